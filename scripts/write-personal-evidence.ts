import { readFileSync } from "node:fs";
import { join } from "node:path";
import { EXPOSURES, type Exposure, type ExposureId } from "../src/engine/personal/days/exposures.ts";
import type { ExposureColumn, Timeline } from "../src/engine/personal/days/timeline.ts";
import { effectsOf } from "../src/engine/personal/effects/effects.ts";
import type { ForecastDays } from "../src/engine/personal/forecast/forecast-days.ts";
import { realDataFolder, realFiles, WITHOUT_REAL_DATA } from "../test/real-data.ts";
import { realDiaries } from "./real-diaries.ts";
import { replaceSection } from "./replace-section.ts";

// Writes the tables of docs/evidence/personal.md that come from real diaries: `npx tsx scripts/write-personal-evidence.ts`.
// Only results go into the page; the data stay where they are.

const PAGE = new URL("../docs/evidence/personal.md", import.meta.url);
const SCRIPT = "scripts/write-personal-evidence.ts";
const write = (name: string, lines: readonly string[]): void =>
  replaceSection(PAGE, { name, script: SCRIPT }, lines);

/** What the model says of each diary, one row for each place that hurt. */
function effectsOfRealDiaries(data: string): readonly string[] {
  const rows: string[] = [];
  for (const { person, place, ratedDays, days } of realDiaries(data)) {
    const whose = `| ${person} | ${place} | ${ratedDays}`;
    const answer = effectsOf(timelineFrom(days));
    if (answer.kind === "silent") {
      const { because } = answer;
      const why =
        because.kind === "too-few-days"
          ? `silent: ${because.days} days to learn from, ${because.needed} needed`
          : `silent: ${because.kind}`;
      rows.push(`${whose} | | | ${why} |`);
      continue;
    }
    for (const effect of answer.effects)
      rows.push(
        `${whose} | ${answer.daysUsed} | ${describe(effect.exposure, effect.threshold)}: ${effect.daysWith.length} such days, ${effect.daysWithout} others | ${signed((effect.low + effect.high) / 2)} (${signed(effect.low)} to ${signed(effect.high)}), chance of any effect ${effect.chanceAny.toFixed(2)}: ${effect.standing === "clear" ? "**clear**" : "nothing clear"} |`,
      );
    for (const { exposure, because } of answer.silent)
      if (because.kind !== "never-known")
        rows.push(`${whose} | ${answer.daysUsed} | ${exposure.id} | silent: ${because.kind} |`);
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

/** The days as the personal model reads them: steps, and how they stood against the month before. */
function timelineFrom({ firstDay, days, pain, exposures, loads }: ForecastDays): Timeline {
  const unknown = new Float64Array(days).fill(Number.NaN);
  const of = (id: ExposureId, byDay: Float64Array): ExposureColumn => {
    const exposure = EXPOSURES.find((one) => one.id === id);
    if (exposure === undefined) throw new Error(`no exposure ${id}`);
    return { exposure, byDay, beforeRating: unknown };
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
      of("steps", exposures.find(({ id }) => id === "steps")?.byDay ?? unknown),
      of("single-run-ratio", loads?.singleRunRatio ?? unknown),
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
  write("real-diaries", effectsOfRealDiaries(folder));
  write("load-rules", loadRules(folder));
}
