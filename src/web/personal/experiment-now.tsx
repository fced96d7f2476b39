import { useQuery } from "@tanstack/react-query";
import { clear } from "../../engine/triage/cleared-triage.ts";
import { useTriage } from "../answers/use-triage.ts";
import { ButtonLink } from "../design/pressing.tsx";
import { alarmIn } from "../plan/plan-now.ts";
import { experimentsQuestion } from "../server/questions.ts";
import { leverText } from "./lever-text.ts";
import { usePersonalWords } from "./personal-words.ts";
import { rulesRunningOut } from "./rules-running-out.ts";
import "./personal.css";

/**
 * What a running experiment asks of today, if there is a run. Said only for the day it was asked for, and only while
 * the danger questions as judged here allow running: an answer kept from before a danger says nothing.
 */
export function ExperimentNow({
  isInside,
  hasRun = true,
}: {
  readonly isInside?: true;
  /** Does the plan have a run today? Without one nothing is asked of the day. */
  readonly hasRun?: boolean;
}) {
  const { say, format } = usePersonalWords();
  const { told, outcome, today } = useTriage();
  const answer = useQuery(experimentsQuestion).data;
  const cleared = clear(outcome);
  if (!hasRun || answer === undefined || answer.onDay !== today) return null;
  if (!cleared.ok || cleared.value.locks === "running") return null;
  if (alarmIn(told, today, Date.now()) !== undefined || rulesRunningOut(told, today)) return null;
  const view = answer.experiments.find(({ asked }) => asked !== undefined);
  const asked = view?.asked;
  if (view === undefined || asked === undefined) return null;
  return (
    <section className="experiment-now" aria-label={say("try.today")}>
      <p className="eyebrow">{say("try.today")}</p>
      <p className="experiment-now-what sentence-start">
        {leverText(view.protocol.lever, asked.arm, { say, shoeName: view.shoeName })}.
      </p>
      <p className="soft small">
        {asked.isWashOut ? `${say("try.today.wash-out")} ` : ""}
        {say("try.today.until", { day: format.day(asked.lastDayOfBlock) })} {say("try.today.plan")}
      </p>
      {isInside ? null : (
        <ButtonLink to="/progress" hash="try" kind="plain">
          {say("try.link")}
        </ButtonLink>
      )}
    </section>
  );
}
