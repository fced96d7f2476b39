/** Larger than any recording of forty days at one sample a second that a watch would write. */
export const LARGEST_FILE_BYTES = 256 * 1024 * 1024;

/** Stage races and thru-hikes recorded in one go stay below; a broken clock does not. */
export const LONGEST_ACTIVITY_S = 40 * 86_400;

/** Instants outside these years are a clock that was never set, or damage. */
export const EARLIEST_MS = Date.UTC(1990, 0, 1);
export const LATEST_MS = Date.UTC(2100, 0, 1);

/** False for NaN as well. */
export const isPlausibleMs = (ms: number): boolean => ms >= EARLIEST_MS && ms < LATEST_MS;
