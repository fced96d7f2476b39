import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { daysBetween } from "../../engine/units/day.ts";
import { useTriage } from "../answers/use-triage.ts";
import { Icon } from "../design/icon.tsx";
import { Page } from "../design/page.tsx";
import { Button, ButtonLink } from "../design/pressing.tsx";
import { Failed, Waiting } from "../design/states.tsx";
import { overviewQuestion } from "../server/questions.ts";
import { MORE_GROUPS } from "../triage/more-questions.ts";
import { Explained } from "../words/explained.tsx";
import { TranslationNote } from "../words/language-choice.tsx";
import { BearInMind } from "./bear-in-mind.tsx";
import { CheckInCard } from "./check-in-card.tsx";
import { notedOn } from "./check-in-draft.ts";
import { ExerciseList } from "./exercise-list.tsx";
import { LeadCard } from "./lead-card.tsx";
import { NotYet } from "./not-yet.tsx";
import { type PlanWords, usePlanWords } from "./plan-words.ts";
import { type PlanShown, usePlan } from "./use-plan.ts";
import { isWeeklyCheckDue } from "./weekly-due.ts";
import "./today.css";

const ExperimentNow = lazy(() =>
  import("../personal/experiment-now.tsx").then((module) => ({ default: module.ExperimentNow })),
);

/** What to do today, and why; or what has to come first. */
export function TodayScreen() {
  const words = usePlanWords();
  const now = usePlan();
  switch (now.kind) {
    case "waiting":
      return <Waiting />;
    case "failed":
      return (
        <Page title={words.say("today.title.none")}>
          <Failed problem={now.problem} onRetry={now.retry} />
        </Page>
      );
    case "not-yet":
      return <NotYet because={now.because} />;
    case "plan":
      return <Today shown={now} />;
  }
}

function Today({ shown }: { readonly shown: PlanShown }) {
  const words = usePlanWords();
  const { say, sayWith, format } = words;
  const { plan, day, told, isBehind } = shown;
  const { phase } = plan;
  const today = useTriage().today;
  const isHeld = isBehind && hurtsTooMuch(shown);
  const isPainAskedFirst = plan.running.whyNone === "pain-not-known";
  const isNoted = notedOn(told, today).painNow !== undefined;
  const checkIn = <CheckInCard key="check-in" today={today} />;
  return (
    <div className="today">
      <Page
        title={titleOf(shown, words, isHeld)}
        eyebrow={
          <span className="today-eyebrow">
            <span>
              {say("today.eyebrow", { day: `${format.weekdayName(day.day)} ${format.shortDay(day.day)}` })}
            </span>
            <span className="chip tone-unknown">
              {say("today.phase-day", {
                phase: say(`phase.${phase.phase}`),
                count: daysBetween(phase.sinceDay, day.day) + 1,
              })}
            </span>
          </span>
        }
        lead={<Explained>{sayWith(`phase-reason.${phase.reason.key}`, phase.reason.numbers)}</Explained>}
        actions={isNoted || isPainAskedFirst ? undefined : <ToCheckIn />}
      >
        <div className="today-parts">
          <div className="today-do">
            {isBehind ? (
              <div className="note">
                <Icon name="undo" size={20} />
                <p>{say("today.behind")}</p>
              </div>
            ) : null}
            {isPainAskedFirst ? checkIn : null}
            <LeadCard shown={shown} isHeld={isHeld} />
            <Suspense fallback={null}>
              <ExperimentNow hasRun={day.run !== undefined && !isHeld} />
            </Suspense>
            <ExerciseList day={day} />
            <Relief shown={shown} />
          </div>
          <div className="today-beside">
            {isPainAskedFirst ? null : checkIn}
            {isWeeklyCheckDue(told, today) ? (
              <div className="note today-week">
                <Icon name="chart" size={20} />
                <div className="stack-1">
                  <p>{say("week.due")}</p>
                  <ButtonLink to="/today/week">{say("week.go")}</ButtonLink>
                </div>
              </div>
            ) : null}
            <BearInMind plan={plan} />
            <ToAsk shown={shown} />
            <NoRuns />
            <TranslationNote />
          </div>
        </div>
      </Page>
    </div>
  );
}

/** On a phone the check-in stands far down. */
function ToCheckIn() {
  const { say } = usePlanWords();
  const go = (): void => {
    const place = document.getElementById("check-in");
    place?.scrollIntoView();
    place?.querySelector("input")?.focus({ preventScroll: true });
  };
  return (
    <Button className="to-check-in" icon="pencil" onPress={go}>
      {say("today.to-check-in")}
    </Button>
  );
}

/** Told here since the plan was made: more than a run allows. */
function hurtsTooMuch({ told, plan, day }: PlanShown): boolean {
  const { painNow, morningAfter } = notedOn(told, day.day);
  return morningAfter === "worse" || (painNow !== undefined && painNow > plan.running.painLimit);
}

function titleOf({ day }: PlanShown, { say, minutes, sessionTitle }: PlanWords, isHeld: boolean): string {
  if (day.run !== undefined && !isHeld) return sessionTitle(day.run);
  if (day.isRunDone) return say("today.title.run-done");
  if (day.walk !== undefined) return say("today.title.walk", { time: minutes(day.walk.minutes) });
  if (day.crossTraining !== undefined)
    return say("today.title.cross-training", { time: minutes(day.crossTraining.minutes) });
  return say("today.title.rest");
}

function Relief({ shown: { day } }: { readonly shown: PlanShown }) {
  const { say } = usePlanWords();
  if (day.relief.length === 0) return null;
  return (
    <section className="relief" aria-labelledby="relief-title">
      <h2 id="relief-title">{say("relief.title")}</h2>
      <ul className="session-lines">
        {day.relief.map((key) => (
          <li key={key}>
            <Explained>{say(`relief.${key}`)}</Explained>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Questions that would bring more into the plan. */
function ToAsk({ shown: { plan } }: { readonly shown: PlanShown }) {
  const { say } = usePlanWords();
  const [firstMore = "beginning"] = MORE_GROUPS;
  if (plan.ask.length === 0) return null;
  return (
    <section className="stack-1 today-ask" aria-labelledby="ask-title">
      <h2 id="ask-title">{say("ask.title")}</h2>
      {plan.leftOut.length === 0 ? null : (
        <p className="soft">{say("left-out.title", { count: plan.leftOut.length })}</p>
      )}
      <ButtonLink to="/triage/$group" params={{ group: firstMore }} search={{ more: true }} icon="question">
        {say("ask.go")}
      </ButtonLink>
    </section>
  );
}

/** Without runs the plan works from answers; with them it knows more. */
function NoRuns() {
  const { say } = usePlanWords();
  const overview = useQuery(overviewQuestion).data;
  if (overview === undefined || overview.runs > 0) return null;
  return (
    <section className="note" aria-labelledby="no-runs-title">
      <Icon name="files" size={20} />
      <div className="stack-1">
        <h2 id="no-runs-title">{say("no-runs.title")}</h2>
        <p>{say("no-runs.lead")}</p>
        <ButtonLink to="/bring" icon="files">
          {say("no-runs.go")}
        </ButtonLink>
      </div>
    </section>
  );
}
