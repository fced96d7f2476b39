import { locksFound } from "../../engine/triage/triage.ts";
import { useTriage } from "../answers/use-triage.ts";
import { Icon } from "../design/icon.tsx";
import { alarmIn } from "../plan/plan-now.ts";
import { usePersonalWords } from "./personal-words.ts";
import { ToTriage } from "./to-triage.tsx";

/** Was a danger found, or told since? Then that stands before whatever the runner's own days say. */
export function useDangersFirst(): boolean {
  const { told, outcome, today } = useTriage();
  return locksFound(outcome) !== "none" || alarmIn(told, today, Date.now()) !== undefined;
}

/** Days that were compared say nothing of a danger. */
export function DangersFirst() {
  const { say } = usePersonalWords();
  if (!useDangersFirst()) return null;
  return (
    <div className="note note-ease dangers-first">
      <Icon name="triangle" size={20} />
      <div className="stack-1">
        <p className="reading">{say("effects.dangers-first")}</p>
        <ToTriage />
      </div>
    </div>
  );
}
