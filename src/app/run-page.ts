import type { RunPage, RunRow, RunSeries } from "./answers.ts";
import { readAgain, type Unpack } from "./measure-again.ts";
import { runSeries } from "./run-series.ts";
import type { StoreReader } from "./store.ts";

/** One run with its recording, read again from the kept original. */
export async function runPage(
  about: StoreReader,
  place: { readonly row: RunRow; readonly previous: RunRow | undefined; readonly next: RunRow | undefined },
  unpack: Unpack,
): Promise<RunPage> {
  const { row, previous, next } = place;
  const kept = await about.activity(row.run.id);
  const original = kept?.sha256 === undefined ? undefined : await about.original(kept.sha256);
  const activity = kept && original && readAgain(original, kept.measured.index, unpack);
  const series = activity === undefined ? { elapsedS: [], columns: {} } : runSeries(activity);
  return {
    ...row,
    series: scaled(series, scaleOf(row.run.distanceM, kept?.measured.distanceM)),
    original: {
      name: original?.name ?? "",
      sha256: original?.sha256 ?? "",
      bytes: original?.unpackedBytes ?? 0,
    },
    laps: (activity?.laps ?? []).map(({ distanceM, elapsedTimeS, heartRateMeanBpm, cadenceMeanSpm }) => ({
      ...(distanceM !== undefined && { distanceM }),
      ...(elapsedTimeS !== undefined && { elapsedTimeS }),
      ...(heartRateMeanBpm !== undefined && { heartRateMeanBpm }),
      ...(cadenceMeanSpm !== undefined && { cadenceMeanSpm }),
    })),
    duplicates: await duplicatesOf(about, row.run.id),
    ...(previous !== undefined && { previousId: previous.run.id }),
    ...(next !== undefined && { nextId: next.run.id }),
  };
}

/** How far the runner's own distance is from the recorded one. */
const scaleOf = (distanceM: number | undefined, recordedM: number | undefined): number =>
  distanceM === undefined || recordedM === undefined || recordedM === 0 ? 1 : distanceM / recordedM;

const ALONG_THE_WAY = ["distanceM", "speedMps", "stepLengthM"];

function scaled(series: RunSeries, scale: number): RunSeries {
  if (scale === 1) return series;
  const columns = Object.entries(series.columns).map(([name, values]) => [
    name,
    ALONG_THE_WAY.includes(name) ? values.map((value) => (value === null ? null : value * scale)) : values,
  ]);
  return { ...series, columns: Object.fromEntries(columns) };
}

async function duplicatesOf(about: StoreReader, activityId: string): Promise<RunPage["duplicates"]> {
  const names = new Map((await about.originals()).map(({ sha256, name }) => [sha256, name]));
  return (await about.duplicatesOf(activityId)).map(({ measured, sha256 }) => ({
    activityId: measured.activityId,
    name: names.get(sha256 ?? "") ?? measured.name ?? "",
    source: measured.format,
  }));
}
