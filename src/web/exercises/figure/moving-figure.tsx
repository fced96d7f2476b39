import { useEffect, useState, useSyncExternalStore } from "react";
import { isMotionLess } from "../../settings/motion.ts";
import { Figure, type FigureProps, useCycle } from "./figure.tsx";

/** The figure doing its movement over and over; still, with its ghost, for whoever asked for less motion. */
export function MovingFigure({
  isPlaying = true,
  ...props
}: Omit<FigureProps, "progress"> & { readonly isPlaying?: boolean }) {
  const isStill = useReducedMotion();
  const { durationS } = useCycle(props.movement, props.holdS);
  const progress = useProgress(durationS, isPlaying && !isStill);
  return isStill ? <Figure {...props} /> : <Figure {...props} progress={progress} />;
}

/** Share of a round that has passed, from 0 to 1 and again; stands still while not playing. */
function useProgress(roundS: number, isPlaying: boolean): number {
  const [progress, setProgress] = useState(0);
  useEffect(() => {
    if (!isPlaying) return;
    let request = 0;
    let beforeMs: number | undefined;
    const show = (nowMs: number): void => {
      const passedS = (nowMs - (beforeMs ?? nowMs)) / 1000;
      beforeMs = nowMs;
      setProgress((at) => (at + passedS / roundS) % 1);
      request = requestAnimationFrame(show);
    };
    request = requestAnimationFrame(show);
    return () => cancelAnimationFrame(request);
  }, [roundS, isPlaying]);
  return progress;
}

const LESS_MOTION = "(prefers-reduced-motion: reduce)";

/** Did the runner ask for less motion, here or on the whole device? */
export function useReducedMotion(): boolean {
  return useSyncExternalStore(onChange, isMotionLess, () => true);
}

function onChange(changed: () => void): () => void {
  const asked = matchMedia(LESS_MOTION);
  asked.addEventListener("change", changed);
  return () => asked.removeEventListener("change", changed);
}
