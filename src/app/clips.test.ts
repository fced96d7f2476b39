import { describe, expect, it } from "vitest";
import { aBackstride } from "../../test/a-backstride.ts";
import type { Samples } from "../engine/activity/activity.ts";
import { makeTrack } from "../engine/gait/make-track.ts";
import { aRun } from "../engine/history/make-run.ts";
import type { Run } from "../engine/run/run.ts";
import { addDays, type Day } from "../engine/units/day.ts";
import {
  type ClipSurroundings,
  type ClipTold,
  clipPage,
  type KeptClip,
  measureClip,
  measureWithRun,
} from "./clips.ts";
import { base64Of } from "./export-all.ts";
import { bytesOfBase64 } from "./gait/base64.ts";
import { packTrack } from "./gait/pack-track.ts";

const DAY = "2026-05-06" as Day;

const packed = (motion: Parameters<typeof makeTrack>[0]) => base64Of(packTrack(makeTrack(motion).track));

describe("a clip", () => {
  it("is measured, kept with its landmarks, listed, exported and deleted", async () => {
    const { backstride } = await aBackstride();
    const track = packed({ seconds: 6 });
    const saved = await backstride.saveClip({ clipId: "one", track, heightM: 1.78, speedMps: 2.8 });
    expect(saved).toMatchObject({ ok: true, value: { id: "one", speedMps: 2.8, speedBasis: "told" } });
    expect((await backstride.clips()).map(({ id }) => id)).toEqual(["one"]);
    expect(await backstride.clip("one")).toMatchObject({
      ok: true,
      value: { track, context: { heightM: 1.78 } },
    });
    let text = "";
    for await (const piece of backstride.exportAll()) text += piece;
    expect(JSON.parse(text)).toMatchObject({ clips: [{ clip: { id: "one" }, track }] });
    await backstride.deleteClip("one");
    expect(await backstride.clip("one")).toEqual({ ok: false, problem: { kind: "not-found", what: "clip" } });
    expect(await backstride.clips()).toEqual([]);
  });

  it("that is a walk is refused with the reason, and nothing is kept", async () => {
    const { backstride } = await aBackstride();
    const saved = await backstride.saveClip({
      clipId: "walk",
      track: packed({ kind: "walk" }),
      view: "side",
    });
    expect(saved).toMatchObject({
      ok: false,
      problem: { kind: "not-measured", refusal: { kind: "walking" } },
    });
    expect(await backstride.clips()).toEqual([]);
  });

  it("whose landmarks are damaged, or whose run is not there, is refused", async () => {
    const { backstride } = await aBackstride();
    expect(await backstride.saveClip({ clipId: "x", track: "QUJD" })).toMatchObject({
      problem: { kind: "bad-field", field: "track" },
    });
    expect(await backstride.saveClip({ clipId: "x", track: packed({}), runId: "none" })).toMatchObject({
      problem: { kind: "not-found", what: "run" },
    });
  });
});

