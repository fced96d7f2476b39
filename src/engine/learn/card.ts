import type { Statement } from "./statement.ts";

/** One topic a runner may ask about, in plain words. */
export interface Card {
  readonly id: string;
  readonly title: string;
  /** What people ask when they need this card, the way they would type it. */
  readonly questions: readonly string[];
  readonly statements: readonly Statement[];
  readonly whatToDo?: readonly Statement[];
  /** Ids of other cards. */
  readonly seeAlso: readonly string[];
  /** Other words people search with that the card does not use. Never shown. */
  readonly searchWords?: string;
}

/** Everything a card says, the advice last. */
export const statementsOf = (card: Card): readonly Statement[] => [
  ...card.statements,
  ...(card.whatToDo ?? []),
];
