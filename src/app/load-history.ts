import type { History } from "../engine/history/history.ts";
import { historyOf } from "../engine/history/history-of.ts";
import type { CrossTraining, Run } from "../engine/run/run.ts";
import { applyCorrection } from "./apply-correction.ts";
import { MEASURES_VERSION } from "./measure-original.ts";
import type { MeasuredActivity } from "./measured.ts";
import type { KeptActivity, KeptCorrection, KeptShoe, StoreReader } from "./store.ts";

/** Everything kept about the runner, corrections applied, as the answers need it. */
export interface LoadedHistory {
  /** What the engine reasons about: without duplicates and excluded activities. */
  readonly history: History;
  /** Every run in the order of the history, the excluded ones among them. */
  readonly allRuns: readonly Run[];
  readonly excludedIds: ReadonlySet<string>;
  readonly shoes: readonly KeptShoe[];
  /** Measured by an older version of the program or with older settings. */
  readonly outdated: number;
}

export async function loadHistory(reader: StoreReader): Promise<LoadedHistory> {
  const { sampleLife } = await reader.runner();
  const corrections = await reader.corrections();
  const shoes = await reader.shoes();
  const runs: Run[] = [];
  const crossTraining: CrossTraining[] = [];
  const excludedIds = new Set<string>();
  let outdated = 0;
  for (const kept of await reader.activities("without-duplicates")) {
    const id = kept.measured.activityId;
    const correction = corrections.get(id) ?? {};
    if (kept.measuresVersion < MEASURES_VERSION) outdated++;
    if (correction.isExcluded === true) excludedIds.add(id);
    if (isKeptAsRun(kept, correction)) runs.push(runOf(kept, correction, sampleLife !== undefined));
    else crossTraining.push(crossTrainingOf(kept, correction));
  }
  const isIncluded = ({ id }: { readonly id: string }): boolean => !excludedIds.has(id);
  const everything = historyOf(runs, crossTraining, shoes);
  const history =
    excludedIds.size === 0
      ? everything
      : {
          ...everything,
          runs: everything.runs.filter(isIncluded),
          crossTraining: everything.crossTraining.filter(isIncluded),
        };
  return { history, allRuns: everything.runs, excludedIds, shoes, outdated };
}

/** The runner's word, else the note's where the recording has no sport, else the recording's. */
export function sportOf({ measured, note }: KeptActivity, correction: KeptCorrection): string {
  if (correction.sport !== undefined) return correction.sport;
  return saysItsSport(measured) ? measured.sport : (note?.sport ?? measured.sport);
}

/** Is the sport the recording's own word, and not a guess? */
export const saysItsSport = ({ sport, sportBasis }: MeasuredActivity): boolean =>
  sport !== "other" && sportBasis === undefined;

/** A run is an activity of the sport that has been measured as one. */
const isKeptAsRun = (kept: KeptActivity, correction: KeptCorrection): boolean =>
  sportOf(kept, correction) === "running" && kept.measured.measures !== undefined;

type Writable<Value> = { -readonly [Key in keyof Value]: Value[Key] };

export function runOf(kept: KeptActivity, correction: KeptCorrection, isSimulated: boolean): Run {
  const { measured, note, shoeId } = kept;
  const name = note?.name ?? measured.name;
  const perceivedExertion = note?.perceivedExertion ?? measured.perceivedExertion;
  const facts: Writable<Run> = {
    id: measured.activityId,
    ranOnDay: measured.onDay,
    dayBasis: measured.dayBasis,
    startedAtMs: measured.startedAtMs,
    utcOffsetS: measured.utcOffsetS,
    source: measured.format,
    isTreadmill: note?.isTreadmill ?? measured.isTreadmill,
    isTrail: measured.isTrail,
    isSimulated,
    isPartial: measured.partial !== undefined,
    corrected: [],
  };
  // assigned and set one by one: for thousands of runs the usual spreads take several times as long
  const run: Writable<Run> = Object.assign(facts, measured.measures);
  if (name !== undefined) run.name = name;
  if (shoeId !== undefined) run.shoeId = shoeId;
  if (measured.surface !== undefined) run.surface = measured.surface;
  if (perceivedExertion !== undefined) run.perceivedExertion = perceivedExertion;
  return applyCorrection(run, correction);
}

function crossTrainingOf(kept: KeptActivity, correction: KeptCorrection): CrossTraining {
  const { measured, note } = kept;
  const name = correction.name ?? note?.name ?? measured.name;
  const perceivedExertion = note?.perceivedExertion ?? measured.perceivedExertion;
  return {
    id: measured.activityId,
    onDay: measured.onDay,
    dayBasis: measured.dayBasis,
    startedAtMs: measured.startedAtMs,
    sport: sportOf(kept, correction),
    ...(measured.durationS !== undefined && { durationS: measured.durationS }),
    ...(measured.heartRateLoad !== undefined && { heartRateLoad: measured.heartRateLoad }),
    ...(perceivedExertion !== undefined && { perceivedExertion }),
    ...(name !== undefined && { name }),
  };
}
