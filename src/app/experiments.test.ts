import { describe, expect, it } from "vitest";
import { aBackstride, NOW_MS } from "../../test/a-backstride.ts";
import { aDay } from "../engine/history/make-run.ts";
import type { ExperimentResult } from "../engine/personal/experiment/analyse-experiment.ts";
import { drawBlocks } from "../engine/personal/experiment/draw-blocks.ts";
import { aProtocol } from "../engine/personal/experiment/make-experiment.ts";
import type { Protocol } from "../engine/personal/experiment/protocol.ts";
import { someAnswers } from "../engine/triage/make-answers.ts";
import { addDays, type Day } from "../engine/units/day.ts";
import type { Backstride } from "./backstride.ts";
import type { DiaryEntry } from "./diary.ts";
import type { ExperimentWish } from "./experiments.ts";

const TODAY = aDay("2024-06-01");
const DAY_MS = 86_400_000;

const aWish = (fields: Partial<ExperimentWish> = {}): ExperimentWish => ({
  id: "steps",
  seed: 5,
  lever: { kind: "cadence-up", ratio: 1.05 },
  outcome: "worst-pain-next-day",
  pairs: 8,
  blockDays: 7,
  washOutDays: 1,
  beginsOnDay: addDays(TODAY, 1),
  abovePain: 5,
  ...fields,
});

/** The product on a clock that can be set to a later day. */
async function onClock() {
  let nowMs = NOW_MS;
  const { backstride } = await aBackstride({ nowMs: () => nowMs });
  return {
    backstride,
    setDay: (day: Day): void => {
      nowMs = NOW_MS + Math.round((Date.parse(day) - Date.parse(TODAY)) / DAY_MS) * DAY_MS;
    },
    tell: async (onDay: Day, entry: Partial<DiaryEntry>): Promise<void> => {
      const told = await backstride.tell([
        { entryId: `${onDay}-${entry.kind}-${nowMs}`, enteredAtMs: nowMs, onDay, ...entry } as DiaryEntry, // a whole entry with what the test gives
      ]);
      if (!told.ok) throw new Error(JSON.stringify(told.problem));
    },
  };
}

type Clock = Awaited<ReturnType<typeof onClock>>;

async function cleared(): Promise<Clock> {
  const clock = await onClock();
  await clock.tell(TODAY, {
    kind: "answers",
    answers: someAnswers({ "pain-since": "2024-05-20", "pain-now": 2, "pain-worst": 3 }),
  });
  return clock;
}

const begin = (backstride: Backstride, fields: Partial<ExperimentWish> = {}) =>
  backstride.experiment({ kind: "begin", design: aWish(fields) });

/** Five pairs of two days from tomorrow on, written down as agreed. */
function agreed(fields: Partial<Protocol>): Partial<DiaryEntry> {
  const design = { seed: 5, pairs: 5, blockDays: 2, washOutDays: 0 };
  const protocol = aProtocol({
    ...design,
    id: "agreed",
    blocks: drawBlocks(design, addDays(TODAY, 1)),
    ...fields,
  });
  return { kind: "experiment", event: { kind: "begun", protocol } };
}

/** Its result, of one that is over. */
async function ended(
  backstride: Backstride,
  setDay: Clock["setDay"],
): Promise<{ readonly result: ExperimentResult }> {
  setDay(addDays(TODAY, 22));
  await backstride.experiment({ kind: "finish", experimentId: "agreed" });
  const [record] = (await backstride.told()).experiments;
  if (record?.result === undefined) throw new Error("no result");
  return { result: record.result };
}

