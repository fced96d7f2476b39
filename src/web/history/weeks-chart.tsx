import { useCallback, useMemo, useState } from "react";
import uPlot from "uplot";
import type { WeekRow } from "../../app/answers.ts";
import { type Day, dayNumber } from "../../engine/units/day.ts";
import { axis, Chart } from "../design/chart.tsx";
import type { Colours } from "../design/colours.ts";
import { painAxis } from "../design/day-chart.tsx";
import { beginWords, drawMark, type Mark } from "../design/mark-line.ts";
import { monthSplits, monthText, SECONDS_PER_DAY } from "../design/month-axis.ts";
import type { Format } from "../words/format.ts";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import { areBarsMonths, type Bar, barsOf } from "./bars-of.ts";
import { distanceSplits } from "./distance-splits.ts";
import { highestPain, type PainOfDay } from "./highest-pain.ts";
import type { Spike } from "./spikes-in.ts";

const HEIGHT = 300;

/** Weeks as bars, their longest runs as a line, spikes as diamonds with their ratio. */
export function WeeksChart({
  weeks,
  spikes,
  label,
  painSince,
  pain,
}: {
  readonly weeks: readonly WeekRow[];
  readonly spikes: readonly Spike[];
  readonly label: string;
  /** Drawn as a line: what stands left of it came before. */
  readonly painSince?: Day;
  /** The highest pain of each day told of: drawn over the weeks, 0 to 10 at the right. */
  readonly pain?: readonly PainOfDay[];
}) {
  const { say } = useWords();
  const format = useFormat();
  const [pointed, setPointed] = useState<number>();

  const bars = useMemo(() => barsOf(weeks), [weeks]);
  const isMonths = areBarsMonths(weeks);
  const painOfBars = useMemo(() => highestPain(bars, pain ?? []), [bars, pain]);
  const data = useMemo<uPlot.AlignedData>(
    () => [
      bars.map(({ startsOnDay }) => dayNumber(startsOnDay) * SECONDS_PER_DAY),
      bars.map(({ distanceM }) => distanceM),
      bars.map(({ longestM }) => (longestM > 0 ? longestM : null)),
      ...(painOfBars === undefined ? [] : [painOfBars]),
    ],
    [bars, painOfBars],
  );
  const makeOptions = useCallback(
    (colours: Colours) =>
      optionsFor({
        bars,
        spikes,
        format,
        colours,
        onPoint: setPointed,
        hasPain: painOfBars !== undefined,
        ...(painSince !== undefined && { painBegan: markOf(painSince, say("pain.began")) }),
      }),
    [bars, spikes, format, painSince, painOfBars, say],
  );
  const at = pointed ?? bars.length - 1;
  const bar = bars[at];
  const painOfBar = painOfBars?.[at];

  return (
    <div className="chart-figure">
      <p className="chart-readout" aria-hidden="true">
        {bar === undefined ? null : (
          <>
            <strong>
              {isMonths
                ? format.month(bar.startsOnDay)
                : say("week-of", { day: format.shortDay(bar.startsOnDay) })}
            </strong>
            <span>
              {say(isMonths ? "month.mean" : "week.total", { distance: format.distanceText(bar.distanceM) })}
            </span>
            <span>{say("week.longest", { distance: format.distanceText(bar.longestM) })}</span>
            {painOfBar == null ? null : (
              <span className="readout-pain">{say("week.pain", { pain: painOfBar })}</span>
            )}
          </>
        )}
      </p>
      <Chart label={label} height={HEIGHT} data={data} makeOptions={makeOptions} />
      <p className="keys" aria-hidden="true">
        <span className="key">
          <span className="key-bar" />
          {say(isMonths ? "key.month" : "key.week")}
        </span>
        <span className="key">
          <span className="key-line" />
          {say("key.longest")}
        </span>
        <span className="key">
          <span className="key-diamond" />
          {say("key.spike")}
        </span>
        {painOfBars === undefined ? null : (
          <span className="key">
            <span className="key-line key-pain" />
            {say("key.pain")}
          </span>
        )}
      </p>
    </div>
  );
}

interface Drawing {
  readonly bars: readonly Bar[];
  readonly spikes: readonly Spike[];
  readonly format: Format;
  readonly colours: Colours;
  readonly onPoint: (index: number | undefined) => void;
  readonly hasPain: boolean;
  readonly painBegan?: Mark;
}

