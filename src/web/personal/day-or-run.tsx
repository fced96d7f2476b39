import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import type { Day } from "../../engine/units/day.ts";
import { runsQuestion } from "../server/questions.ts";
import { usePersonalWords } from "./personal-words.ts";

/** A day, leading to its run where there was one. */
export function DayOrRun({ day, runId }: { readonly day: Day; readonly runId: string | undefined }) {
  const { say, format } = usePersonalWords();
  if (runId === undefined) return format.dayOfYear(day);
  return (
    <Link to="/runs/$id" params={{ id: runId }} className="day-run-link">
      <span className="visually-hidden">{say("own.days.to-run")} </span>
      {format.dayOfYear(day)}
    </Link>
  );
}

/** The run that counts of each day; of several, the last. */
export function useRunIdByDay(): ReadonlyMap<Day, string> {
  const runs = useQuery(runsQuestion).data;
  return useMemo(
    () =>
      new Map<Day, string>(
        runs?.filter(({ isExcluded }) => !isExcluded).map(({ ranOnDay, id }) => [ranOnDay, id]),
      ),
    [runs],
  );
}
