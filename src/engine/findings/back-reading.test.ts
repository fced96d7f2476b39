import { expect, it } from "vitest";
import gait from "../evidence/gait.json" with { type: "json" };
import { BACK_READINGS } from "./back-reading.ts";

it("never grades a measure above what the evidence base says of it", () => {
  for (const { metricId, grade } of BACK_READINGS) {
    const link = gait.metrics.find(({ id }) => id === metricId)?.link_to_LBP ?? "none";
    if (grade === "weak") expect(link, metricId).toMatch(/^weak/);
    if (grade === "mechanism-only") expect(link, metricId).toMatch(/^mechanism only/);
  }
});

it("cites nothing for a measure whose entry is not verified", () => {
  expect(BACK_READINGS.find(({ metricId }) => metricId === "G04")?.references).toEqual([]);
  expect(BACK_READINGS.find(({ metricId }) => metricId === "G01")?.references).toContain("drozda2024");
});
