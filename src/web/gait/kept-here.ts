import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { ClipSoFar } from "../../app/gait/analyse-clip.ts";
import type { Stretch } from "../../app/gait/choose-stretch.ts";
import type { Choice } from "../../app/gait/frame.ts";
import type { PoseModelKind } from "../../app/gait/pose-models.ts";
import { FORM_LAB_DATABASE } from "./form-lab-database.ts";

export const READING_VERSION = 2;

/** A reading that was begun: with the same clip it goes on where it stopped. */
export interface BegunReading {
  /** Of what `soFar` holds: one of another version is begun anew. */
  readonly version: typeof READING_VERSION;
  /** Tells whether a picked file is the same one. */
  readonly fingerprint: string;
  readonly model: PoseModelKind;
  readonly stretch: Stretch;
  readonly soFar: ClipSoFar;
  readonly chosen?: Choice;
}

/** What was asked about the clip before its reading began; kept beside it for the screen. */
export interface BegunClip {
  readonly fileName: string;
  readonly answers: unknown;
  /** Which of several people was chosen. */
  readonly chosen?: Choice;
  /** A recording made in the app: no file of it exists anywhere else. Gone when the reading ends. */
  readonly recording?: Blob;
}

interface Shelves extends DBSchema {
  reading: { key: "reading"; value: BegunReading };
  clip: { key: "clip"; value: BegunClip };
  /** Videos the runner asked to keep, by the id of their clip. They never leave this browser. */
  video: { key: string; value: Blob };
}

let opened: Promise<IDBPDatabase<Shelves>> | undefined;

const database = (): Promise<IDBPDatabase<Shelves>> => {
  opened ??= openDB<Shelves>(FORM_LAB_DATABASE, 1, {
    upgrade(shelves) {
      shelves.createObjectStore("reading");
      shelves.createObjectStore("clip");
      shelves.createObjectStore("video");
    },
    blocking: (_old, _new, event) => {
      (event.target as IDBDatabase).close(); // erased meanwhile: the event comes from the database
      opened = undefined;
    },
  });
  return opened;
};

/** A browser that keeps nothing (private windows) still reads clips; it only cannot go on after a reload. */
const orNothing = <Value>(work: Promise<Value>): Promise<Value | undefined> => work.catch(() => undefined);

export const keepReading = (reading: BegunReading) =>
  orNothing(database().then((shelves) => shelves.put("reading", reading, "reading")));
export const begunReading = () => orNothing(database().then((shelves) => shelves.get("reading", "reading")));
export const keepBegunClip = (clip: BegunClip) =>
  orNothing(database().then((shelves) => shelves.put("clip", clip, "clip")));
export const begunClip = () => orNothing(database().then((shelves) => shelves.get("clip", "clip")));

/** The reading has ended, one way or the other. */
export const forgetBegun = () =>
  orNothing(
    database().then((shelves) =>
      Promise.all([shelves.delete("reading", "reading"), shelves.delete("clip", "clip")]),
    ),
  );

export const keepVideo = (clipId: string, video: Blob) =>
  database().then((shelves) => shelves.put("video", video, clipId));
export const keptVideo = (clipId: string) =>
  orNothing(database().then((shelves) => shelves.get("video", clipId)));
export const forgetVideo = (clipId: string) =>
  orNothing(database().then((shelves) => shelves.delete("video", clipId)));

const ENDS_BYTES = 64 * 1024;

/** The same for the same file, told from its size and both its ends: hashing hours of video would keep people waiting. */
export async function fingerprintOf(video: Blob): Promise<string> {
  const ends = new Blob([video.slice(0, ENDS_BYTES), video.slice(-ENDS_BYTES), `${video.size}`]);
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", await ends.arrayBuffer()));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
