import { describe, expect, it } from "vitest";
import { anActivity } from "../../../test/an-activity.ts";
import { writeGpx } from "./gpx/write-gpx.ts";
import { readActivities } from "./read-activities.ts";
import { writeTcx } from "./tcx/write-tcx.ts";

const CASES = 3000;

describe("reading activities", () => {
  it("tells formats apart by their content", () => {
    const formatOf = (bytes: Uint8Array): string => {
      const result = readActivities(bytes);
      return result.ok ? (result.value[0]?.format ?? "none") : result.problem.kind;
    };
    const text = (content: string): Uint8Array => new TextEncoder().encode(content);
    expect(formatOf(writeGpx(anActivity()))).toBe("gpx");
    expect(formatOf(writeTcx(anActivity()))).toBe("tcx");
    expect(formatOf(text("<!-- hello --><p:gpx xmlns:p='x'/>"))).toBe("no-samples");
    expect(formatOf(new Uint8Array(0))).toBe("nothing-readable");
    expect(formatOf(text("<html><body>gpx</body></html>"))).toBe("unknown-format");
    expect(formatOf(text('{"gpx": 1}'))).toBe("unknown-format");
    expect(formatOf(text("PK\u0003\u0004 zip"))).toBe("unknown-format");
    expect(formatOf(Uint8Array.from([14, 16, 0, 0, 0, 0, 0, 0, 0x2e, 0x46, 0x49, 0x54]))).not.toBe(
      "unknown-format",
    );
  });

  it(`never throws and keeps its promises on ${CASES} damaged files`, () => {
    const random = seeded(20240501);
    const seeds = [writeGpx(anActivity(25)), writeTcx(anActivity(25, { sport: "cycling" }))];
    let readable = 0;
    for (let index = 0; index < CASES; index++) {
      const seed = seeds[index % seeds.length] ?? new Uint8Array(0);
      const bytes = damaged(seed, random);
      const result = readActivities(bytes);
      if (!result.ok) continue;
      readable++;
      for (const { samples, startedAtMs } of result.value) {
        expect(Number.isFinite(startedAtMs)).toBe(true);
        expect(samples.timeMs.length).toBe(samples.count);
        expect(samples.timeMs.every((ms, i) => i === 0 || ms >= (samples.timeMs[i - 1] ?? 0))).toBe(true);
        for (const column of Object.values(samples.columns)) expect(column.length).toBe(samples.count);
        expect(samples.columns.latitudeDeg?.some((value) => Math.abs(value) > 90) ?? false).toBe(false);
      }
    }
    expect(readable).toBeGreaterThan(CASES / 2);
  });
});

/** Small, quick and the same everywhere (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Bytes changed, cut out, doubled, swapped for markup, or the end cut off. */
function damaged(seed: Uint8Array, random: () => number): Uint8Array {
  let bytes = seed.slice();
  const place = (): number => Math.floor(random() * bytes.length);
  const times = 1 + Math.floor(random() * 4);
  for (let i = 0; i < times; i++) {
    const [from, to] = [place(), place()].sort((a, b) => a - b) as [number, number]; // two were given
    const end = Math.min(to, from + 200);
    switch (Math.floor(random() * 6)) {
      case 0:
        bytes[from] = Math.floor(random() * 256);
        break;
      case 1:
        bytes = Uint8Array.from([...bytes.subarray(0, from), ...bytes.subarray(end)]);
        break;
      case 2:
        bytes = Uint8Array.from([...bytes.subarray(0, end), ...bytes.subarray(from)]);
        break;
      case 3:
        bytes.set(MARKUP.subarray(0, Math.min(MARKUP.length, bytes.length - from)), from);
        break;
      case 4:
        if (random() < 0.3) bytes = bytes.slice(0, Math.max(1, to));
        break;
      default:
        bytes.fill(0x39, from, Math.min(end, from + 12));
    }
    if (bytes.length === 0) bytes = seed.slice();
  }
  return bytes;
}

const MARKUP = new TextEncoder().encode('<![CDATA[<!-- "<x ');
