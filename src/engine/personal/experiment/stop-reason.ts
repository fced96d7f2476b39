import type { CheckIn } from "../../answers/check-in.ts";
import { addDays, type Day, daysBetween } from "../../units/day.ts";
import { worstPain } from "./experiment-days.ts";
import { daysOfProtocol, type Protocol } from "./protocol.ts";

/** Why an experiment ended before its last day. */
export type StopReason =
  | "pain-above-limit"
  | "worse-mornings"
  | "pain-rising"
  /** The danger questions no longer allow running, or were not gone through. */
  | "danger"
  /** The runner's own wish. */
  | "runner";

export interface Stop {
  readonly because: StopReason;
  readonly onDay: Day;
}

/** Of the days a mean is made of; with fewer it is not known. */
const DAYS_IN_MEAN = 3;
const WEEK = 7;

/**
 * The first day on which a rule agreed beforehand calls for an end; absent while none does. The rules see pain and
 * mornings, never the arm: where the change does nothing, the end comes on the same day whatever was drawn, so that
 * the test holds for an experiment that was stopped.
 */
export function stopReason(
  protocol: Pick<Protocol, "blocks" | "stopping">,
  checkIns: readonly CheckIn[],
  upTo: Day,
): Stop | undefined {
  const { from, to } = daysOfProtocol(protocol);
  const told = checkIns
    .filter(({ onDay }) => onDay >= from && onDay <= upTo && onDay <= addDays(to, 1))
    .toSorted((a, b) => (a.onDay < b.onDay ? -1 : 1));
  for (const { onDay } of told) {
    const because = reasonOn(protocol, told, onDay);
    if (because !== undefined) return { because, onDay };
  }
  return undefined;
}

function reasonOn(
  { stopping }: Pick<Protocol, "stopping">,
  told: readonly CheckIn[],
  day: Day,
): StopReason | undefined {
  const lastDays = (count: number): readonly CheckIn[] =>
    told.filter(({ onDay }) => onDay <= day && daysBetween(onDay, day) < count);
  const isAbove = (checkIn: CheckIn): boolean =>
    Math.max(worstPain(checkIn) ?? 0, checkIn.painDuringRun ?? 0) > stopping.abovePain;
  if (lastDays(stopping.withinDays).filter(isAbove).length >= stopping.daysAbove) return "pain-above-limit";
  const worse = lastDays(WEEK).filter(({ morningAfter }) => morningAfter === "worse");
  if (worse.length >= stopping.worseMornings) return "worse-mornings";
  const now = meanPain(lastDays(WEEK));
  const before = stopping.painBefore;
  return now !== undefined && before !== undefined && now - before >= stopping.rise
    ? "pain-rising"
    : undefined;
}

/** Mean of the worst pain of these days; absent when too few tell it. */
export function meanPain(checkIns: readonly CheckIn[]): number | undefined {
  const pains = checkIns.flatMap((checkIn) => worstPain(checkIn) ?? []);
  if (pains.length < DAYS_IN_MEAN) return undefined;
  return pains.reduce((sum, pain) => sum + pain, 0) / pains.length;
}
