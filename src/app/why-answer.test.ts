import { describe, expect, test } from "vitest";
import { NOTHING_TOLD } from "../engine/answers/told.ts";
import { historyOf } from "../engine/history/history-of.ts";
import { aDay, aRun } from "../engine/history/make-run.ts";
import { whyAnswer } from "./why-answer.ts";

const TODAY = aDay("2026-05-10");
const history = historyOf([aRun({ ranOnDay: aDay("2026-05-02") })]);
const saying = (answers: Readonly<Record<string, string>>) => ({ told: { ...NOTHING_TOLD, answers } });

describe("why", () => {
  test("looks back from the day asked about, else from the last run", () => {
    const given = whyAnswer(history, { since: aDay("2026-05-07") }, TODAY);
    expect(given).toMatchObject({ painSince: "2026-05-07", painSinceGiven: true });
    const taken = whyAnswer(history, {}, TODAY);
    expect(taken).toMatchObject({ painSince: "2026-05-03", painSinceGiven: false });
  });

  test("takes no first day of pain that is still to come", () => {
    const since = aDay("2026-05-11");
    expect(whyAnswer(history, { since }, TODAY)).toMatchObject({
      painSince: "2026-05-03",
      painSinceGiven: false,
    });
    const told = whyAnswer(history, { since }, TODAY, saying({ "pain-since": "2026-05-08" }));
    expect(told).toMatchObject({ painSince: "2026-05-08", painSinceGiven: true });
  });

  test("hears what was told", () => {
    const { findings } = whyAnswer(history, {}, TODAY, saying({ "sleep-poor": "yes" }));
    expect(findings[0]).toMatchObject({ rule: { id: "poor-sleep" }, verdict: "likely" });
  });

  test("prints no more of a source than was confirmed", () => {
    const { references } = whyAnswer(history, {}, TODAY);
    expect(references.frandsen2025).toMatchObject({ year: 2025 });
    expect(references.laird2014).toBeDefined();
    expect(references.laird2014).not.toHaveProperty("authors");
  });
});
