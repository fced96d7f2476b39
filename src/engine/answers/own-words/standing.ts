import { isDeniedAfter, isNegated } from "./denied.ts";
import { isGuess, isHedged, isNearMiss } from "./doubt.ts";
import type { Reading, Span } from "./find-spans.ts";
import { isIdle } from "./idle.ts";
import { isMentioned } from "./mentioned.ts";
import { isLongPast, isResolved } from "./past.ts";
import type { Sentence } from "./tokens.ts";
import { isOfAnother } from "./whose.ts";

/** How what was said stands: asserted, denied, in doubt, of another time, or not about the runner's state at all. */
export type Standing = "yes" | "no" | "not-sure" | "not-meant";

/** What the words around a span make of it. `next` is the sentence after it: "Numbness? None." */
export function standingOf(span: Span, reading: Reading, next: Sentence | undefined): Standing {
  const { sentence } = reading;
  if (isIdle(span, reading)) return "not-meant";
  if (span.pattern.time === "event" && isNearMiss(sentence, span)) return "not-meant";
  if (isOfAnother(sentence, span)) return "not-meant";
  if (isMentioned(sentence, span)) return "not-meant";
  const isDenied = isNegated(reading, span) || isDeniedAfter(sentence, span, next);
  if (isDenied) return isGuess(sentence, span) ? "not-sure" : "no";
  if (span.pattern.time !== "history" && isLongPast(sentence, span)) return "no";
  if (span.pattern.time === undefined && isResolved(sentence, span)) return "not-sure";
  return isHedged(sentence, span) ? "not-sure" : "yes";
}
