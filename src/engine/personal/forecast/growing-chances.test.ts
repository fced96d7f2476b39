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
    const chances = told([7, 0, 20], (amount) => 0.1 + amount / 100);
    for (const [at, chance] of [0.17, 0.1, 0.3].entries()) expect(chances[at]).toBeCloseTo(chance, 12);
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
    ["rises by less than would be seen", (amount: number) => 0.3 + amount * 0.00099],
  ])("are not told where the chance %s", (_, chanceWith) => {
    expect(told([0, 10, 20], chanceWith)).toEqual(Array(3).fill("more-not-higher"));
  });

  test("are told from a rise of two in a hundred on", () => {
    expect(told([0, 20], (amount) => 0.3 + amount * 0.001)).toEqual([0.3, 0.32]);
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

  test("never let more look safer than less, in one question or in two, whatever the model gives", () => {
    const chance = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    const model = fc.tuple(chance, chance, chance);
    const amounts = fc.array(fc.integer({ min: 0, max: 30 }));
    fc.assert(
      fc.property(model, amounts, amounts, ([a, b, c], some, others) => {
        const chanceWith = (amount: number): number => (amount < 7 ? a : amount < 14 ? b : c);
        const asked = [...some, ...others];
        const chances = [...told(some, chanceWith), ...told(others, chanceWith)];
        for (const [at, amount] of asked.entries())
          for (const [other, more] of asked.entries()) {
            const [less, higher] = [chances[at], chances[other]];
            if (amount < more && typeof less === "number" && typeof higher === "number")
              expect(higher).toBeGreaterThanOrEqual(less - 1e-12);
          }
      }),
    );
  });
});
