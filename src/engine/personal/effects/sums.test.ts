import { expect, test } from "vitest";
import { seededRandom } from "../../units/random.ts";
import { EXPOSURES } from "../days/exposures.ts";
import { type Compared, exposedDays } from "./exposed-days.ts";
import { dot, holdEqual } from "./hold-equal.ts";
import { WITHOUT_MEMORY } from "./pain-memory.ts";
import { sumsOf } from "./sums.ts";

const DAYS = 80;
const places = Array.from({ length: DAYS - 2 }, (_, row) => row + 2);

test.each([1, 2, 3, 4, 5, 9])(
  "the sums of %d exposures are those of each two columns, to the bit",
  (count) => {
    const random = seededRandom(count);
    const [exposure] = EXPOSURES.filter(({ contrast }) => contrast.kind === "own-share");
    if (exposure === undefined) throw new Error("no amount among the exposures");
    const compared = Array.from({ length: count }, (): Compared => {
      const byDay = Float64Array.from({ length: DAYS }, random);
      const found = exposedDays({ exposure, byDay, beforeRating: byDay }, places);
      if ("kind" in found) throw new Error(found.kind);
      return found;
    });
    const rows = {
      places,
      pain: Float64Array.from(places, () => Math.round(10 * random())),
      heldEqual: [new Float64Array(places.length).fill(1)],
    };
    const held = holdEqual(rows, WITHOUT_MEMORY);
    const columns = compared.flatMap((one) => one.columns.map((column) => held.atRows(column, "gone")));
    const { products, withPain } = sumsOf(held, compared, "gone");
    expect(products.to2DArray()).toEqual(columns.map((a) => columns.map((b) => dot(a, b))));
    expect([...withPain]).toEqual(columns.map((column) => dot(column, held.pain)));
  },
);
