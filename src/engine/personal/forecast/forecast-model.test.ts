import fc from "fast-check";
import { expect, test } from "vitest";
import { aDay } from "../../history/make-run.ts";
import { seededRandom } from "../../units/random.ts";
import { openDayModel, PAIN_TERMS } from "./forecast-model.ts";

const DAYS = 150;
const DIARY_BEGINS = 40;

test("what was known only before the diary began, and is the same ever after, takes no part", () => {
  fc.assert(
    fc.property(fc.nat(), fc.double({ min: 0.1, max: 20_000, noNaN: true }), (seed, about) => {
      const random = seededRandom(seed);
      const known = Float64Array.from({ length: DAYS }, (_, place) =>
        place < DIARY_BEGINS - 3 ? about * (0.5 + random()) : Number.NaN,
      );
      const model = openDayModel({
        firstDay: aDay("2023-01-02"),
        days: DAYS,
        pain: Float64Array.from({ length: DAYS }, (_, place) =>
          place < DIARY_BEGINS ? Number.NaN : Math.round(5 * random()),
        ),
        exposures: [
          { id: "single-run-ratio", byDay: known.map((value) => value / about) },
          { id: "descent", byDay: known },
        ],
      });
      model.learnUpTo(DAYS - 1);
      expect([...(model.fit()?.draw(random) ?? [])].slice(PAIN_TERMS)).toEqual([0, 0, 0, 0]);
    }),
    { numRuns: 60, seed: 1 },
  );
});
