import type { ExperimentResult } from "../../engine/personal/experiment/analyse-experiment.ts";
import type { Protocol } from "../../engine/personal/experiment/protocol.ts";
import { TableFrame } from "../design/table-frame.tsx";
import { usePersonalWords } from "./personal-words.ts";
import { RunLink } from "./run-link.tsx";

/** Every day the result rests on, newest first: its block, whether the change was made, its pain and its run. */
export function ExperimentDays({
  days,
  outcome,
}: {
  readonly days: ExperimentResult["days"];
  readonly outcome: Protocol["outcome"];
}) {
  const { say, format } = usePersonalWords();
  const made = (wasChanged: boolean | undefined): string =>
    wasChanged === undefined ? say("try.days.unknown") : say(wasChanged ? "warn.time.yes" : "warn.time.no");
  return (
    <TableFrame label={say("try.days.table")}>
      <thead>
        <tr>
          <th scope="col">{say("own.days.day")}</th>
          <th scope="col">{say("try.days.block")}</th>
          <th scope="col">{say("try.days.made")}</th>
          <th scope="col">{say(`try.outcome.${outcome}`)}</th>
          <th scope="col">{say("own.days.run")}</th>
        </tr>
      </thead>
      <tbody>
        {days.toReversed().map(({ day, arm, wasChanged, rating, runIds }) => (
          <tr key={day}>
            <th scope="row">{format.dayOfYear(day)}</th>
            <td>{say(`try.arm.${arm}`)}</td>
            <td>{made(wasChanged)}</td>
            <td>{rating === undefined ? "–" : say("own.days.of-ten", { pain: format.number(rating) })}</td>
            <td>
              <RunLink runId={runIds[0]} day={day} />
            </td>
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
