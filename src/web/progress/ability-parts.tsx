import { useCallback, useMemo } from "react";
import { ABILITY_MATTERS, type Outcomes } from "../../engine/plan/outcomes.ts";
import type { Day } from "../../engine/units/day.ts";
import { Fold } from "../design/asking.tsx";
import { DayChart } from "../design/day-chart.tsx";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import { ChartPart } from "./chart-part.tsx";
import type { OverDays } from "./progress-screen.tsx";
import { isShown } from "./spans.ts";

const HEIGHT = 170;
const RANGE = [0, 10] as const;
const SPLITS = [0, 5, 10] as const;
const CHECKS_NEEDED = 2;

interface Point {
  readonly day: Day;
  readonly value: number;
}

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
  const left = CHECKS_NEEDED - points.length;
  return (
    <CheckPart
      name="ability"
      points={points}
      over={over}
      digits={1}
      limit={limit}
      missing={left > 0 ? say("progress.ability.more", { count: left }) : undefined}
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
      {left > 0 ? null : (
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
  const left = CHECKS_NEEDED - points.length;
  return (
    <CheckPart
      name="confidence"
      points={points}
      over={over}
      digits={0}
      missing={left > 0 ? say("progress.confidence.more", { count: left }) : undefined}
      picture={
        last === undefined
          ? ""
          : say("progress.confidence.picture", { value: last.value, day: format.day(last.day) })
      }
    >
      {left > 0 ? null : <p className="soft small reading">{say("progress.lines.confidence")}</p>}
    </CheckPart>
  );
}

/** A line over weekly checks, 0 to 10. */
function CheckPart({
  name,
  points,
  over,
  digits,
  limit,
  missing,
  picture,
  children,
}: {
  readonly name: "ability" | "confidence";
  readonly points: readonly Point[];
  readonly over: OverDays;
  readonly digits: number;
  readonly limit?: { readonly value: number; readonly label: string } | undefined;
  readonly missing: string | undefined;
  readonly picture: string;
  readonly children?: React.ReactNode;
}) {
  const { say } = useWords();
  const format = useFormat();
  const { from, to, pointed } = over;
  const within = useMemo(() => points.filter(({ day }) => isShown({ from, to }, day)), [points, from, to]);
  const series = useMemo(() => ({ kind: "line", points: within }) as const, [within]);
  const splitText = useCallback(
    (value: number, isHighest: boolean) =>
      isHighest ? say("progress.pain.end", { pain: value }) : format.number(value),
    [say, format],
  );
  const last = within.at(-1);
  const shown = pointed === undefined ? last : within.findLast(({ day }) => day <= pointed);
  return (
    <ChartPart
      id={`progress-${name}`}
      title={say(`progress.${name}.title`)}
      missing={missing}
      readout={
        shown === undefined ? null : (
          <>
            <strong>{format.dayOfYear(shown.day)}</strong>
            <span>{say("progress.pain.end", { pain: format.number(shown.value, digits) })}</span>
          </>
        )
      }
      chart={
        <DayChart
          label={picture}
          height={HEIGHT}
          from={from}
          to={to}
          series={series}
          range={RANGE}
          splits={SPLITS}
          splitText={splitText}
          limit={limit}
          endLabel={last === undefined ? undefined : format.number(last.value, digits)}
          onPoint={over.onPoint}
          syncKey={over.syncKey}
        />
      }
      table={{
        label: say(`progress.${name}.table`),
        head: [say("col.day"), say("col.of-ten")],
        rows: points
          .toReversed()
          .map(({ day, value }) => [format.dayOfYear(day), format.number(value, digits)]),
      }}
    >
      {children}
    </ChartPart>
  );
}
