import type { GaitMeasure, GaitMeasureKey } from "../../engine/gait/gait-result.ts";

/** A measure's number as people read it: the number, its unit, and how far it may be off by chance. */
export interface ShownMeasure {
  readonly value: number;
  readonly digits: number;
  readonly unit: "steps/min" | "deg" | "%" | "% of leg" | "cm" | "ms" | "body weights";
  readonly standardError?: number;
  /** The same in centimetres, when a size is known. */
  readonly cm?: number;
}

/** Lengths that stand as shares of the leg. */
const LENGTHS: ReadonlySet<GaitMeasureKey> = new Set([
  "over-stride",
  "vertical-oscillation",
  "step-length",
  "step-width",
  "trunk-sway",
]);

export function shownMeasure({ key, value, unit, standardError, valueM }: GaitMeasure): ShownMeasure {
  const shape = shapeOf(key, unit);
  return {
    value: value * shape.scale,
    digits: shape.digits,
    unit: shape.unit,
    ...(standardError !== undefined && { standardError: standardError * shape.scale }),
    ...(valueM !== undefined && unit !== "m" && { cm: valueM * 100 }),
  };
}

function shapeOf(
  key: GaitMeasureKey,
  unit: GaitMeasure["unit"],
): Pick<ShownMeasure, "unit" | "digits"> & { readonly scale: number } {
  switch (unit) {
    case "steps/min":
      return { unit: "steps/min", digits: 0, scale: 1 };
    case "m":
      return { unit: "cm", digits: 0, scale: 100 };
    case "s":
      return { unit: "ms", digits: 0, scale: 1000 };
    case "ratio":
      return { unit: LENGTHS.has(key) ? "% of leg" : "%", digits: 0, scale: 100 };
    case "body-weights":
      return { unit: "body weights", digits: 1, scale: 1 };
    default:
      return { unit: "deg", digits: 0, scale: 1 };
  }
}
