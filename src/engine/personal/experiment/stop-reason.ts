import type { CheckIn } from "../../answers/check-in.ts";
import { addDays, type Day, daysBetween } from "../../units/day.ts";
import { ROUNDING } from "../../units/quantities.ts";
import { worstPain } from "./experiment-days.ts";
import { meanPain, type PainBaseline, painBaseline } from "./pain-baseline.ts";
import { daysOfProtocol, type Protocol, type StoppingRules } from "./protocol.ts";

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
  const baseline = painBaseline(protocol, checkIns, upTo);
  for (const { onDay } of told) {
    const because = reasonOn(protocol.stopping, { told, baseline }, onDay);
    if (because !== undefined) return { because, onDay };
  }
  return undefined;
}

function reasonOn(
  stopping: StoppingRules,
  { told, baseline }: { readonly told: readonly CheckIn[]; readonly baseline: PainBaseline },
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
  if (now === undefined || baseline.kind !== "known") return undefined;
  return now - baseline.pain >= stopping.rise - ROUNDING ? "pain-rising" : undefined;
}
