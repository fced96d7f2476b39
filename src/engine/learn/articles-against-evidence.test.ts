import { describe, expect, test } from "vitest";
import evidence from "../evidence/claims.json" with { type: "json" };
import { printableReference } from "../evidence/references.ts";
import { articlesAgainstEvidence, DROPPED_IDEAS } from "./articles-against-evidence.ts";
import { cardById } from "./cards.ts";

const { disagreements, ideas } = articlesAgainstEvidence();

describe("articles against evidence", () => {
  test("tells every disagreement of the evidence base, with its sources", () => {
    expect(disagreements.map(({ id, references }) => ({ id, references }))).toEqual(
      evidence.seed_disagreements.map(({ id, refs }) => ({ id, references: refs })),
    );
    expect(disagreements.filter(({ card }) => cardById(card) === undefined)).toEqual([]);
  });

  test("holds each weak or contradicted idea once, those that research speaks against first", () => {
    const doubtful = evidence.claims.filter(({ grade }) => grade === "weak" || grade === "contradicted");
    expect(new Set(ideas.map(({ claim }) => claim))).toEqual(new Set(doubtful.map(({ id }) => id)));
    expect(ideas.length).toBe(doubtful.length);
    expect(ideas.findLastIndex(({ grade }) => grade === "contradicted")).toBeLessThan(
      ideas.findIndex(({ grade }) => grade === "weak"),
    );
  });

  test("cites only what may be printed", () => {
    const cited = [...disagreements, ...ideas].flatMap(({ references }) => references);
    expect(cited.filter((id) => printableReference(id) === undefined)).toEqual([]);
  });

  test("is the only place for the dropped ideas, and no other idea is left without a card", () => {
    const alone = ideas.filter(({ cards }) => cards.length === 0).map(({ claim }) => claim);
    expect(alone).toEqual(DROPPED_IDEAS);
  });
});
