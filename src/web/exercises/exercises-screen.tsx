import { Link } from "@tanstack/react-router";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { EXERCISES } from "../../engine/exercises/catalogue.ts";
import type { Exercise, Role } from "../../engine/exercises/exercise.ts";
import { MOVEMENTS } from "../../engine/exercises/figure/movements.ts";
import type { MayDo } from "../../engine/plan/may-do.ts";
import { Icon, type IconName } from "../design/icon.tsx";
import { Page } from "../design/page.tsx";
import { ButtonLink } from "../design/pressing.tsx";
import { Waiting } from "../design/states.tsx";
import { TriageStrip } from "../triage/triage-strip.tsx";
import { TranslationNote } from "../words/language-choice.tsx";
import type { WordKey } from "../words/words.tsx";
import { useExerciseWords } from "./exercise-words.ts";
import { Figure } from "./figure/figure.tsx";
import { useMayDo } from "./player/use-may-do.ts";
import "./exercises.css";

const GROUPS: readonly { readonly word: WordKey; readonly roles: readonly Role[] }[] = [
  { word: "library.group.gentle", roles: ["walk", "breathing", "mobility"] },
  { word: "library.group.legs", roles: ["legs"] },
  { word: "library.group.trunk", roles: ["trunk"] },
  { word: "library.group.hips", roles: ["hips"] },
  { word: "library.group.stretch", roles: ["stretch"] },
  { word: "library.group.running", roles: ["warm-up", "run-walk", "cadence", "cross-training"] },
  { word: "library.group.class", roles: ["class"] },
];

/** All exercises, with what each is for and whether it suits now. Looking is always free. */
export function ExercisesScreen() {
  const { say } = useExerciseWords();
  const now = useMayDo();
  if (!now.isKnown) return <Waiting />;
  return (
    <Page
      title={say("library.title")}
      lead={say("library.lead")}
      actions={
        <>
          <ButtonLink to="/session" search={{ day: "today" }} icon="play">
            {say("library.today")}
          </ButtonLink>
          <ButtonLink to="/tests">{say("library.tests")}</ButtonLink>
          <ButtonLink to="/cadence">{say("library.metronome")}</ButtonLink>
        </>
      }
    >
      <TriageStrip />
      {now.isCleared ? null : <p className="soft reading">{say("library.locked")}</p>}
      {GROUPS.map(({ word, roles }) => (
        <section key={word} className="library-group">
          <h2>{say(word)}</h2>
          <ul className="library">
            {EXERCISES.filter(({ role }) => roles.includes(role)).map((exercise) => (
              <li key={exercise.id}>
                <Card exercise={exercise} allowed={now.isCleared ? now.of(exercise) : undefined} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      <TranslationNote />
    </Page>
  );
}

function Card({ exercise, allowed }: { readonly exercise: Exercise; readonly allowed: MayDo | undefined }) {
  const { say, nameOf, partOf } = useExerciseWords();
  const { id } = exercise;
  const movement = MOVEMENTS.get(id);
  const mark = allowed === undefined ? undefined : markOf(exercise, allowed);
  return (
    <Link to="/exercises/$id" params={{ id }} className="library-card">
      <span className="library-figure" aria-hidden="true">
        {movement === undefined ? (
          <Icon name="person" size={40} />
        ) : (
          <WhenSeen>{<Figure movement={movement} />}</WhenSeen>
        )}
      </span>
      <span className="library-text">
        <strong>{nameOf(id)}</strong>
        <span className="soft small">{partOf(id, "purpose")}</span>
        {mark === undefined ? null : (
          <span className={`library-mark library-mark-${mark.tone}`}>
            <Icon name={mark.icon} size={14} />
            {say(mark.word)}
          </span>
        )}
      </span>
    </Link>
  );
}

interface Mark {
  readonly word: WordKey;
  readonly icon: IconName;
  readonly tone: "go" | "unknown";
}

function markOf(exercise: Exercise, allowed: MayDo): Mark {
  if (allowed.kind === "yes") {
    if (exercise.role === "class") return { word: "library.mark.class", icon: "person", tone: "go" };
    const word = allowed.form === "easier" ? "library.mark.easier" : "library.mark.yes";
    return { word, icon: "check", tone: "go" };
  }
  switch (allowed.because) {
    case "direction-not-known":
      return { word: "library.mark.test", icon: "question", tone: "unknown" };
    case "not-known":
      return { word: "library.mark.ask", icon: "question", tone: "unknown" };
    case "settles-first":
      return { word: "library.mark.later", icon: "lock", tone: "unknown" };
    default:
      return { word: "library.mark.no", icon: "lock", tone: "unknown" };
  }
}

/** Settling a pose takes some milliseconds, and there are many: each is drawn once it comes near. */
function WhenSeen({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLSpanElement>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const watcher = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
      },
      { rootMargin: "200px" },
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  return <span ref={place}>{isSeen ? children : null}</span>;
}
