import { CholeskyDecomposition, Matrix } from "ml-matrix";
import type { Sums } from "./sums.ts";

/** Every exposure in the model at once, none favoured: the widest honest intervals. */
export interface Together {
  /** By exposure. */
  readonly changes: readonly Change[];
  readonly varianceOfNoise: number;
  /** Logarithm of how well the model foretold the ratings, for choosing between models. */
  readonly evidence: number;
}

/** A change in points: its mean, and half of its 90 % interval. */
export interface Change {
  readonly mean: number;
  readonly halfWidth: number;
}

/** Deviation of a change, if there is one: as often as not beyond two thirds of this. docs/evidence/personal.md. */
const SLAB_POINTS = 2;
/** Steps and slopes differ less than changes do. */
const SHAPE_SHARE = 0.3;
/** The interval is asked for with changes twice as large believed in, so that a large one is not drawn in. */
const WIDER = 2;
const ROUNDS = 12;
const ROUNDS_FROM_NEAR = 5;
/** Less than this share of change, and another round would tell the same. */
const SETTLED = 1e-3;
const LEAST_VARIANCE = 0.05; // a rating in whole points is never more exact than this

/**
 * Bayesian regression with a wide normal prior for each change; the noise is found by going round a few times, fewer
 * from a noise that is about right.
 */
export function allTogether(sums: Sums, aboutVariance?: number): Together {
  const { products, withPain, ofPain, freedom, columnsOf } = sums;
  const size = withPain.length;
  const prior = new Float64Array(size);
  for (const own of columnsOf)
    for (const [which, at] of own.entries()) prior[at] = priorPrecision(which) / WIDER ** 2;
  const towards = Matrix.columnVector(withPain);
  let variance = aboutVariance ?? Math.max(ofPain / freedom, LEAST_VARIANCE);
  const rounds = aboutVariance === undefined ? ROUNDS : ROUNDS_FROM_NEAR;
  for (let round = 1; ; round++) {
    const scaled = Matrix.mul(products, 1 / variance);
    for (let at = 0; at < size; at++) scaled.set(at, at, scaled.get(at, at) + (prior[at] ?? 0));
    const root = new CholeskyDecomposition(scaled);
    const covariance = root.solve(Matrix.eye(size));
    const means = covariance.mmul(towards).div(variance);
    let used = size; // how many freely chosen numbers the fit is worth
    for (let at = 0; at < size; at++) used -= covariance.get(at, at) * (prior[at] ?? 0);
    const explained = means.dot(towards);
    const unexplained = ofPain - 2 * explained + means.dot(products.mmul(means));
    const next = Math.max(unexplained / (freedom - used), LEAST_VARIANCE);
    if (round < rounds && Math.abs(next / variance - 1) > SETTLED) {
      variance = next;
      continue;
    }
    const quantile = quantile95(freedom - used);
    return {
      changes: columnsOf.map(([at = 0]) => ({
        mean: means.get(at, 0),
        halfWidth: quantile * Math.sqrt(covariance.get(at, at)),
      })),
      varianceOfNoise: variance,
      evidence:
        (-freedom / 2) * Math.log(variance) -
        (ofPain - explained) / (2 * variance) -
        logDeterminant(root) / 2 +
        prior.reduce((sum, precision) => sum + Math.log(precision), 0) / 2,
    };
  }
}

/** Of an exposure's first column, the change, and of its second, the shape; in points to the power of -2. */
export const priorPrecision = (which: number): number =>
  1 / (which === 0 ? SLAB_POINTS : SLAB_POINTS * SHAPE_SHARE) ** 2;

/** Of a positive definite matrix, from its root. */
export function logDeterminant({ lowerTriangularMatrix }: CholeskyDecomposition): number {
  let sum = 0;
  for (let at = 0; at < lowerTriangularMatrix.rows; at++) sum += Math.log(lowerTriangularMatrix.get(at, at));
  return 2 * sum;
}

/** Half of a 90 % interval of a normal, in deviations. */
export const DEVIATIONS_90 = 1.645;

/** Of Student's t, to three digits from three degrees of freedom on. */
const quantile95 = (freedom: number): number => {
  const inverse = 1 / Math.max(freedom, 3);
  return DEVIATIONS_90 + 1.525 * inverse + 1.6 * inverse * inverse;
};
