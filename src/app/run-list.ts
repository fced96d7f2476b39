import type { RunListRow, RunRow } from "./answers.ts";

/** What a list tells of a run. */
export function listRowOf({ run, isExcluded, spike }: RunRow): RunListRow {
  const { id, ranOnDay, source, isTreadmill, isTrail, isPartial } = run;
  const { name, distanceM, movingTimeS, speedMeanMps } = run;
  return {
    id,
    ranOnDay,
    source,
    isTreadmill,
    isTrail,
    isPartial,
    isExcluded,
    ...(name !== undefined && { name }),
    ...(distanceM !== undefined && { distanceM }),
    ...(movingTimeS !== undefined && { movingTimeS }),
    ...(speedMeanMps !== undefined && { speedMeanMps }),
    ...(spike !== undefined && { spikeRatio: spike.ratio }),
  };
}
