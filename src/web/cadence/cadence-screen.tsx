import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useId, useState } from "react";
import type { CadenceAnswer } from "../../app/cadence-answer.ts";
import { exerciseById } from "../../engine/exercises/catalogue.ts";
import { Field, Segmented } from "../design/asking.tsx";
import { Icon } from "../design/icon.tsx";
import { Page } from "../design/page.tsx";
import { Button, ButtonLink } from "../design/pressing.tsx";
import { Waiting } from "../design/states.tsx";
import { useExerciseWords } from "../exercises/exercise-words.ts";
import { CueButton } from "../exercises/player/controls.tsx";
import { useCueChoices } from "../exercises/player/cue-choices.ts";
import { useMayDo } from "../exercises/player/use-may-do.ts";
import { WhyNot } from "../exercises/why-not.tsx";
import { cadenceQuestion } from "../server/questions.ts";
import { Explained } from "../words/explained.tsx";
import { TranslationNote } from "../words/language-choice.tsx";
import { numberFromText } from "../words/number-from-text.ts";
import { LiveCadence } from "./live-cadence.tsx";
import { Retraining } from "./retraining.tsx";
import { type BeatSound, useMetronome } from "./use-metronome.ts";
import "../exercises/exercises.css";
import "../exercises/player/player.css";
import "./cadence.css";

const LOWEST_SPM = 120;
const HIGHEST_SPM = 220;

/** The metronome: it starts from this runner's own cadence, and says so where that is not known. */
export function CadenceScreen() {
  const { say } = useExerciseWords();
  const now = useMayDo();
  const cadence = useQuery(cadenceQuestion);
  if (!now.isKnown || cadence.isPending) return <Waiting />;
  const drill = now.of(exerciseById("E34"));
  // an open question about cadence itself (no runs) does not silence the metronome; a danger or a caution does
  const isBarred = drill.kind === "no" && !(drill.because === "not-known" && drill.ask.length === 0);
  return (
    <Page title={say("metronome.title")} lead={say("metronome.lead")}>
      <div className="cadence">
        {isBarred && drill.kind === "no" ? <WhyNot answer={drill} /> : <Beating answer={cadence.data} />}
        <Honest answer={cadence.data} />
        <TranslationNote />
      </div>
      {isBarred ? null : <Retraining />}
    </Page>
  );
}

function Beating({ answer }: { readonly answer: CadenceAnswer | undefined }) {
  const { say, format } = useExerciseWords();
  const { vibration } = useCueChoices();
  const own = answer?.kind === "known" ? answer : undefined;
  const [spm, setSpm] = useState(() => (own === undefined ? undefined : Math.round(targetOf(own))));
  const [sound, setSound] = useState<BeatSound>("click");
  const [isAccented, setAccented] = useState(false);
  const [beat, setBeat] = useState(-1);
  const metronome = useMetronome({
    spm: spm ?? LOWEST_SPM,
    sound,
    isAccented,
    vibrates: vibration,
    title: spm === undefined ? say("metronome.title") : format.quantityText(spm, "steps/min"),
    onBeat: setBeat,
  });
  if (spm === undefined) return <NotKnown answer={answer} onChosen={setSpm} />;
  const change = (by: number): void => setSpm(Math.max(LOWEST_SPM, Math.min(HIGHEST_SPM, spm + by)));
  const isLeft = beat % 2 === 1;
  return (
    <div className="cadence-now">
      <section className="metronome card" aria-label={say("metronome.title")}>
        <div className="metronome-feet" aria-hidden="true">
          <span className={metronome.isRunning && beat >= 0 && isLeft ? "foot foot-down" : "foot"} />
          <span className={metronome.isRunning && beat >= 0 && !isLeft ? "foot foot-down" : "foot"} />
        </div>
        <div className="metronome-pace">
          <Button className="control" onPress={() => change(-1)} aria-label={say("metronome.slower")}>
            <span aria-hidden="true">−</span>
          </Button>
          <p className="metronome-number" aria-live="polite">
            <strong>{format.number(spm)}</strong>
            <span>{say("unit.steps-per-minute")}</span>
          </p>
          <Button className="control" onPress={() => change(1)} aria-label={say("metronome.faster")}>
            <span aria-hidden="true">+</span>
          </Button>
        </div>
        {own === undefined ? null : (
          <div className="row metronome-set">
            <Button onPress={() => setSpm(Math.round(own.ownSpm))}>
              {say("metronome.target.own")} {format.number(own.ownSpm)}
            </Button>
            {own.targetSpm === undefined ? null : (
              <Button onPress={() => setSpm(Math.round(targetOf(own)))}>
                {say("metronome.target.plus")} {format.number(targetOf(own))}
              </Button>
            )}
          </div>
        )}
        <Button
          kind="main"
          icon={metronome.isRunning ? "pause" : "play"}
          className="metronome-start"
          onPress={metronome.isRunning ? metronome.stop : metronome.start}
        >
          {say(metronome.isRunning ? "metronome.stop" : "metronome.start")}
        </Button>
        <Segmented
          label={say("metronome.sound")}
          isLabelShown
          value={sound}
          options={(["click", "wood", "beep", "none"] as const).map((value) => ({
            value,
            label: say(`metronome.sound.${value}`),
          }))}
          onChange={setSound}
        />
        <label className="metronome-accent">
          <input
            type="checkbox"
            checked={isAccented}
            onChange={(event) => setAccented(event.target.checked)}
          />
          <span>{say("metronome.accent")}</span>
        </label>
        <CueButton />
      </section>
      <LiveCadence beatSpm={spm} />
    </div>
  );
}

