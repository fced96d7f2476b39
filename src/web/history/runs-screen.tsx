import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useDeferredValue, useMemo, useState } from "react";
import type { HistoryAnswer, WeekRow } from "../../app/answers.ts";
import { addDays } from "../../engine/units/day.ts";
import { Fold, Segmented } from "../design/asking.tsx";
import { Page } from "../design/page.tsx";
import { Button, ButtonLink } from "../design/pressing.tsx";
import { Empty, Failed, Waiting } from "../design/states.tsx";
import { historyQuestion, progressQuestion, runsQuestion } from "../server/questions.ts";
import { Explained } from "../words/explained.tsx";
import { useFormat } from "../words/formatting.tsx";
import { historyEn } from "../words/history-en.ts";
import { numbersEn } from "../words/numbers-en.ts";
import { progressEn } from "../words/progress-en.ts";
import { addWords, useWords } from "../words/words.tsx";
import { CadenceTrend } from "./cadence-trend.tsx";
import { OtherSports } from "./other-sports.tsx";
import { RunList } from "./run-list.tsx";
import { type Spike, spikesIn } from "./spikes-in.ts";
import { WeeksTable } from "./weeks-table.tsx";
import "./runs.css";

addWords({ ...numbersEn, ...historyEn, ...progressEn });

/** On its way while the runs are: the chart is there when they come. */
const coming = import("./weeks-chart.tsx");
const WeeksChart = lazy(() => coming.then((module) => ({ default: module.WeeksChart })));

const SPANS = ["quarter", "year", "all"] as const;
type Span = (typeof SPANS)[number];
const WEEKS_OF: Readonly<Record<Span, number>> = { quarter: 13, year: 52, all: Number.POSITIVE_INFINITY };

/** The whole history: what the weeks were, where a run stood out, and every run. */
export function RunsScreen() {
  const { say } = useWords();
  const history = useQuery(historyQuestion);
  const runs = useQuery(runsQuestion);

  if (runs.isError || history.isError)
    return (
      <Page title={say("runs.title")}>
        <Failed
          problem={runs.error ?? history.error ?? { kind: "no-connection" }}
          onRetry={() => {
            void runs.refetch();
            void history.refetch();
          }}
        />
      </Page>
    );
  if (history.isPending) return <Waiting />;
  if (runs.isPending && history.data.weeks.length === 0) return <Waiting />;
  if (runs.data?.length === 0)
    return (
      <Page title={say("runs.title")}>
        <Empty title={say("runs.none")}>
          <p className="soft">{say("runs.none.lead")}</p>
          <div className="row">
            <ButtonLink to="/bring" kind="main">
              {say("bring.screen")}
            </ButtonLink>
            <ButtonLink to="/add">{say("hand.go")}</ButtonLink>
          </div>
        </Empty>
        <OtherSports sessions={history.data.crossTraining} />
      </Page>
    );
  return <History history={history.data} runs={runs.data} />;
}

