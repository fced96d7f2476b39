import type { Activity, Device, Lap, Samples, Totals } from "../activity.ts";
import { isPlausibleTime } from "../limits.ts";
import { isOnFoot, sportFromWord } from "../sport.ts";
import { convertColumns } from "../xml/convert-columns.ts";
import { meanOfLaps, type PointLog, pausesOf, samplesOf } from "../xml/point-log.ts";
import { stepCadenceOfMean } from "../xml/step-cadence.ts";

/** An activity as it stands in the file. */
export interface TcxActivity {
  readonly log: PointLog;
  readonly laps: TcxLap[];
  sport?: string;
  id?: string;
  notes?: string;
  device?: Device;
  utcOffsetS?: number;
}

export interface TcxLap {
  readonly startedAtMs: number;
  /** Points read before this lap. */
  readonly firstRow: number;
  readonly numbers: {
    seconds?: number;
    distanceM?: number;
    kilocalories?: number;
    heartRateMean?: number;
    heartRateMax?: number;
    cadence?: number;
    runCadence?: number;
    watts?: number;
    steps?: number;
  };
}

/**
 * The activity in our terms. Nothing when it holds neither a timed point nor a lap with a duration:
 * a run without points (a treadmill, a run entered by hand) still has its laps.
 */
export function activityFromTcx(
  read: TcxActivity,
  cut: { readonly atByte: number } | undefined,
): Activity | undefined {
  const kind = sportFromWord(read.sport ?? "") ?? { sport: "other" as const };
  const raw = samplesOf(read.log);
  const laps = read.laps
    .filter((lap) => isPlausibleTime(lap.startedAtMs))
    .map((lap) => lapOf(lap, isOnFoot(kind.sport)));
  const startedAtMs = startOf(raw, laps);
  if (startedAtMs === undefined) return undefined;
  if (raw.count === 0 && !laps.some((lap) => (lap.movingTimeS ?? 0) > 0)) return undefined;
  const samples = convertColumns(raw, kind.sport);
  return {
    format: "tcx",
    ...kind,
    startedAtMs,
    ...(read.utcOffsetS !== undefined && { utcOffsetS: read.utcOffsetS }),
    samples,
    laps,
    totals: totalsOf(read, laps, samples),
    pauses: pausesIn(read, samples),
    ...(read.device !== undefined && { device: read.device }),
    developerFields: [],
    ...(read.notes !== undefined && { name: firstLine(read.notes) }),
    ...(cut !== undefined && { partial: cut }),
  };
}

function startOf(samples: Samples, laps: readonly Lap[]): number | undefined {
  const firstSampleMs = samples.timeMs[0];
  const firstLapMs = laps[0]?.startedAtMs;
  if (firstSampleMs === undefined || firstLapMs === undefined) return firstSampleMs ?? firstLapMs;
  // A lap that claims to start long before its first point has a stamp of its own trouble.
  const isNear = firstLapMs <= firstSampleMs && firstSampleMs - firstLapMs < 3_600_000;
  return isNear ? firstLapMs : firstSampleMs;
}

function lapOf(lap: TcxLap, onFoot: boolean): Lap {
  const { seconds, distanceM, heartRateMean, cadence, runCadence } = lap.numbers;
  const turns = runCadence ?? cadence;
  return {
    startedAtMs: lap.startedAtMs,
    ...(seconds !== undefined && { movingTimeS: seconds }),
    ...(distanceM !== undefined && { distanceM }),
    ...(heartRateMean !== undefined && heartRateMean > 0 && { heartRateMeanBpm: heartRateMean }),
    ...(turns !== undefined && turns > 0 && { cadenceMeanSpm: onFoot ? stepCadenceOfMean(turns) : turns }),
  };
}

const KILOCALORIE_J = 4184;

