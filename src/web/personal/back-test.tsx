import type { BackTest } from "../../engine/personal/forecast/back-test.ts";
import type { ForecasterId } from "../../engine/personal/forecast/forecast-series.ts";
import { ChartPart } from "../progress/chart-part.tsx";
import { Explained, TermsOf } from "../words/explained.tsx";
import { ChanceOverTime } from "./chance-over-time.tsx";
import { usePersonalWords } from "./personal-words.ts";
import { ReliabilityPart } from "./reliability-part.tsx";

/** The warning itself, two simple guesses, and three load rules scored the same way. */
const GUESSES = [
  "model",
  "same-as-yesterday",
  "own-base-rate",
  "single-run-ratio",
  "weekly-growth",
  "acute-chronic",
] as const satisfies readonly ForecasterId[];

/** The warning held against what came, beside two simple guesses and the load rules. */
export function BackTestShown({ backTest }: { readonly backTest: BackTest }) {
  const { say, format } = usePersonalWords();
  const { scores, fromDay, toDay, verdict } = backTest;
  if (scores.model === undefined || fromDay === undefined || toDay === undefined) return null;
  const how =
    verdict.kind === "speaks" ? "better" : verdict.kind === "no-better-than" ? "not-better" : "too-few";
  const isTold = scores.model.discrimination !== undefined; // both kinds of days came
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
        {isTold ? null : <p>{say("warn.past.all-alike")}</p>}
      </div>
      {isTold ? (
        <>
          <ScoresPart scores={scores} />
          <ReliabilityPart bins={backTest.reliability} />
        </>
      ) : null}
      <ChanceOverTime forecasts={backTest.forecasts} />
    </div>
  );
}

/** A bar for each guess: how far its chances lay from what came. The other measures stand in the table. */
function ScoresPart({ scores }: Pick<BackTest, "scores">) {
  const { say, format } = usePersonalWords();
  const briers = GUESSES.flatMap((id) => scores[id]?.brier ?? []);
  const longest = Math.max(...briers);
  const brierOf = (id: ForecasterId): string => {
    const score = scores[id];
    return score === undefined ? "–" : format.number(score.brier, 3);
  };
  return (
    <ChartPart
      id="warning-scores"
      title={say("warn.score.title")}
      lead={
        <p className="soft small reading">
          <Explained>{say("warn.score.bars")}</Explained>
        </p>
      }
      chart={
        <ul className="score-bars">
          {GUESSES.map((id) => (
            <li key={id} className={id === "model" ? "score-bar score-model" : "score-bar"}>
              <span className="sentence-start">{say(`forecaster.${id}`)}</span>
              <svg width="100%" height="12" aria-hidden="true" focusable="false">
                <rect
                  height="12"
                  rx="3"
                  width={`${(((scores[id]?.brier ?? 0) / longest) * 100).toFixed(2)}%`}
                />
              </svg>
              <span>{brierOf(id)}</span>
            </li>
          ))}
        </ul>
      }
      table={{
        label: say("warn.score.table"),
        head: [
          say("warn.score.who"),
          say("warn.score.brier"),
          say("warn.score.bits"),
          say("warn.score.apart"),
        ],
        rows: GUESSES.map((id) => {
          const score = scores[id];
          return [
            say(`forecaster.${id}`),
            brierOf(id),
            score === undefined ? "–" : format.number(score.logBits, 3),
            score?.discrimination === undefined ? "–" : format.percent(score.discrimination),
          ];
        }),
        note: (
          <p className="soft small reading">
            <Explained>{say("warn.score.what")}</Explained>
          </p>
        ),
      }}
    >
      <TermsOf sentences={GUESSES.map((id) => say(`forecaster.${id}`))} />
    </ChartPart>
  );
}
