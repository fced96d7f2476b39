import type { Samples } from "../engine/activity/activity.ts";
import type { GaitClip } from "../engine/gait/gait-clip.ts";
import type { GaitContext, GaitRefusal } from "../engine/gait/gait-result.ts";
import {
  type ClipSpan,
  filmedDuring,
  matchClip,
  type WatchForm,
  watchFormAt,
} from "../engine/gait/match-clip.ts";
import { measureGait } from "../engine/gait/measure-gait.ts";
import type { LandmarkTrack } from "../engine/gait/track.ts";
import { type WatchAtSpeed, watchAtSpeed } from "../engine/gait/watch-at-speed.ts";
import type { Run } from "../engine/run/run.ts";
import type { Day } from "../engine/units/day.ts";
import { bad, ok, type Result } from "../engine/units/result.ts";
import type { RequestProblem } from "./answers.ts";
import { base64Of } from "./export-all.ts";
import { bytesOfBase64 } from "./gait/base64.ts";
import { unpackTrack } from "./gait/pack-track.ts";

/** A clip as the runner brings it: its landmarks, and what they know about it. The video itself is never sent. */
export interface ClipTold {
  /** Made by whoever brings it: the same clip sent twice is kept once. */
  readonly clipId: string;
  /** Packed by `packTrack`, in base64. */
  readonly track: string;
  readonly view?: Exclude<LandmarkTrack["view"], "unknown">;
  /** Absent: as the clip's file says, or today. */
  readonly filmedOnDay?: Day;
  readonly heightM?: number;
  readonly speedMps?: number;
  readonly slowMotionFactor?: number;
  readonly isTreadmill?: boolean;
  /** The run it was filmed during; `null`: none of them; absent: the one under way at that moment. */
  readonly runId?: string | null;
  readonly note?: string;
}

/** A clip as kept: it can be measured again from its landmarks when the rules change. */
export interface KeptClip {
  readonly clip: GaitClip;
  readonly context: GaitContext;
  /** Packed by `packTrack`. */
  readonly track: Uint8Array;
}

/** One clip with everything to show it again. */
export interface ClipPage {
  readonly clip: GaitClip;
  readonly context: GaitContext;
  /** Packed by `packTrack`, in base64. */
  readonly track: string;
  /** Runs at the time its file tells; absent without any. Which of them it was is asked until the clip knows. */
  readonly fitting?: readonly FittingRun[];
  /** What the watch recorded of the same moments; absent without a run at that time. */
  readonly watch?: WatchForm;
  /** What the watch usually says at the clip's speed, from other runs; absent without a speed or without such runs. */
  readonly usual?: WatchAtSpeed;
}

/** A run during which a clip may have been filmed. */
export interface FittingRun {
  readonly id: string;
  readonly ranOnDay: Day;
  readonly startedAtMs: number;
  readonly utcOffsetS: number;
  readonly name?: string;
  readonly distanceM?: number;
}

/** Landmarks that are no running. Nothing is kept. */
export type ClipRefused = { readonly kind: "not-measured"; readonly refusal: GaitRefusal };

export interface ClipSurroundings {
  readonly runs: readonly Run[];
  /** The recording of a run; nothing when it was told by hand. */
  readonly samplesOf: (runId: string) => Promise<Samples | undefined>;
  readonly dayOf: (instantMs: number) => Day;
  readonly nowMs: number;
}

/** Measures a clip that was brought, with the run it belongs to and that run's speed. */
export async function measureClip(
  told: ClipTold,
  around: ClipSurroundings,
): Promise<Result<KeptClip, RequestProblem | ClipRefused>> {
  const bytes = bytesOfBase64(told.track);
  const track = bytes && unpackTrack(bytes);
  if (track === undefined || !track.ok)
    return bad({ kind: "bad-field", field: "track", reason: "not a packed track" });
  const runId = told.runId ?? (told.runId === null ? undefined : runAt(track.value, around.runs));
  const run = around.runs.find(({ id }) => id === runId);
  if (typeof told.runId === "string" && run === undefined) return bad({ kind: "not-found", what: "run" });
  const span = spanOf(track.value);
  const filmedAtMs = (run && span && filmedDuring(span, run)) ?? span?.filmedAtMs;
  const samples =
    run === undefined || filmedAtMs === undefined || told.speedMps !== undefined
      ? undefined
      : await around.samplesOf(run.id);
  const runSpeedMps = samples && filmedAtMs && watchFormAt(samples, filmedAtMs).speedMps;
  const speedMps = told.speedMps ?? runSpeedMps;
  const { heightM, slowMotionFactor, view, isTreadmill } = told;
  const context: GaitContext = {
    ...(heightM !== undefined && { heightM }),
    ...(speedMps !== undefined && { speedMps }),
    ...(slowMotionFactor !== undefined && { slowMotionFactor }),
    ...(view !== undefined && { view }),
    ...(isTreadmill !== undefined && { isTreadmill }),
  };
  const result = measureGait(track.value, context);
  if (!result.ok) return bad({ kind: "not-measured", refusal: result.problem });
  return ok({
    context,
    track: bytes ?? new Uint8Array(),
    clip: {
      id: told.clipId,
      filmedOnDay: told.filmedOnDay ?? run?.ranOnDay ?? around.dayOf(filmedAtMs ?? around.nowMs),
      ...(filmedAtMs !== undefined && { filmedAtMs }),
      ...(run !== undefined && { runId: run.id }),
      ...(told.runId === null && { isOfNoRun: true }),
      ...(speedMps !== undefined && {
        speedMps,
        speedBasis: told.speedMps === undefined ? "run" : "told",
      }),
      ...(told.isTreadmill !== undefined && { isTreadmill: told.isTreadmill }),
      ...(told.note !== undefined && { note: told.note }),
      result: result.value,
    },
  });
}

