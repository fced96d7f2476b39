/** What a phone's motion sensor says at one moment: where "down" pulls, in the phone's own axes (any unit). */
export interface Gravity {
  /** Along the screen to the right, along the screen to the top, and out of the screen. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** The angles by which browsers tell how a phone lies, in degrees (DeviceOrientationEvent). */
export interface Orientation {
  readonly beta: number;
  readonly gamma: number;
}

export type TiltReading =
  | {
      readonly kind: "steady";
      /** The phone's long side against the level, 0 to 90, upwards positive when its top is higher. */
      readonly inclineDeg: number;
      readonly spreadDeg: number;
    }
  | { readonly kind: "moving"; readonly inclineDeg: number; readonly spreadDeg: number }
  | { readonly kind: "too-few" };

// docs/evidence/home-tests.md: product choices; a phone on a limb is off by about 5 degrees all the same.
const SAMPLES_NEEDED = 10;
const STEADY_WITHIN_DEG = 2;

/** How far the phone's long side is tipped from level, whichever way its screen faces: -90 to 90. */
export function inclineOf({ x, y, z }: Gravity): number {
  return degrees(Math.atan2(y, Math.hypot(x, z)));
}

/** The pull that these angles stand for: the browsers' z-x'-y'' turns, with the compass left out. */
export function gravityFrom({ beta, gamma }: Orientation): Gravity {
  const [b, g] = [radians(beta), radians(gamma)];
  return { x: -Math.cos(b) * Math.sin(g), y: Math.sin(b), z: Math.cos(b) * Math.cos(g) };
}

/** One angle from many samples: their median, so that one jolt moves nothing. Samples that are no numbers are left out. */
export function tiltFrom(samples: readonly Gravity[]): TiltReading {
  const inclines = samples
    .filter(({ x, y, z }) => Number.isFinite(x + y + z) && Math.hypot(x, y, z) > 0)
    .map(inclineOf)
    .toSorted((a, b) => a - b);
  if (inclines.length < SAMPLES_NEEDED) return { kind: "too-few" };
  const inclineDeg = quantile(inclines, 0.5);
  const spreadDeg = quantile(inclines, 0.9) - quantile(inclines, 0.1);
  return { kind: spreadDeg <= STEADY_WITHIN_DEG ? "steady" : "moving", inclineDeg, spreadDeg };
}

/**
 * The value of a test, from how the phone lay on thigh or shin. The thigh and the ankle are told by which way the
 * phone is put on, so only the size of the angle counts there.
 */
export function valueFromTilt(testId: "ST07" | "ST08" | "ST09", inclineDeg: number): number {
  switch (testId) {
    case "ST07": // thigh against level: below it is negative; the top of the phone points to the knee
      return inclineDeg;
    case "ST08": // short of straight up
    case "ST09": // the shin against upright
      return 90 - Math.abs(inclineDeg);
  }
}

const quantile = (sorted: readonly number[], share: number): number => {
  const place = (sorted.length - 1) * share;
  const [low, high] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return low + (high - low) * (place - Math.floor(place));
};
const radians = (deg: number): number => (deg * Math.PI) / 180;
const degrees = (rad: number): number => (rad * 180) / Math.PI;
