import { isAbove } from "../../units/quantities.ts";

/** What the model says of one amount of running among others. */
export type ModelSays =
  | { readonly kind: "told"; readonly probability: number }
  | { readonly kind: "silent"; readonly because: AmountSilence };

export type AmountSilence =
  /** More than the days it learnt from know the like of. */
  | "beyond-own-days"
  /**
   * The chance does not rise all the way with more running, or hardly. Who hurts runs less: days with little running
   * may be bad days of another making, and are no sign that more is safer.
   */
  | "more-not-higher"
  | "cannot-tell";

/** Equal parts of the reach at whose ends the model is asked; between them the chance is taken to go straight. */
const STEPS = 4;
/** Chances are shown as whole percentages: with less of a rise, more would look as safe as less. Product choice. */
const LEAST_RISE = 0.02;

/**
 * The chances with amounts of running up to a reach, in the order asked. Never does more look safer than less, in one
 * question or in two: where the chance falls anywhere from nothing to the reach, or hardly rises, none is told.
 */
export function growingChances(
  amounts: readonly number[],
  {
    reach,
    chanceWith,
  }: { readonly reach: number; readonly chanceWith: (amount: number) => number | undefined },
): readonly ModelSays[] {
  const steps = reach > 0 ? STEPS : 0;
  const growing = Array.from({ length: steps + 1 }, (_, step) =>
    chanceWith(step === 0 ? 0 : (step / steps) * reach),
  );
  const chances = growing.filter((chance) => chance !== undefined);
  const silence = chances.length < growing.length ? "cannot-tell" : silenceOf(chances);
  return amounts.map((amount) => {
    if (isAbove(amount, reach)) return { kind: "silent", because: "beyond-own-days" };
    if (silence !== undefined) return { kind: "silent", because: silence };
    return { kind: "told", probability: between(chances, steps === 0 ? 0 : (amount / reach) * steps) };
  });
}

function silenceOf(chances: readonly number[]): AmountSilence | undefined {
  if (chances.length === 1) return undefined; // nothing to compare
  const neverFalls = chances.every((chance, at) => at === 0 || chance >= (chances[at - 1] ?? 0));
  const rise = (chances.at(-1) ?? 0) - (chances[0] ?? 0);
  return neverFalls && !isAbove(LEAST_RISE, rise) ? undefined : "more-not-higher";
}

/** The value at a place among places 0, 1, 2 and so on. */
function between(values: readonly number[], place: number): number {
  const before = Math.min(Math.floor(place), values.length - 1);
  const [low = 0, high = low] = values.slice(before, before + 2);
  return low + (place - before) * (high - low);
}
