import type { Surface } from "./demand.ts";
import type { Part } from "./parts.ts";
import type { PoseWish } from "./pose.ts";

/** Where the drawing is looked at from: the figure's right side, before it, or above it. */
export type View = "side" | "front" | "above";

/** Muscles a movement works or stretches, tinted in the drawing; a passive movement has none. */
export type Muscle =
  | "abdominals"
  | "obliques"
  | "deep-abdominals"
  | "diaphragm"
  | "back-extensors"
  | "gluteals"
  | "side-gluteals"
  | "hip-flexors"
  | "quadriceps"
  | "hamstrings"
  | "calves"
  | "shins"
  | "shoulders";

/** A part that rests on a surface. It does not slip between keyframes that both name it, unless it says so. */
export interface Contact {
  readonly part: Part;
  /** Absent means the floor. */
  readonly on?: Surface;
  /** A place that holds the part instead of a surface, such as a pedal: along the floor and up from it. */
  readonly at?: { readonly x: number; readonly y: number };
  /** Put down anew at this keyframe, wherever it comes to lie. */
  readonly slips?: boolean;
}

/** One moment of a movement. The settled pose is the nearest to the wish in which all contacts hold. */
export interface Keyframe {
  readonly wish: PoseWish;
  readonly contacts: readonly Contact[];
  /** Parts that touch each other, such as a hand on a shin. */
  readonly meets?: readonly (readonly [Part, Part])[];
  /** The weight stands over these parts. Absent where the body lies or leans. */
  readonly balancedOver?: readonly Part[];
  /** Seconds to come here from the keyframe before, and then to stay. */
  readonly moveS: number;
  readonly holdS: number;
}

/** Things drawn with the figure. Places and sizes in body heights. */
export type Prop =
  | { readonly kind: "mat"; readonly from: number; readonly to: number }
  | { readonly kind: "wall"; readonly at: number; readonly faces: "back" | "forward" }
  | {
      readonly kind: "chair";
      readonly from: number;
      readonly to: number;
      readonly seat: number;
      readonly back: "behind" | "none";
    }
  | { readonly kind: "box"; readonly from: number; readonly to: number; readonly height: number }
  | { readonly kind: "band"; readonly around: "knees" | "ankles" }
  | { readonly kind: "strap"; readonly over: Part; readonly held: readonly Part[] }
  | { readonly kind: "weight"; readonly held: Part }
  | { readonly kind: "phone"; readonly on: "thigh" | "shank" }
  /** An arrow over a part whose movement is small to see. */
  | { readonly kind: "arrow"; readonly over: Part; readonly points: "up" | "down" }
  | { readonly kind: "bicycle" };

/**
 * A movement as the figure shows it, worked by the right side where sides differ.
 * `alternate` repeats it in the mirror; `each` is shown for the other side by turning the picture round.
 */
export interface Movement {
  /** Of the exercise or home test. */
  readonly id: string;
  readonly view: View;
  /** Degrees the looker walks around the figure from the plain view; absent means a little, for depth. */
  readonly viewTurnDeg?: number;
  readonly sides: "both" | "alternate" | "each";
  /** `through` runs smoothly through every keyframe and round again, as walking does. */
  readonly flow: "to-and-fro" | "through";
  readonly keyframes: readonly Keyframe[];
  /** Which keyframe is the aim: shown as the ghost, and held for as long as the dose says. */
  readonly aim: number;
  /** Which keyframe decides where hands and feet stand; the others reach for the same places. Absent means the first. */
  readonly firmest?: number;
  readonly muscles: readonly Muscle[];
  readonly props: readonly Prop[];
}
