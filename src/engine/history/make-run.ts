import type { CrossTraining, Run } from "../run/run.ts";
import { type Day, dayFromText, dayNumber } from "../units/day.ts";
import type { Shoe } from "./shoe.ts";

// For tests only: values in which everything is plausible that the test does not speak about.

/** A day written in a test; throws on what is no date. */
export function aDay(text: string): Day {
  const day = dayFromText(text);
  if (day === undefined) throw new Error(`not a day: ${text}`);
  return day;
}

/** An easy 8 km morning run on the road. Give `undefined` nowhere: use `without` to take a measure away. */
export function aRun(fields: Partial<Run> = {}): Run {
  const ranOnDay = fields.ranOnDay ?? aDay("2024-05-01");
  const startedAtMs = fields.startedAtMs ?? (dayNumber(ranOnDay) * 24 + 7) * 3_600_000;
  return {
    id: `run-${ranOnDay}-${startedAtMs % 86_400_000}`,
    ranOnDay,
    dayBasis: "file-offset",
    startedAtMs,
    utcOffsetS: 0,
    source: "fit",
    isTreadmill: false,
    isTrail: false,
    isSimulated: false,
    corrected: [],
    isPartial: false,
    distanceM: 8000,
    movingTimeS: 2880,
    ...fields,
  };
}

/** The same run, with these measures never recorded. */
export function without(run: Run, ...names: readonly (keyof Run)[]): Run {
  const gone: ReadonlySet<string> = new Set(names);
  return Object.fromEntries(Object.entries(run).filter(([name]) => !gone.has(name))) as unknown as Run; // tests take optional measures only
}

export function aRide(fields: Partial<CrossTraining> = {}): CrossTraining {
  const onDay = fields.onDay ?? aDay("2024-05-01");
  return {
    id: `ride-${onDay}`,
    onDay,
    dayBasis: "file-offset",
    startedAtMs: (dayNumber(onDay) * 24 + 17) * 3_600_000,
    sport: "cycling",
    durationS: 3600,
    ...fields,
  };
}

export function aShoe(fields: Partial<Shoe> = {}): Shoe {
  return { id: "blue", name: "Blue daily", startingDistanceM: 0, ...fields };
}

/** The run with half an hour at one speed and cadence. */
export function withCadence(run: Run, speedMps: number, cadenceSpm: number): Run {
  return {
    ...run,
    cadence: {
      meanSpm: cadenceSpm,
      medianSpm: cadenceSpm,
      p10Spm: cadenceSpm - 3,
      p90Spm: cadenceSpm + 3,
      bySpeed: [{ speedMps, seconds: 1800, cadenceMeanSpm: cadenceSpm }],
    },
  };
}
