import { type Random, seededRandom } from "../units/random.ts";
import { JOINTS, type Joint, type Side } from "./joints.ts";
import type { Heading, LandmarkColumn, LandmarkTrack, View } from "./track.ts";

/** A made-up person in front of a made-up camera; everything not said is an everyday runner. */
export interface MadeMotion {
  /** Balancing: on one leg, the other one swinging back and to the front. */
  readonly kind?: "run" | "walk" | "jump" | "stand" | "balance";
  readonly seconds?: number;
  readonly framesPerSecond?: number;
  readonly cadenceSpm?: number;
  readonly speedMps?: number;
  /** Share of the stride each foot is on the ground. */
  readonly dutyFactor?: number;
  /** Hips' way up and down in a step. */
  readonly oscillationM?: number;
  readonly trunkLeanDeg?: number;
  readonly legM?: number;
  /** What of the foot meets the ground first. */
  readonly landing?: "heel" | "midfoot" | "forefoot";
  readonly view?: Exclude<View, "unknown">;
  readonly heading?: Heading;
  /** Across the picture instead of on a treadmill. */
  readonly isOverground?: boolean;
  readonly rollDeg?: number;
  /** Goes along by this share of the runner's way, sways ahead and behind, and shakes up and down; absent: stands still. */
  readonly camera?: MadeCamera;
  /** The left foot's steps take this share longer than the right's. */
  readonly asymmetryRatio?: number;
  /** Standard deviation of each landmark's trembling. */
  readonly noisePx?: number;
  /** Share of the frames with left and right exchanged. */
  readonly swapRatio?: number;
  /** Frames come early or late by up to this share of a frame. */
  readonly jitterRatio?: number;
  readonly seed?: number;
}

export interface MadeCamera {
  readonly followRatio: number;
  readonly swayM?: number;
  readonly shakeM?: number;
}

/** What is true of a made track. */
export interface MadeTrack {
  readonly track: LandmarkTrack;
  readonly contacts: readonly { readonly timeS: number; readonly side: Side }[];
  readonly cadenceSpm: number;
  /** Foot in front of the hips at contact, and the hips' rise, in lengths of the leg from hip to ankle. */
  readonly overStride: number;
  readonly oscillation: number;
}

const PX_PER_M = 400;
const ANKLE_HIGH_M = 0.08;
const BODY = { trunk: 0.55, hipHalf: 0.09, shoulderHalf: 0.18, head: 0.25 };

/**
 * Landmarks of a figure whose feet stand still while they carry it: made for tests, benches and samples, seeded, the
 * same every time. Angles are lifelike, not any person's.
 */
export function makeTrack(motion: MadeMotion = {}): MadeTrack {
  const made = { ...DEFAULTS, ...(motion.kind === "walk" ? WALKING : {}), ...motion };
  const random = seededRandom(made.seed);
  const count = Math.floor(made.seconds * made.framesPerSecond);
  const timesS = Float64Array.from({ length: count }, (_, i) => {
    const late = i === 0 ? 0 : (random() - 0.5) * made.jitterRatio;
    return (i + late) / made.framesPerSecond;
  });
  const stepS = 60 / made.cadenceSpm;
  const frames = Array.from(timesS, (timeS) => poseAt(made, timeS));
  const track = filmed(made, timesS, frames, random);
  const contacts = contactsOf(made, stepS);
  const at = poseAt(made, contacts[2]?.timeS ?? 0);
  const foot = at[contacts[2]?.side ?? "left"].ankle;
  const rises = frames.map(({ hipY }) => hipY);
  return {
    track,
    contacts,
    cadenceSpm: made.cadenceSpm,
    overStride: (foot.x - at.hipX) / made.legM,
    oscillation: (Math.max(...rises) - Math.min(...rises)) / made.legM,
  };
}

