import { useCallback, useMemo } from "react";
import uPlot from "uplot";
import type { HistoryAnswer, WeekRow, WhyAnswer } from "../../app/answers.ts";
import type { Finding } from "../../engine/findings/finding.ts";
import type { Outcomes } from "../../engine/plan/outcomes.ts";
import { addDays, type Day } from "../../engine/units/day.ts";
import { DayChart, type DaySeries } from "../design/day-chart.tsx";
import { distanceSplits } from "../history/distance-splits.ts";
import type { Format } from "../words/format.ts";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import { CHART_OF_RULE, type ChartName } from "./charted-rules.ts";
import "../design/keys.css";

const HEIGHT = 220;
const WEEKS_BEFORE = 14;
const WEEKS_AFTER = 6;
const MONTHS_BEFORE = 12;

/** The runner's own line around the first day of pain, the days of the evidence marked, pain over it. */
export function FindingChart({
  finding,
  why,
  history,
  outcomes,
}: {
  readonly finding: Finding;
  readonly why: WhyAnswer;
  readonly history: HistoryAnswer;
  readonly outcomes: Outcomes | undefined;
}) {
  const { say } = useWords();
  const format = useFormat();
  const name = CHART_OF_RULE[finding.rule.id] ?? "distance";
  const isMonthly = name === "cadence";
  const span = useMemo(() => {
    const to = addDays(why.painSince, 7 * WEEKS_AFTER);
    const before = isMonthly ? 30 * MONTHS_BEFORE : 7 * WEEKS_BEFORE;
    return { from: addDays(why.painSince, -before), to: to < why.onDay ? to : why.onDay };
  }, [why, isMonthly]);
  const points = useMemo(
    () => pointsOf(name, history).filter(({ day }) => day >= span.from && day <= span.to),
    [name, history, span],
  );
  const series = useMemo<DaySeries>(
    () => (isMonthly ? { kind: "line", points, isMonthly } : { kind: "line", points }),
    [points, isMonthly],
  );
  const pain = useMemo(() => {
    const within = (outcomes?.pain.byDay ?? []).filter(({ day }) => day >= span.from && day <= span.to);
    return within.length === 0 ? undefined : within.map((one) => ({ day: one.day, value: one.pain }));
  }, [outcomes, span]);
  const marks = useMemo(
    () => marksOf(finding, why.painSince, say("pain.began"), format),
    [finding, why, say, format],
  );
  const scale = useMemo(() => scaleOf(name, points, format), [name, points, format]);
  const splitText = useCallback(
    (value: number, isHighest: boolean) => valueText(name, value, format, say, isHighest),
    [name, format, say],
  );
  const syncKey = useMemo(() => uPlot.sync(`finding-${Math.random()}`).key, []);
  const ignore = useCallback(() => {}, []);
  const title = say(`finding.chart.${name}`);
  if (points.length < 3) return null;
  return (
    <figure className="chart-figure">
      <h3>{title}</h3>
      <DayChart
        label={say("finding.chart.picture", { title, day: format.day(why.painSince) })}
        height={HEIGHT}
        from={span.from}
        to={span.to}
        series={series}
        range={scale.range}
        splits={scale.splits}
        splitText={splitText}
        marks={marks}
        pain={pain}
        onPoint={ignore}
        syncKey={syncKey}
      />
      <p className="keys" aria-hidden="true">
        <span className="key">
          <span className="key-line" />
          {say(isMonthly ? "finding.chart.key.month" : "finding.chart.key")}
        </span>
        {pain === undefined ? null : (
          <span className="key">
            <span className="key-line key-pain" />
            {say("key.pain")}
          </span>
        )}
      </p>
    </figure>
  );
}

const MIDDLE_OF_WEEK = 3;

function pointsOf(name: ChartName, history: HistoryAnswer): readonly { day: Day; value: number }[] {
  if (name === "cadence")
    return (history.cadenceTrend ?? []).map(({ month, deviationSpm }) => ({
      day: `${month.slice(0, 7)}-15` as Day, // every month has a fifteenth
      value: deviationSpm,
    }));
  return history.weeks.flatMap((week) => {
    const value = VALUE_OF_WEEK[name](week);
    return value === undefined ? [] : [{ day: addDays(week.startsOnDay, MIDDLE_OF_WEEK), value }];
  });
}

const VALUE_OF_WEEK: Readonly<Record<Exclude<ChartName, "cadence">, (week: WeekRow) => number | undefined>> =
  {
    distance: ({ distanceM }) => distanceM,
    runs: ({ runs }) => runs,
    rest: ({ restDays }) => restDays,
    descent: ({ descentM }) => descentM,
  };

interface Scale {
  readonly range: readonly [number, number];
  readonly splits: readonly number[];
}

function scaleOf(name: ChartName, points: readonly { readonly value: number }[], format: Format): Scale {
  const values = points.map(({ value }) => value);
  const most = Math.max(1, ...values);
  switch (name) {
    case "distance":
      return { range: [0, most * 1.08], splits: distanceSplits(format, most, 4) };
    case "descent": {
      const step = [20, 50, 100, 200, 500, 1000].find((every) => most / every <= 4) ?? 2000;
      return { range: [0, most * 1.08], splits: everyStep(0, most, step) };
    }
    case "cadence": {
      const reach = Math.max(6, Math.ceil(Math.max(...values.map(Math.abs), 0) / 2) * 2);
      return { range: [-reach, reach], splits: everyStep(-reach, reach, reach / 2) };
    }
    case "runs":
    case "rest":
      return {
        range: [0, Math.max(7, most * 1.08)],
        splits: everyStep(0, Math.max(7, most), most > 8 ? 4 : 2),
      };
  }
}

function everyStep(from: number, to: number, step: number): readonly number[] {
  const splits: number[] = [];
  for (let at = from; at <= to; at += step) splits.push(at);
  return splits;
}

function valueText(
  name: ChartName,
  value: number,
  format: Format,
  say: ReturnType<typeof useWords>["say"],
  isHighest: boolean,
): string {
  switch (name) {
    case "distance":
      return isHighest ? format.distanceText(value, 0) : format.distance(value, 0).number;
    case "descent":
      return isHighest ? format.text(format.height(value)) : format.height(value).number;
    case "cadence":
      return `${value > 0 ? "+" : ""}${format.number(value)}`;
    case "runs":
    case "rest":
      return `${format.number(value)}${isHighest ? ` ${say(name === "runs" ? "unit.runs-a-week" : "unit.days-a-week")}` : ""}`;
  }
}

const MOST_MARKS = 2;

/** The first day of pain, and the days that the evidence for it speaks of. */
function marksOf(finding: Finding, painSince: Day, began: string, format: Format) {
  const days = finding.evidence.flatMap(({ side, onDay }) =>
    side === "for" && onDay !== undefined && onDay < painSince ? [onDay] : [],
  );
  return [
    { day: painSince, label: began },
    ...[...new Set(days)].slice(0, MOST_MARKS).map((day) => ({ day, label: format.shortDay(day) })),
  ];
}
