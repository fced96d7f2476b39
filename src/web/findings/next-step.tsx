import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { WhyAnswer } from "../../app/answers.ts";
import { homeTestById } from "../../engine/answers/home-tests.ts";
import type { Answer, Question } from "../../engine/answers/question.ts";
import { questionById } from "../../engine/answers/questionnaire.ts";
import type { NextStep as Step } from "../../engine/findings/next-best.ts";
import type { Day } from "../../engine/units/day.ts";
import { AskOne } from "../answers/ask-one.tsx";
import { useTellHere } from "../answers/use-triage.ts";
import { Icon } from "../design/icon.tsx";
import { Button, ButtonLink } from "../design/pressing.tsx";
import { nextQuestion } from "../server/questions.ts";
import { Explained } from "../words/explained.tsx";
import { useWording } from "../words/wording.ts";
import { useWords } from "../words/words.tsx";
import { whatMoved } from "./what-moved.ts";
import "./next-step.css";

/** The next best thing to know, answered right here; what the answer moved is said when the order has been made anew. */
export function NextStep({
  why,
  answeredAtMs,
  today,
}: {
  readonly why: WhyAnswer;
  /** When the order was last made: an equal answer made anew is another one. */
  readonly answeredAtMs: number;
  readonly today: Day;
}) {
  const { say } = useWords();
  const next = useQuery(nextQuestion);
  const [passed, setPassed] = useState<readonly string[]>([]);
  const { isKept, moved, keep } = useWhatMoved(why, answeredAtMs);
  const steps = next.data ?? [];
  const left = steps.filter(({ id }) => !passed.includes(id));
  const step = left[0] ?? steps[0];

  return (
    <section className="next-step" aria-labelledby="next-step">
      <h2 id="next-step">{say("next.title")}</h2>
      <div role="status">{isKept ? <WhatMoved moved={moved} /> : null}</div>
      {next.data === undefined ? null : step === undefined ? (
        <p className="soft">{say("next.none")}</p>
      ) : (
        <div className="card next-card">
          <p className="soft small">{say("next.lead")}</p>
          <StepBody key={step.id} step={step} today={today} onKept={keep} />
          <StepFoot step={step} />
          {left.length > 1 ? (
            <Button kind="plain" onPress={() => setPassed([...passed, step.id])}>
              {say("next.other")}
            </Button>
          ) : null}
        </div>
      )}
    </section>
  );
}

/** Compares the order before an answer with the first one that comes after it, the same one again included. */
function useWhatMoved(why: WhyAnswer, answeredAtMs: number) {
  const [before, setBefore] = useState<{ readonly why: WhyAnswer; readonly answeredAtMs: number }>();
  const [moved, setMoved] = useState<ReturnType<typeof whatMoved>>();
  useEffect(() => {
    if (before === undefined || before.answeredAtMs === answeredAtMs) return;
    setMoved(whatMoved(before.why.findings, why.findings));
    setBefore(undefined);
  }, [before, why, answeredAtMs]);
  return {
    isKept: before !== undefined || moved !== undefined,
    moved,
    keep: () => {
      setMoved(undefined);
      setBefore({ why, answeredAtMs });
    },
  };
}

function WhatMoved({ moved }: { readonly moved: ReturnType<typeof whatMoved> | undefined }) {
  const { say, sayIfKnown } = useWords();
  const title = (id: string): string => sayIfKnown(`finding.${id}.title`) ?? id;
  const verdict = (name: string): string => sayIfKnown(`verdict.${name}`) ?? name;
  if (moved === undefined || moved.length === 0)
    return <p className="moved soft">{say(moved === undefined ? "next.waiting" : "moved.none")}</p>;
  return (
    <div className="note moved">
      <Icon name="check" />
      <div>
        <p>{say("moved.lead")}</p>
        <ul>
          {moved.map((one) => (
            <li key={one.id}>
              {one.kind === "place"
                ? say("moved.up", { title: title(one.id), place: one.place, before: one.before })
                : say("moved.verdict", {
                    title: title(one.id),
                    verdict: verdict(one.verdict),
                    before: verdict(one.before),
                  })}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

function StepBody({
  step,
  today,
  onKept,
}: {
  readonly step: Step;
  readonly today: Day;
  readonly onKept: () => void;
}) {
  const question = step.kind === "question" ? questionById(step.id) : undefined;
  if (question !== undefined) return <AskHere question={question} today={today} onKept={onKept} />;
  return step.kind === "home-test" ? <TestHere id={step.id} /> : <NoteHere id={step.id} />;
}

function AskHere({
  question,
  today,
  onKept,
}: {
  readonly question: Question;
  readonly today: Day;
  readonly onKept: () => void;
}) {
  const { say } = useWords();
  const wording = useWording();
  const tellHere = useTellHere();
  const [answer, setAnswer] = useState<Answer>();
  const [isPicked, setPicked] = useState(true);
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        setPicked(answer !== undefined);
        if (answer === undefined) return;
        onKept();
        tellHere({ [question.id]: answer });
      }}
    >
      <AskOne
        question={wording.question(question)}
        answer={answer}
        today={today}
        onAnswer={setAnswer}
        problem={isPicked ? undefined : ""}
      />
      <div>
        <Button kind="main" type="submit">
          {say("next.keep")}
        </Button>
      </div>
    </form>
  );
}

function TestHere({ id }: { readonly id: string }) {
  const { say } = useWords();
  const wording = useWording();
  const test = homeTestById(id);
  if (test === undefined) return null;
  const { name, how } = wording.homeTest(test);
  return (
    <div className="stack-1">
      <p className="soft small">{say("next.test")}</p>
      <h3>{name}</h3>
      <p className="reading">
        <Explained>{how}</Explained>
      </p>
      <div>
        <ButtonLink to="/tests/$id" params={{ id }} kind="main">
          {say("next.test.go")}
        </ButtonLink>
      </div>
    </div>
  );
}

const WHERE_TO_NOTE = {
  "shoe-of-runs": ["/shoes", "next.note.shoes"],
  "really-no-running": ["/add", "next.note.hand"],
} as const;

function NoteHere({ id }: { readonly id: string }) {
  const { say, sayIfKnown } = useWords();
  const [to, word] =
    id in WHERE_TO_NOTE
      ? WHERE_TO_NOTE[id as keyof typeof WHERE_TO_NOTE]
      : (["/runs", "next.note.runs"] as const); // it is in there
  return (
    <div className="stack-1">
      <p className="soft small">{say("next.note")}</p>
      <h3 className="sentence-case">{sayIfKnown(`missing.${id}`) ?? id}</h3>
      <div>
        <ButtonLink to={to}>{say(word)}</ButtonLink>
      </div>
    </div>
  );
}

function StepFoot({ step: { about, effortS } }: { readonly step: Step }) {
  const { say, sayIfKnown } = useWords();
  const titles = about.map((id) =>
    id === "direction" ? say("next.direction") : (sayIfKnown(`finding.${id}.title`) ?? id),
  );
  const effort =
    effortS < 60
      ? say("next.effort.seconds", { count: Math.round(effortS) })
      : say("next.effort.minutes", { count: Math.round(effortS / 60) });
  return (
    <p className="soft small">
      {titles.length === 0 ? "" : `${say("next.about", { what: titles.join("; ") })} · `}
      {effort}
    </p>
  );
}
