import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import type { ScoredDay } from "../../engine/personal/forecast/back-test.ts";
import type { Day } from "../../engine/units/day.ts";
import { DayChart } from "../design/day-chart.tsx";
import { ChartPart } from "../progress/chart-part.tsx";
import { progressQuestion } from "../server/questions.ts";
import { usePersonalWords } from "./personal-words.ts";

const HEIGHT = 220;
const RANGE = [0, 1] as const;
const SPLITS = [0, 0.5, 1] as const;
const NOTHING: readonly { readonly day: Day; readonly pain: number }[] = [];

/** The chance told on each day, with the pain that came over it. */
export function ChanceOverTime({ forecasts }: { readonly forecasts: readonly ScoredDay[] }) {
  const { say, format, chance } = usePersonalWords();
  const byDay = useQuery(progressQuestion).data?.pain.byDay ?? NOTHING;
  const [pointed, onPoint] = useState<Day>();
  const syncKey = useMemo(() => `chance-${Math.random()}`, []);
  const from = forecasts[0]?.day;
  const to = forecasts.at(-1)?.day;
  const series = useMemo(
    () =>
      ({
        kind: "line",
        points: forecasts.map(({ day, probability }) => ({ day, value: probability })),
      }) as const,
    [forecasts],
  );
  const pain = useMemo(() => byDay.map(({ day, pain: value }) => ({ day, value })), [byDay]);
  const splitText = useCallback((value: number) => format.percent(value), [format]);
  if (from === undefined || to === undefined) return null;
  const shown = forecasts.find(({ day }) => day === pointed) ?? forecasts.at(-1);
  return (
    <ChartPart
      id="warning-time"
      title={say("warn.time.title")}
      readout={
        shown === undefined ? null : (
          <>
            <strong>{format.dayOfYear(shown.day)}</strong>
            <span>{chance(shown.probability)}</span>
          </>
        )
      }
      chart={
        <DayChart
          label={say("warn.time.picture")}
          height={HEIGHT}
          from={from}
          to={to}
          series={series}
          range={RANGE}
          splits={SPLITS}
          splitText={splitText}
          pain={pain}
          onPoint={onPoint}
          syncKey={syncKey}
        />
      }
      table={{
        label: say("warn.time.table"),
        head: [say("warn.time.day"), say("warn.time.chance"), say("warn.time.came")],
        rows: forecasts
          .toReversed()
          .map(({ day, probability, came }) => [
            format.dayOfYear(day),
            chance(probability),
            say(came ? "warn.time.yes" : "warn.time.no"),
          ]),
      }}
    >
      <p className="soft small">{say("warn.time.key")}</p>
    </ChartPart>
  );
}
