import type { RequestProblem } from "../../app/answers.ts";
import type { ClipRefused } from "../../app/clips.ts";
import type { UploadProblem } from "./uploads.ts";

/** The one table from problems to HTTP statuses. */
const STATUS_BY_KIND = {
  "not-found": 404,
  "bad-field": 422,
  "holds-real-runs": 409,
  "holds-sample-runs": 409,
  "not-measured": 422,
  "bad-name": 422,
  "too-many-files": 413,
  "too-large": 413,
  "already-started": 409,
  "nothing-uploaded": 409,
} as const satisfies Record<(RequestProblem | UploadProblem | ClipRefused)["kind"], number>;

export const statusOf = (problem: RequestProblem | UploadProblem | ClipRefused) =>
  STATUS_BY_KIND[problem.kind];
