import { useCallback, useMemo, useState } from "react";
import uPlot from "uplot";
import type { WeekRow } from "../../../app/answers.ts";
import { shownMeasure } from "../../../app/gait/shown-measure.ts";
import type { ClipTrend } from "../../../engine/gait/compare-clips.ts";
import type { GaitMeasureKey } from "../../../engine/gait/gait-result.ts";
import { addDays, type Day, dayFromNumber, dayNumber, daysBetween } from "../../../engine/units/day.ts";
import { axis, Chart } from "../../design/chart.tsx";
import type { Colours } from "../../design/colours.ts";
import { painAxis } from "../../design/day-chart.tsx";
import { daySplits, daySplitText, SECONDS_PER_DAY } from "../../design/month-axis.ts";
import type { Format } from "../../words/format.ts";
import { useFormat } from "../../words/formatting.tsx";
import { useWords } from "../../words/words.tsx";
import { measuredText } from "./measured-text.ts";

const HEIGHT = 300;
const BEFORE_DAYS = 28;
const LEAST_DAYS = 84;
/** Bars keep to the lower part: they are what happened beside it. */
const BARS_HIGH = 2.2;

/** Clips, weekly distance and pain over the same days. */
export function TimeChart({
  measureKey,
  points,
  weeks,
  pain,
  today,
}: {
  readonly measureKey: GaitMeasureKey;
  readonly points: ClipTrend["points"];
  readonly weeks: readonly WeekRow[];
  readonly pain: readonly { readonly day: Day; readonly pain: number }[];
  readonly today: Day;
}) {
  const words = useWords();
  const { say } = words;
  const format = useFormat();
  const [pointed, setPointed] = useState<Day>();
  const drawn = useMemo(() => drawnFrom(points, weeks, pain, today), [points, weeks, pain, today]);
  const { from } = drawn;
  const makeOptions = useCallback(
    (colours: Colours) =>
      optionsFor({
        colours,
        format,
        drawn,
        onIndex: (at) => setPointed(at == null ? undefined : dayFromNumber(dayNumber(from) + at)),
      }),
    [format, drawn, from],
  );
  const last = points.at(-1);
  const day = pointed ?? last?.clip.filmedOnDay ?? today;
  const clip = points.find(({ clip: { filmedOnDay } }) => filmedOnDay === day);
  const week = weeks.find(({ startsOnDay }) => startsOnDay <= day && day <= addDays(startsOnDay, 6));
  const told = pain.find((one) => one.day === day);
  return (
    <div className="chart-figure">
      <p className="chart-readout" aria-hidden="true">
        <strong>{format.dayOfYear(day)}</strong>
        {clip === undefined ? null : (
          <span className="time-clip">{measuredText(words, format, clip.measure)}</span>
        )}
        {week === undefined ? null : (
          <span>{say("form.time.week", { distance: format.distanceText(week.distanceM) })}</span>
        )}
        {told === undefined ? null : (
          <span className="time-pain">{say("form.time.pain", { pain: told.pain })}</span>
        )}
      </p>
      <Chart
        label={say("form.time.picture", {
          measure: say(`gait.${measureKey}`),
          count: format.number(points.length),
          from: format.dayOfYear(points[0]?.clip.filmedOnDay ?? today),
          to: format.dayOfYear(last?.clip.filmedOnDay ?? today),
        })}
        height={HEIGHT}
        data={drawn.data}
        makeOptions={makeOptions}
      />
      <ul className="time-keys">
        <li className="time-key-clip">{say("form.time.key.clip")}</li>
        <li className="time-key-week">{say("form.time.key.week")}</li>
        {pain.length === 0 ? null : <li className="time-key-pain">{say("form.time.key.pain")}</li>}
      </ul>
    </div>
  );
}

interface Drawn {
  readonly from: Day;
  readonly data: uPlot.AlignedData;
  readonly range: readonly [number, number];
  readonly splits: readonly number[];
  readonly mostM: number;
  readonly hasPain: boolean;
}

