import type { Told } from "../engine/answers/told.ts";
import { printableReference } from "../engine/evidence/references.ts";
import { findAll } from "../engine/findings/all-findings.ts";
import type { Finding } from "../engine/findings/finding.ts";
import type { GaitClip } from "../engine/gait/gait-clip.ts";
import type { History } from "../engine/history/history.ts";
import { DAYS_NEEDED, type EffectsAnswer } from "../engine/personal/effects/effects.ts";
import { painSinceIn } from "../engine/plan/episode.ts";
import type { TriageOutcome } from "../engine/triage/triage.ts";
import { addDays, type Day } from "../engine/units/day.ts";
import type { Reference, WhyAnswer } from "./answers.ts";
import { ownDays } from "./own-days.ts";

/** What the runner told, and what triage made of it. */
export interface WhatWasTold {
  readonly told: Told;
  readonly triage?: TriageOutcome;
  /** Clips of running form. */
  readonly clips?: readonly GaitClip[];
}

/**
 * What in the runs, the answers and the home tests may add to the pain. The first day of pain is the
 * one asked about, else the one told; without either we take the day after the last run, so that every run counts as
 * before it; that is said in the answer.
 */
export function whyAnswer(
  history: History,
  question: { readonly since?: Day; readonly on?: Day },
  today: Day,
  said?: WhatWasTold,
): WhyAnswer {
  const onDay = question.on ?? today;
  const asked = question.since !== undefined && question.since <= onDay ? question.since : undefined; // no pain begins later
  const given = asked ?? (said && painSinceIn(said.told.answers, onDay));
  const painSince = given ?? dayAfterLastRun(history, onDay);
  const personal = said && ownEffects(history, said.told, onDay);
  const findings = findAll({ history, painSince, onDay, ...(personal && { personal }), ...said });
  return {
    painSince,
    onDay,
    painSinceGiven: given !== undefined,
    findings,
    references: referencesOf(findings),
  };
}

/** What moved this runner's pain; not even looked for in a diary too short to say it. */
const ownEffects = (history: History, told: Told, onDay: Day): EffectsAnswer | undefined =>
  told.checkIns.length < DAYS_NEEDED ? undefined : ownDays({ history, told, onDay }).effects();

function dayAfterLastRun(history: History, onDay: Day): Day {
  const last = history.runs.findLast((run) => run.ranOnDay <= onDay);
  const after = last === undefined ? onDay : addDays(last.ranOnDay, 1);
  return after < onDay ? after : onDay;
}

/** Only what was seen of those that were verified; what was never confirmed of a source is absent. */
function referencesOf(findings: readonly Finding[]): Readonly<Record<string, Reference>> {
  const ids = new Set(findings.flatMap((finding) => finding.rule.references));
  return Object.fromEntries(
    [...ids].flatMap((id) => {
      const reference = printableReference(id);
      return reference === undefined ? [] : [[id, reference]];
    }),
  );
}
