import { useEffect, useState } from "react";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import "./import.css";

/** How often a screen reader is told; more would talk over everything else. */
const SAID_EVERY_MS = 5000;

/** A bar with its count and the time that is left; without a total it only says that work goes on. */
export function ProgressLine({
  label,
  done,
  total,
  said,
  left,
}: {
  readonly label: string;
  readonly done: number;
  readonly total: number | undefined;
  readonly said: string;
  readonly left: number | undefined;
}) {
  const { say } = useWords();
  const format = useFormat();
  const spoken = useSlowly(said);
  const remaining =
    left === undefined || !Number.isFinite(left)
      ? undefined
      : say("import.left", { time: format.durationWords(left) });
  return (
    <div className="progress">
      <progress
        aria-label={label}
        className="progress-bar"
        {...(total === undefined ? {} : { value: Math.min(done, total), max: Math.max(1, total) })}
      />
      <p className="progress-words">
        <span>{said}</span>
        {remaining === undefined ? null : <span className="soft">{remaining}</span>}
      </p>
      <p className="visually-hidden" role="status">
        {spoken}
      </p>
    </div>
  );
}

function useSlowly(text: string): string {
  const [told, setTold] = useState(text);
  const [isResting, setResting] = useState(false);
  useEffect(() => {
    if (!isResting && told !== text) {
      setTold(text);
      setResting(true);
    }
  }, [text, told, isResting]);
  useEffect(() => {
    if (!isResting) return;
    const timer = setTimeout(() => setResting(false), SAID_EVERY_MS);
    return () => clearTimeout(timer);
  }, [isResting]);
  return told;
}
