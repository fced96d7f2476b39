import { describe, expect, test } from "vitest";
import { emergencyCard } from "./emergency-card.ts";
import redFlags from "./redflags.json" with { type: "json" };

const emergencies = redFlags.flags.filter((flag) => flag.urgency === "emergency_now");

describe("emergency card", () => {
  test("holds every emergency sign on exactly one line, and nothing that is none", () => {
    const onCard = emergencyCard().lines.flatMap((line) => line.flags);
    expect([...onCard].sort()).toEqual(emergencies.map((flag) => flag.id).sort());
  });

  test("says what the flags themselves say to do", () => {
    expect(new Set(emergencies.map((flag) => flag.action))).toEqual(new Set([emergencyCard().action]));
  });

  // The word of each flag that its line may not lose, so that shortening cannot drop a sign.
  test.each([
    ["RF01", ["numbness", "between your legs", "back passage", "buttocks", "genitals"]],
    ["RF02", ["passing", "holding", "feeling", "urine"]],
    ["RF03", ["holding", "feeling", "stool"]],
    ["RF04", ["sexual feeling"]],
    ["RF05", ["both legs", "tingling", "numbness", "weakness"]],
    ["RF06", ["severe back pain", "heavy", "clumsy", "trouble walking"]],
    ["RF12", ["fall", "crash", "blow"]],
    ["RF19", ["cancer", "weakness", "numbness", "walking", "bladder"]],
    ["RF23", ["weak", "confusion", "slurred", "shivering", "no urine", "breathlessness", "mottled"]],
    ["RF28", ["back, belly or side", "faintness", "sweating", "beating lump"]],
    ["RF29", ["kidney stone", "60"]],
    ["RF30", ["Chest pain", "breathlessness", "arm", "jaw"]],
    ["RF33", ["belly pain", "vomiting", "black stool"]],
    ["RF34", ["dark urine", "numb patch"]],
    ["RF37", ["bleeding", "fluid", "tightenings", "calf", "chest pain", "dizziness"]],
    ["RF39", ["possibly pregnant", "one side", "fainting", "shoulder tip"]],
    ["RF45", ["blood thinners", "fall", "sudden severe back pain"]],
    [
      "RF46",
      ["fever", "night", "weight loss", "refusing to walk", "weakness", "numbness", "bladder", "bowel"],
    ],
    ["RF47", ["very weak", "weaker by the hour"]],
    ["RF48", ["black stool", "vomiting blood", "very little urine", "anti-inflammatory"]],
  ])("names every sign of %s", (flag, signs) => {
    const line = emergencyCard().lines.find((candidate) => candidate.flags.includes(flag));
    for (const sign of signs) expect(line?.sign).toContain(sign);
  });
});
