import {
  type StepsPerMinute,
  stepsFromStrides,
  stepsPerMinute,
  stridesPerMinute,
} from "../../units/quantities.ts";

/**
 * The protocol stores strides a minute (one foot) for sports on foot. Some apps write steps all the
 * same: nobody keeps up more strides than this, which would be 240 steps a minute.
 */
const MOST_STRIDES_PER_MINUTE = 120;

/** A stored mean of a sport on foot as steps of both feet. */
export const bothFeet = (stored: number): StepsPerMinute =>
  stored > MOST_STRIDES_PER_MINUTE ? stepsPerMinute(stored) : stepsFromStrides(stridesPerMinute(stored));

/** Turns a stored column of a sport on foot into steps of both feet, in place. */
export function countBothFeet(column: Float64Array): void {
  let turning = 0;
  let above = 0;
  for (let i = 0; i < column.length; i++) {
    if (column[i]! > 0) turning++; // the index stays below the length
    if (column[i]! > MOST_STRIDES_PER_MINUTE) above++;
  }
  if (above * 2 > turning) return;
  for (let i = 0; i < column.length; i++) column[i] = column[i]! * 2;
}
