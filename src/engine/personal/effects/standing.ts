import type { FewCauses } from "./few-causes.ts";
import type { Sums } from "./sums.ts";

/** Of all effects told as clear, at most this share is expected to be chance. */
const FALSE_SHARE = 0.1;
/** Some that stand for each other: each alone in doubt, that it is one of them hardly. Product choices. */
const WORTH_NAMING = 0.1;
const SAME_DAYS = 0.5;

/** The largest set, likeliest first, of which no more than the allowed share is expected to be chance. */
export function clearOnes(
  chanceAny: Float64Array,
  changes: readonly { readonly low: number; readonly high: number }[],
): readonly boolean[] {
  const isClear = changes.map(() => false);
  const isOneSided = (at: number): boolean => (changes[at]?.low ?? 0) > 0 || (changes[at]?.high ?? 0) < 0;
  const likeliestFirst = changes.map((_, at) => at).sort((a, b) => (chanceAny[b] ?? 0) - (chanceAny[a] ?? 0));
  let falseOnes = 0;
  let told = 0;
  for (const at of likeliestFirst) {
    falseOnes += 1 - (chanceAny[at] ?? 0);
    told++;
    if (falseOnes > FALSE_SHARE * told) break;
    isClear[at] = isOneSided(at);
  }
  return isClear;
}

/**
 * Those on the same days as this, likeliest first, as many as it takes to be sure that one of them all does
 * something; none when even together they are in doubt.
 */
export function notApart(few: FewCauses, sums: Sums, at: number): readonly number[] {
  const others = [...few.chanceAny.keys()]
    .filter((other) => other !== at && isWorthNaming(few, other) && likeness(sums, at, other) >= SAME_DAYS)
    .sort((a, b) => (few.chanceAny[b] ?? 0) - (few.chanceAny[a] ?? 0));
  if (!isWorthNaming(few, at)) return [];
  const enough = others.findIndex(
    (_, place) => few.chanceOfOne([at, ...others.slice(0, place + 1)]) >= 1 - FALSE_SHARE,
  );
  return others.slice(0, enough + 1);
}

/** In doubt alone: one that is likely by itself and still not clear is open for another reason. */
const isWorthNaming = ({ chanceAny }: FewCauses, at: number): boolean =>
  (chanceAny[at] ?? 0) > WORTH_NAMING && (chanceAny[at] ?? 0) < 1 - FALSE_SHARE;

/** Correlation of two exposures over the rated days, what is held equal taken out of both. */
function likeness({ products, columnsOf }: Sums, one: number, other: number): number {
  const [a = 0] = columnsOf[one] ?? [];
  const [b = 0] = columnsOf[other] ?? [];
  return Math.abs(products.get(a, b)) / Math.sqrt(products.get(a, a) * products.get(b, b));
}
