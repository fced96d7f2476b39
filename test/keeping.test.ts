import { describe, expect, it } from "vitest";
import { aMeasured, anItem, SEVEN_O_CLOCK_MS } from "../src/app/make-measured.ts";
import type { ActivityNote, ImportItem } from "../src/app/measured.ts";
import { type OpenImport, openImport } from "../src/app/open-import.ts";
import type { Store } from "../src/app/store.ts";
import { openStoreInMemory } from "../src/node/store/open-store.ts";

/** Not on the same second of the hour: a clock in a wrong zone would be. */
const NEXT_DAY_MS = SEVEN_O_CLOCK_MS + 86_400_000 + 754_000;

const aStore = () => openStoreInMemory(() => 1000);

const begin = (store: Store, importId = "first"): Promise<OpenImport> =>
  openImport({
    store,
    runnerId: "me",
    importId,
    sources: ["runs/"],
    nowMs: () => 1000,
    measureAsRun: (_, index) => aMeasured({ activityId: "measured-as-run", index }),
  });

const keep = async (store: Store, items: readonly ImportItem[], importId = "first") =>
  (await begin(store, importId)).sink.keep(items);

const noted = (item: ReturnType<typeof anItem>, note: ActivityNote): ImportItem => ({ ...item, note });
const id = (item: ReturnType<typeof anItem>): string => item.measured.activities[0]?.activityId ?? "";

describe("keeping a batch", () => {
  it("leaves nothing of it, and does not take it for known, when one item cannot be kept", async () => {
    const store = await aStore();
    const { sink } = await begin(store);
    const broken = anItem("broken", { startedAtMs: NEXT_DAY_MS });
    const unkeepable = {
      ...broken,
      measured: { ...broken.measured, original: { ...broken.measured.original, stored: {} as Uint8Array } },
    };
    await expect(sink.keep([anItem("run"), unkeepable])).rejects.toThrow("cannot be stored");
    expect(await store.about("me").activities("all")).toEqual([]);
    expect(await store.about("me").originals()).toEqual([]);
    expect((await sink.keep([anItem("run")]))[0]).toMatchObject({ kind: "added" });
  });

  it("gives one outcome per item, in order, and stores them", async () => {
    const store = await aStore();
    const run = anItem("run");
    const outcomes = await keep(store, [
      run,
      { name: "x.txt", kind: "skipped", problem: { kind: "unknown-format" } },
      { name: "activities.csv", kind: "notes", rows: 3 },
    ]);
    expect(outcomes).toEqual([
      { name: "run.gpx", kind: "added", activityIds: [id(run)] },
      { name: "x.txt", kind: "skipped", problem: { kind: "unknown-format" } },
      { name: "activities.csv", kind: "taken-as-notes", rows: 3 },
    ]);
    expect(await store.about("me").importOutcomes("first")).toEqual(outcomes);
    expect(await store.about("me").imports()).toMatchObject([
      { added: 1, skipped: 1, known: 0, stage: "reading" },
    ]);
  });

  it("adds nothing the second time", async () => {
    const store = await aStore();
    const run = anItem("run");
    await keep(store, [run]);
    const before = await store.about("me").activities("all");
    expect(await keep(store, [run], "second")).toEqual([
      { name: "run.gpx", kind: "already-known", activityIds: [id(run)] },
    ]);
    expect(await store.about("me").activities("all")).toEqual(before);
  });

  it("calls the same bytes under another name of one import a duplicate", async () => {
    const run = anItem("run");
    expect(await keep(await aStore(), [run, { ...run, name: "again.gpx" }])).toMatchObject([
      { kind: "added" },
      { kind: "duplicate", of: id(run), because: "same-bytes-elsewhere" },
    ]);
  });

  it("says what is partial", async () => {
    const [outcome] = await keep(await aStore(), [anItem("run", { partial: { atByte: 17 } })]);
    expect(outcome).toMatchObject({ kind: "added", partial: { atByte: 17 } });
  });
});

