import { bad, ok, type Result } from "../../units/result.ts";
import type { Activity, Totals } from "../activity.ts";
import { isPlausibleTime } from "../limits.ts";
import type { ReadProblem } from "../read-problem.ts";
import { type SportAndKind, sportFromWord } from "../sport.ts";
import {
  isStravaFileName,
  type StravaColumn,
  type StravaColumns,
  stravaColumns,
} from "./activity-columns.ts";
import { rowsOfCsv } from "./csv.ts";
import { stravaTimeMs } from "./strava-date.ts";

/** What the table says about one recording or about a run entered by hand. */
export interface StravaNote {
  /** `activities/1234.fit`: the recording inside the archive, without `.gz`. Absent for what was entered by hand. */
  readonly fileName?: string;
  readonly startedAtMs?: number;
  readonly name?: string;
  readonly description?: string;
  /** The shoe's or bike's name. */
  readonly gear?: string;
  /** 0 to 10. */
  readonly perceivedExertion?: number;
  readonly isTreadmill?: boolean;
  /** One of our sports. */
  readonly sport?: string;
  readonly distanceM?: number;
  readonly elapsedTimeS?: number;
}

export interface StravaActivities {
  /** One for each row that has a recording. */
  readonly notes: readonly StravaNote[];
  /** Rows without a recording, as activities of totals alone. */
  readonly byHand: readonly { readonly activity: Activity; readonly note: StravaNote }[];
  /** Rows with neither a recording nor a date and duration. */
  readonly unreadableRows: number;
}

/** Reads activities.csv of a Strava export, in any language and with any number of columns. */
export function readStravaActivities(bytes: Uint8Array): Result<StravaActivities, ReadProblem> {
  if (bytes.length > LARGEST_TABLE_BYTES) {
    return bad({ kind: "too-large", limitBytes: LARGEST_TABLE_BYTES, bytes: bytes.length });
  }
  const rows = rowsOfCsv(textOfTable(bytes));
  const columns = stravaColumns(rows);
  if (columns === undefined) return bad({ kind: "unknown-format" });
  const notes: StravaNote[] = [];
  const byHand: { activity: Activity; note: StravaNote }[] = [];
  let unreadableRows = 0;
  for (const row of rows.slice(1)) {
    const cell = cellOf(row, columns);
    const note = noteOf(cell);
    if (note.fileName !== undefined) notes.push(note);
    else {
      const activity = activityByHand(cell, note);
      if (activity === undefined) unreadableRows++;
      else byHand.push({ activity, note });
    }
  }
  return ok({ notes, byHand, unreadableRows });
}

/** A hundred thousand activities with long descriptions stay below. */
const LARGEST_TABLE_BYTES = 128 * 1024 * 1024;

/** UTF-8 as Strava writes it, or what a spreadsheet program made of it. */
export function textOfTable(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  const text = new TextDecoder().decode(bytes);
  return text.includes("\ufffd") ? new TextDecoder("windows-1252").decode(bytes) : text;
}

type Cell = (column: StravaColumn) => string;

const cellOf =
  (row: readonly string[], columns: StravaColumns): Cell =>
  (column) =>
    (row[columns.get(column) ?? -1] ?? "").trim();

function noteOf(cell: Cell): StravaNote {
  const file = cell("fileName");
  const kind = sportFromWord(cell("type"));
  const startedAtMs = startOf(cell);
  const elapsedTimeS = positive(numberOf(cell("elapsed")));
  const distanceM = distanceOf(cell, elapsedTimeS);
  const perceivedExertion = numberOf(cell("perceivedExertion"));
  const isTreadmill = kind?.sport === "running" && saysTreadmill(cell, kind);
  return {
    ...(isStravaFileName(file) && { fileName: file.replace(/\.gz$/i, "") }),
    ...(startedAtMs !== undefined && { startedAtMs }),
    ...text("name", cell("name")),
    ...text("description", cell("description")),
    ...text("gear", cell("gear")),
    ...(perceivedExertion > 0 && perceivedExertion <= 10 && { perceivedExertion }),
    ...(isTreadmill && { isTreadmill }),
    ...(kind !== undefined && { sport: kind.sport }),
    ...(distanceM !== undefined && { distanceM }),
    ...(elapsedTimeS !== undefined && { elapsedTimeS }),
  };
}

/** The table has no column for it: the type, or what the runner calls it. */
const saysTreadmill = (cell: Cell, kind: SportAndKind): boolean =>
  ["treadmill", "virtual", "indoor"].includes(kind.subSport ?? "") ||
  /treadmill|laufband|tapis (de course|roulant)|cinta de correr|esteira|loopband|l[øo]peband|tredem[øo]lle|トレッドミル|ランニングマシン|跑步机/i.test(
    `${cell("name")}\n${cell("description")}`,
  );

