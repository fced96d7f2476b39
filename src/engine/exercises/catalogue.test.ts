import { describe, expect, it } from "vitest";
import evidence from "../evidence/exercises.json" with { type: "json" };
import { referenceById } from "../evidence/references.ts";
import { EXERCISES, exerciseById } from "./catalogue.ts";
import { PHASES } from "./exercise.ts";

const idsOf = (phase: (typeof PHASES)[number]): readonly string[] =>
  EXERCISES.filter((exercise) => exercise.phases.includes(phase)).map(({ id }) => id);

describe("catalogue", () => {
  it("holds every exercise of the evidence base, each once", () => {
    expect(EXERCISES.map(({ id }) => id)).toEqual(evidence.exercises.map(({ id }) => id));
    expect(new Set(EXERCISES.map(({ id }) => id)).size).toBe(36);
  });

  it("cites only sources that were seen", () => {
    const cited = EXERCISES.flatMap(({ references, dose }) => [...references, ...dose.references]);
    expect(cited.length).toBeGreaterThan(30);
    expect(cited.filter((id) => referenceById(id)?.verified !== true)).toEqual([]);
  });

  it("calls a dose sourced only where the evidence base has seen it", () => {
    const wrong = EXERCISES.filter(({ id, dose }) => {
      const written = evidence.exercises.find((one) => one.id === id);
      const isSourced = written?.dose_verified === true && written.dose_basis !== "product_default";
      return (dose.basis === "evidence") !== isSourced;
    });
    expect(wrong).toEqual([]);
    const own = EXERCISES.filter(({ dose }) => dose.basis === "product");
    expect(own.length).toBeGreaterThan(10);
    expect(own.flatMap(({ dose }) => dose.references)).toEqual([]);
  });

  it("knows the phases of each, leg strength in every one from the return on", () => {
    for (const phase of PHASES.filter((name) => name !== "persistent"))
      expect(idsOf(phase).length).toBeGreaterThan(8);
    expect(idsOf("return")).toEqual(expect.arrayContaining(["E23", "E24", "E25", "E26"]));
    expect(idsOf("build")).toEqual(expect.arrayContaining(["E23", "E24", "E25"]));
    expect(idsOf("build")).not.toContain("E26");
  });

  it.each([
    ["E08", "arching"],
    ["E12", "arching"],
    ["E17", "arching"],
    ["E20", "arching"],
    ["E04", "bending"],
    ["E13", "bending"],
    ["E29", "bending"],
    ["E07", "both"],
    ["E23", "neutral"],
    ["E32", "varies"],
  ] as const)("%s moves the back: %s", (id, moves) => {
    expect(exerciseById(id).moves).toBe(moves);
  });

  it("links the easier and harder forms that are exercises of their own", () => {
    expect(exerciseById("E18").regress.exerciseIds).toEqual(["E17"]);
    expect(exerciseById("E10").progress.exerciseIds).toEqual(["E12", "E13"]);
    expect(exerciseById("E23").regress.exerciseIds).toEqual([]);
    for (const { regress, progress } of EXERCISES)
      for (const id of [...regress.exerciseIds, ...progress.exerciseIds])
        expect(exerciseById(id).id).toBe(id);
  });

  it("keeps what must be at hand as the evidence base says, but for standing room", () => {
    const differing = evidence.exercises.filter(({ id, equipment }) => {
      const needs = EXERCISES.find((one) => one.id === id)?.needs ?? [];
      const named = equipment === "none" ? [] : equipment.split(" / ").slice(0, 1);
      return needs.join() !== named.join();
    });
    expect(differing.map(({ id }) => id)).toEqual(["E09", "E24", "E26", "E31", "E32", "E35", "E36"]);
  });

  it("gives every exercise a stop rule that ends at leg signs", () => {
    expect(EXERCISES.filter(({ stopRule }) => !/numbness or weakness/.test(stopRule))).toEqual([]);
  });
});
