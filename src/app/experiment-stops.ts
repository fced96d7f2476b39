import { standingOf } from "../engine/personal/experiment/experiment-record.ts";
import type { TriageOutcome } from "../engine/triage/triage.ts";
import type { Day } from "../engine/units/day.ts";
import type { DiaryEntry, DiaryRead } from "./diary.ts";

/**
 * What ends experiments that wait or run, to be written down with what was told: a danger that locks running, at
 * once, and the rules agreed beforehand. An end stays an end, whatever is told later.
 */
export function experimentStops(
  told: DiaryRead,
  triage: TriageOutcome,
  now: { readonly nowMs: number; readonly today: Day },
): readonly DiaryEntry[] {
  const entry = (experimentId: string, onDay: Day) => ({
    entryId: `${experimentId}-stopped`,
    enteredAtMs: now.nowMs,
    onDay,
    kind: "experiment" as const,
  });
  return told.experiments.flatMap((record): DiaryEntry[] => {
    if (record.stopped !== undefined) return [];
    const experimentId = record.protocol.id;
    const standing = standingOf(record, told.checkIns, now.today);
    if (standing.kind === "over") return [];
    if (standing.kind === "stopped") {
      const { because, onDay } = standing;
      return [{ ...entry(experimentId, onDay), event: { kind: "stopped", experimentId, because } }];
    }
    if (!locksRunning(triage)) return [];
    return [
      { ...entry(experimentId, now.today), event: { kind: "stopped", experimentId, because: "danger" } },
    ];
  });
}

/** Did the danger questions lock running? Questions that are still open are asked; they are no danger yet. */
export const locksRunning = ({ outcome, locks }: TriageOutcome): boolean =>
  outcome !== "unfinished" && locks !== "none";