function optionsFor({
  bars,
  spikes,
  format,
  colours,
  onPoint,
  hasPain,
  painBegan,
}: Drawing): Omit<uPlot.Options, "width" | "height"> {
  return {
    padding: [22, 8, 0, 0],
    scales: {
      x: { time: false, range: (_, min, max) => [min - 4 * SECONDS_PER_DAY, max + 4 * SECONDS_PER_DAY] },
      y: { range: (_, __, max) => [0, max * 1.08 || 1000] },
      ...(hasPain && { pain: { range: [0, 10] } }),
    },
    cursor: { y: false, points: { show: false }, drag: { setScale: false, x: false, y: false } },
    axes: [
      axis(colours, {
        grid: { show: false },
        size: 30,
        space: 64,
        splits: (plot, _, min, max) => monthSplits(min, max, plot.width / 72),
        values: (_, splits) => splits.map((at, index) => monthText(format, at, index)),
      }),
      axis(colours, {
        size: 54,
        space: 44,
        splits: (_, __, ___, max) => distanceSplits(format, max),
        // The uppermost label carries the unit for all.
        values: (_, splits) =>
          splits.map((metres, at) =>
            at === splits.length - 1 ? format.distanceText(metres, 0) : format.distance(metres, 0).number,
          ),
      }),
      ...(hasPain ? [painAxis(colours)] : []),
    ],
    series: [
      {},
      {
        stroke: colours.context,
        fill: colours.context,
        width: 0,
        points: { show: false },
        ...(uPlot.paths.bars === undefined
          ? {}
          : { paths: uPlot.paths.bars({ size: [0.72, 28], radius: 0.2 }) }),
      },
      {
        stroke: colours.accent,
        width: 2.5,
        points: { show: bars.length <= 30, size: 6, fill: colours.accent },
      },
      ...(hasPain
        ? [
            {
              scale: "pain",
              stroke: colours.stop,
              width: 1.75,
              points: { show: true, size: 5, fill: colours.stop },
            },
          ]
        : []),
    ],
    hooks: {
      setCursor: [(plot) => onPoint(plot.cursor.idx ?? undefined)],
      draw: [
        (plot) => {
          if (painBegan !== undefined) drawMark(plot, painBegan, colours);
          drawSpikes(plot, bars, spikes, format, colours);
        },
      ],
    },
  };
}

/** A week stands at its first day, so a day of it stands half a week further left. */
const markOf = (day: Day, label: string): Mark => ({
  at: (dayNumber(day) - 3.5) * SECONDS_PER_DAY,
  label,
  words: "above",
});

/** Each spike stands over its week at its own distance; the tallest carry their ratio, as long as there is room. */
function drawSpikes(
  plot: uPlot,
  bars: readonly Bar[],
  spikes: readonly Spike[],
  format: Format,
  colours: Colours,
): void {
  const { ctx } = plot;
  const scale = devicePixelRatio;
  const starts = bars.map(({ startsOnDay }) => startsOnDay);
  const taken: number[] = [];
  ctx.save();
  beginWords(ctx);
  ctx.textAlign = "center";
  for (const spike of [...spikes].sort((a, b) => b.ratio - a.ratio)) {
    const week = starts.findLast((start) => start <= spike.day);
    if (week === undefined || week === starts[0]) continue;
    const x = plot.valToPos(dayNumber(week) * SECONDS_PER_DAY, "x", true);
    const y = plot.valToPos(spike.distanceM, "y", true);
    const half = 6 * scale;
    ctx.beginPath();
    ctx.moveTo(x, y - half);
    ctx.lineTo(x + half, y);
    ctx.lineTo(x, y + half);
    ctx.lineTo(x - half, y);
    ctx.closePath();
    ctx.lineWidth = 2 * scale;
    ctx.strokeStyle = colours.ground;
    ctx.fillStyle = colours.ease;
    ctx.stroke();
    ctx.fill();
    if (taken.some((other) => Math.abs(other - x) < 46 * scale)) continue;
    taken.push(x);
    const text = `${format.number(spike.ratio, 2)} ×`;
    const room = ctx.measureText(text).width / 2 + 4 * scale;
    const { left, width } = plot.bbox; // words keep off the numbers of either axis
    const middle = Math.max(left + room, Math.min(x, left + width - room));
    ctx.strokeStyle = colours.ground;
    ctx.lineWidth = 4 * scale;
    ctx.lineJoin = "round";
    ctx.strokeText(text, middle, y - 11 * scale);
    ctx.fillText(text, middle, y - 11 * scale);
  }
  ctx.restore();
}
