import { useMemo } from "react";
import { ABILITY_MATTERS, type Outcomes } from "../../engine/plan/outcomes.ts";
import { Fold } from "../design/asking.tsx";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import { CHECKS_NEEDED, CheckPart, type CheckScale, type Point } from "./check-part.tsx";
import type { OverDays } from "./progress-screen.tsx";

/** What the weekly checks tell: two lines, or one sentence until there are enough of them for either. */
export function ChecksPart(props: { readonly outcomes: Outcomes; readonly over: OverDays }) {
  const { say } = useWords();
  const { ability, confidence } = props.outcomes;
  const checks = Math.max(ability.byCheck.length, confidence.length);
  if (checks >= CHECKS_NEEDED)
    return (
      <>
        <AbilityPart {...props} />
        <ConfidencePart {...props} />
      </>
    );
  return (
    <section className="progress-part" aria-labelledby="progress-checks">
      <h2 id="progress-checks">{say("progress.ability.title")}</h2>
      <p className="soft reading">{say("progress.checks.more", { count: CHECKS_NEEDED - checks })}</p>
    </section>
  );
}

/** What the runner chose to watch: from cannot to as before, with the smallest change that matters. */
function AbilityPart({ outcomes, over }: { readonly outcomes: Outcomes; readonly over: OverDays }) {
  const { say } = useWords();
  const format = useFormat();
  const { byCheck, change } = outcomes.ability;
  const points = useMemo(() => byCheck.map(({ day, mean }) => ({ day, value: mean })), [byCheck]);
  const first = points[0]?.value;
  const limit = useMemo(
    () =>
      first === undefined || first + ABILITY_MATTERS.small > 10
        ? undefined
        : {
            value: first + ABILITY_MATTERS.small,
            label: say("progress.ability.line", { matters: format.number(ABILITY_MATTERS.small, 1) }),
          },
    [first, say, format],
  );
  const last = points.at(-1);
  const scale = useTen(1);
  return (
    <CheckPart
      name="ability"
      points={points}
      over={over}
      scale={scale}
      table={useTableOfTen(points, scale)}
      limit={limit}
      picture={
        last === undefined
          ? ""
          : say("progress.ability.picture", { mean: format.number(last.value, 1), day: format.day(last.day) })
      }
    >
      {change === undefined ? null : (
        <p className="reading">
          {say("progress.ability.change", {
            from: format.number(change.from, 1),
            to: format.number(change.to, 1),
            size: say(`outcome.${change.size}`),
          })}
        </p>
      )}
      {points.length < CHECKS_NEEDED ? null : (
        <Fold summary={say("progress.lines")}>
          <p className="reading">
            {say("progress.lines.ability", {
              small: format.number(ABILITY_MATTERS.small, 1),
              medium: format.number(ABILITY_MATTERS.medium, 1),
              large: format.number(ABILITY_MATTERS.large, 1),
            })}
          </p>
        </Fold>
      )}
    </CheckPart>
  );
}

/** How sure the runner is of managing the back; our own question, so no line is drawn. */
function ConfidencePart({ outcomes, over }: { readonly outcomes: Outcomes; readonly over: OverDays }) {
  const { say } = useWords();
  const format = useFormat();
  const points = useMemo(
    () => outcomes.confidence.map(({ day, confidence }) => ({ day, value: confidence })),
    [outcomes],
  );
  const last = points.at(-1);
  const scale = useTen(0);
  return (
    <CheckPart
      name="confidence"
      points={points}
      over={over}
      scale={scale}
      table={useTableOfTen(points, scale)}
      picture={
        last === undefined
          ? ""
          : say("progress.confidence.picture", { value: last.value, day: format.day(last.day) })
      }
    >
      {points.length < CHECKS_NEEDED ? null : (
        <p className="soft small reading">{say("progress.lines.confidence")}</p>
      )}
    </CheckPart>
  );
}

const RANGE = [0, 10] as const;
const SPLITS = [0, 5, 10] as const;

/** 0 to 10, with so many digits. */
function useTen(digits: number): CheckScale {
  const { say } = useWords();
  const format = useFormat();
  return useMemo(
    () => ({
      range: RANGE,
      splits: SPLITS,
      splitText: (value, isHighest) =>
        isHighest ? say("progress.pain.end", { pain: value }) : format.number(value),
      text: (value) => say("progress.pain.end", { pain: format.number(value, digits) }),
      shortText: (value) => format.number(value, digits),
    }),
    [say, format, digits],
  );
}

/** Each day with its number. */
function useTableOfTen(points: readonly Point[], { shortText = String }: CheckScale) {
  const { say } = useWords();
  const format = useFormat();
  return {
    head: [say("col.day"), say("col.of-ten")],
    rows: points.toReversed().map(({ day, value }) => [format.dayOfYear(day), shortText(value)]),
  };
}
