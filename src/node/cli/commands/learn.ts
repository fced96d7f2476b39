import { learnWords } from "../../../app/words/learn.ts";
import { cardById, SHELVES, type Shelf } from "../../../engine/learn/cards.ts";
import { cardAsJson, describeCard, sourcesOf } from "../describe-card.ts";
import { EXIT } from "../exit-codes.ts";
import { type Command, printJson } from "../terminal.ts";

/** `backstride learn [CARD]`: one card, or all there are, shelf by shelf. */
export function learnCommand(id?: string): Command {
  return async (terminal) => {
    if (id === undefined) {
      if (terminal.wantsJson)
        printJson(terminal, "backstride.learn/1", { shelves: SHELVES.map(shelfAsJson) });
      else terminal.out(`${SHELVES.map(describeShelf).join("\n")}\n${learnWords["not-reviewed"]}\n`);
      return EXIT.done;
    }
    const card = cardById(id);
    if (card === undefined) {
      terminal.remark(`There is no card ${id}. backstride learn lists them all.\n`);
      return EXIT.notFound;
    }
    if (terminal.wantsJson) {
      const references = Object.fromEntries(sourcesOf(card).map((source) => [source.id, source]));
      printJson(terminal, "backstride.card/1", { card: cardAsJson(card), references });
    } else terminal.out(describeCard(card));
    return EXIT.done;
  };
}

const shelfAsJson = ({ title, cards }: Shelf): object => ({
  title,
  cards: cards.map(({ id, title: cardTitle, questions }) => ({ id, title: cardTitle, questions })),
});

function describeShelf({ title, cards }: Shelf): string {
  const widest = Math.max(...cards.map(({ id }) => id.length));
  const lines = cards.map((card) => `  ${card.id.padEnd(widest)}  ${card.title}`);
  return `${[title, ...lines].join("\n")}\n`;
}
