import type { HomeTestResult } from "../answers/check-in.ts";
import { HOME_TESTS, homeTestById, mayPropose } from "../answers/home-tests.ts";
import type { Question } from "../answers/question.ts";
import { QUESTIONS } from "../answers/questionnaire.ts";
import { NOTHING_TOLD, type Told } from "../answers/told.ts";
import { isAskable } from "../triage/open-questions.ts";
import { type TriageOutcome, triage } from "../triage/triage.ts";
import { FINDERS, type Finder } from "./all-findings.ts";
import { directionOf } from "./direction.ts";
import {
  DIRECTION_WORTH,
  EFFORT_S_BY_KIND,
  EXPECTED_VERDICTS,
  type Expected,
  expectedAnswers,
  expectedResults,
} from "./expected-answers.ts";
import type { Finding } from "./finding.ts";
import type { FindingInput } from "./finding-input.ts";
import { contributionOf } from "./ranking.ts";
import type { MissingKey } from "./vocabulary.ts";

/** One thing the runner could tell, do or note next. */
export interface NextStep {
  readonly kind: "question" | "home-test" | "note-on-runs";
  /** A question id, a home test id, or the key of what the runs lack. */
  readonly id: string;
  readonly effortS: number;
  /** How far the log-odds of all causes together are expected to move. For comparing steps only. */
  readonly expectedChange: number;
  /** The causes it can move, and `direction` where the choice of exercises hangs on it. */
  readonly about: readonly string[];
}

/**
 * What to ask, test or note next, the best first: what is expected to change the ranking most for each second it
 * takes. Nothing in an emergency; no test before the danger questions are settled; nothing that was answered,
 * "not sure" included.
 */
export function nextBest(asked: FindingInput): readonly NextStep[] {
  const told = asked.told ?? NOTHING_TOLD;
  const outcome =
    asked.triage ?? triage({ answers: told.answers, today: asked.onDay, answeredSince: told.answeredSince });
  if (outcome.outcome === "emergency-now") return [];

  const input = { ...asked, triage: outcome };
  const known = FINDERS.map((find) => ({ find, finding: find(input) }));
  return [
    ...openQuestions(input, told).map((question) => stepOfQuestion(question, input, told, known)),
    ...openTests(input, told, outcome).map((testId) => stepOfTest(testId, input, told, known)),
    ...NOTES.map((note) => stepOfNote(note, known)),
  ]
    .filter(({ expectedChange }) => expectedChange > 0)
    .toSorted((a, b) => worth(b) - worth(a) || (a.id < b.id ? -1 : 1));
}

/** Pain at rest as last told: the newest check-in, or the questionnaire when that is newer. Absent when never told. */
export function painAtRest({ answers, answeredSince, checkIns }: Told): number | undefined {
  const newest = checkIns
    .filter(({ painNow }) => painNow !== undefined)
    .toSorted((a, b) => a.enteredAtMs - b.enteredAtMs)
    .at(-1);
  const answered = answers["pain-now"];
  const isAnswerNewer = (answeredSince["pain-now"] ?? "") > (newest?.onDay ?? "");
  if (typeof answered === "number" && (newest === undefined || isAnswerNewer)) return answered;
  return newest?.painNow;
}

type Known = readonly { readonly find: Finder; readonly finding: Finding }[];

/** A test that is not among the first choices has to be worth twice as much. */
const worth = ({ kind, id, expectedChange, effortS }: NextStep): number => {
  const isSecondChoice = kind === "home-test" && homeTestById(id)?.isFirstChoice !== true;
  return expectedChange / (isSecondChoice ? 2 * effortS : effortS);
};

const openQuestions = ({ onDay }: FindingInput, { answers }: Told): readonly Question[] =>
  QUESTIONS.filter(
    (question) =>
      question.informs.includes("causes") &&
      answers[question.id] === undefined &&
      isAskable(question, answers, onDay),
  );

