import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Point } from "../../app/gait/frame.ts";
import { startPoseWorker } from "./read-clip.ts";
import { recordingOf } from "./recording.ts";
import type { FromWorker, Seen } from "./worker-messages.ts";

export type CameraState =
  | { readonly kind: "waiting" }
  | { readonly kind: "on" }
  | { readonly kind: "refused" }
  | { readonly kind: "none" };

/** Which way the phone's camera looks. */
export type Facing = "environment" | "user";

/** What phones can do; a browser gives the nearest it has. */
const WANTED = { width: { ideal: 1280 }, height: { ideal: 720 }, frameRate: { ideal: 60 } } as const;

const LOOK_EVERY_MS = 250;
const MS_FOR_RATE = 2000;

/** The camera in a video element, with what the pose model sees in it a few times a second. */
export function useCamera(
  video: RefObject<HTMLVideoElement | null>,
  facing: Facing,
  chosen: Point | undefined,
) {
  const [camera, setCamera] = useState<CameraState>({ kind: "waiting" });
  const [latest, setLatest] = useState<FromWorker>();
  const [seen, setSeen] = useState<Seen>();
  const [framesPerSecond, setRate] = useState<number>();
  const stream = useRef<MediaStream>(undefined);
  const wanted = useRef(chosen);
  wanted.current = chosen;

  useEffect(() => {
    let isOver = false;
    setCamera({ kind: "waiting" });
    setRate(undefined);
    const opening =
      navigator.mediaDevices === undefined
        ? Promise.reject(new DOMException("no devices", "NotFoundError"))
        : navigator.mediaDevices.getUserMedia({ audio: false, video: { ...WANTED, facingMode: facing } });
    opening.then(
      async (opened) => {
        if (isOver) return stopAll(opened);
        stream.current = opened;
        if (video.current !== null) {
          video.current.srcObject = opened;
          await video.current.play().catch(() => undefined); // the element is gone again
        }
        setCamera({ kind: "on" });
      },
      (problem: unknown) => {
        const isRefused = problem instanceof DOMException && problem.name === "NotAllowedError";
        if (!isOver) setCamera({ kind: isRefused ? "refused" : "none" });
      },
    );
    return () => {
      isOver = true;
      stopAll(stream.current);
      stream.current = undefined;
    };
  }, [facing, video]);

  useEffect(() => {
    if (camera.kind !== "on") return;
    const film = video.current;
    if (film === null) return;
    const worker = startPoseWorker((message) => {
      if (message.kind === "seen") setSeen(message.seen);
      else setLatest(message);
    });
    worker.ask({ kind: "load-preview" });
    const arrivals: number[] = [];
    let handle = 0;
    let lookedAtMs = 0;
    const onFrame = (nowMs: number): void => {
      handle = film.requestVideoFrameCallback(onFrame);
      arrivals.push(nowMs);
      while ((arrivals[0] ?? nowMs) < nowMs - MS_FOR_RATE) arrivals.shift();
      if (nowMs - lookedAtMs < LOOK_EVERY_MS) return;
      lookedAtMs = nowMs;
      const spanMs = nowMs - (arrivals[0] ?? nowMs);
      if (spanMs > MS_FOR_RATE / 2) setRate(((arrivals.length - 1) * 1000) / spanMs);
      const picture = new VideoFrame(film, { timestamp: Math.round(nowMs * 1000) });
      worker.ask({ kind: "look", picture, ...(wanted.current !== undefined && { chosen: wanted.current }) }, [
        picture,
      ]);
    };
    handle = film.requestVideoFrameCallback(onFrame);
    return () => {
      film.cancelVideoFrameCallback(handle);
      worker.end();
    };
  }, [camera, video]);

  /** Films until the returned function is called. */
  const record = useCallback((onFilmed: (video: Blob) => void): (() => void) => {
    const from = stream.current;
    if (from === undefined) return () => undefined;
    const mimeType = FORMATS.find((format) => MediaRecorder.isTypeSupported(format));
    const recorder = new MediaRecorder(from, {
      videoBitsPerSecond: 12_000_000,
      ...(mimeType !== undefined && { mimeType }),
    });
    const pieces: Blob[] = [];
    recorder.ondataavailable = ({ data }) => pieces.push(data);
    const startedAtMs = Date.now();
    recorder.onstop = () => onFilmed(recordingOf(pieces, recorder.mimeType, startedAtMs));
    recorder.start(1000);
    return () => recorder.state !== "inactive" && recorder.stop();
  }, []);

  /** What the camera promises, where the pictures do not come faster than they can be looked at. */
  const promised = stream.current?.getVideoTracks()[0]?.getSettings().frameRate;
  return { camera, seen, latest, framesPerSecond: promised ?? framesPerSecond, record };
}

/** H.264 first: every device decodes it. */
const FORMATS = ["video/mp4;codecs=avc1.42E01E", "video/mp4", "video/webm;codecs=vp9", "video/webm"];

const stopAll = (stream: MediaStream | undefined): void => {
  for (const track of stream?.getTracks() ?? []) track.stop();
};
