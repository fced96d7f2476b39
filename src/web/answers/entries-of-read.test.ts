import { describe, expect, it } from "vitest";
import { type DiaryEntry, readDiary } from "../../app/diary.ts";
import type { Answer } from "../../engine/answers/question.ts";
import type { Day } from "../../engine/units/day.ts";
import { withEntries } from "./entries-of-read.ts";

const told = (
  enteredAtMs: number,
  onDay: string,
  answers: Readonly<Record<string, Answer | null>>,
): DiaryEntry => ({ kind: "answers", entryId: `e${enteredAtMs}`, enteredAtMs, onDay: onDay as Day, answers });

const EARLIER = [
  told(1000, "2026-05-01", { fever: "no", "leg-pain": "none" }),
  told(2000, "2026-05-03", { fever: "yes" }),
];

describe("what the server told and what was told here", () => {
  it.each([
    ["nothing", []],
    ["a change", [told(3000, "2026-05-04", { fever: "no" })]],
    ["the same again", [told(3000, "2026-05-04", { fever: "yes" })]],
    ["a taking back", [told(3000, "2026-05-04", { "leg-pain": null })]],
    [
      "one after the other",
      [told(3000, "2026-05-04", { fever: null }), told(4000, "2026-05-05", { fever: "yes" })],
    ],
  ])("read as one diary with %s since", (_, since) => {
    expect(withEntries(readDiary(EARLIER), since)).toEqual(readDiary([...EARLIER, ...since]));
  });

  it("keep what is no answer", () => {
    const emergency: DiaryEntry = {
      kind: "emergency",
      entryId: "f",
      enteredAtMs: 1,
      onDay: "2026-05-03" as Day,
      flag: "RF01",
    };
    const read = readDiary([...EARLIER, emergency]);
    expect(withEntries(read, [told(3000, "2026-05-04", { fever: "no" })]).earlierEmergencies).toEqual([
      { flag: "RF01", firedOnDay: "2026-05-03" },
    ]);
  });
});