describe("two recordings of one run", () => {
  const poor = anItem("poor", { richness: 5, startedAtMs: SEVEN_O_CLOCK_MS + 20_000, distanceM: 8050 });
  const rich = anItem("rich", { richness: 20, format: "fit" });

  it.each([
    ["poor first", [poor, rich]],
    ["rich first", [rich, poor]],
  ])("end with the richer one kept and both readable: %s", async (_, items) => {
    const store = await aStore();
    for (const [place, item] of items.entries()) await keep(store, [item], String(place));
    const kept = await store.about("me").activities("without-duplicates");
    expect(kept.map(({ measured }) => measured.activityId)).toEqual([id(rich)]);
    expect(await store.about("me").duplicatesOf(id(rich))).toMatchObject([{ duplicateOf: id(rich) }]);
    expect(await store.about("me").originals()).toHaveLength(2);
  });

  it("are told: the richer replaces, the poorer is a duplicate", async () => {
    expect(await keep(await aStore(), [poor, rich])).toMatchObject([
      { kind: "added", activityIds: [id(poor)] },
      { kind: "added", activityIds: [id(rich)], replaced: [id(poor)] },
    ]);
    expect(await keep(await aStore(), [rich, poor])).toMatchObject([
      { kind: "added" },
      { kind: "duplicate", of: id(rich), because: "same-run-less-rich" },
    ]);
  });

  it("stay settled when a third, richer still, comes", async () => {
    const store = await aStore();
    const richest = anItem("richest", { richness: 30, startedAtMs: SEVEN_O_CLOCK_MS + 5000 });
    await keep(store, [poor, rich, richest]);
    const kept = await store.about("me").activities("without-duplicates");
    expect(kept.map(({ measured }) => measured.activityId)).toEqual([id(richest)]);
    expect(await store.about("me").duplicatesOf(id(richest))).toHaveLength(2);
  });

  it("hand on what the runner corrected and what a table said", async () => {
    const store = await aStore();
    await keep(store, [noted(poor, { gear: "Blue", name: "Morning" })]);
    await store.write("me", (writer) => writer.saveCorrection(id(poor), { distanceM: 9000 }));
    await keep(store, [rich], "second");
    expect(await store.about("me").activity(id(rich))).toMatchObject({
      shoeId: "blue",
      note: { name: "Morning" },
    });
    expect((await store.about("me").corrections()).get(id(rich))).toEqual({ distanceM: 9000 });
  });

  it("keep the one known to be a run before one of an unknown sport", async () => {
    const store = await aStore();
    const untold = anItem("untold", { richness: 40 });
    const { measures: _, ...other } = aMeasured({ ...untold.measured.activities[0], sport: "other" });
    const item = { ...untold, measured: { ...untold.measured, activities: [other] } };
    await keep(store, [item, rich]);
    const kept = await store.about("me").activities("without-duplicates");
    expect(kept.map(({ measured }) => measured.activityId)).toEqual([id(rich)]);
  });

  it("told by hand at the same hour of two days are two", async () => {
    const store = await aStore();
    const monday = anItem("monday", { format: "by-hand" });
    const tuesday = anItem("tuesday", {
      format: "by-hand",
      startedAtMs: SEVEN_O_CLOCK_MS + 86_400_000,
    });
    const outcomes = await keep(store, [monday, tuesday]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["added", "added"]);
  });

  it("of other days or other sports are two", async () => {
    const store = await aStore();
    const nextDay = anItem("next", { startedAtMs: NEXT_DAY_MS });
    const { measures: _, ...ride } = anItem("ride").measured.activities[0] ?? aMeasured();
    const riding = anItem("ride");
    const item = { ...riding, measured: { ...riding.measured, activities: [{ ...ride, sport: "cycling" }] } };
    const outcomes = await keep(store, [rich, nextDay, item]);
    expect(outcomes.map(({ kind }) => kind)).toEqual(["added", "added", "added"]);
  });
});

