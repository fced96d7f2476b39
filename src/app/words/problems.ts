import type { ReadProblem } from "../../engine/activity/read-problem.ts";

/** What happened to a file, in one plain English sentence: what is wrong and, where there is one, what to do. */
export function sayProblem(problem: ReadProblem): string {
  switch (problem.kind) {
    case "not-this-format":
      return `it is not a ${problem.expected} file.`;
    case "unknown-format":
      return "it is not a kind of file that holds runs.";
    case "nothing-readable":
      return "nothing in it could be read.";
    case "no-samples":
      return "it holds no recording.";
    case "is-a-route":
      return "it is a planned route without times, not a run.";
    case "not-an-activity":
      return `it is a device file that holds ${problem.holds}, not an activity.`;
    case "absurd-time":
      return "its dates cannot be right.";
    case "too-large":
      return `it is larger than ${sayBytes(problem.limitBytes)}, the most that is read at once.`;
    case "too-long":
      return `it claims to last ${Math.round(problem.durationS / 86_400)} days.`;
    case "bad-compression":
      return "its compression is damaged.";
    case "bad-checksum":
      return "its checksum does not agree with its content.";
    case "path-outside-archive":
      return "its name points outside the archive.";
    case "encrypted":
      return "it is locked with a password. Unlock it and bring it again.";
    case "archive-limit":
      return SENTENCE_BY_LIMIT[problem.limit];
    case "bad-archive":
      return "the archive is damaged.";
    case "unreadable-file":
      return `it could not be opened (${problem.reason}).`;
    case "took-too-long":
      return `reading it took longer than ${problem.limitS} s and was stopped. The other files were read.`;
    case "reader-failed":
      return "our reader failed on it. The other files were read.";
    case "holds-sample-runs":
      return "the sample runner is loaded here. Erase it first, then bring your own runs.";
  }
}

const SENTENCE_BY_LIMIT = {
  entries: "the archive lists more files than any export does.",
  depth: "archives are packed inside archives too deeply.",
  "total-bytes": "the archive unfolds to more than is read at once.",
  ratio: "it unfolds to far more than a recording can.",
} as const;

const sayBytes = (bytes: number): string =>
  bytes >= 1e9 ? `${(bytes / 1e9).toFixed(0)} GB` : `${Math.max(1, Math.round(bytes / 1e6))} MB`;
