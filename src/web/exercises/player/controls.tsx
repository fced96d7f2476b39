import { useEffect, useState } from "react";
import type { Press } from "../../../engine/exercises/timeline.ts";
import { Icon } from "../../design/icon.tsx";
import { Button } from "../../design/pressing.tsx";
import { useWords } from "../../words/words.tsx";
import { CueMenu } from "./cue-menu.tsx";

/** Back, pause and skip under the thumb, and the same by keyboard. */
export function Controls({
  isRunning,
  isFresh,
  press,
}: {
  readonly isRunning: boolean;
  readonly isFresh: boolean;
  readonly press: (kind: Press["kind"]) => void;
}) {
  const { say } = useWords();
  const toggle = isRunning ? "pause" : "start";
  useKeys({ " ": toggle, ArrowRight: "skip", ArrowLeft: "back" }, press);
  return (
    <div className="controls">
      <Button className="control" onPress={() => press("back")} aria-label={say("player.back")}>
        <Icon name="left" size={28} />
      </Button>
      <Button
        kind="main"
        className="control control-main"
        onPress={() => press(toggle)}
        aria-label={say(isRunning ? "player.pause" : isFresh ? "player.start" : "player.resume")}
      >
        <Icon name={isRunning ? "pause" : "play"} size={32} />
      </Button>
      <Button className="control" onPress={() => press("skip")} aria-label={say("player.skip")}>
        <Icon name="right" size={28} />
      </Button>
    </div>
  );
}

/** Opens the choice of sounds. */
export function CueButton() {
  const { say } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button kind="plain" icon="sound" className="cue-button" onPress={() => setOpen(true)}>
        {say("cues.title")}
      </Button>
      <CueMenu isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}

/** Keys count wherever the focus is, but never take one away from a button, a field or an open sheet. */
function useKeys(kinds: Readonly<Record<string, Press["kind"]>>, press: (kind: Press["kind"]) => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const kind = kinds[event.key];
      const isTaken =
        event.target instanceof Element &&
        event.target.closest(event.key === " " ? OWN_SPACE : OWN_ARROWS) !== null;
      if (kind === undefined || isTaken || event.repeat || event.ctrlKey || event.altKey || event.metaKey)
        return;
      event.preventDefault();
      press(kind);
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  });
}

const OWN_SPACE = "button, a, input, select, textarea, summary, dialog";
const OWN_ARROWS = "input, select, textarea, dialog";
