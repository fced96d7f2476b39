import { useEffect, useMemo, useRef } from "react";
import { cuesOfSession } from "../../../engine/exercises/cues.ts";
import { type Session, type SessionStep, tempoAt } from "../../../engine/exercises/session.ts";
import type { Stand } from "../../../engine/exercises/timeline.ts";
import { Button } from "../../design/pressing.tsx";
import { isTimed } from "../exercise-keys.ts";
import { type ExerciseWords, useExerciseWords } from "../exercise-words.ts";
import { Controls, CueButton } from "./controls.tsx";
import { useCueChoices } from "./cue-choices.ts";
import { PlayerFigure } from "./player-figure.tsx";
import { Ring } from "./ring.tsx";
import { hush, speak } from "./speak.ts";
import { idOf, sayStep, sayThen, sideWord } from "./step-words.ts";
import { useTimeline } from "./use-timeline.ts";
import "./player.css";

/** Plays a session: the figure, what to do now, how long still. It begins by itself; the press that opened it was the start. */
export function Player({
  session,
  onEnd,
}: {
  readonly session: Session;
  readonly onEnd: (stand: Stand) => void;
}) {
  const words = useExerciseWords();
  const { say, format } = words;
  const { steps, exercises } = session;
  const cues = useMemo(() => cuesOfSession(steps), [steps]);
  const title = words.nameOf(exercises[0]?.exerciseId ?? "");
  const { stand, press, isFresh } = useTimeline({ steps, cues, title });
  const step = steps[Math.min(stand.at, steps.length - 1)];
  const said = sayStep(words, session, stand);

  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => press("start"), [press]);
  useEffect(() => {
    scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  useEffect(() => {
    if (stand.isDone) onEnd(stand);
  }, [stand, onEnd]);
  useSpoken(said, stand.isRunning, words.language);

  if (step === undefined) return null;
  const exerciseId = idOf(session, step);
  const then = sayThen(words, session, stand.at);
  return (
    <section className="player" aria-label={say("player.label")}>
      <header className="player-head">
        <h1 className="player-name" ref={heading} tabIndex={-1}>
          {words.nameOf(exerciseId)}
        </h1>
        {exercises.length === 1 ? null : (
          <p className="soft small">
            {say("player.place", { place: step.exercise + 1, all: exercises.length })}
          </p>
        )}
      </header>
      <div className="player-figure">
        <PlayerFigure exerciseId={exerciseId} step={step} inStepS={stand.inStepS} />
      </div>
      <div className="player-side">
        <p
          className={stand.isRunning || isFresh ? "player-now" : "player-now player-paused"}
          aria-hidden="true"
        >
          {stand.isRunning || isFresh ? nowWord(words, step, stand) : say("player.paused")}
        </p>
        <Counter words={words} step={step} stand={stand} />
        <p className="player-detail" aria-hidden="true">
          {then ?? detailOf(words, step, stand)}
        </p>
        <Controls isRunning={stand.isRunning} isFresh={isFresh} press={press} />
        <p className="player-stop small">{say("player.stop-if")}</p>
        <footer className="player-foot">
          <progress
            max={stand.elapsedS + stand.leftInAllS}
            value={stand.elapsedS}
            aria-label={say("player.left", { time: format.durationWords(stand.leftInAllS) })}
          />
          <span className="soft small">
            {say("player.left", { time: format.duration(stand.leftInAllS) })}
          </span>
          <CueButton />
          <Button kind="plain" onPress={() => onEnd(stand)}>
            {say("player.finish")}
          </Button>
        </footer>
        <p className="soft small player-keys">{say("player.keys")}</p>
      </div>
      <p className="visually-hidden" role="status">
        {stand.isRunning || isFresh ? said : say("player.paused")}
      </p>
    </section>
  );
}

/** One number at a time: seconds left to hold or rest, or the repetition that is under way. */
function Counter({
  words,
  step,
  stand,
}: {
  readonly words: ExerciseWords;
  readonly step: SessionStep;
  readonly stand: Stand;
}) {
  const { say, format } = words;
  const left = (seconds: number): string =>
    seconds >= 60 ? format.duration(Math.ceil(seconds)) : String(Math.ceil(seconds));
  const unit = (seconds: number): string => say(seconds >= 60 ? "player.minutes" : "player.seconds");
  if (step.kind === "work" && !isTimed(step)) {
    const tempo = tempoAt(step, stand.inStepS);
    if (tempo.part === "hold" && step.holdS >= COUNTED_HOLD_S)
      return (
        <Ring share={1 - tempo.share}>
          <strong>{left(tempo.leftInPartS)}</strong>
          <span>{unit(tempo.leftInPartS)}</span>
        </Ring>
      );
    return (
      <Ring share={1 - stand.inStepS / step.durationS}>
        <strong>{tempo.rep + 1}</strong>
        <span>{say("player.rep", { rep: tempo.rep + 1, reps: step.reps })}</span>
      </Ring>
    );
  }
  return (
    <Ring share={stand.leftS / step.durationS} isQuiet={step.kind !== "work"}>
      <strong>{left(stand.leftS)}</strong>
      <span>{unit(stand.leftS)}</span>
    </Ring>
  );
}

/** Shorter holds are part of the repetition; only longer ones are counted down. */
const COUNTED_HOLD_S = 4;

function nowWord({ say }: ExerciseWords, step: SessionStep, stand: Stand): string {
  if (step.kind !== "work") return say(`player.${step.kind}`);
  return say(isTimed(step) ? "player.go-on" : `player.${tempoAt(step, stand.inStepS).part}`);
}

function detailOf(words: ExerciseWords, step: SessionStep, stand: Stand): string {
  const { say } = words;
  if (step.kind !== "work") return "";
  const { side, rep, part } = tempoAt(step, stand.inStepS);
  const isCounted = part === "hold" && step.holdS >= COUNTED_HOLD_S && step.reps > 1;
  return [
    step.sets > 1 || !isTimed(step) ? say("player.set", { set: step.set + 1, sets: step.sets }) : undefined,
    side === undefined ? undefined : sideWord(words, side),
    isCounted ? say("player.rep", { rep: rep + 1, reps: step.reps }) : undefined,
  ]
    .filter((told) => told !== undefined)
    .join(" · ");
}

/** The same sentence as the live region, once for each stretch, if the runner wants a voice. */
export function useSpoken(said: string, isRunning: boolean, language: string): void {
  const { voice } = useCueChoices();
  useEffect(() => {
    if (!voice || !isRunning) return;
    speak(said, language);
    return hush;
  }, [said, voice, isRunning, language]);
}
