import { describe, expect, it } from "vitest";
import { stravaTimeMs } from "./strava-date.ts";

describe("a date of activities.csv", () => {
  const expected = Date.UTC(2024, 0, 5, 18, 12, 9);

  it.each([
    "Jan 5, 2024, 6:12:09 PM",
    "Jan 5, 2024, 6:12:09\u202fPM",
    "5 Jan 2024, 18:12:09",
    "05.01.2024, 18:12:09",
    "5. Jan. 2024, 18:12:09",
    "5 ene 2024, 18:12:09",
    "5 janv. 2024 à 18:12:09",
    "5 gen 2024, 18:12:09",
    "5 de jan. de 2024, 18:12:09",
    "5 jan. 2024 18:12:09",
    "2024/01/05 18:12:09",
    "2024年1月5日 18:12:09",
    "2024年1月5日 下午6:12:09",
    "2024. 1. 5. 오후 6:12:09",
    "5 янв. 2024 г., 18:12:09",
    "5 sty 2024, 18:12:09",
    "2024-01-05 18:12:09",
    "2024-01-05 18:12:09 UTC",
    "1/25/2024, 6:12:09 PM",
  ])("is read from %s", (text) => {
    const day = text.startsWith("1/25") ? 20 : 0;
    expect(stravaTimeMs(text)).toBe(expected + day * 86_400_000);
  });

  it.each([
    ["12:00:00 AM", 0],
    ["12:30:00 PM", 12.5],
  ])("has midnight and noon where they are: %s", (clock, hours) => {
    expect(stravaTimeMs(`Jul 21, 2026, ${clock}`)).toBe(Date.UTC(2026, 6, 21) + hours * 3_600_000);
  });

  it.each([
    ["Feb", "févr.", "feb.", "fev.", "lut"],
    ["Mar", "mars", "März", "marzo", "mrt"],
    ["Apr", "avr.", "abr.", "apr", "abril"],
    ["May", "mai", "Mai", "mag", "mei"],
    ["Jun", "juin", "Juni", "giu", "cze"],
    ["Jul", "juil.", "Juli", "lug", "lip"],
    ["Aug", "août", "ago.", "aug.", "sie"],
    ["Sep", "sept.", "set", "wrz", "сент."],
    ["Oct", "Okt.", "ott", "out.", "paź"],
    ["Nov", "nov.", "Nov", "lis", "нояб."],
    ["Dec", "déc.", "Dez.", "dic", "gru"],
  ])("knows the month %s in other languages", (...names) => {
    const [first = 0, ...others] = names.map((name) => stravaTimeMs(`9 ${name} 2025, 08:00:00`));
    expect(others).toEqual(others.map(() => first));
    expect(first).toBeGreaterThan(0);
  });

  it.each(["", "never", "31.04.2024, 10:00:00", "Foo 5, 2024", "99999999", "2024"])(
    "is none in %j",
    (text) => {
      expect(stravaTimeMs(text)).toBeNaN();
    },
  );
});
