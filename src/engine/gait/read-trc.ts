import { bad, ok, type Result } from "../units/result.ts";
import type { TrackProblem } from "./track-json.ts";

/** Markers glued to a body, as a motion laboratory records them: three columns a marker, in metres. */
export interface MarkerTrial {
  readonly timesS: Float64Array;
  /** `NaN` where a marker was hidden. */
  readonly markers: ReadonlyMap<string, MarkerColumn>;
}

export interface MarkerColumn {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly z: Float64Array;
}

const METRES_PER_UNIT: Readonly<Record<string, number>> = { m: 1, cm: 0.01, mm: 0.001 };
const LONGEST = 200_000_000;
const MOST_MARKERS = 2_000;

/**
 * Reads a TRC file: tab-separated text with units, rate and marker names in five header lines. An empty cell, and
 * all three cells exactly zero, is a hidden marker.
 */
export function readTrc(text: string): Result<MarkerTrial, TrackProblem> {
  if (text.length > LONGEST) return bad({ kind: "too-big", limit: LONGEST });
  const lines = text.split(/\r\n|\r|\n/);
  if (!/^\ufeff?PathFileType\b/.test(lines[0] ?? ""))
    return bad({ kind: "not-this-format", expected: "trc" });

  const header = headerOf(lines[1] ?? "", lines[2] ?? "");
  const metresPerUnit = METRES_PER_UNIT[header.get("units")?.toLowerCase() ?? ""];
  if (metresPerUnit === undefined) return bad({ kind: "bad-field", field: "Units", expected: "m, cm or mm" });
  const names = (lines[3] ?? "")
    .split("\t")
    .slice(2)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0) return bad({ kind: "bad-field", field: "line 4", expected: "marker names" });
  if (names.length > MOST_MARKERS) return bad({ kind: "too-big", limit: MOST_MARKERS });
  if (new Set(names).size < names.length)
    return bad({ kind: "bad-field", field: "line 4", expected: "each marker once" });

  const rows = lines
    .map((line, index) => ({ cells: line.split("\t"), line: index + 1 }))
    .slice(5)
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ""));
  if (rows.length === 0) return bad({ kind: "no-frames" });

  const timesS = new Float64Array(rows.length);
  const markers = new Map(names.map((name) => [name, emptyColumn(rows.length)]));
  let before = Number.NEGATIVE_INFINITY;
  for (const [frame, { cells, line }] of rows.entries()) {
    const timeS = numberIn(cells[1]);
    if (timeS === undefined || timeS <= before)
      return bad({
        kind: "bad-field",
        field: `Time in line ${line}`,
        expected: "a time after the one before",
      });
    before = timeS;
    timesS[frame] = timeS;
    for (const [index, [name, column]] of [...markers].entries()) {
      const at = 2 + index * 3;
      const [x, y, z] = [coordinate(cells[at]), coordinate(cells[at + 1]), coordinate(cells[at + 2])];
      if (x === undefined || y === undefined || z === undefined)
        return bad({
          kind: "bad-field",
          field: `${name} in line ${line}`,
          expected: "three numbers or blanks",
        });
      if (Number.isNaN(x + y + z) || (x === 0 && y === 0 && z === 0)) continue;
      column.x[frame] = x * metresPerUnit;
      column.y[frame] = y * metresPerUnit;
      column.z[frame] = z * metresPerUnit;
    }
  }
  return ok({ timesS, markers });
}

const headerOf = (names: string, values: string): ReadonlyMap<string, string> => {
  const cells = values.split("\t");
  return new Map(
    names.split("\t").map((name, index) => [name.trim().toLowerCase(), (cells[index] ?? "").trim()]),
  );
};

const emptyColumn = (length: number): MarkerColumn => ({
  x: new Float64Array(length).fill(Number.NaN),
  y: new Float64Array(length).fill(Number.NaN),
  z: new Float64Array(length).fill(Number.NaN),
});

const numberIn = (cell: string | undefined): number | undefined => {
  const text = cell?.trim() ?? "";
  const value = text === "" ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
};

/** `NaN` for a blank, nothing for what is no number. */
const coordinate = (cell: string | undefined): number | undefined => {
  const text = cell?.trim() ?? "";
  return text === "" || /^nan$/i.test(text) ? Number.NaN : numberIn(text);
};