const openTests = ({ onDay }: FindingInput, told: Told, outcome: TriageOutcome): readonly string[] => {
  const painNow = painAtRest(told);
  const context = {
    answers: told.answers,
    today: onDay,
    isScreenClear: outcome.isComplete && outcome.locks === "none",
    ...(painNow !== undefined && { painNow }),
    done: told.homeTests,
  };
  return HOME_TESTS.filter(({ id }) => mayPropose(id, context).may).map(({ id }) => id);
};

const stepOfQuestion = (question: Question, input: FindingInput, told: Told, known: Known): NextStep => {
  const heard = known.filter(({ finding }) => finding.rule.questions?.includes(question.id));
  return {
    kind: "question",
    id: question.id,
    effortS: EFFORT_S_BY_KIND[question.kind],
    ...expectation(heard, expectedAnswers(question), (answer) => ({
      ...input,
      told: { ...told, answers: { ...told.answers, [question.id]: answer } },
    })),
  };
};

const stepOfTest = (testId: string, input: FindingInput, told: Told, known: Known): NextStep => {
  const heard = known.filter(({ finding }) => finding.rule.homeTests?.includes(testId));
  const { expectedChange, about } = expectation(heard, expectedResults(testId), (outcomes) => {
    const results: readonly HomeTestResult[] = outcomes.map((outcome) => ({
      ...outcome,
      testId,
      onDay: input.onDay,
    }));
    return { ...input, told: { ...told, homeTests: [...told.homeTests, ...results] } };
  });
  const direction = testId === "ST10" ? worthOfDirection(told) : 0;
  return {
    kind: "home-test",
    id: testId,
    effortS: homeTestById(testId)?.effortS ?? Number.POSITIVE_INFINITY,
    expectedChange: expectedChange + direction,
    about: direction > 0 ? [...about, "direction"] : about,
  };
};

/** How far the causes that hear it are expected to move: every outcome tried, each by how often it is expected. */
const expectation = <T>(
  heard: Known,
  expected: readonly Expected<T>[],
  inputWith: (outcome: T) => FindingInput,
): Pick<NextStep, "expectedChange" | "about"> => {
  const about = new Set<string>();
  let expectedChange = 0;
  for (const { outcome, share } of expected) {
    const input = inputWith(outcome);
    for (const { find, finding } of heard) {
      const change = Math.abs(contributionOf(find(input)) - contributionOf(finding));
      if (change > 0) about.add(finding.rule.id);
      expectedChange += share * change;
    }
  }
  return { expectedChange, about: [...about] };
};

const worthOfDirection = (told: Told): number => {
  const { basis } = directionOf(told);
  if (basis === "conflicting-answers") return DIRECTION_WORTH.conflicting;
  return basis === "answers" ? DIRECTION_WORTH.suspected : 0;
};

/** What runs lack and a runner can still fill in by hand, with the seconds it takes for the weeks in question. */
const NOTES = [
  { missing: "shoe-of-runs", effortS: 120 },
  { missing: "distance-of-runs", effortS: 120 },
  { missing: "really-no-running", effortS: 60 },
] as const satisfies readonly { readonly missing: MissingKey; readonly effortS: number }[];

const stepOfNote = ({ missing, effortS }: (typeof NOTES)[number], known: Known): NextStep => {
  const waiting = known.filter(
    ({ finding }) => finding.verdict === "cannot-tell" && finding.missing.includes(missing),
  );
  const changeOf = (finding: Finding): number =>
    EXPECTED_VERDICTS.reduce(
      (sum, { outcome, share }) => sum + share * Math.abs(contributionOf({ ...finding, verdict: outcome })),
      0,
    );
  return {
    kind: "note-on-runs",
    id: missing,
    effortS,
    expectedChange: waiting.reduce((sum, { finding }) => sum + changeOf(finding), 0),
    about: waiting.filter(({ finding }) => changeOf(finding) > 0).map(({ finding }) => finding.rule.id),
  };
};
