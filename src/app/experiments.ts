import type { History } from "../engine/history/history.ts";
import type { Shoe } from "../engine/history/shoe.ts";
import {
  analyseExperiment,
  type ExperimentResult,
} from "../engine/personal/experiment/analyse-experiment.ts";
import {
  beginExperiment,
  type DesignProblem,
  type ExperimentDesign,
} from "../engine/personal/experiment/begin-experiment.ts";
import {
  askedOn,
  type DayAsked,
  type ExperimentEvent,
  type ExperimentRecord,
  type ExperimentStanding,
  hasEnded,
  lastDayThatCounts,
  standingOf,
} from "../engine/personal/experiment/experiment-record.ts";
import { type NoteProblem, noteProblem } from "../engine/personal/experiment/note-problem.ts";
import { type PainBaseline, painBaseline } from "../engine/personal/experiment/pain-baseline.ts";
import { daysOfProtocol, type Lever, type Protocol } from "../engine/personal/experiment/protocol.ts";
import type { NoRunReasonKey } from "../engine/plan/vocabulary.ts";
import { clear, type NotCleared } from "../engine/triage/cleared-triage.ts";
import type { TriageOutcome } from "../engine/triage/triage.ts";
import type { Day } from "../engine/units/day.ts";
import { bad, ok, type Result } from "../engine/units/result.ts";
import { leavesRunningOn, type PlanOutcome } from "./advice.ts";
import type { DiaryEntry, DiaryRead } from "./diary.ts";
import { locksRunning } from "./experiment-stops.ts";
import { isLeverCautioned } from "./lever-cautions.ts";

export interface ExperimentsAnswer {
  readonly onDay: Day;
  /** In the order in which they began. */
  readonly experiments: readonly ExperimentView[];
}

/**
 * One experiment as it stands. While it runs nothing of its result is shown: a look would change what is told. Nor
 * afterwards before it is written down: so that what was seen once can never change.
 */
export interface ExperimentView {
  readonly protocol: Protocol;
  /** Of the lever's shoes; absent for other levers, and for shoes that are not known any more. */
  readonly shoeName?: string;
  /** What a rise of pain is held against. */
  readonly painBaseline: PainBaseline;
  readonly begunOnDay: Day;
  readonly standing: ExperimentStanding;
  /**
   * What today asks for, if there is a run; absent outside a running experiment, while danger questions are open,
   * while the plan rules running out, and while something speaks against the lever.
   */
  readonly asked?: DayAsked;
  /** Days with a run that count, so far, and those of them with a rating. */
  readonly daysCounted: number;
  readonly daysRated: number;
  readonly adherence: ExperimentResult["adherence"];
  /** Days of which neither runs nor diary tell whether the change was made: to be asked. None once the result is shown. */
  readonly daysToAsk: readonly Day[];
  /** As it was written down when it was first shown: nothing noted later changes it. */
  readonly result?: ExperimentResult;
}

/**
 * What a design would be. Its order is drawn when it begins, and not before: an order that could be seen could be
 * chosen.
 */
export interface Proposal extends Omit<Protocol, "id" | "seed" | "blocks"> {
  readonly fromDay: Day;
  readonly toDay: Day;
  readonly shoeName?: string;
  readonly painBaseline: PainBaseline;
}

/** Something to do with an experiment. */
export type ExperimentRequest =
  /** What would it be, and what could it find? Nothing is written down. */
  | { readonly kind: "try"; readonly design: ExperimentWish }
  | { readonly kind: "begin"; readonly design: ExperimentWish }
  | {
      readonly kind: "note";
      readonly experimentId: string;
      readonly onDay: Day;
      readonly wasChanged: boolean;
    }
  | { readonly kind: "stop"; readonly experimentId: string }
  /** Writes the result of one that has ended down beside its protocol, and shows it from then on. */
  | { readonly kind: "finish"; readonly experimentId: string };

/** A design; without an id and a seed it is given them. */
export type ExperimentWish = Omit<ExperimentDesign, "id" | "seed"> & {
  readonly id?: string;
  readonly seed?: number;
};