const DEFAULTS = {
  kind: "run" as NonNullable<MadeMotion["kind"]>,
  seconds: 10,
  framesPerSecond: 60,
  cadenceSpm: 166,
  speedMps: 2.8,
  dutyFactor: 0.36,
  oscillationM: 0.08,
  trunkLeanDeg: 6,
  legM: 0.85,
  landing: "heel" as NonNullable<MadeMotion["landing"]>,
  view: "side" as Exclude<View, "unknown">,
  heading: "right" as Heading,
  isOverground: false,
  rollDeg: 0,
  camera: undefined as MadeCamera | undefined,
  asymmetryRatio: 0,
  noisePx: 0,
  swapRatio: 0,
  jitterRatio: 0,
  seed: 1,
};
const WALKING = { cadenceSpm: 112, speedMps: 1.4, dutyFactor: 0.62, oscillationM: 0.045, trunkLeanDeg: 2 };

type Made = typeof DEFAULTS;

interface Place {
  readonly x: number;
  readonly y: number;
}

interface Leg {
  readonly hip: Place;
  readonly knee: Place;
  readonly ankle: Place;
  readonly heel: Place;
  readonly toe: Place;
}

interface Pose {
  readonly hipX: number;
  readonly hipY: number;
  readonly left: Leg;
  readonly right: Leg;
}

/** Share of the stride at which the right foot lands; the left lands at 0. */
const rightLands = ({ asymmetryRatio }: Made): number => 0.5 * (1 + asymmetryRatio / 2);

function contactsOf(made: Made, stepS: number): MadeTrack["contacts"] {
  if (made.kind !== "run" && made.kind !== "walk") return [];
  const found: { timeS: number; side: Side }[] = [];
  for (let stride = 0; stride * 2 * stepS < made.seconds; stride++) {
    found.push({ timeS: stride * 2 * stepS, side: "left" });
    found.push({ timeS: (stride + rightLands(made)) * 2 * stepS, side: "right" });
  }
  return found.filter(({ timeS }) => timeS < made.seconds);
}

function poseAt(made: Made, timeS: number): Pose {
  const strideS = 120 / made.cadenceSpm;
  const phase = timeS / strideS;
  const hipX = made.speedMps * timeS;
  const reach = 0.97 * made.legM + ANKLE_HIGH_M;
  if (made.kind === "jump") {
    const high = made.oscillationM * 2.5 * Math.abs(Math.sin(2 * Math.PI * phase));
    const feet = Math.max(0, high - 0.04);
    const leg = legOf(made, { x: 0, y: reach + high - 0.05 }, { x: 0.02, y: ANKLE_HIGH_M + feet }, 0);
    return { hipX: 0, hipY: leg.hip.y, left: leg, right: leg };
  }
  if (made.kind === "stand" || made.kind === "balance") {
    const sway = 0.02 * Math.sin(timeS * 2.1);
    const swing = made.speedMps * 0.1 * Math.sin(timeS * 3.3);
    const lift =
      made.kind === "stand"
        ? { x: 0.1, y: ANKLE_HIGH_M }
        : { x: 0.1 + sway / 2 + swing, y: ANKLE_HIGH_M + 0.25 + Math.abs(swing) / 2 };
    const hip = { x: sway, y: reach - 0.02 };
    return {
      hipX: sway,
      hipY: hip.y,
      left: legOf(made, hip, { x: 0, y: ANKLE_HIGH_M }, 0),
      right: legOf(made, hip, lift, made.kind === "stand" ? 0 : -10),
    };
  }
  // Running: lowest in mid-stance. Walking: highest there.
  const way = made.kind === "run" ? 1 : -1;
  const standing = made.dutyFactor / 2;
  const bob = Math.cos(4 * Math.PI * (phase - standing));
  const middle = made.kind === "run" ? reach - 0.06 : reach - 0.04;
  const hipY = middle - (way * made.oscillationM * bob) / 2;
  const side = (shift: number) => {
    const foot = footAt(made, (((phase - shift) % 1) + 1) % 1, strideS);
    return legOf(made, { x: hipX, y: hipY }, { x: hipX + foot.x, y: foot.y }, foot.inclineDeg);
  };
  return { hipX, hipY, left: side(0), right: side(rightLands(made)) };
}

