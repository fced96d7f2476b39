import { useSyncExternalStore } from "react";
import { Sheet } from "../../design/sheet.tsx";
import { useWords } from "../../words/words.tsx";
import { type CueChoices, chooseCues, useCueChoices } from "./cue-choices.ts";
import { openSound } from "./sounds.ts";
import { localVoice, speak } from "./speak.ts";

/** What is heard, felt and kept lit, and what this device cannot do. */
export function CueMenu({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  const { say, language } = useWords();
  const choices = useCueChoices();
  const hasVoice = useHasVoice(language);
  const canVibrate = typeof navigator.vibrate === "function";
  const choose = (change: Partial<CueChoices>): void => {
    openSound();
    chooseCues(change);
    if (change.voice === true) speak(say("player.get-ready"), language);
  };
  return (
    <Sheet title={say("cues.title")} isOpen={isOpen} onClose={onClose}>
      <ul className="cue-choices">
        <Switch
          label={say("cues.sound")}
          hint={say("cues.sound.hint")}
          isOn={choices.sound}
          onChange={(sound) => choose({ sound })}
        />
        <Switch
          label={say("cues.voice")}
          hint={say(hasVoice ? "cues.voice.hint" : "cues.voice.none")}
          isOn={choices.voice && hasVoice}
          isOff={!hasVoice}
          onChange={(voice) => choose({ voice })}
        />
        <Switch
          label={say("cues.vibration")}
          hint={say(canVibrate ? "cues.vibration.hint" : "cues.vibration.none")}
          isOn={choices.vibration && canVibrate}
          isOff={!canVibrate}
          onChange={(vibration) => choose({ vibration })}
        />
      </ul>
      <p className="soft small">
        {say("wakeLock" in navigator ? "cues.screen" : "cues.screen.none")} {say("cues.locked")}
      </p>
    </Sheet>
  );
}

function Switch({
  label,
  hint,
  isOn,
  isOff = false,
  onChange,
}: {
  readonly label: string;
  readonly hint: string;
  readonly isOn: boolean;
  readonly isOff?: boolean;
  readonly onChange: (isOn: boolean) => void;
}) {
  return (
    <li>
      <label className="cue-choice">
        <span>
          <strong>{label}</strong>
          <span className="soft small">{hint}</span>
        </span>
        <input
          type="checkbox"
          className="switch"
          checked={isOn}
          disabled={isOff}
          onChange={(event) => onChange(event.target.checked)}
        />
      </label>
    </li>
  );
}

/** Voices come late in some browsers. */
const useHasVoice = (language: string): boolean =>
  useSyncExternalStore(onVoices, () => localVoice(language) !== undefined);

function onVoices(changed: () => void): () => void {
  if (typeof speechSynthesis === "undefined") return () => undefined;
  speechSynthesis.addEventListener("voiceschanged", changed);
  return () => speechSynthesis.removeEventListener("voiceschanged", changed);
}
