import { dayFromMs } from "../engine/units/day.ts";
import { activityIdOf, MEASURES_VERSION } from "./measure-original.ts";
import type { ImportItem, MeasuredActivity, MeasuredOriginal, Original } from "./measured.ts";
import type { KeptActivity } from "./store.ts";

// For tests only: values in which everything is plausible that the test does not speak about.

export const SEVEN_O_CLOCK_MS = Date.UTC(2024, 4, 1, 7);

/** A content hash told by one word; the word's own letters stand in it. */
export const aSha256 = (word: string): string =>
  [...word]
    .map((letter) => letter.charCodeAt(0).toString(16))
    .join("")
    .padEnd(64, "0")
    .slice(0, 64);

export function anOriginal(fields: Partial<Original> = {}): Original {
  const stored = fields.stored ?? new TextEncoder().encode("<gpx/>");
  return {
    sha256: aSha256("run"),
    name: "run.gpx",
    unpackedBytes: stored.length,
    packing: "none",
    stored,
    ...fields,
  };
}

/** An easy 8 km in UTC. */
export function aMeasured(fields: Partial<MeasuredActivity> = {}): MeasuredActivity {
  const startedAtMs = fields.startedAtMs ?? SEVEN_O_CLOCK_MS;
  const distanceM = fields.distanceM ?? 8000;
  return {
    activityId: activityIdOf(aSha256("run"), fields.index ?? 0),
    index: 0,
    format: "gpx",
    sport: "running",
    startedAtMs,
    utcOffsetS: 0,
    onDay: dayFromMs(startedAtMs, 0),
    dayBasis: "position",
    measures: { distanceM, movingTimeS: 2880, elapsedTimeS: 2900, speedMeanMps: distanceM / 2880 },
    durationS: 2900,
    distanceM,
    isTreadmill: false,
    isTrail: false,
    richness: 10,
    ...fields,
  };
}

export function aKept(fields: Partial<KeptActivity> = {}): KeptActivity {
  return { measured: aMeasured(), sha256: aSha256("run"), measuresVersion: MEASURES_VERSION, ...fields };
}

/** One recording with one activity, its hash and ids told by a word. */
export function anItem(
  word: string,
  fields: Partial<MeasuredActivity> = {},
): Extract<ImportItem, { kind: "measured" }> {
  const sha256 = aSha256(word);
  const measured: MeasuredOriginal = {
    original: anOriginal({ sha256, name: `${word}.gpx`, stored: new TextEncoder().encode(word) }),
    activities: [aMeasured({ activityId: activityIdOf(sha256, 0), ...fields })],
  };
  return { name: `${word}.gpx`, kind: "measured", measured };
}
