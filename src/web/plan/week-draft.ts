import type { WeeklyCheck } from "../../engine/answers/check-in.ts";
import { bad, ok, type Result } from "../../engine/units/result.ts";

/** The four questions on the back, in the order they are asked; each is answered from 0 to 3. */
export const BACK_QUESTIONS = ["couldNotTakePart", "ranLess", "ranWorse", "hurt"] as const;

/** The weekly check while it is written. */
export interface WeekDraft {
  readonly activities: readonly {
    readonly key: number;
    readonly name: string;
    readonly ability?: number | undefined;
  }[];
  readonly confidence?: number | undefined;
  readonly back: Partial<
    Record<keyof NonNullable<WeeklyCheck["backCheck"]>, "0" | "1" | "2" | "3" | undefined>
  >;
  readonly change?: "-3" | "-2" | "-1" | "0" | "1" | "2" | "3" | undefined;
}

export type WeekProblem = "nothing" | "name-missing" | "back-incomplete";

/** What is told of it: rated activities with a name, and every part that was answered whole. */
export function checkFrom(draft: WeekDraft): Result<Omit<WeeklyCheck, "onDay" | "enteredAtMs">, WeekProblem> {
  const rated = draft.activities.flatMap(({ name, ability }) =>
    ability === undefined ? [] : [{ name: name.trim(), ability }],
  );
  if (rated.some(({ name }) => name === "")) return bad("name-missing");
  const { couldNotTakePart, ranLess, ranWorse, hurt } = draft.back;
  const back = [couldNotTakePart, ranLess, ranWorse, hurt];
  const isBackWhole = back.every((part) => part !== undefined);
  if (!isBackWhole && back.some((part) => part !== undefined)) return bad("back-incomplete");
  const check = {
    ...(rated.length > 0 && { activities: rated }),
    ...(draft.confidence !== undefined && { confidence: draft.confidence }),
    ...(isBackWhole && {
      backCheck: {
        couldNotTakePart: Number(couldNotTakePart),
        ranLess: Number(ranLess),
        ranWorse: Number(ranWorse),
        hurt: Number(hurt),
      },
    }),
    ...(draft.change !== undefined && { globalChange: Number(draft.change) }),
  };
  return Object.keys(check).length === 0 ? bad("nothing") : ok(check);
}