/** Ankle against the hip through one stride, which begins with contact. */
function footAt({ speedMps, dutyFactor, legM, kind, landing }: Made, phase: number, strideS: number) {
  const stanceS = dutyFactor * strideS;
  const landingSpeed = kind === "run" ? 0.5 * speedMps : 0.8 * speedMps;
  const settleS = 0.05;
  const travelled = (t: number) => {
    const ramp = Math.min(t, settleS);
    return (
      landingSpeed * ramp +
      ((speedMps - landingSpeed) * ramp * ramp) / (2 * settleS) +
      speedMps * Math.max(0, t - settleS)
    );
  };
  const front = (kind === "run" ? 0.36 : 0.5) * travelled(stanceS);
  const t = phase * strideS;
  const { toesUpDeg, ankleUpM, fallMps } = LANDINGS[landing];
  if (t <= stanceS) {
    const heelUp = Math.max(0, t / stanceS - 0.6) / 0.4;
    const settling = Math.max(0, 1 - t / 0.06);
    const toesUp = settling * toesUpDeg;
    return {
      x: front - travelled(t),
      y: ANKLE_HIGH_M + 0.09 * heelUp * heelUp + settling * ankleUpM,
      inclineDeg: toesUp - 40 * heelUp * heelUp,
    };
  }
  const swingS = strideS - stanceS;
  const s = (t - stanceS) / swingS;
  const [x0, x1] = [front - travelled(stanceS), front];
  const x = hermite(s, x0, x1, -speedMps * swingS, -landingSpeed * swingS);
  const lift = (kind === "run" ? 0.42 : 0.14) * legM;
  const falling = (ankleUpM + fallMps * (1 - s) * swingS) * s ** 4;
  const y = ANKLE_HIGH_M + 0.09 * (1 - s) ** 2 + lift * Math.sin(Math.PI * s) ** 2 * (1.5 - s) + falling;
  return { x, y, inclineDeg: -40 * (1 - s) ** 2 + toesUpDeg * s * s };
}

/** How the foot stands when it meets the ground, how high the ankle is above its place when flat, and how fast it falls. */
const LANDINGS = {
  heel: { toesUpDeg: 15, ankleUpM: 0, fallMps: 0 },
  midfoot: { toesUpDeg: 0, ankleUpM: 0.01, fallMps: 0.3 },
  forefoot: { toesUpDeg: -12, ankleUpM: 0.035, fallMps: 0.5 },
} as const;

const hermite = (s: number, y0: number, y1: number, m0: number, m1: number): number =>
  (2 * s ** 3 - 3 * s ** 2 + 1) * y0 +
  (s ** 3 - 2 * s ** 2 + s) * m0 +
  (3 * s ** 2 - 2 * s ** 3) * y1 +
  (s ** 3 - s ** 2) * m1;

/** Knee between hip and ankle, bending forward; a leg that would be too short is drawn straight. */
function legOf({ legM }: Made, hip: Place, ankle: Place, inclineDeg: number): Leg {
  const half = legM / 2;
  const [dx, dy] = [ankle.x - hip.x, ankle.y - hip.y];
  const length = Math.hypot(dx, dy);
  const out = Math.sqrt(Math.max(0, half * half - (length * length) / 4));
  const knee = { x: hip.x + dx / 2 - (dy / length) * out, y: hip.y + dy / 2 + (dx / length) * out };
  const turn = (inclineDeg * Math.PI) / 180;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const onFoot = (x: number, y: number) => ({
    x: ankle.x + cos * x - sin * y,
    y: ankle.y + sin * x + cos * y,
  });
  return { hip, knee, ankle, heel: onFoot(-0.06, -0.05), toe: onFoot(0.17, -0.06) };
}

