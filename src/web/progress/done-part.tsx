import { useMemo } from "react";
import type { HistoryAnswer } from "../../app/answers.ts";
import type { Outcomes, WeekDone } from "../../engine/plan/outcomes.ts";
import { addDays } from "../../engine/units/day.ts";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import { ChartPart } from "./chart-part.tsx";

const WEEKS_SHOWN = 12;

interface Week extends WeekDone {
  readonly daysRun: number;
}

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
    () => adherence.map((week) => ({ ...week, daysRun: daysRunIn(history, week) })).slice(-WEEKS_SHOWN),
    [adherence, history],
  );
  const hasExercise = adherence.some(({ exercisesDone }) => exercisesDone > 0);
  const last = weeks.at(-1);
  const sentence =
    last === undefined
      ? ""
      : say("progress.done.sentence", {
          day: format.shortDay(last.fromDay),
          part: last.daysWithExercise,
          count: last.daysTold,
          runs: last.daysRun,
        });
  return (
    <ChartPart
      id="progress-done"
      title={say("progress.done.title")}
      missing={hasExercise ? undefined : say("progress.done.none")}
      lead={hasExercise ? <p className="reading">{sentence}</p> : undefined}
      chart={<WeekStrips weeks={weeks} />}
      table={{
        label: say("progress.done.table"),
        head: [
          say("progress.done.week"),
          say("progress.done.days"),
          say("progress.done.complete"),
          say("progress.done.runs"),
        ],
        rows: weeks
          .toReversed()
          .map((week) => [
            format.shortDay(week.fromDay),
            say("progress.done.of", { part: week.daysWithExercise, all: week.daysTold }),
            say("progress.done.of", { part: week.exercisesComplete, all: week.exercisesDone }),
            format.number(week.daysRun),
          ]),
      }}
    >
      {hasExercise ? <p className="soft small reading">{say("progress.done.lead")}</p> : null}
    </ChartPart>
  );
}

/** Seven places a week. */
function WeekStrips({ weeks }: { readonly weeks: readonly Week[] }) {
  const { say } = useWords();
  const format = useFormat();
  return (
    <div role="img" aria-label={say("progress.done.picture")} className="stack-1">
      <ul className="done-weeks" aria-hidden="true">
        {weeks.map((week) => (
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
    </div>
  );
}

/** Seven places filled from the left: days with exercise, days told of without, days nobody told of. */
const dayClass = ({ daysWithExercise, daysTold }: WeekDone, at: number): string =>
  at < daysWithExercise ? "done-day-done" : at < daysTold ? "done-day-told" : "";

const daysRunIn = ({ days }: HistoryAnswer, { fromDay }: WeekDone): number => {
  const end = addDays(fromDay, 7);
  return days.filter(({ day }) => day >= fromDay && day < end).length;
};
