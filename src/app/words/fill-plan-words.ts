import type { Quantity, Said } from "../../engine/plan/vocabulary.ts";
import type { FormatWords } from "./fill-words.ts";
import { type PlanWordKey, planEn } from "./plan-en.ts";

/** The sentence of a key with its places filled. A place without a value stays as it is, so that a test sees it. */
export function fillPlanWords(
  key: PlanWordKey,
  numbers: Readonly<Record<string, Quantity>> = {},
  format?: Pick<FormatWords, "quantity">,
): string {
  return planEn[key].replace(/\{\{([\w-]+)\}\}/g, (place, name: string) => {
    const number = numbers[name];
    return number === undefined || format === undefined ? place : format.quantity(number.value, number.unit);
  });
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
