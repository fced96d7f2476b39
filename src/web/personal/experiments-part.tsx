import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ExperimentView } from "../../app/experiments.ts";
import { clear } from "../../engine/triage/cleared-triage.ts";
import { useTriage } from "../answers/use-triage.ts";
import { Fold } from "../design/asking.tsx";
import { Button } from "../design/pressing.tsx";
import { Failed, Waiting } from "../design/states.tsx";
import { alarmIn } from "../plan/plan-now.ts";
import { experimentsQuestion } from "../server/questions.ts";
import { ExperimentShown } from "./experiment-shown.tsx";
import { NewExperiment } from "./new-experiment.tsx";
import { usePersonalWords } from "./personal-words.ts";
import { ToTriage } from "./to-triage.tsx";
import { useArrival } from "./use-arrival.ts";
import { useKeptFocus } from "./use-kept-focus.ts";

const TITLE_ID = "try-title";

/** One change at a time: what is being tried, what was tried, and the beginning of something new. */
export function ExperimentsPart() {
  const { say } = usePersonalWords();
  const answer = useQuery(experimentsQuestion);
  const place = useKeptFocus<HTMLElement>("article h3");
  useArrival("try", TITLE_ID); // Today leads here
  return (
    <section ref={place} className="progress-part experiments" aria-labelledby={TITLE_ID} id="try">
      <h2 id={TITLE_ID}>{say("try.title")}</h2>
      {answer.isPending ? (
        <Waiting />
      ) : answer.isError ? (
        <Failed problem={answer.error} onRetry={() => void answer.refetch()} />
      ) : (
        <Listed experiments={answer.data.experiments} />
      )}
    </section>
  );
}

const isOpen = ({ standing }: ExperimentView): boolean =>
  standing.kind === "running" || standing.kind === "waiting";

function Listed({ experiments }: { readonly experiments: readonly ExperimentView[] }) {
  const { say } = usePersonalWords();
  const now = experiments.find(isOpen);
  const [newest, ...older] = experiments.filter((view) => !isOpen(view)).toReversed();
  return (
    <div className="stack">
      {now === undefined ? <Start /> : <ExperimentShown view={now} />}
      {newest === undefined ? null : <ExperimentShown view={newest} />}
      {older.length === 0 ? null : (
        <Fold summary={say("try.before")}>
          <div className="stack">
            {older.map((view) => (
              <ExperimentShown key={view.protocol.id} view={view} />
            ))}
          </div>
        </Fold>
      )}
    </div>
  );
}

/** Beginning something is advice: only for who went through the danger questions, as judged here and on the server. */
function Start() {
  const { say } = usePersonalWords();
  const [isAsking, setAsking] = useState(false);
  const { told, outcome, today } = useTriage();
  const cleared = clear(outcome);
  if (!cleared.ok || alarmIn(told, today, Date.now()) !== undefined)
    return (
      <div className="stack-1">
        <p className="reading">{say("try.not-cleared")}</p>
        <ToTriage />
      </div>
    );
  if (cleared.value.locks === "running") return <p className="reading">{say("try.locked")}</p>;
  return (
    <>
      <p className="reading">{say("try.lead")}</p>
      <div className="row">
        <Button icon="plus" onPress={() => setAsking(true)}>
          {say("try.new")}
        </Button>
      </div>
      {isAsking ? <NewExperiment onClose={() => setAsking(false)} /> : null}
    </>
  );
}
