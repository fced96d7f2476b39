import { milesFromMetres, type Unit } from "../../engine/units/quantities.ts";

// SI to words for people at a terminal. Absent is said as a dash, never as zero.

export type DistanceUnit = "km" | "mi";

/** What stands where nothing is known. */
export const DASH = "–";

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

/** A change, with its sign also when it is up. `scale` turns SI into the unit shown. */
export const signed = (value: number | undefined, digits: number, unit: string, scale = 1): string => {
  if (value === undefined) return DASH;
  const shown = (value * scale).toFixed(digits);
  return `${Number(shown) === 0 ? shown.replace("-", "") : value > 0 ? `+${shown}` : shown} ${unit}`;
};

/** Points of 0 to 10, to a tenth; never a nought with a sign. */
export const points = (value: number): string => {
  const shown = value.toFixed(1);
  return shown === "-0.0" ? "0.0" : shown;
};

/** A value of a finding with its unit. */
export const quantity = (value: number, unit: Unit, distanceUnit: DistanceUnit): string => {
  switch (unit) {
    case "m":
      return Math.abs(value) >= 1000 ? distance(value, distanceUnit) : `${value.toFixed(0)} m`;
    case "s":
      return duration(value);
    case "m/s":
      return pace(value, distanceUnit);
    case "ratio":
      return `${value.toFixed(2)} x`;
    case "body-weights":
      return `${value.toFixed(value < 100 ? 1 : 0)} body weights`;
    case "count":
      return value.toFixed(0);
    case "score":
      return Number.isInteger(value) ? value.toFixed(0) : points(value);
    case "yes-no":
      return value > 0 ? "yes" : "no";
    case "days":
      return `${value.toFixed(0)} ${value === 1 ? "day" : "days"}`;
    case "steps/min":
      return `${value.toFixed(1)} steps/min`;
    case "deg":
      return `${value.toFixed(0)}°`;
    case "C":
      return `${value.toFixed(0)} °C`;
    default:
      return `${value.toFixed(1)} ${unit}`;
  }
};
