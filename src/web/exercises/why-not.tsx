import { Link } from "@tanstack/react-router";
import { questionById } from "../../engine/answers/questionnaire.ts";
import type { MayDo } from "../../engine/plan/may-do.ts";
import { useTriage } from "../answers/use-triage.ts";
import { Icon } from "../design/icon.tsx";
import { Button, ButtonLink } from "../design/pressing.tsx";
import { nextStep } from "../triage/next-step.ts";
import { useAskAnew } from "../triage/use-ask-anew.ts";
import { Explained } from "../words/explained.tsx";
import { useExerciseWords } from "./exercise-words.ts";

export type NotNow = Extract<MayDo, { kind: "no" }>;

/** Why this is not done now, and what leads on. */
export function WhyNot({ answer }: { readonly answer: NotNow }) {
  const { say, cautionOf } = useExerciseWords();
  return (
    <section className="why-not note note-ease" aria-label={say("why-not.title")}>
      <Icon name="lock" />
      <div className="stack-1">
        <h2>{say("why-not.title")}</h2>
        {answer.because === "not-known" ? (
          <p>
            <Explained>
              {answer.ask.length === 0
                ? say("why-not.runs")
                : say("why-not.not-known", { count: answer.ask.length })}
            </Explained>
          </p>
        ) : (
          <p>
            <Explained>{say(`why-not.${answer.because}`)}</Explained>
          </p>
        )}
        {answer.because === "caution" ? (
          <ul className="why-not-list">
            {[...new Set(answer.cautions.map(cautionOf))].map((caution) => (
              <li key={caution}>
                <Explained>{caution}</Explained>
              </li>
            ))}
          </ul>
        ) : null}
        <WayOn answer={answer} />
      </div>
    </section>
  );
}

function WayOn({ answer }: { readonly answer: NotNow }) {
  const { say } = useExerciseWords();
  const { told, outcome, today } = useTriage();
  const askAnew = useAskAnew();
  switch (answer.because) {
    case "unfinished": {
      const step = nextStep(told.answers, outcome, today);
      const word = say("why-not.questions");
      if (step.at === "group")
        return (
          <ButtonLink kind="main" to="/triage/$group" params={{ group: step.group }}>
            {word}
          </ButtonLink>
        );
      return step.at === "map" ? (
        <ButtonLink kind="main" to="/" search={{ map: true }}>
          {word}
        </ButtonLink>
      ) : (
        <ButtonLink kind="main" to="/triage">
          {word}
        </ButtonLink>
      );
    }
    case "emergency":
    case "locked":
    case "not-my-back":
    case "gentle-only":
      return <Link to="/triage">{say("why-not.see")}</Link>;
    case "asked-again":
      return (
        <Button kind="main" onPress={askAnew}>
          {say("why-not.questions")}
        </Button>
      );
    case "direction-not-known":
      return (
        <ButtonLink to="/tests/$id" params={{ id: "ST10" }}>
          {say("why-not.test")}
        </ButtonLink>
      );
    case "not-known": {
      const group = answer.ask.flatMap((id) => questionById(id)?.group ?? [])[0];
      return group === undefined ? (
        <ButtonLink to="/bring">{say("metronome.bring")}</ButtonLink>
      ) : (
        <ButtonLink to="/triage/$group" params={{ group }} search={{ more: true, back: true }}>
          {say("why-not.answer", { count: answer.ask.length })}
        </ButtonLink>
      );
    }
    case "other-direction":
    case "settles-first":
    case "caution":
      return <Link to="/exercises">{say("why-not.others")}</Link>;
  }
}
