import { dayFromText } from "../units/day.ts";
import { bad, ok, type Result } from "../units/result.ts";
import type { Assessment, EarlierEmergency, EarlierLock } from "./assessment.ts";
import { TRIAGE_RULES } from "./triage-rules.ts";

/** What is known of earlier warnings: who assessed them, and which have fired before. */
export interface TriageRecords {
  readonly assessments: readonly Assessment[];
  readonly earlierEmergencies: readonly EarlierEmergency[];
  readonly earlierLocks: readonly EarlierLock[];
}

export interface RecordProblem {
  readonly kind: "bad-record";
  /** Where, such as `assessments[0].by`. */
  readonly field: string;
  readonly expected: string;
}

/** Records from outside: a list of assessments, or an object with the three lists. One bad record refuses the whole. */
export function readRecords(from: unknown): Result<TriageRecords, RecordProblem> {
  const lists = Array.isArray(from) ? { assessments: from } : from;
  if (typeof lists !== "object" || lists === null) return wrong("", "a list of assessments");
  const known = ["assessments", "earlierEmergencies", "earlierLocks"];
  const strange = Object.keys(lists).find((key) => !known.includes(key));
  if (strange !== undefined) return wrong(strange, known.join(", "));

  const assessments = readList(lists, "assessments", readAssessment);
  if (!assessments.ok) return assessments;
  const earlierEmergencies = readList(lists, "earlierEmergencies", readEmergency);
  if (!earlierEmergencies.ok) return earlierEmergencies;
  const earlierLocks = readList(lists, "earlierLocks", readLock);
  if (!earlierLocks.ok) return earlierLocks;
  return ok({
    assessments: assessments.value,
    earlierEmergencies: earlierEmergencies.value,
    earlierLocks: earlierLocks.value,
  });
}

const FLAGS: ReadonlySet<unknown> = new Set(TRIAGE_RULES.map((rule) => rule.flag));
const RULES: ReadonlySet<unknown> = new Set(TRIAGE_RULES.map((rule) => rule.id));
const BY = ["doctor", "physiotherapist", "emergency-department"] as const;
const ALLOWED = ["running", "gentle-movement", "nothing"] as const;

type Field = readonly [name: string, expected: string];
type Read<Value> = { readonly value: Value } | { readonly wrong: Field };

function readAssessment(from: Fields): Read<Assessment> {
  const assessedOnDay = dayOf(from.assessedOnDay);
  if (assessedOnDay === undefined) return { wrong: ["assessedOnDay", "a date (YYYY-MM-DD)"] };
  const by = BY.find((one) => one === from.by);
  if (by === undefined) return { wrong: ["by", BY.join(", ")] };
  const { flags } = from;
  if (!Array.isArray(flags) || flags.length === 0 || !flags.every((flag) => FLAGS.has(flag)))
    return { wrong: ["flags", "a list of red flags such as RF09"] };
  const allowed = ALLOWED.find((one) => one === from.allowed);
  if (allowed === undefined) return { wrong: ["allowed", ALLOWED.join(", ")] };
  return { value: { assessedOnDay, by, flags: flags.map(String), allowed } };
}

function readEmergency(from: Fields): Read<EarlierEmergency> {
  const firedOnDay = dayOf(from.firedOnDay);
  if (firedOnDay === undefined) return { wrong: ["firedOnDay", "a date (YYYY-MM-DD)"] };
  return FLAGS.has(from.flag)
    ? { value: { flag: String(from.flag), firedOnDay } }
    : { wrong: ["flag", "a red flag such as RF01"] };
}

function readLock(from: Fields): Read<EarlierLock> {
  const firedOnDay = dayOf(from.firedOnDay);
  if (firedOnDay === undefined) return { wrong: ["firedOnDay", "a date (YYYY-MM-DD)"] };
  return RULES.has(from.rule)
    ? { value: { rule: String(from.rule), firedOnDay } }
    : { wrong: ["rule", "a rule such as RF09"] };
}

type Fields = Readonly<Record<string, unknown>>;

function readList<Value>(
  lists: object,
  name: string,
  read: (from: Fields) => Read<Value>,
): Result<readonly Value[], RecordProblem> {
  const list = fieldsOf(lists)[name] ?? [];
  if (!Array.isArray(list)) return wrong(name, "a list");
  const values: Value[] = [];
  for (const [index, from] of list.entries()) {
    if (typeof from !== "object" || from === null) return wrong(`${name}[${index}]`, "an object");
    const one = read(fieldsOf(from));
    if ("wrong" in one) return wrong(`${name}[${index}].${one.wrong[0]}`, one.wrong[1]);
    values.push(one.value);
  }
  return ok(values);
}

const fieldsOf = (from: object): Fields => Object.fromEntries(Object.entries(from));

const dayOf = (from: unknown) => (typeof from === "string" ? dayFromText(from) : undefined);

const wrong = (field: string, expected: string): { readonly ok: false; readonly problem: RecordProblem } =>
  bad({ kind: "bad-record", field, expected });