/** The start as seconds since 1970 in newer tables, else the date, which is UTC. */
function startOf(cell: Cell): number | undefined {
  const stated = numberOf(cell("startTime")) * 1000;
  const ms = isPlausibleTime(stated) ? stated : stravaTimeMs(cell("date"));
  return isPlausibleTime(ms) ? ms : undefined;
}

/**
 * Metres. The first distance column is kilometres for people (metres for swims and in 2018), the
 * second, where there is one, metres: of the readings of either, the one that gives a human speed.
 */
function distanceOf(cell: Cell, elapsedTimeS: number | undefined): number | undefined {
  const exact = numberOf(cell("distance"));
  const shown = numberOf(cell("distanceShown"));
  const candidates = [exact, shown, exact * 1000, shown * 1000].filter((metres) => metres > 0);
  if (elapsedTimeS === undefined) return positive(exact >= shown * 100 ? exact : shown * 1000);
  return candidates.find((metres) => {
    const speedMps = metres / elapsedTimeS;
    return speedMps >= SLOWEST_MPS && speedMps <= FASTEST_MPS;
  });
}

const SLOWEST_MPS = 0.05;
const FASTEST_MPS = 40;

function activityByHand(cell: Cell, note: StravaNote): Activity | undefined {
  const { startedAtMs, elapsedTimeS } = note;
  const movingTimeS = positive(numberOf(cell("moving")));
  if (startedAtMs === undefined || (elapsedTimeS === undefined && movingTimeS === undefined))
    return undefined;
  const kind = sportFromWord(cell("type")) ?? { sport: "other" as const };
  const isTreadmill = note.isTreadmill === true;
  return {
    format: "by-hand",
    ...kind,
    ...(isTreadmill && { subSport: "treadmill" }),
    startedAtMs,
    samples: { count: 0, timeMs: new Float64Array(0), columns: {} },
    laps: [],
    totals: totalsOf(cell, note, movingTimeS),
    pauses: [],
    developerFields: [],
    ...(note.name !== undefined && { name: note.name }),
    ...(note.perceivedExertion !== undefined && { perceivedExertion: note.perceivedExertion }),
  };
}

const KILOCALORIE_J = 4184;

function totalsOf(cell: Cell, note: StravaNote, movingTimeS: number | undefined): Totals {
  const climbM = positive(numberOf(cell("climb")));
  const heartRateMeanBpm = positive(numberOf(cell("heartRateMean")));
  const heartRateMaxBpm = positive(numberOf(cell("heartRateMax")));
  const energyKcal = positive(numberOf(cell("calories")));
  const steps = positive(numberOf(cell("steps")));
  return {
    ...(note.elapsedTimeS !== undefined && { elapsedTimeS: note.elapsedTimeS }),
    ...(movingTimeS !== undefined && { movingTimeS }),
    ...(note.distanceM !== undefined && { distanceM: note.distanceM }),
    ...(climbM !== undefined && { climbM }),
    ...(heartRateMeanBpm !== undefined && { heartRateMeanBpm }),
    ...(heartRateMaxBpm !== undefined && { heartRateMaxBpm }),
    ...(energyKcal !== undefined && { energyJ: energyKcal * KILOCALORIE_J }),
    ...(steps !== undefined && { steps }),
  };
}

/** `5.02`, `5,02`, `1.234,5`, `1,234.5`: the last mark is the decimal one, unless it groups thousands. */
function numberOf(written: string): number {
  const plain = written.replace(/[\s\u00a0\u202f]/g, "");
  if (!/^[+-]?[\d.,]+(e[+-]?\d+)?$/i.test(plain)) return Number.NaN;
  const lastComma = plain.lastIndexOf(",");
  const lastPoint = plain.lastIndexOf(".");
  if (lastComma < 0) return Number(plain);
  if (lastPoint > lastComma) return Number(plain.replaceAll(",", ""));
  const isGrouped = lastPoint < 0 && /^[+-]?\d{1,3}(,\d{3})+$/.test(plain) && plain.split(",").length > 2;
  return isGrouped ? Number(plain.replaceAll(",", "")) : Number(plain.replaceAll(".", "").replace(",", "."));
}

const positive = (value: number): number | undefined => (value > 0 ? value : undefined);

const LONGEST_TEXT = 16_384;

const text = <Key extends "name" | "description" | "gear">(
  key: Key,
  value: string,
): Partial<Record<Key, string>> =>
  // A computed key widens to text; it is the key given.
  value === "" ? {} : ({ [key]: value.slice(0, LONGEST_TEXT) } as Partial<Record<Key, string>>);
