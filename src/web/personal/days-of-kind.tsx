import { useState } from "react";
import type { Exposure } from "../../engine/personal/days/exposures.ts";
import type { Day } from "../../engine/units/day.ts";
import { Fold } from "../design/asking.tsx";
import { Button } from "../design/pressing.tsx";
import { TableFrame } from "../design/table-frame.tsx";
import { DayOrRun } from "./day-or-run.tsx";
import { usePersonalWords } from "./personal-words.ts";

/** One day that was compared: its exposure, and the rating of the day after. */
export interface DayOfKind {
  readonly day: Day;
  readonly value: number;
  readonly pain: number;
}

const SHOWN_FIRST = 20;

/** The days that show an exposure, or those that do not: each with what it was like, the pain that followed, its run. */
export function DaysOfKind({
  kind,
  exposure,
  days,
  runIdByDay,
  isOpen = false,
}: {
  readonly kind: "with" | "without";
  readonly exposure: Exposure;
  /** Newest first. */
  readonly days: readonly DayOfKind[];
  readonly runIdByDay: ReadonlyMap<Day, string>;
  readonly isOpen?: boolean;
}) {
  const { say, format, amountOf } = usePersonalWords();
  const [isAll, setAll] = useState(false);
  const shown = isAll ? days : days.slice(0, SHOWN_FIRST);
  const title = say(`own.days.list.${kind}`, { days: format.number(days.length) });
  return (
    <Fold summary={title} isOpen={isOpen}>
      <div className="stack-1 days-of-kind">
        <p className="soft small">
          {say(runsWithin(days, runIdByDay) ? "own.days.order.runs" : "own.days.order")}
        </p>
        <TableFrame label={title}>
          <thead>
            <tr>
              <th scope="col">{say("own.days.day")}</th>
              <th scope="col">{say(exposure.id === "sleep" ? "own.days.night" : "own.days.value")}</th>
              <th scope="col">{say("own.days.pain")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ day, value, pain }) => (
              <tr key={day}>
                <th scope="row">
                  <DayOrRun day={day} runId={runIdByDay.get(day)} />
                </th>
                <td>{amountOf(exposure, value)}</td>
                <td>{say("own.days.of-ten", { pain: format.number(pain) })}</td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
        {shown.length === days.length ? null : (
          <Button
            onPress={({ currentTarget }) => {
              // the button goes away with the days it stood for
              const list = currentTarget.closest(".days-of-kind")?.querySelector<HTMLElement>(".table-frame");
              list?.focus({ preventScroll: true });
              setAll(true);
            }}
          >
            {say("own.days.all", { count: format.number(days.length) })}
          </Button>
        )}
      </div>
    </Fold>
  );
}

const runsWithin = (days: readonly DayOfKind[], runIdByDay: ReadonlyMap<Day, string>): boolean =>
  days.some(({ day }) => runIdByDay.has(day));