export type ExperimentReply =
  | { readonly kind: "tried"; readonly proposal: Proposal }
  | ({ readonly kind: "kept" } & ExperimentsAnswer)
  | { readonly kind: "refused"; readonly because: ExperimentRefusal };

export type ExperimentRefusal =
  | DesignProblem
  | { readonly kind: "not-cleared"; readonly problem: NotCleared }
  /** The plan has no running in it, and every lever is about running. */
  | { readonly kind: "no-running-planned"; readonly because: NoRunReasonKey }
  /** Something told, or the runs, speak against what the lever asks for. */
  | { readonly kind: "lever-cautioned" }
  | { readonly kind: "no-such-experiment" }
  | { readonly kind: "no-such-shoe"; readonly shoeId: string }
  /** The runner's word on a day would change nothing. */
  | { readonly kind: "note-would-not-count"; readonly because: NoteProblem }
  /** It still runs, or has ended: what was asked belongs to another time. */
  | { readonly kind: "not-now"; readonly standing: ExperimentStanding["kind"] };

export interface ExperimentsInput {
  readonly history: History;
  readonly told: DiaryRead;
  readonly triage: TriageOutcome;
  /** Of today: an experiment begins and speaks only beside a plan, never against it. */
  readonly plan: PlanOutcome;
  readonly today: Day;
  readonly nowMs: number;
}

export function experimentsAnswer(input: ExperimentsInput): ExperimentsAnswer {
  return { onDay: input.today, experiments: input.told.experiments.map((record) => viewOf(record, input)) };
}

/** The entry that does what was asked, to be added to the diary; or why not. A try gives no entry. */
export function experimentEntry(
  request: ExperimentRequest,
  input: ExperimentsInput,
): Result<{ readonly entry: DiaryEntry } | { readonly tried: Proposal }, ExperimentRefusal> {
  if (request.kind === "try" || request.kind === "begin") {
    const begun = begin(request.design, input);
    if (!begun.ok) return begun;
    return ok(
      request.kind === "try"
        ? { tried: proposalOf(begun.value, input) }
        : { entry: entryOf(input, `${begun.value.id}-begun`, { kind: "begun", protocol: begun.value }) },
    );
  }
  const record = input.told.experiments.find(({ protocol }) => protocol.id === request.experimentId);
  if (record === undefined) return bad({ kind: "no-such-experiment" });
  const { experimentId } = request;
  const standing = standingNow(record, input);
  const notNow = bad({ kind: "not-now", standing: standing.kind } as const);
  switch (request.kind) {
    case "note": {
      const because = noteProblem(record, standing, { onDay: request.onDay, today: input.today });
      if (because !== undefined) return bad({ kind: "note-would-not-count", because });
      const event = { kind: "noted", experimentId, wasChanged: request.wasChanged } as const;
      const id = `${experimentId}-noted-${request.onDay}-${input.nowMs}`;
      return ok({ entry: { ...entryOf(input, id, event), onDay: request.onDay } });
    }
    case "stop": {
      if (hasEnded(standing)) return notNow;
      const event = { kind: "stopped", experimentId, because: "runner" } as const;
      return ok({ entry: entryOf(input, `${experimentId}-stopped`, event) });
    }
    case "finish": {
      if (!hasEnded(standing)) return notNow;
      const result = resultOf(record, standing, input);
      const event = { kind: "finished", experimentId, result, ended: standing } as const;
      return ok({ entry: entryOf(input, `${experimentId}-finished`, event) });
    }
  }
}

