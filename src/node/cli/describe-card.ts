import { gradeOfIdea, gradeOfText, learnWords } from "../../app/words/learn.ts";
import { type PrintableReference, printableReference } from "../../engine/evidence/references.ts";
import { type Card, statementsOf } from "../../engine/learn/card.ts";
import { cardById } from "../../engine/learn/cards.ts";
import type { Statement } from "../../engine/learn/statement.ts";

const WIDTH = 92;

/** A card as text: each statement with its grade and the numbers of its sources, which stand below. */
export function describeCard(card: Card): string {
  const sources = sourcesOf(card);
  const numberOf = (id: string): number => sources.findIndex((source) => source.id === id) + 1;
  const statement = (one: Statement): string =>
    describeStatement(
      one,
      one.references.map(numberOf).sort((a, b) => a - b),
    );
  return [
    card.title,
    "",
    ...card.statements.map(statement),
    ...(card.whatToDo === undefined ? [] : [learnWords["what-to-do"], ...card.whatToDo.map(statement)]),
    ...(sources.length === 0 ? [] : [learnWords.sources, ...sources.map(describeSource), ""]),
    wrapped(
      `${learnWords["see-also"]}: ${card.seeAlso.map((id) => `${cardById(id)?.title} (${id})`).join(", ")}`,
      0,
      2,
    ),
    "",
  ].join("\n");
}

/** The sources a card rests on, each once, as they may be printed. */
export const sourcesOf = (card: Card): readonly PrintableReference[] =>
  [...new Set(statementsOf(card).flatMap(({ references }) => references))].flatMap(
    (id) => printableReference(id) ?? [],
  );

/** A card as JSON: without what only the search looks at. */
export const cardAsJson = ({ searchWords: _, ...shown }: Card): object => shown;

/** Text in lines that fit a terminal, each moved in by so many blanks, and those after the first by `hang` more. */
export function wrapped(text: string, indent: number, hang = 0): string {
  const lines = [""];
  for (const word of text.split(" ")) {
    const line = lines[lines.length - 1] ?? "";
    if (line !== "" && indent + hang + line.length + 1 + word.length > WIDTH) lines.push(word);
    else lines[lines.length - 1] = line === "" ? word : `${line} ${word}`;
  }
  return lines.map((line, index) => " ".repeat(index === 0 ? indent : indent + hang) + line).join("\n");
}

function describeStatement({ text, idea, grade }: Statement, numbers: readonly number[]): string {
  const marks = numbers.length === 0 ? "" : ` [${numbers.join(", ")}]`;
  const lines =
    idea === undefined
      ? [wrapped(text, 2), wrapped(`${gradeOfText[grade]}${marks}`, 4)]
      : [
          wrapped(`${learnWords["often-said"]} “${idea}”`, 2),
          wrapped(text, 2),
          wrapped(`${gradeOfIdea[grade]}${marks}`, 4),
        ];
  return `${lines.join("\n")}\n`;
}

const describeSource = ({ authors, year, title, journal }: PrintableReference, index: number): string =>
  wrapped(
    `[${index + 1}] ${[[authors, year].filter(Boolean).join(" "), title, journal].filter(Boolean).join(". ")}`,
    2,
    4,
  );
