import type { Told } from "../engine/answers/told.ts";
import { STRENGTH_EXERCISE_IDS } from "../engine/exercises/strength-exercises.ts";
import type { History } from "../engine/history/history.ts";
import { type Timeline, timelineOf } from "../engine/personal/days/timeline.ts";
import { type EffectsAnswer, effectsOf } from "../engine/personal/effects/effects.ts";
import type { Day } from "../engine/units/day.ts";

/** The runner's own days, run and told, and what they say of the back; each worked out when it is first asked for. */
export interface OwnDays {
  readonly timeline: () => Timeline;
  readonly effects: () => EffectsAnswer;
}

export interface OwnDaysInput {
  readonly history: History;
  readonly told: Told;
  readonly onDay: Day;
}

/** The last days asked about of each history: several answers stand on them, and years take a tenth of a second. */
const remembered = new WeakMap<History, { readonly key: string; readonly days: OwnDays }>();

/** The joined days up to one day. The same runs and the same diary give the same answer. */
export function ownDays({ history, told, onDay }: OwnDaysInput): OwnDays {
  const key = JSON.stringify([onDay, told.checkIns, told.weeklyChecks]); // all that is joined of what was told
  const last = remembered.get(history);
  if (last?.key === key) return last.days;
  const timeline = once(() =>
    timelineOf({ history, told, onDay, strengthExerciseIds: STRENGTH_EXERCISE_IDS }),
  );
  const days = { timeline, effects: once(() => effectsOf(timeline())) };
  remembered.set(history, { key, days });
  return days;
}

function once<Answer extends object>(work: () => Answer): () => Answer {
  let answer: Answer | undefined;
  return () => {
    answer ??= work();
    return answer;
  };
}
