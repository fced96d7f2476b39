import type { PlanOutcome } from "../../../app/advice.ts";
import type { Settings } from "../../../app/answers.ts";
import { fillPlaces } from "../../../app/words/fill-places.ts";
import { fillPlanWords, saidInWords } from "../../../app/words/fill-plan-words.ts";
import { type PlanWordKey, planEn } from "../../../app/words/plan-en.ts";
import { exerciseById } from "../../../engine/exercises/catalogue.ts";
import type { PlanDay, PlannedExercise, RunSession } from "../../../engine/plan/plan.ts";
import type { PlanAdviceKey } from "../../../engine/plan/vocabulary.ts";
import type { Unit } from "../../../engine/units/quantities.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { percent, quantity } from "../print.ts";
import { type Command, printJson } from "../terminal.ts";

/** `backstride plan [--days N]`: what to do today and in the next days. Refused while a danger is open. */
export function planCommand(options: { readonly days?: number }): Command {
  return async (terminal) => {
    const backstride = await terminal.backstride();
    const { settings, isSimulated } = await backstride.overview();
    const outcome = await backstride.plan();
    const exit = exitOf(outcome);
    if (terminal.wantsJson)
      printJson(terminal, "backstride.plan/1", {
        simulated: isSimulated,
        ...withDays(outcome, options.days),
      });
    else if (outcome.kind === "plan") {
      if (isSimulated) terminal.out("Simulated runner.\n");
      terminal.out(describePlan(outcome, options.days ?? 1, settings));
    } else terminal.remark(`${refusalOf(outcome)}\n`);
    return exit;
  };
}

/** The status of a plan, or of what stands in its way. */
export function exitOf(outcome: PlanOutcome): ExitCode {
  if (outcome.kind === "plan") return EXIT.done;
  if (outcome.kind === "needs-triage") return EXIT.unfinished;
  switch (outcome.problem.kind) {
    case "emergency":
      return EXIT.emergency;
    case "unfinished":
      return EXIT.unfinished;
    case "locked":
    case "not-my-back":
      return EXIT.locked;
  }
}

/** Why there is no plan, in words. */
export function refusalOf(outcome: Exclude<PlanOutcome, { kind: "plan" }>): string {
  if (outcome.kind === "needs-triage")
    return `${planEn[`needs-triage.${outcome.because}`]} backstride triage --interactive`;
  const reasons = outcome.triage.fired.map(({ why, action }) => `  ${why}. ${action}`);
  switch (outcome.problem.kind) {
    case "emergency":
      return ["No plan now. Your answers call for emergency help:", ...reasons].join("\n");
    case "unfinished":
      return "The danger questions come before any plan: backstride triage --interactive";
    case "locked":
      return ["No plan until someone has looked at this:", ...reasons].join("\n");
    case "not-my-back":
      return "The places you named are not the low back. Backstride knows about backs only; a physiotherapist can help with the rest.";
  }
}

const withDays = (outcome: PlanOutcome, days: number | undefined): object =>
  outcome.kind === "plan" && days !== undefined
    ? { ...outcome, plan: { ...outcome.plan, days: outcome.plan.days.slice(0, days) } }
    : outcome;

function describePlan(
  { plan, moves, jump }: Extract<PlanOutcome, { kind: "plan" }>,
  days: number,
  { distanceUnit }: Settings,
): string {
  // Every ratio of a plan is a share of people or of a distance.
  const format = {
    quantity: (value: number, unit: Unit) =>
      unit === "ratio" ? percent(value) : quantity(value, unit, distanceUnit),
  };
  const { phase, running } = plan;
  return [
    `${planEn[`phase.${phase.phase}`]} since ${phase.sinceDay}. ${planEn[`phase.${phase.phase}.about`]}`,
    saidInWords("phase-reason", phase.reason, format),
    ...(running.whyNone === undefined ? [] : [planEn[`no-run.${running.whyNone}`]]),
    ...(jump === undefined ? [] : [describeJump(jump, distanceUnit)]),
    "",
    ...plan.days.slice(0, days).flatMap((day) => describeDay(day, format)),
    ...section("Moved by you", [
      ...(moves?.kept ?? []).map(({ from, to }) => `the run of ${from} is on ${to}`),
      ...(moves?.dropped ?? []).map(
        ({ from, to, refusal }) =>
          `the run of ${from} cannot be on ${to} any more: ${planEn[`move.${refusal.kind}`]}`,
      ),
    ]),
    ...section(
      "What changed",
      plan.changes.map((change) => `${change.onDay}  ${saidInWords("change", change, format)}`),
    ),
    ...section(
      "Good to know",
      plan.notices.map(
        (notice) =>
          `${saidInWords("notice", notice, format)}${notice.isProductChoice ? ` ${planEn["product-choice"]}` : ""}`,
      ),
    ),
    ...section("Answering these would allow more", plan.ask),
    "",
  ].join("\n");
}

