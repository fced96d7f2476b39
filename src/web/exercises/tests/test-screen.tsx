import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useState } from "react";
import { type HomeTest, homeTestById } from "../../../engine/answers/home-tests.ts";
import { questionById } from "../../../engine/answers/questionnaire.ts";
import { MOVEMENTS } from "../../../engine/exercises/figure/movements.ts";
import { Icon } from "../../design/icon.tsx";
import { Page } from "../../design/page.tsx";
import { ButtonLink } from "../../design/pressing.tsx";
import { Waiting } from "../../design/states.tsx";
import { Explained } from "../../words/explained.tsx";
import { TranslationNote } from "../../words/language-choice.tsx";
import { useExerciseWords } from "../exercise-words.ts";
import { MovingFigure, useReducedMotion } from "../figure/moving-figure.tsx";
import { StillPoses } from "../player/player-figure.tsx";
import { DirectionTest } from "./direction-test.tsx";
import { MeasuredTest } from "./measured-test.tsx";
import { NotProposed } from "./not-proposed.tsx";
import { type Taken, TestResult } from "./test-result.tsx";
import { useProposal } from "./use-proposal.ts";
import "../exercises.css";
import "../player/player.css";
import "./tests.css";

/** One home test: how it is done, what it can tell, and the doing of it. */
export function TestScreen() {
  const { id } = useParams({ from: "/tests/$id" });
  const { say } = useExerciseWords();
  const test = homeTestById(id);
  if (test === undefined)
    return (
      <Page title={say("tests.unknown-test")}>
        <ButtonLink to="/tests">{say("tests.all")}</ButtonLink>
      </Page>
    );
  return <One key={id} test={test} />;
}

function One({ test }: { readonly test: HomeTest }) {
  const words = useExerciseWords();
  const { say, nameOf, partOf, stepsOf, format } = words;
  const { of, isKnown } = useProposal();
  const [taken, setTaken] = useState<Taken>();
  const leave = useLeave();
  if (!isKnown) return <Waiting />;
  if (taken !== undefined) return <TestResult test={test} taken={taken} onClose={leave} />;
  const proposal = of(test.id);
  const isDirection = test.id === "ST10";
  return (
    <Page
      title={nameOf(test.id)}
      eyebrow={<Link to="/tests">{say("tests.all")}</Link>}
      lead={say("test.minutes", { time: format.durationWords(test.effortS) })}
    >
      <div className="one-exercise">
        <Shown id={test.id} />
        <div className="stack">
          {stepsOf(test.id).length === 0 ? null : (
            <ol className="exercise-steps">
              {stepsOf(test.id).map((step) => (
                <li key={step}>
                  <Explained>{step}</Explained>
                </li>
              ))}
            </ol>
          )}
          <p className="note note-ease">
            <Icon name="alert" />
            <span>{say("test.stop")}</span>
          </p>
          {proposal.may ? (
            isDirection ? (
              <DirectionTest onTaken={setTaken} />
            ) : (
              <MeasuredTest test={test} onTaken={setTaken} />
            )
          ) : (
            <section className="why-not note" aria-label={say("why-not.title")}>
              <Icon name="lock" />
              <div className="stack-1">
                <h2>{say("why-not.title")}</h2>
                <p>
                  <NotProposed proposal={proposal} />
                </p>
                <WayOn proposal={proposal} />
              </div>
            </section>
          )}
          <section>
            <h2>{say("test.says")}</h2>
            <p>
              <Explained>{partOf(test.id, "validity") ?? ""}</Explained>
            </p>
          </section>
          <TranslationNote />
        </div>
      </div>
    </Page>
  );
}

function Shown({ id }: { readonly id: string }) {
  const { nameOf } = useExerciseWords();
  const isStill = useReducedMotion();
  const movement = MOVEMENTS.get(id);
  if (movement === undefined) return null;
  return (
    <div className="one-figure test-figure">
      {isStill ? (
        <StillPoses movement={movement} />
      ) : (
        <MovingFigure movement={movement} shape={1.25} label={nameOf(id)} />
      )}
    </div>
  );
}

function WayOn({ proposal }: { readonly proposal: Parameters<typeof NotProposed>[0]["proposal"] }) {
  const { say } = useExerciseWords();
  if (proposal.because === "screen-not-clear" || proposal.because === "part-of-triage")
    return <ButtonLink to="/triage">{say("why-not.questions")}</ButtonLink>;
  const questions = proposal.because === "ask-first" ? proposal.questions : [];
  const group = questions.flatMap((id) => questionById(id)?.group ?? [])[0];
  return group === undefined ? null : (
    <ButtonLink to="/triage/$group" params={{ group }} search={{ more: true, back: true }}>
      {say("why-not.answer", { count: questions.length })}
    </ButtonLink>
  );
}

/** Back to where the test was offered. */
function useLeave(): () => void {
  const { from } = useSearch({ from: "/tests/$id" });
  const navigate = useNavigate();
  return () => void navigate({ to: from === "why" ? "/why" : from === "today" ? "/today" : "/tests" });
}
