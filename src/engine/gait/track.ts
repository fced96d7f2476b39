import type { Joint } from "./joints.ts";

/** From where the runner was filmed. `side`: square on to the running line. `rear`: from behind, along it. */
export type View = "side" | "rear" | "unknown";

/** Where the runner is heading in the picture, as the viewer sees it. Of a treadmill: where the runner faces. */
export type Heading = "left" | "right";

/** What found the landmarks. `markers` were glued on and are metric; the others are a model's guess from pixels. */
export type TrackSource = "blazepose" | "body-25" | "markers" | "simulated";

/**
 * Body landmarks over time, of one person, in columns: the input of every measure of running form. Image
 * coordinates in pixels, x to the right and y down, as filmed (not mirrored). A landmark that was not seen in a
 * frame is `NaN` in x and y. Frames are ascending in time and need not be evenly spaced.
 */
export interface LandmarkTrack {
  readonly source: TrackSource;
  /** Name and version of the model, such as `pose_landmark_heavy 0.5.1675469404`; absent when not known. */
  readonly model?: string;
  /** Time of each frame in seconds since the first moment of the clip, as its container says. */
  readonly timesS: Float64Array;
  /** The times are made up from an assumed number of frames a second: nothing in seconds is then sure. */
  readonly isRateAssumed: boolean;
  readonly imageWidthPx: number;
  readonly imageHeightPx: number;
  /** One column per landmark; absent landmarks are absent. Every column is as long as `timesS`. */
  readonly landmarks: Readonly<Partial<Record<Joint, LandmarkColumn>>>;
  readonly view: View;
  /** Absent: worked out from the feet and from the way the body moves. */
  readonly heading?: Heading;
  /** How large a pixel is at the runner; absent when nothing in the picture is of known size. */
  readonly metresPerPixel?: number;
  /** How many people were found in each frame; absent when nobody looked. */
  readonly people?: Uint8Array;
  /** When the clip was filmed; absent when its file does not say. */
  readonly filmedAtMs?: number;
  /** Where the picture's background moved to since the first frame, in pixels; absent: nobody watched it, and standing feet tell (`cameraOf`). */
  readonly cameraPath?: { readonly xPx: Float64Array; readonly yPx: Float64Array };
}

/** One landmark through all frames. */
export interface LandmarkColumn {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Depth in pixels, towards the viewer negative, as the model guesses it; absent when it does not. */
  readonly z?: Float64Array;
  /** How sure the model is to see it, 0 to 1; `NaN` where it does not say. */
  readonly confidence: Float64Array;
}

/** The number of frames. */
export const frameCount = (track: LandmarkTrack): number => track.timesS.length;
