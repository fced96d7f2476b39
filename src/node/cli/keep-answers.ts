import { randomUUID } from "node:crypto";
import type { DiaryEntry } from "../../app/diary.ts";
import { stampAfter } from "../../app/stamp-after.ts";
import type { Answers } from "../../engine/answers/question.ts";
import type { Assessment } from "../../engine/triage/assessment.ts";
import type { TriageOutcome } from "../../engine/triage/triage.ts";
import type { Day } from "../../engine/units/day.ts";
import type { Terminal } from "./terminal.ts";

/**
 * Notes answers and dated records in the diary, where `why`, `next` and `plan` read them. What was said about
 * danger has been printed by then: a data folder that cannot be used costs the note and nothing else.
 */
export async function keepAnswers(
  told: { readonly answers: Answers; readonly assessments: readonly Assessment[]; readonly onDay: Day },
  printed: TriageOutcome,
  terminal: Terminal,
): Promise<void> {
  try {
    const backstride = await terminal.backstride();
    const enteredAtMs = stampAfter(await backstride.told(), Date.now());
    const entry = () => ({ entryId: randomUUID(), enteredAtMs, onDay: told.onDay });
    const entries: readonly DiaryEntry[] = [
      { ...entry(), kind: "answers", answers: told.answers },
      ...told.assessments.map((assessment) => ({ ...entry(), kind: "assessment" as const, assessment })),
    ];
    const kept = await backstride.tell(entries);
    if (!kept.ok) throw new Error(kept.problem.kind);
    if (kept.value.outcome === "emergency-now" && printed.outcome !== "emergency-now")
      terminal.remark(
        `An emergency told earlier still stands in ${terminal.home}: it ends only by a dated record of a doctor or an emergency department (--assessments).\n`,
      );
  } catch (error) {
    terminal.remark(
      `The answers were not kept: ${error instanceof Error ? error.message : "unknown reason"}\n`,
    );
  }
}
