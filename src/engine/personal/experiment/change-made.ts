import type { ExperimentResult } from "./analyse-experiment.ts";

/** How far the blocks differed in the change itself: only then can a difference of pain be its doing. */
export type ChangeMade =
  | { readonly kind: "mostly" }
  /** On none of the known days drawn for it, or on fewer than half of them. */
  | { readonly kind: "never" | "seldom"; readonly made: number; readonly days: number }
  /** On more than half of the known days that were to be as usual. */
  | { readonly kind: "as-usual-too"; readonly made: number; readonly days: number }
  /** Nothing tells of any day that was drawn for it. */
  | { readonly kind: "not-known" };

/** Was the change made where it was drawn, and left out where it was not? Days of which nothing tells count for neither. */
export function changeMade({ changed, usual }: ExperimentResult["adherence"]): ChangeMade {
  const days = changed.followed + changed.notFollowed;
  if (days === 0) return { kind: "not-known" };
  if (2 * changed.followed < days)
    return { kind: changed.followed === 0 ? "never" : "seldom", made: changed.followed, days };
  const usualDays = usual.followed + usual.notFollowed;
  return 2 * usual.notFollowed > usualDays
    ? { kind: "as-usual-too", made: usual.notFollowed, days: usualDays }
    : { kind: "mostly" };
}
