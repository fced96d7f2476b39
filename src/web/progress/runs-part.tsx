import { useCallback, useMemo } from "react";
import type { HistoryAnswer } from "../../app/answers.ts";
import { addDays, daysBetween } from "../../engine/units/day.ts";
import { DayChart } from "../design/day-chart.tsx";
import { distanceSplits } from "../history/distance-splits.ts";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import { ChartPart } from "./chart-part.tsx";
import type { OverDays } from "./progress-screen.tsx";

const HEIGHT = 150;
/** Beyond this a bar a day is too thin to see. */
const MOST_DAYS = 140;

/** What was run over the same days: by day, or by week where days would be too thin. */
export function RunsPart({ history, over }: { readonly history: HistoryAnswer; readonly over: OverDays }) {
  const { say } = useWords();
  const format = useFormat();
  const { from, to, pointed } = over;
  const by = daysBetween(from, to) > MOST_DAYS ? "weeks" : "days";
  const points = useMemo(
    () =>
      (by === "days"
        ? history.days.map(({ day, distanceM }) => ({ day, value: distanceM }))
        : history.weeks.map(({ startsOnDay, distanceM }) => ({
            day: addDays(startsOnDay, 3),
            value: distanceM,
          }))
      ).filter(({ day, value }) => day >= from && day <= to && value > 0),
    [by, history, from, to],
  );
  const series = useMemo(() => ({ kind: "bars", points }) as const, [points]);
  const most = Math.max(1000, ...points.map(({ value }) => value));
  const range = useMemo(() => [0, most * 1.08] as const, [most]);
  const splits = useMemo(() => distanceSplits(format, most, 3), [format, most]);
  const splitText = useCallback(
    (value: number, isHighest: boolean) =>
      isHighest ? format.distanceText(value, 0) : format.distance(value, 0).number,
    [format],
  );
  const reach = by === "days" ? 0 : 3;
  const shown =
    pointed === undefined
      ? points.at(-1)
      : points.find(({ day }) => Math.abs(daysBetween(day, pointed)) <= reach);

  return (
    <ChartPart
      id="progress-runs"
      title={say("progress.runs.title")}
      missing={points.length === 0 ? say("progress.runs.none") : undefined}
      readout={
        shown === undefined ? (
          <span>{pointed === undefined ? "" : `${format.dayOfYear(pointed)}: ${say("no-distance")}`}</span>
        ) : (
          <>
            <strong>
              {by === "days"
                ? format.dayOfYear(shown.day)
                : say("week-of", { day: format.dayOfYear(addDays(shown.day, -3)) })}
            </strong>
            <span>{format.distanceText(shown.value)}</span>
          </>
        )
      }
      chart={
        <DayChart
          label={say(`progress.runs.picture.${by}`)}
          height={HEIGHT}
          from={from}
          to={to}
          series={series}
          range={range}
          splits={splits}
          splitText={splitText}
          onPoint={over.onPoint}
          syncKey={over.syncKey}
        />
      }
      table={{
        label: say(`progress.runs.table.${by}`),
        head: [say(by === "days" ? "col.day" : "col.week"), say("col.distance")],
        rows: points
          .toReversed()
          .map(({ day, value }) => [
            format.dayOfYear(by === "days" ? day : addDays(day, -3)),
            format.distanceText(value),
          ]),
      }}
    />
  );
}
