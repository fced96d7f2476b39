import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { DaysBehind } from "../../app/personal.ts";
import type { Effect } from "../../engine/personal/effects.ts";
import type { Day } from "../../engine/units/day.ts";
import { Button } from "../design/pressing.tsx";
import { Sheet } from "../design/sheet.tsx";
import { TableFrame } from "../design/table-frame.tsx";
import { runsQuestion } from "../server/questions.ts";
import { TermsOf } from "../words/explained.tsx";
import { usePersonalWords } from "./personal-words.ts";
import { RunLink } from "./run-link.tsx";

const SHOWN_FIRST = 40;

/** The days an effect rests on, each with what it was like, the pain that followed, and its run. */
export function EffectDays({
  effect,
  behind,
  onClose,
}: {
  readonly effect: Effect;
  readonly behind: DaysBehind | undefined;
  readonly onClose: () => void;
}) {
  const { say, format, exposureName, sentenceOf, amountOf, chance } = usePersonalWords();
  const runs = useQuery(runsQuestion).data;
  const [isAll, setAll] = useState(false);
  const { exposure, daysWith, togetherWith, notApartFrom } = effect;
  const runIdByDay = useMemo(
    () =>
      new Map<Day, string>(
        runs?.filter(({ isExcluded }) => !isExcluded).map(({ ranOnDay, id }) => [ranOnDay, id]),
      ),
    [runs],
  );
  const newestFirst = daysWith
    .map((day, at) => ({ day, value: behind?.values[at], pain: behind?.painAfter[at] }))
    .toReversed();
  const shown = isAll ? newestFirst : newestFirst.slice(0, SHOWN_FIRST);
  const name = exposureName(exposure.id);
  return (
    <Sheet title={say("own.days.title", { what: name })} isOpen onClose={onClose}>
      <div className="stack">
        <div className="stack-1">
          <p>{sentenceOf(effect)}</p>
          <TermsOf sentences={[name, sentenceOf(effect)]} />
          {effect.standing === "clear" ? (
            <p className="soft">{say("own.chance", { chance: chance(effect.chanceFelt) })}</p>
          ) : null}
          {togetherWith.length === 0 ? null : (
            <p>
              {say("effect.together", { others: togetherWith.map(({ id }) => exposureName(id)).join(", ") })}
            </p>
          )}
          {notApartFrom.length === 0 ? null : (
            <p>{say("own.not-apart", { names: notApartFrom.map(exposureName).join(", ") })}</p>
          )}
        </div>
        <p className="soft small">{say("own.days.lead", { count: daysWith.length })}</p>
        <TableFrame label={say("own.days.title", { what: name })}>
          <thead>
            <tr>
              <th scope="col">{say("own.days.day")}</th>
              <th scope="col">{say("own.days.value")}</th>
              <th scope="col">{say("own.days.pain")}</th>
              <th scope="col">{say("own.days.run")}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ day, value, pain }) => (
              <tr key={day}>
                <th scope="row">{format.dayOfYear(day)}</th>
                <td>{value == null ? "–" : amountOf(exposure, value)}</td>
                <td>{pain == null ? "–" : say("own.days.of-ten", { pain: format.number(pain) })}</td>
                <td>
                  <RunLink runId={runIdByDay.get(day)} day={day} />
                </td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
        {shown.length === newestFirst.length ? null : (
          <Button onPress={() => setAll(true)}>
            {say("own.days.all", { count: format.number(newestFirst.length) })}
          </Button>
        )}
      </div>
    </Sheet>
  );
}
