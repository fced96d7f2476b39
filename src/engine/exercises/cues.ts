import type { SessionStep } from "./session.ts";
import { startOf, type Timed, totalSOf } from "./timeline.ts";

/** A moment that can be heard or felt. */
export interface Cue {
  readonly atS: number;
  /** `count`: one of the three beats before something begins. */
  readonly kind: "count" | "begin" | "repeat" | "hold" | "ease" | "rest" | "done";
}

const COUNTED = [3, 2, 1] as const;
/** Shorter parts would only clatter. */
const HEARD_HOLD_S = 4;

/** Everything to be heard in a session, in order. */
export function cuesOfSession(steps: readonly SessionStep[]): readonly Cue[] {
  return cuesOf(steps, (step, fromS) => {
    if (step.kind !== "work") return [{ atS: fromS, kind: "rest" }];
    const { reps, liftS, holdS, lowerS } = step;
    const repS = liftS + holdS + lowerS;
    return Array.from({ length: reps }, (_, rep): readonly Cue[] => {
      const atS = fromS + rep * repS;
      return [
        { atS, kind: rep === 0 ? "begin" : "repeat" },
        ...(holdS >= HEARD_HOLD_S
          ? ([
              { atS: atS + liftS, kind: "hold" },
              { atS: atS + liftS + holdS, kind: "ease" },
            ] as const)
          : []),
      ];
    }).flat();
  });
}

/** What each stretch sounds like by itself, with three beats before each stretch of work and an end. */
export function cuesOf<Step extends Timed>(
  steps: readonly Step[],
  within: (step: Step, fromS: number) => readonly Cue[],
): readonly Cue[] {
  const cues = steps.flatMap((step, at): readonly Cue[] => {
    const fromS = startOf(steps, at);
    const beats = step.isWork ? COUNTED.filter((beat) => beat <= fromS) : [];
    return [...beats.map((beat): Cue => ({ atS: fromS - beat, kind: "count" })), ...within(step, fromS)];
  });
  return [...cues, { atS: totalSOf(steps), kind: "done" as const }].toSorted((a, b) => a.atS - b.atS);
}

/** Those of a span, its start included and its end not. */
export const cuesBetween = (cues: readonly Cue[], fromS: number, untilS: number): readonly Cue[] =>
  cues.filter(({ atS }) => atS >= fromS && atS < untilS);
