import { describe, expect, test } from "vitest";
import type { CheckIn } from "../answers/check-in.ts";
import { NOTHING_TOLD } from "../answers/told.ts";
import { historyOf } from "../history/history-of.ts";
import { aDay, aRun } from "../history/make-run.ts";
import type { Run } from "../run/run.ts";
import { addDays, dayNumber } from "../units/day.ts";
import { normalDeviate, seededRandom } from "../units/random.ts";
import { type EffectsKnown, effectsOf } from "./effects.ts";
import { timelineOf } from "./timeline.ts";

// Whole lives as runs and check-ins, not as columns: when a rating was told, and what the same evening did to it,
// are only there. Numbers of runners are small; each limit lies far beyond what chance gives at these seeds.

const START = aDay("2023-01-02");
const HOUR_MS = 3_600_000;
const RUNS_BEFORE_DIARY = 35;
const WISH_BY_WEEKDAY: readonly number[] = [0, 0.75, 0.35, 0.75, 0.3, 0.6, 0.85];

interface Diarist {
  readonly seed: number;
  readonly ratedDays: number;
  /** When ratings are entered: before the day's run, in the evening after it, or the morning after that. */
  readonly entered: "morning" | "evening" | "next-morning";
  /** Points on the rating of the evening of the same day, and of the day after. */
  readonly sameEvening?: number;
  readonly dayAfter?: number;
  readonly cause: "distance" | "descent" | "strength-done";
  readonly lasts?: number;
  /** Are steps and load known as well as the distance? They go with it almost exactly. */
  readonly hasSteps?: boolean;
}

function effectsOfDiarist(diarist: Diarist): EffectsKnown {
  const { seed, ratedDays, entered, sameEvening = 0, dayAfter = 0, cause, lasts = 0.5 } = diarist;
  const random = seededRandom(seed);
  const usual = 3 + 1.5 * random();
  const runs: Run[] = [];
  const checkIns: CheckIn[] = [];
  let drift = normalDeviate(random);
  let didYesterday = false;
  let day = 0;
  for (; checkIns.length < ratedDays; day++) {
    const onDay = addDays(START, day);
    const midnightMs = dayNumber(onDay) * 24 * HOUR_MS;
    drift = lasts * drift + 1.1 * Math.sqrt(1 - lasts ** 2) * normalDeviate(random);
    const sore: number = drift + (didYesterday ? dayAfter : 0);
    const hard = normalDeviate(random);
    const isRunning: boolean = random() < (WISH_BY_WEEKDAY[day % 7] ?? 0) - 0.12 * sore;
    const distanceM = 8000 * Math.exp(0.22 * hard + 0.18 * normalDeviate(random) - 0.07 * sore);
    const descentM = Math.round(0.01 * distanceM * Math.exp(0.3 * hard + 0.75 * normalDeviate(random)));
    const hasExercised = random() < 0.4;
    if (isRunning)
      runs.push(
        aRun({
          id: `run-${day}`,
          ranOnDay: onDay,
          startedAtMs: midnightMs + (entered === "morning" ? 18 : 8) * HOUR_MS,
          distanceM,
          climb: { ascentM: descentM, descentM, basis: "barometer" },
          ...(diarist.hasSteps === true && {
            steps: Math.round(distanceM * (1 + 0.03 * normalDeviate(random))),
            loading: {
              peakForceBodyWeights: 2.5,
              summedBodyWeights: distanceM * 2.5 * (1 + 0.03 * normalDeviate(random)),
              basis: "speed-and-cadence" as const,
            },
          }),
        }),
      );
    const did: boolean =
      cause === "strength-done"
        ? hasExercised
        : isRunning && (cause === "distance" ? distanceM > 9000 : descentM > 105);
    const told = usual + sore + (did && entered !== "morning" ? sameEvening : 0);
    didYesterday = did;
    const isSkipped = random() < (sore < 0 ? 0.3 : 0.12);
    if (isSkipped || day < RUNS_BEFORE_DIARY) continue;
    checkIns.push({
      onDay,
      enteredAtMs: midnightMs + { morning: 6, evening: 21, "next-morning": 31 }[entered] * HOUR_MS,
      painNow: Math.min(10, Math.max(0, Math.round(told))),
      did: hasExercised ? [{ exerciseId: "E16", isComplete: true }] : [],
    });
  }
  const answer = effectsOf(
    timelineOf({
      history: historyOf(runs),
      told: { ...NOTHING_TOLD, checkIns },
      onDay: addDays(START, day - 1),
      strengthExerciseIds: ["E16"],
    }),
  );
  if (answer.kind === "silent") throw new Error(`silent: ${answer.because.kind}`);
  return answer;
}

const RUNNERS = 40;
const diarists = (kind: Omit<Diarist, "seed">): readonly EffectsKnown[] =>
  Array.from({ length: RUNNERS }, (_, at) => effectsOfDiarist({ ...kind, seed: 101 + 13 * at }));
const countClear = (answers: readonly EffectsKnown[], id: Diarist["cause"]): number =>
  answers.filter(({ effects }) =>
    effects.some(({ exposure, standing }) => exposure.id === id && standing === "clear"),
  ).length;

describe("personal effects from runs and check-ins", () => {
  test.each(["morning", "evening", "next-morning"] as const)(
    "rank the cause first in most runners, and call nothing else clear, rated in the %s",
    (entered) => {
      const answers = diarists({ entered, ratedDays: 60, cause: "descent", dayAfter: 1.5 });
      const first = answers.filter(({ effects }) => effects[0]?.exposure.id === "descent");
      expect(first.length).toBeGreaterThanOrEqual(0.7 * RUNNERS);
      const held = answers.filter(({ effects }) =>
        effects.some(({ exposure, low, high }) => exposure.id === "descent" && low <= 1.5 && high >= 1.5),
      );
      expect(held.length).toBeGreaterThanOrEqual(0.75 * RUNNERS);
      expect(countClear(answers, "distance") + countClear(answers, "strength-done")).toBeLessThanOrEqual(4);
    },
  );

  test.each([
    ["relief after exercises", { cause: "strength-done", sameEvening: -1.5, lasts: 0.8 }],
    ["pain after descent", { cause: "descent", sameEvening: 2, lasts: 0.8 }],
    ["pain after a long run", { cause: "distance", sameEvening: 1.5, lasts: 0.6 }],
  ] as const)("do not make a next day's change of an evening's: %s", (_, kind) => {
    for (const entered of ["evening", "next-morning"] as const)
      expect(
        countClear(diarists({ ...kind, entered, ratedDays: 150 }), kind.cause),
        entered,
      ).toBeLessThanOrEqual(0.1 * RUNNERS);
  });

  test("name together what came on the same days, and only when something did", () => {
    const causes = diarists({
      entered: "morning",
      ratedDays: 120,
      cause: "distance",
      dayAfter: 2,
      hasSteps: true,
    });
    const named = causes.filter(({ effects }) =>
      effects.some(({ exposure, notApartFrom }) => exposure.id === "distance" && notApartFrom.length > 0),
    );
    expect(named.length + countClear(causes, "distance")).toBeGreaterThanOrEqual(0.7 * RUNNERS);
    const none = diarists({ entered: "morning", ratedDays: 60, cause: "distance", hasSteps: true });
    const boasts = none.filter(({ effects }) => effects.some(({ notApartFrom }) => notApartFrom.length > 0));
    expect(boasts.length).toBeLessThanOrEqual(0.1 * RUNNERS);
  });
});
