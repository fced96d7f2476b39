import { useEffect } from "react";

/** Keeps the screen lit while something runs, where the browser can; asked for again when the page comes back. */
export function useLitScreen(isOn: boolean): void {
  useEffect(() => {
    if (!isOn || !("wakeLock" in navigator)) return;
    let lock: WakeLockSentinel | undefined;
    let isOver = false;
    const ask = async (): Promise<void> => {
      if (document.visibilityState !== "visible") return;
      try {
        const given = await navigator.wakeLock.request("screen");
        if (isOver) await given.release();
        else lock = given;
      } catch {
        // low battery or not allowed: the screen goes off, the time goes on
      }
    };
    const onVisible = (): void => void ask();
    void ask();
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      isOver = true;
      document.removeEventListener("visibilitychange", onVisible);
      void lock?.release().catch(() => undefined);
    };
  }, [isOn]);
}

export interface LockScreenHandlers {
  readonly onPlay: () => void;
  readonly onPause: () => void;
  readonly onNext: () => void;
  readonly onBack: () => void;
}

/**
 * Lets the sounds go on with the screen locked, where the platform allows it: a page that plays is not put to sleep,
 * and the lock screen shows what runs, with its buttons.
 */
export function useLockScreen(
  title: string | undefined,
  isRunning: boolean,
  handlers: LockScreenHandlers,
): void {
  useEffect(() => {
    if (title === undefined || !isRunning) return;
    const silence = new Audio(silenceAddress());
    silence.loop = true;
    silence.play().catch(() => undefined); // refused: the sounds go on as long as the page does
    return () => {
      silence.pause();
      silence.removeAttribute("src");
    };
  }, [title, isRunning]);

  useEffect(() => {
    if (title === undefined || !("mediaSession" in navigator)) return;
    const { mediaSession } = navigator;
    mediaSession.metadata = new MediaMetadata({ title, artist: "Backstride" });
    mediaSession.playbackState = isRunning ? "playing" : "paused";
    const actions = [
      ["play", handlers.onPlay],
      ["pause", handlers.onPause],
      ["nexttrack", handlers.onNext],
      ["previoustrack", handlers.onBack],
    ] as const;
    for (const [action, handler] of actions) mediaSession.setActionHandler(action, handler);
    return () => {
      for (const [action] of actions) mediaSession.setActionHandler(action, null);
      mediaSession.metadata = null;
      mediaSession.playbackState = "none";
    };
  }, [title, isRunning, handlers]);
}

let silent: string | undefined;

/** One second of silence as a WAV file made here. */
function silenceAddress(): string {
  if (silent !== undefined) return silent;
  const samples = 8000;
  const bytes = new Uint8Array(44 + samples).fill(128, 44); // the middle of unsigned 8-bit samples
  const view = new DataView(bytes.buffer);
  const text = (at: number, written: string): void =>
    [...written].forEach((letter, place) => void view.setUint8(at + place, letter.charCodeAt(0)));
  text(0, "RIFF");
  view.setUint32(4, 36 + samples, true);
  text(8, "WAVEfmt ");
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true); // plain samples
  view.setUint16(22, 1, true); // one channel
  view.setUint32(24, samples, true);
  view.setUint32(28, samples, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  text(36, "data");
  view.setUint32(40, samples, true);
  silent = URL.createObjectURL(new Blob([bytes], { type: "audio/wav" }));
  return silent;
}
