import type { Level } from "../../engine/answers/question.ts";
import type { AskAgainEvent } from "../../engine/triage/recheck.ts";
import type { Soreness } from "../../engine/triage/soreness.ts";
import type { FiredRule } from "../../engine/triage/triage.ts";
import type { Locks } from "../../engine/triage/triage-rule.ts";
import { fillPlaces } from "./fill-places.ts";

// What the product says about danger, in English: what is so, what to do, what to tell the clinician.

type OutcomeKey = `outcome.${Level | "unfinished"}.${"title" | "do"}`;

/** What the screens and the command line say alike. */
export type TriageWordKey =
  | OutcomeKey
  | `locks.${Locks}`
  | `soreness.${Soreness}`
  | "call.guess"
  | "numbers.dated"
  | "crisis.now"
  | "crisis.offer"
  | "not-my-back";

type TerminalTriageKey =
  | `because.${FiredRule["because"]}`
  | `ask-again.${AskAgainEvent}`
  | "ask-again.by"
  | "ask-again.not-sure"
  | "call"
  | "urgent-care"
  | "crisis.line"
  | "awaiting-review"
  | "rule-without-source"
  | "words.candidates"
  | "words.candidate.yes"
  | "words.candidate.no"
  | "words.candidate.not-sure"
  | "words.none"
  | "words.again"
  | "words.cut"
  | "still-open"
  | "clinician.lead"
  | "clinician.yes"
  | "clinician.not-sure"
  | "clinician.because"
  | "screen.checklist"
  | "screen.one-of"
  | "screen.several-of"
  | "screen.number"
  | "screen.day"
  | "screen.not-understood"
  | "screen.ended";

export const triageEn: Readonly<Record<TriageWordKey, string>> = {
  "outcome.emergency-now.title": "This needs emergency help now.",
  "outcome.emergency-now.do":
    "Stop here. Go to an emergency department or call the emergency number; do not drive yourself. Show this page there.",
  "outcome.same-day.title": "Have this looked at today.",
  "outcome.same-day.do":
    "Speak to a doctor or an urgent-care line today. Do not run, and leave the exercises until then.",
  "outcome.within-days.title": "Have this looked at within a few days.",
  "outcome.within-days.do":
    "Book a doctor or a physiotherapist. Do not run until you are seen; walking and gentle movement are fine where they do not hurt.",
  "outcome.routine.title": "Nothing urgent. An ordinary appointment is a good idea.",
  "outcome.routine.do": "Book it when it suits you. Go by the pain rules until then.",
  "outcome.self-care.title": "Nothing you answered points to danger.",
  "outcome.self-care.do":
    "Backs usually calm down. You can go on to find out why it hurts and what to do today.",
  "outcome.unfinished.title": "We cannot tell yet. A few danger questions are still open.",
  "outcome.unfinished.do":
    "Answer them first: until then nothing is advised. If you feel very ill, do not wait for us.",

  "locks.all": "Until then there is no plan: neither running nor exercises.",
  "locks.running": "Running is locked. Gentle movement is allowed.",
  "locks.none": "Nothing is locked.",

  "soreness.ordinary-soreness": "What you describe fits ordinary muscle soreness: gone by the seventh day.",
  "soreness.pain": "",
  "soreness.cannot-tell": "",

  "call.guess": "Call your local emergency number; 112 works in many countries and on most mobile phones.",
  "numbers.dated": "Numbers as of {{day}}; they can change.",
  "crisis.now":
    "You wrote or answered that you have thought of harming yourself. Please talk to someone now; you do not have to carry this alone.",
  "crisis.offer":
    "You said that you feel very low. Talking to someone helps, and a doctor is a good first step.",
  "not-my-back":
    "The places you named are not the low back. This product knows about backs only; a doctor or a physiotherapist can help you better. We wish you well.",
};

/** What the command line alone says of it. */
export const terminalTriageEn: Readonly<Record<TerminalTriageKey, string>> = {
  "because.answered": "from your answers",
  "because.unsure": "you were not sure, so it counts until you know",
  "because.fired-earlier": "it was there before, and nobody qualified has looked at it since",
  "ask-again.by": "We ask again by {{day}}, and at once when one of these happens:",
  "ask-again.not-sure": "You were not sure about these; they are asked again first:",
  "ask-again.pain-7-or-more": "pain of 7 or more",
  "ask-again.new-leg-symptom": "anything new in a leg",
  "ask-again.phase-starts": "a new phase of the plan begins",
  "ask-again.something-changed": "something has changed",
  "ask-again.not-sure-answered": "you know the answer to a question you were not sure about",
  call: "Call {{numbers}}.",
  "urgent-care": "Line for today: {{number}}.",
  "crisis.line": "{{name}}, day and night: {{number}}.",
  "awaiting-review":
    "No clinician has reviewed these rules yet. They follow published guidance where there is some.",
  "rule-without-source": "its source awaits review",
  "words.candidates": "Read from your words, to be confirmed. None of it counts as an answer yet:",
  "words.candidate.yes": "may be so",
  "words.candidate.no": "may not be so",
  "words.candidate.not-sure": "unclear",
  "words.none": "We could not read anything from your words. Please answer the questions.",
  "words.again": "You answered no, but your words may say otherwise. Please look at these once more:",
  "words.cut": "The text is very long; what comes after the first {{count}} characters was not read.",
  "still-open": "Still to be answered:",
  "clinician.lead": "What you can read out or show:",
  "clinician.yes": "I answered yes to:",
  "clinician.not-sure": "I am not sure about:",
  "clinician.because": "The check asks about this because:",
  "screen.checklist":
    "Type the numbers of those that are true, 0 for none, ? when you are not sure about one (such as 2 ?4).",
  "screen.one-of": "Type one number, or ? when you are not sure.",
  "screen.several-of": "Type the numbers that fit, 0 for none, ? when you are not sure.",
  "screen.number": "Type a number from {{least}} to {{most}}, or ? when you are not sure.",
  "screen.day": "Type a date such as 2026-05-03, or ? when you are not sure.",
  "screen.not-understood": "That was not understood.",
  "screen.ended": "The answers ended here.",
};

/** The sentence of a key with its places filled. */
export const sayTriage = (
  key: TriageWordKey | TerminalTriageKey,
  values: Readonly<Record<string, string>> = {},
): string => fillPlaces(ALL[key], values);

const ALL = { ...triageEn, ...terminalTriageEn };
