import type { TriageOutcome } from "../../engine/triage/triage.ts";
import type { Words } from "../words/words.tsx";

/** What the warnings of the decisive level may mean, in plain words, each once. */
export function mayBe({ sayIfKnown }: Words, outcome: TriageOutcome): readonly string[] {
  const own = outcome.fired.filter(({ level }) => level === outcome.level);
  return [...new Set(own.map(({ rule, why }) => sayIfKnown(`may-be.${rule.flag}`) ?? why))];
}
