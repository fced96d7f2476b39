import { describe, expect, test } from "vitest";
import { normalDeviate, seededRandom } from "../../units/random.ts";
import { believedMemories, likeliestOf } from "./choose-memory.ts";
import { newsOf } from "./pain-memory.ts";
import type { RatedRows } from "./rated-rows.ts";

/** Pain that fades by so much a day, rated on two days of three. */
function aDiary(kept: number, days = 900): RatedRows {
  const random = seededRandom(5);
  const places: number[] = [];
  const pain: number[] = [];
  let lasting = normalDeviate(random);
  for (let place = 0; place < days; place++) {
    lasting = kept * lasting + Math.sqrt(1 - kept ** 2) * normalDeviate(random);
    if (random() < 1 / 3) continue;
    places.push(place);
    pain.push(lasting + Math.sqrt(0.1) * normalDeviate(random));
  }
  const level = new Float64Array(places.length).fill(1);
  return { places, pain: Float64Array.from(pain), heldEqual: [level] };
}

describe("pain's memory", () => {
  test.each([0.2, 0.5, 0.8])(
    "leaves of ratings that keep %f a day news that are independent, whatever was not rated",
    (kept) => {
      const rows = aDiary(kept);
      const news = newsOf(rows, { kept, ownRatio: 0.1 }).of(rows.pain);
      const mean = (values: Float64Array): number =>
        values.reduce((sum, value) => sum + value, 0) / values.length;
      expect(mean(news.map((value) => value ** 2))).toBeCloseTo(1, 0);
      expect(mean(news.map((value, row) => value * (news[row - 1] ?? 0)))).toBeLessThan(0.1);
      expect(mean(news.map((value, row) => value * (news[row - 1] ?? 0)))).toBeGreaterThan(-0.1);
    },
  );

  test.each([0, 0.5, 0.8])("is found again in the ratings: %f a day", (kept) => {
    expect(Math.abs(likeliestOf(believedMemories(aDiary(kept))).kept - kept)).toBeLessThanOrEqual(0.2);
  });

  test("is in doubt in few ratings and hardly in many, and something is always believed", () => {
    const believed = (days: number) => believedMemories(aDiary(0.5, days)).map(({ chance }) => chance);
    for (const days of [60, 200, 900])
      expect(believed(days).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1, 9);
    expect(Math.max(...believed(60))).toBeLessThan(0.6);
    expect(Math.max(...believed(900))).toBeGreaterThan(0.8);
  });
});
