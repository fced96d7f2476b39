import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aBackstride, aFolder } from "../../../test/a-backstride.ts";
import { typeIn } from "../../../test/type-in.ts";
import type { Backstride } from "../../app/backstride.ts";
import { type MadeMotion, makeTrack } from "../../engine/gait/make-track.ts";
import { writeTrackJson } from "../../engine/gait/track-json.ts";
import { dayFromMs } from "../../engine/units/day.ts";
import { EXIT } from "./exit-codes.ts";

/** Types `backstride form FILE ...` with a file of these contents. */
async function form(file: { readonly name: string; readonly text: string }, ...words: string[]) {
  return typing((await aBackstride()).backstride)(file, ...words);
}

/** The same again and again, about one runner; without a file only the words count. */
const typing =
  (backstride: Backstride) =>
  async (file: AFile | undefined, ...words: string[]) => {
    const folder = aFolder(file === undefined ? {} : { [file.name]: file.text });
    const path = file === undefined ? [] : [join(folder, file.name)];
    return typeIn(backstride, "form", ...path, ...words);
  };

interface AFile {
  readonly name: string;
  readonly text: string;
}

const aTrack = (motion: MadeMotion) => ({
  name: "track.json",
  text: writeTrackJson(makeTrack(motion).track),
});

describe("form at the command line", () => {
  it("prints the measures of a landmark track with how sure each is", async () => {
    const { out, exit } = await form(aTrack({ seconds: 8 }));
    expect(exit).toBe(EXIT.done);
    expect(out).toMatch(/Cadence +166 steps\/min +\d+\.\d +\d+ +\d+ +sure/);
  });

  it("gives the whole result as JSON", async () => {
    const { out } = await form(aTrack({ seconds: 8 }), "--json");
    expect(JSON.parse(out)).toMatchObject({ schema: "backstride.form/1", result: { view: "side" } });
  });

  it("says why a walk is not measured, and what to do", async () => {
    const { out, exit } = await form(aTrack({ kind: "walk" }));
    expect(exit).toBe(EXIT.nothingRead);
    expect(out).toBe("This looks like walking. Film at an easy running pace.\n");
  });

  it("names what keeps a file from being a track", async () => {
    const { remarks, exit } = await form({ name: "notes.json", text: "{}" });
    expect(exit).toBe(EXIT.nothingRead);
    expect(remarks).not.toBe("");
  });

  it("keeps a clip once, asks which of two runs it was filmed on, and keeps the answer", async () => {
    const { backstride } = await aBackstride();
    const type = typing(backstride);
    const startedAtMs = Date.UTC(2024, 4, 30, 16); // noon where the runner lives, as told runs begin
    const filmed = { ...makeTrack({ seconds: 8 }).track, filmedAtMs: startedAtMs + 60_000 };
    const clip = { name: "track.json", text: writeTrackJson(filmed) };
    for (const distanceM of [5000, 8000])
      await backstride.addRun({
        ranOnDay: dayFromMs(startedAtMs, -4 * 3600),
        distanceM,
        movingTimeS: 1800,
      });
    const asked = await type(clip, "--keep");
    expect(asked.exit).toBe(EXIT.done);
    expect(asked.out).toContain("More than one run fits its time. Say which one it was:");
    const [, id = "", runId = ""] = /form (\w{32}) --run (\S+)/.exec(asked.out) ?? [];
    expect((await type(undefined, id, "--run", runId)).out).toContain(
      "Filmed on the run of 2024-05-30 12:00",
    );
    expect(await backstride.clips()).toMatchObject([{ id, runId }]);
    expect((await type(undefined, id, "--run", "none")).out).toContain(
      "Filmed on none of the recorded runs.",
    );
    expect((await type(clip, "--keep", "--run", "gone")).exit).toBe(EXIT.notFound);
    const again = await type(clip, "--keep", "--run", runId, "--json");
    expect(JSON.parse(again.out)).toMatchObject({ schema: "backstride.clip/1", clip: { id, runId } });
    expect(await backstride.clips()).toHaveLength(1);
  });
});
