import { useCallback, useMemo } from "react";
import measures from "../../engine/evidence/measures.json" with { type: "json" };
import { type Outcomes, PAIN_MATTERS } from "../../engine/plan/outcomes.ts";
import { Fold } from "../design/asking.tsx";
import { DayChart } from "../design/day-chart.tsx";
import { Sources } from "../learn/sources.tsx";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import { ChartPart } from "./chart-part.tsx";
import { painAtStart, TOLD_NEEDED } from "./pain-at-start.ts";
import type { OverDays } from "./progress-screen.tsx";
import { isShown } from "./spans.ts";

const HEIGHT = 240;
const RANGE = [0, 10] as const;
const SPLITS = [0, 2, 4, 6, 8, 10] as const;
const SOURCES = measures.measures.find(({ id }) => id === "nprs")?.refs ?? [];

/** The pain of each day told of, 0 to 10 from the bottom, and the line below which a change matters. */
export function PainPart({ outcomes, over }: { readonly outcomes: Outcomes; readonly over: OverDays }) {
  const { say } = useWords();
  const format = useFormat();
  const { byDay, change } = outcomes.pain;
  const { from, to, pointed } = over;
  const points = useMemo(
    () =>
      byDay.filter(({ day }) => isShown({ from, to }, day)).map(({ day, pain }) => ({ day, value: pain })),
    [byDay, from, to],
  );
  const series = useMemo(() => ({ kind: "line", points }) as const, [points]);
  const start = painAtStart(outcomes);
  const limit = useMemo(
    () =>
      start === undefined || start < PAIN_MATTERS
        ? undefined
        : { value: start - PAIN_MATTERS, label: say("progress.pain.line-of", { matters: PAIN_MATTERS }) },
    [start, say],
  );
  const marks = useMemo(
    () => outcomes.episodes.map(({ beganOnDay: day }) => ({ day, label: say("progress.pain.began") })),
    [outcomes.episodes, say],
  );
  const splitText = useCallback(
    (value: number, isHighest: boolean) =>
      isHighest ? say("progress.pain.end", { pain: value }) : format.number(value),
    [say, format],
  );
  const last = points.at(-1);
  const shown = pointed === undefined ? last : points.find(({ day }) => day === pointed);
  const amount = (value: number): string => format.number(value, Number.isInteger(value) ? 0 : 1);
  const what =
    last === undefined
      ? say("progress.readout.none")
      : say("progress.pain.picture.last", { pain: last.value, day: format.day(last.day) });

  return (
    <ChartPart
      id="progress-pain"
      title={say("progress.pain.title")}
      missing={
        byDay.length >= TOLD_NEEDED
          ? undefined
          : say("progress.pain.more", { count: TOLD_NEEDED - byDay.length })
      }
      readout={
        <>
          <strong>{format.dayOfYear(pointed ?? last?.day ?? to)}</strong>
          <span>
            {shown === undefined
              ? say("progress.readout.none")
              : say("progress.pain.end", { pain: shown.value })}
          </span>
        </>
      }
      chart={
        <DayChart
          label={say("progress.pain.picture", { what })}
          height={HEIGHT}
          from={from}
          to={to}
          series={series}
          range={RANGE}
          splits={SPLITS}
          splitText={splitText}
          limit={limit}
          marks={marks}
          endLabel={last === undefined ? undefined : String(last.value)}
          onPoint={over.onPoint}
          syncKey={over.syncKey}
        />
      }
      table={{
        label: say("progress.pain.table"),
        head: [say("col.day"), say("col.pain")],
        rows: points.toReversed().map(({ day, value }) => [format.dayOfYear(day), String(value)]),
      }}
    >
      {change === undefined ? (
        <p className="reading">{say("progress.pain.change-more")}</p>
      ) : outcomes.isRecovered ? (
        // the screen itself begins with the change of a pain that is not over
        <p className="reading">
          {say("progress.pain.change", {
            from: amount(change.from),
            to: amount(change.to),
            size: say(`outcome.${change.size}`),
          })}
        </p>
      ) : null}
      <Fold summary={say("progress.lines")}>
        <div className="stack-1">
          <p className="reading">{say("progress.lines.pain", { matters: PAIN_MATTERS })}</p>
          <Sources ids={SOURCES} />
        </div>
      </Fold>
    </ChartPart>
  );
}
