import evidence from "../engine/evidence/references.json" with { type: "json" };
import { findAll } from "../engine/findings/all-findings.ts";
import type { Finding } from "../engine/findings/finding.ts";
import type { History } from "../engine/history/history.ts";
import { addDays, type Day } from "../engine/units/day.ts";
import type { Reference, WhyAnswer } from "./answers.ts";

/**
 * What in the runs may add to the pain. Without a first day of pain we take the day after the last run,
 * so that every run counts as before it; that is said in the answer.
 */
export function whyAnswer(
  history: History,
  question: { readonly since?: Day; readonly on?: Day },
  today: Day,
): WhyAnswer {
  const onDay = question.on ?? today;
  const painSince = question.since ?? dayAfterLastRun(history, onDay);
  const findings = findAll({ history, painSince, onDay });
  return {
    painSince,
    onDay,
    painSinceGiven: question.since !== undefined,
    findings,
    references: referencesOf(findings),
  };
}

function dayAfterLastRun(history: History, onDay: Day): Day {
  const last = history.runs.findLast((run) => run.ranOnDay <= onDay);
  const after = last === undefined ? onDay : addDays(last.ranOnDay, 1);
  return after < onDay ? after : onDay;
}

/** Only those that were seen to say what they are cited for. */
function referencesOf(findings: readonly Finding[]): Readonly<Record<string, Reference>> {
  const ids = new Set(findings.flatMap((finding) => finding.rule.references));
  const cited = evidence.references.filter((reference) => ids.has(reference.id) && reference.verified);
  return Object.fromEntries(
    cited.flatMap(({ id, authors, year, title, journal, doi, url }) => {
      if (year === null) return [];
      const links = { ...(doi != null && { doi }), ...(url != null && { url }) };
      return [[id, { id, authors, year, title, journal, ...links }]];
    }),
  );
}
