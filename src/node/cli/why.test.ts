import { beforeAll, describe, expect, it } from "vitest";
import { aBackstride } from "../../../test/a-backstride.ts";
import { typeIn } from "../../../test/type-in.ts";
import type { DiaryEntry } from "../../app/diary.ts";
import { aDay } from "../../engine/history/make-run.ts";
import { addDays } from "../../engine/units/day.ts";
import { seededRandom } from "../../engine/units/random.ts";

const TODAY = aDay("2024-06-01");
const NOW_MS = Date.UTC(2024, 5, 1, 16);
const DAYS = 150;

/** Half a year in which pain is two points higher on the day after much stress or a short night. */
function stressedDays(): readonly DiaryEntry[] {
  const random = seededRandom(11);
  const yesterday = { isStressed: false };
  let drift = 0;
  return Array.from({ length: DAYS }, (_, at): DiaryEntry => {
    drift = 0.5 * drift + random() + random() + random() - 1.5;
    const sleepHours = random() < 0.3 ? 5 : 8;
    const stress = random() < 0.35 ? 7 : Math.floor(5 * random());
    const pain = 2.4 + drift + (yesterday.isStressed ? 2 : 0) + (sleepHours === 5 ? 2 : 0);
    yesterday.isStressed = stress === 7;
    const onDay = addDays(TODAY, at - DAYS);
    return {
      kind: "check-in",
      entryId: `day-${at}`,
      enteredAtMs: Date.parse(onDay) + 20 * 3_600_000,
      onDay,
      checkIn: { painNow: Math.max(0, Math.round(pain)), sleepHours, stress },
    };
  });
}

describe("backstride why, of a diary that knows what no answer tells", () => {
  let out = "";
  /** What is said of one cause. */
  const told = (title: string): string => new RegExp(`^${title}  \\[[^]*?(?=^\\S)`, "m").exec(out)?.[0] ?? "";

  beforeAll(async () => {
    const { backstride } = await aBackstride();
    const answers: DiaryEntry = {
      kind: "answers",
      entryId: "sleeps-well",
      enteredAtMs: NOW_MS,
      onDay: TODAY,
      answers: { "pain-since": addDays(TODAY, -20), "sleep-poor": "no" },
    };
    const kept = await backstride.tell([...stressedDays(), answers]);
    expect(kept.ok).toBe(true);
    out = (await typeIn(backstride, "why")).out;
  });

  it("says what single days tell, to a tenth, and that the question is about the time as a whole", () => {
    expect(told("Stress")).toMatch(
      /^Stress {2}\[single days: speak for it; as a whole: cannot be told yet; .*\]\n {2}On days after stress above 5\.5 your pain was \d\.\d higher \(\d\.\d to \d\.\d\), \d+ such days against \d+ others\.\n {2}That compares single days\. The question that is still open asks/,
    );
    expect(told("Stress")).toContain("how much stress there was, as a whole");
    expect(told("Stress")).not.toContain("We do not know");
  });

  it("sets an answer that says otherwise beside it, as one of the time as a whole", () => {
    expect(told("Bad or short nights")).toMatch(/as a whole: unlikely to add to it/);
    expect(told("Bad or short nights")).toMatch(
      /your pain was \d\.\d higher .*\n {2}That compares single days\. As a whole, by your runs and answers: You sleep well\./,
    );
  });

  it("leaves a cause of which no day speaks as it was", () => {
    expect(out).toContain("Long sitting: cannot be told yet\n");
  });
});

describe("backstride why, of a danger", () => {
  it("names it first, and never says that it matters little", async () => {
    const { backstride } = await aBackstride();
    const answers = { fever: "yes" };
    await backstride.tell([
      { kind: "answers", entryId: "fever", enteredAtMs: NOW_MS, onDay: TODAY, answers },
    ]);
    const { out } = await typeIn(backstride, "why");
    const causes = out.split("\n").filter((line) => /^\S.* {2}\[/.test(line));
    expect(causes[0]).toBe("Signs that a clinician should look at  [likely adds to it]");
    expect(causes[1]).toMatch(/\[.*; matters: /);
  });
});
