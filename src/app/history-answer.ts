import { cadenceTrend } from "../engine/history/cadence-trend.ts";
import { daysOf } from "../engine/history/days-of.ts";
import type { History } from "../engine/history/history.ts";
import type { SpikeScore } from "../engine/history/spikes-of.ts";
import { surfaceShares } from "../engine/history/surface-shares.ts";
import { weeksOf } from "../engine/history/weeks-of.ts";
import type { Day } from "../engine/units/day.ts";
import type { HistoryAnswer } from "./answers.ts";

interface Written {
  readonly firstWeekday: number;
  readonly today: Day;
}

/** The last answer of each history: as long as nothing is written, the same question has the same answer. */
const answered = new WeakMap<History, { readonly written: Written; readonly answer: HistoryAnswer }>();

/** The history by week and by day, as the chart shows it. */
export function historyAnswer(
  history: History,
  spikes: readonly SpikeScore[],
  written: Written,
): HistoryAnswer {
  const { firstWeekday, today } = written;
  const last = answered.get(history);
  if (last?.written.firstWeekday === firstWeekday && last.written.today === today) return last.answer;
  const answer = {
    weeks: weeksOf(history, { firstWeekday, onDay: today }),
    days: daysOf(history, spikes),
    crossTraining: history.crossTraining,
    cadenceTrend: cadenceTrend(history),
    surface: surfaceShares(history.runs),
  };
  answered.set(history, { written, answer });
  return answer;
}
