import type { HistoryAnswer } from "../../app/answers.ts";
import type { Day } from "../../engine/units/day.ts";
import { Fold } from "../design/asking.tsx";
import { TableFrame } from "../design/table-frame.tsx";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";

/** Cadence held against the runner's own line of cadence by speed, newest month first. */
export function CadenceTrend({ months }: { readonly months: NonNullable<HistoryAnswer["cadenceTrend"]> }) {
  const { say } = useWords();
  const format = useFormat();
  if (months.length < 2) return null;
  return (
    <Fold summary={say("cadence.title")}>
      <div className="stack">
        <p className="soft reading">{say("cadence.lead")}</p>
        <TableFrame label={say("cadence.table")}>
          <thead>
            <tr>
              <th scope="col">{say("col.month")}</th>
              <th scope="col">{say("col.cadence-change")}</th>
              <th scope="col">{say("col.runs")}</th>
            </tr>
          </thead>
          <tbody>
            {[...months].reverse().map(({ month, deviationSpm, runs }) => (
              <tr key={month}>
                <th scope="row">
                  {format.monthOfYear(`${month.slice(0, 7)}-01` as Day) /* a first of a month is a day */}
                </th>
                <td>
                  {deviationSpm > 0 ? "+" : ""}
                  {format.quantityText(deviationSpm, "steps/min")}
                </td>
                <td>{format.number(runs)}</td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </div>
    </Fold>
  );
}
