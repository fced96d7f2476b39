import { describe, expect, it } from "vitest";
import { simulatedSamples } from "../src/app/simulated-samples.ts";
import { writeFit } from "../src/engine/activity/fit/write-fit.ts";
import { type ActivityWish, anActivity } from "../src/engine/activity/make-activity.ts";
import type { Run } from "../src/engine/run/run.ts";
import type { Day } from "../src/engine/units/day.ts";
import { aBackstride, aFolder, idOf, NOW_MS } from "./a-backstride.ts";

const day = (text: string): Day => text as Day;
const MAY_1_MS = Date.UTC(2024, 4, 1, 11);
const DAY_MS = 86_400_000;
const aRunFile = (wish: ActivityWish = {}): Uint8Array =>
  writeFit(anActivity({ startedAtMs: MAY_1_MS, utcOffsetS: -4 * 3600, ...wish }));

/** One run of 5.4 km imported, and its id. */
async function withOneRun(wish: ActivityWish = {}) {
  const { backstride, store } = await aBackstride();
  const bytes = aRunFile(wish);
  await backstride.importPaths([aFolder({ "run.fit": bytes })]);
  return { backstride, store, id: idOf(bytes) };
}

describe("a run", () => {
  it("comes in, is listed and can be looked at", async () => {
    const { backstride, id } = await withOneRun();
    expect(await backstride.overview()).toMatchObject({
      runs: 1,
      firstDay: "2024-05-01",
      isSimulated: false,
      today: "2024-06-01",
    });
    const page = await backstride.run(id);
    if (!page.ok) throw new Error(page.problem.kind);
    expect(page.value.run.distanceM).toBeCloseTo(5400, 0);
    expect(page.value.original).toMatchObject({ name: "run.fit" });
    const { elapsedS, columns } = page.value.series;
    expect(elapsedS.length).toBeLessThanOrEqual(1500);
    expect(elapsedS.at(-1)).toBe(1800);
    expect(columns.yM?.at(-1)).toBeCloseTo(5400, -1);
    for (const column of Object.values(columns)) expect(column).toHaveLength(elapsedS.length);
  });

  it("that nobody knows is not found", async () => {
    const { backstride } = await aBackstride();
    expect(await backstride.run("nothing")).toEqual({
      ok: false,
      problem: { kind: "not-found", what: "run" },
    });
  });

  it("stands against the longest of the month before, and a correction moves that too", async () => {
    const { backstride } = await aBackstride();
    const first = aRunFile();
    await backstride.importPaths([
      aFolder({
        "a.fit": first,
        "b.fit": aRunFile({ startedAtMs: MAY_1_MS + 20 * DAY_MS }),
        "c.fit": aRunFile({ startedAtMs: MAY_1_MS + 31 * DAY_MS - 3_600_000, durationS: 3600 }),
      }),
    ]);
    const spike = async () => (await backstride.runs()).at(-1)?.spike?.ratio;
    expect(await spike()).toBeCloseTo(2, 2);
    const second = (await backstride.runs())[1]?.run.id ?? "";
    await backstride.correctRun(second, { distanceM: 10_800 });
    expect(await spike()).toBeCloseTo(1, 2);
    await backstride.correctRun(second, { distanceM: null });
    expect(await spike()).toBeCloseTo(2, 2);
  });
});

