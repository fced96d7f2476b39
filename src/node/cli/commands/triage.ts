import { readFileSync } from "node:fs";
import { forTheClinician } from "../../../app/words/for-the-clinician.ts";
import type { Candidate } from "../../../engine/answers/own-words/candidate.ts";
import { readOwnWords } from "../../../engine/answers/own-words/read-own-words.ts";
import type { Answers } from "../../../engine/answers/question.ts";
import { readAnswers } from "../../../engine/answers/read-answers.ts";
import { countryOfLocale, helpNumbersFor } from "../../../engine/triage/emergency-numbers.ts";
import { answersBesideWords, askedAgainByWords, openedFirst } from "../../../engine/triage/from-words.ts";
import { readRecords, type TriageRecords } from "../../../engine/triage/read-records.ts";
import { type TriageOutcome, triage } from "../../../engine/triage/triage.ts";
import { type Day, dayFromMs } from "../../../engine/units/day.ts";
import { askInTerminal } from "../ask-in-terminal.ts";
import { describeTriage } from "../describe-triage.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { keepAnswers } from "../keep-answers.ts";
import { questionsAsJson, questionsAsText } from "../list-questions.ts";
import { type Command, printJson, type Terminal } from "../terminal.ts";

export interface TriageWords {
  /** A JSON file of answers by question id; `-` is standard input. */
  readonly answers?: string;
  readonly interactive?: true;
  readonly text?: string;
  readonly questions?: true;
  readonly on?: Day;
  /** A JSON file of dated records. */
  readonly assessments?: string;
  readonly country?: string;
  /** Judge only; nothing is noted in the diary. */
  readonly forget?: true;
}

/** What triage was asked about, and what came of it. */
export interface Judged {
  readonly outcome: TriageOutcome;
  readonly answers: Answers;
  readonly candidates: readonly Candidate[];
  /** Answered "no", though the words may say otherwise: open again. */
  readonly askedAgain: readonly string[];
  readonly unanswered: readonly string[];
  readonly text?: string;
}

/**
 * `backstride triage`: is it serious? Judged by what is given here alone, and said before any data folder is
 * opened; then the answers are noted for the plan. `input` is where answers are typed.
 */
export function triageCommand(words: TriageWords, input: NodeJS.ReadableStream = process.stdin): Command {
  return async (terminal) => {
    if (words.questions) return listQuestions(terminal);
    const today = words.on ?? dayFromMs(Date.now(), -new Date().getTimezoneOffset() * 60);
    const given = words.answers === undefined ? {} : readAnswersFile(words.answers, today, terminal);
    const records =
      words.assessments === undefined ? NO_RECORDS : readRecordsFile(words.assessments, terminal);
    if (given === undefined || records === undefined) return EXIT.badUsage;
    if (words.answers === undefined && words.text === undefined && !words.interactive) {
      terminal.remark('Say --interactive to be asked, --answers FILE or --text "..." (see --help).\n');
      return EXIT.badUsage;
    }

    const candidates = words.text === undefined ? [] : readOwnWords(words.text);
    // Asked in person, the questions that the words open have been put: what is answered then stands.
    const judge = (answers: Answers, words: "unconfirmed" | "confirmed"): Judged => {
      const askedAgain = words === "confirmed" ? [] : askedAgainByWords(answers, candidates);
      const standing = words === "confirmed" ? answers : answersBesideWords(answers, candidates);
      const outcome = triage({ ...records, answers: standing, today });
      const unanswered = openedFirst(outcome.unanswered, candidates);
      return { outcome, answers: standing, candidates, askedAgain, unanswered };
    };
    const judged = words.interactive
      ? judge(
          await askInTerminal({
            start: answersBesideWords(given, candidates),
            judge: (answers) => judge(answers, "confirmed"),
            input,
            terminal,
          }),
          "confirmed",
        )
      : judge(given, "unconfirmed");
    report(
      { ...judged, ...(words.text === undefined ? {} : { text: words.text }) },
      countryFor(words),
      terminal,
    );
    if (!words.forget && (words.answers !== undefined || words.interactive)) {
      const told = { answers: judged.answers, assessments: records.assessments, onDay: today };
      await keepAnswers(told, judged.outcome, terminal);
    }
    return exitFor(judged.outcome);
  };
}

