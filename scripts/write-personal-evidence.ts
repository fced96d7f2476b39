import { readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { effectsOf } from "../src/engine/personal/effects.ts";
import { EXPOSURES, type Exposure, type ExposureId } from "../src/engine/personal/exposures.ts";
import type { ExposureColumn, Timeline } from "../src/engine/personal/timeline.ts";
import { addDays, type Day, dayFromText, daysBetween } from "../src/engine/units/day.ts";
import { realDataFolder, realFiles, WITHOUT_REAL_DATA } from "../test/real-data.ts";

// Writes the tables of docs/evidence/personal.md that come from real diaries: `npx tsx scripts/write-personal-evidence.ts`.
// Only results go into the page; the data stay where they are.

const PAGE = new URL("../docs/evidence/personal.md", import.meta.url);
const SPIKE_WINDOW_DAYS = 30;

function replaceSection(name: string, lines: readonly string[]): void {
  const page = readFileSync(PAGE, "utf8");
  const begin = `<!-- ${name}: written by scripts/write-personal-evidence.ts -->\n`;
  const end = `<!-- ${name}: end -->`;
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from < 0 || to < from) throw new Error(`personal.md has no place for ${name}`);
  writeFileSync(PAGE, `${page.slice(0, from + begin.length)}\n${lines.join("\n")}\n\n${page.slice(to)}`);
}

/** What the model says of each diary, one row for each place that hurt. */
function realDiaries(data: string): readonly string[] {
  const rows: string[] = [];
  for (const file of realFiles(data, /^Participant\d+.*\.csv$/)) {
    const steps = stepsByDay(data, dirname(file));
    const ratingsByPlace = ratings(join(data, file));
    const person = /Participant(\d+)/.exec(basename(file))?.[1] ?? "?";
    for (const [place, byDay] of ratingsByPlace) {
      if (byDay.size < 2) continue;
      const answer = effectsOf(timelineFrom(byDay, steps));
      if (answer.kind === "silent") {
        const { because } = answer;
        const why =
          because.kind === "too-few-days"
            ? `silent: ${because.days} days to learn from, ${because.needed} needed`
            : `silent: ${because.kind}`;
        rows.push(`| ${person} | ${place} | ${byDay.size} | | | ${why} |`);
        continue;
      }
      for (const effect of answer.effects)
        rows.push(
          `| ${person} | ${place} | ${byDay.size} | ${answer.daysUsed} | ${describe(effect.exposure, effect.threshold)}: ${effect.daysWith.length} such days, ${effect.daysWithout} others | ${signed((effect.low + effect.high) / 2)} (${signed(effect.low)} to ${signed(effect.high)}), chance of any effect ${effect.chanceAny.toFixed(2)}: ${effect.standing === "clear" ? "**clear**" : "nothing clear"} |`,
        );
      for (const { exposure, because } of answer.silent)
        if (because.kind !== "never-known")
          rows.push(
            `| ${person} | ${place} | ${byDay.size} | ${answer.daysUsed} | ${exposure.id} | silent: ${because.kind} |`,
          );
    }
  }
  return [
    "| person | pain | rated days | used | compared | change the day after (90 %) |",
    "|---|---|---|---|---|---|",
    ...rows,
  ];
}

const describe = (exposure: Exposure, threshold: number | undefined): string =>
  exposure.id === "steps"
    ? `more than ${Math.round((threshold ?? 0) / 100) * 100} steps`
    : `a day of more than ${threshold} times the most steps of the 30 days before`;
const signed = (value: number): string => `${value < 0 ? "-" : "+"}${Math.abs(value).toFixed(1)}`;

type ByDay = ReadonlyMap<Day, number>;

/** The highest rating of each day for each place that hurts. */
function ratings(path: string): ReadonlyMap<string, ByDay> {
  const byPlace = new Map<string, Map<Day, number>>();
  for (const line of readFileSync(path, "utf8").split("\n").slice(1)) {
    const [name = "", date = "", month = "", year = "", intensity = ""] = line
      .trim()
      .replaceAll('"', "")
      .split(",");
    const day = dayFromText(`${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`);
    if (day === undefined || name === "happiness") continue;
    const byDay = byPlace.get(name) ?? new Map<Day, number>();
    byPlace.set(name, byDay.set(day, Math.max(byDay.get(day) ?? 0, Number(intensity))));
  }
  return byPlace;
}

interface GoogleFit {
  readonly bucket: readonly {
    readonly startTimeMillis: string;
    readonly dataset: readonly {
      readonly point: readonly { readonly value: readonly { readonly intVal?: number }[] }[];
    }[];
  }[];
}
interface Fitbit {
  readonly "activities-steps": readonly { readonly dateTime: string; readonly value: string }[];
}

