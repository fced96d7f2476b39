import evidence from "../evidence/claims.json" with { type: "json" };
import { printableReference } from "../evidence/references.ts";
import type { Grade } from "../findings/finding.ts";
import { statementsOf } from "./card.ts";
import { CARDS } from "./cards.ts";
import { DISAGREEMENTS, type Disagreement } from "./disagreements.ts";

/** Something an article says that research does not bear out. */
export interface DoubtfulIdea {
  /** Id in claims.json; its first part names the article. */
  readonly claim: string;
  readonly articleSays: string;
  readonly grade: Extract<Grade, "weak" | "contradicted">;
  /** In the terms of the field. */
  readonly researchFound: string;
  /** What our cards say to it, in plain words; empty for an idea that is named nowhere but here. */
  readonly weSay: readonly string[];
  /** Ids of references.json, only those that may be printed. */
  readonly references: readonly string[];
  /** What the product does about it, where it has a rule of its own. */
  readonly weDo?: string;
  /** Ids of the cards that say so. */
  readonly cards: readonly string[];
}

export interface ArticlesAgainstEvidence {
  readonly disagreements: readonly Disagreement[];
  /** What research speaks against first, then what is weak; each in the order of the articles. */
  readonly ideas: readonly DoubtfulIdea[];
}

/** Ideas so far off that no finding, card or plan may repeat them: they stand on this page alone. */
export const DROPPED_IDEAS: readonly string[] = ["S3-05", "S3-06", "S3-27"];

/** Where the articles behind this product disagree with each other and with research, and what it does instead. */
export function articlesAgainstEvidence(): ArticlesAgainstEvidence {
  const ideas = evidence.claims.flatMap((claim): readonly DoubtfulIdea[] => {
    const { id, grade, note, refs, product_rule } = claim;
    if (grade !== "weak" && grade !== "contradicted") return [];
    return [
      {
        claim: id,
        articleSays: claim.claim,
        grade,
        researchFound: note,
        weSay: CARDS.flatMap(statementsOf)
          .filter(({ claims }) => claims.includes(id))
          .map(({ text }) => text),
        references: refs.filter((ref) => printableReference(ref) !== undefined),
        ...(product_rule !== null && { weDo: product_rule }),
        cards: cardsAnswering(id),
      },
    ];
  });
  const of = (grade: Grade): readonly DoubtfulIdea[] => ideas.filter((idea) => idea.grade === grade);
  return { disagreements: DISAGREEMENTS, ideas: [...of("contradicted"), ...of("weak")] };
}

const cardsAnswering = (claim: string): readonly string[] =>
  CARDS.filter((card) => statementsOf(card).some(({ claims }) => claims.includes(claim))).map(({ id }) => id);
