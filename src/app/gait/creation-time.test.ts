import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { creationTime } from "./creation-time.ts";

const box = (name: string, ...inside: readonly (readonly number[])[]): number[] => {
  const body = inside.flat();
  return [...word(body.length + 8), ...letters(name), ...body];
};
const letters = (text: string): number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const word = (value: number): number[] => [24, 16, 8, 0].map((shift) => Math.floor(value / 2 ** shift) % 256);
const long = (value: number): number[] => [...word(Math.floor(value / 2 ** 32)), ...word(value % 2 ** 32)];

const JUNE_MS = Date.UTC(2024, 5, 1, 7, 30);
const since1904 = (atMs: number): number => (atMs - Date.UTC(1904, 0, 1)) / 1000;
const mvhd = (time: readonly number[], version = 0) =>
  box("mvhd", [version, 0, 0, 0], time, word(0), word(1000));

const read = (file: readonly number[]) => {
  const bytes = Uint8Array.from(file);
  return creationTime(async (from, to) => bytes.slice(from, to), bytes.length);
};

describe("when a film was made", () => {
  it("stands in its header, wherever the header is and however its time is written", async () => {
    const pictures = box(
      "mdat",
      Array.from({ length: 300 }, (_, index) => index % 256),
    );
    const short = box("moov", mvhd(word(since1904(JUNE_MS))));
    expect(await read([...box("ftyp", letters("isom")), ...short, ...pictures])).toBe(JUNE_MS);
    expect(await read([...box("ftyp", letters("isom")), ...pictures, ...short])).toBe(JUNE_MS);
    expect(await read(box("moov", box("udta"), mvhd(long(since1904(JUNE_MS)), 1)))).toBe(JUNE_MS);
    const large = [...word(1), ...letters("mdat"), ...long(24), ...word(0), ...word(0)];
    expect(await read([...large, ...short])).toBe(JUNE_MS);
  });

  it("is not known of a clock that was never set, and of a file without such a header", async () => {
    expect(await read(box("moov", mvhd(word(0))))).toBeUndefined();
    expect(await read(box("moov", mvhd(word(since1904(Date.UTC(1999, 0, 1))))))).toBeUndefined();
    expect(await read(box("mdat", mvhd(word(since1904(JUNE_MS)))))).toBeUndefined();
    expect(await read([])).toBeUndefined();
  });

  it("never breaks on other bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), fc.nat(40), async (noise, at) => {
        const file = Uint8Array.from(box("moov", mvhd(word(since1904(JUNE_MS)))));
        file.set(noise.subarray(0, Math.max(0, file.length - at)), Math.min(at, file.length));
        const found = await read([...file]);
        expect(found === undefined || Number.isFinite(found)).toBe(true);
      }),
      { seed: 5, numRuns: 300 },
    );
  });
});
