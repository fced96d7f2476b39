import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import type { Colour, Frame } from "../../app/gait/frame.ts";
import { planarChannels } from "../../app/gait/frame.ts";
import { bad, ok, type Result } from "../../engine/units/result.ts";

/** What is known about a clip before its frames are read. */
export interface VideoFile {
  readonly path: string;
  /** As the picture stands upright. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** When each frame is shown, in seconds; those before 0 are left out, here and among the frames. */
  readonly timesS: readonly number[];
  readonly colour: Colour;
  readonly filmedAtMs?: number;
}

export type VideoProblem =
  /** Only ffmpeg reads video here. */
  { readonly kind: "no-ffmpeg" } | { readonly kind: "not-a-video" } | { readonly kind: "no-frames" };

/** Is ffmpeg, with ffprobe beside it, on this machine? */
export const hasFfmpeg = (): boolean =>
  ["ffmpeg", "ffprobe"].every((tool) => spawnSync(tool, ["-version"], { stdio: "ignore" }).status === 0);

interface Probed {
  readonly streams?: readonly {
    readonly width?: number;
    readonly height?: number;
    readonly color_space?: string;
    readonly color_range?: string;
    readonly side_data_list?: readonly { readonly rotation?: number }[];
  }[];
  readonly format?: { readonly tags?: { readonly creation_time?: string } };
  readonly frames?: readonly { readonly best_effort_timestamp_time?: string }[];
}

/** Looks at a clip: its size, and the exact time of every frame. */
export function probeVideo(path: string): Result<VideoFile, VideoProblem> {
  if (!hasFfmpeg()) return bad({ kind: "no-ffmpeg" });
  const asked = spawnSync(
    "ffprobe",
    [
      ...["-v", "error", "-select_streams", "v:0", "-of", "json"],
      "-show_entries",
      "stream=width,height,color_space,color_range:stream_side_data=rotation:format_tags=creation_time:frame=best_effort_timestamp_time",
      path,
    ],
    { encoding: "utf8", maxBuffer: 512 * 1024 * 1024 },
  );
  if (asked.status !== 0) return bad({ kind: "not-a-video" });
  const probed = JSON.parse(asked.stdout) as Probed; // ffprobe's own shape; every field may be absent
  const stream = probed.streams?.[0];
  if (stream?.width === undefined || stream.height === undefined) return bad({ kind: "not-a-video" });
  const timesS = (probed.frames ?? []).map((frame) => Number(frame.best_effort_timestamp_time));
  if (!timesS.some((timeS) => timeS >= 0)) return bad({ kind: "no-frames" });
  const turned =
    Math.abs(stream.side_data_list?.find((data) => data.rotation !== undefined)?.rotation ?? 0) % 180;
  const filmedAtMs = Date.parse(probed.format?.tags?.creation_time ?? "");
  return ok({
    path,
    widthPx: turned === 0 ? stream.width : stream.height,
    heightPx: turned === 0 ? stream.height : stream.width,
    timesS,
    colour: {
      kind: "yuv",
      matrix: isBt709(stream.color_space, stream.height) ? "bt709" : "bt601",
      range: stream.color_range === "pc" ? "full" : "limited",
    },
    ...(Number.isFinite(filmedAtMs) && { filmedAtMs }),
  });
}

/** A clip that does not say is taken by its size, as players do. */
const isBt709 = (space: string | undefined, heightPx: number): boolean =>
  space === "bt709" || ((space === undefined || space === "unknown") && heightPx >= 720);

/**
 * The frames of a clip, one at a time: ffmpeg waits until the last one was taken, and its bytes are overwritten by the
 * next one. Ends ffmpeg when not read to the end.
 */
export async function* framesOf(video: VideoFile): AsyncGenerator<Frame> {
  const { widthPx, heightPx, timesS, colour } = video;
  const channels = planarChannels(video);
  const frameBytes = channels[2].offset + channels[2].strideBytes * Math.ceil(heightPx / 2);
  const ffmpeg: ChildProcess = spawn(
    "ffmpeg",
    [
      "-v",
      "error",
      "-i",
      video.path,
      "-map",
      "0:v:0",
      "-fps_mode",
      "passthrough",
      "-pix_fmt",
      "yuv420p",
      "-f",
      "rawvideo",
      "-",
    ],
    { stdio: ["ignore", "pipe", "ignore"] },
  );
  try {
    const frame = new Uint8Array(frameBytes); // the same for every picture
    let filled = 0;
    let index = 0;
    for await (const chunk of ffmpeg.stdout ?? []) {
      const bytes = chunk as Uint8Array; // a pipe without an encoding gives bytes
      for (let at = 0; at < bytes.length; ) {
        const taken = Math.min(frameBytes - filled, bytes.length - at);
        frame.set(bytes.subarray(at, at + taken), filled);
        filled += taken;
        at += taken;
        if (filled < frameBytes) continue;
        const timeS = timesS[index++] ?? Number.NaN;
        if (timeS >= 0) yield { timeS, widthPx, heightPx, turn: 0, bytes: frame, channels, colour };
        filled = 0;
      }
    }
  } finally {
    ffmpeg.kill();
  }
}
