import { forTheClinician } from "../../app/words/for-the-clinician.ts";
import { sayTriage } from "../../app/words/triage-en.ts";
import { MOST_CHARACTERS } from "../../engine/answers/own-words/read-own-words.ts";
import { questionById } from "../../engine/answers/questionnaire.ts";
import { printableReference } from "../../engine/evidence/references.ts";
import { helpNumbersFor, NUMBERS_AS_OF } from "../../engine/triage/emergency-numbers.ts";
import type { FiredRule } from "../../engine/triage/triage.ts";
import { crisisOf, type Judged } from "./commands/triage.ts";

const SHOWN_OPEN = 8;

/** The outcome for a person: what is so, what to do, whom to call, why, what to say, what is still open. */
export function describeTriage(judged: Judged, country: string | undefined): string {
  const { outcome, answers } = judged;
  const title = sayTriage(`outcome.${outcome.outcome}.title`);
  const whatToDo = sayTriage(`outcome.${outcome.outcome}.do`);
  const isUrgent = outcome.outcome === "emergency-now" || outcome.outcome === "same-day";
  const clinician = forTheClinician(outcome, answers);
  const isOver = outcome.outcome !== "unfinished" && outcome.outcome !== "emergency-now";
  const blocks: readonly (readonly string[])[] = [
    [title, whatToDo],
    isUrgent || possibleEmergencies(judged).length > 0 ? whomToCall(country) : [],
    crisis(judged, country),
    outcome.outcome === "unfinished" || outcome.locks === "none" ? [] : [sayTriage(`locks.${outcome.locks}`)],
    outcome.fired.map(sayFired),
    clinician === "" ? [] : [sayTriage("clinician.lead"), ...indented(clinician.split("\n"))],
    words(judged),
    outcome.outcome === "emergency-now" ? [] : stillOpen(judged),
    [sayTriage(`soreness.${outcome.soreness}`)],
    isOver && outcome.isNotMyBack ? [sayTriage("not-my-back")] : [],
    isOver ? askAgain(judged) : [],
    [sayTriage("awaiting-review")],
  ];
  const written = blocks
    .map((block) => block.filter((line) => line !== ""))
    .filter((block) => block.length > 0);
  return `${written.map((block) => block.join("\n")).join("\n\n")}\n`;
}

const possibleEmergencies = ({ candidates }: Judged) => candidates.filter((one) => one.isPossibleEmergency);

function whomToCall(country: string | undefined): readonly string[] {
  const numbers = helpNumbersFor(country);
  return [
    numbers.isGuess
      ? sayTriage("call.guess")
      : sayTriage("call", { numbers: numbers.emergency.join(" or ") }),
    numbers.urgentCare === undefined ? "" : sayTriage("urgent-care", { number: numbers.urgentCare }),
    sayTriage("numbers.dated", { day: NUMBERS_AS_OF }),
  ];
}

function crisis(judged: Judged, country: string | undefined): readonly string[] {
  const kind = crisisOf(judged);
  if (kind === undefined) return [];
  const numbers = helpNumbersFor(country);
  const line =
    numbers.crisis === undefined ? sayTriage("call.guess") : sayTriage("crisis.line", { ...numbers.crisis });
  return [sayTriage(`crisis.${kind}`), line];
}

const sayFired = ({ rule, because, why, references, action }: FiredRule): string => {
  const titles = references.flatMap((id) => printableReference(id)?.title ?? []);
  const source = titles.length === 0 ? sayTriage("rule-without-source") : titles.join("; ");
  return `${rule.id}: ${why} (${sayTriage(`because.${because}`)}).\n  ${action}\n  Sources: ${source}.`;
};

function words({ candidates, text, askedAgain }: Judged): readonly string[] {
  if (text === undefined) return [];
  if (candidates.length === 0) return [sayTriage("words.none")];
  return [
    sayTriage("words.candidates"),
    ...candidates.map(
      ({ id, polarity, quote }) =>
        `  "${quote}": ${sayTriage(`words.candidate.${polarity}`)}: ${wordingOf(id)}`,
    ),
    ...(text.length > MOST_CHARACTERS ? [sayTriage("words.cut", { count: String(MOST_CHARACTERS) })] : []),
    ...(askedAgain.length === 0
      ? []
      : [sayTriage("words.again"), ...askedAgain.map((id) => `  ${wordingOf(id)}`)]),
  ];
}

function stillOpen({ unanswered }: Judged): readonly string[] {
  if (unanswered.length === 0) return [];
  const more = unanswered.length - SHOWN_OPEN;
  return [
    sayTriage("still-open"),
    ...unanswered.slice(0, SHOWN_OPEN).map((id) => `  ${id}: ${wordingOf(id)}`),
    ...(more > 0 ? [`  and ${more} more; backstride triage --interactive asks them all.`] : []),
  ];
}

function askAgain({ outcome }: Judged): readonly string[] {
  const { byDay, when, questions } = outcome.askAgain;
  return [
    sayTriage("ask-again.by", { day: byDay }),
    ...when.map((event) => `  ${sayTriage(`ask-again.${event}`)}`),
    ...(questions.length === 0
      ? []
      : [sayTriage("ask-again.not-sure"), ...questions.map((id) => `  ${wordingOf(id)}`)]),
  ];
}

const wordingOf = (id: string): string => questionById(id)?.wording ?? id;

const indented = (lines: readonly string[]): readonly string[] => lines.map((line) => `  ${line}`);
