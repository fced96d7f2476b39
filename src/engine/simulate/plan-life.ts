import { addDays, type Day, daysBetween, weekdayOf } from "../units/day.ts";
import { MOOR, type SimulatedPlace } from "./place.ts";
import { bellCurve, between, type Random, seededRandom } from "./random.ts";
import { makeRunner, type SimulatedRunner } from "./runner.ts";
import type {
  Exposure,
  PainEpisode,
  PlannedCrossTraining,
  PlannedRun,
  RunKind,
  SimulatedLife,
  SimulatedShoe,
} from "./simulated-life.ts";

/** A run as a life's author writes it down; chance and habit fill in the rest. */
export interface RunSketch extends Partial<Omit<PlannedRun, "index" | "day" | "kind" | "distanceM">> {
  /** 0 Monday to 6 Sunday. */
  readonly weekday: number;
  readonly kind: RunKind;
  readonly distanceM: number;
  /** Exactly this long, and longer than the month before allows if need be. */
  readonly isExact?: boolean;
}

export interface OtherSketch extends Omit<PlannedCrossTraining, "index" | "day" | "startsAtS"> {
  readonly weekday: number;
}

/** A place in a life, counted from its end: week 0 is the last. */
export interface LifeDay {
  readonly weeksBeforeEnd: number;
  readonly weekday: number;
}

export interface ShoeSketch extends SimulatedShoe {
  /** Worn from this week on until the next pair, counted from the life's end; absent: only where a run says so. */
  readonly fromWeek?: number;
}

/** A life as its author writes it down. */
export interface LifeSketch {
  readonly id: string;
  readonly weeks: number;
  readonly runner?: Partial<SimulatedRunner>;
  readonly place?: SimulatedPlace;
  /** In the order they were bought. */
  readonly shoes: readonly ShoeSketch[];
  readonly week: (weeksBeforeEnd: number) => readonly RunSketch[];
  readonly others?: (weeksBeforeEnd: number) => readonly OtherSketch[];
  readonly pains: readonly { readonly since: LifeDay; readonly until?: LifeDay; readonly peak: number }[];
  readonly exposures: (onDay: (day: LifeDay) => Day, runs: readonly PlannedRun[]) => readonly Exposure[];
}

export interface LifeOptions {
  /** The life ends on the last Sunday up to this day. */
  readonly endsOnDay: Day;
  readonly seed?: number;
}

/** Runs stay below this share of the longest of the month before, so that only a meant spike is one. */
const USUAL_GROWTH_RATIO = 1.03;
const MONTH_DAYS = 30;
const DIARY_DAYS_BEFORE = 21;

/** Fills a sketch with days, hours and small differences; the same options give the same life. */
export function planLife(sketch: LifeSketch, options: LifeOptions): SimulatedLife {
  const seed = options.seed ?? seedOfName(sketch.id);
  const random = seededRandom(seed);
  const endsOnDay = addDays(options.endsOnDay, -((weekdayOf(options.endsOnDay) + 1) % 7));
  const startsOnDay = addDays(endsOnDay, 1 - 7 * sketch.weeks);
  const onDay = ({ weeksBeforeEnd, weekday }: LifeDay): Day =>
    addDays(endsOnDay, weekday - 6 - 7 * weeksBeforeEnd);
  const runner = makeRunner(sketch.runner);

  const runs: PlannedRun[] = [];
  const others: PlannedCrossTraining[] = [];
  for (let week = sketch.weeks - 1; week >= 0; week--) {
    for (const run of [...sketch.week(week)].sort((a, b) => a.weekday - b.weekday)) {
      const day = onDay({ weeksBeforeEnd: week, weekday: run.weekday });
      runs.push(plannedRun(run, day, { runs, runner, random, shoeId: shoeInWeek(sketch, week) }));
    }
    for (const { weekday, ...other } of sketch.others?.(week) ?? []) {
      const day = onDay({ weeksBeforeEnd: week, weekday });
      others.push({ ...other, day, index: others.length, startsAtS: 18 * 3600 + minutes(random, 45) });
    }
  }

  const painEpisodes = sketch.pains.map((pain) => ({
    since: onDay(pain.since),
    until: pain.until ? onDay(pain.until) : endsOnDay,
    peak: pain.peak,
  }));
  return {
    id: sketch.id,
    seed,
    startsOnDay,
    endsOnDay,
    runner,
    place: sketch.place ?? MOOR,
    plannedRuns: runs,
    crossTraining: others,
    shoes: sketch.shoes.map(({ fromWeek: _, ...shoe }) => shoe),
    painEpisodes,
    exposures: sketch.exposures(onDay, runs),
    diary: diaryOf(painEpisodes, endsOnDay, random),
  };
}

