import { describe, expect, it } from "vitest";
import { recordedAtMs, recordingOf } from "./recording.ts";

describe("a film made in the app", () => {
  it("holds when filming began; a picked file does not", () => {
    const film = recordingOf([new Blob(["film"])], "video/webm", 1_717_225_800_000);
    expect([film.type, film.size]).toEqual(["video/webm", 4]);
    expect(recordedAtMs(film)).toBe(1_717_225_800_000);
    expect(recordedAtMs(new File(["film"], "IMG_1.mov", { lastModified: 5 }))).toBeUndefined();
    expect(recordedAtMs(new Blob(["film"]))).toBeUndefined();
  });
});