function begin(wish: ExperimentWish, input: ExperimentsInput): Result<Protocol, ExperimentRefusal> {
  const cleared = clear(input.triage);
  if (!cleared.ok) return bad({ kind: "not-cleared", problem: cleared.problem });
  if (input.plan.kind !== "plan")
    return bad({ kind: "not-cleared", problem: { kind: "unfinished", ask: input.triage.unanswered } });
  const same = input.told.experiments.find(({ protocol }) => protocol.id === wish.id);
  if (same !== undefined) return ok(same.protocol); // sent twice: begun once
  const open = input.told.experiments.find((record) => !hasEnded(standingNow(record, input)));
  if (open !== undefined) return bad({ kind: "another-running", id: open.protocol.id });
  const { lever } = wish;
  if (lever.kind === "shoes" && !isInUse(input.history.shoesById.get(lever.shoeId)))
    return bad({ kind: "no-such-shoe", shoeId: lever.shoeId });
  const design = {
    ...wish,
    id: wish.id ?? `experiment-${input.told.experiments.length + 1}`,
    seed: wish.seed ?? Math.abs(Math.trunc(input.nowMs)) % SEEDS,
  };
  const begun = beginExperiment(design, {
    diary: { history: input.history, checkIns: input.told.checkIns, noted: [] },
    today: input.today,
    cleared: cleared.value,
  });
  if (!begun.ok) return begun;
  const { mode, whyNone } = input.plan.plan.running;
  if (mode === "none" && whyNone !== undefined) return bad({ kind: "no-running-planned", because: whyNone });
  return isLeverCautioned(lever, input) ? bad({ kind: "lever-cautioned" }) : begun;
}

const SEEDS = 2 ** 31;

function proposalOf({ id: _, seed: __, blocks, ...agreed }: Protocol, input: ExperimentsInput): Proposal {
  const { from, to } = daysOfProtocol({ blocks });
  return {
    ...agreed,
    fromDay: from,
    toDay: to,
    ...shoeNameOf(agreed.lever, input),
    painBaseline: painBaseline({ ...agreed, blocks }, input.told.checkIns, input.today),
  };
}

function viewOf(record: ExperimentRecord, input: ExperimentsInput): ExperimentView {
  const { protocol, begunOnDay, result } = record;
  const standing = standingNow(record, input);
  const cleared = clear(input.triage);
  const asked =
    standing.kind === "running" &&
    cleared.ok &&
    leavesRunningOn(input.plan, input.today) &&
    !isLeverCautioned(protocol.lever, { ...input, firstDay: daysOfProtocol(protocol).from })
      ? askedOn(protocol, input.today, cleared.value)
      : undefined;
  const { days, adherence } = result ?? resultOf(record, standing, input);
  const unknown = days.filter(({ wasChanged }) => wasChanged === undefined);
  return {
    protocol,
    ...shoeNameOf(protocol.lever, input),
    painBaseline: painBaseline(protocol, input.told.checkIns, input.today),
    begunOnDay,
    standing,
    ...(asked !== undefined && { asked }),
    daysCounted: days.length,
    daysRated: days.filter(({ rating }) => rating !== undefined).length,
    adherence,
    daysToAsk: result === undefined ? unknown.map(({ day }) => day) : [],
    ...(result !== undefined && { result }),
  };
}

const isInUse = (shoe: Shoe | undefined): boolean => shoe !== undefined && shoe.retiredOnDay === undefined;

function shoeNameOf(lever: Lever, { history }: ExperimentsInput): { readonly shoeName?: string } {
  const shoe = lever.kind === "shoes" ? history.shoesById.get(lever.shoeId) : undefined;
  return shoe === undefined ? {} : { shoeName: shoe.name };
}

/**
 * A danger ends it as it is read, also before anything of that was written down. An end of a day to come was written
 * down by a clock that ran ahead: it has ended by now.
 */
function standingNow(
  record: ExperimentRecord,
  { told, triage, today }: ExperimentsInput,
): ExperimentStanding {
  const { stopped } = record;
  if (stopped !== undefined && stopped.onDay > today && record.ended === undefined)
    return { kind: "stopped", because: stopped.because, onDay: today };
  const standing = standingOf(record, told.checkIns, today);
  return !hasEnded(standing) && locksRunning(triage)
    ? { kind: "stopped", because: "danger", onDay: today }
    : standing;
}

const resultOf = (
  record: ExperimentRecord,
  standing: ExperimentStanding,
  { history, told, today }: ExperimentsInput,
): ExperimentResult =>
  analyseExperiment(
    record.protocol,
    { history, checkIns: told.checkIns, noted: record.noted },
    lastDayThatCounts(standing, today),
  );

const entryOf = (input: ExperimentsInput, entryId: string, event: ExperimentEvent): DiaryEntry => ({
  entryId,
  enteredAtMs: input.nowMs,
  onDay: input.today,
  kind: "experiment",
  event,
});
