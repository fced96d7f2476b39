import type { NextStep } from "../engine/findings/next-best.ts";
import type { GaitClip } from "../engine/gait/gait-clip.ts";
import type { CadenceRetraining } from "../engine/history/cadence-retraining.ts";
import type { JoinedDays } from "../engine/personal/days/joined-days.ts";
import type { Outcomes } from "../engine/plan/outcomes.ts";
import type { TriageOutcome } from "../engine/triage/triage.ts";
import type { Day } from "../engine/units/day.ts";
import type { Result } from "../engine/units/result.ts";
import type { PlanOutcome } from "./advice.ts";
import type {
  HistoryAnswer,
  ImportOutcome,
  ImportProgress,
  ImportRecord,
  ImportSummary,
  Overview,
  RequestProblem,
  RunByHand,
  RunCorrection,
  RunListRow,
  RunPage,
  RunRow,
  Settings,
  ShoeRow,
  WhyAnswer,
} from "./answers.ts";
import type { CadenceAnswer } from "./cadence-answer.ts";
import type { ClipPage, ClipRefused, ClipTold } from "./clips.ts";
import type { DiaryEntry, DiaryRead } from "./diary.ts";
import type { ExperimentReply, ExperimentRequest, ExperimentsAnswer } from "./experiments.ts";
import type { ForecastAnswer, ForecastQuestion, PersonalAnswer } from "./personal.ts";

/** Everything a person can ask of the product, for one runner. The command line and the server call only this. */
export interface Backstride {
  overview(): Promise<Overview>;
  saveSettings(settings: Partial<Settings>): Promise<Result<Settings, RequestProblem>>;

  /** Files, folders and archives alike. Idempotent: the same bytes add nothing the second time. */
  importPaths(
    paths: readonly string[],
    options?: {
      readonly importId?: string;
      readonly onProgress?: (progress: ImportProgress) => void;
      readonly onOutcome?: (outcome: ImportOutcome) => void;
    },
  ): Promise<ImportSummary>;
  imports(): Promise<readonly ImportRecord[]>;
  importOutcomes(importId: string): Promise<Result<readonly ImportOutcome[], RequestProblem>>;

  /** Oldest first; excluded ones are in the list and marked. */
  runs(): Promise<readonly RunRow[]>;
  /** The same runs, as a list shows them: a twentieth of the size. */
  runList(): Promise<readonly RunListRow[]>;
  run(id: string): Promise<Result<RunPage, RequestProblem>>;
  addRun(run: RunByHand): Promise<Result<RunRow, RequestProblem>>;
  correctRun(id: string, correction: RunCorrection): Promise<Result<RunRow, RequestProblem>>;

  history(): Promise<HistoryAnswer>;
  /** The runner's own cadence, for the metronome. */
  cadence(): Promise<CadenceAnswer>;
  /** How trying more steps has gone since a day. */
  cadenceRetraining(sinceDay: Day): Promise<CadenceRetraining>;
  why(question?: { readonly since?: Day; readonly on?: Day }): Promise<WhyAnswer>;

  shoes(): Promise<readonly ShoeRow[]>;
  saveShoe(shoe: {
    readonly id?: string;
    readonly name: string;
    readonly brand?: string;
    readonly startingDistanceM?: number;
    readonly retiredOnDay?: Day | null;
  }): Promise<Result<ShoeRow, RequestProblem>>;

  /** Simulates a life as FIT files and brings it in through the ordinary importer. Only into an empty store. */
  loadSample(
    life: string,
    onProgress?: (progress: ImportProgress) => void,
  ): Promise<Result<ImportSummary, RequestProblem>>;
  sampleLives(): readonly { readonly id: string; readonly runs: number }[];

  /**
   * Keeps what the runner told and looks for danger in all of it at once. An entry sent twice is kept once;
   * an emergency that fires is written down and stays until someone qualified has assessed it.
   */
  tell(entries: readonly DiaryEntry[]): Promise<Result<TriageOutcome, RequestProblem>>;
  told(): Promise<DiaryRead>;
  /** Is it serious? From everything told so far. */
  triage(): Promise<TriageOutcome>;
  /** What to do today and in the next weeks; refused while a danger is open. */
  plan(): Promise<PlanOutcome>;
  /** What to ask, test or note next, the most worthwhile first. */
  next(): Promise<readonly NextStep[]>;
  /** Is it working? Pain, function and what was done, over time. */
  outcomes(): Promise<Outcomes>;
  /** What moved this runner's back, from their own days. */
  personal(): Promise<PersonalAnswer>;
  /** The joined days that answer rests on, as a table. */
  joinedDays(): Promise<JoinedDays>;
  /** How likely a flare is in the next three days, and "what if"; silent where it would be no better than guessing. */
  forecast(question?: ForecastQuestion): Promise<Result<ForecastAnswer, RequestProblem>>;
  /** Experiments with one change, as they stand. */
  experiments(): Promise<ExperimentsAnswer>;
  /** Tries, begins, notes about, stops or finishes one. Begins only with the danger questions cleared. */
  experiment(request: ExperimentRequest): Promise<ExperimentReply>;

  /** Measures a clip of running form and keeps it with its landmarks; one that is no running is refused. */
  saveClip(clip: ClipTold): Promise<Result<GaitClip, RequestProblem | ClipRefused>>;
  /** By day, oldest first. */
  clips(): Promise<readonly GaitClip[]>;
  clip(id: string): Promise<Result<ClipPage, RequestProblem>>;
  /** Says which run a kept clip was filmed during, `null` for none of them, and measures it again with that. */
  saveClipRun(id: string, runId: string | null): Promise<Result<GaitClip, RequestProblem | ClipRefused>>;
  deleteClip(id: string): Promise<void>;

  /** Measures again, from the kept originals, what an older version of the program measured. */
  remeasure(): Promise<{ readonly measured: number; readonly unreadable: number }>;

  /** Everything kept about the runner, as one JSON document in pieces; originals are left out unless asked for. */
  exportAll(options?: { readonly withOriginals?: boolean }): AsyncIterable<string>;
  eraseAll(): Promise<void>;
  close(): Promise<void>;
}
