import { bodyIn } from "./body.ts";
import { type Demand, type Shortfall, shortfallOf } from "./demand.ts";
import { limitsOf } from "./joint-limits.ts";
import { COORDINATES, type Coordinate, type Pose, poseOf } from "./pose.ts";

/** Close enough: two tenths of a millimetre on a tall body. */
const NEAR = 1e-4;
/** Good enough to stop at once rounds bring little: two millimetres. */
const NEARLY = 1e-3;
const GAIN = 0.7;
const MOST_ROUNDS = 40;
/** Keeps demands that contradict each other from tearing the pose apart. */
const DAMPING = 1e-5;

/**
 * The pose nearest to the wished one in which every demand holds and no joint passes its limit.
 * `held` coordinates keep the wished value. Where demands cannot all hold, the nearest try.
 */
export function settle(
  wish: Pose,
  demands: readonly Demand[],
  held: ReadonlySet<Coordinate> = new Set(),
): Pose {
  const firm = demands.filter(({ kind }) => kind !== "keeps-above");
  const floors = demands.filter(({ kind }) => kind === "keeps-above");
  let pose = meetAll(withinLimits(wish), firm, held);
  for (let sunken = deepest(pose, floors); sunken.length > 0; sunken = deepest(pose, floors)) {
    if (sunken.some((demand) => firm.includes(demand))) return pose;
    firm.push(...sunken);
    pose = meetAll(pose, firm, held);
  }
  return pose;
}

/** The parts that have sunk furthest into the floor: one, or as far on both sides. */
function deepest(pose: Pose, floors: readonly Demand[]): readonly Demand[] {
  const body = bodyIn(pose);
  const depths = floors.map((demand) => ({ demand, by: shortfallOf(demand, body)?.by ?? 0 }));
  const least = Math.min(...depths.map(({ by }) => by));
  if (least >= -2 * NEAR) return [];
  return depths.filter(({ by }) => by <= least * 0.99).map(({ demand }) => demand);
}

function meetAll(start: Pose, demands: readonly Demand[], held: ReadonlySet<Coordinate>): Pose {
  let pose = start;
  let before = Number.POSITIVE_INFINITY;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const body = bodyIn(pose);
    const open = demands.flatMap((demand) => shortfallOf(demand, body) ?? []);
    const worst = Math.max(0, ...open.map(({ by }) => Math.abs(by)));
    if (worst < NEAR || (worst < NEARLY && worst > before * GAIN)) return pose;
    before = worst;
    pose = withinLimits(stepFrom(pose, open, held));
  }
  return pose;
}

/** The smallest step that would close every shortfall, taken only by coordinates that still have room. */
function stepFrom(pose: Pose, open: readonly Shortfall[], held: ReadonlySet<Coordinate>): Pose {
  const blocked = new Set(held);
  for (;;) {
    const eases = COORDINATES.map((name) => (blocked.has(name) ? 0 : easeOf(name)));
    const rows = open.map(({ slopes }) =>
      COORDINATES.map((name, i) => (slopes.get(name) ?? 0) * (eases[i] ?? 0)),
    );
    const pulls = solve(
      rows.map((row, i) => rows.map((other, j) => product(row, other) + (i === j ? DAMPING : 0))),
      open.map(({ by }) => -by),
    );
    const willing = COORDINATES.map((_, i) =>
      rows.reduce((sum, row, j) => sum + (row[i] ?? 0) * (pulls[j] ?? 0), 0),
    );
    const share = Math.min(1, LARGEST_STEP / Math.max(1e-9, ...willing.map(Math.abs)));
    const steps = new Map(COORDINATES.map((name, i) => [name, (willing[i] ?? 0) * (eases[i] ?? 0) * share]));
    const pushing = COORDINATES.filter(
      (name) => !blocked.has(name) && isAtLimit(name, pose[name], steps.get(name) ?? 0),
    );
    if (pushing.length === 0) return poseOf((name) => pose[name] + (steps.get(name) ?? 0));
    for (const name of pushing) blocked.add(name);
  }
}

/** Would the step turn a joint past the end it already stands at? */
function isAtLimit(name: Coordinate, value: number, step: number): boolean {
  const limits = limitsOf(name);
  if (limits === undefined) return false;
  return (step > 0 && value >= limits.most) || (step < 0 && value <= limits.least);
}

/** No round turns a willing joint further than about this many degrees, scaled by its ease. */
const LARGEST_STEP = 0.6;

/** How willingly a coordinate gives way: the whole figure first, then limbs, the back and toes last. */
function easeOf(name: Coordinate): number {
  return EASE.get(name) ?? EASE.get(name.slice(0, -1)) ?? 1;
}

const RADIAN = 180 / Math.PI;
const EASE: ReadonlyMap<string, number> = new Map([
  ["x", 2],
  ["y", 2],
  ["z", 2],
  ["turn", 0.05 * RADIAN],
  ["roll", 0.7 * RADIAN],
  ["pitch", 0.7 * RADIAN],
  ["twist", 0.3 * RADIAN],
  ...["shoulderFlex", "elbowFlex", "hipFlex", "kneeFlex", "ankleFlex", "wristExtend"].map(
    (name) => [name, 0.6 * RADIAN] as const,
  ),
  ...["shoulderAbduct", "hipAbduct", "toesExtend"].map((name) => [name, 0.4 * RADIAN] as const),
  ...["shoulderRotate", "hipRotate"].map((name) => [name, 0.3 * RADIAN] as const),
  ...["neckFlex", "headFlex"].map((name) => [name, 0.3 * RADIAN] as const),
  ...["lumbarFlex", "thoraxFlex", "lumbarBend", "thoraxBend"].map((name) => [name, 0.12 * RADIAN] as const),
  ...["lumbarTurn", "thoraxTurn", "neckBend", "neckTurn"].map((name) => [name, 0.1 * RADIAN] as const),
  ["belly", 1e-6],
]);

function withinLimits(pose: Pose): Pose {
  return poseOf((name) => {
    const limits = limitsOf(name);
    return limits === undefined ? pose[name] : Math.min(limits.most, Math.max(limits.least, pose[name]));
  });
}

const product = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);

/** Solves a symmetric positive system by elimination; the damping keeps it from being singular. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): readonly number[] {
  const size = right.length;
  const rows = matrix.map((row, i) => Float64Array.from([...row, right[i] ?? 0]));
  // Safe below: every index is under the size of the square system.
  for (let pivot = 0; pivot < size; pivot++) {
    for (let i = pivot + 1; i < size; i++) {
      const factor = rows[i]![pivot]! / rows[pivot]![pivot]!;
      for (let j = pivot; j <= size; j++) rows[i]![j]! -= factor * rows[pivot]![j]!;
    }
  }
  const solution = new Float64Array(size);
  for (let i = size - 1; i >= 0; i--) {
    let sum = rows[i]![size]!;
    for (let j = i + 1; j < size; j++) sum -= rows[i]![j]! * solution[j]!;
    solution[i] = sum / rows[i]![i]!;
  }
  return [...solution];
}
