import type { GivenDose } from "../exercises/dose-at.ts";
import type { ExerciseId, Phase } from "../exercises/exercise.ts";
import type { AskAgainEvent } from "../triage/recheck.ts";
import type { Day } from "../units/day.ts";
import type {
  ChangeKey,
  GateKey,
  NoRunReasonKey,
  NoticeKey,
  PhaseReasonKey,
  PlanAdviceKey,
  ReliefKey,
  Said,
} from "./vocabulary.ts";

/** Raised when the same log could give another plan. */
export const PLAN_VERSION = 1;

export type PlanAnswer =
  | { readonly kind: "plan"; readonly plan: Plan }
  /** Something was logged since the danger questions were last gone through that sends the runner back to them. */
  | {
      readonly kind: "needs-triage";
      readonly because: AskAgainEvent | "a-week-with-pain";
      readonly onDay: Day;
    };

/** What to do, from today on. Plain data: the same log and date give the same plan, to the byte. */
export interface Plan {
  readonly version: number;
  readonly phase: PhaseStand;
  /** The first of the days. */
  readonly today: PlanDay;
  /** Fourteen days in full, today first. */
  readonly days: readonly PlanDay[];
  /** Twelve weeks in rough lines, this one first: what follows if all goes well. */
  readonly outline: readonly OutlineWeek[];
  readonly changes: readonly Change[];
  readonly notices: readonly Said<NoticeKey>[];
  /** Topic cards worth reading now, by id. */
  readonly cards: readonly string[];
  /** Questions whose answers would allow more, the most useful first. */
  readonly ask: readonly string[];
  /** Exercises left out because something about the runner is not known yet. */
  readonly leftOut: readonly { readonly exerciseId: ExerciseId; readonly ask: readonly string[] }[];
  /** Classes that suit, for who likes them. */
  readonly choices: readonly ExerciseId[];
  readonly minutesADay: { readonly minutes: number; readonly isAssumed: boolean };
  readonly running: RunningStand;
}

export interface PhaseStand {
  readonly phase: Phase;
  readonly sinceDay: Day;
  /** What the older articles call it; absent where they have no name. */
  readonly oldName?: "acute" | "subacute" | "chronic";
  readonly reason: Said<PhaseReasonKey>;
}

export interface PlanDay {
  readonly day: Day;
  readonly run?: RunSession;
  /** A run is recorded on this day already. */
  readonly isRunDone: boolean;
  readonly walk?: { readonly minutes: number; readonly advice: readonly PlanAdviceKey[] };
  readonly crossTraining?: { readonly minutes: number; readonly advice: readonly PlanAdviceKey[] };
  readonly exercises: readonly PlannedExercise[];
  /** All exercises of the day, with rest between sets and the change from one to the next. */
  readonly exerciseS: number;
  readonly relief: readonly ReliefKey[];
  /** No run of this day may be longer; absent where no run of the last 30 days sets it. */
  readonly runBoundM?: number;
}

export type RunSession = {
  readonly gates: readonly { readonly key: GateKey; readonly pain?: number }[];
  /** 0 after a stressed bone, otherwise 3. */
  readonly painLimit: number;
  readonly warmUp: {
    readonly exerciseId: ExerciseId;
    readonly form: "named" | "easier";
    readonly minutes: number;
  };
  /** Never more than this, walking included. Absent after 30 days without a run. */
  readonly distanceAtMostM?: number;
  /** 0 is flat ground. Absent where no recorded run tells. */
  readonly descentAtMostM?: number;
  readonly cadenceDrill?: CadenceDrill;
} & (
  | {
      readonly kind: "run-walk";
      /** 0 is the first. */
      readonly step: number;
      readonly runMinutes: number;
      readonly walkMinutes: number;
      readonly repeats: number;
    }
  /** Always easy: no sprints and no intervals while the back is in question. */
  | { readonly kind: "run"; readonly distanceM: number; readonly isLongest: boolean }
);

export interface CadenceDrill {
  readonly exerciseId: ExerciseId;
  readonly minutes: number;
  /** The runner's own cadence at easy speed, and what to aim at. */
  readonly ownSpm: number;
  readonly targetSpm: number;
}

export interface PlannedExercise extends GivenDose {
  readonly exerciseId: ExerciseId;
  /** The easier or harder form stands in words in the catalogue. */
  readonly form: "named" | "easier" | "harder";
  /** 0 is the least dose of the evidence base; see `doseAt`. */
  readonly level: number;
  /** Whole minutes instead of sets: breathing. */
  readonly minutes?: number;
  readonly advice: readonly PlanAdviceKey[];
}

export interface OutlineWeek {
  /** 0 is the week that begins today. */
  readonly week: number;
  readonly fromDay: Day;
  readonly phase: Phase;
  readonly runs: number;
  readonly strengthSessions: number;
  /** Counting on every run before it having been done without trouble. */
  readonly longestRunAtMostM?: number;
  readonly runWalkStep?: number;
  /** The weeks of rules R6 that fall into it, if the pain is not better by then. */
  readonly checkpoint?: "two-weeks" | "six-weeks" | "twelve-weeks";
}

export interface Change extends Said<ChangeKey> {
  readonly onDay: Day;
  readonly exerciseId?: ExerciseId;
  readonly from?: Phase;
  readonly to?: Phase;
  /** Why the phase changed that day. */
  readonly reason?: Said<PhaseReasonKey>;
}

/** Where running stands: why there is none, or what it is bounded by. */
export interface RunningStand {
  readonly mode: "none" | "run-walk" | "graded";
  /** Why there is no running, or none before `noRunBefore` (`settling`). */
  readonly whyNone?: NoRunReasonKey;
  readonly painLimit: number;
  readonly boundM?: number;
  readonly boundBasis?: "longest-of-30-days" | "only-painful-or-spiking-runs";
  readonly longestM?: number;
  readonly longestRunId?: string;
  /** The newest run of the last 30 days whose distance may be wrong: it sets no bound until the runner has said how far it was. */
  readonly doubtfulRunId?: string;
  readonly doubtfulM?: number;
  readonly runWalkStep?: number;
  /** Runs in any seven days. */
  readonly runsAWeek: number;
  readonly hasRestDayBetween: boolean;
  /** Something was worse, or has to settle: no run before this day. */
  readonly noRunBefore?: Day;
  /** Days of the last week with a recorded run. */
  readonly ranOnDays: readonly Day[];
}