describe("an experiment of the product", () => {
  it("waits for the danger questions, and has none in an emergency", async () => {
    const { backstride, tell } = await onClock();
    expect(await begin(backstride)).toMatchObject({
      kind: "refused",
      because: { kind: "not-cleared", problem: { kind: "unfinished" } },
    });
    await tell(TODAY, { kind: "answers", answers: { "saddle-numbness": "yes" } });
    expect(await begin(backstride)).toMatchObject({ because: { problem: { kind: "emergency" } } });
    expect((await backstride.experiments()).experiments).toEqual([]);
  });

  it("waits, and asks for nothing, while a warning sends back to the danger questions; nor is a flare forecast or a test offered", async () => {
    const { backstride, setDay, tell } = await cleared();
    await begin(backstride);
    setDay(addDays(TODAY, 3));
    expect((await backstride.experiments()).experiments[0]).toHaveProperty("asked");
    expect((await backstride.next()).some(({ kind }) => kind === "home-test")).toBe(true);
    await tell(addDays(TODAY, 3), { kind: "check-in", checkIn: { painNow: 3, hasNewLegSymptoms: true } });
    await tell(addDays(TODAY, 3), { kind: "check-in", checkIn: { hasNewLegSymptoms: null } });
    expect((await backstride.experiments()).experiments[0]).not.toHaveProperty("asked");
    expect(await begin(backstride, { id: "second" })).toMatchObject({
      kind: "refused",
      because: { kind: "not-cleared", problem: { kind: "unfinished" } },
    });
    expect(await backstride.forecast({ whatIf: { distancesM: [14_000] } })).toMatchObject({
      value: { kind: "needs-triage", because: "new-leg-symptom" },
    });
    expect((await backstride.next()).some(({ kind }) => kind === "home-test")).toBe(false);
  });

  it("is begun once, one at a time, and says what today asks for", async () => {
    const { backstride, setDay } = await cleared();
    expect(await backstride.experiment({ kind: "try", design: aWish() })).toMatchObject({ kind: "tried" });
    expect((await backstride.experiments()).experiments).toEqual([]);
    expect(await begin(backstride)).toMatchObject({
      kind: "kept",
      experiments: [{ standing: { kind: "waiting", beginsOnDay: addDays(TODAY, 1) } }],
    });
    await begin(backstride); // sent twice
    expect(await begin(backstride, { id: "second" })).toEqual({
      kind: "refused",
      because: { kind: "another-running", id: "steps" },
    });
    setDay(addDays(TODAY, 3));
    const [view, ...others] = (await backstride.experiments()).experiments;
    expect(others).toEqual([]);
    const block = view?.protocol.blocks[0];
    expect(view?.asked).toEqual({ arm: block?.arm, isWashOut: false, lastDayOfBlock: block?.toDay });
    expect(view).not.toHaveProperty("result");
  });

  it("ends at once with a danger sign, and stays ended when the answer is taken back", async () => {
    const { backstride, setDay, tell } = await cleared();
    await begin(backstride);
    const day = addDays(TODAY, 5);
    setDay(day);
    await tell(day, { kind: "answers", answers: { "one-leg-numb": "yes" } });
    const stopped = { kind: "stopped", because: "danger", onDay: day };
    const [view] = (await backstride.experiments()).experiments;
    expect(view?.standing).toEqual(stopped);
    expect(view).not.toHaveProperty("asked");
    await tell(day, { kind: "answers", answers: { "one-leg-numb": "no" } });
    expect((await backstride.experiments()).experiments[0]?.standing).toEqual(stopped);
  });

  it("ends with a danger sign also while other danger questions are open, and nothing is forecast beside it", async () => {
    const { backstride, setDay, tell } = await cleared();
    await begin(backstride);
    const day = addDays(TODAY, 5);
    setDay(day);
    await tell(day, { kind: "answers", answers: { fever: "yes", "saddle-numbness": null } });
    expect(await backstride.triage()).toMatchObject({ outcome: "unfinished", level: "same-day" });
    expect(await backstride.forecast({ whatIf: { distancesM: [10_000] } })).toMatchObject({
      value: { kind: "not-cleared", problem: { kind: "unfinished" } },
    });
    await tell(day, { kind: "answers", answers: { fever: "no", "saddle-numbness": "no" } });
    expect((await backstride.experiments()).experiments[0]?.standing).toEqual({
      kind: "stopped",
      because: "danger",
      onDay: day,
    });
  });

  it.each([
    ["bone-not-assessed", { "one-sided-point-pain": "yes", "worse-each-impact": "not-sure" }],
    ["pregnancy-or-birth", { pregnancy: "could-be" }],
    ["pregnancy-not-known", { pregnancy: "not-sure" }],
    ["pain-too-high", { "pain-now": 4, "pain-worst": 5 }],
  ] as const)(
    "never begins, and asks for nothing, where the plan has no running: %s",
    async (because, answers) => {
      const { backstride, setDay, tell } = await cleared();
      await begin(backstride);
      const day = addDays(TODAY, 3);
      setDay(day);
      expect((await backstride.experiments()).experiments[0]).toHaveProperty("asked");
      await tell(day, { kind: "answers", answers });
      expect(await backstride.plan()).toMatchObject({
        plan: { running: { mode: "none", whyNone: because } },
      });
      const [view] = (await backstride.experiments()).experiments;
      expect(view?.standing.kind).toBe("running");
      expect(view).not.toHaveProperty("asked");
      await backstride.experiment({ kind: "stop", experimentId: "steps" });
      const design = { id: "second", beginsOnDay: addDays(day, 1) };
      const refused = { kind: "refused", because: { kind: "no-running-planned", because } };
      expect(await begin(backstride, design)).toEqual(refused);
      expect(await backstride.experiment({ kind: "try", design: aWish(design) })).toEqual(refused);
    },
  );

  it.each([
    ["more steps", { kind: "cadence-up", ratio: 1.05 }, { "achilles-pain": "yes" }],
    [
      "strength",
      { kind: "strength-before", exerciseIds: ["E23", "E24", "E25", "E26"] },
      { "knee-pain": "yes" },
    ],
  ] as const)("never asks for %s where the plan leaves it out for a reason", async (_, lever, answers) => {
    const { backstride, setDay, tell } = await cleared();
    await begin(backstride, { lever });
    const day = addDays(TODAY, 3);
    setDay(day);
    expect((await backstride.experiments()).experiments[0]).toHaveProperty("asked");
    await tell(day, { kind: "answers", answers });
    expect((await backstride.experiments()).experiments[0]).not.toHaveProperty("asked");
    await backstride.experiment({ kind: "stop", experimentId: "steps" });
    expect(await begin(backstride, { id: "second", lever, beginsOnDay: day })).toEqual({
      kind: "refused",
      because: { kind: "lever-cautioned" },
    });
  });

  it("asks for nothing, and none begins, while the plan waits for the danger questions of a new phase", async () => {
    const { backstride, setDay, tell } = await cleared();
    for (let ago = 1; ago < 60; ago += 2)
      await backstride.addRun({ ranOnDay: addDays(TODAY, -ago), distanceM: 8000, movingTimeS: 2900 });
    await begin(backstride);
    let n = 0;
    const kinds: string[] = [];
    while (!kinds.includes("needs-triage") && n < 30) {
      n++;
      setDay(addDays(TODAY, n));
      await tell(addDays(TODAY, n), { kind: "check-in", checkIn: { painNow: 0, morningAfter: "same" } });
      kinds.push((await backstride.plan()).kind);
    }
    expect(await backstride.plan()).toMatchObject({ kind: "needs-triage", because: "phase-starts" });
    expect((await backstride.experiments()).experiments[0]).toMatchObject({ standing: { kind: "running" } });
    expect((await backstride.experiments()).experiments[0]).not.toHaveProperty("asked");
    await backstride.experiment({ kind: "stop", experimentId: "steps" });
    const beginsOnDay = addDays(TODAY, n + 1);
    expect(await begin(backstride, { id: "second", beginsOnDay })).toMatchObject({
      because: { kind: "not-cleared", problem: { kind: "unfinished" } },
    });
  });

  it("ends with a danger sign that was put right on the phone before anything of it arrived here", async () => {
    const { backstride, setDay } = await cleared();
    await begin(backstride);
    const onDay = addDays(TODAY, 5);
    setDay(onDay);
    const told = (entryId: string, fever: string) =>
      ({ kind: "answers", entryId, enteredAtMs: NOW_MS + 5 * DAY_MS, onDay, answers: { fever } }) as const;
    await backstride.tell([told("x", "yes"), told("y", "no")]);
    expect((await backstride.triage()).locks).toBe("none");
    expect((await backstride.experiments()).experiments).toMatchObject([
      { standing: { kind: "stopped", because: "danger", onDay } },
    ]);
  });

  it("goes on when another device, that has not heard yet of a danger put right before it began, tells of something else", async () => {
    const { backstride, setDay } = await cleared();
    const base = `${TODAY}-answers-${NOW_MS}`;
    const tells = (entryId: string, n: number, answers: Record<string, string | number>, saw: string[]) =>
      backstride.tell([
        {
          kind: "answers",
          entryId,
          enteredAtMs: NOW_MS + n * DAY_MS + 1,
          onDay: addDays(TODAY, n),
          answers,
          saw,
        },
      ]);
    await tells("x", 0, { fever: "yes" }, [base]);
    await tells("y", 0, { fever: "no" }, [base, "x"]);
    await begin(backstride);
    setDay(addDays(TODAY, 5));
    await tells("z", 5, { "minutes-a-day": 20 }, [base, "x"]);
    expect((await backstride.triage()).locks).toBe("none");
    const standing = async () => (await backstride.experiments()).experiments[0]?.standing;
    expect(await standing()).toMatchObject({ kind: "running" });
    await tells("v", 5, { fever: "yes" }, [base, "x"]);
    expect(await standing()).toMatchObject({ kind: "stopped", because: "danger" });
  });

  it("stays ended when the clock that ended it ran ahead and is put right", async () => {
    const { backstride, setDay } = await cleared();
    await begin(backstride);
    setDay(addDays(TODAY, 5));
    await backstride.experiment({ kind: "stop", experimentId: "steps" });
    setDay(addDays(TODAY, 3));
    const [view] = (await backstride.experiments()).experiments;
    expect(view?.standing).toMatchObject({ kind: "stopped", because: "runner" });
    expect(view).not.toHaveProperty("asked");
    expect(await begin(backstride, { id: "second", beginsOnDay: addDays(TODAY, 4) })).toMatchObject({
      kind: "kept",
    });
  });

  it("ends by its own rules, and asks for nothing any more", async () => {
    const { backstride, setDay, tell } = await cleared();
    await begin(backstride);
    for (const n of [3, 4]) {
      setDay(addDays(TODAY, n));
      await tell(addDays(TODAY, n), { kind: "check-in", checkIn: { painWorst: 6 } });
    }
    expect((await backstride.experiments()).experiments[0]).toMatchObject({
      standing: { kind: "stopped", because: "pain-above-limit", onDay: addDays(TODAY, 4) },
    });
  });

  it("ends with a slow rise of pain also when it was agreed before any of its two weeks was lived", async () => {
    const { backstride, setDay, tell } = await cleared();
    const beginsOnDay = addDays(TODAY, 14);
    expect(await begin(backstride, { beginsOnDay: addDays(TODAY, 15) })).toMatchObject({
      because: { kind: "begins-too-late", lastDay: beginsOnDay },
    });
    expect(await begin(backstride, { beginsOnDay })).toMatchObject({
      experiments: [{ painBaseline: { kind: "to-come", ratings: 0, ratingsNeeded: 3 } }],
    });
    const live = async (from: number, to: number, painWorst: number): Promise<void> => {
      for (let n = from; n <= to; n++) {
        setDay(addDays(TODAY, n));
        await tell(addDays(TODAY, n), { kind: "check-in", checkIn: { painWorst } });
      }
    };
    await live(0, 13, 1);
    expect((await backstride.experiments()).experiments).toMatchObject([
      { standing: { kind: "waiting" }, painBaseline: { kind: "known", pain: 1 } },
    ]);
    await live(14, 15, 5);
    expect((await backstride.experiments()).experiments).toMatchObject([{ standing: { kind: "running" } }]);
    await live(16, 16, 5);
    const stopped = { kind: "stopped", because: "pain-rising", onDay: addDays(TODAY, 16) };
    expect((await backstride.experiments()).experiments).toMatchObject([{ standing: stopped }]);
    await live(17, 20, 0);
    expect((await backstride.experiments()).experiments).toMatchObject([{ standing: stopped }]);
  });

  it("says so where no rise can be seen", async () => {
    const { backstride, setDay, tell } = await cleared();
    await tell(TODAY, { kind: "check-in", checkIn: { painWorst: 1 } });
    await begin(backstride);
    for (let n = 1; n <= 20; n++) {
      setDay(addDays(TODAY, n));
      await tell(addDays(TODAY, n), { kind: "check-in", checkIn: { painWorst: 5 } });
    }
    expect((await backstride.experiments()).experiments).toMatchObject([
      { standing: { kind: "running" }, painBaseline: { kind: "missing", ratings: 1, ratingsNeeded: 3 } },
    ]);
  });

  it("still reads one of version 1, and ends it by the rule it promised", async () => {
    const { backstride, setDay, tell } = await cleared();
    const stopping = { ...aProtocol().stopping, painBefore: 1 };
    await tell(TODAY, agreed({ version: 1, stopping }));
    for (let n = 1; n <= 3; n++) {
      setDay(addDays(TODAY, n));
      await tell(addDays(TODAY, n), { kind: "check-in", checkIn: { painWorst: 4 } });
    }
    expect((await backstride.experiments()).experiments).toMatchObject([
      {
        protocol: { version: 1 },
        standing: { kind: "stopped", because: "pain-rising", onDay: addDays(TODAY, 3) },
        painBaseline: { kind: "known", pain: 1 },
      },
    ]);
  });

  it("still reads a result of version 1, as it was", async () => {
    const { backstride, setDay, tell } = await cleared();
    await tell(TODAY, agreed({ version: 1 }));
    const { result: now } = await ended(backstride, setDay);
    const result = { ...now, version: 1 };
    const before = await cleared();
    await before.tell(TODAY, agreed({ version: 1 }));
    before.setDay(addDays(TODAY, 25));
    await before.tell(addDays(TODAY, 25), {
      kind: "experiment",
      event: { kind: "finished", experimentId: "agreed", result },
    });
    for (const n of [3, 4])
      await before.tell(addDays(TODAY, n), { kind: "check-in", checkIn: { painWorst: 9 } });
    const [view] = (await before.backstride.experiments()).experiments;
    expect(view).toMatchObject({ standing: { kind: "over", lastDay: addDays(TODAY, 20) }, result });
  });

  it("writes an end down when it is first read: a day that was to come ends it for good", async () => {
    const { backstride, setDay, tell } = await cleared();
    await begin(backstride);
    for (const n of [2, 3]) await tell(addDays(TODAY, n), { kind: "check-in", checkIn: { painWorst: 9 } }); // from a device in a later zone
    setDay(addDays(TODAY, 3));
    const stopped = { kind: "stopped", because: "pain-above-limit", onDay: addDays(TODAY, 3) };
    expect((await backstride.experiments()).experiments).toMatchObject([{ standing: stopped }]);
    await tell(addDays(TODAY, 3), { kind: "check-in", checkIn: { painWorst: 1 } });
    expect((await backstride.experiments()).experiments).toMatchObject([{ standing: stopped }]);
  });

  it("shows no result before it is written down, and afterwards always the same, whatever is told later", async () => {
    const { backstride, setDay, tell } = await cleared();
    await tell(TODAY, agreed({ lever: { kind: "warm-up", exerciseIds: ["E22"] } }));
    const day = (n: number): Day => addDays(TODAY, n);
    for (let n = 1; n <= 20; n++) {
      setDay(day(n));
      await backstride.addRun({ ranOnDay: day(n), distanceM: 5000, movingTimeS: 1800 });
      if (n !== 10) await tell(day(n), { kind: "check-in", checkIn: { painWorst: 1 + (n % 3) } });
    }
    setDay(day(22));
    const [ended] = (await backstride.experiments()).experiments;
    expect(ended).toMatchObject({ standing: { kind: "over" }, daysCounted: 20 });
    expect(ended).not.toHaveProperty("result");
    expect(ended?.daysToAsk).toHaveLength(20);
    await backstride.experiment({ kind: "note", experimentId: "agreed", onDay: day(20), wasChanged: true });
    const reply = await backstride.experiment({ kind: "finish", experimentId: "agreed" });
    const [shown] = reply.kind === "kept" ? reply.experiments : [];
    expect(shown).toMatchObject({
      result: { asDrawn: { kind: "compared", pairs: 5 }, days: { length: 20, 19: { wasChanged: true } } },
      daysToAsk: [],
    });
    for (const n of [2, 3, 4, 10]) await tell(day(n), { kind: "check-in", checkIn: { painWorst: 9 } });
    expect(
      await backstride.experiment({ kind: "note", experimentId: "agreed", onDay: day(3), wasChanged: true }),
    ).toEqual({ kind: "refused", because: { kind: "note-would-not-count", because: "result-shown" } });
    await backstride.experiment({ kind: "finish", experimentId: "agreed" });
    setDay(day(40));
    expect((await backstride.experiments()).experiments).toEqual([shown]);
  });

  it("is not begun in shoes that are not known or not used any more, and names those that are", async () => {
    const { backstride } = await cleared();
    const lever = { kind: "shoes", shoeId: "red" } as const;
    expect(await begin(backstride, { lever })).toEqual({
      kind: "refused",
      because: { kind: "no-such-shoe", shoeId: "red" },
    });
    const saved = await backstride.saveShoe({ name: "Red ones" });
    if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
    const [red] = await backstride.shoes();
    const shoeId = red?.shoe.id ?? "";
    await backstride.saveShoe({ id: shoeId, name: "Red ones", retiredOnDay: aDay("2024-05-01") });
    expect(await begin(backstride, { lever: { ...lever, shoeId } })).toMatchObject({
      because: { kind: "no-such-shoe", shoeId },
    });
    await backstride.saveShoe({ id: shoeId, name: "Red ones", retiredOnDay: null });
    expect(await begin(backstride, { lever: { ...lever, shoeId } })).toMatchObject({
      experiments: [{ shoeName: "Red ones" }],
    });
  });

  it("shows no order before it begins: one that could be seen could be chosen", async () => {
    const { backstride } = await cleared();
    const tried = await backstride.experiment({ kind: "try", design: aWish() });
    expect(tried).toMatchObject({ proposal: { fromDay: addDays(TODAY, 1), toDay: addDays(TODAY, 112) } });
    expect(JSON.stringify(tried)).not.toMatch(/"blocks"|"seed"|"arm"/);
  });

  it("asks where the runs cannot tell, and keeps its result beside the protocol", async () => {
    const { backstride, setDay } = await cleared();
    await begin(backstride, { lever: { kind: "warm-up", exerciseIds: ["E22"] } });
    const ranOnDay = addDays(TODAY, 3);
    setDay(ranOnDay);
    await backstride.addRun({ ranOnDay, distanceM: 5000, movingTimeS: 1800 });
    expect((await backstride.experiments()).experiments[0]?.daysToAsk).toEqual([ranOnDay]);
    await backstride.experiment({ kind: "note", experimentId: "steps", onDay: ranOnDay, wasChanged: true });
    expect((await backstride.experiments()).experiments[0]?.daysToAsk).toEqual([]);
    expect(await backstride.experiment({ kind: "finish", experimentId: "steps" })).toEqual({
      kind: "refused",
      because: { kind: "not-now", standing: "running" },
    });
    await backstride.experiment({ kind: "stop", experimentId: "steps" });
    await backstride.experiment({ kind: "finish", experimentId: "steps" });
    setDay(addDays(TODAY, 30));
    const [record] = (await backstride.told()).experiments;
    expect(record?.result).toMatchObject({ upToDay: ranOnDay, days: [{ day: ranOnDay, wasChanged: true }] });
    expect((await backstride.experiments()).experiments[0]?.result).toEqual(record?.result);
    expect(await backstride.experiment({ kind: "stop", experimentId: "other" })).toEqual({
      kind: "refused",
      because: { kind: "no-such-experiment" },
    });
  });
});

