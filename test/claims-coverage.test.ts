import { describe, expect, test } from "vitest";
import evidence from "../src/engine/evidence/claims.json" with { type: "json" };
import { claimById } from "../src/engine/evidence/claims.ts";
import { RED_FLAGS } from "../src/engine/evidence/red-flags.ts";
import { printableReference, referenceById } from "../src/engine/evidence/references.ts";
import { findAll } from "../src/engine/findings/all-findings.ts";
import { historyOf } from "../src/engine/history/history-of.ts";
import { aDay } from "../src/engine/history/make-run.ts";
import { articlesAgainstEvidence, DROPPED_IDEAS } from "../src/engine/learn/articles-against-evidence.ts";
import { statementsOf } from "../src/engine/learn/card.ts";
import { CARDS } from "../src/engine/learn/cards.ts";

/** Something the product says, with the claims it answers and the sources it cites. */
interface Answer {
  readonly by: string;
  readonly claims: readonly string[];
  readonly references: readonly string[];
}

/** More claims than this under one answer is a list, not an answer. */
const MOST_CLAIMS = 6;

const painSince = aDay("2024-05-01");
const fromFindings: readonly Answer[] = findAll({
  history: historyOf([]),
  painSince,
  onDay: painSince,
}).map(({ rule: { id, claims, references } }) => ({ by: `finding ${id}`, claims: claims ?? [], references }));

const fromCards: readonly Answer[] = CARDS.flatMap((card) =>
  statementsOf(card).map(({ text, claims, references }) => ({
    by: `card ${card.id}: ${text.slice(0, 40)}`,
    claims,
    references,
  })),
);

const answers: readonly Answer[] = [...fromFindings, ...fromCards];
const answered = new Set(
  answers.filter(({ claims }) => claims.length <= MOST_CLAIMS).flatMap(({ claims }) => claims),
);

describe("every claim of the articles", () => {
  test("is answered by a finding or a card, or is named on the articles page alone", () => {
    const open = evidence.claims.map(({ id }) => id).filter((id) => !answered.has(id));
    expect(open).toEqual(DROPPED_IDEAS);
  });

  test("that is dropped stands on the articles page", () => {
    const onPage = new Set(articlesAgainstEvidence().ideas.map(({ claim }) => claim));
    expect(DROPPED_IDEAS.filter((id) => !onPage.has(id))).toEqual([]);
  });

  test("is answered one by one, never by a list", () => {
    expect(answers.filter(({ claims }) => claims.length > MOST_CLAIMS).map(({ by }) => by)).toEqual([]);
  });

  test("is one the evidence base knows", () => {
    const unknown = answers.flatMap(({ by, claims }) =>
      claims.filter((id) => claimById(id) === undefined).map((id) => `${by}: ${id}`),
    );
    expect(unknown).toEqual([]);
  });

  test("shares a source with the card that answers it, where it has one", () => {
    const strangers = fromCards.flatMap(({ by, claims, references }) =>
      claims
        .filter((id) => {
          const known = (claimById(id)?.refs ?? []).filter((ref) => printableReference(ref) !== undefined);
          return known.length > 0 && !known.some((ref) => references.includes(ref));
        })
        .map((id) => `${by}: ${id}`),
    );
    expect(strangers).toEqual([]);
  });
});

describe("every cited source", () => {
  const cited: readonly Answer[] = [
    ...answers,
    ...articlesAgainstEvidence().disagreements.map(({ id, references }) => ({
      by: id,
      claims: [],
      references,
    })),
    ...articlesAgainstEvidence().ideas.map(({ claim, references }) => ({
      by: claim,
      claims: [],
      references,
    })),
    ...RED_FLAGS.map(({ id, references }) => ({ by: id, claims: [], references })),
  ];
  const failing = (isWrong: (id: string) => boolean): readonly string[] =>
    cited.flatMap(({ by, references }) => references.filter(isWrong).map((id) => `${by}: ${id}`));

  test("is one the evidence base holds", () => {
    expect(failing((id) => referenceById(id) === undefined)).toEqual([]);
  });

  test("was verified", () => {
    expect(failing((id) => referenceById(id)?.verified === false)).toEqual([]);
  });
});
