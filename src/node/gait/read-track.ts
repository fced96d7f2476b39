import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import { readBody25 } from "../../engine/gait/read-body-25.ts";
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

export type PathKind = "track" | "trc" | "folder" | "video";

/** What a path holds, told by its name: landmarks already found, or a video in which they have to be. */
export async function kindOfPath(path: string): Promise<PathKind | undefined> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return undefined;
  if (found.isDirectory()) return "folder";
  const ending = extname(path).toLowerCase();
  return ending === ".json" ? "track" : ending === ".trc" ? "trc" : "video";
}

/** Landmarks as kept by this product, as OpenPose writes them (a folder), or markers of a laboratory. */
export async function readTrackFile(
  path: string,
  kind: Exclude<PathKind, "video">,
  told: { readonly view: Exclude<View, "unknown">; readonly framesPerSecond?: number },
): Promise<Result<LandmarkTrack, TrackFileProblem>> {
  switch (kind) {
    case "track":
      return readTrackJson(await readFile(path, "utf8"));
    case "folder": {
      const names = (await readdir(path)).filter((name) => name.toLowerCase().endsWith(".json")).sort();
      const frames = await Promise.all(names.map((name) => readFile(join(path, name), "utf8")));
      return readBody25({ frames, ...told });
    }
    case "trc": {
      const trial = readTrc(await readFile(path, "utf8"));
      if (!trial.ok) return trial;
      const track = trackFromMarkers(trial.value, told.view);
      return track === undefined ? bad({ kind: "no-body" }) : ok(track);
    }
  }
}
