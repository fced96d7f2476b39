import { isAbove } from "../units/quantities.ts";

/** What the model says of one amount of running among others. */
export type ModelSays =
  | { readonly kind: "told"; readonly probability: number }
  | { readonly kind: "silent"; readonly because: AmountSilence };

export type AmountSilence =
  /** More than the days it learnt from know the like of. */
  | "beyond-own-days"
  /**
   * More running would not get a higher chance all the way. Who hurts runs less: days with little running are bad days
   * of another making, and no sign that more is safer.
   */
  | "more-not-higher"
  | "cannot-tell";

/** Parts of the reach that are looked at besides the amounts asked about. */
const STEPS = 4;

/**
 * The chances with amounts of running up to a reach, in the order asked. Never does more look safer than less: where
 * the chance falls anywhere from nothing to the reach, or rises nowhere, none is told.
 */
export function growingChances(
  amounts: readonly number[],
  {
    reach,
    chanceWith,
  }: { readonly reach: number; readonly chanceWith: (amount: number) => number | undefined },
): readonly ModelSays[] {
  const within = amounts.filter((amount) => !isAbove(amount, reach));
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => (step / STEPS) * reach);
  const looked = [...new Set([...steps, ...within])].sort((a, b) => a - b);
  const chances = new Map(looked.map((amount) => [amount, chanceWith(amount)]));
  const silence = silenceOf([...chances.values()]);
  return amounts.map((amount) => {
    if (isAbove(amount, reach)) return { kind: "silent", because: "beyond-own-days" };
    const probability = chances.get(amount);
    return silence !== undefined || probability === undefined
      ? { kind: "silent", because: silence ?? "cannot-tell" }
      : { kind: "told", probability };
  });
}

function silenceOf(growing: readonly (number | undefined)[]): AmountSilence | undefined {
  const chances = growing.filter((chance) => chance !== undefined);
  if (chances.length < growing.length) return "cannot-tell";
  const neverFalls = chances.every((chance, at) => at === 0 || chance >= (chances[at - 1] ?? 0));
  const rises = (chances.at(-1) ?? 0) > (chances[0] ?? 0);
  return chances.length === 1 || (neverFalls && rises) ? undefined : "more-not-higher";
}
