import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { lazy, Suspense, useMemo } from "react";
import type { WhyAnswer } from "../../app/answers.ts";
import type { Evidence, Finding } from "../../engine/findings/finding.ts";
import { isQuestionOpen } from "../../engine/findings/personal-evidence.ts";
import { addDays } from "../../engine/units/day.ts";
import { Fold } from "../design/asking.tsx";
import { spikesIn } from "../history/spikes-in.ts";
import { historyQuestion, progressQuestion } from "../server/questions.ts";
import { Explained } from "../words/explained.tsx";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import { CHART_OF_RULE } from "./charted-rules.ts";
import { EvidenceList } from "./evidence-list.tsx";
import { FindingMarks } from "./finding-marks.tsx";
import { FindingSentence } from "./finding-sentence.tsx";
import { References } from "./references.tsx";
import { ThresholdLine } from "./threshold-line.tsx";

const WeeksChart = lazy(() =>
  import("../history/weeks-chart.tsx").then((module) => ({ default: module.WeeksChart })),
);

const FindingChart = lazy(() =>
  import("./finding-chart.tsx").then((module) => ({ default: module.FindingChart })),
);

/** One cause: its verdict, how much it matters, the runner's own numbers, and what speaks for and against. */
export function FindingCard({
  finding,
  why,
  isOpen,
}: {
  readonly finding: Finding;
  readonly why: WhyAnswer;
  readonly isOpen: boolean;
}) {
  const { say, sayIfKnown } = useWords();
  const { rule, verdict, evidence } = finding;
  const limited = evidence.find((item) => item.threshold !== undefined);
  const titleId = `finding-${rule.id}`;
  const missingText = (key: string): string => {
    const missing = sayIfKnown(`missing.${key}`) ?? key;
    return isQuestionOpen(finding) ? say("own-days.missing", { missing }) : missing;
  };

  return (
    <article className={`finding finding-${verdict}`} aria-labelledby={titleId}>
      <FindingMarks finding={finding} />
      <h2 id={titleId}>{sayIfKnown(`finding.${rule.id}.title`) ?? rule.id}</h2>
      <FindingSentence finding={finding} />
      {limited === undefined || verdict === "cannot-tell" ? null : (
        <ThresholdLine evidence={limited} verdict={verdict} />
      )}
      <Fold summary={say("finding.more")} isOpen={isOpen}>
        <div className="finding-body">
          <div className="stack">
            {rule.id === "single-run-spike" ? <WeeksBefore why={why} /> : null}
            {CHART_OF_RULE[rule.id] === undefined || evidence.length === 0 ? null : (
              <ChartOfFinding finding={finding} why={why} />
            )}
            <Side name="for" finding={finding} />
            <Side name="against" finding={finding} />
            <Side name="context" finding={finding} />
          </div>
          <div className="stack">
            {finding.missing.length === 0 ? null : (
              <section>
                <h3>{say("finding.missing")}</h3>
                <ul className="plain-list">
                  {finding.missing.map((key) => (
                    <li key={key}>
                      <Explained>{missingText(key)}</Explained>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            {(finding.caveats ?? []).length === 0 ? null : (
              <section>
                <h3>{say("finding.caveats")}</h3>
                <ul className="plain-list">
                  {finding.caveats?.map((key) => (
                    <li key={key}>
                      <Explained>{sayIfKnown(`caveat.${key}`) ?? key}</Explained>
                    </li>
                  ))}
                </ul>
              </section>
            )}
            <References rule={rule} references={why.references} />
          </div>
        </div>
      </Fold>
    </article>
  );
}

function Side({ name, finding }: { readonly name: Evidence["side"]; readonly finding: Finding }) {
  const { say } = useWords();
  const format = useFormat();
  const own = finding.evidence.filter(({ side }) => side === name);
  const personal = finding.personal?.side === name ? finding.personal : undefined;
  if (own.length === 0 && personal === undefined) return null;
  return (
    <section>
      <h3>{say(`finding.${name}`)}</h3>
      {own.length === 0 ? null : <EvidenceList evidence={own} />}
      {personal === undefined ? null : (
        <p>
          <Link to="/progress" hash="own-title">
            {say("finding.own-days")}
          </Link>{" "}
          {personal.lastDay === undefined ? null : (
            <span className="soft small">
              {say("finding.own-days.last", { day: format.dayOfYear(personal.lastDay) })}
            </span>
          )}
        </p>
      )}
    </section>
  );
}

function ChartOfFinding({ finding, why }: { readonly finding: Finding; readonly why: WhyAnswer }) {
  const history = useQuery(historyQuestion).data;
  const outcomes = useQuery(progressQuestion).data;
  if (history === undefined) return null;
  return (
    <Suspense fallback={<div className="weeks-place" />}>
      <FindingChart finding={finding} why={why} history={history} outcomes={outcomes} />
    </Suspense>
  );
}

const WEEKS_BEFORE = 14;
const WEEKS_AFTER = 6;

/** The weeks around the first day of pain, so that the eye can see what the number says. */
function WeeksBefore({ why }: { readonly why: WhyAnswer }) {
  const { say } = useWords();
  const format = useFormat();
  const history = useQuery(historyQuestion).data;
  const from = addDays(why.painSince, -7 * WEEKS_BEFORE);
  const to = addDays(why.painSince, 7 * WEEKS_AFTER);
  const weeks = useMemo(
    () => history?.weeks.filter(({ startsOnDay }) => startsOnDay >= from && startsOnDay <= to) ?? [],
    [history, from, to],
  );
  const spikes = useMemo(
    () => spikesIn(history?.days.filter(({ day }) => day >= from && day <= to) ?? []),
    [history, from, to],
  );
  const pain = useQuery(progressQuestion).data?.pain.byDay;
  if (weeks.length < 2) return null;
  return (
    <figure>
      <h3>{say("finding.chart.spike")}</h3>
      <Suspense fallback={<div className="weeks-place" />}>
        <WeeksChart
          weeks={weeks}
          spikes={spikes}
          painSince={why.painSince}
          {...(pain !== undefined && { pain })}
          label={say("finding.weeks.picture", { day: format.day(why.painSince), count: spikes.length })}
        />
      </Suspense>
    </figure>
  );
}
