// Small numeric tools on evenly spaced samples. Hot loops over typed arrays: every index is bounded by its loop.

/** Second-order Butterworth low-pass, run forwards and backwards: fourth order in effect, and nothing is shifted. */
export function lowPass(values: Float64Array, rateHz: number, cutoffHz: number): Float64Array {
  const count = values.length;
  if (count < 3 || cutoffHz >= rateHz * 0.45) return values.slice();
  // Two passes lower the cutoff; it is raised beforehand so that together they halve the power at `cutoffHz`.
  const c = Math.tan((Math.PI * Math.min(cutoffHz / TWO_PASS, rateHz * 0.45)) / rateHz);
  const scale = 1 / (1 + Math.SQRT2 * c + c * c);
  const b0 = c * c * scale;
  const a1 = 2 * (c * c - 1) * scale;
  const a2 = (1 - Math.SQRT2 * c + c * c) * scale;
  const pad = Math.min(count - 1, Math.ceil((rateHz / cutoffHz) * 2));
  const work = new Float64Array(count + 2 * pad);
  for (let i = 0; i < pad; i++) {
    work[i] = 2 * values[0]! - values[pad - i]!; // mirrored through the end points: no step there
    work[count + pad + i] = 2 * values[count - 1]! - values[count - 2 - i]!;
  }
  work.set(values, pad);
  for (let pass = 0; pass < 2; pass++) {
    let x1 = work[0]!;
    let x2 = x1;
    let y1 = x1;
    let y2 = x1;
    for (let i = 0; i < work.length; i++) {
      const x0 = work[i]!;
      const y0 = b0 * (x0 + 2 * x1 + x2) - a1 * y1 - a2 * y2;
      x2 = x1;
      x1 = x0;
      y2 = y1;
      y1 = y0;
      work[i] = y0;
    }
    work.reverse();
  }
  return work.slice(pad, pad + count);
}

/** (√2 − 1)^¼: what two passes do to the cutoff of a second-order Butterworth filter. */
const TWO_PASS = (Math.SQRT2 - 1) ** 0.25;

/** Central differences, per second. */
export function rateOfChange(values: Float64Array, rateHz: number): Float64Array {
  const count = values.length;
  const change = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    const from = i === 0 ? 0 : i - 1;
    const to = i === count - 1 ? i : i + 1;
    change[i] = to === from ? 0 : ((values[to]! - values[from]!) * rateHz) / (to - from);
  }
  return change;
}

/** From sample to sample, of the straight line through the values, by least squares. */
export function slopeOf(values: Float64Array): number {
  const middle = (values.length - 1) / 2;
  let [above, below] = [0, 0];
  for (let i = 0; i < values.length; i++) {
    above += (i - middle) * values[i]!;
    below += (i - middle) ** 2;
  }
  return below === 0 ? 0 : above / below;
}

/** The value between samples, by a straight line; the nearest end beyond them. */
export function valueAt(values: Float64Array, position: number): number {
  const at = Math.max(0, Math.min(values.length - 1, position));
  const from = Math.min(values.length - 2, Math.floor(at));
  if (from < 0) return values[0] ?? Number.NaN;
  return values[from]! + (values[from + 1]! - values[from]!) * (at - from);
}

/**
 * Values known at uneven times, read off at even ones by a cubic through the neighbours whose slopes come from the
 * points themselves: bends are kept better than by straight lines, and it never overshoots far.
 */
export function resample(
  timesS: Float64Array,
  values: Float64Array,
  fromS: number,
  rateHz: number,
  count: number,
): Float64Array {
  const result = new Float64Array(count);
  const last = timesS.length - 1;
  let k = 0;
  for (let i = 0; i < count; i++) {
    const t = fromS + i / rateHz;
    while (k < last - 1 && timesS[k + 1]! <= t) k++;
    const t0 = timesS[k]!;
    const h = timesS[k + 1]! - t0;
    const s = Math.max(0, Math.min(1, (t - t0) / h));
    const m0 = slopeAt(timesS, values, k) * h;
    const m1 = slopeAt(timesS, values, k + 1) * h;
    const [y0, y1] = [values[k]!, values[k + 1]!];
    const d = y1 - y0;
    result[i] = y0 + s * (m0 + s * (3 * d - 2 * m0 - m1 + s * (m0 + m1 - 2 * d)));
  }
  return result;
}

const slopeAt = (timesS: Float64Array, values: Float64Array, k: number): number => {
  const last = timesS.length - 1;
  if (k <= 0) return (values[1]! - values[0]!) / (timesS[1]! - timesS[0]!);
  if (k >= last) return (values[last]! - values[last - 1]!) / (timesS[last]! - timesS[last - 1]!);
  const h0 = timesS[k]! - timesS[k - 1]!;
  const h1 = timesS[k + 1]! - timesS[k]!;
  const d0 = (values[k]! - values[k - 1]!) / h0;
  const d1 = (values[k + 1]! - values[k]!) / h1;
  return (d0 * h1 + d1 * h0) / (h0 + h1);
};

/** The middle value, or `NaN` of nothing; values that are not known are left out. */
export function medianOf(values: ArrayLike<number>): number {
  const known = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  if (known.length === 0) return Number.NaN;
  const half = known.length >> 1;
  return known.length % 2 === 1 ? known[half]! : (known[half - 1]! + known[half]!) / 2;
}

/** The value below which this share of the known values lies. */
export function quantileOf(values: ArrayLike<number>, share: number): number {
  const known = Float64Array.from(values)
    .filter((value) => !Number.isNaN(value))
    .sort();
  return known.length === 0 ? Number.NaN : valueAt(known, share * (known.length - 1));
}
