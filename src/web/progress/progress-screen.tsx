import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useMemo, useState } from "react";
import uPlot from "uplot";
import type { HistoryAnswer, Overview } from "../../app/answers.ts";
import { planEn } from "../../app/words/plan-en.ts";
import type { Outcomes } from "../../engine/plan/outcomes.ts";
import type { Day } from "../../engine/units/day.ts";
import { useTriage } from "../answers/use-triage.ts";
import { Segmented } from "../design/asking.tsx";
import { Page } from "../design/page.tsx";
import { ButtonLink } from "../design/pressing.tsx";
import { Empty, Failed, Waiting } from "../design/states.tsx";
import { historyQuestion, overviewQuestion, progressQuestion } from "../server/questions.ts";
import { Explained, TermsOf } from "../words/explained.tsx";
import { useFormat } from "../words/formatting.tsx";
import { TranslationNote } from "../words/language-choice.tsx";
import { numbersEn } from "../words/numbers-en.ts";
import { progressEn } from "../words/progress-en.ts";
import { weekEn } from "../words/week-en.ts";
import { addWords, useWords } from "../words/words.tsx";
import { ChecksPart } from "./ability-parts.tsx";
import { DonePart } from "./done-part.tsx";
import { EpisodesPart } from "./episodes-part.tsx";
import { PainPart } from "./pain-part.tsx";
import { progressLead } from "./progress-lead.ts";
import { RunsPart } from "./runs-part.tsx";
import { daysOfSpan, SPANS, type Span } from "./spans.ts";
import { WeeklyParts } from "./weekly-parts.tsx";
import "./progress.css";

addWords({ ...planEn, ...numbersEn, ...weekEn, ...progressEn });

const PersonalSection = lazy(() =>
  import("../personal/personal-section.tsx").then((module) => ({ default: module.PersonalSection })),
);

/** Is it working? Pain, ability and what was done over the same days, against the change that is known to matter. */
export function ProgressScreen() {
  const { say } = useWords();
  const overview = useQuery(overviewQuestion);
  const outcomes = useQuery(progressQuestion);
  const history = useQuery(historyQuestion);

  const problem = overview.error ?? outcomes.error ?? history.error;
  if (problem !== null)
    return (
      <Page title={say("progress.title")}>
        <Failed
          problem={problem}
          onRetry={() => {
            void overview.refetch();
            void outcomes.refetch();
            void history.refetch();
          }}
        />
      </Page>
    );
  if (!overview.data || !outcomes.data || !history.data) return <Waiting />;
  if (isNothingTold(outcomes.data))
    return (
      <Page title={say("progress.title")}>
        <Empty title={say("progress.none")}>
          <p className="soft">{say("progress.none.lead")}</p>
          <ButtonLink to="/today" kind="main">
            {say("progress.check-in")}
          </ButtonLink>
        </Empty>
      </Page>
    );
  return <Progress overview={overview.data} outcomes={outcomes.data} history={history.data} />;
}

const isNothingTold = ({ pain, ability, confidence, weeklyCheck, globalChange }: Outcomes): boolean =>
  pain.byDay.length + ability.byCheck.length + confidence.length + weeklyCheck.length === 0 &&
  globalChange === undefined;

/** What every chart of the screen has in common. */
export interface OverDays {
  readonly from: Day;
  readonly to: Day;
  readonly pointed: Day | undefined;
  readonly onPoint: (day: Day | undefined) => void;
  readonly syncKey: string;
}

function Progress({
  overview: { today, firstDay },
  outcomes,
  history,
}: {
  readonly overview: Overview;
  readonly outcomes: Outcomes;
  readonly history: HistoryAnswer;
}) {
  const { say } = useWords();
  const format = useFormat();
  const { told } = useTriage();
  const [span, setSpan] = useState<Span>("episode");
  const [pointed, onPoint] = useState<Day>();
  const days = useMemo(() => daysOfSpan(span, outcomes, firstDay, today), [span, outcomes, firstDay, today]);
  const syncKey = useMemo(() => uPlot.sync(`progress-${Math.random()}`).key, []);
  const over: OverDays = { ...days, pointed, onPoint, syncKey };

  return (
    <Page title={say("progress.title")} lead={progressLead(outcomes, { say, format })}>
      <div className="progress-body">
        <Segmented
          label={say("progress.span")}
          value={span}
          onChange={setSpan}
          options={SPANS.map((value) => ({ value, label: say(`progress.span.${value}`) }))}
        />
        <PainPart outcomes={outcomes} over={over} />
        <RunsPart history={history} over={over} />
        <ChecksPart outcomes={outcomes} over={over} />
        <WeeklyParts checks={told.weeklyChecks} since={outcomes.episodes.at(-1)?.beganOnDay} over={over} />
        <DonePart outcomes={outcomes} history={history} />
        <EpisodesPart episodes={outcomes.episodes} history={history} today={today} />
        <p className="soft reading">
          <Explained>{say("progress.note")}</Explained>
        </p>
        <Suspense fallback={null}>
          <PersonalSection />
        </Suspense>
        <div className="row">
          <ButtonLink to="/today/week" icon="pencil">
            {say("progress.week-check")}
          </ButtonLink>
          <ButtonLink to="/share" icon="files">
            {say("progress.share")}
          </ButtonLink>
        </div>
        <TermsOf sentences={[say("progress.share"), say("language.unreviewed")]} />
        <TranslationNote />
      </div>
    </Page>
  );
}
