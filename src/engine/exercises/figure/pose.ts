export type Side = "L" | "R";

/** Joint angles that exist once for each side. Flexing forward, lifting sideways and turning out are positive. */
const PAIRED = [
  "shoulderFlex",
  "shoulderAbduct",
  "shoulderRotate",
  "elbowFlex",
  "wristExtend",
  "hipFlex",
  "hipAbduct",
  "hipRotate",
  "kneeFlex",
  "ankleFlex",
  "toesExtend",
] as const;

/** Where the pelvis is (body heights), how it lies in the room, and the joints of the trunk. */
const SINGLE = [
  "x",
  "y",
  "z",
  "turn",
  "roll",
  "pitch",
  "twist",
  "lumbarFlex",
  "lumbarBend",
  "lumbarTurn",
  "thoraxFlex",
  "thoraxBend",
  "thoraxTurn",
  "neckFlex",
  "neckBend",
  "neckTurn",
  "headFlex",
  "belly",
] as const;

export type Paired = (typeof PAIRED)[number];
export type Single = (typeof SINGLE)[number];
export type Coordinate = Single | `${Paired}${Side}`;

export const COORDINATES: readonly Coordinate[] = [
  ...SINGLE,
  ...PAIRED.flatMap((name) => [`${name}L`, `${name}R`] as const),
];

/**
 * The whole figure: joint angles in degrees, `x`, `y`, `z` and `belly` in body heights.
 * All zero stands upright with the hips in the room's origin, facing forward.
 */
export type Pose = Readonly<Record<Coordinate, number>>;

/** A pose as it is written down: what is not said is zero; a paired name without a side means both. */
export type PoseWish = { readonly [name in Coordinate | Paired]?: number };

/** The whole pose from what was written down. */
export function poseFrom(wish: PoseWish): Pose {
  return poseOf((coordinate) => wish[coordinate] ?? wish[withoutSide(coordinate)] ?? 0);
}

/** The pose seen in a mirror: left is right. */
export function mirrored(pose: Pose): Pose {
  return poseOf((coordinate) =>
    MIRRORED_SIGN.has(coordinate) ? -pose[coordinate] : pose[otherSide(coordinate)],
  );
}

/** The pose a share of the way between two, coordinate by coordinate. */
export function between(from: Pose, to: Pose, share: number): Pose {
  return poseOf((coordinate) => from[coordinate] + (to[coordinate] - from[coordinate]) * share);
}

/** Smoothly through four poses at equal spacing: a share of the way from the second to the third. */
export function through(poses: readonly [Pose, Pose, Pose, Pose], share: number): Pose {
  const [before, from, to, after] = poses;
  return poseOf((name) => {
    const start = (to[name] - before[name]) / 2;
    const end = (after[name] - from[name]) / 2;
    const rise = to[name] - from[name];
    return (
      from[name] + share * (start + share * (3 * rise - 2 * start - end + share * (start + end - 2 * rise)))
    );
  });
}

export function poseOf(amountOf: (coordinate: Coordinate) => number): Pose {
  // Safe: every coordinate, and nothing else, is given a value.
  return Object.fromEntries(COORDINATES.map((name) => [name, amountOf(name)])) as Pose;
}

/** The same name on the other side; a name without sides is its own. */
export function otherSide<Name extends string>(name: Name): Name {
  const end = name.endsWith("L") ? "R" : name.endsWith("R") ? "L" : undefined;
  // Safe: names with a side come in pairs that differ in the last letter alone.
  return end === undefined ? name : (`${name.slice(0, -1)}${end}` as Name);
}

const MIRRORED_SIGN: ReadonlySet<string> = new Set([
  "z",
  "turn",
  "roll",
  "twist",
  "lumbarBend",
  "lumbarTurn",
  "thoraxBend",
  "thoraxTurn",
  "neckBend",
  "neckTurn",
]);

const PAIRED_BY_NAME: ReadonlyMap<string, Paired> = new Map(
  PAIRED.flatMap((name) => [[`${name}L`, name] as const, [`${name}R`, name] as const]),
);

function withoutSide(coordinate: Coordinate): Coordinate | Paired {
  return PAIRED_BY_NAME.get(coordinate) ?? coordinate;
}