function filmed(made: Made, timesS: Float64Array, poses: readonly Pose[], random: Random): LandmarkTrack {
  const count = timesS.length;
  const names = JOINTS.filter((joint) => !["neck", "mid-hip", "left-eye", "right-eye"].includes(joint));
  const landmarks: Partial<Record<Joint, LandmarkColumn>> = {};
  const column = (): LandmarkColumn => ({
    x: new Float64Array(count),
    y: new Float64Array(count),
    confidence: new Float64Array(count).fill(0.95),
  });
  for (const joint of names) landmarks[joint] = column();
  const path = made.camera && timesS.map((timeS) => cameraAt(made, made.camera, timeS).aheadM);
  const wide = path?.map((aheadM, frame) => 2 * Math.abs(poses[frame]!.hipX - aheadM) + 4); // a pose for each frame
  const widthPx =
    wide !== undefined
      ? Math.ceil(Math.max(...wide) * PX_PER_M)
      : made.isOverground
        ? Math.ceil((made.speedMps * made.seconds + 2) * PX_PER_M)
        : 1920;
  const heightPx = 1080;
  const roll = (made.rollDeg * Math.PI) / 180;
  for (let frame = 0; frame < count; frame++) {
    const pose = poses[frame]!; // one for each frame
    const isSwapped = random() < made.swapRatio;
    for (const joint of names) {
      const { x: ahead, y: up, aside } = placeOf(made, pose, isSwapped ? otherSide(joint) : joint);
      const camera = cameraAt(made, made.camera, timesS[frame]!);
      const isPassing = made.isOverground && made.camera === undefined;
      const behind = made.camera !== undefined ? camera.aheadM : isPassing ? -1 : pose.hipX;
      const along = made.view === "rear" ? aside : ahead - behind;
      const across = made.heading === "left" && made.view === "side" ? -along : along;
      const from = !isPassing ? widthPx / 2 : made.heading === "right" ? 0 : widthPx;
      const [right, high] = [across * PX_PER_M, (up - 0.9 - camera.upM) * PX_PER_M];
      const [x, y] = [
        Math.cos(roll) * right + Math.sin(roll) * high,
        Math.cos(roll) * high - Math.sin(roll) * right,
      ];
      const into = landmarks[joint]!; // made above
      into.x[frame] = from + x + made.noisePx * normal(random);
      into.y[frame] = heightPx / 2 - y + made.noisePx * normal(random);
    }
  }
  return {
    source: "simulated",
    timesS,
    isRateAssumed: false,
    imageWidthPx: widthPx,
    imageHeightPx: heightPx,
    landmarks,
    view: made.view,
  };
}

/** In the middle of the runner's way when half of the clip is over. */
function cameraAt(
  { speedMps, seconds }: Made,
  camera: MadeCamera | undefined,
  timeS: number,
): { readonly aheadM: number; readonly upM: number } {
  if (camera === undefined) return { aheadM: 0, upM: 0 };
  const { followRatio, swayM = 0, shakeM = 0 } = camera;
  return {
    aheadM: speedMps * (seconds / 2 + followRatio * (timeS - seconds / 2)) + swayM * Math.sin(4 * timeS),
    upM: shakeM * Math.sin(11 * timeS),
  };
}

const otherSide = (joint: Joint): Joint =>
  joint.startsWith("left")
    ? (joint.replace("left", "right") as Joint) // both sides have the same parts
    : (joint.replace("right", "left") as Joint);

function placeOf(made: Made, pose: Pose, joint: Joint): { x: number; y: number; aside: number } {
  const side: Side = joint.startsWith("left") ? "left" : "right";
  const part = joint.replace(/^(left|right)-/, "");
  const out = side === "right" ? 1 : -1;
  const leg = pose[side];
  if (part === "hip" || part === "knee" || part === "ankle" || part === "heel" || part === "toe")
    return { ...leg[part], aside: out * (part === "hip" ? BODY.hipHalf : 0.06) };
  const lean = (made.trunkLeanDeg * Math.PI) / 180;
  const alongTrunk = (m: number) => ({
    x: pose.hipX + Math.sin(lean) * m,
    y: pose.hipY + Math.cos(lean) * m,
  });
  const swing = (pose.left.ankle.x - pose.right.ankle.x) * -out * 0.25;
  switch (part) {
    case "shoulder":
      return { ...alongTrunk(BODY.trunk), aside: out * BODY.shoulderHalf };
    case "elbow":
      return { x: alongTrunk(0.3).x - 0.1 + swing / 2, y: alongTrunk(0.27).y, aside: out * 0.24 };
    case "wrist":
      return { x: alongTrunk(0.3).x + 0.12 + swing, y: alongTrunk(0.3).y, aside: out * 0.2 };
    case "nose":
      return { x: alongTrunk(BODY.trunk + BODY.head).x + 0.1, y: alongTrunk(BODY.trunk + 0.18).y, aside: 0 };
    default:
      return { ...alongTrunk(BODY.trunk + BODY.head), aside: out * 0.07 };
  }
}

const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
