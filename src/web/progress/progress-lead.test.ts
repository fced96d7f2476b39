import { describe, expect, it } from "vitest";
import { progressEn } from "../words/progress-en.ts";
import { progressLead } from "./progress-lead.ts";

const inEnglish = {
  say: (key: string, values: Readonly<Record<string, string | number>> = {}): string =>
    Object.entries(values).reduce(
      (said, [place, value]) => said.replace(`{{${place}}}`, String(value)),
      Object.entries(progressEn).find(([one]) => one === key)?.[1] ?? key,
    ),
  format: { number: (value: number, digits = 0): string => value.toFixed(digits) },
};
const lead = (from: number, to: number): string =>
  progressLead(
    {
      isRecovered: false,
      pain: { change: { from, to, better: from - to, size: "too-small-to-tell", matters: 2 } },
    },
    inEnglish,
  );

describe("the lead of progress", () => {
  it("tells where pain was and is", () => {
    expect(lead(4, 3)).toBe("Your pain went from 4 to 3 of 10: outcome.too-small-to-tell.");
    expect(lead(1.5, 1)).toBe("Your pain went from 1.5 to 1 of 10: outcome.too-small-to-tell.");
  });

  it("names no change where the pain is what it was", () => {
    expect(lead(1, 1)).toBe("Your pain is what it was at the start: 1 of 10.");
  });
});
