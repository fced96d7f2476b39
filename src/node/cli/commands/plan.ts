import type { PlanOutcome } from "../../../app/advice.ts";
import type { Settings } from "../../../app/answers.ts";
import { fillPlanWords, saidInWords } from "../../../app/words/fill-plan-words.ts";
import { planEn } from "../../../app/words/plan-en.ts";
import { exerciseById } from "../../../engine/exercises/catalogue.ts";
import type { Plan, PlanDay, PlannedExercise, RunSession } from "../../../engine/plan/plan.ts";
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
      terminal.out(describePlan(outcome.plan, options.days ?? 1, settings));
    } else terminal.remark(`${refusalOf(outcome)}\n`);
    return exit;
  };
}

function exitOf(outcome: PlanOutcome): ExitCode {
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

function refusalOf(outcome: Exclude<PlanOutcome, { kind: "plan" }>): string {
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

function describePlan(plan: Plan, days: number, { distanceUnit }: Settings): string {
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
    "",
    ...plan.days.slice(0, days).flatMap((day) => describeDay(day, format)),
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

interface Format {
  readonly quantity: (value: number, unit: Unit) => string;
}

function describeDay(day: PlanDay, format: Format): readonly string[] {
  return [
    day.day,
    ...(day.run === undefined ? [`  ${planEn["run.none"]}`] : describeRun(day.run, format)),
    ...(day.walk === undefined ? [] : [`  Walk, ${day.walk.minutes} min`]),
    ...(day.crossTraining === undefined
      ? []
      : [`  Swim, cycle or elliptical, ${day.crossTraining.minutes} min`]),
    ...day.exercises.map((exercise) => `  ${describeExercise(exercise)}`),
    ...(day.relief.length === 0
      ? []
      : [`  For relief: ${day.relief.map((key) => planEn[`relief.${key}`]).join("; ")}`]),
    "",
  ];
}

function describeRun(run: RunSession, format: Format): readonly string[] {
  const minutes = (value: number): string => `${value} min`;
  const filled = (
    key: "run.run-walk" | "run.easy" | "run.longest" | "run.at-most",
    values: Record<string, string>,
  ): string => planEn[key].replace(/\{\{([\w-]+)\}\}/g, (place, name: string) => values[name] ?? place);
  const main =
    run.kind === "run-walk"
      ? filled("run.run-walk", {
          repeats: String(run.repeats),
          run: minutes(run.runMinutes),
          walk: minutes(run.walkMinutes),
        })
      : filled(run.isLongest ? "run.longest" : "run.easy", { distance: format.quantity(run.distanceM, "m") });
  const gates = run.gates.map(({ key, pain }) =>
    fillPlanWords(`gate.${key}`, pain === undefined ? {} : { pain: { value: pain, unit: "score" } }, format),
  );
  const bound =
    run.distanceAtMostM === undefined
      ? []
      : [filled("run.at-most", { bound: format.quantity(run.distanceAtMostM, "m") })];
  return [`  ${main}`, ...[...bound, ...gates].map((line) => `    ${line}`)];
}

function describeExercise(planned: PlannedExercise): string {
  const { name } = exerciseById(planned.exerciseId);
  const form = planned.form === "named" ? "" : ` (${planEn[`exercise.${planned.form}`].toLowerCase()})`;
  if (planned.minutes !== undefined) return `${planned.exerciseId} ${name}${form}: ${planned.minutes} min`;
  const hold = planned.holdS === undefined || planned.holdS === 0 ? "" : `, held ${planned.holdS} s`;
  const amount = planned.sets === undefined ? "" : `: ${planned.sets} x ${planned.reps ?? 1}${hold}`;
  return `${planned.exerciseId} ${name}${form}${amount}`;
}

const section = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`), ""];
