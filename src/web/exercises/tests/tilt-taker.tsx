import { useState } from "react";
import { valueFromTilt } from "../../../engine/answers/tilt.ts";
import { medianOf } from "../../../engine/history/median-of.ts";
import { Button } from "../../design/pressing.tsx";
import { useExerciseWords } from "../exercise-words.ts";
import { useTilt } from "./use-tilt.ts";

/** How often an angle is taken before it counts: the middle of three where the test asks for it. */
const TAKES: Readonly<Record<string, number>> = { ST07: 3 };

/** The phone's angle as the test's value, where the device tells one; otherwise why not. */
export function TiltTaker({
  testId,
  onTaken,
}: {
  readonly testId: string;
  readonly onTaken: (degrees: number) => void;
}) {
  const { say, format } = useExerciseWords();
  const { sensor, start } = useTilt();
  const [takes, setTakes] = useState<readonly number[]>([]);
  if (sensor.kind === "off" || sensor.kind === "asking")
    return (
      <div className="test-clock">
        <Button className="test-go" onPress={start}>
          {say("test.tilt.start")}
        </Button>
      </div>
    );
  if (sensor.kind !== "on")
    return (
      <p className="soft" role="status">
        {say(`test.tilt.${sensor.kind}`)}
      </p>
    );
  const { reading } = sensor;
  const value = reading.kind === "too-few" ? undefined : valueFromTilt(testOf(testId), reading.inclineDeg);
  const needed = TAKES[testId] ?? 1;
  const take = (): void => {
    if (value === undefined) return;
    const all = [...takes, value].slice(-needed);
    setTakes(all);
    const middle = medianOf(all);
    if (all.length === needed && middle !== undefined) onTaken(middle);
  };
  return (
    <div className="test-clock">
      <p className="test-angle">
        <span className="soft small">{say("test.tilt.live")}</span>
        <strong>{value === undefined ? "–" : `${format.number(value)}°`}</strong>
        <span className="soft small" role="status">
          {say(reading.kind === "steady" ? "test.tilt.steady" : "test.tilt.moving")}
        </span>
      </p>
      <Button kind="main" className="test-go" isDisabled={reading.kind !== "steady"} onPress={take}>
        {say("test.tilt.take")}
        {needed > 1 ? ` (${takes.length}/${needed})` : ""}
      </Button>
    </div>
  );
}

function testOf(id: string): "ST07" | "ST08" | "ST09" {
  if (id !== "ST07" && id !== "ST08" && id !== "ST09") throw new Error(`${id} takes no angle`);
  return id;
}
