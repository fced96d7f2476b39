import { useQuery } from "@tanstack/react-query";
import { ButtonLink } from "../design/pressing.tsx";
import { Failed, Waiting } from "../design/states.tsx";
import type { PlanShown } from "../plan/use-plan.ts";
import { forecastQuestion } from "../server/questions.ts";
import { TermsOf } from "../words/explained.tsx";
import { ExperimentNow } from "./experiment-now.tsx";
import { usePersonalWords } from "./personal-words.ts";
import { useSeen } from "./use-seen.ts";
import { countsOn, WarningTold, whySilent } from "./warning-part.tsx";
import { WhatIfPart } from "./what-if-part.tsx";
import "./personal.css";

/** Beside the plan: what may come with it, what a longer run would change, and the change that is being tried. */
export function PlanSection({ shown }: { readonly shown: PlanShown }) {
  const { say } = usePersonalWords();
  const { place, isSeen } = useSeen<HTMLDivElement>();
  return (
    <div ref={place} className="personal personal-plan">
      <ExperimentNow hasRun={shown.day.run !== undefined} />
      <section className="personal-part" aria-labelledby="plan-warning">
        <h2 id="plan-warning">{say("warn.title.plan")}</h2>
        {isSeen ? <Asked shown={shown} /> : null}
      </section>
    </div>
  );
}

function Asked({ shown }: { readonly shown: PlanShown }) {
  const words = usePersonalWords();
  const { say } = words;
  const answer = useQuery(forecastQuestion);
  if (answer.isPending) return <Waiting />;
  if (answer.isError) return <Failed problem={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data.kind !== "forecast") return <p>{say("warn.not-cleared")}</p>;
  const { forecast } = answer.data;
  return (
    <div className="stack">
      <WarningTold forecast={forecast}>
        <p className="soft">{countsOn(answer.data, words)}</p>
      </WarningTold>
      {forecast.answer.kind === "silent" ? (
        <TermsOf sentences={[whySilent(forecast.answer.because, words)]} />
      ) : null}
      <WhatIfPart shown={shown} />
      <div className="row">
        <ButtonLink to="/progress" kind="plain">
          {say("try.link")}
        </ButtonLink>
      </div>
    </div>
  );
}