/** The country named, or that of the machine's language settings. */
const countryFor = (words: TriageWords): string | undefined =>
  words.country ?? countryOfLocale(process.env.LC_ALL ?? process.env.LANG);

const NO_RECORDS: TriageRecords = { assessments: [], earlierEmergencies: [], earlierLocks: [] };

const exitFor = ({ outcome }: TriageOutcome): ExitCode =>
  outcome === "emergency-now" ? EXIT.emergency : outcome === "unfinished" ? EXIT.unfinished : EXIT.done;

function listQuestions(terminal: Terminal): ExitCode {
  if (terminal.wantsJson) printJson(terminal, "backstride.questions/1", questionsAsJson());
  else terminal.out(questionsAsText());
  return EXIT.done;
}

function report(judged: Judged, country: string | undefined, terminal: Terminal): void {
  const { outcome } = judged;
  if (!terminal.wantsJson) {
    terminal.out(describeTriage(judged, country));
    return;
  }
  const numbers = helpNumbersFor(country);
  printJson(terminal, "backstride.triage/1", {
    outcome: outcome.outcome,
    level: outcome.level,
    fired: outcome.fired.map(({ rule, level, because, questions, why, action, references }) => ({
      id: rule.id,
      level,
      why,
      references,
      flag: rule.flag,
      version: rule.version,
      because,
      questions,
      action,
    })),
    unanswered: judged.unanswered,
    locks: outcome.locks,
    askAgain: outcome.askAgain,
    candidates: judged.candidates,
    askedAgain: judged.askedAgain,
    assessed: outcome.assessed,
    isComplete: outcome.isComplete,
    soreness: outcome.soreness,
    isNotMyBack: outcome.isNotMyBack,
    ...(crisisOf(judged) === undefined ? {} : { crisisLine: crisisOf(judged) }),
    numbers,
    forTheClinician: forTheClinician(outcome, judged.answers),
    reviewedByClinician: false,
  });
}

/** Words about self-harm bring the line at once; nobody has to confirm them first. */
export const crisisOf = ({ outcome, candidates }: Judged): TriageOutcome["crisisLine"] =>
  candidates.some((one) => one.id === "mood" && one.isPossibleEmergency) ? "now" : outcome.crisisLine;

function readAnswersFile(path: string, today: Day, terminal: Terminal): Answers | undefined {
  const json = readJson(path, terminal);
  if (json === undefined) return undefined;
  const read = readAnswers(json.value);
  if (!read.ok) {
    const { problem } = read;
    const sentence =
      problem.kind === "not-answers"
        ? "the answers have to be one JSON object, question id to answer."
        : problem.kind === "unknown-question"
          ? `no question is called ${problem.question}. \`backstride triage --questions\` lists them.`
          : `${problem.question}: expected ${problem.expected}.`;
    terminal.remark(`${path}: ${sentence}\n`);
    return undefined;
  }
  const since = read.value["pain-since"];
  if (typeof since === "string" && since > today && since !== "not-sure") {
    terminal.remark(`${path}: pain-since: expected a date not after ${today}.\n`);
    return undefined;
  }
  return read.value;
}

function readRecordsFile(path: string, terminal: Terminal): TriageRecords | undefined {
  const json = readJson(path, terminal);
  if (json === undefined) return undefined;
  const read = readRecords(json.value);
  if (read.ok) return read.value;
  const { field, expected } = read.problem;
  terminal.remark(`${path}: ${field === "" ? "" : `${field}: `}expected ${expected}.\n`);
  return undefined;
}

function readJson(path: string, terminal: Terminal): { readonly value: unknown } | undefined {
  let text: string;
  try {
    text = readFileSync(path === "-" ? 0 : path, "utf8");
  } catch (error) {
    terminal.remark(
      `${path} could not be read (${error instanceof Error ? error.message : "unknown reason"}).\n`,
    );
    return undefined;
  }
  try {
    return { value: JSON.parse(text) };
  } catch {
    terminal.remark(`${path} is not JSON.\n`);
    return undefined;
  }
}
