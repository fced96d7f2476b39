import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aBackstride, aFolder } from "../../../test/a-backstride.ts";
import { type MadeMotion, makeTrack } from "../../engine/gait/make-track.ts";
import { writeTrackJson } from "../../engine/gait/track-json.ts";
import { EXIT } from "./exit-codes.ts";
import { createProgram } from "./program.ts";

/** Types `backstride form FILE ...` with a file of these contents. */
async function form(file: { readonly name: string; readonly text: string }, ...words: string[]) {
  const { backstride } = await aBackstride();
  const folder = aFolder({ [file.name]: file.text });
  let [out, remarks] = ["", ""];
  let exit: number | undefined;
  const program = createProgram(async (command, options) => {
    exit = await command({
      backstride: async () => backstride,
      out: (text) => {
        out += text;
      },
      remark: (text) => {
        remarks += text;
      },
      isLive: false,
      wantsJson: options.json === true,
      home: folder,
    });
  });
  await program.parseAsync(["node", "backstride", ...words, "form", join(folder, file.name)]);
  return { out, remarks, exit };
}

const aTrack = (motion: MadeMotion) => ({
  name: "track.json",
  text: writeTrackJson(makeTrack(motion).track),
});

describe("form at the command line", () => {
  it("prints the measures of a landmark track with how sure each is", async () => {
    const { out, exit } = await form(aTrack({ seconds: 8 }));
    expect(exit).toBe(EXIT.done);
    expect(out).toMatch(/Cadence +166 steps\/min +\d+\.\d +sure/);
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
});
