import { describe, expect, it } from "vitest";
import type { Day } from "../../engine/units/day.ts";
import { makeFormat } from "./format.ts";
import { numberFromText } from "./number-from-text.ts";

const km = makeFormat("en-GB", "km");
const mi = makeFormat("en-US", "mi");
const inSpain = makeFormat("es-ES", "km");
const spanishInMiles = makeFormat("es-US", "mi");

describe("format", () => {
  it("writes a marathon in kilometres and in miles", () => {
    expect(km.distance(42_195)).toEqual({ number: "42.2", unit: "km" });
    expect(mi.distance(42_195)).toEqual({ number: "26.2", unit: "mi" });
  });
  it("writes long sums without decimals and with group separators", () => {
    expect(km.distance(1_234_567)).toEqual({ number: "1,235", unit: "km" });
  });
  it.each([
    [1000 / 300, "5:00"],
    [1000 / 299.6, "5:00"],
    [1000 / 359.4, "5:59"],
  ])("writes %d m/s as the pace %s", (speed, pace) => {
    expect(km.pace(speed)).toEqual({ number: pace, unit: "/km" });
  });
  it("writes pace by the mile", () => {
    expect(mi.pace(1609.344 / 480)).toEqual({ number: "8:00", unit: "/mi" });
  });
  it("writes a pace that never ends as a dash", () => {
    expect(km.pace(0).number).toBe("–");
  });
  it.each([
    [6, "6"],
    [5.5, "5.5"],
    [0.42, "0.4"],
    [-0.04, "0.0"],
  ])("writes the score %d as %s: a line between two whole ones keeps its half", (value, text) => {
    expect(km.quantityText(value, "score")).toBe(text);
  });
  it.each([
    [59, "0:59"],
    [61, "1:01"],
    [3599.6, "1:00:00"],
    [7265, "2:01:05"],
    [-12, "−0:12"],
  ])("writes %d seconds as %s", (seconds, text) => {
    expect(km.duration(seconds)).toBe(text);
  });
  it("writes a day as that day whatever the zone of the computer", () => {
    expect(km.day("2026-05-03" as Day)).toBe("3 May 2026");
    expect(mi.day("2026-05-03" as Day)).toBe("May 3, 2026");
  });
  it("writes the clock of the place where the run was", () => {
    expect(km.clock(Date.UTC(2026, 4, 3, 22, 30), 9 * 3600)).toBe("7:30");
  });
  it("never writes minus zero", () => {
    expect(km.number(-0.2)).toBe("0");
  });
  it("writes spans in words", () => {
    expect(km.durationWords(40)).toBe("40 secs");
    expect(km.durationWords(3600 * 2 + 300)).toBe("2 hrs 5 mins");
  });
  it("writes numbers, spans and days of Spain as they are written there", () => {
    expect(inSpain.distance(21_300)).toEqual({ number: "21,3", unit: "km" });
    expect(inSpain.number(40_550)).toBe("40.550");
    expect(inSpain.quantityText(1.38, "ratio")).toBe("1,38\u00a0×");
    expect(inSpain.quantityText(6, "days")).toBe("6\u00a0días");
    expect(inSpain.percent(0.125, 1)).toBe("12,5\u00a0%"); // one line for a number and its sign
    expect(inSpain.day("2026-05-03" as Day)).toBe("3 de mayo de 2026");
    expect(inSpain.weekday("2026-05-03" as Day)).toBe("dom");
    expect(inSpain.durationWords(3600 * 2 + 300)).toBe("2 h 5 min");
  });
  it("writes miles for who reads Spanish and runs miles", () => {
    expect(spanishInMiles.distance(42_195)).toEqual({ number: "26.2", unit: "mi" });
    expect(spanishInMiles.pace(1609.344 / 480)).toEqual({ number: "8:00", unit: "/mi" });
  });
  it("writes into fields what is read from them again", () => {
    expect(km.plainNumber(1234.5, 2)).toBe("1234.5");
    expect(inSpain.plainNumber(1234.5, 2)).toBe("1234,5");
    expect(inSpain.plainNumber(8, 1)).toBe("8");
    expect(numberFromText(inSpain.plainNumber(1234.5, 2))).toBe(1234.5);
  });
  it("writes contact time in milliseconds and ratios as times", () => {
    expect(km.quantity(0.243, "s")).toEqual({ number: "243", unit: "ms" });
    expect(km.quantity(1.38, "ratio")).toEqual({ number: "1.38", unit: "×" });
  });
});
