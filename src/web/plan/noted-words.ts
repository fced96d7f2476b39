import { legsOf, type Noted } from "./check-in-draft.ts";
import type { PlanWords } from "./plan-words.ts";

/** What a day's check-in holds, in one line; nothing when it holds nothing. */
export function notedInWords(
  { say, format }: Pick<PlanWords, "say" | "format">,
  noted: Noted,
): string | undefined {
  const legs = legsOf(noted);
  const {
    painNow,
    painWorst,
    morningAfter,
    painDuringRun,
    painBeganAtM,
    painBeganAtS,
    did,
    sleepHours,
    stress,
    sittingHours,
  } = noted;
  const parts = [
    painNow === undefined ? undefined : say("noted.pain", { score: painNow }),
    painWorst === undefined ? undefined : say("noted.worst", { score: painWorst }),
    legs === undefined ? undefined : say(`noted.legs.${legs}`),
    morningAfter === undefined ? undefined : say(`noted.morning.${morningAfter}`),
    painDuringRun === undefined ? undefined : say("noted.run-pain", { score: painDuringRun }),
    painBeganAtM !== undefined
      ? say("noted.began", { distance: format.distanceText(painBeganAtM) })
      : painBeganAtS === undefined
        ? undefined
        : say("noted.began-time", { time: format.durationWords(painBeganAtS) }),
    did === undefined || did.length === 0 ? undefined : say("noted.did", { count: did.length }),
    sleepHours === undefined ? undefined : say("noted.sleep", { hours: format.plainNumber(sleepHours, 1) }),
    stress === undefined ? undefined : say("noted.stress", { score: stress }),
    sittingHours === undefined
      ? undefined
      : say("noted.sitting", { hours: format.plainNumber(sittingHours, 1) }),
  ].filter((part) => part !== undefined);
  return parts.length === 0 ? undefined : parts.join(", ");
}
