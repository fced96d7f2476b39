import { readFileSync, writeFileSync } from "node:fs";
import { printableReference } from "../src/engine/evidence/references.ts";
import { articlesAgainstEvidence, type DoubtfulIdea } from "../src/engine/learn/articles-against-evidence.ts";
import { cardById } from "../src/engine/learn/cards.ts";
import type { Disagreement } from "../src/engine/learn/disagreements.ts";

// Writes docs/evidence/articles-against-evidence.md: `npx tsx scripts/write-learn-pages.ts`. A test fails when the
// page is out of date.

const PAGE = new URL("../docs/evidence/articles-against-evidence.md", import.meta.url);

/** The page as it should stand, from the evidence base and the cards. */
export function articlesPage(): string {
  const { disagreements, ideas } = articlesAgainstEvidence();
  const against = ideas.filter(({ grade }) => grade === "contradicted");
  const weak = ideas.filter(({ grade }) => grade === "weak");
  return `${[
    "<!-- Written by scripts/write-learn-pages.ts. Change the cards or the evidence base, then run it again. -->",
    "",
    "# Articles against evidence",
    "",
    "Backstride grew from four articles of the kind that runners find when their back hurts, here S0 to S3. They disagree",
    "with each other and, in places, with research. This page says where, and what the product does. It is also the only",
    "place that names ideas too far off to repeat. No clinician has reviewed it yet.",
    "",
    `## Where they disagree with each other (${disagreements.length})`,
    "",
    ...disagreements.flatMap(describeDisagreement),
    `## What research speaks against (${against.length})`,
    "",
    ...against.flatMap(describeIdea),
    `## What has weak research or none behind it (${weak.length})`,
    "",
    ...weak.flatMap(describeIdea),
    "## Sources",
    "",
    ...sources([...disagreements, ...ideas].flatMap(({ references }) => references)),
  ].join("\n")}\n`;
}

/** The page as it stands. */
export const articlesPageOnDisk = (): string => readFileSync(PAGE, "utf8");

const describeDisagreement = (one: Disagreement): readonly string[] => [
  `### ${one.id} ${one.topic}`,
  "",
  `- The articles: ${one.articlesSay}`,
  `- Backstride: ${one.weDo}`,
  `- Sources: ${list(one.references)}. Card: ${cardTitle(one.card)}`,
  "",
];

const describeIdea = (idea: DoubtfulIdea): readonly string[] => [
  `### ${idea.claim} “${idea.articleSays}”`,
  "",
  `- Research: ${idea.researchFound}`,
  ...idea.weSay.map((text) => `- In plain words: ${text}`),
  ...(idea.weDo === undefined ? [] : [`- Rule: ${idea.weDo}`]),
  `- Sources: ${idea.references.length === 0 ? "none seen" : list(idea.references)}. ${
    idea.cards.length === 0 ? "Named on this page only." : `Card: ${idea.cards.map(cardTitle).join("; ")}`
  }`,
  "",
];

const list = (references: readonly string[]): string => references.map((id) => `\`${id}\``).join(", ");

const cardTitle = (id: string): string => cardById(id)?.title ?? id;

const sources = (ids: readonly string[]): readonly string[] =>
  [...new Set(ids)].sort().flatMap((id) => {
    const source = printableReference(id);
    if (source === undefined) return [];
    const { authors, year, title, journal, doi, url } = source;
    const where = doi === undefined ? url : `https://doi.org/${doi}`;
    const parts = [[authors, year].filter(Boolean).join(" "), title, journal, where].filter(Boolean);
    return [`- \`${id}\`: ${parts.join(". ")}`];
  });

if (process.argv[1]?.endsWith("write-learn-pages.ts")) writeFileSync(PAGE, articlesPage());
