import type { CheckIn } from "../../answers/check-in.ts";
import type { ClearedTriage } from "../../triage/cleared-triage.ts";
import { addDays, type Day, daysBetween } from "../../units/day.ts";
import type { ExperimentResult } from "./analyse-experiment.ts";
import type { ExperimentDiary } from "./experiment-days.ts";
import { type Arm, blockOn, daysOfProtocol, type Protocol } from "./protocol.ts";
import { type Stop, type StopReason, stopReason } from "./stop-reason.ts";

/** One thing that happened to an experiment, as it is written down: nothing of it is ever changed. */
export type ExperimentEvent =
  | { readonly kind: "begun"; readonly protocol: Protocol }
  /** Was the change made on this day? Only where the runs cannot tell. */
  | { readonly kind: "noted"; readonly experimentId: string; readonly wasChanged: boolean }
  | { readonly kind: "stopped"; readonly experimentId: string; readonly because: StopReason }
  | {
      readonly kind: "finished";
      readonly experimentId: string;
      readonly result: ExperimentResult;
      /** How it had ended when the result was shown; absent in results of version 1. */
      readonly ended?: ExperimentEnd;
    };

/** Everything written down about one experiment. */
export interface ExperimentRecord {
  readonly protocol: Protocol;
  readonly begunOnDay: Day;
  readonly noted: ExperimentDiary["noted"];
  /** The first end that was written down; a rule of the protocol can end it without that. */
  readonly stopped?: Stop;
  /** The first result that was written down, and how it had ended by then. */
  readonly result?: ExperimentResult;
  readonly ended?: ExperimentEnd;
}

/**
 * The experiments of a diary in the order they began, from events in the order they were entered. What a clock that was
 * put right in between has set before the beginning counts all the same: an end is never lost.
 */
export function experimentsOf(
  entries: readonly { readonly onDay: Day; readonly event: ExperimentEvent }[],
): readonly ExperimentRecord[] {
  const records = new Map<string, ExperimentRecord>();
  for (const { onDay, event } of entries)
    if (event.kind === "begun" && !records.has(event.protocol.id))
      records.set(event.protocol.id, { protocol: event.protocol, begunOnDay: onDay, noted: [] });
  for (const { onDay, event } of entries) {
    if (event.kind === "begun") continue;
    const record = records.get(event.experimentId);
    if (record !== undefined) records.set(event.experimentId, withEvent(record, onDay, event));
  }
  return [...records.values()];
}

function withEvent(
  record: ExperimentRecord,
  onDay: Day,
  event: Exclude<ExperimentEvent, { kind: "begun" }>,
): ExperimentRecord {
  switch (event.kind) {
    case "noted":
      return {
        ...record,
        noted: [
          ...record.noted.filter((note) => note.onDay !== onDay),
          { onDay, wasChanged: event.wasChanged },
        ],
      };
    case "stopped":
      return { ...record, stopped: record.stopped ?? { because: event.because, onDay } };
    case "finished":
      return record.result === undefined
        ? { ...record, result: event.result, ...(event.ended !== undefined && { ended: event.ended }) }
        : record;
  }
}

/** Where an experiment stands on a day. */
export type ExperimentStanding =
  | { readonly kind: "waiting"; readonly beginsOnDay: Day }
  | { readonly kind: "running"; readonly daysLeft: number; readonly lastDay: Day }
  | ExperimentEnd;

export type ExperimentEnd =
  | ({ readonly kind: "stopped" } & Stop)
  /** All days are lived, and the ratings of the day after the last. */
  | { readonly kind: "over"; readonly lastDay: Day };

/**
 * Reads the end from what was written down and from the rules of the protocol, whichever came first. With its result
 * shown it stays as it was then, whatever is told later.
 */
export function standingOf(
  record: ExperimentRecord,
  checkIns: readonly CheckIn[],
  today: Day,
): ExperimentStanding {
  const { from, to } = daysOfProtocol(record.protocol);
  const ended = record.ended ?? endOfFirstVersion(record, to);
  if (ended !== undefined) return ended;
  const written = record.stopped !== undefined && record.stopped.onDay <= today ? record.stopped : undefined;
  const stop = earlier(written, stopReason(record.protocol, checkIns, today));
  if (stop !== undefined) return { kind: "stopped", ...stop };
  if (today < from) return { kind: "waiting", beginsOnDay: from };
  return today <= addDays(to, 1)
    ? { kind: "running", daysLeft: Math.max(0, daysBetween(today, to) + 1), lastDay: to }
    : { kind: "over", lastDay: to };
}

/** A result of version 1 does not carry its end: one that reaches past the last day is of an experiment that was over. */
const endOfFirstVersion = ({ result }: ExperimentRecord, to: Day): ExperimentEnd | undefined =>
  result !== undefined && result.upToDay > addDays(to, 1) ? { kind: "over", lastDay: to } : undefined;

const earlier = (a: Stop | undefined, b: Stop | undefined): Stop | undefined =>
  a === undefined || (b !== undefined && b.onDay < a.onDay) ? b : a;

/** Days up to this one count for the result. */
export const lastDayThatCounts = (standing: ExperimentStanding, today: Day): Day =>
  standing.kind === "stopped" ? standing.onDay : today;

export const hasEnded = (standing: ExperimentStanding): standing is ExperimentEnd =>
  standing.kind === "stopped" || standing.kind === "over";

/** What a day of a running experiment asks for. */
export interface DayAsked {
  readonly arm: Arm;
  /** Lived like the rest of the block, and not counted. */
  readonly isWashOut: boolean;
  readonly lastDayOfBlock: Day;
}

/** Advice for a day of a running experiment: it takes the proof that running is allowed. Absent where it is not. */
export function askedOn(protocol: Protocol, day: Day, cleared: ClearedTriage): DayAsked | undefined {
  const block = cleared.locks === "running" ? undefined : blockOn(protocol, day);
  return block && { arm: block.arm, isWashOut: day < block.countsFromDay, lastDayOfBlock: block.toDay };
}
