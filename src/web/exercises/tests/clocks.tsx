import { useMemo, useState } from "react";
import { type Cue, cuesOf } from "../../../engine/exercises/cues.ts";
import { GET_READY_S } from "../../../engine/exercises/session.ts";
import type { Timed } from "../../../engine/exercises/timeline.ts";
import { Button } from "../../design/pressing.tsx";
import { useExerciseWords } from "../exercise-words.ts";
import { Ring } from "../player/ring.tsx";
import { type Running, useTimeline } from "../player/use-timeline.ts";

/** Nobody holds longer than this; then it ends by itself. */
const LONGEST_HOLD_S = 600;

/** Counts up from the moment it is held until it is stopped. */
export function HoldClock({
  side,
  isTaken,
  onTaken,
}: {
  readonly side: "right" | "left" | "both";
  readonly isTaken: boolean;
  readonly onTaken: (seconds: number) => void;
}) {
  const { say } = useExerciseWords();
  const [take, setTake] = useState(0);
  return (
    <Clock
      key={take}
      workS={LONGEST_HOLD_S}
      startWord={side === "both" ? say("test.start") : say("test.start-side", { side: say(`test.${side}`) })}
      isTaken={isTaken}
      shown={({ inStepS }) => Math.floor(inStepS)}
      onStopped={({ stand }) => {
        onTaken(stand.inStepS);
        setTake((before) => before + 1);
      }}
    />
  );
}

/** Counts down while the runner counts. */
export function CountClock({ seconds, isTaken }: { readonly seconds: number; readonly isTaken: boolean }) {
  const { say } = useExerciseWords();
  return (
    <Clock
      workS={seconds}
      startWord={say("test.start")}
      isTaken={isTaken}
      shown={({ leftS }) => Math.ceil(leftS)}
    />
  );
}

function Clock({
  workS,
  startWord,
  isTaken,
  shown,
  onStopped,
}: {
  readonly workS: number;
  readonly startWord: string;
  /** A number is there already: the clock is not what comes next. */
  readonly isTaken: boolean;
  readonly shown: (stand: Running["stand"]) => number;
  /** Absent where it ends by itself. */
  readonly onStopped?: (running: Running) => void;
}) {
  const { say } = useExerciseWords();
  const { steps, cues } = useMemo(() => clockOf(workS), [workS]);
  const running = useTimeline({ steps, cues, title: startWord });
  const { stand, press, isFresh } = running;
  if (isFresh)
    return (
      <div className="test-clock">
        <Button
          kind={isTaken ? "quiet" : "main"}
          icon="play"
          className="test-go"
          onPress={() => press("start")}
        >
          {startWord}
        </Button>
      </div>
    );
  const isReady = stand.at === 0;
  return (
    <div className="test-clock">
      <Ring share={isReady ? stand.leftS / GET_READY_S : stand.leftS / workS} isQuiet={isReady}>
        <strong>{stand.isDone ? 0 : isReady ? Math.ceil(stand.leftS) : shown(stand)}</strong>
        <span>{isReady ? say("test.ready") : stand.isDone ? say("test.over") : say("player.seconds")}</span>
      </Ring>
      {onStopped === undefined || isReady ? null : (
        <Button kind="main" className="test-go" onPress={() => onStopped(running)}>
          {say("test.stop-clock")}
        </Button>
      )}
      <p className="visually-hidden" role="status">
        {stand.isDone ? say("test.over") : isReady ? say("player.get-ready") : say("player.hold")}
      </p>
    </div>
  );
}

function clockOf(workS: number): { readonly steps: readonly Timed[]; readonly cues: readonly Cue[] } {
  const steps: readonly Timed[] = [
    { durationS: GET_READY_S, isWork: false },
    { durationS: workS, isWork: true },
  ];
  return {
    steps,
    cues: cuesOf(steps, ({ isWork }, fromS) => (isWork ? [{ atS: fromS, kind: "begin" }] : [])),
  };
}
