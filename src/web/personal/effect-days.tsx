import { useMemo } from "react";
import type { DaysBehind } from "../../app/personal.ts";
import type { Effect } from "../../engine/personal/effects/effects.ts";
import { Sheet } from "../design/sheet.tsx";
import { TermsOf } from "../words/explained.tsx";
import { useRunIdByDay } from "./day-or-run.tsx";
import { type DayOfKind, DaysOfKind } from "./days-of-kind.tsx";
import { usePersonalWords } from "./personal-words.ts";

/** The days an effect rests on, of both kinds: their means, why the change told is another number, and every day. */
export function EffectDays({
  effect,
  behind,
  onClose,
}: {
  readonly effect: Effect;
  readonly behind: DaysBehind;
  readonly onClose: () => void;
}) {
  const { say, exposureName, sentenceOf, chance } = usePersonalWords();
  const { exposure, togetherWith, notApartFrom } = effect;
  const runIdByDay = useRunIdByDay();
  const kinds = useMemo(() => bothKinds(effect, behind), [effect, behind]);
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
        <BothMeans effect={effect} />
        <DaysOfKind kind="with" exposure={exposure} days={kinds.with} runIdByDay={runIdByDay} isOpen />
        <DaysOfKind kind="without" exposure={exposure} days={kinds.without} runIdByDay={runIdByDay} />
      </div>
    </Sheet>
  );
}

/** The plain comparison, and in one sentence why the number told is not it. */
function BothMeans({ effect }: { readonly effect: Effect }) {
  const { say, format, points } = usePersonalWords();
  const { daysWith, daysWithout, painAfterWith, painAfterWithout, standing, change } = effect;
  const [withIt, without] = [toHundredths(painAfterWith), toHundredths(painAfterWithout)];
  const plain = withIt - without; // of the means as shown, so that it can be followed
  const signed = `${plain < 0 ? "−" : plain > 0 ? "+" : ""}${format.number(Math.abs(plain), 2)}`;
  return (
    <div className="stack-1">
      <dl className="day-kinds">
        <div>
          <dt>{say("own.days.with", { days: format.number(daysWith.length) })}</dt>
          <dd>
            <strong>{format.number(withIt, 2)}</strong> {say("own.days.mean")}
          </dd>
        </div>
        <div>
          <dt>{say("own.days.without", { days: format.number(daysWithout) })}</dt>
          <dd>
            <strong>{format.number(without, 2)}</strong> {say("own.days.mean")}
          </dd>
        </div>
      </dl>
      <p className="soft">
        {say(standing === "clear" ? "own.days.plain.clear" : "own.days.plain.not-clear", {
          plain: signed,
          change: points(change, "signed"),
        })}
      </p>
    </div>
  );
}

const toHundredths = (value: number): number => Math.round(value * 100) / 100;

/** Days on which the exposure is not known are of neither kind. Newest first. */
function bothKinds(
  { exposure, daysWith }: Effect,
  { days, painAfter, values }: DaysBehind,
): Readonly<Record<"with" | "without", readonly DayOfKind[]>> {
  const shows = new Set(daysWith);
  const kinds: Record<"with" | "without", DayOfKind[]> = { with: [], without: [] };
  for (const [at, day] of days.entries()) {
    const value = values[exposure.id]?.[at];
    const pain = painAfter[at];
    if (value == null || pain === undefined) continue;
    kinds[shows.has(day) ? "with" : "without"].unshift({ day, value, pain });
  }
  return kinds;
}
