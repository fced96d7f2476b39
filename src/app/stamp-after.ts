import type { DiaryRead } from "./diary.ts";

/**
 * The instant of what is told now, in epoch milliseconds: later than anything told before, so that a clock that is
 * behind another device's puts no warning before what it comes after. What was stamped far ahead of now is not followed.
 */
export function stampAfter(
  told: Partial<Pick<DiaryRead, "answeredAtMs" | "checkIns" | "homeTests">>,
  nowMs: number,
): number {
  const { answeredAtMs = {}, checkIns = [], homeTests = [] } = told;
  return [
    ...Object.values(answeredAtMs),
    ...[...checkIns, ...homeTests].flatMap(({ enteredAtMs }) => enteredAtMs ?? []),
  ]
    .filter((atMs) => atMs <= nowMs + CLOCKS_DIFFER_MS)
    .reduce((latest, atMs) => Math.max(latest, atMs + 1), nowMs);
}

/** A clock set to another time zone is ahead by a day at most. */
export const CLOCKS_DIFFER_MS = 86_400_000;
