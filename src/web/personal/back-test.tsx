import type { BackTest } from "../../engine/personal/back-test.ts";
import type { ForecasterId } from "../../engine/personal/forecast-series.ts";
import { TableFrame } from "../design/table-frame.tsx";
import { Explained } from "../words/explained.tsx";
import { ChanceOverTime } from "./chance-over-time.tsx";
import { usePersonalWords } from "./personal-words.ts";
import { ReliabilityPart } from "./reliability-part.tsx";

const GROUPS = [
  { title: undefined, ids: ["model"] },
  { title: "warn.score.simple", ids: ["same-as-yesterday", "own-base-rate"] },
  { title: "warn.score.rules", ids: ["single-run-ratio", "weekly-growth", "acute-chronic"] },
] as const satisfies readonly { title: string | undefined; ids: readonly ForecasterId[] }[];

/** The warning held against what came, beside two simple guesses and the load rules. */
export function BackTestShown({ backTest }: { readonly backTest: BackTest }) {
  const { say, format } = usePersonalWords();
  const { scores, fromDay, toDay, verdict } = backTest;
  if (scores.model === undefined || fromDay === undefined || toDay === undefined)
    return <p className="reading">{say("warn.past.none")}</p>;
  const how =
    verdict.kind === "speaks" ? "better" : verdict.kind === "no-better-than" ? "not-better" : "too-few";
  return (
    <div className="back-test">
      <div className="stack-1 reading">
        <p>
          {say("warn.past.lead", {
            from: format.dayOfYear(fromDay),
            to: format.dayOfYear(toDay),
            forecasts: format.number(scores.model.forecasts),
            events: format.number(scores.model.events),
          })}
        </p>
        <p>{say(`warn.past.${how}`)}</p>
      </div>
      <ScoreTable scores={scores} />
      <ReliabilityPart bins={backTest.reliability} />
      <ChanceOverTime forecasts={backTest.forecasts} />
    </div>
  );
}

function ScoreTable({ scores }: Pick<BackTest, "scores">) {
  const { say, format } = usePersonalWords();
  return (
    <div className="stack-1">
      <h3>{say("warn.score.title")}</h3>
      <TableFrame label={say("warn.score.table")}>
        <thead>
          <tr>
            <th scope="col">{say("warn.score.who")}</th>
            <th scope="col">{say("warn.score.brier")}</th>
            <th scope="col">{say("warn.score.bits")}</th>
            <th scope="col">{say("warn.score.apart")}</th>
          </tr>
        </thead>
        {GROUPS.map(({ title, ids }) => (
          <tbody key={title ?? "model"}>
            {title === undefined ? null : (
              <tr>
                <th scope="rowgroup" colSpan={4} className="score-group">
                  {say(title)}
                </th>
              </tr>
            )}
            {ids.map((id) => {
              const score = scores[id];
              return (
                <tr key={id} className={id === "model" ? "score-model" : undefined}>
                  <th scope="row" className="sentence-start">
                    {say(`forecaster.${id}`)}
                  </th>
                  <td>{score === undefined ? "–" : format.number(score.brier, 3)}</td>
                  <td>{score === undefined ? "–" : format.number(score.logBits, 3)}</td>
                  <td>{score?.discrimination === undefined ? "–" : format.percent(score.discrimination)}</td>
                </tr>
              );
            })}
          </tbody>
        ))}
      </TableFrame>
      <p className="soft small reading">
        <Explained>{say("warn.score.what")}</Explained>
      </p>
    </div>
  );
}
