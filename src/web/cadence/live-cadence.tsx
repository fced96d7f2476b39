import { useId } from "react";
import type { FeltCadence } from "../../engine/run/estimate-cadence.ts";
import { Icon } from "../design/icon.tsx";
import { Button } from "../design/pressing.tsx";
import { Explained } from "../words/explained.tsx";
import { useFormat } from "../words/formatting.tsx";
import { retrainingEn } from "../words/retraining-en.ts";
import { addWords, useWords } from "../words/words.tsx";
import { useFeltCadence } from "./use-felt-cadence.ts";
import "./retraining.css";

addWords(retrainingEn);

/** Closer than this nobody can step. */
const ON_THE_BEAT_SPM = 2;

/** The runner's steps as the phone feels them, beside the beat they try to follow. */
export function LiveCadence({ beatSpm }: { readonly beatSpm: number }) {
  const { say } = useWords();
  const { feeling, start, stop } = useFeltCadence();
  const id = useId();
  const isOn = feeling.kind === "waiting" || feeling.kind === "felt";
  return (
    <section className="live card" aria-labelledby={id}>
      <h2 id={id}>{say("live.title")}</h2>
      {feeling.kind === "off" ? (
        <p className="soft">
          <Explained>{say("live.lead")}</Explained>
        </p>
      ) : null}
      {feeling.kind === "waiting" ? <p role="status">{say("live.waiting")}</p> : null}
      {feeling.kind === "felt" ? <Felt felt={feeling.felt} beatSpm={beatSpm} /> : null}
      {feeling.kind === "none" || feeling.kind === "refused" || feeling.kind === "not-secure" ? (
        <p className="note note-ease" role="alert">
          <Icon name="alert" />
          <span>{say(`live.${feeling.kind}`)}</span>
        </p>
      ) : null}
      <Button icon={isOn ? "pause" : "handheld"} onPress={isOn ? stop : start}>
        {say(isOn ? "live.stop" : "live.start")}
      </Button>
    </section>
  );
}

function Felt({ felt, beatSpm }: { readonly felt: FeltCadence; readonly beatSpm: number }) {
  const { say } = useWords();
  const format = useFormat();
  if (felt.kind === "unknown")
    return (
      <div className="live-felt">
        <p className="live-unknown">{say("live.unknown")}</p>
        <p className="soft">{say(`live.because.${felt.because}`)}</p>
      </div>
    );
  const apart = Math.round(felt.cadenceSpm) - beatSpm;
  const isOn = Math.abs(apart) <= ON_THE_BEAT_SPM;
  return (
    <div className="live-felt">
      <p className="live-number">
        <strong>{format.number(felt.cadenceSpm)}</strong>
        <span>{say("unit.steps-per-minute")}</span>
      </p>
      <p className="live-apart">
        <span className={`chip tone-${isOn ? "go" : "unknown"}`}>
          {isOn ? <Icon name="check" /> : null}
          {isOn ? say("live.on") : say(apart > 0 ? "live.above" : "live.below", { count: Math.abs(apart) })}
        </span>
        <span className="soft small">{say(`live.sure.${felt.confidence}`)}</span>
      </p>
    </div>
  );
}
