import { useLayoutEffect, useRef } from "react";
import type { Comparison, ExperimentResult } from "../../engine/personal/experiment/analyse-experiment.ts";
import { changeMade } from "../../engine/personal/experiment/change-made.ts";
import { LEVEL } from "../../engine/personal/experiment/protocol.ts";
import { Explained } from "../words/explained.tsx";
import { type PersonalWords, usePersonalWords } from "./personal-words.ts";
import { PointsTicks } from "./points-ticks.tsx";
import { focusOn } from "./use-kept-focus.ts";
import { placeOf } from "./whisker.tsx";

type Compared = Extract<Comparison, { kind: "compared" }>;

/**
 * What came out, by the draw first; what was really done only supports it. Where the blocks hardly differed in the
 * change itself, that is said before any difference.
 */
export function ExperimentResultShown({
  result: { asDrawn, asDone, adherence },
  isAskedFor,
}: {
  readonly result: ExperimentResult;
  /** The runner pressed for it: it takes the focus as it comes. */
  readonly isAskedFor: boolean;
}) {
  const words = usePersonalWords();
  const { say, points, format } = words;
  const made = changeMade(adherence);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (isAskedFor) focusOn(heading.current);
  }, [isAskedFor]);
  return (
    <section className="stack-1" aria-label={say("try.result")}>
      <h4 ref={heading}>{say("try.result")}</h4>
      {asDrawn.kind === "cannot-tell" ? (
        <p>{say("try.result.cannot", { pairs: asDrawn.pairs, needed: asDrawn.pairsNeeded })}</p>
      ) : (
        <>
          {made.kind === "mostly" ? null : (
            <p className="personal-lead">
              {say(`result.made.${made.kind}`, "days" in made ? { made: made.made, days: made.days } : {})}
            </p>
          )}
          <p className={made.kind === "mostly" ? "personal-lead" : undefined}>
            {differenceText(asDrawn, words)}
          </p>
          <p>
            {say("try.result.means", {
              changed: format.number(asDrawn.means.changed, 2),
              usual: format.number(asDrawn.means.usual, 2),
              pairs: asDrawn.pairs,
            })}
          </p>
          <Interval compared={asDrawn} />
          <p>{chanceText(asDrawn, words)}</p>
          <p className="soft small">
            <Explained>{rangeText(asDrawn, words)}</Explained>
          </p>
          <p className="soft small">
            {asDone.kind === "compared"
              ? say("try.result.done", {
                  difference: points(asDone.difference, "signed"),
                  pairs: asDone.pairs,
                })
              : say("result.done-cannot", { pairs: asDone.pairs, needed: asDone.pairsNeeded })}
          </p>
        </>
      )}
    </section>
  );
}

function differenceText({ difference }: Compared, { say, points }: PersonalWords): string {
  const size = points(Math.abs(difference));
  if (Math.abs(difference) < 0.05) return say("result.same");
  return say(difference < 0 ? "result.lower" : "result.higher", { points: size });
}

const chanceText = ({ p }: Compared, { say, chance }: PersonalWords): string =>
  say(p <= LEVEL ? "try.result.chance-clear" : "try.result.chance-not", { p: chance(p) });

function rangeText({ interval: { low, high } }: Compared, { say, points }: PersonalWords): string {
  // JSON has no infinity: an end that is open comes as nothing
  return Number.isFinite(low) && Number.isFinite(high)
    ? say("try.result.range", { low: points(low, "signed"), high: points(high, "signed") })
    : say("try.result.range-open");
}

/** The difference and its range on a line from less to more pain, in points. */
function Interval({ compared: { difference, interval } }: { readonly compared: Compared }) {
  const { low, high } = interval;
  if (!Number.isFinite(low) || !Number.isFinite(high)) return null;
  const span = Math.ceil(Math.max(2, Math.abs(low), Math.abs(high)) + 0.2);
  return (
    <svg className="whisker result-whisker" width="100%" height="80" aria-hidden="true" focusable="false">
      <line className="whisker-none" x1="50%" x2="50%" y1="0" y2="36" />
      <line className="whisker-line" x1={placeOf(low, span)} x2={placeOf(high, span)} y1="18" y2="18" />
      <circle className="whisker-dot" cx={placeOf(difference, span)} cy="18" r="6" />
      <PointsTicks span={span} ticksY={54} sidesY={75} />
    </svg>
  );
}
