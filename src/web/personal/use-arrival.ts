import { useLocation } from "@tanstack/react-router";
import { useEffect } from "react";
import { focusOn } from "./use-kept-focus.ts";

/** Where a link led to `hash`, this heading comes into sight and takes the focus, as soon as its part stands. */
export function useArrival(hash: string, headingId: string): void {
  const isAskedFor = useLocation({ select: (location) => location.hash === hash });
  useEffect(() => {
    if (!isAskedFor) return;
    // the screen's own heading takes the focus as the screen opens; this comes after it
    const frame = requestAnimationFrame(() => {
      const heading = document.getElementById(headingId);
      focusOn(heading);
      heading?.scrollIntoView();
    });
    return () => cancelAnimationFrame(frame);
  }, [isAskedFor, headingId]);
}
