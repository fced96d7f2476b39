import { useQuery } from "@tanstack/react-query";
import { useLocation, useNavigate, useSearch } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import type { Overview, WhyAnswer } from "../../app/answers.ts";
import { en as sharedWords } from "../../app/words/en.ts";
import type { Finding } from "../../engine/findings/finding.ts";
import { foldFindings, speaksFor } from "../../engine/findings/ranking.ts";
import { Field, Fold } from "../design/asking.tsx";
import { Page } from "../design/page.tsx";
import { ButtonLink } from "../design/pressing.tsx";
import { Empty, Failed, Waiting } from "../design/states.tsx";
import { overviewQuestion, whyQuestion } from "../server/questions.ts";
import { TriageStrip } from "../triage/triage-strip.tsx";
import { useFormat } from "../words/formatting.tsx";
import { TranslationNote } from "../words/language-choice.tsx";
import { numbersEn } from "../words/numbers-en.ts";
import { progressEn } from "../words/progress-en.ts";
import { whyEn } from "../words/why-en.ts";
import { addWords, useWords } from "../words/words.tsx";
import { FindingCard } from "./finding-card.tsx";
import { NextStep } from "./next-step.tsx";
import { NotADevice } from "./not-a-device.tsx";
import { readPainSince, savePainSince } from "./pain-since.ts";
import "./why.css";

addWords({ ...sharedWords, ...numbersEn, ...progressEn, ...whyEn });

/** What probably adds to the pain, from the runner's own runs before it began. */
export function WhyScreen() {
  const { say } = useWords();
  const search = useSearch({ from: "/why" });
  const since = search.since ?? readPainSince();
  const overview = useQuery(overviewQuestion);
  const why = useQuery(whyQuestion(since));

  if (overview.isPending || why.isPending) return <Waiting what={say("why.waiting")} />;
  if (overview.isError || why.isError)
    return (
      <Page title={say("why.title")}>
        <Failed
          problem={overview.error ?? why.error ?? { kind: "no-connection" }}
          onRetry={() => {
            void overview.refetch();
            void why.refetch();
          }}
        />
      </Page>
    );
  if (overview.data.runs === 0)
    return (
      <Page title={say("why.title")}>
        <Empty title={say("why.none")}>
          <p className="soft">{say("why.none.lead")}</p>
          <ButtonLink to="/bring" kind="main">
            {say("bring.screen")}
          </ButtonLink>
        </Empty>
      </Page>
    );
  return (
    <Why
      overview={overview.data}
      why={why.data}
      answeredAtMs={why.dataUpdatedAt}
      isFresh={!why.isPlaceholderData}
    />
  );
}

function Why({
  overview,
  why,
  answeredAtMs,
  isFresh,
}: {
  readonly overview: Overview;
  readonly why: WhyAnswer;
  readonly answeredAtMs: number;
  readonly isFresh: boolean;
}) {
  const { say } = useWords();
  const counted = useMemo(() => why.findings.filter(speaksFor).length, [why]);
  const { shown: first, folded: rest } = foldFindings(why.findings);
  const asked = useLocation({ select: ({ hash }) => hash }); // another screen may lead to one finding
  const isAsked = ({ rule }: Finding): boolean => asked === `finding-${rule.id}`;
  useEffect(() => document.getElementById(asked)?.scrollIntoView(), [asked]);
  return (
    <Page
      title={say("why.title")}
      lead={say(counted === 0 ? "why.lead.none" : "why.lead", { count: counted })}
    >
      <TriageStrip />
      <TranslationNote />
      <NotADevice />
      <PainSince overview={overview} why={why} />
      <p className="visually-hidden" role="status">
        {isFresh ? say("why.fresh", { count: counted }) : say("waiting")}
      </p>
      <ol className={isFresh ? "findings" : "findings findings-old"}>
        {first.map((finding, at) => (
          <li key={finding.rule.id}>
            <FindingCard finding={finding} why={why} isOpen={at === 0 || isAsked(finding)} />
          </li>
        ))}
      </ol>
      <NextStep why={why} answeredAtMs={answeredAtMs} today={overview.today} />
      {rest.length === 0 ? null : (
        <section className="findings-rest">
          <Fold summary={say("why.rest", { count: rest.length })} isOpen={rest.some(isAsked)}>
            <p className="soft reading">{say("why.rest.lead")}</p>
            <ol className="findings">
              {rest.map((finding) => (
                <li key={finding.rule.id}>
                  <FindingCard finding={finding} why={why} isOpen={isAsked(finding)} />
                </li>
              ))}
            </ol>
          </Fold>
        </section>
      )}
    </Page>
  );
}

function PainSince({ overview, why }: { readonly overview: Overview; readonly why: WhyAnswer }) {
  const { say } = useWords();
  const format = useFormat();
  const navigate = useNavigate();
  const choose = (day: string): void => {
    savePainSince(day);
    void navigate({ to: "/why", search: day === "" ? {} : { since: day }, replace: true });
  };
  return (
    <section className="pain-since">
      <Field
        key={why.painSinceGiven ? why.painSince : "open"}
        label={say("pain.when")}
        type="date"
        max={overview.today}
        {...(overview.firstDay === undefined ? {} : { min: overview.firstDay })}
        defaultValue={why.painSinceGiven ? why.painSince : ""}
        onChange={(event) => {
          const { value, validity } = event.target;
          if (validity.valid && (value === "" || value > "1970")) choose(value);
        }}
      />
      <p className="soft small reading">
        {why.painSinceGiven
          ? say("pain.given", { day: format.day(why.painSince) })
          : say("pain.taken", { day: format.day(why.painSince) })}
      </p>
    </section>
  );
}
