import { describe, expect, test } from "vitest";
import { historyOf } from "../history/history-of.ts";
import { aDay, aRun, aShoe, without } from "../history/make-run.ts";
import type { Run } from "../run/run.ts";
import { addDays } from "../units/day.ts";
import { findNewShoes } from "./new-shoes.ts";
import { findWornShoes, WORN_M } from "./worn-shoes.ts";

const PAIN = aDay("2024-05-01");
const ran = (daysBefore: number, shoeId: string, fields: Partial<Run> = {}): Run =>
  aRun({ ranOnDay: addDays(PAIN, -daysBefore), shoeId, distanceM: 1000, ...fields });
const input = (runs: readonly Run[], startingDistanceM = 0) => ({
  history: historyOf(runs, [], [aShoe({ startingDistanceM }), aShoe({ id: "red" })]),
  painSince: PAIN,
  onDay: PAIN,
});

describe("worn shoes", () => {
  test.each([
    { metres: 482_803, verdict: "unlikely" },
    { metres: 482_804, verdict: "possible" }, // 300 miles are 482 803.2 m
    { metres: 804_672, verdict: "possible" }, // 500 miles exactly
    { metres: 804_673, verdict: "likely" },
  ])("of $metres m are $verdict", ({ metres, verdict }) => {
    expect(findWornShoes(input([ran(3, "blue")], metres - 1000)).verdict).toBe(verdict);
  });

  test("are not the ones that were hardly worn before the pain", () => {
    const mostlyRed = [1, 2, 3, 4].map((day) => ran(day, "red"));
    expect(findWornShoes(input([...mostlyRed, ran(6, "blue")], WORN_M)).verdict).toBe("unlikely");
  });

  test("are not ruled out while recent runs lack their shoes, or an older run could add to them", () => {
    const unknown = (day: number, fields: Partial<Run> = {}) => without(ran(day, "blue", fields), "shoeId");
    expect(findWornShoes(input([unknown(3)]))).toMatchObject({
      verdict: "cannot-tell",
      missing: ["shoe-of-runs"],
    });
    expect(findWornShoes(input([ran(3, "blue"), unknown(5)]))).toMatchObject({ verdict: "cannot-tell" });
    const could = [ran(90, "blue"), unknown(60, { distanceM: 20_000 }), ran(3, "blue")];
    expect(findWornShoes(input(could, 450_000)).verdict).toBe("unlikely");
    expect(findWornShoes(input(could, 470_000)).verdict).toBe("cannot-tell");
  });

  test("are called custom, unproven", () => {
    expect(findWornShoes(input([ran(3, "blue")], WORN_M)).caveats).toEqual(["custom-unproven"]);
  });
});

describe("new shoes", () => {
  const before = ran(60, "blue");

  test.each([
    { firstWorn: 28, verdict: "likely" },
    { firstWorn: 29, verdict: "unlikely" },
  ])("first worn $firstWorn days before the pain are $verdict", ({ firstWorn, verdict }) => {
    expect(findNewShoes(input([before, ran(firstWorn, "red"), ran(3, "red")])).verdict).toBe(verdict);
  });

  test("worn for half of the runs are only possible", () => {
    expect(findNewShoes(input([before, ran(5, "red"), ran(3, "blue")])).verdict).toBe("possible");
  });

  test("cannot be told when no shoe was logged before", () => {
    const noShoe = without(before, "shoeId");
    expect(findNewShoes(input([noShoe, ran(3, "red")]))).toMatchObject({
      verdict: "cannot-tell",
      missing: ["shoe-of-runs"],
    });
  });

  test("are not new when they came with a distance on them", () => {
    expect(findNewShoes(input([ran(60, "red"), ran(3, "blue")], 60_000)).verdict).toBe("unlikely");
  });
});
