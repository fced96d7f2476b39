import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import gait from "../evidence/gait.json" with { type: "json" };
import { printableReference } from "../evidence/references.ts";
import { linesOf } from "../history/cadence-line.ts";
import { historyOf } from "../history/history-of.ts";
import { aDay, aRun, withCadence } from "../history/make-run.ts";
import { findAll } from "./all-findings.ts";

const rules = findAll({
  history: historyOf([]),
  painSince: aDay("2024-05-01"),
  onDay: aDay("2024-05-01"),
}).map((finding) => finding.rule);
const page = (name: string): string =>
  readFileSync(new URL(`../../../docs/evidence/${name}.md`, import.meta.url), "utf8");

describe("evidence pages", () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))(
    "%s has one that names its sources, claims and grade",
    (id, rule) => {
      const text = page(id);
      const named = [...rule.references, ...(rule.claims ?? [])];
      expect(named.filter((name) => !text.includes(name))).toEqual([]);
      expect(text).toContain(`*${rule.grade}*`);
      expect(page("README")).toContain(`[${id}](${id}.md)`);
    },
  );

  test.each(rules.map((rule) => rule.id))("%s names no source that may not be printed", (id) => {
    const sources = [...page(id).matchAll(/`([a-z_]+\d{4})`/g)].map((found) => found[1] ?? "");
    expect(sources.length > 0).toBe(id !== "breathing-pattern"); // of which no study was found
    expect(sources.filter((source) => printableReference(source) === undefined)).toEqual([]);
  });

  test("have the slope of cadence that the evidence base gives", () => {
    const { ground } = linesOf(Array.from({ length: 10 }, () => withCadence(aRun(), 3, 170)));
    expect(gait.rules.expected_cadence).toContain(`a + ${ground?.slopeSpmPerMps} x speed`);
  });
});
