import { lazy, Suspense, useEffect, useState } from "react";
import type { Plan, PlanDay } from "../../engine/plan/plan.ts";
import type { PlanMove, PlanMoves } from "../../engine/plan/with-moves.ts";
import type { Day } from "../../engine/units/day.ts";
import { tell } from "../answers/local-diary.ts";
import { Icon } from "../design/icon.tsx";
import { Button } from "../design/pressing.tsx";
import { useTell } from "../shell/notice.tsx";
import { TermsOf } from "../words/explained.tsx";
import { DayLines, linesOf } from "./day-lines.tsx";
import { tryMove } from "./move-run.ts";
import { usePlanWords } from "./plan-words.ts";
import { type Dragged, useDrag } from "./use-drag.ts";

const DAYS_A_WEEK = 7;

const moveSheet = () => import("./move-sheet.tsx");
const MoveSheet = lazy(() => moveSheet().then((module) => ({ default: module.MoveSheet })));

/** Fourteen days in full, and the runner's own moves among them. */
export function TwoWeeks({ plan, moves }: { readonly plan: Plan; readonly moves?: PlanMoves | undefined }) {
  const words = usePlanWords();
  const { say, format } = words;
  const notify = useTell();
  const [choosing, setChoosing] = useState<Day>();
  const [focusOn, setFocusOn] = useState<Day>();
  const kept = moves?.kept ?? [];
  useEffect(() => {
    moveSheet().catch(() => {}); // comes behind the days, before anybody asks for it; who opens it hears why not
  }, []);

  const move = (from: Day, to: Day): void => {
    const tried = tryMove(plan, from, to);
    if (tried.kind === "here") return;
    if (tried.kind === "refused") {
      notify({
        text: say("plan.move.refused", { day: format.day(to), why: say(`move.${tried.refusal.kind}`) }),
      });
      return;
    }
    void tell({ kind: "plan-move", from, to });
    setFocusOn(to);
    notify({
      text: say(tried.givesWay ? "plan.moved-gives-way" : "plan.moved", { day: format.day(to) }),
      undo: () => takeBack({ from, to }),
    });
  };
  const takeBack = ({ from, to }: Pick<PlanMove, "from" | "to">): void => {
    void tell({ kind: "plan-move", from, to, isTakenBack: true });
    setFocusOn(from);
    notify({ text: say("plan.moved-back", { day: format.day(from) }) });
  };
  const { dragged, handleOf } = useDrag(move);

  return (
    <section className="two-weeks" aria-labelledby="two-weeks-title">
      <h2 id="two-weeks-title">{say("plan.two-weeks")}</h2>
      {plan.days.some(({ run }) => run !== undefined) ? (
        <p className="soft">{say("plan.how-to-move")}</p>
      ) : null}
      <div className="plan-weeks">
        {[plan.days.slice(0, DAYS_A_WEEK), plan.days.slice(DAYS_A_WEEK)].map((days, week) => (
          <div key={days[0]?.day ?? week} className="plan-week">
            <h3>{say("plan.week", { number: week + 1 })}</h3>
            <ol>
              {days.map((day) => (
                <DayRow
                  key={day.day}
                  day={day}
                  isToday={day.day === plan.today.day}
                  move={kept.findLast(({ to }) => to === day.day && day.run !== undefined)}
                  drop={dropOn(plan, dragged, day.day)}
                  isLifted={dragged?.from === day.day}
                  isFocused={focusOn === day.day}
                  handle={handleOf(day.day)}
                  onChoose={() => {
                    setFocusOn(undefined);
                    setChoosing(day.day);
                  }}
                  onTakeBack={takeBack}
                />
              ))}
            </ol>
          </div>
        ))}
      </div>
      <TermsOf
        sentences={plan.days
          .flatMap((day) => linesOf(day, words))
          .flatMap(({ what, names = "" }) => [what, names])}
      />
      {choosing === undefined ? null : (
        <Suspense fallback={null}>
          <MoveSheet
            plan={plan}
            from={choosing}
            onClose={() => setChoosing(undefined)}
            onMove={(to) => {
              setChoosing(undefined);
              move(choosing, to);
            }}
          />
        </Suspense>
      )}
    </section>
  );
}

