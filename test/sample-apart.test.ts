import { describe, expect, it } from "vitest";
import type { DiaryEntry } from "../src/app/diary.ts";
import { sampleIdOf } from "../src/app/shown-store.ts";
import { simulatedSamples } from "../src/app/simulated-samples.ts";
import type { Answer } from "../src/engine/answers/question.ts";
import type { Day } from "../src/engine/units/day.ts";
import { aBackstride, NOW_MS } from "./a-backstride.ts";

const TODAY = "2024-06-01" as Day; // a day
const LIFE = "beginner";

const answered = (answers: Readonly<Record<string, Answer>>, atMs = NOW_MS): DiaryEntry => ({
  kind: "answers",
  entryId: `answers-${atMs}`,
  enteredAtMs: atMs,
  onDay: TODAY,
  answers,
});
const checkedIn = (painNow: number): DiaryEntry => ({
  kind: "check-in",
  entryId: `check-in-${painNow}`,
  enteredAtMs: NOW_MS,
  onDay: TODAY,
  checkIn: { painNow },
});
const aPerson = () => aBackstride({ samples: simulatedSamples(() => NOW_MS) });

describe("a sample looked at by a person", () => {
  it("never hides an emergency that the person told before", async () => {
    const { backstride } = await aPerson();
    await backstride.tell([answered({ "saddle-numbness": "yes" })]);
    await backstride.loadSample(LIFE);
    expect((await backstride.triage()).outcome).toBe("emergency-now");
    expect((await backstride.plan()).kind).toBe("not-cleared");
    expect((await backstride.told()).earlierEmergencies).toHaveLength(1);
  });

  it("leaves an emergency told meanwhile with the person", async () => {
    const { backstride } = await aPerson();
    await backstride.loadSample(LIFE);
    const outcome = await backstride.tell([answered({ "bladder-change": "yes" })]);
    expect(outcome).toMatchObject({ ok: true, value: { outcome: "emergency-now" } });
    await backstride.eraseAll();
    expect((await backstride.overview()).isSimulated).toBe(false);
    expect((await backstride.triage()).outcome).toBe("emergency-now");
  });

  it("lets an emergency end by a record told meanwhile", async () => {
    const { backstride } = await aPerson();
    const fired = await backstride.tell([answered({ "saddle-numbness": "yes" })]);
    const flags = fired.ok ? fired.value.fired.map(({ rule }) => rule.flag) : [];
    await backstride.loadSample(LIFE);
    const assessment = { assessedOnDay: TODAY, by: "doctor", flags, allowed: "running" } as const;
    await backstride.tell([
      answered({ "saddle-numbness": "no" }, NOW_MS + 1),
      { kind: "assessment", entryId: "seen", enteredAtMs: NOW_MS + 2, onDay: TODAY, assessment },
    ]);
    expect((await backstride.triage()).outcome).not.toBe("emergency-now");
    await backstride.eraseAll();
    expect((await backstride.triage()).outcome).not.toBe("emergency-now");
  });

  it("shares no check-in with the person, in either direction", async () => {
    const { backstride } = await aPerson();
    await backstride.tell([checkedIn(7)]);
    await backstride.loadSample(LIFE);
    const sampled = (await backstride.told()).checkIns;
    expect(sampled.some(({ painNow, onDay }) => painNow === 7 && onDay === TODAY)).toBe(false);
    await backstride.tell([checkedIn(9)]);
    expect((await backstride.told()).checkIns).toContainEqual(expect.objectContaining({ painNow: 9 }));
    await backstride.eraseAll();
    expect((await backstride.told()).checkIns.map(({ painNow }) => painNow)).toEqual([7]);
  });

  it("keeps its own first day of pain, and asks the person's danger questions once", async () => {
    const { backstride, store } = await aPerson();
    await backstride.tell([
      answered({ "pain-since": "2024-05-30", "saddle-numbness": "no", onset: "gradual" }),
    ]);
    await backstride.loadSample("steady-then-spike");
    const { answers } = await backstride.told();
    expect(answers).toMatchObject({ "saddle-numbness": "no" });
    expect(answers.onset).toBeUndefined();
    const own = await store.about(sampleIdOf("me")).diary();
    expect(
      own.some((entry) => entry.kind === "answers" && entry.answers["pain-since"] === answers["pain-since"]),
    ).toBe(true);
  });

  it("gives settings chosen meanwhile back with the person's own data", async () => {
    const { backstride } = await aPerson();
    await backstride.loadSample(LIFE);
    await backstride.saveSettings({ distanceUnit: "mi" });
    await backstride.eraseAll();
    expect((await backstride.overview()).settings.distanceUnit).toBe("mi");
  });

  it("is exported without anything the person told", async () => {
    const { backstride } = await aPerson();
    await backstride.tell([answered({ "saddle-numbness": "no" })]);
    await backstride.loadSample(LIFE);
    let text = "";
    for await (const piece of backstride.exportAll()) text += piece;
    expect(JSON.parse(text)).toMatchObject({ isSimulated: true });
    expect(text).not.toContain("saddle-numbness");
  });
});
