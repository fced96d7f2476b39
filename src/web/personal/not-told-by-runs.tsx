import type { Lever } from "../../engine/personal/experiment/protocol.ts";
import type { Day } from "../../engine/units/day.ts";
import { DayOrRun, useRunIdByDay } from "./day-or-run.tsx";
import { usePersonalWords } from "./personal-words.ts";

const SHOWN = 5;

/** The days whose runs leave open whether the change was made, the newest of them leading to their runs. */
export function NotToldByRuns({ lever, days }: { readonly lever: Lever; readonly days: readonly Day[] }) {
  const { say } = usePersonalWords();
  const runIdByDay = useRunIdByDay();
  const more = days.length - SHOWN;
  return (
    <div className="stack-1">
      <p className="soft small">
        {say("try.ask.from-runs", { count: days.length })}
        {lever.kind === "shoes" || lever.kind === "surface" ? ` ${say(`try.ask.name.${lever.kind}`)}` : ""}
      </p>
      <ul className="days-not-told">
        {days
          .slice(-SHOWN)
          .toReversed()
          .map((day) => (
            <li key={day}>
              <DayOrRun day={day} runId={runIdByDay.get(day)} />
            </li>
          ))}
      </ul>
      {more <= 0 ? null : <p className="soft small">{say("try.ask.more", { count: more })}</p>}
    </div>
  );
}
