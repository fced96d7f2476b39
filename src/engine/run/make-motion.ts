import { type Random, seededRandom } from "../units/random.ts";
import type { MotionWindow } from "./estimate-cadence.ts";

/** A made-up phone on a made-up body; for tests and for trying out. */
export interface MadePhone {
  readonly kind?: "run" | "walk" | "stand" | "rustle";
  readonly cadenceSpm?: number;
  readonly seconds?: number;
  readonly samplesPerSecond?: number;
  /** In the hand and on the arm the swing of a stride is felt as much as the steps. */
  readonly place?: "hand" | "arm" | "waist" | "pocket";
  readonly seed?: number;
}

const GRAVITY_MPS2 = 9.81;
const SWING: Readonly<Record<NonNullable<MadePhone["place"]>, number>> = {
  hand: 4.5,
  arm: 3.5,
  waist: 0.8,
  pocket: 3,
};

/** What a phone's motion sensor writes down: seeded, with trembling, late samples and feet that differ. */
export function makeMotion({
  kind = "run",
  cadenceSpm = kind === "walk" ? 112 : 166,
  seconds = 8,
  samplesPerSecond = 60,
  place = "waist",
  seed = 1,
}: MadePhone = {}): MotionWindow {
  const random = seededRandom(seed);
  const count = Math.floor(seconds * samplesPerSecond);
  const timesS = Float64Array.from({ length: count }, (_, i) => (i + 0.4 * random()) / samplesPerSecond);
  const stepHz = cadenceSpm / 60;
  const turn = random() * 2 * Math.PI;
  let jolt = 0;
  const accelerationMps2 = timesS.map((timeS) => {
    const step = stepHz * timeS + turn;
    const trembling = normal(random);
    switch (kind) {
      case "stand":
        return GRAVITY_MPS2 + 0.15 * trembling + 0.1 * Math.sin(timeS);
      case "rustle":
        jolt = random() < 0.06 ? 14 * (random() - 0.3) : jolt * 0.8;
        return Math.abs(GRAVITY_MPS2 + jolt + 2.5 * trembling);
      case "walk":
        return (
          GRAVITY_MPS2 +
          1.8 * Math.sin(2 * Math.PI * step) +
          0.8 * Math.sin(4 * Math.PI * step + 1) +
          SWING[place] * 0.2 * Math.sin(Math.PI * step) +
          0.4 * trembling
        );
      default:
        return Math.abs(
          GRAVITY_MPS2 +
            7.5 * Math.sin(2 * Math.PI * step) +
            landing(step) * (Math.floor(step) % 2 === 0 ? 9 : 7) +
            SWING[place] * Math.sin(Math.PI * step + 0.7) +
            1.3 * trembling,
        );
    }
  });
  return { timesS, accelerationMps2 };
}

/** A short blow at the beginning of each step. */
const landing = (step: number): number => Math.exp(-(((step - Math.floor(step)) / 0.08) ** 2));

const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
