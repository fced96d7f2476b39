import type { History } from "../engine/history/history.ts";
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
  lastDayThatCounts,
  standingOf,
} from "../engine/personal/experiment/experiment-record.ts";
import type { Protocol } from "../engine/personal/experiment/protocol.ts";
import { clear, type NotCleared } from "../engine/triage/cleared-triage.ts";
import type { TriageOutcome } from "../engine/triage/triage.ts";
import type { Day } from "../engine/units/day.ts";
import { bad, ok, type Result } from "../engine/units/result.ts";
import type { DiaryEntry, DiaryRead } from "./diary.ts";
import { locksRunning } from "./experiment-stops.ts";

export interface ExperimentsAnswer {
  readonly onDay: Day;
  /** In the order in which they began. */
  readonly experiments: readonly ExperimentView[];
}

/** One experiment as it stands. While it runs nothing of its result is shown: a look would change what is told. */
export interface ExperimentView {
  readonly protocol: Protocol;
  readonly begunOnDay: Day;
  readonly standing: ExperimentStanding;
  /** What today asks for, if there is a run; absent outside a running experiment and while danger questions are open. */
  readonly asked?: DayAsked;
  /** Days with a run that count, so far, and those of them with a rating. */
  readonly daysCounted: number;
  readonly daysRated: number;
  readonly adherence: ExperimentResult["adherence"];
  /** Days of which neither runs nor diary tell whether the change was made: to be asked. */
  readonly daysToAsk: readonly Day[];
  /** Once it is over or stopped. */
  readonly result?: ExperimentResult;
  /** The result is written down beside its protocol: nothing noted later changes it. */
  readonly isResultKept?: true;
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
  /** Writes the result down beside its protocol. */
  | { readonly kind: "finish"; readonly experimentId: string };

/** A design; without an id and a seed it is given them. */
export type ExperimentWish = Omit<ExperimentDesign, "id" | "seed"> & {
  readonly id?: string;
  readonly seed?: number;
};

export type ExperimentReply =
  | { readonly kind: "tried"; readonly protocol: Protocol }
  | ({ readonly kind: "kept" } & ExperimentsAnswer)
  | { readonly kind: "refused"; readonly because: ExperimentRefusal };

export type ExperimentRefusal =
  | DesignProblem
  | { readonly kind: "not-cleared"; readonly problem: NotCleared }
  | { readonly kind: "no-such-experiment" }
  /** It still runs, or has ended: what was asked belongs to another time. */
  | { readonly kind: "not-now"; readonly standing: ExperimentStanding["kind"] };

export interface ExperimentsInput {
  readonly history: History;
  readonly told: DiaryRead;
  readonly triage: TriageOutcome;
  /** Something told since sends back to the danger questions. */
  readonly mustAskAgain: boolean;
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
): Result<{ readonly entry: DiaryEntry } | { readonly tried: Protocol }, ExperimentRefusal> {
  if (request.kind === "try" || request.kind === "begin") {
    const begun = begin(request.design, input);
    if (!begun.ok) return begun;
    return ok(
      request.kind === "try"
        ? { tried: begun.value }
        : { entry: entryOf(input, `${begun.value.id}-begun`, { kind: "begun", protocol: begun.value }) },
    );
  }
  const record = input.told.experiments.find(({ protocol }) => protocol.id === request.experimentId);
  if (record === undefined) return bad({ kind: "no-such-experiment" });
  const { experimentId } = request;
  const standing = standingNow(record, input);
  const isOpen = standing.kind === "running" || standing.kind === "waiting";
  const notNow = bad({ kind: "not-now", standing: standing.kind } as const);
  switch (request.kind) {
    case "note": {
      if (request.onDay > input.today) return notNow;
      const event = { kind: "noted", experimentId, wasChanged: request.wasChanged } as const;
      const id = `${experimentId}-noted-${request.onDay}-${input.nowMs}`;
      return ok({ entry: { ...entryOf(input, id, event), onDay: request.onDay } });
    }
    case "stop": {
      if (!isOpen) return notNow;
      const event = { kind: "stopped", experimentId, because: "runner" } as const;
      return ok({ entry: entryOf(input, `${experimentId}-stopped`, event) });
    }
    case "finish": {
      if (isOpen) return notNow;
      const event = { kind: "finished", experimentId, result: resultOf(record, standing, input) } as const;
      return ok({ entry: entryOf(input, `${experimentId}-finished`, event) });
    }
  }
}

function begin(wish: ExperimentWish, input: ExperimentsInput): Result<Protocol, ExperimentRefusal> {
  const cleared = clear(input.triage);
  if (!cleared.ok) return bad({ kind: "not-cleared", problem: cleared.problem });
  if (input.mustAskAgain)
    return bad({ kind: "not-cleared", problem: { kind: "unfinished", ask: input.triage.unanswered } });
  const same = input.told.experiments.find(({ protocol }) => protocol.id === wish.id);
  if (same !== undefined) return ok(same.protocol); // sent twice: begun once
  const open = input.told.experiments.find((record) =>
    ["running", "waiting"].includes(standingNow(record, input).kind),
  );
  if (open !== undefined) return bad({ kind: "another-running", id: open.protocol.id });
  const design = {
    ...wish,
    id: wish.id ?? `experiment-${input.told.experiments.length + 1}`,
    seed: wish.seed ?? Math.abs(Math.trunc(input.nowMs)) % SEEDS,
  };
  return beginExperiment(design, {
    diary: { history: input.history, checkIns: input.told.checkIns, noted: [] },
    today: input.today,
    cleared: cleared.value,
  });
}

const SEEDS = 2 ** 31;

function viewOf(record: ExperimentRecord, input: ExperimentsInput): ExperimentView {
  const { protocol, begunOnDay } = record;
  const standing = standingNow(record, input);
  const cleared = clear(input.triage);
  const asked =
    standing.kind === "running" && cleared.ok && !input.mustAskAgain
      ? askedOn(protocol, input.today, cleared.value)
      : undefined;
  const soFar = resultOf(record, standing, input);
  const hasEnded = standing.kind === "over" || standing.kind === "stopped";
  return {
    protocol,
    begunOnDay,
    standing,
    ...(asked !== undefined && { asked }),
    daysCounted: soFar.days.length,
    daysRated: soFar.days.filter(({ rating }) => rating !== undefined).length,
    adherence: soFar.adherence,
    daysToAsk: soFar.days.filter(({ wasChanged }) => wasChanged === undefined).map(({ day }) => day),
    ...(hasEnded && { result: record.result ?? soFar }),
    ...(record.result !== undefined && { isResultKept: true }),
  };
}

/** A danger ends it as it is read, also before anything of that was written down. */
function standingNow(
  record: ExperimentRecord,
  { told, triage, today }: ExperimentsInput,
): ExperimentStanding {
  const standing = standingOf(record, told.checkIns, today);
  const isOpen = standing.kind === "running" || standing.kind === "waiting";
  return isOpen && locksRunning(triage) ? { kind: "stopped", because: "danger", onDay: today } : standing;
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