describe("a correction", () => {
  const corrected = async (
    id: string,
    backstride: Awaited<ReturnType<typeof withOneRun>>["backstride"],
  ): Promise<Run> => {
    const page = await backstride.run(id);
    if (!page.ok) throw new Error(page.problem.kind);
    return page.value.run;
  };

  it("of the distance flows through speed, step length and the shown series, and can be taken back", async () => {
    const { backstride, id } = await withOneRun();
    const before = await corrected(id, backstride);
    await backstride.correctRun(id, { distanceM: (before.distanceM ?? 0) * 1.1 });
    const after = await corrected(id, backstride);
    expect(after.speedMeanMps).toBeCloseTo((before.speedMeanMps ?? 0) * 1.1, 9);
    expect(after.stepLengthMeanM).toBeCloseTo((before.stepLengthMeanM ?? 0) * 1.1, 9);
    expect(after.loading).toEqual(before.loading);
    expect(after.steps).toBe(before.steps);
    expect(after.corrected).toEqual(["distanceM"]);
    const page = await backstride.run(id);
    expect(page.ok && page.value.series.columns.distanceM?.at(-1)).toBeCloseTo(5940, 0);
    await backstride.correctRun(id, { distanceM: null });
    expect(await corrected(id, backstride)).toEqual(before);
  });

  it("of the sport makes cross-training of a run, and a run of it again", async () => {
    const { backstride, id } = await withOneRun();
    expect(await backstride.correctRun(id, { sport: "cycling" })).toMatchObject({
      ok: true,
      value: { run: { id, corrected: ["sport"] }, movedToSport: "cycling" },
    });
    expect(await backstride.overview()).toMatchObject({ runs: 0, crossTraining: 1 });
    expect((await backstride.history()).crossTraining).toMatchObject([{ id, sport: "cycling" }]);
    await backstride.correctRun(id, { sport: "running" });
    expect(await backstride.overview()).toMatchObject({ runs: 1, crossTraining: 0 });
  });

  it("of a ride that was a run measures it as one", async () => {
    const { backstride, id } = await withOneRun({ sport: "cycling" });
    expect(await backstride.overview()).toMatchObject({ runs: 0, crossTraining: 1 });
    expect(await backstride.correctRun(id, { sport: "running" })).toMatchObject({ ok: true });
    expect((await corrected(id, backstride)).distanceM).toBeCloseTo(5400, 0);
  });

  it("excludes a run from everything but the list", async () => {
    const { backstride, id } = await withOneRun();
    expect(await backstride.correctRun(id, { isExcluded: true })).toMatchObject({
      ok: true,
      value: { isExcluded: true },
    });
    expect(await backstride.overview()).toMatchObject({ runs: 0, excluded: 1 });
    expect(await backstride.runs()).toMatchObject([{ isExcluded: true }]);
    expect((await backstride.history()).weeks).toEqual([]);
    await backstride.correctRun(id, { isExcluded: false });
    expect(await backstride.overview()).toMatchObject({ runs: 1, excluded: 0 });
  });

  it("survives a second import of the same bytes", async () => {
    const { backstride } = await aBackstride();
    const folder = aFolder({ "run.fit": aRunFile() });
    await backstride.importPaths([folder]);
    const id = (await backstride.runs())[0]?.run.id ?? "";
    await backstride.correctRun(id, { name: "Race", surface: "track" });
    expect(await backstride.importPaths([folder])).toMatchObject({ added: 0, known: 1, runs: 1 });
    expect((await backstride.runs())[0]?.run).toMatchObject({ name: "Race", surface: "track" });
  });

  it.each([
    [{ distanceM: -1 }, { kind: "bad-field", field: "distanceM" }],
    [{ distanceM: Number.NaN }, { kind: "bad-field", field: "distanceM" }],
    [{ sport: "quidditch" }, { kind: "bad-field", field: "sport" }],
    [{ shoeId: "none" }, { kind: "not-found", what: "shoe" }],
  ])("that cannot be is refused: %o", async (change, problem) => {
    const { backstride, id } = await withOneRun();
    expect(await backstride.correctRun(id, change)).toMatchObject({ ok: false, problem });
  });
});

describe("a run told by hand", () => {
  it("is a run like any other", async () => {
    const { backstride } = await aBackstride();
    const added = await backstride.addRun({
      ranOnDay: day("2024-05-31"),
      distanceM: 6000,
      movingTimeS: 2400,
      startedAt: "18:30",
      perceivedExertion: 4,
    });
    expect(added).toMatchObject({
      ok: true,
      value: { run: { ranOnDay: "2024-05-31", source: "by-hand", speedMeanMps: 2.5, localStartHour: 18.5 } },
    });
    expect(await backstride.overview()).toMatchObject({ runs: 1 });
    if (added.ok)
      expect(await backstride.run(added.value.run.id)).toMatchObject({
        ok: true,
        value: { series: { elapsedS: [] } },
      });
  });

  it("of a day that has one already is another", async () => {
    const { backstride } = await aBackstride();
    const run = { ranOnDay: day("2024-05-31"), distanceM: 6000 };
    await backstride.addRun(run);
    await backstride.addRun(run);
    expect(await backstride.overview()).toMatchObject({ runs: 2 });
  });

  it.each([
    [{ ranOnDay: day("2024-02-30"), distanceM: 1000 }, "ranOnDay"],
    [{ ranOnDay: day("2024-06-02"), distanceM: 1000 }, "ranOnDay"],
    [{ ranOnDay: day("2024-05-01") }, "distanceM"],
    [{ ranOnDay: day("2024-05-01"), distanceM: 1000, startedAt: "25:00" }, "startedAt"],
    [{ ranOnDay: day("2024-05-01"), distanceM: 1000, perceivedExertion: 11 }, "perceivedExertion"],
  ])("that cannot be is refused: %o", async (run, field) => {
    const { backstride } = await aBackstride();
    expect(await backstride.addRun(run)).toMatchObject({ ok: false, problem: { kind: "bad-field", field } });
  });
});

