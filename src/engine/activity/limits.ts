/** Recordings outside these years are a broken clock, not a run: watches write their epoch or garbage. */
const EARLIEST_MS = Date.UTC(1990, 0, 1);
const LATEST_MS = Date.UTC(2100, 0, 1);

/** Longer than this is a stuck or broken recording; the longest foot races end well before. */
export const LONGEST_ACTIVITY_S = 40 * 86_400;

/** Lowest and highest ground a runner can stand on, with room for a badly set barometer. */
export const LOWEST_ALTITUDE_M = -1000;
export const HIGHEST_ALTITUDE_M = 10_000;

/** A heart beats slower than this only in an unworn sensor, faster only in a disturbed one. */
export const SLOWEST_HEART_BPM = 20;
export const FASTEST_HEART_BPM = 255;

/** Is this an instant a recording can have? NaN is not. */
export const isPlausibleTime = (ms: number): boolean => ms >= EARLIEST_MS && ms < LATEST_MS;

/** More than any device writes as text; a forty-day recording of one point a second stays below. */
export const LARGEST_TEXT_BYTES = 256 * 1024 * 1024;

/** One sample a second over the longest activity: a text file that claims more is made to fill memory. */
export const MOST_SAMPLES = LONGEST_ACTIVITY_S;

/** Tracks, activities, laps or breaks of one file; what comes after is not read. */
export const MOST_PARTS = 10_000;
