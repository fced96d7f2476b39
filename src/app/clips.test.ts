import { describe, expect, it } from "vitest";
import { aBackstride } from "../../test/a-backstride.ts";
import { makeTrack } from "../engine/gait/make-track.ts";
import type { Run } from "../engine/run/run.ts";
import { base64Of } from "./export-all.ts";
import { bytesOfBase64 } from "./gait/base64.ts";
import { runAt, speedAt } from "./gait/match-run.ts";
import { packTrack } from "./gait/pack-track.ts";

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

describe("the run a clip was filmed during", () => {
  const aRun = (id: string, startedAtMs: number, elapsedTimeS: number) =>
    ({ id, startedAtMs, elapsedTimeS }) as unknown as Run; // only when it was is looked at
  const runs = [aRun("morning", 0, 3600), aRun("evening", 36_000_000, 1800)];

  it.each([
    [1_800_000, "morning"],
    [-100_000, "morning"],
    [-130_000, undefined],
    [3_600_000 + 100_000, "morning"],
    [20_000_000, undefined],
    [36_500_000, "evening"],
  ])("at %d ms is %s", (filmedAtMs, id) => {
    expect(runAt(runs, filmedAtMs)?.id).toBe(id);
  });

  it("gives its speed of those moments, not of a stop or of the whole", () => {
    const elapsedS = Array.from({ length: 100 }, (_, second) => second);
    const speedMps = elapsedS.map((second) => (second < 50 ? 2 : second === 60 ? null : 4));
    expect(speedAt({ elapsedS, columns: { speedMps } }, 70)).toBe(4);
    expect(speedAt({ elapsedS, columns: { speedMps } }, 10)).toBe(2);
    expect(speedAt({ elapsedS, columns: {} }, 10)).toBeUndefined();
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