describe("shoes", () => {
  it("are worn, counted, renamed and retired", async () => {
    const { backstride, id } = await withOneRun();
    const saved = await backstride.saveShoe({ name: "Blue", startingDistanceM: 1000 });
    expect(saved).toMatchObject({ ok: true, value: { shoe: { id: "blue" }, runs: 0, distanceM: 1000 } });
    await backstride.correctRun(id, { shoeId: "blue" });
    const [row] = await backstride.shoes();
    expect(row?.distanceM).toBeCloseTo(6400, 0);
    await backstride.saveShoe({ id: "blue", name: "Race day", retiredOnDay: day("2024-05-20") });
    expect(await backstride.shoes()).toMatchObject([
      {
        shoe: { id: "blue", name: "Race day", retiredOnDay: "2024-05-20", startingDistanceM: 1000 },
        runs: 1,
      },
    ]);
    await backstride.saveShoe({ id: "blue", name: "Race day", retiredOnDay: null });
    expect((await backstride.shoes())[0]?.shoe).not.toHaveProperty("retiredOnDay");
  });

  it.each([
    [{ name: " " }, { kind: "bad-field", field: "name" }],
    [
      { name: "Blue", startingDistanceM: -1 },
      { kind: "bad-field", field: "startingDistanceM" },
    ],
    [
      { id: "none", name: "Blue" },
      { kind: "not-found", what: "shoe" },
    ],
  ])("that cannot be are refused: %o", async (shoe, problem) => {
    const { backstride } = await aBackstride();
    expect(await backstride.saveShoe(shoe)).toMatchObject({ ok: false, problem });
  });
});

describe("settings", () => {
  it("hold once saved, the rest as before", async () => {
    const { backstride } = await aBackstride();
    await backstride.saveSettings({ distanceUnit: "mi" });
    expect(await backstride.saveSettings({ bodyMassKg: 70 })).toMatchObject({
      ok: true,
      value: { distanceUnit: "mi", bodyMassKg: 70, timeZone: "America/New_York" },
    });
  });

  it.each([
    [{ timeZone: "Mars/Olympus" }, "timeZone"],
    [{ firstWeekday: 7 }, "firstWeekday"],
    [{ bodyMassKg: 7 }, "bodyMassKg"],
    [{ restingHeartRateBpm: 100, maxHeartRateBpm: 95 }, "restingHeartRateBpm"],
  ])("that cannot be are refused and change nothing: %o", async (settings, field) => {
    const { backstride } = await aBackstride();
    const before = await backstride.overview();
    expect(await backstride.saveSettings(settings)).toMatchObject({
      ok: false,
      problem: { kind: "bad-field", field },
    });
    expect(await backstride.overview()).toEqual(before);
  });
});

describe("why", () => {
  it("answers with every finding and only references that were seen to hold", async () => {
    const { backstride } = await withOneRun();
    const why = await backstride.why({ since: day("2024-05-20") });
    expect(why).toMatchObject({ painSince: "2024-05-20", onDay: "2024-06-01", painSinceGiven: true });
    expect(why.findings.length).toBeGreaterThan(5);
    const cited = new Set(why.findings.flatMap(({ rule }) => rule.references));
    for (const reference of Object.values(why.references)) expect(cited).toContain(reference.id);
  });

  it("takes the day after the last run when no day is given, and says so", async () => {
    const { backstride } = await withOneRun();
    expect(await backstride.why()).toMatchObject({ painSince: "2024-05-02", painSinceGiven: false });
  });

  it("keeps to the day that was saved", async () => {
    const { backstride } = await withOneRun();
    const answers = { "pain-since": "2024-05-10" };
    await backstride.tell([
      { kind: "answers", entryId: "a", enteredAtMs: 1, onDay: day("2024-05-11"), answers },
    ]);
    expect(await backstride.why()).toMatchObject({ painSince: "2024-05-10", painSinceGiven: true });
    expect(await backstride.why({ since: day("2024-05-12") })).toMatchObject({ painSince: "2024-05-12" });
  });
});

