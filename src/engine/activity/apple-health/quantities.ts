import { metresFromFeet, metresFromMiles } from "../../units/quantities.ts";

/** A number with the unit written beside it, in SI; NaN for a unit that is none of its kind. */
export const metresIn = (value: number, unit: string): number => inUnit(METRES, value, unit);
export const secondsIn = (value: number, unit: string): number => inUnit(SECONDS, value, unit);
export const joulesIn = (value: number, unit: string): number => inUnit(JOULES, value, unit);
export const metresPerSecondIn = (value: number, unit: string): number => {
  const [length = "", time = ""] = unit.split("/");
  return metresIn(value, length) / secondsIn(1, time === "" ? "s" : time);
};
export const perMinuteIn = (value: number, unit: string): number => {
  const [, time = "min"] = unit.split("/");
  return (value * 60) / secondsIn(1, time);
};
export const wattsIn = (value: number, unit: string): number => (unit === "kW" ? value * 1000 : value);
export const celsiusIn = (value: number, unit: string): number => {
  if (unit === "degF") return ((value - 32) * 5) / 9;
  return unit === "K" ? value - 273.15 : value;
};

type Conversion = (value: number) => number;
type Units = Readonly<Record<string, Conversion>>;

const times =
  (factor: number): Conversion =>
  (value) =>
    value * factor;

const METRES: Units = {
  m: times(1),
  km: times(1000),
  cm: times(0.01),
  mm: times(0.001),
  mi: metresFromMiles,
  ft: metresFromFeet,
  yd: (value) => metresFromFeet(value * 3),
  in: (value) => metresFromFeet(value / 12),
};

const SECONDS: Units = { s: times(1), ms: times(0.001), min: times(60), hr: times(3600), h: times(3600) };

/** Apple writes the dietary calorie as `Cal` or `kcal`. */
const JOULES: Units = {
  J: times(1),
  kJ: times(1000),
  kcal: times(4184),
  Cal: times(4184),
  cal: times(4.184),
};

const inUnit = (units: Units, value: number, unit: string): number => units[unit]?.(value) ?? Number.NaN;