describe("a clip whose time leaves a doubt about its run", () => {
  const START_MS = Date.UTC(2026, 4, 6, 17);
  const aRunAt = (id: string, startedAtMs = START_MS) =>
    aRun({ id, ranOnDay: DAY, startedAtMs, utcOffsetS: 7200, elapsedTimeS: 3600, isTreadmill: false });
  /** Filmed ten minutes into the run, by a camera that wrote the clock on the wall two hours ahead. */
  const byTheWall = { ...makeTrack({ seconds: 6 }).track, filmedAtMs: START_MS + 600_000 + 7_200_000 };
  const speedAt = (atMs: number, speedMps: number): Samples => ({
    count: 5,
    timeMs: Float64Array.from([-2, -1, 0, 1, 2], (s) => atMs + s * 1000),
    columns: { speedMps: new Float64Array(5).fill(speedMps) },
  });
  const around = (runs: readonly Run[]): ClipSurroundings => ({
    runs,
    samplesOf: async () => speedAt(START_MS + 600_000, 3.1),
    dayOf: () => addDays(DAY, 1),
    nowMs: START_MS,
  });
  const kept = async (runs: readonly Run[], told: Partial<ClipTold> = {}): Promise<KeptClip> => {
    const brought = { clipId: "one", track: base64Of(packTrack(byTheWall)), ...told };
    const measured = await measureClip(brought, around(runs));
    if (!measured.ok) throw new Error(measured.problem.kind);
    return measured.value;
  };

  it("takes none by itself, and asks with every run that fits, by the clock on the wall too", async () => {
    for (const runs of [[aRunAt("only")], [aRunAt("watch"), aRunAt("phone", START_MS + 60_000)]]) {
      const clip = await kept(runs);
      expect(clip.clip).not.toHaveProperty("runId");
      expect(clip.clip).not.toHaveProperty("speedMps");
      expect(clipPage(clip, { runs }).fitting?.map(({ id }) => id)).toEqual(runs.map(({ id }) => id));
    }
    expect(
      clipPage(await kept([]), { runs: [aRunAt("tomorrow", START_MS + 86_400_000)] }),
    ).not.toHaveProperty("fitting");
  });

  it("takes day, moment and speed from the run that is named, and gives them back with none of them", async () => {
    const runs = [aRunAt("watch"), aRunAt("phone")];
    const named = await measureWithRun(await kept(runs), "watch", around(runs));
    if (!named.ok) throw new Error(named.problem.kind);
    expect(named.value.clip).toMatchObject({
      runId: "watch",
      filmedOnDay: DAY,
      filmedAtMs: START_MS + 600_000,
      speedMps: 3.1,
      speedBasis: "run",
    });
    expect(named.value.context.speedMps).toBe(3.1);
    const none = await measureWithRun(named.value, null, around(runs));
    if (!none.ok) throw new Error(none.problem.kind);
    expect(none.value.clip).toMatchObject({ isOfNoRun: true, filmedAtMs: byTheWall.filmedAtMs });
    expect(none.value.clip).not.toHaveProperty("runId");
    expect(none.value.clip).not.toHaveProperty("speedMps");
    expect(none.value.context).not.toHaveProperty("speedMps");
  });

  it("keeps a speed that was told, whatever the watch says, and refuses a run that is not there", async () => {
    const runs = [aRunAt("watch")];
    const told = await kept(runs, { speedMps: 2.5 });
    expect(await measureWithRun(told, "watch", around(runs))).toMatchObject({
      value: { clip: { runId: "watch", speedMps: 2.5, speedBasis: "told" } },
    });
    expect(await measureWithRun(told, "gone", around(runs))).toMatchObject({
      problem: { kind: "not-found", what: "run" },
    });
  });

  it("is answered where it is kept, through the product", async () => {
    const { backstride } = await aBackstride();
    await backstride.saveClip({ clipId: "one", track: base64Of(packTrack(byTheWall)) });
    expect(await backstride.saveClipRun("one", null)).toMatchObject({ value: { isOfNoRun: true } });
    expect(await backstride.clips()).toMatchObject([{ id: "one", isOfNoRun: true }]);
    expect(await backstride.saveClipRun("two", null)).toMatchObject({ problem: { what: "clip" } });
  });
});

describe("a clip's page", () => {
  it("tells what the watch usually says at the clip's speed, from runs other than its own", async () => {
    const kept = await measureClip(
      { clipId: "one", track: packed({ seconds: 6 }), speedMps: 2.8, filmedOnDay: DAY },
      { runs: [], samplesOf: async () => undefined, dayOf: () => DAY, nowMs: 0 },
    );
    if (!kept.ok) throw new Error(kept.problem.kind);
    const runs = [1, 2, 3].map((ago) =>
      aRun({
        id: `run-${ago}`,
        ranOnDay: addDays(DAY, -ago),
        speedMeanMps: 2.8,
        isTreadmill: false,
        dynamics: { contactTimeMeanS: 0.25 },
      }),
    );
    expect(clipPage(kept.value, { runs }).usual).toEqual({
      form: { contactTimeS: 0.25 },
      runs: { contactTimeS: 3 },
    });
    expect(clipPage(kept.value, { runs: runs.slice(1) })).not.toHaveProperty("usual");
  });
});

describe("base64", () => {
  it("comes back as the bytes it was made of, and refuses other text", () => {
    for (let length = 0; length < 20; length++) {
      const bytes = Uint8Array.from({ length }, (_, index) => (index * 91 + length) % 256);
      expect(bytesOfBase64(base64Of(bytes))).toEqual(bytes);
    }
    for (const text of ["A", "AB=C", "A\u00e9==", "AB CD"]) expect(bytesOfBase64(text)).toBeUndefined();
  });
});
