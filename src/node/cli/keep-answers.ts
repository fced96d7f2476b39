import { randomUUID } from "node:crypto";
import type { DiaryEntry } from "../../app/diary.ts";
import { stampAfter } from "../../app/stamp-after.ts";
import { type StandingAnswers, sawOf } from "../../app/standing-answers.ts";
import { questionsIn } from "../../engine/answers/condition.ts";
import { type Answers, NOT_SURE } from "../../engine/answers/question.ts";
import { questionById } from "../../engine/answers/questionnaire.ts";
import type { Assessment } from "../../engine/triage/assessment.ts";
import type { TriageOutcome } from "../../engine/triage/triage.ts";
import { TRIAGE_RULES } from "../../engine/triage/triage-rules.ts";
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
    const before = await backstride.told();
    const enteredAtMs = stampAfter(before, Date.now());
    const entry = () => ({ entryId: randomUUID(), enteredAtMs, onDay: told.onDay });
    const entries: readonly DiaryEntry[] = [
      { ...entry(), kind: "answers", answers: told.answers, saw: sawOf(before) },
      ...told.assessments.map((assessment) => ({ ...entry(), kind: "assessment" as const, assessment })),
    ];
    const kept = await backstride.tell(entries);
    if (!kept.ok) throw new Error(kept.problem.kind);
    for (const [id, answer] of warningsEnded(before, told.answers))
      terminal.remark(
        `"${answer}" was told earlier, and is answered "no" now: ${questionById(id)?.wording ?? id}\n`,
      );
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

/** The command never showed what was told elsewhere, so a "yes" or a doubt that its answers end is named. */
function* warningsEnded(before: StandingAnswers, answers: Answers): Generator<[string, "Yes" | "Not sure"]> {
  for (const id of Object.keys(answers)) {
    if (answers[id] !== "no") continue;
    if (before.answers[id] === NOT_SURE) yield [id, "Not sure"];
    if (before.answers[id] === "yes" && ASKED_BY_RULES.has(id)) yield [id, "Yes"];
  }
}

const ASKED_BY_RULES: ReadonlySet<string> = new Set(
  TRIAGE_RULES.flatMap(({ condition }) => questionsIn(condition)),
);
