import { useQuery } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { questionById } from "../../engine/answers/questionnaire.ts";
import { clear } from "../../engine/triage/cleared-triage.ts";
import { helpNumbersFor } from "../../engine/triage/emergency-numbers.ts";
import { type TriageNow, useTriage } from "../answers/use-triage.ts";
import { Fold } from "../design/asking.tsx";
import { Icon, type IconName } from "../design/icon.tsx";
import { Page } from "../design/page.tsx";
import { Button, ButtonLink } from "../design/pressing.tsx";
import { overviewQuestion } from "../server/questions.ts";
import { WaysIn } from "../shell/ways-in.tsx";
import { Explained } from "../words/explained.tsx";
import { useFormat } from "../words/formatting.tsx";
import { TranslationNote } from "../words/language-choice.tsx";
import { useWording } from "../words/wording.ts";
import { useWords, type WordKey } from "../words/words.tsx";
import { AssessmentForm } from "./assessment-form.tsx";
import { telephoneLink, useCountry } from "./country.ts";
import { Crisis } from "./crisis.tsx";
import { ShowDoctor } from "./emergency.tsx";
import { useGoOn } from "./group-screen.tsx";
import { mayBe } from "./may-be.ts";
import { MORE_GROUPS } from "./more-questions.ts";
import { isElsewhereOnly } from "./next-step.ts";
import "./outcome-screen.css";

/** What to do, in one sentence; why; what is locked; and only then the question why it hurts. */
export function OutcomeScreen() {
  const now = useTriage();
  const { say } = useWords();
  const goOn = useGoOn();
  const { outcome, told } = now;
  if (isElsewhereOnly(told.answers) || (outcome.isNotMyBack && !isLocked(outcome.outcome)))
    return <NotMyBack now={now} />;
  if (outcome.outcome === "unfinished")
    return (
      <div className="outcome">
        <Page title={say("outcome.unfinished.title")} lead={say("outcome.unfinished.do")}>
          <Button kind="main" onPress={() => goOn()}>
            {say("outcome.unfinished.go")}
          </Button>
        </Page>
      </div>
    );
  return <Outcome now={now} />;
}

const isLocked = (outcome: string): boolean => outcome === "same-day" || outcome === "within-days";

const LOOKS = {
  "emergency-now": { tone: "stop", icon: "alert" },
  "same-day": { tone: "ease", icon: "phone" },
  "within-days": { tone: "ease", icon: "triangle" },
  routine: { tone: "go", icon: "circle" },
  "self-care": { tone: "go", icon: "check" },
} as const satisfies Record<string, { tone: string; icon: IconName }>;

function Outcome({ now }: { readonly now: TriageNow }) {
  const words = useWords();
  const { say } = words;
  const wording = useWording();
  const format = useFormat();
  const { outcome } = now;
  const { level } = outcome;
  const { tone, icon } = LOOKS[level];
  const reasons = mayBe(words, outcome);
  const isRestrained = outcome.locks !== "none";
  const unsure = outcome.askAgain.questions.flatMap((id) => {
    const question = questionById(id);
    return question === undefined ? [] : [wording.question(question).wording];
  });
  return (
    <div className="outcome">
      <div className={`outcome-main outcome-${isRestrained ? "ease" : tone}`}>
        <Page
          title={say(`outcome.${level}.title`)}
          eyebrow={
            <span className={`chip tone-${isRestrained ? "ease" : tone}`}>
              <Icon name={icon} />
              {say(`outcome.${level}.chip`)}
            </span>
          }
          lead={<Explained>{say(`outcome.${level}.do`)}</Explained>}
        >
          <Help now={now} />
          <Locked now={now} />
        </Page>
      </div>

      {outcome.crisisLine === undefined ? null : <Crisis isNow={outcome.crisisLine === "now"} />}

      <section className="outcome-part">
        <h2>{say("outcome.why")}</h2>
        {reasons.length === 0 ? (
          <p>{say("outcome.why.calm")}</p>
        ) : (
          <ul className="outcome-list">
            {reasons.map((reason) => (
              <li key={reason}>
                <Explained>{reason}</Explained>
              </li>
            ))}
          </ul>
        )}
        {outcome.soreness === "ordinary-soreness" ? <p>{say("soreness.ordinary-soreness")}</p> : null}
        <p className="soft">
          <Explained>{say(`outcome.${level}.hope`)}</Explained>
        </p>
        {unsure.length === 0 ? null : (
          <div className="note note-ease">
            <Icon name="question" />
            <div>
              <p>{say("outcome.unsure")}</p>
              <ul className="outcome-list">
                {unsure.map((wording) => (
                  <li key={wording}>{wording}</li>
                ))}
              </ul>
            </div>
          </div>
        )}
        <TranslationNote />
        <p className="soft small">{say("outcome.again", { day: format.day(outcome.askAgain.byDay) })}</p>
      </section>

      {isRestrained || reasons.length > 0 ? (
        <section className="outcome-part outcome-folds">
          <ShowDoctor now={now} />
          {outcome.fired.length === 0 ? null : (
            <Fold summary={say("assessed.summary")}>
              <p className="soft reading">{say("assessed.lead.other")}</p>
              <AssessmentForm now={now} level="other" />
            </Fold>
          )}
        </section>
      ) : null}

      {outcome.assessed.length === 0 ? null : (
        <p className="outcome-part soft">
          {outcome.assessed.slice(0, 1).map(({ assessment }) =>
            say("outcome.assessed", {
              who: say(`assessed.by.${assessment.by}`),
              day: format.day(assessment.assessedOnDay),
              allowed: say(`assessed.allowed.${assessment.allowed}`),
            }),
          )}
        </p>
      )}
      <FindOutWhy isUrgent={outcome.locks === "all"} mayPlan={clear(outcome).ok} />
    </div>
  );
}

