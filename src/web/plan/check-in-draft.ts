import type { DiaryEntry, DiaryRead } from "../../app/diary.ts";
import type { CheckIn } from "../../engine/answers/check-in.ts";
import type { Day } from "../../engine/units/day.ts";

/** What one day's check-in holds, without the day. */
export type Noted = Omit<CheckIn, "onDay" | "enteredAtMs" | "toldAtMs">;

/** What changes in it: a field that is `null` is taken back. */
export type Changed = Extract<DiaryEntry, { kind: "check-in" }>["checkIn"];

export type Legs = "no" | "yes" | "new";

/** What is known of a day; empty when nothing was told. */
export function notedOn({ checkIns }: DiaryRead, day: Day): Noted {
  const {
    onDay: _,
    enteredAtMs: __,
    toldAtMs: ___,
    ...noted
  } = checkIns.findLast(({ onDay }) => onDay === day) ?? NOTHING;
  return noted;
}

const NOTHING = { onDay: undefined, enteredAtMs: undefined, toldAtMs: undefined };

/** The fields that differ, and `null` for those that were taken back; empty when nothing changed. */
export function changedFrom(before: Noted, after: Noted): Changed {
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]) as Set<keyof Noted>; // both hold nothing else
  return Object.fromEntries(
    [...fields].flatMap((field) => {
      const [was, is] = [before[field], after[field]];
      return JSON.stringify(was) === JSON.stringify(is) ? [] : [[field, is ?? null]];
    }),
  );
}

/** The same with one field set, or taken back where there is nothing to set. */
export function withField<Field extends keyof Noted>(
  noted: Noted,
  field: Field,
  value: Noted[Field] | undefined,
): Noted {
  const { [field]: _, ...rest } = noted;
  return value === undefined ? rest : { ...rest, [field]: value };
}

export const legsOf = ({ hasLegSymptoms, hasNewLegSymptoms }: Noted): Legs | undefined =>
  hasNewLegSymptoms === true
    ? "new"
    : hasLegSymptoms === undefined
      ? undefined
      : hasLegSymptoms
        ? "yes"
        : "no";

export const withLegs = (noted: Noted, legs: Legs | undefined): Noted =>
  withField(
    withField(noted, "hasLegSymptoms", legs === undefined ? undefined : legs !== "no"),
    "hasNewLegSymptoms",
    legs === undefined ? undefined : legs === "new",
  );
