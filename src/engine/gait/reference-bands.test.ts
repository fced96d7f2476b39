import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import evidence from "../evidence/gait.json" with { type: "json" };
import { printableReference } from "../evidence/references.ts";
import { metricOf, referenceBand } from "./reference-bands.ts";

const metric = (id: string) => {
  const found = evidence.metrics.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};

describe("bands of others", () => {
  test("are the numbers of the evidence base", () => {
    const { reference_values: cadence } = metric("G01");
    expect(cadence.elite_range).toEqual([155, 203]);
    expect(referenceBand("cadence", {})).toMatchObject({ from: 155, to: 203 });
    expect(cadence.youth_mean).toContain("171.3+-8.3 at 3.8 m/s");
    expect(cadence.speed_effect).toBe("+5.6 per m/s");
    const band = referenceBand("cadence", { speedMps: 3.8 });
    expect(band?.from).toBeCloseTo(163, 6);
    expect(band?.to).toBeCloseTo(179.6, 6);
    expect(metric("G09").reference_values.seen).toEqual([-2, 25]);
    expect(referenceBand("trunk-lean", {})).toMatchObject({ from: -2, to: 25 });
  });

  test("are not drawn beyond the speeds the line was seen at", () => {
    for (const speedMps of [2.4, 5.6])
      expect(referenceBand("cadence", { speedMps })).toMatchObject({ from: 155, to: 203 });
  });

  test("are absent where the evidence base is not verified or has no number", () => {
    expect(metricOf("contact-time")?.verified).toBe(false);
    for (const key of [
      "contact-time",
      "over-stride",
      "pelvic-drop",
      "peak-force",
      "trunk-lean-change",
    ] as const)
      expect(referenceBand(key, { speedMps: 3 })).toBeUndefined();
  });

  test("the page about running form names only sources that may be printed, and every measure", () => {
    const page = readFileSync(new URL("../../../docs/evidence/gait.md", import.meta.url), "utf8");
    const sources = [...page.matchAll(/`([a-z_]+\d{4})`/g)].map((found) => found[1] ?? "");
    expect(sources.length).toBeGreaterThan(5);
    expect(sources.filter((source) => printableReference(source) === undefined)).toEqual([]);
    const refused = readFileSync(new URL("./gait-result.ts", import.meta.url), "utf8");
    const keys = [
      ...(refused.split("GaitMeasureKey =")[1]?.split(";")[0] ?? "").matchAll(/"([a-z-]+)"/g),
    ].map((found) => found[1] ?? "");
    expect(keys.length).toBeGreaterThan(15);
    expect(keys.filter((key) => !page.includes(`\`${key}\``))).toEqual([]);
  });
});
