import { useMemo } from "react";
import type { WeeklyCheck } from "../../engine/answers/check-in.ts";
import { scoreOf } from "../../engine/plan/outcomes.ts";
import type { Day } from "../../engine/units/day.ts";
import { BACK_QUESTIONS } from "../plan/week-draft.ts";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import { CHECKS_NEEDED, CheckPart, type CheckScale } from "./check-part.tsx";
import type { OverDays } from "./progress-screen.tsx";

interface Weekly {
  /** Oldest first, one a day. */
  readonly checks: readonly WeeklyCheck[];
  /** When the present stretch of pain began: what was told before is about another. */
  readonly since: Day | undefined;
  readonly over: OverDays;
}

/** What the weekly check tells of the back itself, week by week; nothing of what was never told. */
export const WeeklyParts = (weekly: Weekly) => (
  <>
    <BackPart {...weekly} />
    <ChangePart {...weekly} />
  </>
);

/** How much the back was in the way: the project's own four questions, so no line is drawn and no size is named. */
function BackPart({ checks, since, over }: Weekly) {
  const { say, sayIfKnown } = useWords();
  const format = useFormat();
  const told = useMemo(
    () =>
      checks.flatMap(({ onDay: day, backCheck: answers }) =>
        answers === undefined || day < (since ?? day) ? [] : [{ day, answers, value: scoreOf(answers) }],
      ),
    [checks, since],
  );
  const scale = useMemo(
    (): CheckScale => ({
      range: [0, 100],
      splits: [0, 50, 100],
      splitText: (value) => format.number(value),
      text: (value) => say("progress.back.of", { score: format.number(value) }),
      shortText: (value) => format.number(value),
    }),
    [say, format],
  );
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return null;
  const answer = (value: number): string => sayIfKnown(`week.back.${value}`) ?? format.number(value);
  const isOne = told.length < CHECKS_NEEDED;
  return (
    <CheckPart
      name="back"
      points={told}
      over={over}
      scale={scale}
      picture={say("progress.back.picture", {
        score: format.number(last.value),
        day: format.day(last.day),
      })}
      lead={<p className="soft reading">{say("progress.back.lead")}</p>}
      table={{
        head: [
          say("col.day"),
          ...BACK_QUESTIONS.map((question) => say(`week.back.${question}`)),
          say("col.of-hundred"),
        ],
        rows: told
          .toReversed()
          .map(({ day, answers, value }) => [
            format.dayOfYear(day),
            ...BACK_QUESTIONS.map((question) => answer(answers[question])),
            format.number(value),
          ]),
      }}
    >
      {isOne ? null : (
        <p className="reading">
          {say("progress.back.change", {
            from: format.number(first.value),
            since: format.day(first.day),
            to: format.number(last.value),
            day: format.day(last.day),
          })}
        </p>
      )}
      <dl className="week-told">
        {BACK_QUESTIONS.map((question) => (
          <div key={question}>
            <dt>{say(`week.back.${question}`)}</dt>
            <dd>
              <strong>{answer(last.answers[question])}</strong>
              {isOne ? null : (
                <span className="soft">
                  {say("progress.back.first", { answer: answer(first.answers[question]) })}
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p className="soft small reading">{say("progress.back.note")}</p>
    </CheckPart>
  );
}

/** How it is all in all, by memory; beside the pain of each day, which is not. */
function ChangePart({ checks, since, over }: Weekly) {
  const { say, sayIfKnown } = useWords();
  const format = useFormat();
  const told = useMemo(
    () =>
      checks.flatMap(({ onDay: day, globalChange: value }) =>
        value === undefined || day < (since ?? day) ? [] : [{ day, value }],
      ),
    [checks, since],
  );
  const scale = useMemo((): CheckScale => {
    const ends = new Map([
      [-MOST, say("progress.change.worse")],
      [0, say("progress.change.same")],
      [MOST, say("progress.change.better")],
    ]);
    return {
      range: [-MOST - 0.3, MOST + 0.3],
      splits: [-MOST, 0, MOST],
      splitText: (value) => ends.get(value) ?? "",
      text: (value) => sayIfKnown(`week.change.${value}`) ?? format.number(value),
    };
  }, [say, sayIfKnown, format]);
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return null;
  const isOne = told.length < CHECKS_NEEDED;
  return (
    <CheckPart
      name="change"
      points={told}
      over={over}
      scale={scale}
      picture={say("progress.change.picture", { answer: scale.text(last.value), day: format.day(last.day) })}
      table={{
        head: [say("col.day"), say("week.change")],
        rows: told.toReversed().map(({ day, value }) => [format.dayOfYear(day), scale.text(value)]),
      }}
    >
      <p className="reading">
        {say("progress.change.newest", { day: format.day(last.day), answer: scale.text(last.value) })}
        {isOne
          ? null
          : ` ${say("progress.change.first", { day: format.day(first.day), answer: scale.text(first.value) })}`}
      </p>
      <p className="soft small reading">{say("progress.change.note")}</p>
    </CheckPart>
  );
}

/** Steps from the same to very much better, and to very much worse. */
const MOST = 3;