describe("a forecast of the product", () => {
  it("is refused in an emergency, and is silent for who told nothing", async () => {
    const { backstride, tell } = await onClock();
    expect(await backstride.forecast()).toMatchObject({
      value: {
        kind: "forecast",
        plannedFrom: "usual-week",
        forecast: { answer: { kind: "silent", because: { kind: "too-few-ratings" } } },
      },
    });
    await tell(TODAY, { kind: "answers", answers: { "saddle-numbness": "yes" } });
    expect(await backstride.forecast()).toMatchObject({
      value: { kind: "not-cleared", problem: { kind: "emergency" } },
    });
  });

  it("says nothing beside a warning of the diary, with the danger questions open", async () => {
    const { backstride, tell } = await onClock();
    await tell(TODAY, { kind: "check-in", checkIn: { painNow: 3, hasNewLegSymptoms: true } });
    expect(await backstride.forecast()).toMatchObject({
      value: { kind: "not-cleared", problem: { kind: "unfinished" } },
    });
  });

  it.each([
    [{ abovePain: 11 }, "abovePain"],
    [{ abovePain: 2.5 }, "abovePain"],
    [{ planned: [{ day: aDay("2024-07-30"), distanceM: 5000 }] }, "planned"],
    [{ planned: [{ day: TODAY, distanceM: Number.NaN }] }, "planned"],
    [{ whatIf: { distancesM: [] } }, "distancesM"],
    [{ whatIf: { distancesM: [5000], onDay: aDay("2024-05-30") } }, "onDay"],
  ])("refuses %j by the name of the field", async (question, field) => {
    const { backstride } = await aBackstride();
    expect(await backstride.forecast(question)).toMatchObject({
      ok: false,
      problem: { kind: "bad-field", field },
    });
  });
});
