import type { CheckIn } from "../../answers/check-in.ts";
import { NOTHING_TOLD } from "../../answers/told.ts";
import { historyOf } from "../../history/history-of.ts";
import { aDay, aRun } from "../../history/make-run.ts";
import { type Timeline, timelineOf } from "../../personal/days/timeline.ts";
import type { Run } from "../../run/run.ts";
import { addDays, dayNumber } from "../../units/day.ts";
import { normalDeviate, type Random, seededRandom, seedOfPart } from "../../units/random.ts";

/**
 * A runner whose runs and check-ins are made whole, not as columns: weekdays, when a rating was entered, what the same
 * evening did to it, and exposures that come of one run are only there.
 */
export interface WholeLife {
  readonly name: string;
  readonly ratedDays: number;
  /** What moves the back, on days above its line; nothing when absent. */
  readonly cause?: Cause;
  /** Points on the rating of the day after, and on that of the same evening. */
  readonly dayAfter?: number;
  readonly sameEvening?: number;
  /** When ratings are entered: before the day's run, after it, the morning after that, or now so and now so. */
  readonly entered: Entered | "any";
  /** How much of one day's pain is left the next day. */
  readonly lasts?: number;
  /** Shares of days not rated, when better and when worse than usual. */
  readonly skips?: { readonly better: number; readonly worse: number };
  readonly lessWhenSore?: number;
  /** Are steps and load known as well as the distance? They go with it almost exactly. */
  readonly hasSteps?: boolean;
  /** Do weekdays hurt by themselves, Monday most and the weekend least, and is the run of Sunday the long one? */
  readonly hasWeeks?: boolean;
}

/** What may be made to move the back. */
export type Cause =
  | "distance"
  | "steps"
  | "descent"
  | "speed"
  | "strength-done"
  | "sleep"
  | "stress"
  | "sitting";
type Entered = "morning" | "evening" | "next-morning";
const WAYS: readonly Entered[] = ["morning", "evening", "next-morning"];

/** On this side of it, a day shows the cause: a third of the days, about. */
const LINE: Readonly<Record<Exclude<Cause, "strength-done">, number>> = {
  distance: 9000,
  steps: 9000, // a step a metre, about
  descent: 105,
  speed: 2.9,
  sleep: 6.8,
  stress: 4.5,
  sitting: 8.5,
};

export interface LivedWhole {
  readonly timeline: Timeline;
  /** What the cause of a day truly did to the rating of the next, the ends of the scale and whole points included. */
  readonly addedNextDay: (place: number) => number;
}

const START = aDay("2023-01-02");
const HOUR_MS = 3_600_000;
const DAYS_BEFORE_DIARY = 35;
const WISH_BY_WEEKDAY: readonly number[] = [0, 0.75, 0.35, 0.75, 0.3, 0.6, 0.85];
const PAIN_BY_WEEKDAY: readonly number[] = [1.2, 0.4, 0, 0, 0, -0.6, -0.8];
const SUNDAY = 6;
const LONGER_ON_SUNDAY = 1.7;
const SITTING_BY_WEEKDAY: readonly number[] = [8, 8, 8, 8, 7, 4, 4];
/** The exercise that every runner here does; its id counts as strength. */
const STRENGTH = "E23";

/** One life by its seed. */
export function wholeLife(life: WholeLife, seed: number): LivedWhole {
  const random = seededRandom(seedOfPart(seed, 78));
  const { lasts = 0.5, skips = { better: 0.3, worse: 0.12 } } = life;
  const usual = 3 + 1.5 * random();
  const runs: Run[] = [];
  const checkIns: CheckIn[] = [];
  const days: Lived[] = [];
  const addedTo: number[] = [];
  let drift = normalDeviate(random);
  while (checkIns.length < life.ratedDays) {
    drift = lasts * drift + 1.1 * Math.sqrt(1 - lasts ** 2) * normalDeviate(random);
    const before = days.at(-1);
    const didBefore = shows(life.cause, before);
    const added = didBefore ? (life.dayAfter ?? 0) : 0;
    const sore: number = drift + added;
    const entered = life.entered === "any" ? (WAYS[Math.floor(3 * random())] ?? "morning") : life.entered;
    const day = live(life, { sore, at: days.length, before, random });
    days.push(day);
    const onDay = addDays(START, days.length - 1);
    const midnightMs = dayNumber(onDay) * 24 * HOUR_MS;
    if (day.distanceM > 0)
      runs.push(
        runOf(day, { onDay, startedAtMs: midnightMs + (entered === "morning" ? 18 : 8) * HOUR_MS }, life),
      );
    const evening = shows(life.cause, day) && entered !== "morning" ? (life.sameEvening ?? 0) : 0;
    const ofWeek = life.hasWeeks === true ? (PAIN_BY_WEEKDAY[(days.length - 1) % 7] ?? 0) : 0;
    const rating = ratingOf(usual + sore + evening + ofWeek);
    addedTo.push(rating - ratingOf(usual + sore + evening + ofWeek - added));
    const isSkipped = random() < (sore < 0 ? skips.better : skips.worse);
    if (isSkipped || days.length <= DAYS_BEFORE_DIARY) continue;
    checkIns.push({
      onDay,
      enteredAtMs: midnightMs + { morning: 6, evening: 21, "next-morning": 31 }[entered] * HOUR_MS,
      painNow: rating,
      did: day.hasStrength ? [{ exerciseId: STRENGTH, isComplete: true }] : [],
      ...(before !== undefined && { sleepHours: Math.round(2 * before.nightHours) / 2 }),
      stress: Math.min(10, Math.max(0, Math.round(day.stress))),
      sittingHours: Math.max(0, Math.round(day.sittingHours)),
    });
  }
  const timeline = timelineOf({
    history: historyOf(runs),
    told: { ...NOTHING_TOLD, checkIns },
    onDay: addDays(START, days.length - 1),
    strengthExerciseIds: [STRENGTH],
  });
  const first = dayNumber(timeline.firstDay) - dayNumber(START);
  return { timeline, addedNextDay: (place) => addedTo[first + place + 1] ?? 0 };
}

