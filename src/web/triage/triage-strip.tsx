import { Link } from "@tanstack/react-router";
import { useTriage } from "../answers/use-triage.ts";
import { Icon } from "../design/icon.tsx";
import { useWords, type WordKey } from "../words/words.tsx";
import { nextStep } from "./next-step.ts";
import "./triage-strip.css";

/** Above every screen that speaks of causes or plans: what the danger questions say as long as they say more than "go on". */
export function TriageStrip() {
  const { say } = useWords();
  const { outcome, told, today, isKnown } = useTriage();
  if (!isKnown) return null;
  const { locks } = outcome;
  const isUnfinished = outcome.outcome === "unfinished";
  if (!isUnfinished && locks === "none") return null;
  const key: WordKey = isUnfinished
    ? "strip.unfinished"
    : locks === "all"
      ? "strip.locked"
      : "strip.no-running";
  const step = nextStep(told.answers, outcome, today);
  const word = say(isUnfinished ? "strip.finish" : "strip.see");
  return (
    <aside className="strip" aria-label={say("strip.label")}>
      <Icon name={isUnfinished ? "question" : "lock"} />
      <p>{say(key)}</p>
      {isUnfinished && step.at === "map" ? (
        <Link to="/" search={{ map: true }}>
          {word}
        </Link>
      ) : isUnfinished && step.at === "group" ? (
        <Link to="/triage/$group" params={{ group: step.group }}>
          {word}
        </Link>
      ) : (
        <Link to="/triage">{word}</Link>
      )}
    </aside>
  );
}
