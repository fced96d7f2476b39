import { useEffect, useState } from "react";
import type { DoneExercise } from "../../../engine/answers/check-in.ts";
import { doneOf, type Session } from "../../../engine/exercises/session.ts";
import type { Stand } from "../../../engine/exercises/timeline.ts";
import { tell, todayHere } from "../../answers/local-diary.ts";
import { useTriage } from "../../answers/use-triage.ts";
import { Fold, Segmented } from "../../design/asking.tsx";
import { Page } from "../../design/page.tsx";
import { Button } from "../../design/pressing.tsx";
import { ScoreScale } from "../../design/score-scale.tsx";
import { useTell } from "../../shell/notice.tsx";
import { useExerciseWords } from "../exercise-words.ts";
import { AfterWord, wordAfter } from "./after-word.tsx";
import "./player.css";

/** How one exercise went, as the runner has said it so far. */
interface Told {
  readonly isComplete: boolean;
  readonly pain?: number | undefined;
  readonly effort?: number | undefined;
}

/** After a session: what was done, whether it hurt, how hard it was, and whether a leg feels anything new. */
export function AfterForm({
  session,
  stand,
  onClose,
}: {
  readonly session: Session;
  readonly stand: Pick<Stand, "passed">;
  readonly onClose: () => void;
}) {
  const { say, nameOf } = useExerciseWords();
  const { told } = useTriage();
  const notice = useTell();
  const { exercises } = session;
  const [went, setWent] = useState<readonly Told[]>(() =>
    exercises.map((_, at) => {
      const { done, planned } = doneOf(session, stand, at);
      return { isComplete: done === planned };
    }),
  );
  const [hasNewLeg, setNewLeg] = useState(false);
  const [isSaved, setSaved] = useState(false);
  useEffect(() => {
    scrollTo(0, 0);
  }, []);
  const pains = went.flatMap(({ pain }) => pain ?? []);

  if (isSaved)
    return (
      <AfterWord
        word={wordAfter({ hasNewLeg, ...(pains.length > 0 && { pain: Math.max(...pains) }) })}
        onClose={onClose}
      />
    );

  const change = (place: number, one: Partial<Told>): void =>
    setWent((before) => before.map((old, at) => (at === place ? { ...old, ...one } : old)));
  const save = (): void => {
    const did = exercises.map(({ exerciseId }, at): DoneExercise => {
      const { isComplete = false, pain, effort } = went[at] ?? {};
      return {
        exerciseId,
        isComplete,
        ...(pain !== undefined && { pain }),
        ...(effort !== undefined && { effort }),
      };
    });
    noteDone(told, did, hasNewLeg);
    setSaved(true);
    notice({ text: say("after.saved") });
  };

  return (
    <Page title={say("after.title")} lead={say("after.lead")}>
      <div className="after">
        {exercises.map(({ exerciseId }, at) => {
          const { done, planned } = doneOf(session, stand, at);
          const mine = went[at];
          return (
            <section className="card after-one" key={exerciseId}>
              <h2>{nameOf(exerciseId)}</h2>
              {planned > 1 ? <p className="soft small">{say("after.done", { done, planned })}</p> : null}
              <Segmented
                label={nameOf(exerciseId)}
                value={mine?.isComplete === true ? "all" : "some"}
                options={[
                  { value: "all", label: say("after.complete") },
                  { value: "some", label: say("after.not-complete") },
                ]}
                onChange={(value) => change(at, { isComplete: value === "all" })}
              />
              <ScoreScale
                label={say("after.pain")}
                ends={[say("after.pain.0"), say("after.pain.10")]}
                value={mine?.pain}
                onChange={(pain) => change(at, { pain })}
              />
              <Effort
                isFolded={exercises.length > 1}
                value={mine?.effort}
                onChange={(effort) => change(at, { effort })}
              />
            </section>
          );
        })}
        <NewLeg isChecked={hasNewLeg} onChange={setNewLeg} />
        <div className="row">
          <Button kind="main" onPress={save}>
            {say("after.save")}
          </Button>
          <Button kind="plain" onPress={onClose}>
            {say("after.skip")}
          </Button>
        </div>
      </div>
    </Page>
  );
}

function Effort({
  isFolded,
  value,
  onChange,
}: {
  readonly isFolded: boolean;
  readonly value: number | undefined;
  readonly onChange: (effort: number | undefined) => void;
}) {
  const { say } = useExerciseWords();
  const score = (
    <ScoreScale
      label={say("after.effort")}
      ends={[say("after.effort.0"), say("after.effort.10")]}
      value={value}
      onChange={onChange}
    />
  );
  return isFolded ? <Fold summary={say("after.effort")}>{score}</Fold> : score;
}

/** The one question that may send back to the danger questions. */
export function NewLeg({
  isChecked,
  onChange,
}: {
  readonly isChecked: boolean;
  readonly onChange: (isChecked: boolean) => void;
}) {
  const { say } = useExerciseWords();
  return (
    <label className="after-leg">
      <input type="checkbox" checked={isChecked} onChange={(event) => onChange(event.target.checked)} />
      <span>{say("after.leg")}</span>
    </label>
  );
}

/** One entry of today. A newer one replaces the older list, so what was done earlier today goes with it. */
function noteDone(
  { checkIns }: Pick<ReturnType<typeof useTriage>["told"], "checkIns">,
  did: readonly DoneExercise[],
  hasNewLeg: boolean,
): void {
  const today = todayHere();
  const earlier = checkIns.find(({ onDay }) => onDay === today)?.did ?? [];
  const kept = earlier.filter((one) => did.every(({ exerciseId }) => exerciseId !== one.exerciseId));
  void tell({
    kind: "check-in",
    checkIn: { did: [...kept, ...did], ...(hasNewLeg && { hasNewLegSymptoms: true, hasLegSymptoms: true }) },
  });
}
