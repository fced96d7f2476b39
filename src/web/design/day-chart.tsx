import { useCallback, useMemo } from "react";
import uPlot from "uplot";
import { type Day, dayFromNumber, dayNumber } from "../../engine/units/day.ts";
import type { Format } from "../words/format.ts";
import { useFormat } from "../words/formatting.tsx";
import { axis, Chart } from "./chart.tsx";
import type { Colours } from "./colours.ts";
import { beginWords, drawMark, hairline, writeOver } from "./mark-line.ts";
import { daySplits, daySplitText, SECONDS_PER_DAY } from "./month-axis.ts";

/** One thing over days. Days that nobody told of are absent, and no line is drawn across a long silence. */
export interface DaySeries {
  readonly kind: "line" | "bars";
  readonly points: readonly { readonly day: Day; readonly value: number }[];
  /** One point a month: the line goes on across the days between. */
  readonly isMonthly?: true;
}

export interface DayChartProps {
  readonly label: string;
  readonly height: number;
  readonly from: Day;
  readonly to: Day;
  readonly series: DaySeries;
  /** Of the other axis, with the values that are written at it. */
  readonly range: readonly [number, number];
  readonly splits: readonly number[];
  readonly splitText: (value: number, isHighest: boolean) => string;
  /** A labelled hairline across: what the line is held against. */
  readonly limit?: { readonly value: number; readonly label: string } | undefined;
  /** Labelled hairlines down. */
  readonly marks?: readonly { readonly day: Day; readonly label: string }[] | undefined;
  /** Pain over it, 0 to 10 from the bottom on an axis of its own. */
  readonly pain?: DaySeries["points"] | undefined;
  /** Written at the newest point. */
  readonly endLabel?: string | undefined;
  readonly onPoint: (day: Day | undefined) => void;
  readonly syncKey: string;
}

/** Room for the values at the left: "10 de 10" is the widest. The same for all, so that days stand under days. */
const VALUES_ROOM = 62;
/** Room to the right of the newest point, for its words. */
const END_ROOM = 64;
const LONGEST_SILENCE_DAYS = 14;
/** Words of two marks that are nearer to each other than this do not stand in one line. */
const CLOSE_PX = 90;

/** One series over the days that all charts of a screen share, so that eyes can travel from one to the next. */
export function DayChart({ label, height, onPoint, syncKey, ...drawn }: DayChartProps) {
  const format = useFormat();
  const { from, to, series, range, splits, splitText, limit, marks, pain, endLabel } = drawn;
  const data = useMemo<uPlot.AlignedData>(() => {
    const first = dayNumber(from);
    const count = dayNumber(to) - first + 1;
    const valuesOf = (points: DaySeries["points"]): (number | null)[] => {
      const values: (number | null)[] = Array(count).fill(null);
      for (const { day, value } of points) {
        const at = dayNumber(day) - first;
        if (at >= 0 && at < count) values[at] = value;
      }
      return values;
    };
    const days = Array.from({ length: count }, (_, at) => (first + at) * SECONDS_PER_DAY);
    return [days, valuesOf(series.points), ...(pain === undefined ? [] : [valuesOf(pain)])];
  }, [from, to, series, pain]);
  const makeOptions = useCallback(
    (colours: Colours) =>
      optionsFor({
        colours,
        format,
        series,
        range,
        splits,
        splitText,
        limit,
        marks,
        pain,
        endLabel,
        syncKey,
        onIndex: (index) => onPoint(index == null ? undefined : dayFromNumber(dayNumber(from) + index)),
      }),
    [format, series, range, splits, splitText, limit, marks, pain, endLabel, syncKey, onPoint, from],
  );
  return <Chart label={label} height={height} data={data} makeOptions={makeOptions} />;
}

type Drawing = Omit<DayChartProps, "label" | "height" | "from" | "to" | "onPoint"> & {
  readonly colours: Colours;
  readonly format: Format;
  readonly onIndex: (index: number | null | undefined) => void;
};

