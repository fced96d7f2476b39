import type { Result } from "../units/result.ts";
import type { Activity } from "./activity.ts";
import type { ReadProblem } from "./read-problem.ts";

/**
 * Everything a file holds, told apart by its content and not by its name: several activities for
 * chained or multisport files. Bytes are already unzipped.
 */
export function readActivities(_bytes: Uint8Array): Result<readonly Activity[], ReadProblem> {
  throw new Error("the readers are wired here");
}
