import { type Claim, claimById } from "../evidence/claims.ts";
import { printableReference } from "../evidence/references.ts";
import type { Grade } from "../findings/finding.ts";

/** How far a statement can be trusted. Beside the grades of research there are three that research does not give. */
export type StatementGrade =
  | Grade
  /** Common practice, unproven: no source was seen. The text says so itself. */
  | "custom"
  /** A rule that keeps a runner safe. It stands even where its source was not seen; then it cites none. */
  | "safety"
  /** What Backstride does: a choice of ours. */
  | "product";

/** One thing a card says, in a sentence or a few, with what it rests on. */
export interface Statement {
  readonly text: string;
  /** What is often said; the text answers it, and the grade is then that of the idea. Absent: the grade is the text's. */
  readonly idea?: string;
  readonly grade: StatementGrade;
  /** Ids of references.json, only those that may be printed. */
  readonly references: readonly string[];
  /** Ids of claims.json the statement answers. */
  readonly claims: readonly string[];
}

/** A statement that says what these claims say. Sources are those of the claims unless some are picked. */
export function says(claims: readonly string[], text: string, references?: readonly string[]): Statement {
  const known = claims.map(claimOf);
  return { text, grade: weakestGrade(known), references: references ?? sourcesOf(known), claims };
}

/** An answer to something that is often said; the grade is that of the idea. */
export function onIdea(
  idea: string,
  claims: readonly string[],
  text: string,
  references?: readonly string[],
): Statement {
  return { ...says(claims, text, references), idea };
}

/** What a source found that no claim of the articles speaks about. */
export function reports(grade: Grade, references: readonly string[], text: string): Statement {
  return { text, grade, references, claims: [] };
}

export const safety = (text: string, references: readonly string[] = []): Statement => ({
  text,
  grade: "safety",
  references,
  claims: [],
});

export const ours = (text: string, references: readonly string[] = []): Statement => ({
  text,
  grade: "product",
  references,
  claims: [],
});

export const custom = (text: string): Statement => ({ text, grade: "custom", references: [], claims: [] });

const BY_STRENGTH: readonly Grade[] = ["supported", "mixed", "weak", "contradicted"];

/** A claim whose sources were not seen is custom, whatever it was graded. */
function weakestGrade(claims: readonly Claim[]): StatementGrade {
  if (claims.some((claim) => !claim.verified)) return "custom";
  return BY_STRENGTH.findLast((grade) => claims.some((claim) => claim.grade === grade)) ?? "custom";
}

const sourcesOf = (claims: readonly Claim[]): readonly string[] =>
  [...new Set(claims.flatMap((claim) => claim.refs))].filter((id) => printableReference(id) !== undefined);

function claimOf(id: string): Claim {
  const claim = claimById(id);
  if (claim === undefined) throw new Error(`claims.json has no ${id}`);
  return claim;
}
