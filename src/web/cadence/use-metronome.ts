import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { type Laid, openSound, toneAt } from "../exercises/player/sounds.ts";
import { useLitScreen, useLockScreen } from "../exercises/player/stay-on.ts";
import { type Beat, beatsBetween, withPace } from "./beats.ts";

export type BeatSound = "click" | "wood" | "beep" | "none";

export interface Metronome {
  readonly isRunning: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

interface Asked {
  readonly spm: number;
  readonly sound: BeatSound;
  readonly isAccented: boolean;
  readonly vibrates: boolean;
  readonly title: string;
  /** Called with each beat while the page is seen. */
  readonly onBeat: (beat: number) => void;
}

/** Beats lie this far ahead, so that a hidden page whose timers come once a second loses none; hidden for longer, once a minute. */
const AHEAD_S = 2.5;
const AHEAD_HIDDEN_S = 75;
const LOOK_MS = 200;
const BEGIN_AFTER_S = 0.15;
const BUZZ_MS = 30;

const TONES: Readonly<Record<Exclude<BeatSound, "none">, { readonly hz: number; readonly lastsS: number }>> =
  {
    click: { hz: 1800, lastsS: 0.03 },
    wood: { hz: 620, lastsS: 0.06 },
    beep: { hz: 880, lastsS: 0.09 },
  };

/** A beat that does not drift: laid ahead on the audio clock, from the first beat on. */
export function useMetronome(asked: Asked): Metronome {
  const [isRunning, setRunning] = useState(false);
  const beat = useRef<Beat>(undefined);
  const now = useRef(asked);
  now.current = asked;
  const { spm, sound, isAccented } = asked;

  const start = useCallback(() => {
    openSound();
    setRunning(true);
  }, []);
  const stop = useCallback(() => {
    beat.current = undefined;
    setRunning(false);
  }, []);

  useEffect(() => {
    if (!isRunning) return;
    const audio = openSound();
    if (audio === undefined) return;
    const waiting = audio.currentTime + BEGIN_AFTER_S;
    beat.current =
      beat.current === undefined ? { atS: waiting, fromBeat: 0, spm } : withPace(beat.current, spm, waiting);
    const grid = beat.current;
    let laid: readonly Laid[] = [];
    let untilS = audio.currentTime;
    let seenS = audio.currentTime;
    const look = (): void => {
      const aheadS = document.visibilityState === "visible" ? AHEAD_S : AHEAD_HIDDEN_S;
      const nextS = audio.currentTime + aheadS;
      if (nextS > untilS) {
        if (sound !== "none")
          laid = [
            ...laid.slice(-KEPT),
            ...beatsBetween(grid, untilS, nextS).map(({ atS, beat: at }) => {
              const { hz, lastsS } = TONES[sound];
              const isStressed = isAccented && at % 2 === 0;
              return toneAt(audio, atS, {
                hz: isStressed ? hz * 1.25 : hz,
                lastsS,
                loudness: isStressed ? 1 : 0.7,
              });
            }),
          ];
        untilS = nextS;
      }
    };
    const show = (): void => {
      const passed = beatsBetween(grid, seenS, audio.currentTime).at(-1);
      seenS = audio.currentTime;
      if (passed !== undefined) {
        now.current.onBeat(passed.beat);
        if (now.current.vibrates) navigator.vibrate?.(BUZZ_MS);
      }
      request = requestAnimationFrame(show);
    };
    look();
    const timer = setInterval(look, LOOK_MS);
    let request = requestAnimationFrame(show);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearInterval(timer);
      cancelAnimationFrame(request);
      document.removeEventListener("visibilitychange", look);
      for (const one of laid) one.stop();
    };
  }, [isRunning, spm, sound, isAccented]);

  useLitScreen(isRunning);
  const handlers = useMemo(
    () => ({ onPlay: start, onPause: stop, onNext: () => undefined, onBack: () => undefined }),
    [start, stop],
  );
  useLockScreen(isRunning ? asked.title : undefined, isRunning, handlers);
  return { isRunning, start, stop };
}

/** Beats that may still sound; earlier ones are over. */
const KEPT = 400;
