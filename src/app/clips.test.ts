import { describe, expect, it } from "vitest";
import { aBackstride } from "../../test/a-backstride.ts";
import { makeTrack } from "../engine/gait/make-track.ts";
import { aRun } from "../engine/history/make-run.ts";
import { addDays, type Day } from "../engine/units/day.ts";
import { clipPage, measureClip } from "./clips.ts";
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