const describeJump = (
  {
    onDay,
    runId,
    distanceM,
    ratio,
    longestM,
    isDistanceDoubtful,
  }: NonNullable<Extract<PlanOutcome, { kind: "plan" }>["jump"]>,
  distanceUnit: Settings["distanceUnit"],
): string =>
  `The run of ${onDay} (${quantity(distanceM, "m", distanceUnit)}) was ${ratio.toFixed(2)} times the longest you were used to (${quantity(longestM, "m", distanceUnit)}). The next runs stay shorter.${isDistanceDoubtful ? ` Its distance may also be a mistake: if it was that far, \`backstride run ${runId} --confirm-distance\`.` : ""}`;

interface Format {
  readonly quantity: (value: number, unit: Unit) => string;
}

function describeDay(day: PlanDay, format: Format): readonly string[] {
  return [
    day.day,
    ...(day.run === undefined ? [`  ${planEn["run.none"]}`] : describeRun(day.run, format)),
    ...(day.walk === undefined ? [] : withAdvice(`Walk, ${minutes(day.walk.minutes)}`, day.walk.advice)),
    ...(day.crossTraining === undefined
      ? []
      : withAdvice(
          `Swim, cycle or elliptical, ${minutes(day.crossTraining.minutes)}`,
          day.crossTraining.advice,
        )),
    ...day.exercises.flatMap((exercise) => withAdvice(describeExercise(exercise), exercise.advice)),
    ...(day.relief.length === 0
      ? []
      : [`  For relief: ${day.relief.map((key) => planEn[`relief.${key}`]).join("; ")}`]),
    "",
  ];
}

function describeRun(run: RunSession, format: Format): readonly string[] {
  const filled = (key: RunWordKey, values: Record<string, string> = {}): string =>
    fillPlaces(planEn[key], values);
  const metres = (value: number): string => format.quantity(value, "m");
  const { warmUp, cadenceDrill, distanceAtMostM, descentAtMostM } = run;
  const main =
    run.kind === "run-walk"
      ? filled("run.run-walk", {
          repeats: String(run.repeats),
          run: minutes(run.runMinutes),
          walk: minutes(run.walkMinutes),
        })
      : filled(run.isLongest ? "run.longest" : "run.easy", { distance: metres(run.distanceM) });
  const lines = [
    filled(warmUp.form === "easier" ? "run.warm-up-easier" : "run.warm-up", {
      minutes: minutes(warmUp.minutes),
    }),
    ...(distanceAtMostM === undefined ? [] : [filled("run.at-most", { bound: metres(distanceAtMostM) })]),
    ...(descentAtMostM === undefined
      ? []
      : [
          descentAtMostM === 0
            ? filled("run.flat")
            : filled("run.descent-at-most", { descent: metres(descentAtMostM) }),
        ]),
    ...(cadenceDrill === undefined
      ? []
      : [
          filled("run.cadence", {
            minutes: minutes(cadenceDrill.minutes),
            target: format.quantity(cadenceDrill.targetSpm, "steps/min"),
            own: format.quantity(cadenceDrill.ownSpm, "steps/min"),
          }),
        ]),
    ...run.gates.map(({ key, pain }) =>
      fillPlanWords(
        `gate.${key}`,
        pain === undefined ? {} : { pain: { value: pain, unit: "score" } },
        format,
      ),
    ),
  ];
  return [`  ${main}`, ...lines.map((line) => `    ${line}`)];
}

type RunWordKey = Extract<PlanWordKey, `run.${string}`>;

const minutes = (value: number): string => `${value} min`;

/** A line of the day, and under it what to bear in mind with it. */
const withAdvice = (line: string, advice: readonly PlanAdviceKey[]): readonly string[] => [
  `  ${line}`,
  ...advice.map((key) => `    ${planEn[`advice.${key}`]}`),
];

function describeExercise(planned: PlannedExercise): string {
  const { name } = exerciseById(planned.exerciseId);
  const form = planned.form === "named" ? "" : ` (${planEn[`exercise.${planned.form}`].toLowerCase()})`;
  if (planned.minutes !== undefined)
    return `${planned.exerciseId} ${name}${form}: ${minutes(planned.minutes)}`;
  const hold = planned.holdS === undefined || planned.holdS === 0 ? "" : `, held ${planned.holdS} s`;
  const amount = planned.sets === undefined ? "" : `: ${planned.sets} x ${planned.reps ?? 1}${hold}`;
  const sides = planned.sides === 2 ? `, ${planEn["exercise.each-side"]}` : "";
  return `${planned.exerciseId} ${name}${form}${amount}${sides}`;
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ""];
