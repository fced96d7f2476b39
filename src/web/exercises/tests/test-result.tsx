import type { HomeTestResult } from "../../../engine/answers/check-in.ts";
import { type HomeTest, interpret, newestResult } from "../../../engine/answers/home-tests.ts";
import { NOTHING_TOLD } from "../../../engine/answers/told.ts";
import { directionOf } from "../../../engine/findings/direction.ts";
import type { Day } from "../../../engine/units/day.ts";
import { useTriage } from "../../answers/use-triage.ts";
import { Page } from "../../design/page.tsx";
import { Button } from "../../design/pressing.tsx";
import { Explained } from "../../words/explained.tsx";
import { type ExerciseWords, useExerciseWords } from "../exercise-words.ts";
import { AfterWord } from "../player/after-word.tsx";
import { valueText } from "./value-text.ts";

/** What was taken a moment ago. */
export type Taken =
  | {
      readonly kind: "values";
      readonly values: readonly { readonly side: "right" | "left" | "both"; readonly value: number }[];
    }
  | { readonly kind: "direction"; readonly direction: NonNullable<HomeTestResult["direction"]> }
  /** Pain went down a leg: nothing more is done today. */
  | { readonly kind: "stopped" };

/** The result against its norm, where a study gave one; otherwise what it can be compared with. */
export function TestResult({
  test,
  taken,
  onClose,
}: {
  readonly test: HomeTest;
  readonly taken: Taken;
  readonly onClose: () => void;
}) {
  const words = useExerciseWords();
  const { say, nameOf, partOf } = words;
  const { today } = useTriage();
  if (taken.kind === "stopped") return <AfterWord word="stop" onClose={onClose} />;
  return (
    <Page title={say("test.result")} eyebrow={nameOf(test.id)}>
      <div className="stack reading">
        {taken.kind === "direction" ? (
          <p className="note" role="status">
            {directionWord(words, taken.direction, today)}
          </p>
        ) : (
          <Values words={words} test={test} values={taken.values} today={today} />
        )}
        <p className="soft">
          <Explained>{partOf(test.id, "validity") ?? ""}</Explained>
        </p>
        <Button kind="main" onPress={onClose}>
          {say("close")}
        </Button>
      </div>
    </Page>
  );
}

function Values({
  words,
  test,
  values,
  today,
}: {
  readonly words: ExerciseWords;
  readonly test: HomeTest;
  readonly values: Extract<Taken, { kind: "values" }>["values"];
  readonly today: Day;
}) {
  const { say, format } = words;
  const { told } = useTriage();
  const textOf = (value: number): string => valueText(words, { testId: test.id, value }) ?? "";
  const [first] = values;
  const before = newestResult(
    told.homeTests.filter(({ onDay }) => onDay < today),
    test.id,
  );
  const beforeText = before === undefined ? undefined : valueText(words, before);
  const band =
    first === undefined ? undefined : interpret({ testId: test.id, value: first.value, onDay: today });
  return (
    <>
      {first === undefined ? null : (
        <p className="test-number" role="status">
          {values.length === 1
            ? textOf(first.value)
            : say("test.result.sides", {
                right: textOf(values.find(({ side }) => side === "right")?.value ?? 0),
                left: textOf(values.find(({ side }) => side === "left")?.value ?? 0),
              })}
        </p>
      )}
      {band === undefined || test.limits === undefined ? (
        <p>{say("test.result.no-norm")}</p>
      ) : (
        <>
          <p>{say(`test.result.${band}`)}</p>
          <p className="soft">
            {say("test.result.norm", {
              reference: textOf(test.limits.reference),
              low: textOf(test.limits.low),
            })}
          </p>
        </>
      )}
      {before === undefined || beforeText === undefined ? null : (
        <p>{say("test.result.before", { value: beforeText, day: format.day(before.onDay) })}</p>
      )}
    </>
  );
}

function directionWord(
  { say }: ExerciseWords,
  direction: NonNullable<HomeTestResult["direction"]>,
  onDay: Day,
): string {
  const { confirmed } = directionOf({ ...NOTHING_TOLD, homeTests: [{ testId: "ST10", onDay, direction }] });
  return say(confirmed === undefined ? "test.direction.is-none" : `test.direction.is-${confirmed}`);
}
