import { bad, ok, type Result } from "../../units/result.ts";
import type { Activity, ColumnName, DeveloperField, Samples } from "../activity.ts";
import { LONGEST_ACTIVITY_S } from "../limits.ts";
import type { ReadProblem } from "../read-problem.ts";
import { isOnFoot } from "../sport.ts";
import { countBothFeet } from "./cadence.ts";
import type { DecodedMessages, Tables } from "./decode-fit.ts";
import { deviceOf, isAltitudeBarometric } from "./device.ts";
import { pausesOf } from "./pauses.ts";
import { type RecordColumns, recordColumnsOf } from "./record-columns.ts";
import { firstAtOrAfter, orderRows, type RowOrder, take, withinTimes } from "./row-order.ts";
import { lapsOf, type Session, sessionsOf, sportWithoutSession } from "./sessions.ts";
import { utcOffsetOf } from "./utc-offset.ts";

const ACTIVITY_FILE = 4;
const COURSE_FILE = 6;
const KINDS_OF_FILE: Readonly<Record<number, string>> = {
  1: "device",
  2: "settings",
  3: "sport-settings",
  5: "workout",
  6: "course",
  7: "schedules",
  9: "weight",
  10: "totals",
  11: "goals",
  14: "blood-pressure",
  15: "monitoring",
  20: "activity-summary",
  28: "monitoring-daily",
  32: "monitoring",
  34: "segment",
  35: "segment-list",
};

const LATEST_START_MS = 60_000;

/** A clock that jumped leaves samples far from the session; this far outside they are dropped. */
const CLOCK_MARGIN_MS = 86_400_000;

/** The activities one decoded file holds: one for each session, or one for records without any. */
export function activitiesOf(
  messages: DecodedMessages,
  partial: { readonly atByte: number } | undefined,
): Result<readonly Activity[], ReadProblem> {
  const { tables } = messages;
  const fileKind = tables.file_id.numbers.type?.[0] ?? Number.NaN;
  const hasActivity = tables.record.count > 0 || tables.session.count > 0;
  const isOfAnotherKind = !Number.isNaN(fileKind) && fileKind !== ACTIVITY_FILE;
  if (fileKind === COURSE_FILE || (isOfAnotherKind && !hasActivity)) {
    return bad({ kind: "not-an-activity", holds: KINDS_OF_FILE[fileKind] ?? String(fileKind) });
  }
  if (!hasActivity) return bad({ kind: "no-samples" });

  const records = recordColumnsOf(messages);
  const inOrder = orderRows(records.timeMs);
  const told = sessionsOf(tables, inOrder.timeMs[0]);
  const order = withoutClockJumps(inOrder, told);
  const sessions = withLeftovers(told, order, tables, partial !== undefined);
  const [first] = sessions;
  if (first === undefined) {
    const atMs = records.timeMs.find((ms) => !Number.isNaN(ms));
    return bad(atMs === undefined ? { kind: "no-samples" } : { kind: "absurd-time", atMs });
  }

  const whole = wholeFileOf(messages, records, order);
  const activities: Activity[] = [];
  let problem: ReadProblem | undefined;
  let toldBeforeM = 0;
  sessions.forEach((session, i) => {
    const next = sessions[i + 1];
    const from = i === 0 ? 0 : firstAtOrAfter(order.timeMs, session.startedAtMs);
    const to = next === undefined ? order.timeMs.length : firstAtOrAfter(order.timeMs, next.startedAtMs);
    const durationS = durationOf(session, order, from, to);
    if (durationS > LONGEST_ACTIVITY_S) {
      problem ??= { kind: "too-long", limitS: LONGEST_ACTIVITY_S, durationS };
      return;
    }
    const untilMs = next?.startedAtMs ?? Number.POSITIVE_INFINITY;
    const activity = activityOf(session, whole, { from, to, isFirst: i === 0, untilMs, toldBeforeM });
    toldBeforeM += session.totals.distanceM ?? Number.NaN;
    activities.push(partial === undefined ? activity : { ...activity, partial });
  });
  return problem !== undefined && activities.length === 0 ? bad(problem) : ok(activities);
}

/** What is read once for the whole file and shared out among its sessions. */
interface WholeFile {
  readonly records: RecordColumns;
  readonly order: RowOrder;
  readonly tables: Tables;
  readonly developerFields: readonly DeveloperField[];
  readonly pauses: Activity["pauses"];
  readonly shared: Pick<Activity, "utcOffsetS" | "device" | "runner">;
  readonly isAltitudeBarometric: true | undefined;
}

const wholeFileOf = (messages: DecodedMessages, records: RecordColumns, order: RowOrder): WholeFile => {
  const { tables } = messages;
  const utcOffsetS = utcOffsetOf(tables.activity);
  const device = deviceOf(tables);
  const runner = runnerOf(tables);
  return {
    records,
    order,
    tables,
    developerFields: messages.developerColumns.map(({ description, values }) => ({
      name: description.name,
      ...(description.unit === undefined ? {} : { unit: description.unit }),
      values,
    })),
    pauses: pausesOf(tables.event),
    shared: {
      ...(utcOffsetS === undefined ? {} : { utcOffsetS }),
      ...(device === undefined ? {} : { device }),
      ...(runner === undefined ? {} : { runner }),
    },
    isAltitudeBarometric: isAltitudeBarometric(tables),
  };
};

/** The part of a file that belongs to one session. */
interface Span {
  /** Places in the order of records. */
  readonly from: number;
  readonly to: number;
  readonly isFirst: boolean;
  readonly untilMs: number;
  /** Metres of the sessions before, by their own totals. */
  readonly toldBeforeM: number;
}

