import { describe, expect, it } from "vitest";
import { stravaExport } from "../../../../fixtures/archives.ts";
import type { ColumnCount, ExportLanguage } from "../../../../fixtures/strava-columns.ts";
import { readStravaActivities, type StravaActivities } from "./read-strava-activities.ts";
import { readStravaBikes, readStravaShoes } from "./read-strava-gear.ts";

const LANGUAGES: readonly ExportLanguage[] = ["en", "de", "es", "fr", "ja"];
const COUNTS: readonly ColumnCount[] = [10, 87, 94, 101];
const STARTED_AT_MS = Date.UTC(2026, 3, 3, 17, 12, 5);

describe("Strava activities", () => {
  it.each(LANGUAGES.flatMap((language) => COUNTS.map((columns) => [language, columns] as const)))(
    "are read in %s with %i columns",
    (language, columns) => {
      const { notes, byHand, unreadableRows } = read(madeTable(language, columns));
      expect(unreadableRows).toBe(0);
      expect(notes[0]).toMatchObject({
        fileName: "activities/12000000001.fit",
        startedAtMs: STARTED_AT_MS,
        name: 'Run, "easy"\nwith a friend',
        gear: "Daily shoe",
        sport: "running",
        elapsedTimeS: 3700,
        description: "felt; fine",
      });
      expect(notes[0]?.distanceM).toBeCloseTo(10_020, -2);
      if (columns !== 10) expect(notes[0]?.perceivedExertion).toBe(6);
      expect(byHand).toHaveLength(1);
      expect(byHand[0]?.activity).toMatchObject({
        format: "by-hand",
        sport: "running",
        startedAtMs: STARTED_AT_MS + 86_400_000,
        totals: { elapsedTimeS: 1800 },
      });
      expect(byHand[0]?.activity.totals.distanceM).toBeCloseTo(5000, -2);
    },
  );

  it("are read by place and content where every heading is unknown", () => {
    const [header = "", ...rows] = madeTable("en", 87).split(/\r?\n(?=\d|Activity)/);
    const blind = header
      .split(",")
      .map((_, index) => `?${index}`)
      .join(",");
    const { notes } = read([blind, ...rows].join("\n"));
    expect(notes[0]).toMatchObject({
      fileName: "activities/12000000001.fit",
      gear: "Daily shoe",
      perceivedExertion: 6,
    });
  });

  it("are read from a table a spreadsheet program saved with semicolons in another encoding", () => {
    const text =
      "Aktivitäts-ID;Aktivitätsdatum;Name der Aktivität;Aktivitätsart;Verstrichene Zeit;Distanz;Dateiname\r\n" +
      "7;03.04.2026, 17:12:05;Frühlauf;Lauf;3700;10,02;activities/7.gpx\r\n";
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0)); // ISO 8859-1
    const result = readStravaActivities(bytes);
    expect(result.ok && result.value.notes[0]).toEqual({
      fileName: "activities/7.gpx",
      startedAtMs: STARTED_AT_MS,
      name: "Frühlauf",
      sport: "running",
      distanceM: 10_020,
      elapsedTimeS: 3700,
    });
  });

  it("count rows that say nothing instead of losing them", () => {
    const text =
      "Activity ID,Activity Date,Activity Name,Activity Type,Elapsed Time,Distance\n1,never,,Run,,\n";
    expect(read(text).unreadableRows).toBe(1);
  });

  it("tell a treadmill by type or by what the runner wrote", () => {
    const head = "Activity ID,Activity Date,Activity Name,Activity Type,Filename\n";
    const names = [
      "1,,Laufband,Run",
      "2,,Morning,Virtual Run",
      "3,,Morning,Run",
      "4,,Tapis roulant,Course à pied",
    ];
    const { notes } = read(head + names.map((row, i) => `${row},activities/${i}.fit.gz`).join("\n"));
    expect(notes.map((note) => note.isTreadmill === true)).toEqual([true, true, false, true]);
  });

  it("are refused when the table is another one", () => {
    for (const text of ["", "Shoe Name,Shoe Brand,Shoe Model\nA,B,C", "a,b,c,d\n1,2,3,4", '"'.repeat(1000)]) {
      expect(readStravaActivities(new TextEncoder().encode(text)).ok).toBe(false);
    }
  });
});

describe("Strava gear", () => {
  it("has names, brands and models; a shoe without a name goes by its brand and model", () => {
    const text = "Schuhname,Marke,Modell,Sportarten\nDaily shoe,Maker,One,Run\n,Maker,Two,\n,,,\n";
    expect(readStravaShoes(new TextEncoder().encode(text))).toEqual({
      ok: true,
      value: [
        { name: "Daily shoe", brand: "Maker", model: "One" },
        { name: "Maker Two", brand: "Maker", model: "Two" },
      ],
    });
  });

  it("knows bikes", () => {
    const file = stravaExport([]).find((one) => one.path === "bikes.csv");
    expect(readStravaBikes(file?.bytes ?? new Uint8Array(0))).toMatchObject({
      value: [{ name: "Town bike" }],
    });
  });
});

function madeTable(language: ExportLanguage, columns: ColumnCount): string {
  const files = stravaExport(
    [
      {
        fileName: "run.fit",
        bytes: new Uint8Array([1]),
        startedAtMs: STARTED_AT_MS,
        name: 'Run, "easy"\nwith a friend',
        description: "felt; fine",
        sport: "run",
        gear: "Daily shoe",
        perceivedExertion: 6,
        distanceM: 10_020,
        movingTimeS: 3600,
        elapsedTimeS: 3700,
      },
      {
        startedAtMs: STARTED_AT_MS + 86_400_000,
        name: "Track",
        sport: "run",
        distanceM: 5000,
        movingTimeS: 1750,
        elapsedTimeS: 1800,
      },
    ],
    { language, columns },
  );
  return new TextDecoder().decode(files.find((file) => file.path === "activities.csv")?.bytes);
}

function read(text: string): StravaActivities {
  const result = readStravaActivities(new TextEncoder().encode(text));
  if (!result.ok) throw new Error(result.problem.kind);
  return result.value;
}
