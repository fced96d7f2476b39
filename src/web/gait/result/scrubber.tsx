import { useId } from "react";
import type { FootContact } from "../../../engine/gait/gait-result.ts";
import { Button } from "../../design/pressing.tsx";
import type { Format } from "../../words/format.ts";
import { useFormat } from "../../words/formatting.tsx";
import { useWords, type Words } from "../../words/words.tsx";
import { lastPlace } from "./places.ts";
import type { Playback } from "./use-playback.ts";

const FINE = 0.05;

/** "Contact 3 of 11, left", or that the body is between two contacts. */
export function placeWords(
  { say }: Words,
  format: Format,
  contacts: readonly FootContact[],
  place: number,
): string {
  const nearest = Math.round(place);
  const contact = contacts[nearest];
  const values = { at: format.number(nearest + 1), count: format.number(contacts.length) };
  if (Math.abs(place - nearest) > 0.04)
    return say("form.play.between", {
      from: format.number(Math.floor(place) + 1),
      to: format.number(Math.floor(place) + 2),
      count: values.count,
    });
  if (contact?.side === undefined) return say("form.play.contact", values);
  return say(`form.play.contact.${contact.side}`, values);
}

/** Goes through a clip from one contact to the next, by button, by arrow key, or slowly by itself when asked. */
export function Scrubber({
  contacts,
  playback,
}: {
  readonly contacts: readonly FootContact[];
  readonly playback: Playback;
}) {
  const words = useWords();
  const { say } = words;
  const format = useFormat();
  const id = useId();
  const { place, isPlaying, goTo, step, toggle } = playback;
  const last = lastPlace(contacts);
  const told = placeWords(words, format, contacts, place);
  return (
    <div className="scrubber">
      <p className="scrubber-place" aria-live={isPlaying ? "off" : "polite"}>
        {told}
      </p>
      <div className="scrubber-line">
        <input
          id={id}
          type="range"
          min={0}
          max={last}
          step={FINE}
          value={place}
          aria-label={say("form.play.slider")}
          aria-valuetext={told}
          onChange={({ target }) => goTo(Number(target.value))}
          onKeyDown={(event) => {
            const way = WAYS[event.key];
            if (way === undefined || event.shiftKey) return;
            event.preventDefault();
            step(way);
          }}
        />
        <div className="scrubber-marks" aria-hidden="true">
          {contacts.map((contact) => (
            <span key={contact.frame} className={`scrubber-mark scrubber-${contact.side ?? "even"}`} />
          ))}
        </div>
      </div>
      <div className="scrubber-buttons">
        <Button icon="left" aria-label={say("form.play.before")} onPress={() => step(-1)}>
          <span className="wide-only">{say("form.play.before.short")}</span>
        </Button>
        <Button icon={isPlaying ? "pause" : "play"} className="scrubber-play" onPress={toggle}>
          {say(isPlaying ? "form.play.pause" : "form.play.slowly")}
        </Button>
        <Button icon="right" aria-label={say("form.play.after")} onPress={() => step(1)}>
          <span className="wide-only">{say("form.play.after.short")}</span>
        </Button>
      </div>
      <p className="soft small scrubber-hint">{say("form.play.hint")}</p>
    </div>
  );
}

const WAYS: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1 };
