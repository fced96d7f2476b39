import { useState } from "react";
import { ListBox, ListBoxItem, Text } from "react-aria-components";
import type { Plan, PlanDay } from "../../engine/plan/plan.ts";
import type { Day } from "../../engine/units/day.ts";
import { Icon } from "../design/icon.tsx";
import { Sheet } from "../design/sheet.tsx";
import { type MoveTried, tryMove } from "./move-run.ts";
import { type PlanWords, usePlanWords } from "./plan-words.ts";

/** The fourteen days with what a run on each would mean: pressed, or chosen with the arrow keys. */
export function MoveSheet({
  plan,
  from,
  onMove,
  onClose,
}: {
  readonly plan: Plan;
  readonly from: Day;
  readonly onMove: (to: Day) => void;
  readonly onClose: () => void;
}) {
  const words = usePlanWords();
  const { say, format, sessionTitle } = words;
  const [refused, setRefused] = useState("");
  const run = plan.days.find(({ day }) => day === from)?.run;
  if (run === undefined) return null;
  const choose = (to: Day): void => {
    const tried = tryMove(plan, from, to);
    if (tried.kind === "fits") onMove(to);
    else if (tried.kind === "refused")
      setRefused(say("plan.move.refused", { day: format.day(to), why: say(`move.${tried.refusal.kind}`) }));
    else onClose();
  };
  return (
    <Sheet title={say("plan.move.title")} isOpen onClose={onClose}>
      <p className="soft">{say("plan.move.lead", { run: sessionTitle(run), day: format.day(from) })}</p>
      <p className="move-answer" role="alert">
        {refused === "" ? null : <Icon name="alert" size={18} />}
        {refused}
      </p>
      <ListBox
        aria-label={say("plan.move.days")}
        className="move-days"
        autoFocus="first"
        onAction={(key) => choose(key as Day)} // the keys below are days
      >
        {plan.days.map((day) => (
          <MoveDay key={day.day} day={day} tried={tryMove(plan, from, day.day)} words={words} />
        ))}
      </ListBox>
    </Sheet>
  );
}

function MoveDay({
  day: { day },
  tried,
  words: { say, format },
}: {
  readonly day: PlanDay;
  readonly tried: MoveTried;
  readonly words: PlanWords;
}) {
  const name = `${format.weekdayName(day)}, ${format.shortDay(day)}`;
  return (
    <ListBoxItem id={day} textValue={name} className={`move-day move-${tried.kind}`}>
      <Icon name={tried.kind === "fits" ? "check" : tried.kind === "here" ? "runs" : "cross"} size={20} />
      <Text slot="label" className="move-name">
        {name}
      </Text>
      <Text slot="description" className="move-why">
        {tried.kind === "here"
          ? say("plan.move.here")
          : tried.kind === "refused"
            ? say(`move.${tried.refusal.kind}`)
            : say(tried.givesWay ? "plan.move.fits-later-give-way" : "plan.move.fits")}
      </Text>
    </ListBoxItem>
  );
}
