import type { History } from "../engine/history/history.ts";
import { medianOf } from "../engine/history/median-of.ts";
import { runsBetween } from "../engine/history/runs-between.ts";
import type { ExposureId } from "../engine/personal/days/exposures.ts";
import { dayAt, type Timeline } from "../engine/personal/days/timeline.ts";
import type { EffectsAnswer } from "../engine/personal/effects/effects.ts";
import { seenByRows } from "../engine/personal/effects/hold-equal.ts";
import { ratedRows } from "../engine/personal/effects/rated-rows.ts";
import {
  type FlareForecast,
  type ForecastInput,
  forecastInSteps,
  type OpenForecast,
} from "../engine/personal/forecast/forecast.ts";
import { forecastOfPlan } from "../engine/personal/forecast/forecast-of-plan.ts";
import { HORIZON_DAYS, type Steps } from "../engine/personal/forecast/forecast-series.ts";
import type { PlannedRunning } from "../engine/personal/forecast/planned-running.ts";
import {
  type Choice,
  type PlanLimit,
  verdictOn,
  type WhatIf,
  whatIf,
} from "../engine/personal/forecast/what-if.ts";
import type { PlanDay } from "../engine/plan/plan.ts";
import { runWalkDistanceM } from "../engine/plan/run-walk.ts";
import { addDays, type Day, dayFromText, daysBetween } from "../engine/units/day.ts";
import { bad, ok, type Result } from "../engine/units/result.ts";
import type { PlanOutcome } from "./advice.ts";
import type { RequestProblem } from "./answers.ts";
import type { DiaryRead } from "./diary.ts";
import { locksRunning } from "./experiment-stops.ts";
import { ownDays } from "./own-days.ts";

/** What moved this runner's back, from their own days. */
export interface PersonalAnswer {
  readonly onDay: Day;
  readonly effects: EffectsAnswer;
  /** The days that were compared, so that each number can be followed to them; none while nothing is told. */
  readonly behind: DaysBehind;
}

/** The days before rated ones, oldest first; one place for each in every list. */
export interface DaysBehind {
  readonly days: readonly Day[];
  /** The rating of the day after, 0 to 10. */
  readonly painAfter: readonly number[];
  /**
   * Of each compared exposure, in its unit, to four digits; 1 for yes. A day on which it is not known (`NaN`, `null` in JSON) was not
   * compared; one on which it is known and that is not among the effect's `daysWith` is one of its other days.
   */
  readonly values: Readonly<Partial<Record<ExposureId, readonly number[]>>>;
}

/** What may be asked with a forecast; everything left out is taken from the diary and the plan. */
export interface ForecastQuestion {
  /** Instead of the plan's runs: each day once, today or later, 0 for a day without a run. Recorded runs stay. */
  readonly planned?: readonly PlannedRunning[];
  /** A flare is pain above this, 0 to 9. */
  readonly abovePain?: number;
  /** One day without a run so far (the next one, unless given) with each of these distances, the rest as planned. */
  readonly whatIf?: { readonly onDay?: Day; readonly distancesM: readonly number[] };
}

export type ForecastAnswer =
  | {
      readonly kind: "forecast";
      readonly forecast: FlareForecast;
      readonly plannedFrom: "asked" | "plan" | "usual-week";
      readonly planned: readonly PlannedRunning[];
      /** Days that count and of which nothing is planned: taken as in the runner's last four weeks. */
      readonly usualDays: readonly Day[];
      /** Runs that were asked about and that the plan of their day or the single-run rule speaks against; absent without one. */
      readonly spokenAgainst?: readonly (PlannedRunning & { readonly verdict: Choice["verdict"] })[];
      readonly whatIf?: WhatIf;
      /** Danger questions are open, and nothing was found so far: that comes before any chance. */
      readonly areDangersOpen?: true;
    }
  /** A danger is open, or has to be asked about again: nothing is forecast beside it. */
  | Extract<PlanOutcome, { kind: "not-cleared" | "needs-triage" }>;

export interface PersonalInput {
  readonly history: History;
  readonly told: DiaryRead;
  readonly today: Day;
}

export function personalAnswer({ history, told, today }: PersonalInput): PersonalAnswer {
  const days = ownDays({ history, told, onDay: today });
  const effects = days.effects();
  return { onDay: today, effects, behind: daysBehind(days.timeline(), effects) };
}

