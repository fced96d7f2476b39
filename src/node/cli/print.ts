import { milesFromMetres } from "../../engine/units/quantities.ts";

// SI to words for people at a terminal. Absent is said as a dash, never as zero.

export type DistanceUnit = "km" | "mi";

const DASH = "–";

export const distance = (metres: number | undefined, unit: DistanceUnit): string => {
  if (metres === undefined) return DASH;
  return unit === "mi" ? `${milesFromMetres(metres).toFixed(2)} mi` : `${(metres / 1000).toFixed(2)} km`;
};

export const duration = (seconds: number | undefined): string => {
  if (seconds === undefined) return DASH;
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number): string => String(value).padStart(2, "0");
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
};

export const pace = (speedMps: number | undefined, unit: DistanceUnit): string => {
  if (speedMps === undefined || speedMps <= 0) return DASH;
  const perUnitS = unit === "mi" ? 1 / milesFromMetres(speedMps) : 1000 / speedMps;
  return `${duration(perUnitS)} /${unit}`;
};

export const number = (value: number | undefined, digits = 0): string =>
  value === undefined ? DASH : value.toFixed(digits);

export const percent = (ratio: number | undefined): string =>
  ratio === undefined ? DASH : `${(ratio * 100).toFixed(0)} %`;
