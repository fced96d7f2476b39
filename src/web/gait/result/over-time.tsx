import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense, useMemo, useState } from "react";
import { clipTrend } from "../../../engine/gait/compare-clips.ts";
import type { GaitClip } from "../../../engine/gait/gait-clip.ts";
import type { GaitMeasureKey } from "../../../engine/gait/gait-result.ts";
import { Choice, Fold } from "../../design/asking.tsx";
import { TableFrame } from "../../design/table-frame.tsx";
import { historyQuestion, overviewQuestion, progressQuestion } from "../../server/questions.ts";
import { TermsOf } from "../../words/explained.tsx";
import { useFormat } from "../../words/formatting.tsx";
import { useWords } from "../../words/words.tsx";
import { measuredText, smallText, withUnit } from "./measured-text.ts";

const TimeChart = lazy(() => import("./time-chart.tsx").then((module) => ({ default: module.TimeChart })));

/** One measure through all clips like this one, with the weekly distance and the pain of the same days. */
export function OverTime({ clip, clips }: { readonly clip: GaitClip; readonly clips: readonly GaitClip[] }) {
  const words = useWords();
  const { say } = words;
  const format = useFormat();
  const history = useQuery(historyQuestion).data;
  const outcomes = useQuery(progressQuestion).data;
  const today = useQuery(overviewQuestion).data?.today;
  const [key, setKey] = useState<GaitMeasureKey>(clip.result.measures[0]?.key ?? "cadence");
  const trend = useMemo(
    () =>
      clipTrend(
        clips.filter(({ result }) => result.view === clip.result.view),
        key,
      ),
    [clips, clip, key],
  );
  const { points, change } = trend;
  return (
    <section className="stack" aria-labelledby="form-time">
      <h2 id="form-time">{say("form.time.title")}</h2>
      <p className="soft reading">{say("form.time.lead")}</p>
      <div className="time-choice">
        <Choice
          label={say("form.time.measure")}
          value={key}
          onChange={({ target }) => {
            const chosen = clip.result.measures.find((measure) => measure.key === target.value);
            if (chosen !== undefined) setKey(chosen.key);
          }}
        >
          {clip.result.measures.map((measure) => (
            <option key={measure.key} value={measure.key}>
              {say(`gait.${measure.key}`)}
            </option>
          ))}
        </Choice>
        <TermsOf sentences={[say(`gait.${key}`)]} />
      </div>
      {history === undefined || today === undefined || points.length === 0 ? null : (
        <Suspense fallback={<div className="weeks-place" />}>
          <TimeChart
            measureKey={key}
            points={points}
            weeks={history.weeks}
            pain={outcomes?.pain.byDay ?? []}
            today={today}
          />
        </Suspense>
      )}
      {change === undefined ? (
        <p>{say("form.time.one")}</p>
      ) : (
        <p>
          {say(`form.time.change.${change.verdict}`, {
            difference: say(change.difference < 0 ? "form.compare.less" : "form.compare.more", {
              amount: withUnit(words, change.after, smallText(format, change.after, change.difference)),
            }),
          })}
        </p>
      )}
      {points.length < 2 ? null : (
        <Fold summary={say("form.time.table")}>
          <TableFrame label={say("form.time.table")}>
            <thead>
              <tr>
                <th scope="col">{say("col.day")}</th>
                <th scope="col">{say(`gait.${key}`)}</th>
              </tr>
            </thead>
            <tbody>
              {points.toReversed().map(({ clip: { id, filmedOnDay }, measure }) => (
                <tr key={id}>
                  <th scope="row">{format.dayOfYear(filmedOnDay)}</th>
                  <td>{measuredText(words, format, measure)}</td>
                </tr>
              ))}
            </tbody>
          </TableFrame>
        </Fold>
      )}
    </section>
  );
}