function History({
  history,
  runs,
}: {
  readonly history: HistoryAnswer;
  readonly runs: Parameters<typeof RunList>[0]["runs"] | undefined;
}) {
  const { say } = useWords();
  const format = useFormat();
  const [span, setSpan] = useState<Span>("year");
  const [back, setBack] = useState(0);
  const [isTable, setTable] = useState(false);
  const pain = useQuery(progressQuestion).data?.pain.byDay;
  const listed = useDeferredValue(runs, undefined); // the list follows its chart
  const every = useMemo(() => untilLastRun(history.weeks), [history]);
  const weeks = useMemo(() => windowOf(every, span, back), [every, span, back]);
  const isFirst = weeks[0] === every[0];
  const spikes = useMemo(() => spikesIn(daysOf(history, weeks)), [history, weeks]);
  const largest = spikes.reduce<Spike | undefined>(
    (best, spike) => (best === undefined || spike.ratio > best.ratio ? spike : best),
    undefined,
  );
  const summary =
    largest === undefined
      ? say(`runs.calm.${span}`)
      : say(`runs.spikes.${span}`, {
          count: spikes.length,
          distance: format.distanceText(largest.distanceM),
          day: format.day(largest.day),
          ratio: format.number(largest.ratio, 2),
        });

  return (
    <Page
      title={say("runs.title")}
      lead={summary}
      actions={
        <>
          <ButtonLink to="/bring" icon="plus">
            {say("runs.bring")}
          </ButtonLink>
          <ButtonLink to="/add" kind="plain" icon="pencil">
            {say("hand.go")}
          </ButtonLink>
        </>
      }
    >
      <section className="weeks" aria-labelledby="weeks-title">
        <div className="chart-head">
          <h2 id="weeks-title">{say("weeks.title")}</h2>
          <Segmented
            label={say("weeks.span")}
            value={span}
            onChange={(chosen) => {
              setSpan(chosen);
              setBack(0);
            }}
            options={SPANS.map((value) => ({ value, label: say(`weeks.${value}`) }))}
          />
        </div>
        {isTable ? (
          <WeeksTable
            weeks={weeks}
            columns="distances"
            spikes={spikes}
            {...(pain !== undefined && { pain })}
          />
        ) : (
          <Suspense fallback={<div className="weeks-place" />}>
            <WeeksChart
              weeks={weeks}
              spikes={spikes}
              label={`${say("weeks.picture")} ${summary}`}
              {...(pain !== undefined && { pain })}
            />
          </Suspense>
        )}
        <Ground surface={history.surface} />
        <div className="row">
          {span === "all" || (isFirst && back === 0) ? null : (
            <>
              <Button kind="plain" icon="left" isDisabled={isFirst} onPress={() => setBack(back + 1)}>
                {say("weeks.earlier")}
              </Button>
              <Button kind="plain" icon="right" isDisabled={back === 0} onPress={() => setBack(back - 1)}>
                {say("weeks.later")}
              </Button>
            </>
          )}
          <Button kind="plain" icon={isTable ? "chart" : "table"} onPress={() => setTable(!isTable)}>
            {say(isTable ? "as-chart" : "as-table")}
          </Button>
        </div>
        <Fold summary={say("growth.title")}>
          <div className="stack">
            <p className="soft reading">
              <Explained>{say("growth.evidence")}</Explained>
            </p>
            <WeeksTable weeks={weeks} columns="growth" spikes={spikes} />
          </div>
        </Fold>
        <CadenceTrend months={history.cadenceTrend ?? []} />
      </section>
      {listed === undefined ? <Waiting /> : <RunList runs={listed} />}
      <OtherSports sessions={history.crossTraining} />
    </Page>
  );
}

/** How much of the whole history was not on roads; said only when there is something to say. */
function Ground({ surface: { treadmillRatio = 0, trailRatio = 0 } }: Pick<HistoryAnswer, "surface">) {
  const { say } = useWords();
  const format = useFormat();
  if (treadmillRatio + trailRatio < 0.005) return null;
  return (
    <p className="soft small">
      {say("surface.shares", {
        treadmill: format.percent(treadmillRatio),
        trail: format.percent(trailRatio),
      })}
    </p>
  );
}

/** The weeks of a span, moved back by so many halves of it; never beyond the first week. */
function windowOf(weeks: readonly WeekRow[], span: Span, back: number): readonly WeekRow[] {
  const count = WEEKS_OF[span];
  if (count >= weeks.length) return weeks;
  const end = Math.max(count, weeks.length - back * Math.ceil(count / 2));
  return weeks.slice(end - count, end);
}

/** Empty weeks at the end are shown while they are a break; a history that ended long ago is shown where it ended. */
const BREAK_WEEKS = 8;

function untilLastRun(weeks: readonly WeekRow[]): readonly WeekRow[] {
  const last = weeks.findLastIndex(({ runs }) => runs > 0);
  return weeks.length - 1 - last <= BREAK_WEEKS ? weeks : weeks.slice(0, last + 2);
}

/** The days that lie in these weeks. */
function daysOf(history: HistoryAnswer, weeks: readonly WeekRow[]): HistoryAnswer["days"] {
  const [first, last] = [weeks[0], weeks.at(-1)];
  if (first === undefined || last === undefined) return [];
  const end = addDays(last.startsOnDay, 6);
  return history.days.filter(({ day }) => day >= first.startsOnDay && day <= end);
}