function drawnFrom(
  points: ClipTrend["points"],
  weeks: readonly WeekRow[],
  pain: readonly { readonly day: Day; readonly pain: number }[],
  today: Day,
): Drawn {
  const first = points[0]?.clip.filmedOnDay ?? today;
  const early = addDays(first, -BEFORE_DAYS);
  const from = daysBetween(early, today) < LEAST_DAYS ? addDays(today, -LEAST_DAYS) : early;
  const start = dayNumber(from);
  const count = daysBetween(from, today) + 1;
  const values = points.map(({ measure }) => shownMeasure(measure).value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = [1, 2, 5, 10, 20, 50, 100].find((one) => (high - low) / one <= 3) ?? 100;
  const range = [Math.floor(low / step - 1) * step, Math.ceil(high / step + 1) * step] as const;
  const column = <Nothing,>(nothing: Nothing): (number | Nothing)[] => Array(count).fill(nothing);
  // where bars are not told of at all, they are as wide as the weeks between them
  const distances = column<undefined>(undefined) as (number | null | undefined)[];
  const [measured, felt] = [column(null), column(null)] as [(number | null)[], (number | null)[]];
  for (const { startsOnDay, distanceM } of weeks)
    put(distances, dayNumber(startsOnDay) + 3 - start, distanceM);
  for (const [at, { clip }] of points.entries())
    put(measured, dayNumber(clip.filmedOnDay) - start, values[at] ?? Number.NaN);
  for (const one of pain) put(felt, dayNumber(one.day) - start, one.pain);
  return {
    from,
    data: [
      Array.from({ length: count }, (_, at) => (start + at) * SECONDS_PER_DAY),
      distances,
      felt,
      measured,
    ],
    range,
    splits: Array.from(
      { length: Math.round((range[1] - range[0]) / step) + 1 },
      (_, at) => range[0] + at * step,
    ),
    mostM: Math.max(1000, ...distances.map((value) => value ?? 0)),
    hasPain: felt.some((value) => value !== null),
  };
}

function put(column: (number | null | undefined)[], at: number, value: number): void {
  if (at >= 0 && at < column.length) column[at] = value;
}

function optionsFor({
  colours,
  format,
  drawn: { range, splits, mostM, hasPain },
  onIndex,
}: {
  readonly colours: Colours;
  readonly format: Format;
  readonly drawn: Drawn;
  readonly onIndex: (index: number | null | undefined) => void;
}): Omit<uPlot.Options, "width" | "height"> {
  return {
    padding: [12, hasPain ? 0 : 24, 0, 0],
    scales: {
      x: { time: false, range: (_, min, max) => [min - SECONDS_PER_DAY, max + SECONDS_PER_DAY] },
      y: { range: [...range] },
      distance: { range: [0, mostM * BARS_HIGH] },
      pain: { range: [0, 10] },
    },
    cursor: {
      y: false,
      drag: { setScale: false, x: false, y: false },
      points: { show: false },
    },
    axes: [
      axis(colours, {
        grid: { show: false },
        size: 28,
        splits: (plot, _, min, max) => daySplits(min, max, (plot.width - 100) / 76),
        values: (_, at) => daySplitText(format, at),
      }),
      axis(colours, {
        size: 44,
        stroke: colours.accent,
        splits: () => [...splits],
        values: (_, values) => values.map((value) => format.number(value)),
      }),
      ...(hasPain ? [painAxis(colours)] : []),
    ],
    series: [
      {},
      {
        scale: "distance",
        stroke: colours.context,
        fill: colours.context,
        width: 0,
        points: { show: false },
        ...(uPlot.paths.bars === undefined
          ? {}
          : { paths: uPlot.paths.bars({ size: [0.8, 40], radius: 0.15 }) }),
      },
      {
        scale: "pain",
        stroke: colours.stop,
        width: 1.75,
        points: { show: false },
        spanGaps: false,
        gaps: shortGaps,
      },
      {
        stroke: colours.accent,
        width: 2.5,
        spanGaps: true,
        points: { show: true, size: 10, fill: colours.accent, stroke: colours.ground, width: 2 },
      },
    ],
    hooks: { setCursor: [(plot) => onIndex(plot.cursor.idx)] },
  };
}

const LONGEST_SILENCE_DAYS = 14;

/** Silence of a few days is bridged, a longer one is not. */
const shortGaps: uPlot.Series.GapsRefiner = (plot, _, __, ___, gaps) => {
  const perDay = plot.valToPos(SECONDS_PER_DAY, "x", true) - plot.valToPos(0, "x", true);
  return gaps.filter(([start, end]) => end - start > LONGEST_SILENCE_DAYS * perDay);
};
