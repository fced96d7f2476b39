import { bad, ok, type Result } from "../../units/result.ts";
import type { ReadProblem } from "../read-problem.ts";
import { rowsOfCsv } from "./csv.ts";
import { textOfTable } from "./read-strava-activities.ts";

export interface StravaShoe {
  /** As activities.csv names it in its gear column. */
  readonly name: string;
  readonly brand?: string;
  readonly model?: string;
}

/** Reads shoes.csv: name, brand, model and the sports they are for, in this order in every language. */
export function readStravaShoes(bytes: Uint8Array): Result<readonly StravaShoe[], ReadProblem> {
  return readGear(bytes);
}

/** Reads bikes.csv, laid out like shoes.csv: what is named there is no shoe. */
export function readStravaBikes(
  bytes: Uint8Array,
): Result<readonly { readonly name: string }[], ReadProblem> {
  return readGear(bytes);
}

const LARGEST_TABLE_BYTES = 8 * 1024 * 1024;

function readGear(bytes: Uint8Array): Result<readonly StravaShoe[], ReadProblem> {
  if (bytes.length > LARGEST_TABLE_BYTES) {
    return bad({ kind: "too-large", limitBytes: LARGEST_TABLE_BYTES, bytes: bytes.length });
  }
  const rows = rowsOfCsv(textOfTable(bytes));
  const width = rows[0]?.length ?? 0;
  if (width < 2 || width > 10) return bad({ kind: "unknown-format" });
  return ok(
    rows.slice(1).flatMap((row) => {
      const [name = "", brand = "", model = ""] = row.map((cell) => cell.trim());
      // Shoes without a nickname are named by brand and model in activities.csv.
      const shown = name === "" ? `${brand} ${model}`.trim() : name;
      if (shown === "") return [];
      return [{ name: shown, ...(brand !== "" && { brand }), ...(model !== "" && { model }) }];
    }),
  );
}
