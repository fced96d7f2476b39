import { bad, type Result } from "../units/result.ts";
import type { Activity } from "./activity.ts";
import { isActivityJson, readActivityJson } from "./activity-json.ts";
import { readFit } from "./fit/read-fit.ts";
import { readGpx } from "./gpx/read-gpx.ts";
import type { ReadProblem } from "./read-problem.ts";
import { readTcx } from "./tcx/read-tcx.ts";
import { openXml } from "./xml/open-xml.ts";
import { nameHash } from "./xml/xml-cursor.ts";

/**
 * Everything a file holds, told apart by its content and not by its name: several activities for
 * chained or multisport files. Bytes are already unzipped.
 */
export function readActivities(bytes: Uint8Array): Result<readonly Activity[], ReadProblem> {
  if (bytes.length === 0) return bad({ kind: "nothing-readable", atByte: 0 });
  if (isFit(bytes)) return readFit(bytes);
  if (isActivityJson(bytes)) return readActivityJson(bytes);
  if (!mayBeXml(bytes)) return bad({ kind: "unknown-format" });
  const root = openXml(bytes)?.cursor.name;
  if (root === GPX) return readGpx(bytes);
  if (root === TCX) return readTcx(bytes);
  return bad({ kind: "unknown-format" });
}

const GPX = nameHash("gpx");
const TCX = nameHash("TrainingCenterDatabase");

/** `.FIT` in the header, which is 12 or 14 bytes long in all but damaged files. */
const isFit = (bytes: Uint8Array): boolean =>
  bytes[8] === 0x2e && bytes[9] === 0x46 && bytes[10] === 0x49 && bytes[11] === 0x54;

/** XML begins with a mark, blanks or a tag; stray letters before the first tag are read over, not searched for. */
const mayBeXml = (bytes: Uint8Array): boolean => {
  for (let at = 0; at < Math.min(bytes.length, 4096); at++) if (bytes[at] === 0x3c) return true;
  return false;
};
