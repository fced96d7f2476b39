import { describe, expect, test } from "vitest";
import { anActivity } from "../activity/make-activity.ts";
import { isPossibleOffset, localDayOf, offsetInZone } from "./local-day.ts";

const LATE_MS = Date.UTC(2024, 0, 31, 23, 30);
const noPlace = { without: ["latitudeDeg", "longitudeDeg"] } as const;

describe("the local day", () => {
  test("follows the file's own offset before anything else", () => {
    const activity = anActivity({ startedAtMs: LATE_MS, utcOffsetS: -5 * 3600, durationS: 10 });
    expect(localDayOf(activity, "Asia/Tokyo")).toEqual({
      utcOffsetS: -18_000,
      onDay: "2024-01-31",
      dayBasis: "file-offset",
    });
  });

  test("follows the zone of the first position when the file has no offset", () => {
    const zurich = localDayOf(anActivity({ startedAtMs: LATE_MS, durationS: 10 }), "America/New_York");
    expect(zurich).toEqual({ utcOffsetS: 3600, onDay: "2024-02-01", dayBasis: "position" });
  });

  test("follows the runner's setting without a position", () => {
    const activity = anActivity({ startedAtMs: LATE_MS, durationS: 10, ...noPlace });
    expect(localDayOf(activity, "Asia/Kathmandu")).toEqual({
      utcOffsetS: 20_700,
      onDay: "2024-02-01",
      dayBasis: "setting",
    });
  });

  test("takes summer time from the day itself", () => {
    expect(offsetInZone("Europe/Berlin", Date.UTC(2024, 6, 1))).toBe(7200);
    expect(offsetInZone("Europe/Berlin", Date.UTC(2024, 0, 1, 0, 0, 0, 999))).toBe(3600);
  });

  test.each([15 * 3600, -13 * 3600, 3601, 631_065_600, Number.NaN])(
    "does not believe an offset of %d s",
    (utcOffsetS) => {
      expect(isPossibleOffset(utcOffsetS)).toBe(false);
      expect(localDayOf(anActivity({ utcOffsetS, durationS: 10 }), "UTC").dayBasis).toBe("position");
    },
  );

  test.each([14 * 3600, -12 * 3600, 20_700, 0])("believes an offset of %d s", (utcOffsetS) => {
    expect(isPossibleOffset(utcOffsetS)).toBe(true);
  });

  test("is that of UTC in a zone that does not exist", () => {
    const activity = anActivity({ startedAtMs: LATE_MS, durationS: 10, ...noPlace });
    expect(localDayOf(activity, "Mars/Olympus")).toEqual({
      utcOffsetS: 0,
      onDay: "2024-01-31",
      dayBasis: "setting",
    });
  });

  test("skips positions that are no place on earth", () => {
    const activity = anActivity({
      durationS: 10,
      signals: {
        latitudeDeg: (second) => [0, 181, Number.NaN][second] ?? 35.7,
        longitudeDeg: (second) => [0, 500, 8][second] ?? 139.7,
      },
    });
    expect(localDayOf(activity, "UTC")).toMatchObject({ utcOffsetS: 9 * 3600, dayBasis: "position" });
  });
});