function daysBehind(timeline: Timeline, answer: EffectsAnswer): DaysBehind {
  if (answer.kind === "silent") return { days: [], painAfter: [], values: {} };
  const { places } = ratedRows(timeline);
  const compared = new Set(answer.effects.map(({ exposure }) => exposure.id));
  return {
    days: places.map((place) => dayAt(timeline, place - 1)),
    painAfter: places.map((place) => timeline.pain[place] ?? Number.NaN),
    values: Object.fromEntries(
      timeline.exposures
        .filter(({ exposure }) => compared.has(exposure.id))
        .map(({ exposure, byDay }) => [exposure.id, Array.from(seenByRows(places, byDay), toFourDigits)]),
    ),
  };
}

/** More than any screen shows; years of days in full would make the answer half as long again. */
const toFourDigits = (value: number): number => Number(value.toPrecision(4));

/** Opens a forecast step by step, or gives back the one opened before under the same name. */
export type OpenOnce = (name: string, steps: () => Steps<OpenForecast>) => Promise<OpenForecast>;

/** The forecast beside the plan: what is planned comes from it, and a "what if" never permits what it forbids. */
export async function forecastAnswer(
  input: PersonalInput & {
    readonly plan: PlanOutcome;
    /** Something told sends back to the danger questions, finished or not. */
    readonly isAlarmed: boolean;
    /** Going through years of days takes a second: another "what if" need not do it again. */
    readonly openOnce: OpenOnce;
  },
  question: ForecastQuestion,
): Promise<Result<ForecastAnswer, RequestProblem>> {
  const problem = problemOf(question, input);
  if (problem !== undefined) return bad(problem);
  const { history, told, today, plan } = input;
  if (plan.kind === "needs-triage") return ok(plan);
  if (plan.kind === "not-cleared" && (isDanger(plan) || input.isAlarmed)) return ok(plan);
  const ofPlan =
    plan.kind === "plan"
      ? plan.plan.days.flatMap((one) => plannedOn(one, easySpeedMps(history, today)))
      : undefined;
  const planned = question.planned ?? ofPlan ?? [];
  const asked: ForecastInput = {
    timeline: ownDays({ history, told, onDay: today }).timeline(),
    history: runsUpTo(history, today),
    told,
    planned,
    ...(question.abovePain !== undefined && { abovePain: question.abovePain }),
  };
  const opened = await input.openOnce(JSON.stringify([planned, question.abovePain]), () =>
    forecastInSteps(asked),
  );
  const forecast =
    question.planned === undefined
      ? opened.forecast
      : forecastOfPlan(opened, planned, hasNoRunning(plan) ? "without-running" : "with-running");
  const onDay = question.whatIf?.onDay ?? (hasRunOn(today, history) ? addDays(today, 1) : today);
  return ok({
    kind: "forecast",
    forecast,
    ...countedOn(planned, question.planned === undefined ? "plan" : "asked", today),
    planned,
    ...(plan.kind === "not-cleared" && { areDangersOpen: true }),
    ...spokenAgainst(question.planned ?? [], asked.history, plan),
    ...(question.whatIf !== undefined && {
      whatIf: whatIf(asked, {
        onDay,
        distancesM: question.whatIf.distancesM,
        limit: limitOn(plan, onDay),
        open: { ...opened, forecast },
      }),
    }),
  });
}

/** Was anything found, or are questions open and nothing else? Of those that are open nothing is known. */
const isDanger = ({ problem, triage }: Extract<PlanOutcome, { kind: "not-cleared" }>): boolean =>
  problem.kind !== "unfinished" || locksRunning(triage);

/** Whose runs the forecast counts on: those of a day after the last one that is looked at count for nothing. */
function countedOn(
  planned: readonly PlannedRunning[],
  by: "plan" | "asked",
  today: Day,
): Pick<Extract<ForecastAnswer, { kind: "forecast" }>, "plannedFrom" | "usualDays"> {
  const counting = Array.from({ length: HORIZON_DAYS }, (_, ahead) => addDays(today, ahead));
  const isPlanned = (day: Day): boolean => planned.some((one) => one.day === day);
  return {
    plannedFrom: counting.some(isPlanned) ? by : "usual-week",
    usualDays: counting.filter((day) => day > today && !isPlanned(day)), // of today what is recorded counts
  };
}

