import type { Activity, Device } from "../activity/activity.ts";
import { dayNumber, MS_PER_DAY } from "../units/day.ts";
import { lapsOf, totalsOf } from "./device-summary.ts";
import { utcOffsetOn } from "./place.ts";
import { bellCurve, between, seededRandom, seedOfPart } from "./random.ts";
import { runSamples } from "./run-samples.ts";
import type { PlannedCrossTraining, PlannedRun, SimulatedLife } from "./simulated-life.ts";
import { thinned } from "./smart-recording.ts";

/** Every made recording says so itself. */
const DEVICE: Device = { maker: "backstride", product: "simulated", serial: "1", softwareVersion: "1.00" };

/** Keeps the chance of other sports apart from that of runs. */
const CROSS_TRAINING_PART = 1_000_000;

/** One run of a life as the device wrote it down: the same life and index give the same samples. */
export function recordRun(life: SimulatedLife, index: number): Activity {
  const run = life.plannedRuns[index];
  if (run === undefined) throw new Error(`this life has no run ${index}`);
  const random = seededRandom(seedOfPart(life.seed, index));
  const { startedAtMs, utcOffsetS } = startOf(life, run);
  const { samples, pauses } = runSamples(life, run, startedAtMs, random);
  const totals = totalsOf(samples, pauses, life.runner.bodyMassKg);
  const common = {
    format: "fit",
    sport: "running",
    ...subSportOf(run),
    startedAtMs,
    utcOffsetS,
    totals,
    device: DEVICE,
    developerFields: [],
    name: `Simulated ${NAMES[run.kind]}`,
    perceivedExertion: run.perceivedExertion,
    runner: { heightM: life.runner.heightM, bodyMassKg: life.runner.bodyMassKg },
  } as const;
  if (run.recording === "totals-only") {
    return { ...common, samples: NO_SAMPLES, laps: [], pauses: [] };
  }
  return {
    ...common,
    samples: run.recording === "smart" ? thinned(samples, pauses, random) : samples,
    laps: lapsOf(samples, pauses),
    pauses,
  };
}

/** Another sport of a life: heart rate every five seconds, and how long it took. */
export function recordCrossTraining(life: SimulatedLife, index: number): Activity {
  const session = life.crossTraining[index];
  if (session === undefined) throw new Error(`this life has no other session ${index}`);
  const random = seededRandom(seedOfPart(life.seed, CROSS_TRAINING_PART + index));
  const { startedAtMs, utcOffsetS } = startOf(life, session);
  const count = Math.floor(session.durationS / 5) + 1;
  const effortBpm = life.runner.restingHeartRateBpm + (session.sport === "cycling" ? 70 : 45);
  let heartRateBpm = life.runner.restingHeartRateBpm + 15;
  const heartRate = Float64Array.from({ length: count }, () => {
    heartRateBpm += (effortBpm + between(random, -25, 25) - heartRateBpm) / 12;
    return Math.round(heartRateBpm + 0.4 * bellCurve(random));
  });
  return {
    format: "fit",
    sport: session.sport,
    startedAtMs,
    utcOffsetS,
    samples: {
      count,
      timeMs: Float64Array.from({ length: count }, (_, row) => startedAtMs + row * 5000),
      columns: { heartRateBpm: heartRate },
    },
    laps: [],
    totals: {
      elapsedTimeS: session.durationS,
      movingTimeS: session.durationS,
      heartRateMeanBpm: Math.round(heartRate.reduce((sum, value) => sum + value, 0) / count),
      heartRateMaxBpm: heartRate.reduce((most, value) => Math.max(most, value), 0),
    },
    pauses: [],
    device: DEVICE,
    developerFields: [],
    name: `Simulated ${session.sport}`,
    perceivedExertion: session.perceivedExertion,
  };
}

const NO_SAMPLES = { count: 0, timeMs: new Float64Array(0), columns: {} };

const NAMES: Readonly<Record<PlannedRun["kind"], string>> = {
  easy: "easy run",
  steady: "steady run",
  intervals: "intervals",
  long: "long run",
  race: "race",
  "walk-run": "walk and run",
};

const subSportOf = (run: PlannedRun): { readonly subSport?: string } => {
  if (run.terrain === "treadmill") return { subSport: "treadmill" };
  return run.terrain === "mountain" ? { subSport: "trail" } : {};
};

function startOf(
  life: SimulatedLife,
  session: PlannedRun | PlannedCrossTraining,
): { readonly startedAtMs: number; readonly utcOffsetS: number } {
  const utcOffsetS = utcOffsetOn(life.place, session.day);
  const startedAtMs = dayNumber(session.day) * MS_PER_DAY + (session.startsAtS - utcOffsetS) * 1000;
  return { startedAtMs, utcOffsetS };
}
