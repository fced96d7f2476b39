import { Link } from "@tanstack/react-router";
import type { Day } from "../../engine/units/day.ts";
import { usePersonalWords } from "./personal-words.ts";

/** From a day in a table to its run, or a dash where there was none. */
export function RunLink({ runId, day }: { readonly runId: string | undefined; readonly day: Day }) {
  const { say, format } = usePersonalWords();
  if (runId === undefined) return "–";
  return (
    <Link to="/runs/$id" params={{ id: runId }} className="day-run-link">
      {say("own.days.to-run")}
      <span className="visually-hidden"> {format.dayOfYear(day)}</span>
    </Link>
  );
}
