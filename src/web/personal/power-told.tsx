import { useId, useLayoutEffect, useRef } from "react";
import type { Proposal } from "../../app/experiments.ts";
import { EndsTold } from "./ends-told.tsx";
import { usePersonalWords } from "./personal-words.ts";
import { focusOn } from "./use-kept-focus.ts";

/** What a design could find, when it ends, and what stays with the plan: read before it begins. */
export function PowerTold({ proposal }: { readonly proposal: Proposal }) {
  const { say, format } = usePersonalWords();
  const { power, fromDay, toDay } = proposal;
  const answer = useId();
  const told = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => focusOn(told.current), []); // what was pressed for went away with its form
  const found = Math.max(0, Math.min(10, Math.round(power.atWhatMatters * 10)));
  return (
    // biome-ignore lint/a11y/useSemanticElements: no fields, a text that is read from its answer on
    <div ref={told} className="stack power-told" role="group" aria-labelledby={answer}>
      <div className="stack-1">
        <div className="power-ten" aria-hidden="true">
          {Array.from({ length: 10 }, (_, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: ten places that never change
            <span key={at} className={at < found ? "power-one power-found" : "power-one"} />
          ))}
        </div>
        <p id={answer}>{say("try.power.of-ten", { matters: format.number(power.matters), count: found })}</p>
        <p>
          {power.smallestFound === undefined
            ? say("try.power.none")
            : say("try.power.smallest", {
                points: format.number(power.smallestFound, Number.isInteger(power.smallestFound) ? 0 : 1),
              })}
        </p>
        <p className="soft small">
          {say(power.rests.isAssumed ? "try.power.assumed" : "try.power.own", {
            ratings: format.number(power.rests.ratings),
          })}
        </p>
      </div>
      <p>{say("try.span", { from: format.day(fromDay), to: format.day(toDay) })}</p>
      <div className="stack-1">
        <EndsTold {...proposal} />
      </div>
      <p>{say("try.plan-first")}</p>
    </div>
  );
}
