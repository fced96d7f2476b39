import { createInterface } from "node:readline";
import { sayTriage } from "../../app/words/triage-en.ts";
import { type Answer, type Answers, NOT_SURE, type Question } from "../../engine/answers/question.ts";
import { GROUPS, questionById } from "../../engine/answers/questionnaire.ts";
import { readAnswers } from "../../engine/answers/read-answers.ts";
import type { Judged } from "./commands/triage.ts";
import type { Terminal } from "./terminal.ts";

interface Asking {
  readonly start: Answers;
  readonly judge: (answers: Answers) => Judged;
  readonly input: NodeJS.ReadableStream;
  readonly terminal: Terminal;
}

/**
 * Asks screen by screen what is still open, the dangers first, and stops at an emergency or when nothing is left that
 * could change the outcome. Where the typing ends early, the answers so far come back.
 */
export async function askInTerminal({ start, judge, input, terminal }: Asking): Promise<Answers> {
  const lines = createInterface({ input, terminal: false })[Symbol.asyncIterator]();
  // Questions and answers are a conversation, not the answer of the command: they go to the other stream.
  const say = (text: string): void => terminal.remark(`${text}\n`);
  let answers = start;
  say(sayTriage("awaiting-review"));
  for (;;) {
    const { outcome, unanswered } = judge(answers);
    if (outcome.outcome === "emergency-now") return answers;
    const screen = nextScreen(unanswered, answers);
    if (screen.length === 0) return answers;
    showScreen(screen, say);
    for (;;) {
      const line = await lines.next();
      if (line.done === true) {
        say(sayTriage("screen.ended"));
        return answers;
      }
      const read = readLine(line.value, screen);
      if (read !== undefined) {
        answers = { ...answers, ...read };
        break;
      }
      say(sayTriage("screen.not-understood"));
      say(howToType(screen));
    }
  }
}

/** The questions of one screen: the open yes-or-no questions of a group together, any other alone. */
function nextScreen(unanswered: readonly string[], answers: Answers): readonly Question[] {
  const open = unanswered
    .filter((id) => answers[id] === undefined)
    .map(questionById)
    .filter((question): question is Question => question !== undefined);
  const [first] = open;
  if (first === undefined) return [];
  return first.kind === "yes-no"
    ? open.filter((question) => question.group === first.group && question.kind === "yes-no")
    : [first];
}

function showScreen(screen: readonly Question[], say: (text: string) => void): void {
  const [first] = screen;
  if (first === undefined) return;
  const group = GROUPS.find(({ id }) => id === first.group);
  say(`\n${group?.title ?? ""}`);
  if (group?.lead !== undefined) say(group.lead);
  if (first.kind === "yes-no") {
    screen.forEach((question, index) => {
      say(`  ${index + 1}  ${question.wording}${explained(question)}`);
    });
    say(howToType(screen));
    return;
  }
  say(`${first.wording}${explained(first)}`);
  (first.options ?? []).forEach((option, index) => {
    say(`  ${index + 1}  ${option.wording}`);
  });
  say(howToType(screen));
}

function howToType([first]: readonly Question[]): string {
  if (first === undefined || first.kind === "yes-no") return sayTriage("screen.checklist");
  const [least = "", most = ""] = (first.range ?? []).map(String);
  return sayTriage(`screen.${first.kind}`, { least, most });
}

const explained = ({ explanation }: Question): string =>
  explanation === undefined ? "" : ` (${explanation})`;

/** What was typed, as answers to the screen; nothing when it was not understood. An empty line is not an answer. */
export function readLine(line: string, screen: readonly Question[]): Answers | undefined {
  const [first] = screen;
  const typed = line.trim().toLowerCase();
  if (first === undefined || typed === "") return undefined;
  if (first.kind === "yes-no") return readChecklist(typed, screen);
  const answer = readOne(typed, first);
  if (answer === undefined) return undefined;
  const held = readAnswers({ [first.id]: answer });
  return held.ok ? held.value : undefined;
}

function readOne(typed: string, question: Question): Answer | undefined {
  if (typed === "?") return NOT_SURE;
  const chosen = (text: string): string | undefined => question.options?.[Number(text) - 1]?.id;
  switch (question.kind) {
    case "one-of":
      return /^\d+$/.test(typed) ? chosen(typed) : undefined;
    case "several-of": {
      if (typed === "0") return [];
      const options = typed.split(/[\s,]+/).map((part) => (/^\d+$/.test(part) ? chosen(part) : undefined));
      return options.some((option) => option === undefined)
        ? undefined
        : options.flatMap((option) => option ?? []);
    }
    case "number":
      return /^\d+([.,]\d+)?$/.test(typed) ? Number(typed.replace(",", ".")) : undefined;
    default:
      return typed;
  }
}

/** "2 ?4": the second is true, the fourth unclear, all others are not. "?" alone: not sure about any of them. */
function readChecklist(typed: string, screen: readonly Question[]): Answers | undefined {
  if (typed === "?") return Object.fromEntries(screen.map(({ id }) => [id, NOT_SURE]));
  const answers: Record<string, Answer> = Object.fromEntries(screen.map(({ id }) => [id, "no"]));
  if (/^(0|none|n|no)$/.test(typed)) return answers;
  if (screen.length === 1 && /^(y|yes)$/.test(typed)) return { [screen[0]?.id ?? ""]: "yes" };
  for (const part of typed.replace(/\?\s+/g, "?").split(/[\s,]+/)) {
    const match = /^(\?)?(\d+)(\?)?$/.exec(part);
    const question = match === null ? undefined : screen[Number(match[2]) - 1];
    if (match === null || question === undefined) return undefined;
    answers[question.id] = match[1] !== undefined || match[3] !== undefined ? NOT_SURE : "yes";
  }
  return answers;
}
