import type { ImportOutcome } from "../../app/answers.ts";
import type { ReadProblem } from "../../engine/activity/read-problem.ts";
import type { Format } from "../words/format.ts";
import type { Words } from "../words/words.tsx";

/** What became of one file, in a sentence for the runner. */
export function outcomeWords(words: Words, format: Format, outcome: ImportOutcome): string {
  const { say } = words;
  switch (outcome.kind) {
    case "added":
      if (outcome.partial !== undefined) return say("outcome.partial");
      return outcome.replaced === undefined || outcome.replaced.length === 0
        ? say("outcome.added", { count: outcome.activityIds.length })
        : say("outcome.replaced");
    case "duplicate":
      return say(`outcome.duplicate.${outcome.because}`);
    case "already-known":
      return say("outcome.already-known");
    case "taken-as-notes":
      return say("outcome.taken-as-notes", { count: outcome.rows });
    case "skipped":
      return problemWords(words, format, outcome.problem);
  }
}

function problemWords({ say, sayIfKnown }: Words, format: Format, problem: ReadProblem): string {
  const key = `read-problem.${problem.kind}`;
  switch (problem.kind) {
    case "not-this-format":
      return sayIfKnown(key, { expected: problem.expected.toUpperCase() }) ?? say("read-problem.other");
    case "not-an-activity":
      return (
        sayIfKnown(key, { holds: sayIfKnown(`holds.${problem.holds}`) ?? problem.holds }) ??
        say("read-problem.other")
      );
    case "too-large":
      return sayIfKnown(key, { limit: format.bytes(problem.limitBytes) }) ?? say("read-problem.other");
    case "unreadable-file":
      return sayIfKnown(key, { reason: problem.reason }) ?? say("read-problem.other");
    case "archive-limit":
      return sayIfKnown(`${key}.${problem.limit}`) ?? say("read-problem.other");
    default:
      return sayIfKnown(key) ?? say("read-problem.other");
  }
}