describe("the sample runner", () => {
  it("comes in through the importer, with shoes, and never beside real runs", async () => {
    const { backstride } = await aBackstride({ samples: simulatedSamples(() => NOW_MS) });
    const loaded = await backstride.loadSample("beginner");
    expect(loaded).toMatchObject({ ok: true, value: { skipped: [] } });
    const overview = await backstride.overview();
    expect(overview).toMatchObject({ isSimulated: true, sampleLife: "beginner" });
    expect(overview.runs).toBe(loaded.ok ? loaded.value.runs : 0);
    expect((await backstride.runs()).every(({ run }) => run.isSimulated && run.shoeId !== undefined)).toBe(
      true,
    );

    expect(await backstride.loadSample("beginner")).toEqual({
      ok: false,
      problem: { kind: "holds-sample-runs" },
    });
    const refused = await backstride.importPaths([aFolder({ "run.fit": aRunFile() })]);
    expect(refused).toMatchObject({ added: 0, skipped: [{ problem: { kind: "holds-sample-runs" } }] });
    expect(await backstride.addRun({ ranOnDay: day("2024-05-01"), distanceM: 5000 })).toEqual({
      ok: false,
      problem: { kind: "holds-sample-runs" },
    });

    await backstride.eraseAll();
    expect(await backstride.overview()).toMatchObject({ runs: 0, isSimulated: false });
    expect(await backstride.importPaths([aFolder({ "run.fit": aRunFile() })])).toMatchObject({ added: 1 });
    expect(await backstride.loadSample("beginner")).toEqual({
      ok: false,
      problem: { kind: "holds-real-runs" },
    });
  });

  it("of an unknown name is not found", async () => {
    const { backstride } = await aBackstride();
    expect(await backstride.loadSample("nobody")).toEqual({
      ok: false,
      problem: { kind: "not-found", what: "sample-life" },
    });
  });
});

describe("an export", () => {
  const exported = async (
    backstride: Awaited<ReturnType<typeof withOneRun>>["backstride"],
    options?: { withOriginals: boolean },
  ) => {
    let text = "";
    for await (const piece of backstride.exportAll(options)) text += piece;
    return JSON.parse(text);
  };

  it("of nothing is whole JSON", async () => {
    const { backstride } = await aBackstride();
    expect(await exported(backstride)).toMatchObject({
      format: "backstride-export",
      version: 1,
      activities: [],
      originals: [],
    });
  });

  it("holds settings, shoes, corrections, activities, imports and originals", async () => {
    const { backstride, id } = await withOneRun();
    await backstride.saveSettings({ bodyMassKg: 70 });
    await backstride.saveShoe({ name: "Blue" });
    await backstride.correctRun(id, { shoeId: "blue" });
    expect(await exported(backstride)).toMatchObject({
      settings: { bodyMassKg: 70 },
      shoes: [{ id: "blue" }],
      corrections: { [id]: { shoeId: "blue" } },
      activities: [{ measured: { activityId: id } }],
      imports: [{ outcomes: [{ kind: "added", name: "run.fit" }] }],
      originals: [{ name: "run.fit" }],
    });
  });

  it("holds the stored bytes when asked for", async () => {
    const { backstride, store } = await withOneRun();
    const sha256 = (await store.about("me").originals())[0]?.sha256 ?? "";
    const stored = (await store.about("me").original(sha256))?.stored;
    const { originals } = await exported(backstride, { withOriginals: true });
    expect(Buffer.from(originals[0].base64, "base64")).toEqual(Buffer.from(stored ?? []));
  });
});

describe("measuring again", () => {
  it("is due when a setting changes that measures depend on", async () => {
    const { backstride, id } = await withOneRun();
    const load = async () => (await backstride.runs()).find(({ run }) => run.id === id)?.run.heartRateLoad;
    const before = await load();
    await backstride.saveSettings({ distanceUnit: "mi" });
    expect(await backstride.overview()).not.toHaveProperty("outdated");
    await backstride.saveSettings({ maxHeartRateBpm: 170, restingHeartRateBpm: 60 });
    expect(await backstride.overview()).toMatchObject({ outdated: 1 });
    expect(await backstride.remeasure()).toEqual({ measured: 1, unreadable: 0 });
    expect(await backstride.overview()).not.toHaveProperty("outdated");
    expect(await load()).not.toBe(before);
  });

  it("renews what an older version measured, and only that", async () => {
    const { backstride, store, id } = await withOneRun();
    const before = await store.about("me").activity(id);
    if (before === undefined) throw new Error("the run is not there");
    expect(await backstride.remeasure()).toEqual({ measured: 0, unreadable: 0 });
    const old = {
      ...before,
      measuresVersion: 0,
      measured: { ...before.measured, measures: { distanceM: 1 } },
    };
    await store.write("me", (writer) => writer.saveActivities([old]));
    expect(await backstride.remeasure()).toEqual({ measured: 1, unreadable: 0 });
    expect(await store.about("me").activity(id)).toEqual(before);
  });
});