/** Measures a kept clip again, once the runner has said which run it was filmed during; `null`: none of them. */
export function measureWithRun(
  { clip, context, track }: KeptClip,
  runId: string | null,
  around: ClipSurroundings,
): Promise<Result<KeptClip, RequestProblem | ClipRefused>> {
  const { heightM, slowMotionFactor, view } = context;
  const { id: clipId, filmedAtMs, filmedOnDay, isTreadmill, note, speedMps, speedBasis } = clip;
  const told: ClipTold = {
    clipId,
    track: base64Of(track),
    runId,
    ...(filmedAtMs === undefined && { filmedOnDay }), // else the run or the file tells it anew
    ...(view !== undefined && { view }),
    ...(heightM !== undefined && { heightM }),
    ...(speedMps !== undefined && speedBasis === "told" && { speedMps }),
    ...(slowMotionFactor !== undefined && { slowMotionFactor }),
    ...(isTreadmill !== undefined && { isTreadmill }),
    ...(note !== undefined && { note }),
  };
  return measureClip(told, around);
}

const spanOf = ({ filmedAtMs, timesS }: LandmarkTrack): ClipSpan | undefined =>
  filmedAtMs === undefined ? undefined : { filmedAtMs, durationS: timesS.at(-1) ?? 0 };

/** The run that was under way, where the clip's own instant leaves no doubt about it. */
function runAt(track: LandmarkTrack, runs: readonly Run[]): string | undefined {
  const span = spanOf(track);
  const match = span && matchClip(span, runs);
  return match?.kind === "during" ? match.runId : undefined;
}

/** The runs a kept clip may be of, the first to begin first; none when its file holds no time. */
function fittingRuns(packed: Uint8Array, runs: readonly Run[]): readonly FittingRun[] {
  const track = unpackTrack(packed);
  const span = track.ok ? spanOf(track.value) : undefined;
  if (span === undefined) return [];
  const match = matchClip(span, runs);
  const ids = match.kind === "several" ? match.runIds : match.kind === "none" ? [] : [match.runId];
  return runs
    .filter(({ id }) => ids.includes(id))
    .toSorted((one, other) => one.startedAtMs - other.startedAtMs)
    .map(({ id, ranOnDay, startedAtMs, utcOffsetS, name, distanceM }) => ({
      id,
      ranOnDay,
      startedAtMs,
      utcOffsetS,
      ...(name !== undefined && { name }),
      ...(distanceM !== undefined && { distanceM }),
    }));
}

/**
 * A kept clip to show again, beside what the watch recorded at the same moments of the run it belongs to, and what it
 * usually says at that speed.
 */
export function clipPage(
  { clip, context, track }: KeptClip,
  around: { readonly samples?: Samples | undefined; readonly runs?: readonly Run[] } = {},
): ClipPage {
  const { samples, runs = [] } = around;
  const fitting = fittingRuns(track, runs);
  const watch = samples && clip.filmedAtMs && watchFormAt(samples, clip.filmedAtMs);
  const speedMps = clip.speedMps ?? (watch ? watch.speedMps : undefined);
  const usual = speedMps === undefined ? undefined : watchAtSpeed({ ...clip, speedMps }, runs);
  return {
    clip,
    context,
    track: base64Of(track),
    ...(fitting.length > 0 && { fitting }),
    ...(watch && { watch }),
    ...(usual !== undefined && Object.keys(usual.form).length > 0 && { usual }),
  };
}
