import { useCallback, useEffect, useRef, useState } from "react";
import { estimateCadence, type FeltCadence } from "../../engine/run/estimate-cadence.ts";

/** What the phone's motion sensor says, or why it says nothing. */
export type Feeling =
  | { readonly kind: "off" }
  | { readonly kind: "waiting" }
  | { readonly kind: "none" | "refused" | "not-secure" }
  | { readonly kind: "felt"; readonly felt: FeltCadence };

/** Long enough for a dozen steps, short enough to follow a change. */
const WINDOW_S = 6;
const LOOK_MS = 1000;
/** A sensor that has said nothing for so long is not there. */
const PATIENCE_MS = 3000;

/** iOS lets a page feel motion only after a press and a question. */
interface Asking {
  readonly requestPermission?: () => Promise<"granted" | "denied">;
}

/** Cadence from the motion sensor while it is switched on. Nothing is kept. */
export function useFeltCadence(): {
  readonly feeling: Feeling;
  readonly start: () => void;
  readonly stop: () => void;
} {
  const [isOn, setOn] = useState(false);
  const [feeling, setFeeling] = useState<Feeling>({ kind: "off" });
  const samples = useRef<{ timeS: number; size: number }[]>([]);

  const start = useCallback(() => {
    if (!isSecureContext) return setFeeling({ kind: "not-secure" });
    if (typeof DeviceMotionEvent === "undefined") return setFeeling({ kind: "none" });
    const { requestPermission }: Asking = DeviceMotionEvent as Asking; // only some browsers have it
    const begin = (): void => {
      samples.current = [];
      setFeeling({ kind: "waiting" });
      setOn(true);
    };
    if (requestPermission === undefined) return begin();
    requestPermission.call(DeviceMotionEvent).then(
      (answer) => (answer === "granted" ? begin() : setFeeling({ kind: "refused" })),
      () => setFeeling({ kind: "refused" }),
    );
  }, []);
  const stop = useCallback(() => {
    setOn(false);
    setFeeling({ kind: "off" });
  }, []);

  useEffect(() => {
    if (!isOn) return;
    const feel = ({ accelerationIncludingGravity: a, timeStamp }: DeviceMotionEvent): void => {
      if (a?.x == null || a.y == null || a.z == null) return;
      samples.current.push({ timeS: timeStamp / 1000, size: Math.hypot(a.x, a.y, a.z) });
    };
    const look = (): void => {
      const latestS = samples.current.at(-1)?.timeS;
      if (latestS === undefined) return;
      samples.current = samples.current.filter(({ timeS }) => timeS > latestS - WINDOW_S);
      const felt = estimateCadence({
        timesS: samples.current.map(({ timeS }) => timeS),
        accelerationMps2: samples.current.map(({ size }) => size),
      });
      const isBeginning = felt.kind === "unknown" && felt.because === "too-short";
      setFeeling(isBeginning ? { kind: "waiting" } : { kind: "felt", felt });
    };
    const patience = setTimeout(() => {
      if (samples.current.length > 0) return;
      setOn(false);
      setFeeling({ kind: "none" });
    }, PATIENCE_MS);
    const timer = setInterval(look, LOOK_MS);
    addEventListener("devicemotion", feel);
    return () => {
      clearTimeout(patience);
      clearInterval(timer);
      removeEventListener("devicemotion", feel);
    };
  }, [isOn]);

  return { feeling, start, stop };
}
