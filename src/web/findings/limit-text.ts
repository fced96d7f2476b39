import type { Unit } from "../../engine/units/quantities.ts";
import type { Format } from "../words/format.ts";

/** What a number is held against; that of a count is written between two whole numbers where it lies there. */
export const limitText = (format: Format, limit: number, unit: Unit): string =>
  unit === "count" && !Number.isInteger(limit) ? format.number(limit, 1) : format.quantityText(limit, unit);
