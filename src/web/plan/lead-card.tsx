import { useState } from "react";
import type { Plan, PlanDay } from "../../engine/plan/plan.ts";
import { addDays } from "../../engine/units/day.ts";
import { tell } from "../answers/local-diary.ts";
import { Fold } from "../design/asking.tsx";
import { Button, ButtonLink } from "../design/pressing.tsx";
import { useTell } from "../shell/notice.tsx";
import { Explained } from "../words/explained.tsx";
import { withField } from "./check-in-draft.ts";
import { nextDayFor } from "./move-run.ts";
import { usePlanWords } from "./plan-words.ts";
import { SessionGates, SessionLines } from "./session-lines.tsx";
import { ToAnswer } from "./to-answer.tsx";
import { useNoting } from "./use-noting.ts";
import type { PlanShown } from "./use-plan.ts";

/** What leads the day: its run with everything about it, or the walk, or why there is none. */
export function LeadCard({ shown, isHeld }: { readonly shown: PlanShown; readonly isHeld: boolean }) {
  const { plan, day } = shown;
  if (isHeld || day.run === undefined) return <WithoutRun shown={shown} isHeld={isHeld} />;
  return <WithRun plan={plan} day={day} run={day.run} />;
}

function WithRun({
  plan,
  day,
  run,
}: {
  readonly plan: Plan;
  readonly day: PlanDay;
  readonly run: NonNullable<PlanDay["run"]>;
}) {
  const { say, minutes, format } = usePlanWords();
  const notify = useTell();
  const [isStuck, setStuck] = useState(false);
  const notToday = (): void => {
    const to = nextDayFor(plan, day.day);
    if (to === undefined) {
      setStuck(true);
      return;
    }
    const move = { kind: "plan-move", from: day.day, to } as const;
    void tell(move);
    notify({
      text: say("run-of-day.moved", { day: format.day(to) }),
      undo: () => void tell({ ...move, isTakenBack: true }),
    });
  };
  return (
    <section className="lead card">
      {run.kind === "run-walk" ? (
        <>
          <p className="lead-main">
            {say("run-of-day.rounds", {
              repeats: run.repeats,
              run: minutes(run.runMinutes),
              walk: minutes(run.walkMinutes),
            })}
          </p>
          <Rounds repeats={run.repeats} runMinutes={run.runMinutes} walkMinutes={run.walkMinutes} />
        </>
      ) : null}
      <SessionLines run={run} />
      <div className="row lead-row">
        {run.kind === "run-walk" ? (
          <ButtonLink to="/session" search={{ day: "today", part: "run" }} kind="main" icon="play">
            {say("run-of-day.start")}
          </ButtonLink>
        ) : (
          <ButtonLink to="/add" kind="main" icon="check">
            {say("run-of-day.i-ran")}
          </ButtonLink>
        )}
        <Button onPress={notToday}>{say("run-of-day.not-today")}</Button>
        {run.kind === "run-walk" ? (
          <ButtonLink to="/add" kind="plain">
            {say("run-of-day.i-ran")}
          </ButtonLink>
        ) : null}
      </div>
      <p className="lead-stuck" role="status">
        {isStuck ? say("run-of-day.stays") : ""}
      </p>
      <Fold summary={say("run-of-day.before")}>
        <SessionGates run={run} />
      </Fold>
    </section>
  );
}

/** The rounds as a line of long and short pieces. */
function Rounds({
  repeats,
  runMinutes,
  walkMinutes,
}: {
  readonly repeats: number;
  readonly runMinutes: number;
  readonly walkMinutes: number;
}) {
  const round = runMinutes + walkMinutes;
  const total = repeats * round;
  return (
    <svg className="rounds" viewBox={`0 0 ${total * 10} 10`} preserveAspectRatio="none" aria-hidden="true">
      {Array.from({ length: repeats }, (_, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rounds are alike and never change places
        <g key={at}>
          <rect className="rounds-run" x={at * round * 10} y={0} width={runMinutes * 10 - 1} height={10} />
          <rect
            className="rounds-walk"
            x={(at * round + runMinutes) * 10}
            y={4}
            width={walkMinutes * 10 - 1}
            height={6}
          />
        </g>
      ))}
    </svg>
  );
}

function WithoutRun({
  shown: { plan, day },
  isHeld,
}: {
  readonly shown: PlanShown;
  readonly isHeld: boolean;
}) {
  const { say, minutes, format } = usePlanWords();
  const { running } = plan;
  const next = plan.days.find((one) => one.day > day.day && one.run !== undefined);
  const isWalkTheTitle = day.walk !== undefined && !day.isRunDone;
  const advice = [...(day.walk?.advice ?? []), ...(day.crossTraining?.advice ?? [])];
  return (
    <section className="lead card">
      {isHeld ? <p>{say("today.held")}</p> : null}
      {day.isRunDone ? <p>{say("run-of-day.recorded")}</p> : null}
      {running.whyNone === undefined || day.isRunDone ? null : (
        <>
          <p>
            <Explained>{say(`no-run.${running.whyNone}`)}</Explained>
          </p>
          <ToAnswer whyNone={running.whyNone} />
        </>
      )}
      {day.walk === undefined || isWalkTheTitle ? null : (
        <p>{say("today.also-walk", { time: minutes(day.walk.minutes) })}</p>
      )}
      {day.crossTraining === undefined ? null : (
        <p>
          <Explained>{say("today.also-cross", { time: minutes(day.crossTraining.minutes) })}</Explained>
        </p>
      )}
      {advice.length === 0 ? null : (
        <ul className="session-lines">
          {[...new Set(advice)].map((key) => (
            <li key={key}>
              <Explained>{say(`advice.${key}`)}</Explained>
            </li>
          ))}
        </ul>
      )}
      {day.walk === undefined ? null : <DidWalk day={day} />}
      {next === undefined ? null : (
        <p className="soft">
          {say(next.day === addDays(day.day, 1) ? "today.run-tomorrow" : "today.run-after", {
            day: `${format.weekdayName(next.day)} ${format.shortDay(next.day)}`,
          })}
        </p>
      )}
    </section>
  );
}

const WALK = "E01";

function DidWalk({ day: { day } }: { readonly day: PlanDay }) {
  const { say, exerciseName } = usePlanWords();
  const { before, note } = useNoting(day);
  const notify = useTell();
  const isDone = before.did?.some(({ exerciseId }) => exerciseId === WALK) === true;
  const toggle = (): void => {
    const others = (before.did ?? []).filter(({ exerciseId }) => exerciseId !== WALK);
    note(
      withField(
        before,
        "did",
        isDone
          ? others.length === 0
            ? undefined
            : others
          : [...others, { exerciseId: WALK, isComplete: true }],
      ),
    );
    notify({ text: say(isDone ? "exercises.taken-back" : "exercises.noted", { name: exerciseName(WALK) }) });
  };
  return (
    <div className="row lead-row">
      <Button icon={isDone ? "check" : "circle"} aria-pressed={isDone} onPress={toggle}>
        {say("walk.did")}
      </Button>
    </div>
  );
}