function optionsFor(drawing: Drawing): Omit<uPlot.Options, "width" | "height"> {
  const { colours, format, series, range, splits, splitText, pain, syncKey, onIndex } = drawing;
  const isLine = series.kind === "line";
  return {
    padding: [18, pain === undefined ? END_ROOM : 0, 0, 0],
    scales: {
      x: { time: false, range: (_, min, max) => [min - SECONDS_PER_DAY / 2, max + SECONDS_PER_DAY / 2] },
      y: { range: [...range] },
      ...(pain !== undefined && { pain: { range: [0, 10] } }),
    },
    cursor: {
      y: false,
      sync: { key: syncKey, scales: ["x", null] },
      drag: { setScale: false, x: false, y: false },
      points: { show: isLine, size: 9, fill: colours.accent, stroke: colours.ground, width: 2 },
    },
    axes: [
      axis(colours, {
        grid: { show: false },
        size: 32,
        gap: 9, // clear of the lowest value beside it
        splits: (plot, _, min, max) => daySplits(min, max, (plot.width - 100) / 76),
        values: (_, at) => daySplitText(format, at),
      }),
      axis(colours, {
        size: VALUES_ROOM,
        splits: () => [...splits],
        values: (_, values) => values.map((value, at) => splitText(value, at === values.length - 1)),
      }),
      ...(pain === undefined ? [] : [painAxis(colours)]),
    ],
    series: [
      {},
      isLine ? lineOf(colours.accent, series.points.length, longestSilence(series)) : barsOf(colours),
      ...(pain === undefined ? [] : [{ ...lineOf(colours.stop, pain.length), scale: "pain", width: 1.75 }]),
    ],
    hooks: {
      setCursor: [(plot) => onIndex(plot.cursor.idx)],
      draw: [(plot) => drawWords(plot, drawing)],
    },
  };
}

/** Pain stands at the right of whatever it is drawn over, in its own colour. */
export const painAxis = (colours: Colours): uPlot.Axis =>
  axis(colours, {
    scale: "pain",
    side: 1,
    size: 34,
    stroke: colours.stop,
    grid: { show: false },
    splits: () => [0, 5, 10],
    values: (_, values) => values.map(String),
  });

const lineOf = (colour: string, points: number, longestSilenceDays = LONGEST_SILENCE_DAYS): uPlot.Series => ({
  stroke: colour,
  width: 2.5,
  points: { show: points <= 60, size: 6, fill: colour },
  // silence of a few days is bridged, a longer one is not
  gaps: (plot, _, __, ___, gaps) => {
    const perDay = plot.valToPos(SECONDS_PER_DAY, "x", true) - plot.valToPos(0, "x", true);
    return gaps.filter(([start, end]) => end - start > longestSilenceDays * perDay);
  },
});

/** Months follow each other at thirty days. */
const longestSilence = ({ isMonthly }: DaySeries): number => (isMonthly === true ? 70 : LONGEST_SILENCE_DAYS);

const barsOf = (colours: Colours): uPlot.Series => ({
  stroke: colours["context-line"],
  fill: colours["context-line"],
  width: 0,
  points: { show: false },
  ...(uPlot.paths.bars === undefined ? {} : { paths: uPlot.paths.bars({ size: [0.8, 26], radius: 0.2 }) }),
});

function drawWords(plot: uPlot, { colours, series, limit, marks = [], endLabel }: Drawing): void {
  const { ctx, bbox } = plot;
  const scale = devicePixelRatio;
  ctx.save();
  beginWords(ctx);
  if (limit !== undefined) {
    const y = plot.valToPos(limit.value, "y", true);
    hairline(ctx, [bbox.left, y], [bbox.left + bbox.width, y], colours.ease);
    writeOver(ctx, limit.label, { at: [bbox.left + 6 * scale, y - 6 * scale], align: "left", colours });
  }
  const placeOf = (day: Day): number => (dayNumber(day) - 0.5) * SECONDS_PER_DAY;
  for (const [at, { day, label }] of marks.entries()) {
    const x = plot.valToPos(placeOf(day), "x");
    const close = marks
      .slice(0, at)
      .filter((mark) => Math.abs(plot.valToPos(placeOf(mark.day), "x") - x) < CLOSE_PX);
    const words = close.length === 0 ? "above" : "inside";
    drawMark(plot, { at: placeOf(day), label: close.length < 2 ? label : "", words }, colours);
  }
  const last = series.points.at(-1);
  if (endLabel !== undefined && last !== undefined) {
    const x = plot.valToPos(dayNumber(last.day) * SECONDS_PER_DAY, "x", true);
    const y = plot.valToPos(last.value, "y", true);
    ctx.fillStyle = colours.accent;
    const lowest = bbox.top + bbox.height - 4 * scale; // clear of the days below
    ctx.fillText(endLabel, x + 9 * scale, Math.min(y + 4.5 * scale, lowest));
  }
  ctx.restore();
}
