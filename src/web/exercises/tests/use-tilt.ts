import { useCallback, useEffect, useRef, useState } from "react";
import { type Gravity, gravityFrom, type TiltReading, tiltFrom } from "../../../engine/answers/tilt.ts";

/** Whether this device tells how it lies. `asking` until the first sample comes, or none does. */
export type TiltSensor =
  | { readonly kind: "off" | "asking" | "none" | "refused" | "insecure" }
  | { readonly kind: "on"; readonly reading: TiltReading };

interface Tilt {
  readonly sensor: TiltSensor;
  /** From a press: phones ask the runner for leave then. */
  readonly start: () => void;
}

/** Half a second or so of samples. */
const KEPT = 30;
const NONE_AFTER_MS = 1500;

/** Safari asks; the types of the platform do not know it. */
interface AsksForLeave {
  readonly requestPermission: () => Promise<"granted" | "denied">;
}

/** How the phone lies, now, from its motion sensor. */
export function useTilt(): Tilt {
  const [sensor, setSensor] = useState<TiltSensor>({ kind: "off" });
  const samples = useRef<readonly Gravity[]>([]);
  const isOn = sensor.kind === "asking" || sensor.kind === "on";

  useEffect(() => {
    if (!isOn) return;
    const onOrientation = ({ beta, gamma }: DeviceOrientationEvent): void => {
      if (beta === null || gamma === null) return; // a laptop without the sensor sends one empty event
      samples.current = [...samples.current, gravityFrom({ beta, gamma })].slice(-KEPT);
      setSensor({ kind: "on", reading: tiltFrom(samples.current) });
    };
    const timer = setTimeout(() => {
      if (samples.current.length === 0) setSensor({ kind: "none" });
    }, NONE_AFTER_MS);
    addEventListener("deviceorientation", onOrientation);
    return () => {
      clearTimeout(timer);
      removeEventListener("deviceorientation", onOrientation);
    };
  }, [isOn]);

  const start = useCallback(() => {
    samples.current = [];
    void leave().then((kind) => setSensor({ kind }));
  }, []);
  return { sensor, start };
}

async function leave(): Promise<"asking" | "none" | "refused" | "insecure"> {
  if (!isSecureContext) return "insecure";
  if (typeof DeviceOrientationEvent === "undefined") return "none";
  const asker: object = DeviceOrientationEvent;
  if (!asksForLeave(asker)) return "asking";
  try {
    return (await asker.requestPermission()) === "granted" ? "asking" : "refused";
  } catch {
    return "refused";
  }
}

const asksForLeave = (asker: object): asker is AsksForLeave => "requestPermission" in asker;
