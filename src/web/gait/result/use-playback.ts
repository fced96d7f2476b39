import { useCallback, useEffect, useRef, useState } from "react";
import type { FootContact } from "../../../engine/gait/gait-result.ts";
import { lastPlace, nextContact, type Place, stepSeconds } from "./places.ts";

export interface Playback {
  readonly place: Place;
  readonly isPlaying: boolean;
  readonly goTo: (place: Place) => void;
  /** To the contact before or after. */
  readonly step: (way: -1 | 1) => void;
  readonly toggle: () => void;
}

/** Feet land too fast for eyes at full speed. */
const SLOWED = 4;

/** Where a clip is shown: it stands still until the runner plays it, slowly, round and round. */
export function usePlayback(contacts: readonly FootContact[]): Playback {
  const [place, setPlace] = useState<Place>(0);
  const [isPlaying, setPlaying] = useState(false);
  const last = lastPlace(contacts);
  const stepS = stepSeconds(contacts);
  const before = useRef<number>(undefined);

  useEffect(() => {
    if (!isPlaying || last === 0) return;
    before.current = undefined;
    let request = 0;
    const go = (nowMs: number): void => {
      const passedMs = nowMs - (before.current ?? nowMs);
      before.current = nowMs;
      setPlace((at) => (at + passedMs / 1000 / (stepS * SLOWED)) % last);
      request = requestAnimationFrame(go);
    };
    request = requestAnimationFrame(go);
    return () => cancelAnimationFrame(request);
  }, [isPlaying, last, stepS]);

  const goTo = useCallback((to: Place) => {
    setPlaying(false);
    setPlace(to);
  }, []);
  const step = useCallback(
    (way: -1 | 1) => {
      setPlaying(false);
      setPlace((at) => nextContact(contacts, at, way));
    },
    [contacts],
  );
  const toggle = useCallback(() => setPlaying((playing) => !playing), []);
  return { place: Math.min(place, last), isPlaying, goTo, step, toggle };
}
