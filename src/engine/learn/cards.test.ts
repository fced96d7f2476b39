import { describe, expect, test } from "vitest";
import { claimById } from "../evidence/claims.ts";
import { printableReference } from "../evidence/references.ts";
import { statementsOf } from "./card.ts";
import { CARDS, cardById } from "./cards.ts";
import type { Statement } from "./statement.ts";

const statements: readonly Statement[] = CARDS.flatMap(statementsOf);
const texts = (chosen: readonly Statement[]): readonly string[] => chosen.map(({ text }) => text);
const isResearch = ({ grade }: Statement): boolean =>
  grade === "supported" || grade === "mixed" || grade === "weak" || grade === "contradicted";

describe("statements", () => {
  test("cite no source that is unknown or was not verified", () => {
    const cited = new Set(statements.flatMap(({ references }) => references));
    expect([...cited].filter((id) => printableReference(id) === undefined)).toEqual([]);
  });

  test("that are graded by research rest on at least one source", () => {
    expect(texts(statements.filter((one) => isResearch(one) && one.references.length === 0))).toEqual([]);
  });

  test("without a source say that they are unproven, unless they are a rule of safety or of ours", () => {
    const customs = statements.filter(({ grade }) => grade === "custom");
    expect(customs.length).toBeGreaterThan(0);
    expect(texts(customs.filter(({ text }) => !text.includes("unproven")))).toEqual([]);
    expect(texts(customs.filter(({ references }) => references.length > 0))).toEqual([]);
  });

  test("never say themselves what research speaks against", () => {
    const against = statements.filter(({ grade }) => grade === "contradicted");
    expect(texts(against.filter(({ idea }) => idea === undefined))).toEqual([]);
  });

  test("take the weakest grade of the claims they answer", () => {
    const spike = statements.find(({ claims }) => claims.includes("S1-10") && claims.includes("S2-02"));
    expect(spike?.grade).toBe("mixed");
    for (const one of statements.filter(isResearch)) {
      const grades = one.claims.map((id) => claimById(id)?.grade);
      if (grades.length > 0) expect(grades).toContain(one.grade);
    }
  });

  test("cite sources of the claims they answer, or say why not", () => {
    const strangers = statements
      .filter(({ claims, references }) => claims.length > 0 && references.length > 0)
      .filter(({ claims, references }) => {
        const known = claims.flatMap((id) => claimById(id)?.refs ?? []);
        return !references.some((id) => known.includes(id));
      });
    expect(texts(strangers)).toEqual([]);
  });
});

describe("cards", () => {
  test("have ids of their own, and lead to cards that exist", () => {
    expect(new Set(CARDS.map(({ id }) => id)).size).toBe(CARDS.length);
    const links = CARDS.flatMap(({ id, seeAlso }) => seeAlso.map((to) => `${id} -> ${to}`));
    expect(links.filter((link) => cardById(link.split(" -> ")[1] ?? "") === undefined)).toEqual([]);
    expect(links.filter((link) => new Set(link.split(" -> ")).size === 1)).toEqual([]);
  });

  test("each answer a question and say what to do", () => {
    expect(CARDS.filter(({ questions }) => questions.length === 0)).toEqual([]);
    expect(CARDS.filter(({ questions }) => questions.some((one) => one.length < 10))).toEqual([]);
    expect(CARDS.filter(({ statements: said }) => said.length === 0)).toEqual([]);
  });

  test.each([
    "why-backs-hurt",
    "is-it-serious",
    "emergency-signs",
    "phases",
    "how-long",
    "rest-or-run",
    "run-walk",
    "pain-rules",
    "heat-and-cold",
    "medicines",
    "stretching",
    "core",
    "glutes",
    "leg-strength",
    "hip-flexors",
    "hamstrings",
    "sitting",
    "cadence",
    "over-striding",
    "trunk-lean",
    "posture-and-arch",
    "breathing-and-chest",
    "impact-and-surfaces",
    "trails",
    "downhill",
    "treadmill",
    "worn-shoes",
    "cushioning",
    "which-shoes",
    "insoles",
    "leg-length",
    "sudden-jumps",
    "ten-percent-rule",
    "intensity-and-frequency",
    "rest-days",
    "sleep",
    "warm-up",
    "hydration-and-food",
    "stress-and-worry",
    "mindfulness",
    "earlier-injury",
    "cross-training",
    "yoga",
    "who-can-help",
    "soreness-or-pain",
    "leg-pain",
    "numbness",
    "named-conditions",
    "prevention",
    "coming-back",
    "weights",
    "when-to-get-help",
    "front-of-pelvis",
    "changing-one-thing",
    "what-we-promise",
    "pregnancy",
    "young-runners",
    "bone-stress",
    "energy",
  ])("cover %s", (id) => {
    expect(cardById(id)).toBeDefined();
  });
});
