import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Cue } from "../../../engine/exercises/cues.ts";
import { type Press, type Stand, standAt, type Timed } from "../../../engine/exercises/timeline.ts";
import { useReducedMotion } from "../figure/moving-figure.tsx";
import { clockMs } from "./clock.ts";
import { useCueChoices } from "./cue-choices.ts";
import { layCues } from "./lay-cues.ts";
import { openSound } from "./sounds.ts";
import { useLitScreen, useLockScreen } from "./stay-on.ts";

export interface Running {
  readonly stand: Stand;
  readonly press: (kind: Press["kind"]) => void;
  /** Nothing was pressed yet. */
  readonly isFresh: boolean;
}

interface Timeline {
  readonly steps: readonly Timed[];
  readonly cues: readonly Cue[];
  /** For the lock screen. */
  readonly title: string;
}

const TICK_MS = 250;
/** A cue noticed later than this is not felt any more. */
const STALE_S = 1.2;
const BUZZ_MS: Readonly<Partial<Record<Cue["kind"], number | number[]>>> = {
  begin: 200,
  rest: [90, 90, 90],
  done: [200, 100, 200],
};

/** Something timed, going on by the clock: where it stands now, its sounds, a lit screen, and the lock screen's buttons. */
export function useTimeline({ steps, cues, title }: Timeline): Running {
  const [presses, setPresses] = useState<readonly Press[]>([]);
  const [nowMs, setNowMs] = useState(clockMs);
  const isStill = useReducedMotion();
  const stand = useMemo(() => standAt(steps, presses, nowMs), [steps, presses, nowMs]);
  const { isRunning } = stand;

  const press = useCallback((kind: Press["kind"]): void => {
    openSound();
    const atMs = clockMs();
    setPresses((before) => [...before, { kind, atMs }]);
    setNowMs(atMs);
  }, []);

  useEffect(() => {
    if (!isRunning) return;
    const show = (): void => setNowMs(clockMs());
    const timer = setInterval(show, TICK_MS); // goes on, seldom, while the page is hidden
    let request = 0;
    const everyFrame = (): void => {
      show();
      request = requestAnimationFrame(everyFrame);
    };
    if (!isStill) request = requestAnimationFrame(everyFrame);
    document.addEventListener("visibilitychange", show);
    return () => {
      clearInterval(timer);
      cancelAnimationFrame(request);
      document.removeEventListener("visibilitychange", show);
    };
  }, [isRunning, isStill]);

  useSounds(cues, stand, presses.length);
  useBuzz(cues, stand);
  useLitScreen(isRunning);
  const handlers = useMemo(
    () => ({
      onPlay: () => press("start"),
      onPause: () => press("pause"),
      onNext: () => press("skip"),
      onBack: () => press("back"),
    }),
    [press],
  );
  useLockScreen(presses.length === 0 || stand.isDone ? undefined : title, isRunning, handlers);
  return { stand, press, isFresh: presses.length === 0 };
}

/** Laid ahead while it runs; taken back at every press. */
function useSounds(cues: readonly Cue[], stand: Stand, presses: number): void {
  const { sound } = useCueChoices();
  const { isRunning } = stand;
  const [laid] = useState(layCues);
  const now = useRef(stand);
  now.current = stand;
  // biome-ignore lint/correctness/useExhaustiveDependencies: every press moves the timeline under the sounds
  useEffect(() => {
    if (!isRunning || !sound) return;
    const follow = (): void => laid.follow(cues, now.current.elapsedS);
    follow();
    const timer = setInterval(follow, TICK_MS);
    return () => {
      clearInterval(timer);
      if (!now.current.isDone) laid.stop(); // the last notes ring out
    };
  }, [cues, isRunning, sound, laid, presses]);
}

function useBuzz(cues: readonly Cue[], { isRunning, elapsedS }: Stand): void {
  const { vibration } = useCueChoices();
  const before = useRef(elapsedS);
  useEffect(() => {
    const fromS = before.current;
    before.current = elapsedS;
    if (!isRunning || !vibration || elapsedS <= fromS || elapsedS - fromS > STALE_S) return;
    const passed = cues.findLast(
      ({ atS, kind }) => atS > fromS && atS <= elapsedS && BUZZ_MS[kind] !== undefined,
    );
    if (passed !== undefined) navigator.vibrate?.(BUZZ_MS[passed.kind] ?? 0);
  }, [cues, isRunning, elapsedS, vibration]);
}
