import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { awaitingReview } from "../../../scripts/awaiting-review.ts";
import { QUESTIONS } from "../answers/questionnaire.ts";
import { RED_FLAGS } from "../evidence/red-flags.ts";
import { printableReference } from "../evidence/references.ts";
import { TRIAGE_RULES } from "./triage-rules.ts";

const page = (name: string): string =>
  readFileSync(new URL(`../../../docs/${name}.md`, import.meta.url), "utf8");

describe("the pages of triage", () => {
  it("list what awaits review as the evidence base has it: npx tsx scripts/write-awaiting-review.ts", () => {
    expect(page("evidence/awaiting-review")).toBe(awaitingReview());
  });

  it("list every flag whose source was not seen, and no other", () => {
    const listed = [...page("evidence/awaiting-review").matchAll(/^\| (RF\d\d) /gm)].map((match) => match[1]);
    expect(listed).toEqual(RED_FLAGS.filter((flag) => !flag.isSourced).map((flag) => flag.id));
  });

  it("name every rule with its version, and every question", () => {
    const rules = page("evidence/triage");
    for (const { id, version } of TRIAGE_RULES) expect(rules).toContain(`| ${id} | ${version} |`);
    const questionnaire = page("formats/questionnaire");
    for (const { id } of QUESTIONS) expect(questionnaire).toContain(`\`${id}\``);
  });

  it("cite only what may be printed", () => {
    const cited = RED_FLAGS.flatMap((flag) => flag.references);
    expect(cited.length).toBeGreaterThan(30);
    expect(cited.filter((id) => printableReference(id) === undefined)).toEqual([]);
    for (const flag of RED_FLAGS) if (!flag.isSourced) expect(flag.references).toEqual([]);
  });

  it("say why and what to do without leaning on a neighbour or on a note to ourselves", () => {
    for (const { id, why, action } of RED_FLAGS) {
      expect(`${why} ${action}`, id).not.toMatch(/above|\bseed\b|STarT|HLA|L4|motor loss/i);
      expect(why.length, id).toBeGreaterThan(3);
      expect(action, id).toMatch(/\.$/);
    }
  });
});