function shoeInWeek({ id, shoes }: LifeSketch, week: number): string {
  const worn = shoes.findLast(({ fromWeek }) => fromWeek !== undefined && week <= fromWeek);
  if (worn === undefined) throw new Error(`${id} runs barefoot in week ${week}`);
  return worn.id;
}

function plannedRun(
  sketch: RunSketch,
  day: Day,
  so: { runs: readonly PlannedRun[]; runner: SimulatedRunner; random: Random; shoeId: string },
): PlannedRun {
  const { runs, runner, random } = so;
  const { weekday, isExact, ...given } = sketch;
  const isWeekend = weekday >= 5;
  const wishedM = isExact ? sketch.distanceM : sketch.distanceM * (1 + 0.04 * bellCurve(random));
  const longestM = longestBefore(runs, day);
  const isHeld = !isExact && longestM !== undefined;
  return {
    speedMps: speedOf(sketch.kind, runner) * (1 + 0.012 * bellCurve(random)),
    startsAtS: (isWeekend ? 9 : weekday % 2 === 0 ? 7 : 18) * 3600 + minutes(random, 50),
    terrain: "road",
    climbPerKmM: between(random, 3, 9),
    shoeId: so.shoeId,
    perceivedExertion: EXERTION[sketch.kind],
    cadenceShiftSpm: 0,
    lateDrift: 0.05,
    recording: "every-second",
    ...given,
    index: runs.length,
    day,
    distanceM: Math.round(isHeld ? Math.min(wishedM, longestM * USUAL_GROWTH_RATIO) : wishedM),
  };
}

const EXERTION: Readonly<Record<RunKind, number>> = {
  easy: 3,
  steady: 5,
  intervals: 7,
  long: 5,
  race: 9,
  "walk-run": 4,
};

function speedOf(kind: RunKind, { easySpeedMps, thresholdSpeedMps }: SimulatedRunner): number {
  switch (kind) {
    case "steady":
      return (easySpeedMps + thresholdSpeedMps) / 2;
    case "race":
      return thresholdSpeedMps * 0.97;
    case "long":
      return easySpeedMps * 0.98;
    default:
      return easySpeedMps;
  }
}

/** The longest run of the month before; nothing while the first month has not passed. */
function longestBefore(runs: readonly PlannedRun[], day: Day): number | undefined {
  const first = runs[0];
  if (first === undefined || daysBetween(first.day, day) < MONTH_DAYS) return undefined;
  let longestM = 0;
  for (let i = runs.length - 1; i >= 0; i--) {
    const run = runs[i];
    if (run === undefined || daysBetween(run.day, day) > MONTH_DAYS) break;
    longestM = Math.max(longestM, run.distanceM);
  }
  return longestM > 0 ? longestM : undefined;
}

/** Pain comes within days, stays, and fades towards the end of an episode; an unfinished one stays. */
function diaryOf(episodes: readonly PainEpisode[], endsOnDay: Day, random: Random): SimulatedLife["diary"] {
  const first = episodes[0];
  if (first === undefined) return [];
  const from = addDays(first.since, -DIARY_DAYS_BEFORE);
  return Array.from({ length: daysBetween(from, endsOnDay) + 1 }, (_, n) => {
    const day = addDays(from, n);
    const episode = episodes.find(({ since, until }) => since <= day && day <= until);
    if (episode === undefined) return { day, pain: 0 };
    const rise = Math.min(1, (daysBetween(episode.since, day) + 1) / 3);
    const isOver = episode.until < endsOnDay;
    const fade = isOver ? Math.min(1, (daysBetween(day, episode.until) + 1) / 14) : 1;
    const felt = episode.peak * rise * fade + 0.6 * bellCurve(random);
    return { day, pain: Math.max(1, Math.min(10, Math.round(felt))) };
  });
}

const minutes = (random: Random, most: number): number =>
  60 * Math.floor(random() * most) + Math.floor(random() * 60);

const seedOfName = (name: string): number =>
  [...name].reduce((seed, letter) => (Math.imul(seed, 31) + (letter.codePointAt(0) ?? 0)) >>> 0, 7);
