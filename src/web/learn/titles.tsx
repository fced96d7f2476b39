import type { Card } from "../../engine/learn/card.ts";
import type { Shelf } from "../../engine/learn/cards.ts";
import { useWords } from "../words/words.tsx";

type Titled = Pick<Card, "id" | "title">;

/** The title of a card in the language spoken; absent where only the card's own, in English, is there. */
export function useCardTitle({ id }: Pick<Card, "id">): string | undefined {
  return useWords().sayIfKnown(`card.${id}.title`);
}

export const CardTitle = ({ card }: { readonly card: Titled }) => (
  <Title spoken={useCardTitle(card)} own={card.title} />
);

export const ShelfTitle = ({ shelf: { title } }: { readonly shelf: Shelf }) => (
  <Title spoken={useWords().sayIfKnown(`shelf.${title}`)} own={title} />
);

/** What has no words in the language spoken stands in English, marked as such. */
const Title = ({ spoken, own }: { readonly spoken: string | undefined; readonly own: string }) =>
  spoken === undefined ? <span lang="en">{own}</span> : <span>{spoken}</span>;
