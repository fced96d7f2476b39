import { randomUUID } from "node:crypto";
import { stampAfter } from "../../../app/stamp-after.ts";
import type { CheckIn, WeeklyCheck } from "../../../engine/answers/check-in.ts";
import { callsForRecheck } from "../../../engine/triage/recheck.ts";
import type { Day } from "../../../engine/units/day.ts";
import { EXIT } from "../exit-codes.ts";
import { type Command, printJson } from "../terminal.ts";

export interface CheckInWords {
  readonly on?: Day;
  readonly pain?: number;
  readonly worst?: number;
  readonly legs?: "no" | "yes" | "new";
  readonly morning?: "better" | "same" | "worse";
  readonly runPain?: number;
  readonly sleep?: number;
  readonly stress?: number;
  readonly sitting?: number;
  readonly did?: readonly string[];
  /** Of the week: own activities, confidence and change since the start. */
  readonly activity?: readonly { readonly name: string; readonly ability: number }[];
  readonly confidence?: number;
  readonly change?: number;
}

/** `backstride checkin --pain 3 ...`: the daily entry, and the weekly one with what belongs to the week. What is left out is not known, and never taken for zero. */
export function checkInCommand(words: CheckInWords): Command {
  return async (terminal) => {
    const checkIn = checkInFrom(words);
    const check = weeklyCheckFrom(words);
    const isDaily = Object.keys(checkIn).length > 0;
    const isWeekly = Object.keys(check).length > 0;
    if (!isDaily && !isWeekly) {
      terminal.remark("Nothing to note. For instance: backstride checkin --pain 3 --morning same\n");
      return EXIT.badUsage;
    }
    const backstride = await terminal.backstride();
    const { today } = await backstride.overview();
    const onDay = words.on ?? today;
    if (onDay > today) {
      terminal.remark("A check-in is about a day that has come.\n");
      return EXIT.badUsage;
    }
    const enteredAtMs = stampAfter(await backstride.told(), Date.now());
    const entry = () => ({ entryId: randomUUID(), enteredAtMs, onDay });
    const told = await backstride.tell([
      ...(isDaily ? [{ ...entry(), kind: "check-in" as const, checkIn }] : []),
      ...(isWeekly ? [{ ...entry(), kind: "weekly-check" as const, check }] : []),
    ]);
    if (!told.ok) throw new Error(told.problem.kind); // every field was checked on the way in
    const askAgain = callsForRecheck({
      ...checkIn,
      ...(checkIn.hasNewLegSymptoms === undefined ? {} : { hasNewLegSymptom: checkIn.hasNewLegSymptoms }),
    });
    if (terminal.wantsJson)
      printJson(terminal, "backstride.checkin/1", {
        onDay,
        checkIn,
        ...(isWeekly ? { check } : {}),
        ...(askAgain === undefined ? {} : { askAgain }),
      });
    else {
      terminal.out(`Noted for ${onDay}.\n`);
      if (askAgain !== undefined)
        terminal.out("This calls for the danger questions again: backstride triage --interactive\n");
    }
    return EXIT.done;
  };
}

const weeklyCheckFrom = (words: CheckInWords): Omit<WeeklyCheck, "onDay" | "enteredAtMs"> => ({
  ...(words.activity === undefined ? {} : { activities: words.activity }),
  ...(words.confidence === undefined ? {} : { confidence: words.confidence }),
  ...(words.change === undefined ? {} : { globalChange: words.change }),
});

const checkInFrom = (words: CheckInWords): Omit<CheckIn, "onDay" | "enteredAtMs"> => ({
  ...(words.pain === undefined ? {} : { painNow: words.pain }),
  ...(words.worst === undefined ? {} : { painWorst: words.worst }),
  ...(words.legs === undefined
    ? {}
    : { hasLegSymptoms: words.legs !== "no", hasNewLegSymptoms: words.legs === "new" }),
  ...(words.morning === undefined ? {} : { morningAfter: words.morning }),
  ...(words.runPain === undefined ? {} : { painDuringRun: words.runPain }),
  ...(words.sleep === undefined ? {} : { sleepHours: words.sleep }),
  ...(words.stress === undefined ? {} : { stress: words.stress }),
  ...(words.sitting === undefined ? {} : { sittingHours: words.sitting }),
  ...(words.did === undefined
    ? {}
    : { did: words.did.map((exerciseId) => ({ exerciseId, isComplete: true })) }),
});
