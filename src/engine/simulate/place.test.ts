import { describe, expect, test } from "vitest";
import { type Day, dayFromText } from "../units/day.ts";
import { BASIN, ISLAND, MOOR, type SimulatedPlace, temperatureAt, utcOffsetOn } from "./place.ts";

const day = (text: string): Day => {
  const found = dayFromText(text);
  if (found === undefined) throw new Error(text);
  return found;
};

/** What the platform's own table of time zones says at noon. */
function tableOffset(place: SimulatedPlace, on: Day): number {
  const noon = new Date(`${on}T12:00:00Z`);
  const local = new Date(`${noon.toLocaleString("sv-SE", { timeZone: place.timeZone })}Z`);
  return (local.getTime() - noon.getTime()) / 1000;
}

describe("a simulated place", () => {
  test.each([
    ["a moor", MOOR],
    ["a basin", BASIN],
    ["an island", ISLAND],
  ])("%s keeps the clock of its time zone around every change", (_name, place) => {
    const days = ["2024", "2025", "2026"].flatMap((year) =>
      ["03-08", "03-11", "03-28", "04-01", "04-08", "07-01", "09-20", "10-01", "10-20", "11-08", "12-31"].map(
        (date) => day(`${year}-${date}`),
      ),
    );
    for (const on of days) expect(utcOffsetOn(place, on), on).toBe(tableOffset(place, on));
  });

  test("is warm in its own summer", () => {
    expect(temperatureAt(MOOR, day("2026-07-15"), 15)).toBeGreaterThan(
      temperatureAt(MOOR, day("2026-01-15"), 15),
    );
    expect(temperatureAt(ISLAND, day("2026-07-15"), 15)).toBeLessThan(
      temperatureAt(ISLAND, day("2026-01-15"), 15),
    );
  });
});
