import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { exerciseById } from "../../engine/exercises/catalogue.ts";
import { MOVEMENTS } from "../../engine/exercises/figure/movements.ts";
import { type Session, sessionOf } from "../../engine/exercises/session.ts";
import { type Stand, totalSOf } from "../../engine/exercises/timeline.ts";
import { IntervalTimer } from "../cadence/interval-timer.tsx";
import { Page } from "../design/page.tsx";
import { Button, ButtonLink } from "../design/pressing.tsx";
import { Empty, Failed, Waiting } from "../design/states.tsx";
import type { PlanShown } from "../plan/use-plan.ts";
import { TranslationNote } from "../words/language-choice.tsx";
import { useExerciseWords } from "./exercise-words.ts";
import { Figure } from "./figure/figure.tsx";
import { AfterForm } from "./player/after-form.tsx";
import { Player } from "./player/player.tsx";
import { type MayDoNow, useMayDo } from "./player/use-may-do.ts";
import { WhyNot } from "./why-not.tsx";
import "./exercises.css";

/** Today's exercises one after the other, or today's running and walking. */
export function SessionScreen() {
  const { part } = useSearch({ from: "/session" });
  const { say } = useExerciseWords();
  const now = useMayDo();
  const { plan } = now;
  if (!now.isKnown || plan.kind === "waiting") return <Waiting />;
  const walk = now.of(exerciseById("E02")); // nothing but triage keeps anyone from breathing
  if (walk.kind === "no")
    return (
      <Page title={say("session.title")}>
        <WhyNot answer={walk} />
      </Page>
    );
  if (plan.kind !== "plan")
    return (
      <Page title={say("session.title")}>
        <Empty title={say("session.no-plan")}>
          <p className="soft">{say("session.no-plan.lead")}</p>
          {plan.kind === "failed" ? <Failed problem={plan.problem} onRetry={plan.retry} /> : null}
          <ButtonLink to="/exercises">{say("exercise.all")}</ButtonLink>
        </Empty>
      </Page>
    );
  return part === "run" ? <IntervalTimer plan={plan} now={now} /> : <Today plan={plan} now={now} />;
}

function Today({ plan, now }: { readonly plan: PlanShown; readonly now: MayDoNow }) {
  const { say, format } = useExerciseWords();
  const navigate = useNavigate();
  const [stage, setStage] = useState<"look" | "play" | Stand>("look");
  const planned = plan.day.exercises;
  const allowed = planned.filter(({ exerciseId }) => now.of(exerciseById(exerciseId)).kind === "yes");
  const left = planned.filter((one) => !allowed.includes(one));
  const ids = allowed.map(({ exerciseId }) => exerciseId).join(" ");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same exercises are the same session, whatever else the plan says anew
  const session = useMemo(
    () => sessionOf(allowed.map((one) => ({ exerciseId: one.exerciseId, dose: one }))),
    [ids],
  );
  const end = useMemo(() => (stand: Stand) => setStage(stand), []);

  if (stage === "play" && allowed.length > 0) return <Player session={session} onEnd={end} />;
  if (typeof stage === "object")
    return <AfterForm session={session} stand={stage} onClose={() => void navigate({ to: "/today" })} />;
  const { run } = plan.day;
  return (
    <Page
      title={say("session.title")}
      lead={
        allowed.length === 0
          ? say("session.none.lead")
          : say("session.lead", {
              count: allowed.length,
              time: format.durationWords(totalSOf(session.steps)),
            })
      }
    >
      <div className="stack">
        {allowed.length === 0 ? (
          <ButtonLink to="/exercises">{say("exercise.all")}</ButtonLink>
        ) : (
          <Button kind="main" icon="play" className="exercise-begin" onPress={() => setStage("play")}>
            {say("session.begin")}
          </Button>
        )}
        <List session={session} />
        {left.map(({ exerciseId }) => (
          <LeftOut key={exerciseId} id={exerciseId} />
        ))}
        {run?.kind === "run-walk" && !plan.day.isRunDone ? (
          <section className="card stack-1">
            <h2>{say("session.run")}</h2>
            <ButtonLink to="/session" search={{ part: "run" }}>
              {say("session.timer")}
            </ButtonLink>
          </section>
        ) : null}
        <TranslationNote />
      </div>
    </Page>
  );
}

function List({ session }: { readonly session: Session }) {
  const { nameOf, amountOf } = useExerciseWords();
  return (
    <ol className="session-list">
      {session.exercises.map(({ exerciseId, dose }) => {
        const movement = MOVEMENTS.get(exerciseId);
        return (
          <li key={exerciseId}>
            <Link
              to="/exercises/$id"
              params={{ id: exerciseId }}
              search={{ from: "session" }}
              className="session-one"
            >
              <span className="session-figure" aria-hidden="true">
                {movement === undefined ? null : <Figure movement={movement} />}
              </span>
              <span className="library-text">
                <strong>{nameOf(exerciseId)}</strong>
                <span className="soft small">{amountOf(dose)}</span>
              </span>
            </Link>
          </li>
        );
      })}
    </ol>
  );
}

function LeftOut({ id }: { readonly id: string }) {
  const { say, nameOf } = useExerciseWords();
  return (
    <p className="soft small">
      {say("session.not-now", { name: nameOf(id) })}{" "}
      <Link to="/exercises/$id" params={{ id }} search={{ from: "session" }}>
        {say("why-not.see")}
      </Link>
    </p>
  );
}
