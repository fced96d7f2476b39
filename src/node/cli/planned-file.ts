import { readFileSync } from "node:fs";
import type { ForecastQuestion } from "../../app/personal.ts";
import { type Day, dayFromText } from "../../engine/units/day.ts";
import { bad, ok, type Result } from "../../engine/units/result.ts";

type Planned = NonNullable<ForecastQuestion["planned"]>;

/** Reads `{"planned": [{"day", "distanceM", "descentM"?}]}`; a problem is a sentence that names the file. */
export function readPlannedFile(file: string): Result<Planned, string> {
  const refused = (why: string): Result<Planned, string> => bad(`${file}: ${why}`);
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (error) {
    const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT";
    return refused(isMissing ? "there is no such file." : "it cannot be read.");
  }
  const list = listIn(text);
  if (list === undefined)
    return refused('it needs to be JSON like {"planned": [{"day": "2026-05-03", "distanceM": 8000}]}.');
  const planned: Planned[number][] = [];
  const days = new Set<Day>();
  for (const [at, one] of list.entries()) {
    const { day: dayText, distanceM, descentM } = Object(one) as Record<string, unknown>; // each field is looked at
    const day = typeof dayText === "string" ? dayFromText(dayText) : undefined;
    const place = `planned run ${at + 1}`;
    if (day === undefined) return refused(`${place} needs a day such as 2026-05-03.`);
    if (!isMetres(distanceM))
      return refused(`${place} needs its metres (distanceM), 0 for a day without a run.`);
    if (descentM !== undefined && !isMetres(descentM))
      return refused(`${place} has a descent (descentM) that is no number of metres.`);
    if (days.has(day)) return refused(`${dayText} is there twice.`);
    if (descentM !== undefined && descentM > distanceM)
      return refused(`${place} goes down further than it goes (descentM above distanceM).`);
    days.add(day);
    planned.push({ day, distanceM, ...(descentM !== undefined && { descentM }) });
  }
  return ok(planned);
}

function listIn(text: string): readonly unknown[] | undefined {
  try {
    const json: unknown = JSON.parse(text.replace(/^\uFEFF/, "")); // as some editors begin a file
    const list: unknown = Object(json).planned;
    return Array.isArray(list) ? list : undefined;
  } catch {
    return undefined;
  }
}

const isMetres = (value: unknown): value is number =>
  typeof value === "number" && Number.isFinite(value) && value >= 0;
