import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { growingChances } from "./growing-chances.ts";

const REACH = 20;
const told = (amounts: readonly number[], chanceWith: (amount: number) => number | undefined) =>
  growingChances(amounts, { reach: REACH, chanceWith }).map((says) =>
    says.kind === "told" ? says.probability : says.because,
  );

describe("chances of growing amounts of running", () => {
  test("are told as asked where more running means a higher chance", () => {
    expect(told([10, 0, 20], (amount) => 0.1 + amount / 100)).toEqual([0.2, 0.1, 0.1 + 20 / 100]);
  });

  test.each([
    ["falls", (amount: number) => 0.8 - amount / 100],
    [
      "falls for a stretch that nobody asked about",
      (amount: number) => (amount === 15 ? 0.1 : 0.2 + amount / 100),
    ],
    [
      "falls from rest to the shortest run alone",
      (amount: number) => (amount === 0 ? 0.5 : 0.2 + amount / 100),
    ],
    ["stays the same however much is run", () => 0.3],
  ])("are not told where the chance %s", (_, chanceWith) => {
    expect(told([0, 10, 20], chanceWith)).toEqual(Array(3).fill("more-not-higher"));
  });

  test("are not told beyond the reach, nor where the model cannot tell", () => {
    expect(told([10, 20.1], (amount) => amount / 100)).toEqual([0.1, "beyond-own-days"]);
    expect(told([10], (amount) => (amount === 0 ? undefined : amount / 100))).toEqual(["cannot-tell"]);
  });

  test("tell of rest alone where nothing like a run is known", () => {
    const says = growingChances([0, 5], { reach: 0, chanceWith: () => 0.3 });
    expect(says).toEqual([
      { kind: "told", probability: 0.3 },
      { kind: "silent", because: "beyond-own-days" },
    ]);
  });

  test("never let more look safer than less, whatever the model gives", () => {
    const chance = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    const model = fc.tuple(chance, chance, chance);
    fc.assert(
      fc.property(model, fc.array(fc.integer({ min: 0, max: 30 })), ([a, b, c], amounts) => {
        const chances = told(amounts, (amount) => (amount < 7 ? a : amount < 14 ? b : c));
        for (const [at, amount] of amounts.entries())
          for (const [other, more] of amounts.entries()) {
            const [less, higher] = [chances[at], chances[other]];
            if (amount < more && typeof less === "number" && typeof higher === "number")
              expect(higher).toBeGreaterThanOrEqual(less);
          }
      }),
    );
  });
});