describe("what a table says of a run", () => {
  it("puts its shoe on, which is made once", async () => {
    const store = await aStore();
    const later = { startedAtMs: NEXT_DAY_MS };
    await keep(store, [
      {
        name: "shoes.csv",
        kind: "notes",
        rows: 1,
        shoes: [{ name: "Blue", brand: "Maker", startingDistanceM: 5 }],
      },
      noted(anItem("a"), { gear: "blue " }),
      noted(anItem("b", later), { gear: "Maker Blue" }),
    ]);
    expect(await store.about("me").shoes()).toMatchObject([
      { id: "blue", brand: "Maker", startingDistanceM: 5 },
    ]);
    const activities = await store.about("me").activities("all");
    expect(activities.map(({ shoeId }) => shoeId)).toEqual(["blue", "blue"]);
  });

  it("finds the shoe again after it was renamed", async () => {
    const store = await aStore();
    await keep(store, [noted(anItem("a"), { gear: "Blue" })]);
    await store.write("me", async (writer) =>
      writer.saveShoes((await writer.shoes()).map((shoe) => ({ ...shoe, name: "Race day" }))),
    );
    await keep(store, [noted(anItem("a"), { gear: "Blue" })], "second");
    expect(await store.about("me").shoes()).toHaveLength(1);
  });

  it("is renewed by a later import of the same bytes", async () => {
    const store = await aStore();
    const run = anItem("run");
    await keep(store, [noted(run, { name: "Before", perceivedExertion: 4 })]);
    await keep(store, [noted(run, { name: "After" })], "second");
    expect((await store.about("me").activity(id(run)))?.note).toEqual({
      name: "After",
      perceivedExertion: 4,
    });
  });

  it("makes a run of a recording without a sport", async () => {
    const store = await aStore();
    const { measures: _, ...other } = aMeasured({ sport: "other" });
    const item = anItem("track");
    const track = { ...item, measured: { ...item.measured, activities: [other] } };
    await keep(store, [noted(track, { sport: "running" })]);
    expect(await store.about("me").activities("all")).toMatchObject([
      { measured: { activityId: "measured-as-run", measures: { distanceM: 8000 } } },
    ]);
  });
});

describe("an import that was cut short", () => {
  it("says again what it had decided and writes it once", async () => {
    const store = await aStore();
    const run = anItem("run");
    const skipped: ImportItem = { name: "x.txt", kind: "skipped", problem: { kind: "unknown-format" } };
    const before = await keep(store, [run, skipped]);
    const next = anItem("next", { startedAtMs: NEXT_DAY_MS });
    const resumed = await begin(store);
    const after = await resumed.sink.keep([
      { name: "run.gpx", kind: "already-known", sha256: run.measured.original.sha256 },
      skipped,
      next,
    ]);
    await resumed.finish("finished");
    expect(after.slice(0, 2)).toEqual(before);
    expect(await store.about("me").importOutcomes("first")).toHaveLength(3);
    expect(await store.about("me").imports()).toMatchObject([
      { added: 2, skipped: 1, known: 0, stage: "finished", finishedAtMs: 1000 },
    ]);
  });

  it("tells apart the items that one table gives under one name", async () => {
    const store = await aStore();
    const [a, b] = [anItem("a"), anItem("b", { startedAtMs: NEXT_DAY_MS })];
    const named = (item: ImportItem): ImportItem => ({ ...item, name: "activities.csv" });
    const table: ImportItem = { name: "activities.csv", kind: "notes", rows: 2 };
    const known = (item: typeof a): ImportItem =>
      named({ name: "", kind: "already-known", sha256: item.measured.original.sha256 });
    const before = await keep(store, [table, named(a)]);
    const after = await keep(store, [table, known(a), named(b)]);
    expect(after.slice(0, 2)).toEqual(before);
    expect(after[2]).toMatchObject({ kind: "added", activityIds: [id(b)] });
    expect(await store.about("me").importOutcomes("first")).toEqual(after);
  });

  it("still knows what it brought itself when the same bytes come again", async () => {
    const store = await aStore();
    const run = anItem("run");
    await keep(store, [run]);
    const sha256 = run.measured.original.sha256;
    expect(
      await keep(store, [
        { name: "run.gpx", kind: "already-known", sha256 },
        { name: "copy.gpx", kind: "already-known", sha256 },
      ]),
    ).toMatchObject([{ kind: "added" }, { kind: "duplicate", because: "same-bytes-elsewhere" }]);
  });
});
