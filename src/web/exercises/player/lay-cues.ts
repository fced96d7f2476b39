import { type Cue, cuesBetween } from "../../../engine/exercises/cues.ts";
import { cueAt, type Laid, openSound } from "./sounds.ts";

/** So far ahead sounds are laid on the audio clock: timers of a hidden page may come once a minute. */
const AHEAD_S = 150;
/** The two clocks may differ by this before everything is laid anew. */
const DRIFT_S = 0.06;

/** Cues of a timeline as sounds. `follow` is called again and again while it runs, `stop` whenever it does not. */
export interface LaidCues {
  readonly follow: (cues: readonly Cue[], elapsedS: number) => void;
  readonly stop: () => void;
}

export function layCues(): LaidCues {
  let laid: readonly Laid[] = [];
  let untilS = 0;
  let zeroAtS: number | undefined; // where the timeline's start falls on the audio clock

  const stop = (): void => {
    for (const one of laid) one.stop();
    laid = [];
    zeroAtS = undefined;
  };

  return {
    stop,
    follow(cues, elapsedS) {
      const audio = openSound();
      if (audio === undefined || audio.state !== "running") return;
      if (zeroAtS !== undefined && Math.abs(audio.currentTime - zeroAtS - elapsedS) > DRIFT_S) stop();
      if (zeroAtS === undefined) {
        zeroAtS = audio.currentTime - elapsedS;
        untilS = elapsedS;
      }
      const zeroS = zeroAtS;
      const next = cuesBetween(cues, untilS, elapsedS + AHEAD_S);
      laid = [...laid, ...next.map(({ atS, kind }) => cueAt(audio, zeroS + atS, kind))];
      untilS = Math.max(untilS, elapsedS + AHEAD_S);
    },
  };
}
