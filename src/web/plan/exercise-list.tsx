import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { MOVEMENTS } from "../../engine/exercises/figure/movements.ts";
import type { PlanDay, PlannedExercise } from "../../engine/plan/plan.ts";
import { Fold } from "../design/asking.tsx";
import { Button, ButtonLink } from "../design/pressing.tsx";
import { ScoreScale } from "../design/score-scale.tsx";
import { Figure } from "../exercises/figure/figure.tsx";
import { useTell } from "../shell/notice.tsx";
import { Explained } from "../words/explained.tsx";
import { withField } from "./check-in-draft.ts";
import { usePlanWords } from "./plan-words.ts";
import { useNoting } from "./use-noting.ts";

/** The exercises of a day, each with its picture, its dose and what was done of it. */
export function ExerciseList({ day }: { readonly day: PlanDay }) {
  const { say, exerciseName, minutes } = usePlanWords();
  const { before, note } = useNoting(day.day);
  const notify = useTell();
  const { exercises } = day;
  if (exercises.length === 0) return <p className="soft">{say("exercises.none")}</p>;

  const did = before.did ?? [];
  const isDone = (id: string): boolean => did.some(({ exerciseId }) => exerciseId === id);
  const toggle = (id: PlannedExercise["exerciseId"]): void => {
    const others = did.filter(({ exerciseId }) => exerciseId !== id);
    const next = isDone(id) ? others : [...others, { exerciseId: id, isComplete: true }];
    note(withField(before, "did", next.length === 0 ? undefined : next));
    notify({
      text: say(isDone(id) ? "exercises.taken-back" : "exercises.noted", { name: exerciseName(id) }),
    });
  };
  return (
    <section className="exercises" aria-labelledby="exercises-title">
      <div className="exercises-head">
        <h2 id="exercises-title">{say("exercises.title")}</h2>
        <span className="soft">{say("exercises.about", { time: minutes(day.exerciseS / 60) })}</span>
        <ButtonLink
          to="/session"
          search={{ day: "today" }}
          icon="play"
          kind={day.run === undefined && before.painNow !== undefined ? "main" : "quiet"}
        >
          {say("exercises.start")}
        </ButtonLink>
      </div>
      <ul className="exercise-list">
        {exercises.map((exercise) => (
          <ExerciseRow
            key={exercise.exerciseId}
            exercise={exercise}
            isDone={isDone(exercise.exerciseId)}
            onToggle={() => toggle(exercise.exerciseId)}
          />
        ))}
      </ul>
      {exercises.some(({ exerciseId }) => isDone(exerciseId)) ? <HowTheyWent day={day} /> : null}
    </section>
  );
}

function ExerciseRow({
  exercise,
  isDone,
  onToggle,
}: {
  readonly exercise: PlannedExercise;
  readonly isDone: boolean;
  readonly onToggle: () => void;
}) {
  const { say, sayIfKnown, exerciseName, dose } = usePlanWords();
  const { exerciseId, form, advice } = exercise;
  const name = exerciseName(exerciseId);
  const purpose = sayIfKnown(`exercise.${exerciseId}.purpose`);
  const movement = MOVEMENTS.get(exerciseId);
  return (
    <li className={isDone ? "exercise exercise-done" : "exercise"}>
      <Link
        to="/exercises/$id"
        params={{ id: exerciseId }}
        search={{ from: "today" }}
        className="exercise-open"
        aria-label={say("exercises.start-one", { name })}
      >
        <span className="exercise-figure">
          {movement === undefined ? null : <Figure movement={movement} />}
        </span>
      </Link>
      <div className="exercise-words">
        <h3>{name}</h3>
        <p className="soft small">{dose(exercise)}</p>
        {purpose === undefined ? null : (
          <p className="small">
            <Explained>{purpose}</Explained>
          </p>
        )}
        {form === "named" ? null : <p className="small">{say(`exercise.${form}`)}</p>}
        {advice.map((key) => (
          <p key={key} className="small">
            <Explained>{say(`advice.${key}`)}</Explained>
          </p>
        ))}
      </div>
      <Button
        className="exercise-did"
        icon={isDone ? "check" : "circle"}
        aria-pressed={isDone}
        aria-label={say("exercises.did-one", { name })}
        onPress={onToggle}
      >
        {say("exercises.did")}
      </Button>
    </li>
  );
}

/** Effort and pain of all that was done today: what makes an exercise harder or easier next time. */
function HowTheyWent({ day: { day, exercises } }: { readonly day: PlanDay }) {
  const { say } = usePlanWords();
  const { before, note } = useNoting(day);
  const planned = new Set<string>(exercises.map(({ exerciseId }) => exerciseId));
  const done = (before.did ?? []).filter(({ exerciseId }) => planned.has(exerciseId));
  const common = (field: "effort" | "pain"): number | undefined => {
    const [first, ...others] = done.map((one) => one[field]);
    return others.every((one) => one === first) ? first : undefined;
  };
  const [pain, setPain] = useState(common("pain"));
  const [effort, setEffort] = useState(common("effort"));
  const [saved, setSaved] = useState("");
  const save = (): void => {
    const did = (before.did ?? []).map((one) =>
      planned.has(one.exerciseId)
        ? {
            exerciseId: one.exerciseId,
            isComplete: one.isComplete,
            ...(pain !== undefined && { pain }),
            ...(effort !== undefined && { effort }),
          }
        : one,
    );
    note(withField(before, "did", did));
    setSaved(say("exercises.how-saved"));
  };
  return (
    <Fold summary={say("exercises.how")} isOpen>
      <div className="check-in-form">
        <ScoreScale
          label={say("exercises.pain")}
          hint={say("check-in.scale")}
          value={pain}
          onChange={setPain}
        />
        <ScoreScale
          label={say("exercises.effort")}
          hint={say("exercises.effort.scale")}
          value={effort}
          onChange={setEffort}
        />
        <div className="row">
          <Button onPress={save}>{say("check-in.save")}</Button>
          <p className="soft" role="status">
            {saved}
          </p>
        </div>
      </div>
    </Fold>
  );
}
