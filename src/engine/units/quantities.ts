declare const stepsBrand: unique symbol;
declare const stridesBrand: unique symbol;

/** Steps per minute, both feet counted: the only form of cadence beyond the readers. */
export type StepsPerMinute = number & { readonly [stepsBrand]: true };

/** Strides per minute, one foot counted: what many files store. Two steps make a stride. */
export type StridesPerMinute = number & { readonly [stridesBrand]: true };

export const stepsPerMinute = (value: number): StepsPerMinute => value as StepsPerMinute;
export const stridesPerMinute = (value: number): StridesPerMinute => value as StridesPerMinute;
export const stepsFromStrides = (strides: StridesPerMinute): StepsPerMinute => stepsPerMinute(strides * 2);

const METRES_PER_MILE = 1609.344;
const METRES_PER_FOOT = 0.3048;
const KILOGRAMS_PER_POUND = 0.45359237;

export const metresFromMiles = (miles: number): number => miles * METRES_PER_MILE;
export const milesFromMetres = (metres: number): number => metres / METRES_PER_MILE;
export const metresFromFeet = (feet: number): number => feet * METRES_PER_FOOT;
export const feetFromMetres = (metres: number): number => metres / METRES_PER_FOOT;
export const kilogramsFromPounds = (pounds: number): number => pounds * KILOGRAMS_PER_POUND;
export const poundsFromKilograms = (kilograms: number): number => kilograms / KILOGRAMS_PER_POUND;

/** The unit of a measurement shown to a person; always SI here, converted only on the way out. */
export type Unit =
  | "m"
  | "s"
  | "m/s"
  | "steps/min"
  | "bpm"
  | "deg"
  | "ratio"
  | "kg"
  | "C"
  | "W"
  | "J"
  | "count"
  | "body-weights"
  | "days"
  | "score"
  /** 1 is yes, 0 is no: what a runner said rather than what was measured. */
  | "yes-no";

/** Sums and means of decimals differ in their last bits; two values nearer than this are the same. */
export const ROUNDING = 1e-9;

/** Is the value above the limit by more than rounding? 11 / 10 is not above 1.1. */
export const isAbove = (value: number, limit: number): boolean =>
  value - limit > ROUNDING * Math.max(1, Math.abs(limit));
