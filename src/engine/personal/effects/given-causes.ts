import { priorPrecision } from "./all-together.ts";
import type { ShapeSums } from "./shape-sums.ts";

/** What one more shape would be, some shapes being causes already. */
export interface OneMore {
  /** Logarithm of how much better the ratings are foretold with it than without; priors of causes apart. */
  readonly gain: number;
  /** Of its change: mean and deviation. */
  readonly mean: number;
  readonly deviation: number;
}

/**
 * The Bayesian regression on some shapes, opened for one more. Noise has no fixed size (Student); changes are believed
 * normal with the slab's deviation. One factorisation serves every shape that may come next.
 */
export function givenCauses(
  sums: ShapeSums,
  varianceOfNoise: number,
  causes: readonly number[],
): (shape: number) => OneMore {
  const { squares, withPain, ofPain, freedom, product } = sums;
  const precision = varianceOfNoise * priorPrecision(0);
  const size = causes.length;
  const root = new Float64Array(size * size); // lower triangular
  const solved = new Float64Array(size);
  let unexplained = ofPain;
  for (const [row, cause] of causes.entries()) {
    for (let column = 0; column <= row; column++) {
      const other = causes[column] ?? cause;
      let rest = row === column ? (squares[cause] ?? 0) + precision : product(cause, other);
      for (let at = 0; at < column; at++) rest -= root[row * size + at]! * root[column * size + at]!; // in range by the loops
      root[row * size + column] = row === column ? Math.sqrt(rest) : rest / root[column * size + column]!;
    }
    let rest = withPain[cause] ?? 0;
    for (let at = 0; at < row; at++) rest -= root[row * size + at]! * solved[at]!;
    solved[row] = rest / root[row * size + row]!;
    unexplained -= solved[row]! ** 2;
  }
  const answers = new Map<number, OneMore>();
  const ask = (shape: number): OneMore => {
    const along = new Float64Array(size);
    let left = (squares[shape] ?? 0) + precision;
    let towards = withPain[shape] ?? 0;
    for (let row = 0; row < size; row++) {
      let rest = product(causes[row] ?? shape, shape);
      for (let at = 0; at < row; at++) rest -= root[row * size + at]! * along[at]!;
      along[row] = rest / root[row * size + row]!;
      left -= along[row]! ** 2;
      towards -= along[row]! * solved[row]!;
    }
    const after = Math.max(unexplained - towards ** 2 / left, TINY);
    return {
      gain: (Math.log(precision / left) - freedom * Math.log(after / Math.max(unexplained, TINY))) / 2,
      mean: towards / left,
      deviation: Math.sqrt(after / freedom / left),
    };
  };
  return (shape) => {
    const known = answers.get(shape);
    if (known !== undefined) return known;
    const answer = ask(shape);
    answers.set(shape, answer);
    return answer;
  };
}

const TINY = 1e-9;
