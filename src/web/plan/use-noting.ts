import { useState } from "react";
import type { Day } from "../../engine/units/day.ts";
import { everythingTold, localDiary, tell } from "../answers/local-diary.ts";
import { useTriage } from "../answers/use-triage.ts";
import { useAskAnew } from "../triage/use-ask-anew.ts";
import { changedFrom, type Noted, notedOn } from "./check-in-draft.ts";
import { alarmIn } from "./plan-now.ts";

/** What became of a check-in: nothing to note, noted, or noted and the danger questions come first. */
export type NotedAs = "nothing" | "noted" | "recheck";

/** Notes what a day's check-in holds. Anything alarming leads to the danger questions at once, online or not. */
export function useNoting(day: Day): {
  readonly before: Noted;
  readonly note: (after: Noted) => NotedAs;
  /** Neither the database nor the browser's storage took it. */
  readonly isOnlyHere: boolean;
} {
  const { told, today } = useTriage();
  const askAnew = useAskAnew();
  const [isOnlyHere, setOnlyHere] = useState(false);
  const before = notedOn(told, day);
  const note = (after: Noted): NotedAs => {
    const checkIn = changedFrom(before, after);
    if (Object.keys(checkIn).length === 0) return "nothing";
    void tell({ kind: "check-in", checkIn }, day).then((kept) => setOnlyHere(kept === "only-in-this-page"));
    if (day !== today || alarmIn(everythingTold(localDiary()), today, Date.now()) === undefined)
      return "noted";
    askAnew();
    return "recheck";
  };
  return { before, note, isOnlyHere };
}
