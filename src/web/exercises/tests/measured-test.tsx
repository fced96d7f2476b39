import { useMemo, useState } from "react";
import type { HomeTest } from "../../../engine/answers/home-tests.ts";
import { tell } from "../../answers/local-diary.ts";
import { Field, Segmented } from "../../design/asking.tsx";
import { Button } from "../../design/pressing.tsx";
import { numberFromText } from "../../words/number-from-text.ts";
import { useExerciseWords } from "../exercise-words.ts";
import { CueButton } from "../player/controls.tsx";
import { CountClock, HoldClock } from "./clocks.tsx";
import { COUNTED_FOR_S, RANGE_BY_UNIT, takingOf } from "./home-test-steps.ts";
import type { Taken } from "./test-result.tsx";
import { TiltTaker } from "./tilt-taker.tsx";

type TestSide = "right" | "left" | "both";

/** A test with a number: by clock, by count, by the phone's angle, or typed in. Both sides before it is kept. */
export function MeasuredTest({
  test,
  onTaken,
}: {
  readonly test: HomeTest;
  readonly onTaken: (taken: Taken) => void;
}) {
  const { say } = useExerciseWords();
  const sides: readonly TestSide[] = test.isPerSide ? ["right", "left"] : ["both"];
  const [texts, setTexts] = useState<Readonly<Partial<Record<TestSide, string>>>>({});
  const [passed, setPassed] = useState<boolean>();
  const [isAsked, setAsked] = useState(false);
  const { unit } = test;

  const values = useMemo(
    () =>
      sides.flatMap((side) => {
        const value = signedFrom(texts[side] ?? "");
        return value === undefined || !isInRange(value, unit) ? [] : [{ side, value }];
      }),
    [sides, texts, unit],
  );
  const isWhole = unit === undefined ? passed !== undefined : values.length === sides.length;
  const save = (): void => {
    setAsked(true);
    if (!isWhole) return;
    const results = unit === undefined ? [{ side: "both" as const, isPassed: passed === true }] : values;
    for (const { side, ...told } of results)
      void tell({ kind: "home-test", result: { testId: test.id, ...(test.isPerSide && { side }), ...told } });
    onTaken({ kind: "values", values });
  };

  return (
    <section className="card stack">
      {unit === undefined ? (
        <Segmented
          label={say("test.described")}
          isLabelShown
          value={passed === undefined ? "" : passed ? "yes" : "no"}
          options={[
            { value: "yes", label: say("test.pass") },
            { value: "no", label: say("test.fail") },
          ]}
          onChange={(value) => setPassed(value === "yes")}
        />
      ) : (
        sides.map((side) => (
          <OneSide
            key={side}
            test={test}
            unit={unit}
            side={side}
            text={texts[side] ?? ""}
            isAsked={isAsked}
            onText={(text) => setTexts((before) => ({ ...before, [side]: text }))}
          />
        ))
      )}
      {takingOf(test) === "hold" || takingOf(test) === "count-in-time" ? <CueButton /> : null}
      <Button kind={isWhole ? "main" : "quiet"} onPress={save} isDisabled={!isWhole && unit === undefined}>
        {say("test.save")}
      </Button>
    </section>
  );
}

function OneSide({
  test,
  unit,
  side,
  text,
  isAsked,
  onText,
}: {
  readonly test: HomeTest;
  readonly unit: NonNullable<HomeTest["unit"]>;
  readonly side: TestSide;
  readonly text: string;
  readonly isAsked: boolean;
  readonly onText: (text: string) => void;
}) {
  const { say, format } = useExerciseWords();
  const [low, high] = RANGE_BY_UNIT[unit];
  const value = signedFrom(text);
  const isWrong = (isAsked || text !== "") && (value === undefined || !isInRange(value, unit));
  const taking = takingOf(test);
  const take = (taken: number): void => onText(String(Math.round(taken)));
  return (
    <div className="test-side">
      {side === "both" ? null : <h2>{say(`test.${side}`)}</h2>}
      {taking === "hold" ? <HoldClock side={side} isTaken={text !== ""} onTaken={take} /> : null}
      {taking === "count-in-time" ? <CountClock seconds={COUNTED_FOR_S} isTaken={text !== ""} /> : null}
      {taking === "tilt" ? <TiltTaker testId={test.id} onTaken={take} /> : null}
      <div className="test-value">
        <Field
          label={
            taking === "type" || taking.startsWith("count") ? say(`test.value.${unit}`) : say("test.by-hand")
          }
          unit={say(`test.unit.${unit}`)}
          inputMode={low < 0 ? "text" : "decimal"}
          value={text}
          problem={
            isWrong ? say("test.range", { low: format.number(low), high: format.number(high) }) : undefined
          }
          onChange={(event) => onText(event.target.value)}
        />
        {taking.startsWith("count") ? (
          <div className="row">
            <Button onPress={() => take(Math.max(0, (value ?? 0) - 1))}>{say("test.count-less")}</Button>
            <Button onPress={() => take((value ?? 0) + 1)}>{say("test.count-one")}</Button>
          </div>
        ) : null}
      </div>
    </div>
  );
}

/** Angles may lie below level. */
function signedFrom(text: string): number | undefined {
  const isBelow = /^\s*[-−]/.test(text);
  const value = numberFromText(text.replace(/^\s*[-−]/, ""));
  return value === undefined ? undefined : isBelow ? -value : value;
}

const isInRange = (value: number, unit: HomeTest["unit"]): boolean => {
  if (unit === undefined) return false;
  const [low, high] = RANGE_BY_UNIT[unit];
  return value >= low && value <= high;
};
