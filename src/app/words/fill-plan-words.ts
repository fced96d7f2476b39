import type { Quantity, Said } from "../../engine/plan/vocabulary.ts";
import { fillPlaces } from "./fill-places.ts";
import type { FormatWords } from "./fill-words.ts";
import { type PlanWordKey, planEn } from "./plan-en.ts";

/** The sentence of a key with the numbers of its places, each as the runner reads it. */
export function fillPlanWords(
  key: PlanWordKey,
  numbers: Readonly<Record<string, Quantity>> = {},
  format?: Pick<FormatWords, "quantity">,
): string {
  if (format === undefined) return planEn[key];
  const values = Object.entries(numbers).map(([name, { value, unit }]) => [
    name,
    format.quantity(value, unit),
  ]);
  return fillPlaces(planEn[key], Object.fromEntries(values));
}

/** A sentence of the plan as the runner reads it. */
export const saidInWords = <Kind extends "notice" | "change" | "phase-reason", Key extends string>(
  kind: Kind,
  said: Said<Key> & (`${Kind}.${Key}` extends PlanWordKey ? unknown : never),
  format: Pick<FormatWords, "quantity">,
): string => {
  const key = `${kind}.${said.key}`;
  if (!hasPlanWords(key)) throw new Error(`no words for ${key}`); // the type above rules it out
  return fillPlanWords(key, said.numbers, format);
};

/** Is this one of the keys that have words? */
export const hasPlanWords = (key: string): key is PlanWordKey => Object.hasOwn(planEn, key);
