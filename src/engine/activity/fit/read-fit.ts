import { bad, ok, type Result } from "../../units/result.ts";
import type { Activity } from "../activity.ts";
import { MOST_PARTS } from "../limits.ts";
import type { ReadProblem } from "../read-problem.ts";
import { activitiesOf } from "./activities-of-file.ts";
import { type FileSpan, fileSpanAt } from "./chained-files.ts";
import { decodeFit, SPARE_CELLS } from "./decode-fit.ts";
import { LARGEST_FILE_BYTES } from "./limits.ts";

const BYTES_PER_CELL = 8;

/**
 * Every activity of a FIT file: several when files are chained or a multisport recording has several
 * sessions. What was cut off or fails its checksum is given as far as it goes, marked as partial;
 * a problem is returned only when nothing can be given.
 */
export function readFit(bytes: Uint8Array): Result<readonly Activity[], ReadProblem> {
  if (bytes.length > LARGEST_FILE_BYTES) {
    return bad({ kind: "too-large", limitBytes: LARGEST_FILE_BYTES, bytes: bytes.length });
  }
  const activities: Activity[] = [];
  let firstProblem: ReadProblem | undefined;
  let span = fileSpanAt(bytes, 0);
  if (span === undefined) return bad({ kind: "not-this-format", expected: "fit" });

  for (let files = 1; span !== undefined; files++) {
    const next: FileSpan | undefined = files < MOST_PARTS ? fileSpanAt(bytes, span.endsAt) : undefined;
    const strayAt = next === undefined && !isBlank(bytes, span.endsAt) ? span.endsAt : undefined;
    const read = readOne(bytes, span, strayAt);
    if (read.ok) for (const activity of read.value) activities.push(activity);
    else firstProblem ??= read.problem;
    span = next;
  }
  if (activities.length > 0) return ok(activities);
  return bad(firstProblem ?? { kind: "nothing-readable", atByte: 0 });
}

const readOne = (
  bytes: Uint8Array,
  span: FileSpan,
  strayAt: number | undefined,
): Result<readonly Activity[], ReadProblem> => {
  const messages = decodeFit(bytes, span.dataFrom, span.dataTo);
  if (messages === undefined) {
    const size = span.dataTo - span.dataFrom;
    const limitBytes = (size + SPARE_CELLS) * BYTES_PER_CELL;
    return bad({ kind: "too-large", limitBytes, bytes: size });
  }
  const isComplete = messages.stoppedAt >= span.dataTo;
  const isEmpty = Object.values(messages.tables).every((table) => table.count === 0);
  if (isEmpty) {
    if (isComplete && !span.isSound && span.endsAt > span.dataTo) return bad({ kind: "bad-checksum" });
    return bad({ kind: "nothing-readable", atByte: messages.stoppedAt });
  }
  const brokenAt = isComplete && span.isSound ? strayAt : messages.stoppedAt;
  return activitiesOf(messages, brokenAt === undefined ? undefined : { atByte: brokenAt });
};

const isBlank = (bytes: Uint8Array, from: number): boolean => {
  for (let at = from; at < bytes.length; at++) if (bytes[at] !== 0) return false;
  return true;
};
