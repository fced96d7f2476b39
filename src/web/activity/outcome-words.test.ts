import { describe, expect, it } from "vitest";
import type { ImportOutcome } from "../../app/answers.ts";
import type { ReadProblem } from "../../engine/activity/read-problem.ts";
import { makeFormat } from "../words/format.ts";
import { importingEn } from "../words/importing-en.ts";
import { addWords, type WordKey, words } from "../words/words.tsx";
import { outcomeWords } from "./outcome-words.ts";

addWords(importingEn);

const format = makeFormat("en-GB", "km");
const spoken = {
  say: (key: WordKey, values = {}) => words.t(key, values),
  sayIfKnown: (key: string, values = {}) => (words.exists(key) ? words.t(key, values) : undefined),
  language: "en",
};

/** One problem of each kind: the compiler asks for a new one here. */
const PROBLEMS: { readonly [Kind in ReadProblem["kind"]]: Extract<ReadProblem, { kind: Kind }> } = {
  "not-this-format": { kind: "not-this-format", expected: "fit" },
  "unknown-format": { kind: "unknown-format" },
  "nothing-readable": { kind: "nothing-readable", atByte: 0 },
  "no-samples": { kind: "no-samples" },
  "is-a-route": { kind: "is-a-route" },
  "not-an-activity": { kind: "not-an-activity", holds: "settings" },
  "absurd-time": { kind: "absurd-time", atMs: 0 },
  "too-large": { kind: "too-large", limitBytes: 5e6, bytes: 9e6 },
  "too-long": { kind: "too-long", limitS: 1, durationS: 2 },
  "bad-compression": { kind: "bad-compression" },
  "bad-checksum": { kind: "bad-checksum" },
  "path-outside-archive": { kind: "path-outside-archive" },
  encrypted: { kind: "encrypted" },
  "archive-limit": { kind: "archive-limit", limit: "depth" },
  "bad-archive": { kind: "bad-archive", atByte: 0 },
  "unreadable-file": { kind: "unreadable-file", reason: "EACCES" },
  "took-too-long": { kind: "took-too-long", limitS: 20 },
  "reader-failed": { kind: "reader-failed" },
  "holds-sample-runs": { kind: "holds-sample-runs" },
};

describe("words for what became of a file", () => {
  it.each(Object.values(PROBLEMS))("$kind has its own sentence with every place filled", (problem) => {
    const sentence = outcomeWords(spoken, format, { name: "a.fit", kind: "skipped", problem });
    expect(sentence).toMatch(/\.$/);
    expect(sentence).not.toContain("{{");
    expect(sentence).not.toBe(words.t("read-problem.other"));
  });

  it.each<[ImportOutcome, string]>([
    [{ name: "a", kind: "added", activityIds: ["1"] }, "Added."],
    [{ name: "a", kind: "added", activityIds: ["1", "2"] }, "Added: 2 activities in one file."],
    [
      { name: "a", kind: "added", activityIds: ["1"], partial: { atByte: 9 } },
      "Added, though the file stops half-way. What stood before that was kept.",
    ],
    [{ name: "a", kind: "already-known", activityIds: [] }, "Was already here. Nothing was added twice."],
  ])("%j", (outcome, sentence) => {
    expect(outcomeWords(spoken, format, outcome)).toBe(sentence);
  });
});
