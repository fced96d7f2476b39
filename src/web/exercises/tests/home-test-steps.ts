import type { HomeTest } from "../../../engine/answers/home-tests.ts";

/** How the value of a test comes about. */
export type Taking =
  /** A clock that runs until the runner stops it. */
  | "hold"
  /** A clock of so many seconds, and a count afterwards. */
  | "count-in-time"
  | "count"
  | "tilt"
  | "type"
  | "direction"
  | "described";

/** ST13 counts for half a minute (selftests.json). */
export const COUNTED_FOR_S = 30;

export function takingOf({ id, unit, usesPhoneSensor }: HomeTest): Taking {
  if (id === "ST10") return "direction";
  if (id === "ST13") return "count-in-time";
  if (unit === undefined) return "described";
  switch (unit) {
    case "seconds":
      return "hold";
    case "repetitions":
      return "count";
    case "degrees":
      return usesPhoneSensor ? "tilt" : "type";
    case "centimetres":
      return "type";
  }
}

/** What a hand may type; wide enough for everybody. */
export const RANGE_BY_UNIT: Readonly<
  Record<NonNullable<HomeTest["unit"]>, readonly [low: number, high: number]>
> = {
  seconds: [0, 600],
  repetitions: [0, 200],
  degrees: [-30, 120],
  centimetres: [0, 60],
};
