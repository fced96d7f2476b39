import type { Day } from "../units/day.ts";

/** A dated record that someone qualified looked at a warning, and what they allowed. */
export interface Assessment {
  readonly assessedOnDay: Day;
  readonly by: "doctor" | "physiotherapist" | "emergency-department";
  /** The red flags (ids of redflags.json) that were assessed. */
  readonly flags: readonly string[];
  readonly allowed: "running" | "gentle-movement" | "nothing";
}

/** An emergency that fired earlier: it stays until someone qualified has assessed it, whatever is answered later. */
export interface EarlierEmergency {
  readonly flag: string;
  readonly firedOnDay: Day;
}

/** A lesser warning that locked something on an earlier day: it ends by a record, not by being answered away. */
export interface EarlierLock {
  /** The id of the rule that fired. */
  readonly rule: string;
  /** Its first day. On that same day a slip of the finger can still be put right. */
  readonly firedOnDay: Day;
}

/** The newest record that covers this flag as it stood since that day; a physiotherapist cannot clear an emergency. */
export function assessmentOf(
  flag: string,
  sinceDay: Day,
  level: "emergency-now" | "other",
  assessments: readonly Assessment[],
): Assessment | undefined {
  return assessments
    .filter((record) => record.flags.includes(flag) && record.assessedOnDay >= sinceDay)
    .filter((record) => level === "other" || record.by !== "physiotherapist")
    .toSorted((a, b) => (a.assessedOnDay < b.assessedOnDay ? -1 : 1))
    .at(-1);
}
