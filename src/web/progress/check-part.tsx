import { type ReactNode, useMemo } from "react";
import type { Day } from "../../engine/units/day.ts";
import { DayChart, type DayChartProps } from "../design/day-chart.tsx";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import { ChartPart } from "./chart-part.tsx";
import type { OverDays } from "./progress-screen.tsx";
import { isShown } from "./spans.ts";

const HEIGHT = 170;

/** Fewer weekly checks make no line. */
export const CHECKS_NEEDED = 2;

export interface Point {
  readonly day: Day;
  readonly value: number;
}

/** How the answers of a weekly check stand on a chart. Kept from one drawing to the next. */
export interface CheckScale extends Pick<DayChartProps, "range" | "splits" | "splitText"> {
  /** An answer, as it is read out. */
  readonly text: (value: number) => string;
  /** The same as short as it goes, beside the newest point; absent where the scale at the left says it. */
  readonly shortText?: (value: number) => string;
}

/** A line over weekly checks. */
export function CheckPart({
  name,
  points,
  over,
  scale,
  limit,
  picture,
  lead,
  table,
  children,
}: {
  readonly name: "ability" | "confidence" | "back" | "change";
  readonly points: readonly Point[];
  readonly over: OverDays;
  readonly scale: CheckScale;
  readonly limit?: DayChartProps["limit"];
  readonly picture: string;
  readonly lead?: ReactNode;
  /** Newest first. */
  readonly table: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
  readonly children?: ReactNode;
}) {
  const { say } = useWords();
  const format = useFormat();
  const { from, to, pointed } = over;
  const left = CHECKS_NEEDED - points.length;
  const more = name === "ability" ? "progress.ability.more" : "progress.confidence.more";
  const within = useMemo(() => points.filter(({ day }) => isShown({ from, to }, day)), [points, from, to]);
  const series = useMemo(() => ({ kind: "line", points: within }) as const, [within]);
  const last = within.at(-1);
  const shown = pointed === undefined ? last : within.findLast(({ day }) => day <= pointed);
  return (
    <ChartPart
      id={`progress-${name}`}
      title={say(`progress.${name}.title`)}
      missing={left > 0 ? say(more, { count: left }) : undefined}
      lead={lead}
      readout={
        shown === undefined ? null : (
          <>
            <strong>{format.dayOfYear(shown.day)}</strong>
            <span>{scale.text(shown.value)}</span>
          </>
        )
      }
      chart={
        <DayChart
          label={picture}
          height={HEIGHT}
          from={from}
          to={to}
          series={series}
          range={scale.range}
          splits={scale.splits}
          splitText={scale.splitText}
          limit={limit}
          endLabel={last === undefined ? undefined : scale.shortText?.(last.value)}
          onPoint={over.onPoint}
          syncKey={over.syncKey}
        />
      }
      table={{ label: say(`progress.${name}.table`), ...table }}
    >
      {children}
    </ChartPart>
  );
}
