import { Link, useNavigate, useParams, useSearch } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { printableReference } from "../../engine/evidence/references.ts";
import type { GivenDose } from "../../engine/exercises/dose-at.ts";
import type { Exercise } from "../../engine/exercises/exercise.ts";
import { MOVEMENTS } from "../../engine/exercises/figure/movements.ts";
import { sessionOf } from "../../engine/exercises/session.ts";
import { type Stand, totalSOf } from "../../engine/exercises/timeline.ts";
import { Fold } from "../design/asking.tsx";
import { Page } from "../design/page.tsx";
import { Button, ButtonLink } from "../design/pressing.tsx";
import { SourceList } from "../design/source-list.tsx";
import { Waiting } from "../design/states.tsx";
import { Explained } from "../words/explained.tsx";
import { TranslationNote } from "../words/language-choice.tsx";
import { exerciseOf, leastDose } from "./exercise-keys.ts";
import { type ExerciseWords, useExerciseWords } from "./exercise-words.ts";
import { MovingFigure, useReducedMotion } from "./figure/moving-figure.tsx";
import { AfterForm } from "./player/after-form.tsx";
import { Player } from "./player/player.tsx";
import { StillPoses } from "./player/player-figure.tsx";
import { type MayDoNow, useMayDo } from "./player/use-may-do.ts";
import { WhyNot } from "./why-not.tsx";
import "./exercises.css";

/** One exercise: what it is for, how it is done, and the player, if it may be done now. */
export function ExerciseScreen() {
  const { id } = useParams({ from: "/exercises/$id" });
  const { say } = useExerciseWords();
  const exercise = exerciseOf(id);
  if (exercise === undefined)
    return (
      <Page title={say("exercise.unknown")}>
        <ButtonLink to="/exercises">{say("exercise.all")}</ButtonLink>
      </Page>
    );
  return <One key={id} exercise={exercise} />;
}

type Stage = { readonly at: "look" | "play" } | { readonly at: "after"; readonly stand: Stand };

function One({ exercise }: { readonly exercise: Exercise }) {
  const now = useMayDo();
  const { from } = useSearch({ from: "/exercises/$id" });
  const navigate = useNavigate();
  const [stage, setStage] = useState<Stage>({ at: "look" });
  const { dose, isPlanned } = doseFor(exercise, now);
  const session = useMemo(() => sessionOf([{ exerciseId: exercise.id, dose }]), [exercise.id, dose]);
  const end = useMemo(() => (stand: Stand) => setStage({ at: "after", stand }), []);

  if (!now.isKnown) return <Waiting />;
  const allowed = now.of(exercise);
  // told in the middle of it: the player goes away
  if (stage.at === "play" && allowed.kind === "yes") return <Player session={session} onEnd={end} />;
  if (stage.at === "after")
    return (
      <AfterForm
        session={session}
        stand={stage.stand}
        onClose={() => {
          setStage({ at: "look" });
          const back = BACK[from ?? ""];
          if (back !== undefined) void navigate({ to: back });
        }}
      />
    );
  return (
    <Look
      exercise={exercise}
      now={now}
      amount={{ dose, isPlanned, seconds: totalSOf(session.steps) }}
      onStart={() => setStage({ at: "play" })}
      onNote={() => setStage({ at: "after", stand: ALL_DONE })}
    />
  );
}

const BACK: Readonly<Record<string, "/today" | "/plan" | "/why" | "/session">> = {
  today: "/today",
  plan: "/plan",
  why: "/why",
  session: "/session",
};

/** A class is noted as a whole. */
const ALL_DONE: Stand = {
  at: 2,
  elapsedS: 0,
  inStepS: 0,
  leftS: 0,
  leftInAllS: 0,
  isRunning: false,
  isDone: true,
  passed: new Set([0, 1]),
};

function doseFor(
  exercise: Exercise,
  { plan }: MayDoNow,
): { readonly dose: GivenDose; readonly isPlanned: boolean } {
  const planned =
    plan.kind === "plan"
      ? plan.day.exercises.find(({ exerciseId }) => exerciseId === exercise.id)
      : undefined;
  return planned === undefined
    ? { dose: leastDose(exercise), isPlanned: false }
    : { dose: planned, isPlanned: true };
}

function Look({
  exercise,
  now,
  amount,
  onStart,
  onNote,
}: {
  readonly exercise: Exercise;
  readonly now: MayDoNow;
  readonly amount: { readonly dose: GivenDose; readonly isPlanned: boolean; readonly seconds: number };
  readonly onStart: () => void;
  readonly onNote: () => void;
}) {
  const words = useExerciseWords();
  const { say, nameOf, partOf, stepsOf, format } = words;
  const { id } = exercise;
  const allowed = now.of(exercise);
  return (
    <Page
      title={nameOf(id)}
      eyebrow={<Link to="/exercises">{say("exercise.all")}</Link>}
      lead={<Explained>{partOf(id, "purpose") ?? ""}</Explained>}
    >
      <div className="one-exercise">
        <Shown exercise={exercise} />
        <div className="stack">
          {allowed.kind === "no" ? (
            <WhyNot answer={allowed} />
          ) : (
            <>
              {allowed.form === "easier" ? (
                <p className="note">
                  <span>
                    <Explained>{say("exercise.easier-only", { form: partOf(id, "easier") ?? "" })}</Explained>
                  </span>
                </p>
              ) : null}
              {allowed.advice.map((key) => (
                <p className="note" key={key}>
                  <span>
                    <Explained>{say(`advice.${key}`)}</Explained>
                  </span>
                </p>
              ))}
              <Begin
                exercise={exercise}
                now={now}
                time={format.durationWords(amount.seconds)}
                onStart={onStart}
                onNote={onNote}
              />
            </>
          )}
          <section>
            <h2>{say("exercise.how")}</h2>
            <ol className="exercise-steps">
              {stepsOf(id).map((step) => (
                <li key={step}>
                  <Explained>{step}</Explained>
                </li>
              ))}
            </ol>
          </section>
          <HowMuch words={words} exercise={exercise} amount={amount} />
          <section>
            <h2>{say("exercise.stop")}</h2>
            <p>{say("exercise.stop.pain")}</p>
            <p>{say("exercise.stop.leg")}</p>
          </section>
          <ForWhom words={words} exercise={exercise} />
          <Known words={words} exercise={exercise} />
          <TranslationNote />
        </div>
      </div>
    </Page>
  );
}

