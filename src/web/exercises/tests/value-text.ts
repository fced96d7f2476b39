import type { HomeTestResult } from "../../../engine/answers/check-in.ts";
import { homeTestById } from "../../../engine/answers/home-tests.ts";
import type { ExerciseWords } from "../exercise-words.ts";

/** A result as one text; nothing for results without a number. */
export function valueText(
  { say, format }: ExerciseWords,
  { testId, value }: Pick<HomeTestResult, "testId" | "value">,
): string | undefined {
  const unit = homeTestById(testId)?.unit;
  if (value === undefined || unit === undefined) return undefined;
  const number = format.number(value, Number.isInteger(value) ? 0 : 1);
  return unit === "degrees" ? `${number}°` : `${number}\u00a0${say(`test.unit.${unit}`)}`;
}
