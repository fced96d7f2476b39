import { cadenceTrend } from "../engine/history/cadence-trend.ts";
import { daysOf } from "../engine/history/days-of.ts";
import type { History } from "../engine/history/history.ts";
import type { SpikeScore } from "../engine/history/spikes-of.ts";
import { surfaceShares } from "../engine/history/surface-shares.ts";
import { weeksOf } from "../engine/history/weeks-of.ts";
import type { Day } from "../engine/units/day.ts";
import type { HistoryAnswer } from "./answers.ts";

/** The history by week and by day, as the chart shows it. */
export function historyAnswer(
  history: History,
  spikes: readonly SpikeScore[],
  { firstWeekday, today }: { readonly firstWeekday: number; readonly today: Day },
): HistoryAnswer {
  return {
    weeks: weeksOf(history, { firstWeekday, onDay: today }),
    days: daysOf(history, spikes),
    crossTraining: history.crossTraining,
    cadenceTrend: cadenceTrend(history),
    surface: surfaceShares(history.runs),
  };
}
