import { planEn } from "../../../app/words/plan-en.ts";
import type { Change, Outcomes } from "../../../engine/plan/outcomes.ts";
import { EXIT } from "../exit-codes.ts";
import { type Command, printJson } from "../terminal.ts";

const DAYS_SHOWN = 14;

/** `backstride progress`: is it working? Held against the change that is known to matter. */
export const progressCommand: Command = async (terminal) => {
  const backstride = await terminal.backstride();
  const { isSimulated } = await backstride.overview();
  const outcomes = await backstride.outcomes();
  if (terminal.wantsJson)
    printJson(terminal, "backstride.progress/1", { simulated: isSimulated, ...outcomes });
  else terminal.out(`${isSimulated ? "Simulated runner.\n" : ""}${describeOutcomes(outcomes)}`);
  return EXIT.done;
};

function describeOutcomes(outcomes: Outcomes): string {
  const { pain, ability, adherence, episodes } = outcomes;
  if (pain.byDay.length === 0 && ability.byCheck.length === 0)
    return "Nothing is noted yet: backstride checkin --pain 3\n";
  return [
    ...(outcomes.isRecovered ? [planEn["outcome.recovered"]] : []),
    ...(episodes.length === 0
      ? []
      : [`Episodes told apart: ${episodes.length}, the last since ${episodes.at(-1)?.beganOnDay}.`]),
    ...changeLine("Pain", pain.change),
    ...pain.byDay.slice(-DAYS_SHOWN).map(({ day, pain: score }) => `  ${day}  ${score} of 10`),
    ...changeLine("Your own activities", ability.change),
    ...ability.byCheck.slice(-DAYS_SHOWN).map(({ day, mean }) => `  ${day}  ${mean.toFixed(1)} of 10`),
    ...adherence
      .slice(-4)
      .map(
        (week) =>
          `Week from ${week.fromDay}: exercises on ${week.daysWithExercise} of ${week.daysTold} days told.`,
      ),
    "",
  ].join("\n");
}

const changeLine = (what: string, change: Change | undefined): readonly string[] =>
  change === undefined
    ? []
    : [
        `${what}: from ${change.from.toFixed(1)} to ${change.to.toFixed(1)}, ${planEn[`outcome.${change.size}`]} (a change of ${change.matters} matters).`,
      ];
