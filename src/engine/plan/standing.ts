import { truthOf } from "../answers/condition.ts";
import { newestResult } from "../answers/home-tests.ts";
import type { Answers } from "../answers/question.ts";
import type { Told } from "../answers/told.ts";
import type { CautionContext } from "../exercises/may-offer.ts";
import { cadenceLine } from "../history/cadence-line.ts";
import type { History } from "../history/history.ts";
import { medianOf } from "../history/median-of.ts";
import { runsBetween } from "../history/runs-between.ts";
import type { ClearedTriage } from "../triage/cleared-triage.ts";
import { withRuledOut } from "../triage/open-questions.ts";
import { TRIAGE_RULES } from "../triage/triage-rules.ts";
import { addDays, type Day, dayNumber, daysBetween } from "../units/day.ts";
import type { Diary } from "./diary.ts";

/** Pain told of longer ago says nothing about now. A product choice. */
const PAIN_KNOWN_DAYS = 14;
const EASY_SPEED_DAYS = 90;

/** What keeps this runner from what, as it stands today. */
export function cautionContext(
  {
    cleared,
    told,
    history,
    today,
  }: {
    readonly cleared: ClearedTriage;
    readonly told: Told;
    readonly history: History;
    readonly today: Day;
  },
  diary: Diary,
): CautionContext {
  const answers = withRuledOut(told.answers, today);
  const painNow = painNowOf(told, diary, today);
  const easyCadenceSpm = easyCadenceOf(history, today);
  const allows = cleared.outcome.assessed.filter(({ assessment }) => assessment.allowed === "running");
  return {
    answers,
    today,
    locks: cleared.locks,
    ...(painNow !== undefined && { painNow }),
    boneStress: boneStressOf(cleared, answers, today),
    provokedInTest: provokedInTest(told, today),
    ...(easyCadenceSpm !== undefined && { easyCadenceSpm }),
    isRunningAllowedByClinician: allows.length > 0,
    isRunningAgreedInPregnancy: allows.some(({ rule }) => rule.startsWith("RF38")),
  };
}

/** The newest pain that was told: a check-in, or the answer to the question. "It is gone" says 0. */
export function painNowOf(told: Told, diary: Diary, today: Day): number | undefined {
  const last = diary.days.findLast(({ painNow }) => painNow !== undefined);
  const answered = told.answers["pain-now"];
  const fromAnswers =
    typeof answered === "number"
      ? answered
      : told.answers.course === "gone" && answered === undefined
        ? 0
        : undefined;
  const answeredOn = told.answeredSince["pain-now"];
  if (last?.painNow !== undefined) {
    const isAnswerNewer = fromAnswers !== undefined && answeredOn !== undefined && answeredOn > last.onDay;
    if (isAnswerNewer) return fromAnswers;
    return daysBetween(last.onDay, today) <= PAIN_KNOWN_DAYS ? last.painNow : undefined;
  }
  return fromAnswers;
}

const BONE_STRESS_FLAGS: readonly string[] = ["RF15", "RF16"];
const BONE_STRESS = TRIAGE_RULES.filter(({ flag }) => flag === "RF15").map(({ condition }) => condition);

/** A record that allows running clears a stressed bone; a doubt about one does not. */
function boneStressOf(cleared: ClearedTriage, answers: Answers, today: Day): CautionContext["boneStress"] {
  const { fired, assessed } = cleared.outcome;
  const standing = fired.filter(({ rule }) => BONE_STRESS_FLAGS.includes(rule.flag));
  if (standing.some(({ because }) => because !== "unsure")) return "suspected";
  if (standing.length > 0) return "cannot-tell";
  const records = assessed.filter(({ rule }) => BONE_STRESS_FLAGS.some((flag) => rule.startsWith(flag)));
  if (records.length > 0)
    return records.every(({ assessment }) => assessment.allowed === "running") ? "cleared" : "suspected";
  const truths = BONE_STRESS.map((condition) => truthOf(condition, answers, dayNumber(today)));
  return truths.every((truth) => truth === "unmet") ? "none" : "cannot-tell";
}

/** The newest direction test: a movement after which it hurt more, or moved down the leg, is a provoking one. */
function provokedInTest(told: Told, today: Day): CautionContext["provokedInTest"] {
  const known = told.homeTests.filter(({ onDay }) => onDay <= today);
  const test = newestResult(known, "ST10")?.direction;
  if (test === undefined) return [];
  const isWorse = (after: number | undefined, moved: "up" | "down" | "none" | undefined): boolean =>
    (after !== undefined && after > test.painBefore) || moved === "down";
  return [
    ...(isWorse(test.painAfterBending, test.bendingMovedLegPain) ? (["bending"] as const) : []),
    ...(isWorse(test.painAfterArching, test.archingMovedLegPain) ? (["arching"] as const) : []),
  ];
}

/** The runner's own cadence at the middle of their recent speeds; absent without a line of their own. */
export function easyCadenceOf(history: History, today: Day): number | undefined {
  const line = cadenceLine(history, addDays(today, 1)).ground;
  const speedMps = medianOf(
    runsBetween(history.runs, addDays(today, -EASY_SPEED_DAYS), today)
      .filter(({ isTreadmill }) => !isTreadmill)
      .flatMap(({ speedMeanMps, distanceM, movingTimeS }) => {
        const told = speedMeanMps ?? (distanceM && movingTimeS ? distanceM / movingTimeS : undefined);
        return told ?? [];
      }),
  );
  return line === undefined || speedMps === undefined
    ? undefined
    : line.interceptSpm + line.slopeSpmPerMps * speedMps;
}
