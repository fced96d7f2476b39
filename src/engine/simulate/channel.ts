import type { ColumnName } from "../activity/activity.ts";

/** One second of a run as it really is, before any device has looked at it. */
export interface Moment {
  timeMs: number;
  /** Seconds run, pauses left out. */
  runningS: number;
  doneM: number;
  speedMps: number;
  gradeRatio: number;
}

/** A part of the device that writes some of its columns, one row for each moment. */
export interface Channel {
  readonly columns: Readonly<Partial<Record<ColumnName, Float64Array>>>;
  readonly record: (now: Readonly<Moment>, row: number) => void;
}