function Shown({ exercise }: { readonly exercise: Exercise }) {
  const { say, nameOf } = useExerciseWords();
  const isStill = useReducedMotion();
  const movement = MOVEMENTS.get(exercise.id);
  if (movement === undefined)
    return <p className="one-figure exercise-class soft">{say("exercise.class")}</p>;
  return (
    <div className="one-figure">
      {isStill ? (
        <StillPoses movement={movement} />
      ) : (
        <MovingFigure movement={movement} shape={1.25} label={nameOf(exercise.id)} />
      )}
    </div>
  );
}

/** What starts it: the player, the metronome, the timer, or a note that the class was done. */
function Begin({
  exercise,
  now,
  time,
  onStart,
  onNote,
}: {
  readonly exercise: Exercise;
  readonly now: MayDoNow;
  readonly time: string;
  readonly onStart: () => void;
  readonly onNote: () => void;
}) {
  const { say } = useExerciseWords();
  switch (exercise.role) {
    case "class":
      return (
        <Button kind="main" className="exercise-begin" onPress={onNote}>
          {say("exercise.note-it")}
        </Button>
      );
    case "cadence":
      return (
        <ButtonLink kind="main" className="exercise-begin" to="/cadence">
          {say("exercise.open-metronome")}
        </ButtonLink>
      );
    case "run-walk":
      return now.plan.kind === "plan" && now.plan.day.run?.kind === "run-walk" ? (
        <ButtonLink kind="main" className="exercise-begin" to="/session" search={{ part: "run" }}>
          {say("exercise.open-timer")}
        </ButtonLink>
      ) : (
        <p className="note">{say("exercise.timer.none")}</p>
      );
    default:
      return (
        <Button kind="main" icon="play" className="exercise-begin" onPress={onStart}>
          {say("exercise.start-for", { time })}
        </Button>
      );
  }
}

function HowMuch({
  words: { say, amountOf },
  exercise: { dose },
  amount,
}: {
  readonly words: ExerciseWords;
  readonly exercise: Exercise;
  readonly amount: { readonly dose: GivenDose; readonly isPlanned: boolean };
}) {
  const { perWeek, basis } = dose;
  const times =
    perWeek === "each-run"
      ? undefined
      : perWeek.least === perWeek.most
        ? `${perWeek.least}`
        : `${perWeek.least}–${perWeek.most}`;
  return (
    <section>
      <h2>{say("exercise.how-much")}</h2>
      <p>
        <strong>{amountOf(amount.dose)}</strong>,{" "}
        {times === undefined ? say("exercise.amount.each-run") : say("exercise.amount.week", { times })}.{" "}
        {say(amount.isPlanned ? "exercise.amount.planned" : "exercise.amount.least")}
      </p>
      <p className="soft small">
        <Explained>
          {say(basis === "evidence" ? "exercise.dose.evidence" : "exercise.dose.product")}
        </Explained>{" "}
        {say("exercise.how.common")}
      </p>
    </section>
  );
}

function ForWhom({ words, exercise }: { readonly words: ExerciseWords; readonly exercise: Exercise }) {
  const { say, partOf, cautionOf, language } = words;
  const { id, phases, needs, cautions } = exercise;
  const list = (items: readonly string[]): string =>
    new Intl.ListFormat(language, { type: "conjunction" }).format(items);
  return (
    <section>
      <h2>{say("exercise.for-whom")}</h2>
      <p>{say("exercise.phases", { phases: list(phases.map((phase) => say(`phase.${phase}`))) })}</p>
      <p>
        {needs.length === 0
          ? say("exercise.needs.nothing")
          : say("exercise.needs", { things: list(needs.map((thing) => say(`exercise.thing.${thing}`))) })}
      </p>
      {cautions.length === 0 ? null : (
        <>
          <p>{say("caution.not-for")}</p>
          <ul className="one-cautions">
            {[...new Set(cautions.map(cautionOf))].map((caution) => (
              <li key={caution}>
                <Explained>{caution}</Explained>
              </li>
            ))}
          </ul>
        </>
      )}
      <dl className="exercise-forms">
        {(["easier", "harder"] as const).map((form) => {
          const wording = partOf(id, form);
          return wording === undefined ? null : (
            <div key={form}>
              <dt>{say(`exercise.${form}-is`)}</dt>
              <dd>
                <Explained>{wording}</Explained>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

/** What research says of it, weak as it is, and where that can be read. */
function Known({
  words: { say, partOf },
  exercise,
}: {
  readonly words: ExerciseWords;
  readonly exercise: Exercise;
}) {
  const cited = exercise.references.flatMap((id) => printableReference(id) ?? []);
  return (
    <section>
      <h2>{say("exercise.known")}</h2>
      <p>
        <Explained>{partOf(exercise.id, "evidence") ?? ""}</Explained>
      </p>
      <p className="soft small">{say("exercise.grade")}</p>
      {cited.length === 0 ? null : (
        <Fold summary={say("finding.research")}>
          <SourceList sources={cited} />
        </Fold>
      )}
    </section>
  );
}
