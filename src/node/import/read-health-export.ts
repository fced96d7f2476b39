import { closeSync, openSync } from "node:fs";
import { Readable } from "node:stream";
import { constants, createInflateRaw, inflateRawSync } from "node:zlib";
import type { ImportItem } from "../../app/measured.ts";
import type { Activity } from "../../engine/activity/activity.ts";
import { appleHealthReader } from "../../engine/activity/apple-health/apple-health-reader.ts";
import { joinRoute } from "../../engine/activity/apple-health/join-route.ts";
import { readActivities } from "../../engine/activity/read-activities.ts";
import { type FileSlice, piecesOf, readSlice } from "../archive/file-slice.ts";
import { activityItem } from "./activity-item.ts";
import type { Place } from "./found.ts";
import { loadUnpacked, type ReadSetting } from "./read-item.ts";

/** An Apple Health export to read: its long document, and the route files beside it. */
export interface HealthTask {
  readonly name: string;
  readonly place: Place;
  /** By their paths from the document's folder: `workout-routes/route_2023-05-01_7.50am.gpx`. */
  readonly routes: readonly { readonly name: string; readonly path: string; readonly place: Place }[];
}

/** One of the many items that one document gives. */
export interface ItemOfMany {
  readonly item: ImportItem;
  /** How many there are in all. */
  readonly of: number;
}

/**
 * The document as a stream, never whole in memory, then its workouts one at a time, each joined with its
 * route. `stillReading` is called now and then on the way to the first.
 */
export async function* readHealthExport(
  task: HealthTask,
  setting: ReadSetting,
  stillReading: () => void,
): AsyncGenerator<ItemOfMany> {
  const { name } = task;
  const reader = appleHealthReader();
  for await (const piece of documentPieces(task.place)) {
    reader.push(piece);
    stillReading();
  }
  const read = reader.end();
  if (!read.ok) {
    yield { item: { name, kind: "skipped", problem: read.problem }, of: 1 };
    return;
  }

  const { workouts, workoutCount, partial } = read.value;
  const of = workoutCount + 1;
  const problem = partial && ({ kind: "nothing-readable", atByte: partial.atByte } as const);
  yield {
    item: problem ? { name, kind: "skipped", problem } : { name, kind: "notes", rows: workoutCount },
    of,
  };
  const routesByPath = new Map(task.routes.map((route) => [route.path, route]));
  for (const { activity, routePaths } of workouts) {
    const routes: Activity[] = [];
    for (const path of routePaths) routes.push(...(await readRoute(routesByPath.get(path)?.place)));
    for (const path of routePaths) routesByPath.delete(path);
    yield { item: activityItem(joinRoute(activity, routes), name, setting), of };
  }
  for (const route of routesByPath.values()) {
    const holds = { kind: "not-an-activity", holds: "workout-route" } as const;
    yield { item: { name: route.name, kind: "skipped", problem: holds }, of: of + routesByPath.size };
  }
}

/** Is this the document of an Apple Health export, whatever it is called in the phone's language? */
export function isHealthExport(place: Place): boolean {
  if (place.kind === "bytes") return false;
  try {
    const head = withSlice(place, (slice) => readSlice(slice, 0, HEAD_BYTES));
    const isPacked = place.kind === "entry" && place.seal.method === "deflate";
    return (isPacked ? inflateHead(head) : head).subarray(0, HEAD_BYTES).includes("HealthData");
  } catch {
    return false; // whoever reads it next says why it cannot be read
  }
}

const HEAD_BYTES = 4096;

const inflateHead = (head: Buffer): Buffer =>
  inflateRawSync(head, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: 8 * 1024 * 1024 });

function withSlice<Value>(place: Exclude<Place, { kind: "bytes" }>, use: (slice: FileSlice) => Value): Value {
  if (place.kind === "entry") return use(place.slice);
  const fd = openSync(place.path, "r");
  try {
    return use({ fd, offset: 0, bytes: place.bytes });
  } finally {
    closeSync(fd);
  }
}

/** Packed bytes that make no sense end the document there; its reader says where. */
async function* documentPieces(place: Place): AsyncGenerator<Uint8Array> {
  if (place.kind === "bytes") return;
  if (place.kind === "file") {
    const fd = openSync(place.path, "r");
    try {
      yield* piecesOf({ fd, offset: 0, bytes: place.bytes });
    } finally {
      closeSync(fd);
    }
    return;
  }
  if (place.seal.method === "stored") return yield* piecesOf(place.slice);
  let left = place.seal.isCut ? Number.POSITIVE_INFINITY : place.seal.unpackedBytes;
  const inflate = Readable.from(piecesOf(place.slice)).pipe(createInflateRaw({ chunkSize: PIECE_BYTES }));
  try {
    for await (const piece of inflate as AsyncIterable<Buffer>) {
      if (left <= 0) return;
      yield piece.subarray(0, left);
      left -= piece.length;
    }
  } catch {
    return;
  }
}

const PIECE_BYTES = 256 * 1024;

async function readRoute(place: Place | undefined): Promise<readonly Activity[]> {
  const unpacked = place && (await loadUnpacked(place));
  const read = unpacked?.ok ? readActivities(unpacked.value.bytes) : undefined;
  return read?.ok ? read.value : [];
}