/** What may not be done while this stands. */
function Locked({ now: { outcome } }: { readonly now: TriageNow }) {
  const { say } = useWords();
  if (outcome.locks === "none") return null;
  const key: WordKey = `locks.${outcome.locks}`;
  return (
    <p className="outcome-locks">
      <Icon name="lock" size={20} />
      {say(key)}
    </p>
  );
}

/** Whom to call today, where the country has one line for it. */
function Help({ now: { outcome } }: { readonly now: TriageNow }) {
  const { say } = useWords();
  const [country] = useCountry();
  const { urgentCare } = helpNumbersFor(country);
  if (outcome.level !== "same-day" || urgentCare === undefined) return null;
  return (
    <a className="button button-main outcome-call" href={telephoneLink(urgentCare)}>
      <Icon name="phone" />
      {say("outcome.call", { number: urgentCare })}
    </a>
  );
}

/** Danger is settled: from here on it is about the cause. */
function FindOutWhy({ isUrgent, mayPlan }: { readonly isUrgent: boolean; readonly mayPlan: boolean }) {
  const { say } = useWords();
  const overview = useQuery(overviewQuestion).data;
  const hasRuns = overview !== undefined && overview.runs > 0;
  const [firstMore = "beginning"] = MORE_GROUPS;
  return (
    <section className="outcome-part outcome-next" aria-labelledby="find-out">
      <h2 id="find-out">{say(isUrgent ? "outcome.later" : "outcome.find-out")}</h2>
      <p className="soft reading">
        {say(isUrgent ? "outcome.later.lead" : hasRuns ? "outcome.find-out.runs" : "outcome.find-out.lead")}
      </p>
      <div className="row">
        {hasRuns ? (
          <ButtonLink to="/why" kind={isUrgent ? "quiet" : "main"}>
            {say("outcome.to-why")}
          </ButtonLink>
        ) : null}
        {mayPlan ? (
          <ButtonLink to="/today" kind={hasRuns ? "quiet" : "main"}>
            {say("outcome.to-today")}
          </ButtonLink>
        ) : null}
        <ButtonLink to="/triage/$group" params={{ group: firstMore }} search={{ more: true }}>
          {say("outcome.more")}
        </ButtonLink>
      </div>
      {hasRuns || isUrgent ? null : <WaysIn />}
    </section>
  );
}

function NotMyBack({ now: { outcome } }: { readonly now: TriageNow }): ReactNode {
  const { say } = useWords();
  const navigate = useNavigate();
  return (
    <div className="outcome">
      <div className="outcome-main">
        <Page title={say("elsewhere.title")} lead={say("elsewhere.lead")}>
          <p className="reading">{say("elsewhere.do")}</p>
          {outcome.level === "self-care" ? null : (
            <p className="note note-ease">
              <Icon name="alert" />
              {say("elsewhere.level")}
            </p>
          )}
          <div className="row">
            <Button kind="main" onPress={() => void navigate({ to: "/", search: { map: true } })}>
              {say("elsewhere.map")}
            </Button>
            <Link to="/bring" className="button button-plain">
              {say("elsewhere.runs")}
            </Link>
          </div>
        </Page>
      </div>
    </div>
  );
}