const activityOf = (session: Session, whole: WholeFile, span: Span): Activity => {
  const { from, to, isFirst, untilMs } = span;
  const isWithin = (ms: number): boolean => (isFirst || ms >= session.startedAtMs) && ms < untilMs;
  const { endedAtMs: _, ...told } = session;
  return {
    format: "fit",
    ...told,
    startedAtMs: startOf(session, whole.order.timeMs, from, to),
    ...whole.shared,
    samples: samplesOf(session, whole, span),
    laps: lapsOf(whole.tables, session.sport, isWithin),
    pauses: whole.pauses.filter((pause) => isWithin(pause.fromMs) && pause.toMs <= untilMs),
    developerFields: whole.developerFields.flatMap((field) => {
      const values = take(field.values, whole.order, from, to);
      return hasValue(values) ? [{ ...field, values }] : [];
    }),
  };
};

/** A clock set by satellite after the start leaves a start far later than the first sample, which then counts. */
const startOf = (session: Session, timeMs: Float64Array, from: number, to: number): number => {
  const firstMs = from < to ? timeMs[from]! : session.startedAtMs; // below the length
  return firstMs < session.startedAtMs - LATEST_START_MS ? firstMs : session.startedAtMs;
};

const samplesOf = (session: Session, whole: WholeFile, span: Span): Samples => {
  const { from, to } = span;
  const columns: Partial<Record<ColumnName, Float64Array>> = {};
  for (const [name, whole_] of whole.records.columns) {
    const column = take(whole_, whole.order, from, to);
    if (!hasValue(column)) continue;
    columns[name] = column;
  }
  if (columns.cadenceSpm !== undefined && isOnFoot(session.sport)) countBothFeet(columns.cadenceSpm);
  if (columns.distanceM !== undefined && from > 0) {
    const lastM = lastValue(whole.records.columns.get("distanceM"), whole.order, from);
    startAtZero(columns.distanceM, lastM, span.toldBeforeM);
  }
  return {
    count: to - from,
    timeMs:
      from === 0 && to === whole.order.timeMs.length
        ? whole.order.timeMs
        : whole.order.timeMs.slice(from, to),
    columns,
    ...(whole.isAltitudeBarometric && columns.altitudeM !== undefined ? { isAltitudeBarometric: true } : {}),
  };
};

/** Watches that count on through the legs of a multisport file are set back to this leg's own start. */
const startAtZero = (distanceM: Float64Array, lastM: number, toldM: number): void => {
  const first = distanceM.find((value) => !Number.isNaN(value)) ?? Number.NaN;
  if (!(first >= lastM)) return;
  const beforeM = toldM >= lastM && toldM <= first ? toldM : lastM; // the legs' totals know of the last metres
  for (let i = 0; i < distanceM.length; i++) distanceM[i] = distanceM[i]! - beforeM;
};

const lastValue = (column: Float64Array | undefined, order: RowOrder, before: number): number => {
  for (let i = before - 1; i >= 0; i--) {
    const value = column?.[order.rows?.[i] ?? i] ?? Number.NaN;
    if (!Number.isNaN(value)) return value;
  }
  return Number.NaN;
};

const hasValue = (column: Float64Array): boolean => {
  for (let i = 0; i < column.length; i++) {
    const value = column[i]!;
    if (!Number.isNaN(value)) return true;
  }
  return false;
};

const withoutClockJumps = (order: RowOrder, sessions: readonly Session[]): RowOrder => {
  const { timeMs } = order;
  if (timeMs.length === 0 || timeMs[timeMs.length - 1]! - timeMs[0]! <= LONGEST_ACTIVITY_S * 1000)
    return order;
  const first = sessions[0];
  const lastEndMs = sessions.at(-1)?.endedAtMs;
  if (first === undefined || lastEndMs === undefined) return order;
  return withinTimes(order, first.startedAtMs - CLOCK_MARGIN_MS, lastEndMs + CLOCK_MARGIN_MS);
};

/** Records that no session covers: a file without any, or one cut off before its last session was written. */
const withLeftovers = (
  sessions: readonly Session[],
  order: RowOrder,
  tables: Tables,
  isPartial: boolean,
): readonly Session[] => {
  const { timeMs } = order;
  const last = sessions.at(-1);
  if (last !== undefined && (!isPartial || last.endedAtMs === undefined)) return sessions;
  const from = last?.endedAtMs === undefined ? 0 : firstAtOrAfter(timeMs, last.endedAtMs + 1);
  const startedAtMs = timeMs[from];
  if (startedAtMs === undefined) return sessions;
  return [...sessions, { startedAtMs, ...sportWithoutSession(tables), totals: {} }];
};

const durationOf = (session: Session, order: RowOrder, from: number, to: number): number => {
  const told = session.totals.elapsedTimeS ?? 0;
  if (to === from) return told;
  const lastMs = order.timeMs[to - 1]!;
  return (lastMs - Math.min(session.startedAtMs, order.timeMs[from]!)) / 1000;
};

const runnerOf = (tables: Tables): Activity["runner"] | undefined => {
  const { heightM, bodyMassKg } = tables.user_profile.numbers;
  const [height, mass] = [heightM?.[0] ?? Number.NaN, bodyMassKg?.[0] ?? Number.NaN];
  const runner = {
    ...(height > 0 ? { heightM: height } : {}),
    ...(mass > 0 ? { bodyMassKg: mass } : {}),
  };
  return Object.keys(runner).length === 0 ? undefined : runner;
};
