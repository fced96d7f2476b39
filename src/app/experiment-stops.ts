import { standingOf } from "../engine/personal/experiment/experiment-record.ts";
import { locksFound, type TriageOutcome } from "../engine/triage/triage.ts";
import type { Day } from "../engine/units/day.ts";
import { type DiaryEntry, type DiaryRead, readDiary } from "./diary.ts";
import type { StoreWriter } from "./store.ts";

/** The warnings of the danger questions, whatever stands beside them. */
type Found = Pick<TriageOutcome, "fired" | "assessed">;

/**
 * What ends experiments that wait or run, to be written down with what was told: a danger that locks running, at
 * once, and the rules agreed beforehand. An end stays an end, whatever is told later.
 */
export function experimentStops(
  told: DiaryRead,
  triage: Found,
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

/** The diary, with every end written down that is due: an end that was seen once is not taken back by a later day. */
export async function withStops(
  writer: StoreWriter,
  triage: TriageOutcome,
  now: { readonly nowMs: number; readonly today: Day },
): Promise<DiaryRead> {
  const told = readDiary(await writer.diary());
  const stops = experimentStops(told, triage, now);
  if (stops.length === 0) return told;
  await writer.addDiaryEntries(stops);
  return readDiary(await writer.diary());
}

/**
 * Does anything that was answered lock running, with other questions still open or not? A question that is open is
 * asked; by itself it is no danger yet.
 */
export const locksRunning = (triage: Found): boolean => locksFound(triage) !== "none";