function totalsOf(read: TcxActivity, laps: readonly Lap[], samples: Samples): Totals {
  const sum = (key: keyof TcxLap["numbers"]): number =>
    read.laps.reduce((total, lap) => total + (lap.numbers[key] ?? 0), 0);
  const movingTimeS = sum("seconds");
  const distanceM = sum("distanceM");
  const energyKcal = sum("kilocalories");
  const steps = sum("steps");
  const heartRateMaxBpm = read.laps.reduce((most, lap) => Math.max(most, lap.numbers.heartRateMax ?? 0), 0);
  const heartRateMeanBpm = meanOfLaps(laps, (lap) => lap.heartRateMeanBpm);
  const cadenceMeanSpm = meanOfLaps(laps, (lap) => lap.cadenceMeanSpm);
  return {
    ...(movingTimeS > 0 && { movingTimeS }),
    ...(distanceM > 0 && !contradicts(distanceM, samples) && { distanceM }),
    ...(energyKcal > 0 && { energyJ: energyKcal * KILOCALORIE_J }),
    ...(steps > 0 && { steps }),
    ...(heartRateMaxBpm > 0 && { heartRateMaxBpm }),
    ...(heartRateMeanBpm !== undefined && { heartRateMeanBpm }),
    ...(cadenceMeanSpm !== undefined && { cadenceMeanSpm }),
  };
}

/** Some laps hold kilometres instead of metres: the samples' own distance shows it. */
function contradicts(lapDistanceM: number, samples: Samples): boolean {
  const last = samples.columns.distanceM?.findLast((value) => !Number.isNaN(value)) ?? 0;
  return last > 100 && (lapDistanceM < last / 2 || lapDistanceM > last * 2);
}

function pausesIn(read: TcxActivity, samples: Samples): Pause[] {
  const known = pausesOf(read.log, samples);
  return [...known, ...pausesInLaps(read, known, samples)].sort((a, b) => a.fromMs - b.fromMs);
}

/**
 * Most services leave out where the watch stood and keep the lap's timer time only. What a lap lacks
 * against the time until the next one is found again as its longest gaps between points.
 */
function pausesInLaps(read: TcxActivity, known: readonly Pause[], samples: Samples): Pause[] {
  if (!read.log.isOrdered || samples.count === 0) return [];
  const times = read.log.timeMs;
  const lastMs = times[read.log.count - 1] ?? 0;
  return read.laps.flatMap((lap, index) => {
    const next = read.laps[index + 1];
    const seconds = lap.numbers.seconds;
    if (seconds === undefined) return [];
    const endRow = next?.firstRow ?? read.log.count - 1;
    const endMs = next?.startedAtMs ?? lastMs;
    const isOfLap = (pause: Pause): boolean => pause.fromMs >= lap.startedAtMs && pause.toMs <= endMs;
    const knownMs = known.filter(isOfLap).reduce((sum, pause) => sum + pause.toMs - pause.fromMs, 0);
    let missingMs = endMs - lap.startedAtMs - seconds * 1000 - knownMs + TOLERANCE_MS;
    const gaps: Pause[] = [];
    for (let row = lap.firstRow; row < endRow; row++) {
      const [fromMs = 0, toMs = 0] = [times[row], times[row + 1]];
      const isKnown = known.some((pause) => pause.fromMs === fromMs);
      if (toMs - fromMs >= SHORTEST_PAUSE_MS && !isKnown) gaps.push({ fromMs, toMs });
    }
    gaps.sort((a, b) => b.toMs - b.fromMs - (a.toMs - a.fromMs));
    return gaps.filter((gap) => {
      if (gap.toMs - gap.fromMs > missingMs) return false;
      missingMs -= gap.toMs - gap.fromMs;
      return true;
    });
  });
}

type Pause = Activity["pauses"][number];

/** Watches that save on samples leave up to this much between points anyway. */
const SHORTEST_PAUSE_MS = 10_000;
/** Points are whole seconds, and a stop takes the seconds before and after it along. */
const TOLERANCE_MS = 3000;

const firstLine = (notes: string): string =>
  notes
    .split(/[\r\n]/, 1)[0]
    ?.trim()
    .slice(0, 200) ?? notes;
