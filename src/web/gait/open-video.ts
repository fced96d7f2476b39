import { ALL_FORMATS, BlobSource, Input, type VideoSample, VideoSampleSink } from "mediabunny";
import { creationTime } from "../../app/gait/creation-time.ts";
import { type Frame, rgbaChannels, type Turn } from "../../app/gait/frame.ts";
import { bad, ok, type Result } from "../../engine/units/result.ts";
import { recordedAtMs } from "./recording.ts";
import type { ClipProblem } from "./worker-messages.ts";

/** A clip whose frames can be read, one after the other, each with its exact time. */
export interface OpenVideo {
  readonly endS: number;
  readonly framesPerSecond: number;
  /** Absent when the file does not say. */
  readonly filmedAtMs?: number;
  /** Frames shown from `fromS` to `toS`. One is in memory at a time: it is gone once the next one is asked for. */
  frames(fromS: number, toS: number): AsyncGenerator<Frame>;
  /** The frame shown at each of these times. */
  framesAt(timesS: readonly number[]): AsyncGenerator<Frame>;
  close(): void;
}

/** Packets looked at to tell the frame rate: reading all of a long clip's would take longer than it is worth. */
const PACKETS_FOR_RATE = 240;

export async function openVideo(video: Blob): Promise<Result<OpenVideo, ClipProblem>> {
  const input = new Input({ source: new BlobSource(video), formats: ALL_FORMATS });
  const track = await input.getPrimaryVideoTrack().catch(() => undefined);
  if (track === undefined || track === null) return bad({ kind: "not-a-video" });
  if (!(await track.canDecode()))
    return bad({ kind: "no-decoder", codec: (await track.getCodec()) ?? "unknown" });
  const endS = await track.computeDuration();
  const { averagePacketRate } = await track.computePacketStats(PACKETS_FOR_RATE);
  if (!(endS > 0)) return bad({ kind: "no-frames" });
  const { date } = await input.getMetadataTags().catch((): { date?: Date } => ({}));
  const filmedAtMs = recordedAtMs(video) ?? (await headerTime(video)) ?? date?.getTime();
  const sink = new VideoSampleSink(track);
  const turn = (await track.getRotation()) as Turn; // clockwise, and one of the four
  return ok({
    endS,
    framesPerSecond: averagePacketRate,
    ...(filmedAtMs !== undefined && { filmedAtMs }),
    async *frames(fromS, toS) {
      for await (const sample of sink.samples(fromS, toS)) {
        if (sample.timestamp < 0) sample.close();
        else yield await frameOf(sample, turn);
      }
    },
    async *framesAt(timesS) {
      for await (const sample of sink.samplesAtTimestamps(timesS))
        if (sample !== null) yield await frameOf(sample, turn);
    },
    close: () => input.dispose(),
  });
}

/** The tags of a film may hold a day without an hour; its header, where there is one, is told to the second. */
const headerTime = (video: Blob): Promise<number | undefined> =>
  creationTime(
    async (from, to) => new Uint8Array(await video.slice(from, to).arrayBuffer()),
    video.size,
  ).catch(() => undefined);

let room = new Uint8Array(0);

/** Copies the planes out and lets the decoder have its picture back. */
async function frameOf(sample: VideoSample, turn: Turn): Promise<Frame> {
  try {
    const frame = sample.toVideoFrame();
    try {
      return { ...(await copyPicture(frame)), timeS: sample.timestamp, turn };
    } finally {
      frame.close();
    }
  } finally {
    sample.close();
  }
}

/** A decoded picture's bytes and what they mean. The bytes are overwritten by the next one. */
export async function copyPicture(frame: VideoFrame): Promise<Omit<Frame, "timeS" | "turn">> {
  const rect = frame.visibleRect;
  const size = { widthPx: rect?.width ?? frame.codedWidth, heightPx: rect?.height ?? frame.codedHeight };
  const isPlanar = frame.format === "I420" || frame.format === "I420A";
  const isTwoPlanes = frame.format === "NV12";
  const options: VideoFrameCopyToOptions = isPlanar || isTwoPlanes ? {} : { format: "RGBX" };
  const needed = frame.allocationSize(options);
  if (room.length < needed) room = new Uint8Array(needed);
  const planes = await frame.copyTo(room, options);
  const [first, second, third] = planes;
  if (first === undefined) throw new Error("a picture without planes");
  if (!isPlanar && !isTwoPlanes)
    return { ...size, bytes: room, channels: rgbaChannels(first.stride / 4), colour: { kind: "rgb" } };
  const { matrix, fullRange } = frame.colorSpace;
  const colour = {
    kind: "yuv",
    matrix: matrix === "bt709" || (matrix === null && size.heightPx >= 720) ? "bt709" : "bt601",
    range: fullRange === true ? "full" : "limited",
  } as const;
  const coarse = { stepBytes: isTwoPlanes ? 2 : 1, coarseness: 2 } as const;
  const luma = { offset: first.offset, strideBytes: first.stride, stepBytes: 1, coarseness: 1 } as const;
  const blue = { ...coarse, offset: second?.offset ?? 0, strideBytes: second?.stride ?? 0 };
  const red = isTwoPlanes
    ? { ...blue, offset: blue.offset + 1 }
    : { ...coarse, offset: third?.offset ?? 0, strideBytes: third?.stride ?? 0 };
  return { ...size, bytes: room, channels: [luma, blue, red], colour };
}
