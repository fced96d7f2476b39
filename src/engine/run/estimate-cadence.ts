/** A few seconds of a phone that moves with the body: the size of its acceleration, with or without gravity. */
export interface MotionWindow {
  /** Ascending, in seconds; need not be even. */
  readonly timesS: ArrayLike<number>;
  readonly accelerationMps2: ArrayLike<number>;
}

/**
 * How many steps a minute the phone feels, both feet counted; or why that cannot be told. Unknown is never zero:
 * `still` and `walking` say what is seen instead, `irregular` that no rhythm is.
 */
export type FeltCadence =
  | { readonly kind: "steps"; readonly cadenceSpm: number; readonly confidence: "high" | "medium" | "low" }
  | {
      readonly kind: "unknown";
      readonly because: "too-short" | "too-few-samples" | "still" | "walking" | "irregular";
    };

// All limits are product choices: docs/evidence/cadence.md.
const SHORTEST_S = 4;
const LEAST_RATE_HZ = 20;
const EVEN_RATE_HZ = 50;
/** Standard deviation of the acceleration: below the first nothing moves, below the second nobody runs. */
const STILL_MPS2 = 0.8;
const RUNNING_MPS2 = 3.5;
/** Steps of running people; half and twice of each lie outside, so that a step is not taken for a stride. */
const SLOWEST_SPM = 125;
const FASTEST_SPM = 235;
/** How alike the window is to itself one step later. */
const RHYTHM = { least: 0.3, medium: 0.5, high: 0.7 };
/** Later steps tell the time of one more finely. */
const STEPS_AHEAD = 6;

/** Cadence from the size of the acceleration, by how alike it is to itself a step later. Pure. */
export function estimateCadence(window: MotionWindow): FeltCadence {
  const { timesS } = window;
  const count = timesS.length;
  const spanS = count < 2 ? 0 : (timesS[count - 1] ?? 0) - (timesS[0] ?? 0);
  if (spanS < SHORTEST_S) return { kind: "unknown", because: "too-short" };
  if ((count - 1) / spanS < LEAST_RATE_HZ) return { kind: "unknown", because: "too-few-samples" };
  const even = evenly(window, spanS);
  const spread = Math.sqrt(even.reduce((sum, value) => sum + value * value, 0) / even.length);
  if (spread < STILL_MPS2) return { kind: "unknown", because: "still" };
  const alike = likeness(even);
  if (spread < RUNNING_MPS2) return { kind: "unknown", because: hasRhythm(alike) ? "walking" : "irregular" };
  const peak = highestPeak(alike, (60 * EVEN_RATE_HZ) / FASTEST_SPM, (60 * EVEN_RATE_HZ) / SLOWEST_SPM);
  if (peak === undefined || peak.height < RHYTHM.least) return { kind: "unknown", because: "irregular" };
  const confidence = peak.height >= RHYTHM.high ? "high" : peak.height >= RHYTHM.medium ? "medium" : "low";
  return { kind: "steps", cadenceSpm: (60 * EVEN_RATE_HZ) / refined(alike, peak.at), confidence };
}

/** Straight lines between the samples, read off evenly, the mean taken away. */
function evenly({ timesS, accelerationMps2 }: MotionWindow, spanS: number): Float64Array {
  const start = timesS[0] ?? 0;
  const even = new Float64Array(Math.floor(spanS * EVEN_RATE_HZ));
  let after = 1;
  let sum = 0;
  for (let i = 0; i < even.length; i++) {
    const at = start + i / EVEN_RATE_HZ;
    while (after < timesS.length - 1 && timesS[after]! < at) after++; // in range
    const [t0, t1] = [timesS[after - 1]!, timesS[after]!];
    const [a0, a1] = [accelerationMps2[after - 1]!, accelerationMps2[after]!];
    const share = t1 > t0 ? Math.min(1, Math.max(0, (at - t0) / (t1 - t0))) : 0;
    even[i] = a0 + share * (a1 - a0);
    sum += even[i]!;
  }
  return even.map((value) => value - sum / even.length);
}

/** Correlation of the window with itself, by samples of delay; 1 at none. */
function likeness(even: Float64Array): Float64Array {
  const most = Math.floor(even.length / 2);
  return Float64Array.from({ length: most }, (_, delay) => {
    let [both, early, late] = [0, 0, 0];
    for (let i = delay; i < even.length; i++) {
      const [a, b] = [even[i - delay]!, even[i]!]; // in range
      both += a * b;
      early += a * a;
      late += b * b;
    }
    return both / Math.sqrt(early * late || 1);
  });
}

interface Peak {
  /** In samples of delay, between them too. */
  readonly at: number;
  readonly height: number;
}

/** The highest hump between two delays; a slope that only enters or leaves is none. */
function highestPeak(alike: Float64Array, from: number, to: number): Peak | undefined {
  let best: Peak | undefined;
  for (let at = Math.max(1, Math.ceil(from)); at <= Math.min(to, alike.length - 2); at++) {
    const [before, here, after] = [alike[at - 1]!, alike[at]!, alike[at + 1]!]; // in range
    if (here < before || here < after || here <= (best?.height ?? Number.NEGATIVE_INFINITY)) continue;
    const bend = before - 2 * here + after;
    best = { at: at + (bend === 0 ? 0 : (before - after) / (2 * bend)), height: here };
  }
  return best;
}

/** The delay of one step, from as many steps ahead as stay alike. */
function refined(alike: Float64Array, step: number): number {
  let best = step;
  for (let steps = 2; steps <= STEPS_AHEAD; steps++) {
    const peak = highestPeak(alike, steps * best - best / 4, steps * best + best / 4);
    if (peak === undefined || peak.height < RHYTHM.least) continue;
    best = peak.at / steps;
  }
  return best;
}

/** Walking repeats itself between 80 and 140 steps a minute, or with every second of them. */
const hasRhythm = (alike: Float64Array): boolean =>
  (highestPeak(alike, (60 * EVEN_RATE_HZ) / 140, (120 * EVEN_RATE_HZ) / 80)?.height ?? 0) >= RHYTHM.medium;
