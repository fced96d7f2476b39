import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useMemo } from "react";
import type { WhyAnswer } from "../../app/answers.ts";
import { findingValues } from "../../app/words/fill-words.ts";
import type { Evidence, Finding, Verdict, Weight } from "../../engine/findings/finding.ts";
import { addDays } from "../../engine/units/day.ts";
import { Fold } from "../design/asking.tsx";
import { Icon, type IconName } from "../design/icon.tsx";
import { spikesIn } from "../history/spikes-in.ts";
import { historyQuestion, progressQuestion } from "../server/questions.ts";
import { Explained } from "../words/explained.tsx";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import { CHART_OF_RULE } from "./charted-rules.ts";
import { EvidenceList } from "./evidence-list.tsx";
import { References } from "./references.tsx";
import { ThresholdLine } from "./threshold-line.tsx";

const WeeksChart = lazy(() =>
  import("../history/weeks-chart.tsx").then((module) => ({ default: module.WeeksChart })),
);

const FindingChart = lazy(() =>
  import("./finding-chart.tsx").then((module) => ({ default: module.FindingChart })),
);

const VERDICTS = {
  likely: { icon: "triangle", tone: "stop" },
  possible: { icon: "diamond", tone: "ease" },
  unlikely: { icon: "check", tone: "go" },
  "cannot-tell": { icon: "question", tone: "unknown" },
} as const satisfies Readonly<Record<Verdict, { icon: IconName; tone: string }>>;

/** How many of four dots: how much the cause matters at all, whatever its verdict. */
const DOTS: Readonly<Record<Weight, number>> = {
  medium: 3,
  "low-medium": 2,
  low: 1,
  "very-low": 1,
  zero: 0,
  context: 0,
};

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
  const format = useFormat();
  const { rule, verdict, evidence } = finding;
  const values = findingValues(finding, { quantity: format.quantityText, day: format.dayOfYear });
  const limited = evidence.find((item) => item.threshold !== undefined);
  const { icon, tone } = VERDICTS[verdict];
  const titleId = `finding-${rule.id}`;

  return (
    <article className={`finding finding-${verdict}`} aria-labelledby={titleId}>
      <div className="finding-marks">
        <span className={`chip tone-${tone}`}>
          <Icon name={icon} />
          <span className="sentence-case">{sayIfKnown(`verdict.${verdict}`)}</span>
        </span>
        <span className="weight">
          <span className="weight-dots" aria-hidden="true">
            {[0, 1, 2, 3].map((dot) => (
              <span key={dot} className={dot < DOTS[rule.weight] ? "dot dot-full" : "dot"} />
            ))}
          </span>
          <span className="sentence-case">{sayIfKnown(`weight.${rule.weight}`)}</span>
        </span>
      </div>
      <h2 id={titleId}>{sayIfKnown(`finding.${rule.id}.title`) ?? rule.id}</h2>
      <p className="finding-sentence">
        <Explained>{sayIfKnown(`finding.${rule.id}.${verdict}`, values) ?? ""}</Explained>
      </p>
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
            <Side name="for" evidence={evidence} />
            <Side name="against" evidence={evidence} />
            <Side name="context" evidence={evidence} />
          </div>
          <div className="stack">
            {finding.missing.length === 0 ? null : (
              <section>
                <h3>{say("finding.missing")}</h3>
                <ul className="plain-list">
                  {finding.missing.map((key) => (
                    <li key={key}>
                      <Explained>{sayIfKnown(`missing.${key}`) ?? key}</Explained>
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

function Side({
  name,
  evidence,
}: {
  readonly name: Evidence["side"];
  readonly evidence: readonly Evidence[];
}) {
  const { say } = useWords();
  const own = evidence.filter(({ side }) => side === name);
  if (own.length === 0) return null;
  return (
    <section>
      <h3>{say(`finding.${name}`)}</h3>
      <EvidenceList evidence={own} />
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
