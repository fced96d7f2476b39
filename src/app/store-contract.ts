import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Day } from "../engine/units/day.ts";
import { aClip } from "./gait/make-clip.ts";
import { aKept, aMeasured, anOriginal, aSha256 } from "./make-measured.ts";
import type { KeptActivity, Store } from "./store.ts";

const RECORD = {
  importId: "first",
  startedAtMs: 1000,
  sources: ["runs/"],
  stage: "reading",
  added: 0,
  known: 0,
  duplicates: 0,
  skipped: 0,
} as const;

/** What every store must do. `makeStore` gives an empty one; it is closed afterwards. */
export function describeStore(name: string, makeStore: () => Promise<Store>): void {
  describe(`${name} as a store`, () => {
    let store: Store;
    beforeEach(async () => {
      store = await makeStore();
    });
    afterEach(() => store.close());
    const me = () => store.about("me");

    it("leaves nothing of a write that throws", async () => {
      const write = store.write("me", async (writer) => {
        await writer.saveRunner({ settings: { distanceUnit: "mi" } });
        await writer.addOriginals([anOriginal()]);
        await writer.saveActivities([aKept()]);
        await writer.saveImport(RECORD);
        await writer.addImportOutcomes("first", [{ name: "a", kind: "taken-as-notes", rows: 1 }]);
        throw new Error("in the middle");
      });
      await expect(write).rejects.toThrow("in the middle");
      expect(await me().runner()).toEqual({ settings: {}, changeCount: 0 });
      expect(await me().originals()).toEqual([]);
      expect(await me().activities("all")).toEqual([]);
      expect(await me().imports()).toEqual([]);
      expect(await me().importOutcomes("first")).toEqual([]);
    });

    it("keeps a diary entry once, however often it is sent", async () => {
      const entry = {
        kind: "emergency",
        entryId: "e1",
        enteredAtMs: 2,
        onDay: "2024-06-01" as Day,
        flag: "RF01",
      } as const;
      const earlier = { ...entry, entryId: "e0", enteredAtMs: 1 };
      await store.write("me", (writer) => writer.addDiaryEntries([entry]));
      await store.write("me", (writer) => writer.addDiaryEntries([{ ...entry, flag: "RF02" }, earlier]));
      expect(await me().diary()).toEqual([earlier, entry]);
      expect(await store.about("you").diary()).toEqual([]);
    });

    it("gives a clip back in every field, and lists clips by day without their landmarks", async () => {
      const track = Uint8Array.from({ length: 50_000 }, (_, index) => (index * index) % 251);
      const late = aClip({ id: "a", filmedOnDay: "2024-06-02" as Day }, track);
      const early = aClip({ id: "b", filmedOnDay: "2024-06-01" as Day }, track);
      await store.write("me", async (writer) => {
        await writer.saveClip(late);
        await writer.saveClip(early);
      });
      const kept = await me().clip("a");
      expect({ ...kept, track: Uint8Array.from(kept?.track ?? []) }).toEqual(late); // a store may answer with its own kind of byte array
      const { track: _, ...lateHead } = late;
      const { track: __, ...earlyHead } = early;
      expect(await me().clips()).toEqual([earlyHead, lateHead]);
      expect(await store.about("you").clips()).toEqual([]);
      expect(await store.about("you").clip("a")).toBeUndefined();
    });

    it("replaces a clip of the same id, and deletes one when asked", async () => {
      await store.write("me", (writer) => writer.saveClip(aClip({ note: "first" })));
      await store.write("me", (writer) => writer.saveClip(aClip({ note: "second" })));
      expect((await me().clips()).map(({ clip }) => clip.note)).toEqual(["second"]);
      await store.write("you", (writer) => writer.deleteClip(aClip().clip.id));
      expect(await me().clips()).toHaveLength(1);
      await store.write("me", (writer) => writer.deleteClip(aClip().clip.id));
      expect(await me().clips()).toEqual([]);
    });

    it("goes on after a write that threw", async () => {
      await expect(store.write("me", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
      await store.write("me", (writer) => writer.saveActivities([aKept()]));
      expect(await me().activities("all")).toEqual([aKept()]);
    });

    it("keeps runners apart", async () => {
      await store.write("me", async (writer) => {
        await writer.addOriginals([anOriginal()]);
        await writer.saveActivities([aKept()]);
        await writer.saveCorrection(aMeasured().activityId, { distanceM: 1 });
        await writer.saveShoes([{ id: "blue", name: "Blue", startingDistanceM: 0 }]);
        await writer.saveImport(RECORD);
        await writer.addImportOutcomes("first", [{ name: "a", kind: "taken-as-notes", rows: 1 }]);
      });
      const you = store.about("you");
      expect(await you.activities("all")).toEqual([]);
      expect(await you.activity(aMeasured().activityId)).toBeUndefined();
      expect(await you.original(aSha256("run"))).toBeUndefined();
      expect(await you.originals()).toEqual([]);
      expect(await you.knownOriginals()).toEqual(new Map());
      expect(await you.corrections()).toEqual(new Map());
      expect(await you.shoes()).toEqual([]);
      expect(await you.imports()).toEqual([]);
      expect(await you.importOutcomes("first")).toEqual([]);
    });

    it("keeps apart runners whose ids begin alike, when read and when erased", async () => {
      const entry = {
        kind: "check-in",
        enteredAtMs: 1,
        onDay: "2024-06-01" as Day,
        checkIn: { painNow: 3 },
      } as const;
      await store.write("me", (writer) => writer.addDiaryEntries([{ ...entry, entryId: "same" }]));
      await store.write("me/sample", async (writer) => {
        await writer.saveRunner({ settings: {}, sampleLife: "beginner" });
        await writer.addDiaryEntries([{ ...entry, entryId: "same", checkIn: { painNow: 9 } }]);
      });
      expect(await me().diary()).toMatchObject([{ checkIn: { painNow: 3 } }]);
      await store.erase("me/sample");
      expect(await store.about("me/sample").diary()).toEqual([]);
      expect((await store.about("me/sample").runner()).sampleLife).toBeUndefined();
      expect(await me().diary()).toMatchObject([{ entryId: "same", checkIn: { painNow: 3 } }]);
    });

    it("knows nothing of a runner nobody wrote about", async () => {
      expect(await me().runner()).toEqual({ settings: {}, changeCount: 0 });
    });

    it("gives settings and the sample life back", async () => {
      const runner = { settings: { bodyMassKg: 71.3, timeZone: "Asia/Kathmandu" }, sampleLife: "beginner" };
      await store.write("me", (writer) => writer.saveRunner(runner));
      expect(await me().runner()).toMatchObject(runner);
    });

    it("counts every write, and never comes back to a count after an erasure", async () => {
      const counts: number[] = [];
      const write = () => store.write("me", async () => undefined);
      const count = async () => counts.push((await me().runner()).changeCount);
      await write();
      await count();
      await write();
      await count();
      await store.erase("me");
      await write();
      await count();
      await write();
      await count();
      expect(new Set(counts).size).toBe(counts.length);
      expect(counts[1]).toBeGreaterThan(counts[0] ?? 0);
    });

    it("gives the bytes of an original back", async () => {
      const stored = Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256);
      await store.write("me", (writer) => writer.addOriginals([anOriginal({ stored, packing: "gzip" })]));
      const original = await me().original(aSha256("run"));
      const bytes = Uint8Array.from(original?.stored ?? []); // a store may answer with its own kind of byte array
      expect({ ...original, stored: bytes }).toEqual(anOriginal({ stored, packing: "gzip" }));
    });

    it("leaves an original as it is when it comes again", async () => {
      await store.write("me", (writer) => writer.addOriginals([anOriginal({ name: "first.gpx" })]));
      await store.write("me", (writer) => writer.addOriginals([anOriginal({ name: "second.gpx" })]));
      expect(await me().originals()).toMatchObject([{ name: "first.gpx" }]);
    });

    it("gives an activity back in every field", async () => {
      const kept: KeptActivity = {
        measured: aMeasured({
          name: "Früh 🏃 'quoted' \u0000 and -- more",
          startedAtMs: -14_182_940_000,
          partial: { atByte: 9_007_199_254_740_991 },
          measures: {
            distanceM: 0.1 + 0.2,
            cadence: {
              meanSpm: 170.123,
              medianSpm: 170,
              p10Spm: 160,
              p90Spm: 180,
              bySpeed: [{ speedMps: 2.625, seconds: 12.5, cadenceMeanSpm: 1 / 3 }],
            },
          },
        }),
        sha256: aSha256("run"),
        note: { name: "Noted", isTreadmill: true, perceivedExertion: 7 },
        shoeId: "blue",
        duplicateOf: "another-0",
        measuresVersion: 3,
      };
      await store.write("me", (writer) => writer.saveActivities([kept]));
      expect(await me().activity(kept.measured.activityId)).toEqual(kept);
    });

    it("replaces an activity of the same id", async () => {
      await store.write("me", (writer) => writer.saveActivities([aKept({ shoeId: "blue" })]));
      await store.write("me", (writer) => writer.saveActivities([aKept({ duplicateOf: "x" })]));
      expect(await me().activities("all")).toEqual([aKept({ duplicateOf: "x" })]);
    });

    it("orders activities by start, then by id, and leaves duplicates out when asked", async () => {
      const at = (activityId: string, startedAtMs: number, duplicateOf?: string) =>
        aKept({
          measured: aMeasured({ activityId, startedAtMs }),
          ...(duplicateOf !== undefined && { duplicateOf }),
        });
      await store.write("me", (writer) =>
        writer.saveActivities([at("d", 300), at("b", 100), at("c", 200, "b"), at("a", 100)]),
      );
      const ids = (kept: readonly KeptActivity[]) => kept.map(({ measured }) => measured.activityId);
      expect(ids(await me().activities("all"))).toEqual(["a", "b", "c", "d"]);
      expect(ids(await me().activities("without-duplicates"))).toEqual(["a", "b", "d"]);
      expect(ids(await me().duplicatesOf("b"))).toEqual(["c"]);
      expect(ids(await me().activitiesStartingBetween(100, 200))).toEqual(["a", "b", "c"]);
      expect(ids(await me().activitiesStartingBetween(101, 199))).toEqual([]);
    });

    it("marks as outdated what was measured from an original, and nothing else", async () => {
      const { sha256: _, ...byHand } = aKept({ measured: aMeasured({ activityId: "by-hand" }) });
      await store.write("me", (writer) => writer.saveActivities([aKept(), byHand]));
      await store.write("you", (writer) => writer.saveActivities([aKept()]));
      await store.write("me", (writer) => writer.markOutdated());
      expect(await me().activity("by-hand")).toEqual(byHand);
      expect((await me().activity(aMeasured().activityId))?.measuresVersion).toBe(0);
      expect(await store.about("you").activities("all")).toEqual([aKept()]);
    });

    it("knows the activities of each original in their order", async () => {
      const of = (word: string, index: number) =>
        aKept({ sha256: aSha256(word), measured: aMeasured({ activityId: `${word}-${index}`, index }) });
      const { sha256: _, ...byHand } = aKept({ measured: aMeasured({ activityId: "by-hand" }) });
      await store.write("me", (writer) =>
        writer.saveActivities([of("run", 1), of("run", 0), of("ride", 0), byHand]),
      );
      expect(await me().knownOriginals()).toEqual(
        new Map([
          [aSha256("run"), ["run-0", "run-1"]],
          [aSha256("ride"), ["ride-0"]],
        ]),
      );
    });

    it("replaces corrections and shoes under the same id", async () => {
      await store.write("me", async (writer) => {
        await writer.saveCorrection("a", { distanceM: 5000, isExcluded: true });
        await writer.saveCorrection("a", { surface: "track" });
        await writer.saveShoes([
          { id: "red", name: "Red", startingDistanceM: 10 },
          { id: "blue", name: "Blue", startingDistanceM: 0 },
        ]);
        await writer.saveShoes([{ id: "red", name: "Crimson", startingDistanceM: 10, knownAs: "Red" }]);
      });
      expect(await me().corrections()).toEqual(new Map([["a", { surface: "track" }]]));
      expect((await me().shoes()).map(({ name }) => name)).toEqual(["Blue", "Crimson"]);
    });

    it("lists imports newest first and their outcomes in the order met", async () => {
      await store.write("me", async (writer) => {
        await writer.saveImport(RECORD);
        await writer.saveImport({ ...RECORD, importId: "second", startedAtMs: 2000 });
        await writer.addImportOutcomes("first", [
          { name: "a", kind: "taken-as-notes", rows: 1 },
          { name: "b", kind: "skipped", problem: { kind: "no-samples" } },
        ]);
      });
      await store.write("me", async (writer) => {
        await writer.addImportOutcomes("first", [{ name: "c", kind: "already-known", activityIds: ["x"] }]);
        await writer.saveImport({ ...RECORD, stage: "finished", finishedAtMs: 3000, known: 1, skipped: 1 });
      });
      expect((await me().imports()).map(({ importId }) => importId)).toEqual(["second", "first"]);
      expect((await me().imports())[1]).toEqual({
        ...RECORD,
        stage: "finished",
        finishedAtMs: 3000,
        known: 1,
        skipped: 1,
      });
      expect((await me().importOutcomes("first")).map(({ name }) => name)).toEqual(["a", "b", "c"]);
    });

    it("does writes of one moment one after the other", async () => {
      await Promise.all(
        Array.from({ length: 20 }, (_, number) =>
          store.write("me", async (writer) => {
            const { settings } = await writer.runner();
            await writer.saveRunner({
              settings: { ...settings, bodyMassKg: (settings.bodyMassKg ?? 0) + 1 },
            });
            await writer.addImportOutcomes("first", [
              { name: String(number), kind: "taken-as-notes", rows: 1 },
            ]);
          }),
        ),
      );
      expect((await me().runner()).settings.bodyMassKg).toBe(20);
      expect(await me().importOutcomes("first")).toHaveLength(20);
    });

    it("sees inside a write what that write has done", async () => {
      await store.write("me", async (writer) => {
        await writer.saveActivities([aKept()]);
        expect(await writer.activity(aMeasured().activityId)).toEqual(aKept());
      });
    });

    it("erases everything of one runner and nothing of another", async () => {
      for (const runner of ["me", "you"])
        await store.write(runner, async (writer) => {
          await writer.addOriginals([anOriginal()]);
          await writer.saveActivities([aKept()]);
          await writer.saveCorrection("a", { distanceM: 1 });
          await writer.saveShoes([{ id: "blue", name: "Blue", startingDistanceM: 0 }]);
          await writer.saveClip(aClip());
          await writer.saveImport(RECORD);
          await writer.addImportOutcomes("first", [{ name: "a", kind: "taken-as-notes", rows: 1 }]);
        });
      await store.erase("me");
      expect(await me().runner()).toEqual({ settings: {}, changeCount: 0 });
      for (const left of [
        await me().activities("all"),
        await me().originals(),
        await me().shoes(),
        await me().clips(),
        await me().imports(),
        await me().importOutcomes("first"),
        [...(await me().corrections())],
      ])
        expect(left).toEqual([]);
      expect(await store.about("you").activities("all")).toHaveLength(1);
      expect(await store.about("you").originals()).toHaveLength(1);
    });
  });
}
