import { randomUUID } from "node:crypto";
import type { CheckIn } from "../../../engine/answers/check-in.ts";
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
  readonly did?: readonly string[];
}

/** `backstride checkin --pain 3 ...`: the daily entry. What is left out is not known, and never taken for zero. */
export function checkInCommand(words: CheckInWords): Command {
  return async (terminal) => {
    const checkIn = checkInFrom(words);
    if (Object.keys(checkIn).length === 0) {
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
    const told = await backstride.tell([
      { kind: "check-in", entryId: randomUUID(), enteredAtMs: Date.now(), onDay, checkIn },
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
  ...(words.did === undefined
    ? {}
    : { did: words.did.map((exerciseId) => ({ exerciseId, isComplete: true })) }),
});
