import type { Samples } from "../activity/activity.ts";
import { medianOf } from "./signal.ts";

/** What has to be known of a run to find a clip in it; every run of the history has it. */
export interface RunSpan {
  readonly id: string;
  readonly startedAtMs: number;
  readonly elapsedTimeS?: number;
  readonly utcOffsetS: number;
}

/**
 * Which run a clip was filmed in. `local-time` is a clip that fits only when its file wrote the clock on the wall
 * instead of universal time, as some cameras do: to be asked, not taken. `several`: two recordings of one run, or
 * clocks that cannot decide.
 */
export type ClipMatch =
  | { readonly kind: "during"; readonly runId: string; readonly filmedAtMs: number }
  | { readonly kind: "local-time"; readonly runId: string; readonly filmedAtMs: number }
  | { readonly kind: "several"; readonly runIds: readonly string[] }
  | { readonly kind: "none" };

/** Clocks differ, files carry the clip's end instead of its start, and one films before the watch is started. */
const LEEWAY_S = 120;

/** A clip by the clock of its file. */
export interface ClipSpan {
  readonly filmedAtMs: number;
  readonly durationS: number;
}

/** Finds the run a clip belongs to by the instant in its file. Pure; runs in any order. */
export function matchClip(clip: ClipSpan, runs: readonly RunSpan[]): ClipMatch {
  const asTold = runs.filter((run) => isDuring(clip, run));
  const [one] = asTold;
  if (asTold.length > 1) return { kind: "several", runIds: asTold.map(({ id }) => id).toSorted() };
  if (one !== undefined) return { kind: "during", runId: one.id, filmedAtMs: clip.filmedAtMs };

  const asLocal = runs.filter((run) => isDuring(onTheWall(clip, run), run));
  const [other] = asLocal;
  if (asLocal.length > 1) return { kind: "several", runIds: asLocal.map(({ id }) => id).toSorted() };
  return other === undefined
    ? { kind: "none" }
    : { kind: "local-time", runId: other.id, filmedAtMs: onTheWall(clip, other).filmedAtMs };
}

/** When a clip was filmed if it was during this run: as its file says where that fits, else by the clock on the wall. */
export function filmedDuring(clip: ClipSpan, run: RunSpan): number | undefined {
  if (isDuring(clip, run)) return clip.filmedAtMs;
  const local = onTheWall(clip, run);
  return isDuring(local, run) ? local.filmedAtMs : undefined;
}

function isDuring({ filmedAtMs, durationS }: ClipSpan, { startedAtMs, elapsedTimeS = 0 }: RunSpan): boolean {
  const leewayMs = LEEWAY_S * 1000;
  return (
    filmedAtMs + durationS * 1000 >= startedAtMs - leewayMs &&
    filmedAtMs <= startedAtMs + elapsedTimeS * 1000 + leewayMs
  );
}

/** The same clip, its instant read as the clock on the wall where the run was. */
const onTheWall = (clip: ClipSpan, { utcOffsetS }: RunSpan): ClipSpan => ({
  ...clip,
  filmedAtMs: clip.filmedAtMs - utcOffsetS * 1000,
});

/** What the watch said around one moment; what it does not record is absent. */
export interface WatchForm {
  readonly speedMps?: number;
  readonly cadenceSpm?: number;
  readonly contactTimeS?: number;
  readonly verticalOscillationM?: number;
  readonly stepLengthM?: number;
  /** Share of ground time on the left foot. */
  readonly contactBalanceRatio?: number;
}

const FIELDS = [
  "speedMps",
  "cadenceSpm",
  "contactTimeS",
  "verticalOscillationM",
  "stepLengthM",
  "contactBalanceRatio",
] as const satisfies readonly (keyof WatchForm)[];

/** A watch's values lag and jump: the middle of so many seconds to both sides is taken. */
const AROUND_S = 15;
const SAMPLES_NEEDED = 3;

/** The watch's own form and speed at a moment of a run, by its samples. */
export function watchFormAt({ timeMs, columns, count }: Samples, atMs: number): WatchForm {
  let [from, to] = [0, count];
  while (from < count && timeMs[from]! < atMs - AROUND_S * 1000) from++;
  while (to > from && timeMs[to - 1]! > atMs + AROUND_S * 1000) to--;
  const form: { -readonly [Key in keyof WatchForm]: WatchForm[Key] } = {};
  for (const field of FIELDS) {
    const known = columns[field]?.subarray(from, to).filter((value) => value > 0) ?? [];
    if (known.length >= SAMPLES_NEEDED) form[field] = medianOf(known);
  }
  return form;
}
