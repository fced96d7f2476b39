import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { printableReference } from "../evidence/references.ts";
import { EXERCISES } from "../exercises/catalogue.ts";
import { DAYS_BETWEEN_EPISODES } from "./episode.ts";
import { BUILD_UNTIL_DAY, PERSISTENT_FROM_DAY, SETTLE_DAYS } from "./phase.ts";
import { GROWTH_RATIO, PAIN_LIMIT } from "./run-judgement.ts";
import { RUN_WALK_STEPS } from "./run-walk.ts";

const page = (name: string): string =>
  readFileSync(new URL(`../../../docs/evidence/${name}.md`, import.meta.url), "utf8");

describe("evidence pages of the plan", () => {
  it.each(["plan", "exercises"])("%s cites only sources that may be printed", (name) => {
    const sources = [...page(name).matchAll(/`([a-z_]+\d{4})`/g)].map((found) => found[1] ?? "");
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((source) => printableReference(source) === undefined)).toEqual([]);
  });

  it("name every exercise on the side of its dose", () => {
    const [sourced, unproven] = page("exercises").split("**Common practice, unproven**");
    for (const { id, dose } of EXERCISES)
      expect((dose.basis === "evidence" ? sourced : unproven)?.includes(id), id).toBe(true);
  });

  it("give the limits that the code holds to", () => {
    const text = page("plan");
    expect(SETTLE_DAYS * 24).toBe(72);
    expect([BUILD_UNTIL_DAY / 7, PERSISTENT_FROM_DAY / 7]).toEqual([6, 12]);
    expect(text).toContain(`${GROWTH_RATIO.toFixed(2)} times the longest of 30 days`);
    expect(text).toContain(`pain before a run ${PAIN_LIMIT} of 10 or less`);
    expect(text).toContain(`told apart by ${DAYS_BETWEEN_EPISODES} days`);
    expect(RUN_WALK_STEPS).toHaveLength(9);
  });
});
