import { readAnswers } from "../engine/answers/read-answers.ts";
import { type TriageOutcome, triage } from "../engine/triage/triage.ts";
import type { Day } from "../engine/units/day.ts";
import { bad, ok, type Result } from "../engine/units/result.ts";
import type { RequestProblem } from "./answers.ts";
import { type DiaryEntry, type DiaryRead, readDiary } from "./diary.ts";
import type { Store } from "./store.ts";

/** The danger questions against everything told so far. */
export const triageOf = (diary: DiaryRead, today: Day): TriageOutcome => triage({ ...diary, today });

/**
 * Keeps what the runner told and looks for danger at once, in one transaction: when an emergency fires it is
 * written down with the answers that brought it, so that no crash and no later answer can lose it.
 */
export async function tell(
  entries: readonly DiaryEntry[],
  parts: { readonly store: Store; readonly runnerId: string; readonly nowMs: number; readonly today: Day },
): Promise<Result<TriageOutcome, RequestProblem>> {
  const problem = entries.map(problemWith).find((found) => found !== undefined);
  if (problem !== undefined) return bad(problem);
  return parts.store.write(parts.runnerId, async (writer) => {
    await writer.addDiaryEntries(entries);
    const outcome = triageOf(readDiary(await writer.diary()), parts.today);
    const fired = outcome.fired.filter(
      ({ level, because }) => level === "emergency-now" && because === "answered",
    );
    await writer.addDiaryEntries(
      [...new Set(fired.map(({ rule }) => rule.flag))].map((flag) => ({
        kind: "emergency",
        entryId: `emergency-${flag}-${parts.today}`,
        enteredAtMs: parts.nowMs,
        onDay: parts.today,
        flag,
      })),
    );
    return ok(outcome);
  });
}

/** Answers are held against the questionnaire; one bad answer refuses the whole, by name. */
function problemWith(entry: DiaryEntry): RequestProblem | undefined {
  if (entry.kind !== "answers") return undefined;
  const read = readAnswers(entry.answers);
  if (read.ok) return undefined;
  const { problem } = read;
  switch (problem.kind) {
    case "not-answers":
      return { kind: "bad-field", field: "answers", reason: "not answers by question" };
    case "unknown-question":
      return { kind: "bad-field", field: problem.question, reason: "no such question" };
    case "bad-answer":
      return { kind: "bad-field", field: problem.question, reason: `expected ${problem.expected}` };
  }
}
