import type { CurveKey, StrideCurve } from "./gait-result.ts";
import type { Side } from "./joints.ts";
import { bend } from "./measure-steps.ts";
import type { Motion, Path } from "./motion.ts";
import { valueAt } from "./signal.ts";
import type { Steps } from "./steps.ts";

const POINTS = 101;
const STRIDES_NEEDED = 2;

/** Mean joint angles over the stride, each side from its own contact to its next; pooled when sides are not sure. */
export function strideCurves(motion: Motion, { steps, areSidesSure }: Steps): readonly StrideCurve[] {
  const strides = steps
    .slice(0, -1)
    .map((step, i) => ({ side: step.side, from: step.from, to: steps[i + 1]!.to })); // all but the last
  const angles = new Map<string, Float64Array | undefined>();
  const angle = (key: CurveKey, side: Side) => {
    const name = `${side} ${key}`;
    if (!angles.has(name)) angles.set(name, angleOf(motion, key, side));
    return angles.get(name);
  };
  const groups: readonly { readonly side?: Side; readonly strides: typeof strides }[] = areSidesSure
    ? (["left", "right"] as const).map((side) => ({
        side,
        strides: strides.filter((stride) => stride.side === side),
      }))
    : [{ strides }];
  return groups.flatMap(({ side, strides: own }) =>
    own.length < STRIDES_NEEDED
      ? []
      : KEYS.flatMap((key) => {
          const rows = own.flatMap((stride) => {
            const all = angle(key, stride.side);
            if (all === undefined) return [];
            const row = Float64Array.from({ length: POINTS }, (_, i) =>
              valueAt(all, stride.from + (i / (POINTS - 1)) * (stride.to - stride.from)),
            );
            return row.some(Number.isNaN) ? [] : [row];
          });
          return rows.length < STRIDES_NEEDED
            ? []
            : [{ key, ...(side === undefined ? {} : { side }), ...spreadOf(rows) }];
        }),
  );
}

const KEYS: readonly CurveKey[] = ["hip", "knee", "ankle", "trunk"];

function angleOf(
  { paths, midHip, midShoulder, count }: Motion,
  key: CurveKey,
  side: Side,
): Float64Array | undefined {
  const at = (path: Path, i: number) => ({ x: path.x[i]!, y: path.y[i]! });
  const over = (of: (i: number) => number) => Float64Array.from({ length: count }, (_, i) => of(i));
  const [hip, knee, ankle] = [paths[`${side}-hip`]!, paths[`${side}-knee`]!, paths[`${side}-ankle`]!]; // core joints are there
  const [heel, toe] = [paths[`${side}-heel`], paths[`${side}-toe`]];
  const up = { x: 0, y: 1 };
  const above = (point: { x: number; y: number }) => ({ x: point.x + up.x, y: point.y + up.y });
  switch (key) {
    case "hip": // the thigh ahead of straight down
      return over((i) => -bend(above(at(hip, i)), at(hip, i), at(knee, i)));
    case "knee":
      return over((i) => bend(at(hip, i), at(knee, i), at(ankle, i)));
    case "ankle": // the foot against the shank, a right angle being zero, toes up positive
      if (heel === undefined || toe === undefined) return undefined;
      return over((i) => {
        const shank = Math.atan2(at(ankle, i).y - at(knee, i).y, at(ankle, i).x - at(knee, i).x);
        const foot = Math.atan2(at(toe, i).y - at(heel, i).y, at(toe, i).x - at(heel, i).x);
        const turn = ((foot - shank) * 180) / Math.PI;
        return ((((turn + 540) % 360) + 360) % 360) - 180 - 90;
      });
    case "trunk":
      if (midShoulder === undefined) return undefined;
      return over((i) =>
        bend(above(at(midHip, i)), at(midHip, i), mirrored(at(midShoulder, i), at(midHip, i))),
      );
    default:
      return undefined;
  }
}

/** The shoulder seen from the hip, turned to hang below it, so that leaning forward is positive. */
const mirrored = (shoulder: { x: number; y: number }, hip: { x: number; y: number }) => ({
  x: 2 * hip.x - shoulder.x,
  y: 2 * hip.y - shoulder.y,
});

function spreadOf(rows: readonly Float64Array[]): Pick<StrideCurve, "meanDeg" | "spreadDeg" | "strides"> {
  const meanDeg = Array.from(
    { length: POINTS },
    (_, i) => rows.reduce((sum, row) => sum + row[i]!, 0) / rows.length,
  );
  const spreadDeg = meanDeg.map((mean, i) =>
    Math.sqrt(rows.reduce((sum, row) => sum + (row[i]! - mean) ** 2, 0) / (rows.length - 1)),
  );
  return { meanDeg, spreadDeg, strides: rows.length };
}
