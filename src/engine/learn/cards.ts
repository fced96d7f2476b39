import type { Card } from "./card.ts";
import { DANGER_CARDS } from "./cards/danger.ts";
import { FORM_CARDS } from "./cards/form.ts";
import { GROUND_CARDS } from "./cards/ground.ts";
import { LIFE_CARDS } from "./cards/life.ts";
import { PAIN_CARDS } from "./cards/pain.ts";
import { RELIEF_CARDS } from "./cards/relief.ts";
import { SHOE_CARDS } from "./cards/shoes.ts";
import { STRENGTH_CARDS } from "./cards/strength.ts";
import { STRETCHING_CARDS } from "./cards/stretching.ts";
import { TIME_CARDS } from "./cards/time.ts";
import { TRAINING_CARDS } from "./cards/training.ts";

/** A shelf of cards that belong together, in the order a worried runner would read them. */
export interface Shelf {
  readonly title: string;
  readonly cards: readonly Card[];
}

export const SHELVES: readonly Shelf[] = [
  { title: "Is it serious?", cards: DANGER_CARDS },
  { title: "What to do while it hurts", cards: RELIEF_CARDS },
  { title: "Why it hurts, and does running harm", cards: PAIN_CARDS },
  { title: "How long it lasts", cards: TIME_CARDS },
  { title: "Strength", cards: STRENGTH_CARDS },
  { title: "Stretching and sitting", cards: STRETCHING_CARDS },
  { title: "How much you run", cards: TRAINING_CARDS },
  { title: "How you run", cards: FORM_CARDS },
  { title: "Where you run", cards: GROUND_CARDS },
  { title: "Shoes", cards: SHOE_CARDS },
  { title: "You and the rest of life", cards: LIFE_CARDS },
];

/** Every card, shelf by shelf. */
export const CARDS: readonly Card[] = SHELVES.flatMap((shelf) => shelf.cards);

const cardsById: ReadonlyMap<string, Card> = new Map(CARDS.map((card) => [card.id, card]));

/** The card of an id, or nothing. */
export const cardById = (id: string): Card | undefined => cardsById.get(id);
