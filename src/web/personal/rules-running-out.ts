import type { DiaryRead } from "../../app/diary.ts";
import { PAIN_LIMIT } from "../../engine/plan/run-judgement.ts";
import type { Day } from "../../engine/units/day.ts";
import { notedOn } from "../plan/check-in-draft.ts";

/** Was more pain noted on this day than a run allows? The plan says so once it knows; a check-in may not have reached it. */
export function rulesRunningOut(told: DiaryRead, day: Day): boolean {
  const { painNow, morningAfter } = notedOn(told, day);
  return morningAfter === "worse" || (painNow !== undefined && painNow > PAIN_LIMIT);
}