const ratingOf = (pain: number): number => Math.min(10, Math.max(0, Math.round(pain)));

/** A day as it was, whatever of it was told. */
interface Lived {
  readonly distanceM: number;
  readonly descentM: number;
  readonly speedMps: number;
  readonly isTrail: boolean;
  readonly hasStrength: boolean;
  /** Of sleep, in the night after it. */
  readonly nightHours: number;
  readonly stress: number;
  readonly sittingHours: number;
  readonly stepsRatio: number;
  readonly loadRatio: number;
}

interface Living {
  readonly at: number;
  readonly sore: number;
  readonly before: Lived | undefined;
  readonly random: Random;
}

function live(
  { lessWhenSore = 1, hasWeeks = false }: WholeLife,
  { at, sore, before, random }: Living,
): Lived {
  const less = lessWhenSore * sore;
  const hard = normalDeviate(random);
  const isRunning = random() < (WISH_BY_WEEKDAY[at % 7] ?? 0) - 0.12 * less;
  const longer = hasWeeks && at % 7 === SUNDAY ? LONGER_ON_SUNDAY : 1;
  const distanceM = longer * 8000 * Math.exp(0.22 * hard + 0.18 * normalDeviate(random) - 0.07 * less);
  const descentM = Math.round(0.01 * distanceM * Math.exp(0.3 * hard + 0.75 * normalDeviate(random)));
  const nerves = 0.4 * ((before?.stress ?? 4) - 4) + 1.7 * normalDeviate(random);
  return {
    distanceM: isRunning ? distanceM : 0,
    descentM: isRunning ? descentM : 0,
    speedMps: 2.8 + 0.12 * hard + 0.1 * normalDeviate(random) - 0.03 * less,
    isTrail: random() < 0.3,
    hasStrength: random() < 0.4 - 0.03 * less,
    nightHours: 7.3 - 0.15 * (nerves / 2) + 0.9 * normalDeviate(random) - 0.1 * sore,
    stress: 4 + nerves,
    sittingHours: (SITTING_BY_WEEKDAY[at % 7] ?? 0) + 1.8 * normalDeviate(random) - (isRunning ? 0.4 : 0),
    stepsRatio: 1 + 0.03 * normalDeviate(random),
    loadRatio: 1 + 0.03 * normalDeviate(random),
  };
}

function shows(exposure: Cause | undefined, day: Lived | undefined): boolean {
  if (day === undefined) return false;
  switch (exposure) {
    case "distance":
      return day.distanceM > LINE.distance;
    case "steps":
      return day.distanceM * day.stepsRatio > LINE.steps;
    case "descent":
      return day.descentM > LINE.descent;
    case "speed":
      return day.distanceM > 0 && day.speedMps > LINE.speed;
    case "strength-done":
      return day.hasStrength;
    case "sleep":
      return day.nightHours < LINE.sleep;
    case "stress":
      return day.stress > LINE.stress;
    case "sitting":
      return day.sittingHours > LINE.sitting;
    case undefined:
      return false;
  }
}

function runOf(
  day: Lived,
  when: Pick<Run, "startedAtMs"> & { readonly onDay: Run["ranOnDay"] },
  life: WholeLife,
): Run {
  const { distanceM, descentM, speedMps, isTrail } = day;
  return aRun({
    id: `run-${when.onDay}`,
    ranOnDay: when.onDay,
    startedAtMs: when.startedAtMs,
    distanceM,
    speedMeanMps: speedMps,
    isTrail,
    climb: { ascentM: descentM, descentM, basis: "barometer" },
    ...(life.hasSteps === true && {
      steps: Math.round(distanceM * day.stepsRatio),
      loading: {
        peakForceBodyWeights: 2.5,
        summedBodyWeights: 2.5 * distanceM * day.loadRatio,
        basis: "speed-and-cadence",
      },
    }),
  });
}
