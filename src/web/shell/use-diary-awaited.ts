import { useIsFetching } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { diaryIsHere } from "../answers/local-diary.ts";
import type { TriageNow } from "../answers/use-triage.ts";

/** Longer than this nobody is kept waiting: without an answer the danger questions are asked here. */
const AT_MOST_MS = 1500;

/**
 * Is it still open what was told earlier, here or on another device? Until then no screen is shown that an
 * emergency of the diary would take away again.
 */
export function useDiaryAwaited({ isKnown }: TriageNow): boolean {
  const [isHere, setHere] = useState(false);
  const [isLate, setLate] = useState(false);
  const isAsking = useIsFetching({ queryKey: ["diary"] }) > 0;

  useEffect(() => {
    let isGone = false;
    const done = (): void => {
      if (!isGone) setHere(true);
    };
    void diaryIsHere.then(done, done);
    const timer = setTimeout(() => setLate(true), AT_MOST_MS);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, []);

  return !isLate && (!isHere || (!isKnown && isAsking));
}
