import { type Condition, leavesOf, questionsIn, type Truth, truthOf } from "../answers/condition.ts";
import { type Answer, NOT_SURE } from "../answers/question.ts";
import { QUESTIONS, questionById } from "../answers/questionnaire.ts";
import { TRIAGE_RULES } from "./triage-rules.ts";

/**
 * What stands of answers to one question that were given without knowing of each other, oldest first: the one that
 * warns of everything the others warn of, so that "no" never wins over "not sure". Where none does, nobody chooses for
 * the runner: `null`, and the question is asked again. `null` among the answers is one that was taken back.
 */
export function mostCareful(questionId: string, answers: readonly (Answer | null)[]): Answer | null {
  const newest = answers.at(-1) ?? null;
  if (answers.every((answer) => JSON.stringify(answer) === JSON.stringify(newest))) return newest;
  const days = answers.filter((answer) => isDay(questionId, answer)).toSorted();
  if (days.length > 0) return days.length === answers.length ? (days[0] ?? null) : null; // what has lasted longer warns of more

  const known = joined(answers);
  const weights = known.map((answer) => weightsOf(questionId, answer));
  const isAtLeast = (one: readonly number[], other: readonly number[]): boolean =>
    other.every((weight, place) => (one[place] ?? 0) >= weight);
  const chosen = weights.findLastIndex((one) => weights.every((other) => isAtLeast(one, other)));
  return known[chosen] ?? null;
}

/** Several lists of things chosen are one, as new as the newest of them. */
function joined(answers: readonly (Answer | null)[]): readonly (Answer | null)[] {
  const isList = (answer: Answer | null): answer is readonly string[] =>
    typeof answer === "object" && answer !== null;
  const all = [...new Set(answers.filter(isList).flat())].toSorted();
  const last = answers.findLastIndex(isList);
  return answers.flatMap((answer, place): readonly (Answer | null)[] =>
    place === last ? [all] : isList(answer) ? [] : [answer],
  );
}

const isDay = (questionId: string, answer: Answer | null): answer is string =>
  questionById(questionId)?.kind === "day" && typeof answer === "string" && answer !== NOT_SURE;

/** How much an answer warns of, for each thing that anything asks of this question; nothing where nothing asks. */
function weightsOf(questionId: string, answer: Answer | null): readonly number[] {
  if (questionId === "mood") return [MOODS.indexOf(answer)];
  if (questionId === "pain-now") return [weightOfPain(answer)];
  const answers = answer === null ? {} : { [questionId]: answer };
  return (leavesByQuestion.get(questionId) ?? []).map((leaf) => WEIGHT[truthOf(leaf, answers, FAR_DAY)]);
}

/** Not known weighs more than "no"; having been asked and not sure more than not having been asked. */
const WEIGHT: Readonly<Record<Truth, number>> = { unmet: 0, unasked: 1, unsure: 2, met: 3 };

/** No rule asks for it: it brings the words of a crisis line. */
const MOODS: readonly (Answer | null)[] = ["good", null, "low", NOT_SURE, "very-low", "harm-thoughts"];

/** Over 3 at rest nobody runs, nor with pain that is not known (exercises.json, E33). */
const weightOfPain = (answer: Answer | null): number =>
  typeof answer === "number" ? (answer > 3 ? answer + 2 : answer) : answer === null ? 4 : 5;

const FAR_DAY = 40_000; // for days beside "not sure" alone: by then any of them warns

/** What keeps from exercises or running and no rule asks by itself: engine/exercises/cautions.ts. */
const CAUTIONS: readonly Condition[] = [
  { chosen: "leg-pain", among: ["one-below-knee", "both"] },
  { chosen: "pregnancy", among: ["birth-in-12-weeks"] },
];

/** What rules, cautions and other questions ask of each question, and "yes" of every one that can say it. */
const leavesByQuestion: ReadonlyMap<string, readonly Condition[]> = byQuestion([
  ...TRIAGE_RULES.flatMap(({ condition }) => leavesOf(condition)),
  ...CAUTIONS,
  ...QUESTIONS.flatMap(({ askedWhen }) => (askedWhen === undefined ? [] : leavesOf(askedWhen))),
  ...QUESTIONS.flatMap(({ id, kind }) => (kind === "yes-no" ? [{ yes: id }] : [])),
]);

function byQuestion(leaves: readonly Condition[]): ReadonlyMap<string, readonly Condition[]> {
  const byId = new Map<string, Condition[]>();
  for (const leaf of leaves)
    for (const id of questionsIn(leaf)) byId.set(id, [...(byId.get(id) ?? []), leaf]);
  return byId;
}
