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

  it("stay apart where they did not know of each other, and are one once somebody knows of all", () => {
    const apart = (entryId: string, enteredAtMs: number, fever: Answer, saw: readonly string[]) =>
      ({ ...told(enteredAtMs, "2026-05-04", { fever }), entryId, saw }) as DiaryEntry;
    const earlier = [
      ...EARLIER,
      apart("doubt", 3000, "not-sure", ["e2000"]),
      apart("no", 4000, "no", ["e2000"]),
    ];
    const here = apart("here", 5000, "no", ["no"]);
    const knowing = apart("knowing", 6000, "no", ["doubt", "here"]);
    expect(withEntries(readDiary(earlier), [here])).toEqual(readDiary([...earlier, here]));
    expect(withEntries(readDiary(earlier), [here]).answers.fever).toBe("not-sure");
    const all = [...earlier, here, knowing];
    expect(withEntries(readDiary(earlier), [here, knowing])).toEqual(readDiary(all));
    expect(readDiary(all).answers.fever).toBe("no");
  });

  it("read as before where an older version kept the answers alone", () => {
    const { standing: _, ...older } = readDiary(EARLIER);
    const read = withEntries({ ...older, standing: {} }, [told(3000, "2026-05-04", { "leg-pain": null })]);
    expect(read.answers).toEqual({ fever: "yes" });
    expect(read.answeredAtMs).toEqual({ fever: 2000 });
  });

  it("correct a check-in and take a field back before the server has it", () => {
    const checkedIn = (enteredAtMs: number, checkIn: Extract<DiaryEntry, { kind: "check-in" }>["checkIn"]) =>
      ({
        kind: "check-in",
        entryId: `c${enteredAtMs}`,
        enteredAtMs,
        onDay: "2026-05-03" as Day,
        checkIn,
      }) as const;
    const earlier = [checkedIn(1000, { painNow: 5, stress: 3 }), checkedIn(1500, { stress: 4 })];
    const since = [
      checkedIn(2000, { painNow: 2, stress: null, painWorst: 4 }),
      checkedIn(3000, { sleepHours: 7 }),
    ];
    expect(withEntries(readDiary(earlier), since)).toEqual(readDiary([...earlier, ...since]));
  });

  it("move a run and take the move back", () => {
    const moved = (enteredAtMs: number, isTakenBack?: true) =>
      ({
        kind: "plan-move",
        entryId: `m${enteredAtMs}`,
        enteredAtMs,
        onDay: "2026-05-03" as Day,
        from: "2026-05-04" as Day,
        to: "2026-05-05" as Day,
        ...(isTakenBack && { isTakenBack }),
      }) as const;
    expect(withEntries(readDiary([moved(1)]), EARLIER).planMoves).toHaveLength(1);
    expect(withEntries(readDiary([moved(1)]), [moved(2, true)]).planMoves).toEqual([]);
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
