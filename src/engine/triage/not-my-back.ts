import { BACK_PLACES } from "../answers/back-questions.ts";
import type { Answers } from "../answers/question.ts";

/** Were places named, and is none of them the low back, the sacrum or a buttock? Unasked or "not sure" is not "elsewhere". */
export function doesNotConcernTheBack(answers: Answers): boolean {
  const { places } = answers;
  if (places === undefined || typeof places !== "object" || places.length === 0) return false;
  return !places.some((place) => BACK_PLACES.includes(place));
}
