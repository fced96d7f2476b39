import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { readTrc } from "../../engine/gait/read-trc.ts";
import type { LandmarkTrack, View } from "../../engine/gait/track.ts";
import { trackFromMarkers } from "../../engine/gait/track-from-markers.ts";
import { readTrackJson, type TrackProblem } from "../../engine/gait/track-json.ts";
import { bad, ok, type Result } from "../../engine/units/result.ts";

export type TrackFileProblem =
  | TrackProblem
  | { readonly kind: "not-there" }
  /** Markers from which no body could be put together. */
  | { readonly kind: "no-body" };

/** What a path holds, told by its name: landmarks already found, or a video in which they have to be. */
export async function kindOfPath(path: string): Promise<"track" | "trc" | "folder" | "video" | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  if (found.isDirectory()) return "folder";
  const ending = extname(path).toLowerCase();
  return ending === ".json" ? "track" : ending === ".trc" ? "trc" : "video";
}

/** Landmarks as kept by this product, or markers of a laboratory. */
export async function readTrackFile(
  path: string,
  view: Exclude<View, "unknown">,
): Promise<Result<LandmarkTrack, TrackFileProblem>> {
  const text = await readFile(path, "utf8");
  if (extname(path).toLowerCase() !== ".trc") return readTrackJson(text);
  const trial = readTrc(text);
  if (!trial.ok) return trial;
  const track = trackFromMarkers(trial.value, view);
  return track === undefined ? bad({ kind: "no-body" }) : ok(track);
}
