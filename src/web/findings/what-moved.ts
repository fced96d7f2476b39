import type { Finding } from "../../engine/findings/finding.ts";

/** How one finding stands elsewhere in the order than before an answer. */
export type Moved =
  | { readonly kind: "place"; readonly id: string; readonly place: number; readonly before: number }
  | {
      readonly kind: "verdict";
      readonly id: string;
      readonly verdict: Finding["verdict"];
      readonly before: Finding["verdict"];
    };

const MOST_TOLD = 3;

/** What an answer moved, new verdicts first, then climbs in the order; what others pushed down is not told. */
export function whatMoved(before: readonly Finding[], after: readonly Finding[]): readonly Moved[] {
  const placeBefore = new Map(before.map(({ rule }, at) => [rule.id, at + 1]));
  const verdictBefore = new Map(before.map(({ rule, verdict }) => [rule.id, verdict]));
  const verdicts = after.flatMap(({ rule: { id }, verdict }): Moved[] => {
    const old = verdictBefore.get(id);
    return old === undefined || old === verdict ? [] : [{ kind: "verdict", id, verdict, before: old }];
  });
  const places = after.flatMap(({ rule: { id } }, at): Moved[] => {
    const old = placeBefore.get(id);
    return old === undefined || old <= at + 1 ? [] : [{ kind: "place", id, place: at + 1, before: old }];
  });
  const told = new Set(verdicts.map(({ id }) => id));
  return [...verdicts, ...places.filter(({ id }) => !told.has(id))].slice(0, MOST_TOLD);
}