/** What the day under the pointer would say to the run. */
type Drop = { readonly kind: "fits" | "here" } | { readonly kind: "refused"; readonly why: string };

function dropOn(plan: Plan, dragged: Dragged | undefined, day: Day): Drop | undefined {
  if (dragged === undefined || dragged.over !== day) return undefined;
  const tried = tryMove(plan, dragged.from, day);
  return tried.kind === "refused" ? { kind: "refused", why: tried.refusal.kind } : { kind: tried.kind };
}

interface Row {
  readonly day: PlanDay;
  readonly isToday: boolean;
  readonly move: PlanMove | undefined;
  readonly drop: Drop | undefined;
  readonly isLifted: boolean;
  readonly isFocused: boolean;
  readonly handle: ReturnType<ReturnType<typeof useDrag>["handleOf"]>;
  readonly onChoose: () => void;
  readonly onTakeBack: (move: PlanMove) => void;
}

function DayRow({ day, isToday, drop, ...row }: Row) {
  const { say, sayIfKnown, format } = usePlanWords();
  const looks = [
    "day-row",
    drop === undefined ? "" : `day-drop day-${drop.kind}`,
    row.isLifted ? "day-lifted" : "",
  ];
  return (
    <li className={looks.join(" ").trim()} data-day={day.day}>
      <p className="day-date">
        <span className="day-weekday">{format.weekday(day.day)}</span>
        <span>{format.shortDay(day.day)}</span>
        {isToday ? <span className="day-today">{say("plan.today")}</span> : null}
      </p>
      <div className="day-what">
        {day.run === undefined ? null : <PlannedRun day={day} {...row} />}
        {day.isRunDone ? (
          <p className="day-done">
            <Icon name="check" size={18} />
            {say("plan.run-done")}
          </p>
        ) : null}
        <DayLines day={day} />
        {drop?.kind === "refused" ? <p className="day-refused">{sayIfKnown(`move.${drop.why}`)}</p> : null}
      </div>
    </li>
  );
}

/** A run that can be dragged by its handle, or moved by its button. */
function PlannedRun({
  day: { day, run },
  move,
  isFocused,
  handle,
  onChoose,
  onTakeBack,
}: Omit<Row, "isToday" | "drop" | "isLifted">) {
  const { say, sessionTitle, minutes, format } = usePlanWords();
  if (run === undefined) return null;
  const named = { day: format.day(day) };
  return (
    <div className="day-run">
      <span className="day-handle" {...handle} aria-hidden="true">
        <Icon name="move" size={20} />
      </span>
      <div className="day-run-words">
        <p className="day-run-title">{sessionTitle(run)}</p>
        {run.kind === "run-walk" ? (
          <p className="soft small">
            {say("run-of-day.rounds", {
              repeats: run.repeats,
              run: minutes(run.runMinutes),
              walk: minutes(run.walkMinutes),
            })}
          </p>
        ) : null}
        {move === undefined ? null : (
          <p className="day-moved small">
            {say("plan.moved-by-you", { day: `${format.weekday(move.from)} ${format.shortDay(move.from)}` })}
            <Button
              kind="plain"
              icon="undo"
              onPress={() => onTakeBack(move)}
              aria-label={say("plan.move.undo-day", { day: format.day(move.from) })}
            >
              {say("plan.move.undo")}
            </Button>
          </p>
        )}
      </div>
      <Button
        key={isFocused ? "focused" : "plain"}
        autoFocus={isFocused}
        className="day-move"
        onPress={onChoose}
        aria-label={say("plan.move-run", named)}
      >
        {say("plan.move")}
      </Button>
    </div>
  );
}
