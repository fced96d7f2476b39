import { seededRandom } from "../../units/random.ts";

/** One forecast that can be held against what came. */
export interface Scored {
  /** Of the day the forecast was made, counted from the first day: neighbours hang together. */
  readonly place: number;
  readonly probability: number;
  readonly came: boolean;
}

/** How good forecasts were. Less is better, except for `discrimination`. */
export interface Scores {
  readonly forecasts: number;
  readonly events: number;
  /** Mean squared distance of the probability from what came: 0 is perfect. */
  readonly brier: number;
  /** Mean of minus the logarithm (base 2) of the probability given to what came, in bits. */
  readonly logBits: number;
  /** Chance that a day before a flare got the higher probability than another day (AUC); absent without both. */
  readonly discrimination?: number;
}

/** One bar of the reliability curve: of the days given about this chance, how many saw it come? */
export interface ReliabilityBin {
  readonly from: number;
  readonly to: number;
  readonly forecasts: number;
  readonly meanProbability: number;
  readonly cameRatio: number;
  /** 90 % interval of the share (Wilson). Days hang together, so that it is rather too narrow. */
  readonly low: number;
  readonly high: number;
}

/** Gain of one forecaster over another on the same days: positive is better; `low` is the 5 % end. */
export interface Gain {
  readonly brier: number;
  readonly brierLow: number;
  readonly logBits: number;
  readonly logBitsLow: number;
}

export function scoresOf(forecasts: readonly Scored[]): Scores {
  const discrimination = discriminationOf(forecasts);
  return {
    forecasts: forecasts.length,
    events: forecasts.filter(({ came }) => came).length,
    brier: mean(forecasts.map(brierOf)),
    logBits: mean(forecasts.map(logBitsOf)),
    ...(discrimination !== undefined && { discrimination }),
  };
}

/** Bins of one tenth, those without a forecast left out. */
export function reliabilityOf(forecasts: readonly Scored[], bins = 10): readonly ReliabilityBin[] {
  return Array.from({ length: bins }, (_, bin): ReliabilityBin | undefined => {
    const inBin = forecasts.filter(
      ({ probability }) => Math.min(bins - 1, Math.floor(probability * bins)) === bin,
    );
    if (inBin.length === 0) return undefined;
    const came = inBin.filter((forecast) => forecast.came).length;
    return {
      from: bin / bins,
      to: (bin + 1) / bins,
      forecasts: inBin.length,
      meanProbability: mean(inBin.map(({ probability }) => probability)),
      cameRatio: came / inBin.length,
      ...wilson(came, inBin.length),
    };
  }).filter((bin) => bin !== undefined);
}

const BLOCK_DAYS = 14;
const RESAMPLES = 1_000;
const LOW_SHARE = 0.05;

/**
 * How much better one forecaster was than another. The uncertainty comes of drawing stretches of two weeks again
 * and again, both forecasters on the same days: days of one flare are not many independent days. Both lists hold the
 * same days in the same order.
 */
export function gainOver(ours: readonly Scored[], others: readonly Scored[], seed: number): Gain {
  const brier = ours.map((forecast, at) => brierOf(others[at] ?? forecast) - brierOf(forecast));
  const logBits = ours.map((forecast, at) => logBitsOf(others[at] ?? forecast) - logBitsOf(forecast));
  const blocks = blocksOf(ours, brier, logBits);
  const random = seededRandom(seed);
  const briers = new Float64Array(RESAMPLES);
  const logs = new Float64Array(RESAMPLES);
  for (let resample = 0; resample < RESAMPLES; resample++) {
    let [days, brierSum, logSum] = [0, 0, 0];
    for (let draw = 0; draw < blocks.length; draw++) {
      const block = blocks[Math.floor(random() * blocks.length)];
      if (block === undefined) continue;
      days += block.days;
      brierSum += block.brier;
      logSum += block.logBits;
    }
    briers[resample] = brierSum / days;
    logs[resample] = logSum / days;
  }
  const low = Math.floor(LOW_SHARE * RESAMPLES);
  return {
    brier: mean(brier),
    brierLow: briers.sort()[low] ?? 0,
    logBits: mean(logBits),
    logBitsLow: logs.sort()[low] ?? 0,
  };
}

interface Stretch {
  days: number;
  brier: number;
  logBits: number;
}

/** Sums over stretches of the calendar, so that a gap in the diary does not glue far days together. */
function blocksOf(
  ours: readonly Scored[],
  brier: readonly number[],
  logBits: readonly number[],
): readonly Stretch[] {
  const blocks = new Map<number, Stretch>();
  for (const [at, { place }] of ours.entries()) {
    const key = Math.floor(place / BLOCK_DAYS);
    const block = blocks.get(key) ?? { days: 0, brier: 0, logBits: 0 };
    block.days++;
    block.brier += brier[at] ?? 0;
    block.logBits += logBits[at] ?? 0;
    blocks.set(key, block);
  }
  return [...blocks.values()];
}

const brierOf = ({ probability, came }: Scored): number => (probability - (came ? 1 : 0)) ** 2;

const logBitsOf = ({ probability, came }: Scored): number => -Math.log2(came ? probability : 1 - probability);

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** By ranks, ties counting half. */
function discriminationOf(forecasts: readonly Scored[]): number | undefined {
  const sorted = forecasts.toSorted((a, b) => a.probability - b.probability);
  const events = sorted.filter(({ came }) => came).length;
  const others = sorted.length - events;
  if (events === 0 || others === 0) return undefined;
  let rankSum = 0;
  for (let from = 0, to = 0; from < sorted.length; from = to) {
    while (to < sorted.length && sorted[to]?.probability === sorted[from]?.probability) to++;
    const rank = (from + to + 1) / 2;
    rankSum += rank * sorted.slice(from, to).filter(({ came }) => came).length;
  }
  return (rankSum - (events * (events + 1)) / 2) / (events * others);
}

const Z_90 = 1.6449;

function wilson(came: number, count: number): { readonly low: number; readonly high: number } {
  const share = came / count;
  const scale = 1 + Z_90 ** 2 / count;
  const middle = (share + Z_90 ** 2 / (2 * count)) / scale;
  const half = (Z_90 / scale) * Math.sqrt((share * (1 - share)) / count + Z_90 ** 2 / (4 * count ** 2));
  return { low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}
