import type { Told } from "../answers/told.ts";
import type { GaitClip } from "../gait/gait-clip.ts";
import type { History } from "../history/history.ts";
import { runsBetween } from "../history/runs-between.ts";
import type { EffectsAnswer } from "../personal/effects/effects.ts";
import type { Run } from "../run/run.ts";
import type { TriageOutcome } from "../triage/triage.ts";
import { addDays, type Day } from "../units/day.ts";

/** What every finding may look at. */
export interface FindingInput {
  readonly history: History;
  /** The first day with pain. What happened before it can have contributed; nothing after it is looked at. */
  readonly painSince: Day;
  /** The day the question is asked about: whatever lies after it is not known yet. */
  readonly onDay: Day;
  /** Answers and home tests. Absent, or an answer absent from it, is not known: never "no". */
  readonly told?: Told;
  /** Triage as it stands, with dated records heard; worked out from the answers alone when absent. */
  readonly triage?: TriageOutcome;
  /** Measured clips of this runner, in any order. Absent: none was made. */
  readonly clips?: readonly GaitClip[];
  /** What moved this runner's pain on their own days. Absent or silent: nothing is added. */
  readonly personal?: EffectsAnswer;
}

/**
 * The runs of so many days before the pain began, its first day left out: on that day nobody knows which
 * came first, the run or the pain. `endingDaysBefore` moves the window further back.
 */
export function runsBeforePain(input: FindingInput, days: number, endingDaysBefore = 0): readonly Run[] {
  const endDay = earlier(addDays(input.painSince, -endingDaysBefore - 1), input.onDay);
  return runsBetween(input.history.runs, addDays(input.painSince, -endingDaysBefore - days), endDay);
}

/** Runs of the pain's first day: before or after its beginning, which is not known. */
export const runsOnFirstPainDay = (input: FindingInput): readonly Run[] =>
  input.painSince > input.onDay ? [] : runsBetween(input.history.runs, input.painSince, input.painSince);

/** The history as it stood on the evening before the pain began. */
export function historyBeforePain(input: FindingInput): History {
  const first = input.history.runs[0]?.ranOnDay ?? input.painSince;
  const lastDay = earlier(addDays(input.painSince, -1), input.onDay);
  return { ...input.history, runs: runsBetween(input.history.runs, first, lastDay) };
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
