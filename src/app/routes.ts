import type { NextStep } from "../engine/findings/next-best.ts";
import type { GaitClip } from "../engine/gait/gait-clip.ts";
import type { CadenceRetraining } from "../engine/history/cadence-retraining.ts";
import type { Outcomes } from "../engine/plan/outcomes.ts";
import type { TriageOutcome } from "../engine/triage/triage.ts";
import type { PlanOutcome } from "./advice.ts";
import type {
  HistoryAnswer,
  ImportOutcome,
  ImportProgress,
  ImportRecord,
  ImportSummary,
  Overview,
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
import type { ClipPage, ClipTold } from "./clips.ts";
import type { DiaryEntry, DiaryRead } from "./diary.ts";
import type { ExperimentReply, ExperimentRequest, ExperimentsAnswer } from "./experiments.ts";
import type { ForecastAnswer, ForecastQuestion, PersonalAnswer } from "./personal.ts";
import type { PairingCode, PhoneState } from "./phone.ts";

/**
 * The loopback server's routes: what goes in and what comes out, for server and screens alike.
 * Every problem comes back as `{ problem }` with the status of one table in node/server.
 *
 * Bringing files: `POST /api/imports` opens one, `PUT /api/imports/:id/files?name=` takes each file's
 * bytes as the raw body (streamed to disk), `POST /api/imports/:id/start` begins, `GET /api/imports/:id`
 * is polled. All survive a reload and a restart.
 */
export interface Routes {
  "GET /api/overview": { answer: Overview };
  "PATCH /api/settings": { body: Partial<Settings>; answer: Settings };
  "GET /api/runs": { answer: readonly RunListRow[] };
  "GET /api/runs/:id": { answer: RunPage };
  "POST /api/runs": { body: RunByHand; answer: RunRow };
  "PATCH /api/runs/:id": { body: RunCorrection; answer: RunRow };
  "GET /api/history": { answer: HistoryAnswer };
  "GET /api/cadence": { answer: CadenceAnswer };
  /** Query: since, the day it began. */
  "GET /api/cadence/retraining": { answer: CadenceRetraining };
  /** Query: since, on (days). */
  "GET /api/why": { answer: WhyAnswer };
  "GET /api/shoes": { answer: readonly ShoeRow[] };
  "POST /api/shoes": {
    body: {
      id?: string;
      name: string;
      brand?: string;
      startingDistanceM?: number;
      retiredOnDay?: string | null;
    };
    answer: ShoeRow;
  };
  /** Adds what was told; an entry sent twice is kept once. Answers with the danger questions judged anew. */
  "POST /api/diary": { body: { entries: readonly DiaryEntry[] }; answer: TriageOutcome };
  "GET /api/diary": { answer: DiaryRead };
  "GET /api/triage": { answer: TriageOutcome };
  "GET /api/plan": { answer: PlanOutcome };
  "GET /api/next": { answer: readonly NextStep[] };
  "GET /api/outcomes": { answer: Outcomes };
  "GET /api/personal": { answer: PersonalAnswer };
  "GET /api/forecast": { answer: ForecastAnswer };
  "POST /api/forecast": { body: ForecastQuestion; answer: ForecastAnswer };
  "GET /api/experiments": { answer: ExperimentsAnswer };
  /** A refusal is an answer too: `kind` tells. */
  "POST /api/experiments": { body: ExperimentRequest; answer: ExperimentReply };
  /** A clip's landmarks; the video stays where it is. Refused with `not-measured` when it is no running. */
  "POST /api/clips": { body: ClipTold; answer: GaitClip };
  "GET /api/clips": { answer: readonly GaitClip[] };
  "GET /api/clips/:id": { answer: ClipPage };
  /** Which run it was filmed during; `null`: none of them. */
  "PUT /api/clips/:id/run": { body: { runId: string | null }; answer: GaitClip };
  "DELETE /api/clips/:id": { answer: { deleted: true } };
  "GET /api/imports": { answer: readonly ImportRecord[] };
  "POST /api/imports": { answer: { importId: string } };
  "POST /api/imports/:id/start": { answer: ImportProgress };
  "GET /api/imports/:id": { answer: ImportProgress };
  "GET /api/imports/:id/outcomes": { answer: readonly ImportOutcome[] };
  "GET /api/samples": { answer: readonly { id: string; runs: number }[] };
  "POST /api/samples/:id": { answer: ImportSummary };
  "DELETE /api/everything": { answer: { erased: true } };
  /** Devices of the same home; codes and removals only on the computer itself. */
  "GET /api/phone": { answer: PhoneState };
  "POST /api/phone/code": { answer: PairingCode };
  "DELETE /api/phone/devices/:id": { answer: PhoneState };
}

/** A file of an import: `PUT /api/imports/:id/files?name=folder/run.fit`, raw bytes in the body. */
export const uploadPath = (importId: string, name: string): string =>
  `/api/imports/${encodeURIComponent(importId)}/files?name=${encodeURIComponent(name)}`;

/** `GET /api/export`: a download, not JSON for the screens. */
export const EXPORT_PATH = "/api/export";