/** Steps of each day; a day of none is a device left at home. The buckets of one file begin at local midnight. */
function stepsByDay(data: string, person: string): ByDay {
  const [file] = realFiles(join(data, person), /\.json$/);
  if (file === undefined) return new Map();
  const read = JSON.parse(readFileSync(join(data, person, file), "utf8")) as GoogleFit | Fitbit; // the two layouts there are
  const byDay = new Map<Day, number>();
  const put = (day: Day | undefined, steps: number): void => {
    if (day !== undefined && steps > 0) byDay.set(day, steps);
  };
  if ("bucket" in read) {
    for (const { startTimeMillis, dataset } of read.bucket) {
      const noon = new Date(Number(startTimeMillis) + 12 * 3_600_000).toISOString();
      const steps = dataset.flatMap(({ point }) =>
        point.flatMap(({ value }) => value.map(({ intVal = 0 }) => intVal)),
      );
      put(
        dayFromText(noon.slice(0, 10)),
        steps.reduce((sum, one) => sum + one, 0),
      );
    }
  } else
    for (const { dateTime, value } of read["activities-steps"]) put(dayFromText(dateTime), Number(value));
  return byDay;
}

/** The days from the first rating on, with the steps of each day and how they stood against the month before. */
function timelineFrom(byDay: ByDay, steps: ByDay): Timeline {
  const rated = [...byDay.keys()].sort();
  const firstDay = addDays(rated[0] ?? ("2000-01-01" as Day), -4); // a date of the calendar
  const days = daysBetween(firstDay, rated.at(-1) ?? firstDay) + 1;
  const column = (at: (day: Day) => number | undefined): Float64Array =>
    Float64Array.from({ length: days }, (_, place) => at(addDays(firstDay, place)) ?? Number.NaN);
  const unknown = column(() => undefined);
  const pain = column((day) => byDay.get(day));
  const mostBefore = (day: Day): number =>
    Math.max(
      ...Array.from({ length: SPIKE_WINDOW_DAYS }, (_, back) => steps.get(addDays(day, -1 - back)) ?? 0),
    );
  const ratio = (day: Day): number | undefined => {
    const own = steps.get(day);
    const most = mostBefore(day);
    return own === undefined || most === 0 ? undefined : own / most;
  };
  const of = (id: ExposureId, byDayColumn: Float64Array): ExposureColumn => {
    const exposure = EXPOSURES.find((one) => one.id === id);
    if (exposure === undefined) throw new Error(`no exposure ${id}`);
    return { exposure, byDay: byDayColumn, beforeRating: unknown };
  };
  return {
    firstDay,
    days,
    pain,
    painIs: "worst",
    painNow: unknown,
    painWorst: pain,
    ratedAtMs: unknown,
    ability: unknown,
    exposures: [
      of(
        "steps",
        column((day) => steps.get(day)),
      ),
      of("single-run-ratio", column(ratio)),
    ],
  };
}

/** Weekly load measures of one runner before each day, and how they stood before the days of injury. */
function loadRules(data: string): readonly string[] {
  const byDate = new Map<number, { readonly weeks: readonly number[]; readonly injured: boolean }>();
  for (const file of realFiles(join(data, "cohorts"), /^X_.*\.csv$/)) {
    const path = join(data, "cohorts", file);
    const [head = "", ...lines] = readFileSync(path, "utf8").trim().split(/\r?\n/);
    const names = head.replace(/"[^"]*"/g, (name) => name.replaceAll(",", ";")).split(",");
    const labels = readFileSync(path.replace("X_", "y_"), "utf8").trim().split("\n").slice(1);
    for (const [at, line] of lines.entries()) {
      const values = line.split(",").map(Number);
      const named = (name: string): number => values[names.indexOf(name)] ?? Number.NaN;
      byDate.set(named("Date"), {
        weeks: ["total kms", "total kms.1", "total kms.2"].map(named), // the first is the week just before
        injured: Number(labels[at]) > 0,
      });
    }
  }
  const days = [...byDate.entries()].sort(([a], [b]) => a - b).map(([, day]) => day);
  const rules: readonly (readonly [string, (weeks: readonly number[]) => number])[] = [
    ["distance of the week before", ([last = 0]) => last],
    ["week over the week before it", ([last = 0, before = 0]) => (before === 0 ? Number.NaN : last / before)],
    [
      "week over the mean of three weeks",
      (weeks) => {
        const mean = weeks.reduce((sum, one) => sum + one, 0) / weeks.length;
        return mean === 0 ? Number.NaN : (weeks[0] ?? 0) / mean;
      },
    ],
  ];
  const rows = rules.map(([name, rule]) => {
    const scored = days
      .map(({ weeks, injured }) => ({ value: rule(weeks), injured }))
      .filter(({ value }) => !Number.isNaN(value));
    const others = scored.filter(({ injured }) => !injured);
    const stood = scored
      .filter(({ injured }) => injured)
      .map(({ value }) => {
        const below = others.filter((other) => other.value < value).length;
        const alike = others.filter((other) => other.value === value).length;
        return (below + alike / 2) / others.length;
      });
    const auc = stood.reduce((sum, one) => sum + one, 0) / stood.length;
    return `| ${name} | ${others.length} | ${stood.map((share) => `${(share * 100).toFixed(0)} %`).join(", ")} | ${auc.toFixed(2)} |`;
  });
  return [
    "| measure | other days | days of injury stood above | tells apart (AUC) |",
    "|---|---|---|---|",
    ...rows,
  ];
}

const folder = realDataFolder();
if (folder === undefined) console.log(WITHOUT_REAL_DATA);
else {
  replaceSection("real-diaries", realDiaries(folder));
  replaceSection("load-rules", loadRules(folder));
}
