import { useId, useState } from "react";
import type { HomeTestResult } from "../../../engine/answers/check-in.ts";
import { tell } from "../../answers/local-diary.ts";
import { Button } from "../../design/pressing.tsx";
import { ScoreScale } from "../../design/score-scale.tsx";
import { useExerciseWords } from "../exercise-words.ts";
import type { Taken } from "./test-result.tsx";

type Direction = NonNullable<HomeTestResult["direction"]>;
type Moved = NonNullable<Direction["bendingMovedLegPain"]>;
type Stage = "before" | "bending" | "arching";

/** Ten bends, ten arches, and what each does to the pain. Pain that goes further down a leg ends it. */
export function DirectionTest({ onTaken }: { readonly onTaken: (taken: Taken) => void }) {
  const { say } = useExerciseWords();
  const [stage, setStage] = useState<Stage>("before");
  const [pain, setPain] = useState<Readonly<Partial<Record<Stage, number>>>>({});
  const [moved, setMoved] = useState<Readonly<Partial<Record<Stage, Moved>>>>({});
  const now = pain[stage];

  const on = (): void => {
    if (stage !== "before" && moved[stage] === "down") stop();
    else if (now === undefined) return;
    else if (stage === "before") setStage("bending");
    else if (stage === "bending") setStage("arching");
    else {
      const direction = keep(pain);
      if (direction !== undefined) onTaken({ kind: "direction", direction });
    }
  };
  /** It ends here, and what happened in the leg is told at once, with as much of the test as there was. */
  const stop = (): void => {
    keep(pain);
    void tell({
      kind: "check-in",
      checkIn: {
        ...(now !== undefined && { painNow: now }),
        hasLegSymptoms: true,
        hasNewLegSymptoms: true,
      },
    });
    onTaken({ kind: "stopped" });
  };
  const keep = ({ before, bending, arching }: typeof pain): Direction | undefined => {
    if (before === undefined || bending === undefined) return undefined;
    const direction: Direction = {
      painBefore: before,
      painAfterBending: bending,
      ...(arching !== undefined && { painAfterArching: arching }),
      ...(moved.bending !== undefined && { bendingMovedLegPain: moved.bending }),
      ...(moved.arching !== undefined && { archingMovedLegPain: moved.arching }),
    };
    void tell({ kind: "home-test", result: { testId: "ST10", direction } });
    return direction;
  };

  return (
    <section className="card stack" aria-live="polite">
      {stage === "before" ? null : (
        <h2>{say(stage === "bending" ? "test.direction.bend" : "test.direction.arch")}</h2>
      )}
      <ScoreScale
        key={stage}
        label={say(stage === "before" ? "test.direction.before" : `test.direction.after-${stage}`)}
        ends={[say("after.pain.0"), say("after.pain.10")]}
        value={now}
        onChange={(score) => setPain((before) => ({ ...before, [stage]: score }))}
      />
      {stage === "before" ? null : (
        <LegPain
          key={`${stage}-leg`}
          value={moved[stage]}
          onChange={(where) => setMoved((before) => ({ ...before, [stage]: where }))}
        />
      )}
      <Button
        kind="main"
        isDisabled={now === undefined && (stage === "before" || moved[stage] !== "down")}
        onPress={on}
      >
        {say(stage === "arching" ? "test.save" : "test.direction.on")}
      </Button>
    </section>
  );
}

function LegPain({
  value,
  onChange,
}: {
  readonly value: Moved | undefined;
  readonly onChange: (moved: Moved) => void;
}) {
  const { say } = useExerciseWords();
  const name = useId();
  return (
    <fieldset className="test-leg">
      <legend className="field-label">{say("test.direction.leg")}</legend>
      {(["none", "up", "down"] as const).map((moved) => (
        <label key={moved}>
          <input type="radio" name={name} checked={value === moved} onChange={() => onChange(moved)} />
          <span>{say(`test.direction.leg.${moved}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
