import type { CheckIn } from "../../answers/check-in.ts";
import { addDays, type Day } from "../../units/day.ts";
import { ROUNDING } from "../../units/quantities.ts";
import { worstPain } from "./experiment-days.ts";
import { daysOfProtocol, type Protocol } from "./protocol.ts";

/**
 * What a week's pain is held against: the mean of the two weeks before the first day, rounded down to the one decimal
 * that is shown, so that the rule is exactly what was promised.
 */
export type PainBaseline =
  | { readonly kind: "known"; readonly pain: number }
  /** Too few of those days tell their pain: `to-come` while some of them still lie ahead, else `missing`. */
  | { readonly kind: "to-come" | "missing"; readonly ratings: number; readonly ratingsNeeded: number };

/** Days that a mean of pain is made of; with fewer it is not known. A product choice: docs/evidence/experiments.md. */
const RATINGS_NEEDED = 3;
const DAYS_BEFORE = 14;

/**
 * Read from the diary each time, so that what is told until the first day counts. Protocols of version 1 carry what was
 * known when they were agreed: it stands in where the diary tells too little.
 */
export function painBaseline(
  protocol: Pick<Protocol, "blocks" | "stopping">,
  checkIns: readonly CheckIn[],
  today: Day,
): PainBaseline {
  const { from } = daysOfProtocol(protocol);
  const firstDay = addDays(from, -DAYS_BEFORE);
  const told = checkIns.filter(({ onDay }) => onDay >= firstDay && onDay < from && onDay <= today);
  const pain = meanPain(told) ?? protocol.stopping.painBefore;
  if (pain !== undefined) return { kind: "known", pain: Math.floor(pain * 10 + ROUNDING) / 10 };
  const ratings = told.filter((checkIn) => worstPain(checkIn) !== undefined).length;
  return { kind: today < from ? "to-come" : "missing", ratings, ratingsNeeded: RATINGS_NEEDED };
}

/** Mean of the worst pain of these days; absent when too few tell it. */
export function meanPain(checkIns: readonly CheckIn[]): number | undefined {
  const pains = checkIns.flatMap((checkIn) => worstPain(checkIn) ?? []);
  if (pains.length < RATINGS_NEEDED) return undefined;
  return pains.reduce((sum, pain) => sum + pain, 0) / pains.length;
}
