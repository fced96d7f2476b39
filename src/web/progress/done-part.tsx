import { useMemo } from "react";
import type { HistoryAnswer } from "../../app/answers.ts";
import type { Outcomes, WeekDone } from "../../engine/plan/outcomes.ts";
import { addDays } from "../../engine/units/day.ts";
import { TableFrame } from "../design/table-frame.tsx";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";

const WEEKS_SHOWN = 12;

/** What was done of the exercises, and how often was run, by week; days nobody told of are not counted as idle. */
export function DonePart({
  outcomes: { adherence },
  history,
}: {
  readonly outcomes: Outcomes;
  readonly history: HistoryAnswer;
}) {
  const { say } = useWords();
  const format = useFormat();
  const weeks = useMemo(
    () =>
      adherence
        .map((week) => ({ ...week, daysRun: daysRunIn(history, week) }))
        .slice(-WEEKS_SHOWN)
        .reverse(),
    [adherence, history],
  );
  const hasExercise = adherence.some(({ exercisesDone }) => exercisesDone > 0);
  return (
    <section className="progress-part" aria-labelledby="progress-done">
      <h2 id="progress-done">{say("progress.done.title")}</h2>
      {hasExercise ? null : <p>{say("progress.done.none")}</p>}
      <ul className="done-weeks" aria-hidden="true">
        {weeks.toReversed().map((week) => (
          <li key={week.fromDay} className="done-week">
            <span className="done-days">
              {Array.from({ length: 7 }, (_, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: seven places of a week
                <span key={at} className={`done-day ${dayClass(week, at)}`} />
              ))}
            </span>
            <span className="soft small">{format.shortDay(week.fromDay)}</span>
          </li>
        ))}
      </ul>
      <p className="keys" aria-hidden="true">
        <span className="key">
          <span className="done-day done-day-done" />
          {say("progress.done.days")}
        </span>
        <span className="key">
          <span className="done-day done-day-told" />
          {say("progress.done.told")}
        </span>
      </p>
      <TableFrame label={say("progress.done.table")}>
        <thead>
          <tr>
            <th scope="col">{say("progress.done.week")}</th>
            <th scope="col">{say("progress.done.days")}</th>
            <th scope="col">{say("progress.done.complete")}</th>
            <th scope="col">{say("progress.done.runs")}</th>
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.fromDay}>
              <th scope="row">{format.shortDay(week.fromDay)}</th>
              <td>{say("progress.done.of", { part: week.daysWithExercise, all: week.daysTold })}</td>
              <td>{say("progress.done.of", { part: week.exercisesComplete, all: week.exercisesDone })}</td>
              <td>{week.daysRun}</td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
      <p className="soft small reading">{say("progress.done.lead")}</p>
    </section>
  );
}

/** Seven places filled from the left: days with exercise, days told of without, days nobody told of. */
const dayClass = ({ daysWithExercise, daysTold }: WeekDone, at: number): string =>
  at < daysWithExercise ? "done-day-done" : at < daysTold ? "done-day-told" : "";

const daysRunIn = ({ days }: HistoryAnswer, { fromDay }: WeekDone): number => {
  const end = addDays(fromDay, 7);
  return days.filter(({ day }) => day >= fromDay && day < end).length;
};