function spokenAgainst(
  asked: readonly PlannedRunning[],
  history: ForecastInput["history"],
  plan: PlanOutcome,
): Pick<Extract<ForecastAnswer, { kind: "forecast" }>, "spokenAgainst"> {
  const against = asked
    .map((running) => ({ ...running, verdict: verdictOn(running, history, limitOn(plan, running.day)) }))
    .filter(({ verdict }) => verdict !== "nothing-against" && verdict !== "cannot-tell");
  return against.length === 0 ? {} : { spokenAgainst: against };
}

const hasRunOn = (day: Day, { runs }: History): boolean => runs.some(({ ranOnDay }) => ranOnDay === day);

const DISTANCES_MOST = 10;
const LONGEST_M = 500_000;
/** The plan looks so far ahead; nothing beyond it can be held against it. */
const DAYS_AHEAD = 13;

function problemOf(
  { planned = [], abovePain, whatIf: asked }: ForecastQuestion,
  { today, history }: PersonalInput,
): RequestProblem | undefined {
  const badField = (field: string, reason: string): RequestProblem => ({ kind: "bad-field", field, reason });
  if (abovePain !== undefined && !(Number.isInteger(abovePain) && abovePain >= 0 && abovePain <= 9))
    return badField("abovePain", "0-to-9");
  const isDistance = (metres: number): boolean => metres >= 0 && metres <= LONGEST_M;
  const isAhead = (day: Day): boolean =>
    dayFromText(day) !== undefined && daysBetween(today, day) >= 0 && daysBetween(today, day) <= DAYS_AHEAD;
  const isRunning = ({ day, distanceM, descentM = 0 }: PlannedRunning): boolean =>
    isAhead(day) && isDistance(distanceM) && isDistance(descentM) && descentM <= distanceM;
  if (!planned.every(isRunning) || new Set(planned.map(({ day }) => day)).size < planned.length)
    return badField("planned", "days of the next two weeks, each once and with its metres");
  if (asked === undefined) return undefined;
  if (asked.onDay !== undefined && !isAhead(asked.onDay))
    return badField("onDay", "within the next two weeks");
  if (asked.onDay !== undefined && hasRunOn(asked.onDay, history)) return badField("onDay", "has-a-run");
  const { distancesM } = asked;
  return distancesM.length === 0 || distancesM.length > DISTANCES_MOST || !distancesM.every(isDistance)
    ? badField("distancesM", "one to ten distances in metres")
    : undefined;
}

/**
 * The run of a day of the plan; nothing where it is done already. Running and walking in turns goes by the clock: what
 * it comes to is far below the distance it must not pass.
 */
function plannedOn({ day, run, isRunDone }: PlanDay, easyMps: number | undefined): readonly PlannedRunning[] {
  if (isRunDone) return [];
  if (run === undefined) return [{ day, distanceM: 0 }];
  const distanceM = run.kind === "run" ? run.distanceM : runWalkDistanceM(run, easyMps);
  return [{ day, distanceM: Math.min(distanceM, run.distanceAtMostM ?? distanceM) }];
}

const SPEED_DAYS = 30;

const easySpeedMps = ({ runs }: History, today: Day): number | undefined =>
  medianOf(
    runsBetween(runs, addDays(today, -SPEED_DAYS), today).flatMap(({ speedMeanMps }) => speedMeanMps ?? []),
  );

/** Is running ruled out by the plan, whatever the day? */
const hasNoRunning = (plan: PlanOutcome): boolean =>
  plan.kind === "plan" && plan.plan.running.mode === "none";

function limitOn(plan: PlanOutcome, day: Day): PlanLimit {
  if (plan.kind !== "plan") return { kind: "no-plan" };
  const planned = plan.plan.days.find((one) => one.day === day);
  if (planned?.run === undefined) return { kind: "no-running", ...(hasNoRunning(plan) && { onNoDay: true }) };
  const boundM = planned.runBoundM ?? planned.run.distanceAtMostM;
  const plannedM = planned.run.kind === "run" ? planned.run.distanceM : undefined;
  return {
    kind: "bounded",
    ...(boundM !== undefined && { boundM }),
    ...(plannedM !== undefined && { plannedM }),
    ...(planned.run.kind === "run-walk" && { isRunWalk: true }),
  };
}

const runsUpTo = (history: History, day: Day): History => ({
  ...history,
  runs: history.runs.filter(({ ranOnDay }) => ranOnDay <= day),
});