/** An answer from before the danger questions were clear holds no target yet: then it begins at the own cadence. */
const targetOf = ({ ownSpm, targetSpm = ownSpm }: Extract<CadenceAnswer, { kind: "known" }>): number =>
  targetSpm;

/** No line of the runner's own: bring runs, or choose a number knowing that nothing speaks for it. */
function NotKnown({
  answer,
  onChosen,
}: {
  readonly answer: CadenceAnswer | undefined;
  readonly onChosen: (spm: number) => void;
}) {
  const { say, format } = useExerciseWords();
  const [typed, setTyped] = useState("");
  const [isAsked, setAsked] = useState(false);
  const value = numberFromText(typed);
  const isGood = value !== undefined && value >= LOWEST_SPM && value <= HIGHEST_SPM;
  const range = say("metronome.range", { low: format.number(LOWEST_SPM), high: format.number(HIGHEST_SPM) });
  return (
    <section className="card stack">
      <h2>{say("metronome.not-known")}</h2>
      <p className="soft">
        <Explained>
          {answer?.kind === "not-known"
            ? say("metronome.not-known.lead", { needed: answer.runsNeeded, known: answer.runsWithCadence })
            : say("metronome.no-answer")}
        </Explained>
      </p>
      <form
        className="stack-1"
        onSubmit={(event) => {
          event.preventDefault();
          setAsked(true);
          if (isGood) onChosen(Math.round(value));
        }}
      >
        <Field
          label={say("metronome.type")}
          inputMode="numeric"
          value={typed}
          hint={range}
          problem={isAsked && !isGood ? range : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
        <div className="row">
          <Button type="submit" kind="main">
            {say("test.direction.on")}
          </Button>
          <ButtonLink to="/bring">{say("metronome.bring")}</ButtonLink>
        </div>
      </form>
    </section>
  );
}

/** What is known of the runner's cadence, what speaks for more of it, and when to stop. */
function Honest({ answer }: { readonly answer: CadenceAnswer | undefined }) {
  const { say, format } = useExerciseWords();
  const id = useId();
  const isOffered =
    answer?.kind === "known" && (answer.verdict === "likely" || answer.verdict === "possible");
  const line = (text: string): ReactNode => (
    <p>
      <Explained>{text}</Explained>
    </p>
  );
  return (
    <section className="stack-1" aria-labelledby={id}>
      <h2 id={id}>{say("metronome.own")}</h2>
      {answer?.kind === "known" ? (
        <>
          <p className="cadence-own">
            <strong>{format.quantityText(answer.ownSpm, "steps/min")}</strong>
          </p>
          <p className="soft">
            {say("metronome.own.from", { count: answer.runs })}{" "}
            {say("metronome.own.spread", { spread: format.quantityText(answer.spreadSpm, "steps/min") })}
          </p>
          {line(say(isOffered ? "metronome.offered" : "metronome.not-offered"))}
        </>
      ) : (
        line(say("metronome.not-known"))
      )}
      {line(say("metronome.honest"))}
      {line(say("metronome.not-fixed"))}
      <p className="note note-ease">
        <Icon name="alert" />
        <span>
          <Explained>{say("metronome.stop-rule")}</Explained>
        </span>
      </p>
    </section>
  );
}
