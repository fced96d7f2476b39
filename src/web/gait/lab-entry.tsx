import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import type { Choice } from "../../app/gait/frame.ts";
import type { GaitClip } from "../../engine/gait/gait-clip.ts";
import { Icon } from "../design/icon.tsx";
import { Page } from "../design/page.tsx";
import { Button, ButtonLink } from "../design/pressing.tsx";
import { clipsQuestion } from "../server/questions.ts";
import { type RunningNow, useRunningNow } from "../triage/use-running-now.ts";
import { Explained } from "../words/explained.tsx";
import { useFormat } from "../words/formatting.tsx";
import { TranslationNote } from "../words/language-choice.tsx";
import { useWords } from "../words/words.tsx";
import { CaptureGuide } from "./capture-guide.tsx";
import { type ClipAnswers, NOTHING_SAID } from "./clip-answers.ts";
import { type BegunClip, begunClip, begunReading, fingerprintOf, forgetBegun } from "./kept-here.ts";
import type { ClipToRead } from "./use-reading.ts";

/** Goes on with a clip as it was begun: with what was said about it, and the runner who was chosen. */
type GoOn = (clip: ClipToRead, answers: ClipAnswers, chosen: Choice | undefined) => void;

/** Where the lab begins: film or pick, what a clip can and cannot tell, how to film, and the clips of before. */
export function LabEntry({
  onFilm,
  onClip,
  onGoOn,
}: {
  readonly onFilm: () => void;
  readonly onClip: (clip: ClipToRead) => void;
  readonly onGoOn: GoOn;
}) {
  const { say } = useWords();
  const running = useRunningNow();
  return (
    <Page title={say("form.title")} lead={say("form.lead")}>
      <div className="form-lab">
        <Begun onGoOn={onGoOn} />
        {running === "free" ? null : <NoRunning because={running} />}
        <div className="row">
          {running === "locked" ? null : (
            <Button kind="main" icon="play" onPress={onFilm}>
              {say("form.film")}
            </Button>
          )}
          <PickVideo onPick={(file) => onClip({ video: file, name: file.name, isRecording: false })}>
            {say("form.pick")}
          </PickVideo>
        </div>
        <EarlierClips />
        <CaptureGuide />
        <div className="form-can">
          <section>
            <h2>{say("form.can")}</h2>
            <ul className="ticks">
              {(["form.can.1", "form.can.2", "form.can.3"] as const).map((key) => (
                <li key={key}>
                  <Icon name="check" size={20} />
                  <span>
                    <Explained>{say(key)}</Explained>
                  </span>
                </li>
              ))}
            </ul>
          </section>
          <section>
            <h2>{say("form.cannot")}</h2>
            <ul className="ticks ticks-not">
              {(["form.cannot.1", "form.cannot.2", "form.cannot.3"] as const).map((key) => (
                <li key={key} className="soft">
                  <Icon name="cross" size={20} />
                  <span>
                    <Explained>{say(key)}</Explained>
                  </span>
                </li>
              ))}
            </ul>
          </section>
        </div>
        <TranslationNote />
      </div>
    </Page>
  );
}

/** To film is to run: who may not, or may not yet, can still have a clip read that is there already. */
function NoRunning({ because }: { readonly because: Exclude<RunningNow, "free"> }) {
  const { say } = useWords();
  return (
    <section className="note note-ease" role="note">
      <Icon name="alert" />
      <div className="stack-1">
        <p>{say(`form.running.${because}`)}</p>
        <ButtonLink to="/triage">{say("form.running.go")}</ButtonLink>
      </div>
    </section>
  );
}

/** A button that opens the device's own way to choose a video. */
function PickVideo({
  onPick,
  children,
}: {
  readonly onPick: (file: File) => void;
  readonly children: string;
}) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button icon="folder" onPress={() => input.current?.click()}>
        {children}
      </Button>
      <input
        ref={input}
        className="visually-hidden"
        type="file"
        accept="video/*"
        tabIndex={-1}
        aria-hidden="true"
        onChange={(event) => {
          const file = event.target.files?.[0];
          if (file !== undefined) onPick(file);
          event.target.value = "";
        }}
      />
    </>
  );
}

/** A reading that a reload or a closed page cut short. */
function Begun({ onGoOn }: { readonly onGoOn: GoOn }) {
  const { say } = useWords();
  const [begun, setBegun] = useState<BegunClip>();
  const [isOther, setOther] = useState(false);
  useEffect(() => {
    void begunClip().then(setBegun);
  }, []);
  if (begun === undefined) return null;
  const answers = { ...NOTHING_SAID, ...(begun.answers as Partial<ClipAnswers>) }; // written by this screen
  const { recording, chosen } = begun;
  const pick = async (file: File): Promise<void> => {
    const reading = await begunReading();
    const isSame = reading === undefined || reading.fingerprint === (await fingerprintOf(file));
    setOther(!isSame);
    if (isSame) onGoOn({ video: file, name: file.name, isRecording: false }, answers, chosen);
  };
  return (
    <section className="form-begun">
      <h2>{say("form.begun.title")}</h2>
      <p>
        {recording === undefined
          ? say("form.begun.pick", { name: begun.fileName })
          : say("form.begun.recording")}
      </p>
      {isOther ? <p role="alert">{say("form.begun.other")}</p> : null}
      <div className="row">
        {recording === undefined ? (
          <PickVideo onPick={(file) => void pick(file)}>{say("form.pick")}</PickVideo>
        ) : (
          <Button onPress={() => onGoOn({ video: recording, name: "", isRecording: true }, answers, chosen)}>
            {say("form.begun.go")}
          </Button>
        )}
        <Button
          kind="plain"
          onPress={() => {
            void forgetBegun();
            setBegun(undefined);
          }}
        >
          {say("form.begun.drop")}
        </Button>
      </div>
    </section>
  );
}

function EarlierClips() {
  const { say } = useWords();
  const format = useFormat();
  const clips = useQuery(clipsQuestion).data ?? [];
  if (clips.length === 0) return null;
  return (
    <section>
      <h2>{say("form.earlier")}</h2>
      <ul className="form-clips">
        {clips.toReversed().map((clip) => (
          <li key={clip.id}>
            <Link to="/form/$id" params={{ id: clip.id }} className="form-clip">
              <span>
                <strong>
                  {say("form.earlier.open", {
                    day: format.dayOfYear(clip.filmedOnDay),
                    view: say(`form.view.${clip.result.view}.seen`),
                  })}
                </strong>
                <Cadence clip={clip} />
              </span>
              <Icon name="right" size={20} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Cadence({ clip }: { readonly clip: GaitClip }) {
  const { say } = useWords();
  const format = useFormat();
  const cadence = clip.result.measures.find(({ key }) => key === "cadence");
  return cadence === undefined ? null : (
    <span className="soft small">
      {say("form.earlier.cadence", { cadence: format.number(cadence.value) })}
    </span>
  );
}
