import { NOTHING_TOLD } from "../src/engine/answers/told.ts";
import { historyOf } from "../src/engine/history/history-of.ts";
import { aDay, aRun } from "../src/engine/history/make-run.ts";
import { timelineOf } from "../src/engine/personal/days/timeline.ts";
import { type BackTest, backTest } from "../src/engine/personal/forecast/back-test.ts";
import { thresholdOf } from "../src/engine/personal/forecast/forecast.ts";
import { type ForecastDays, forecastDays } from "../src/engine/personal/forecast/forecast-days.ts";
import { FORECASTERS } from "../src/engine/personal/forecast/forecast-series.ts";
import { type SampleLifeId, simulateLife } from "../src/engine/simulate/sample-lives.ts";
import { realDataFolder, WITHOUT_REAL_DATA } from "../test/real-data.ts";
import { realDiaries } from "./real-diaries.ts";
import { replaceSection } from "./replace-section.ts";

// Writes the tables of docs/evidence/flare-warning.md: `npx tsx scripts/write-flare-evidence.ts`. Only results go into
// the page; real data stay where they are.

const PAGE = new URL("../docs/evidence/flare-warning.md", import.meta.url);

const SCRIPT = "scripts/write-flare-evidence.ts";
const write = (name: string, lines: readonly string[]): void =>
  replaceSection(PAGE, { name, script: SCRIPT }, lines);

const NAMES: Readonly<Record<(typeof FORECASTERS)[number], string>> = {
  model: "model",
  "same-as-yesterday": "yesterday",
  "own-base-rate": "base rate",
  "single-run-ratio": "single run",
  "weekly-growth": "week / week",
  "acute-chronic": "week / month",
};

const HEAD = [
  `| diary | above | days, flares | ${FORECASTERS.map((id) => NAMES[id]).join(" | ")} | warning |`,
  `|---|---|---|${FORECASTERS.map(() => "---").join("|")}|---|`,
];

function row(name: string, days: ForecastDays, chosen?: number): string {
  const { abovePain } = thresholdOf(days.pain, chosen);
  const tested = backTest(days, { abovePain, seed: 1 });
  const model = tested.scores.model;
  const cells = FORECASTERS.map((id) => {
    const score = tested.scores[id];
    return score === undefined
      ? "-"
      : `${score.brier.toFixed(3)} / ${score.logBits.toFixed(2)} / ${score.discrimination?.toFixed(2) ?? "-"}`;
  });
  return `| ${name} | ${abovePain} | ${model === undefined ? "none" : `${model.forecasts}, ${model.events}`} | ${cells.join(" | ")} | ${said(tested)} |`;
}

function said({ verdict }: BackTest): string {
  switch (verdict.kind) {
    case "speaks":
      return "**speaks**";
    case "too-few-ratings":
      return `silent: ${verdict.ratings} ratings, ${verdict.needed} needed`;
    case "too-few-forecasts":
      return `silent: ${verdict.forecasts} days, ${verdict.events} flares; ${verdict.needed} and ${verdict.eventsNeeded} needed`;
    case "too-few-in-a-row":
      return `silent: ${verdict.inARow} ratings on two days running, ${verdict.needed} needed`;
    case "no-better-than":
      return `silent: not shown to be better than ${verdict.baselines.map((id) => NAMES[id]).join(", ")}`;
  }
}

/** The days of a sample life as planned, without making and reading its recordings. */
function daysOfLife(id: SampleLifeId): ForecastDays {
  const life = simulateLife(id, { endsOnDay: aDay("2024-06-01") });
  const history = historyOf(
    life.plannedRuns.map(({ index, day, distanceM }) =>
      aRun({ id: `${index}`, ranOnDay: day, distanceM, startedAtMs: Date.parse(day) + index }),
    ),
  );
  const checkIns = life.diary.map(({ day, pain }) => ({
    onDay: day,
    enteredAtMs: Date.parse(day),
    painNow: Math.round(pain),
  }));
  const told = { ...NOTHING_TOLD, checkIns };
  return forecastDays(timelineOf({ history, told, onDay: life.endsOnDay }), { history, told });
}

write("samples", [
  ...HEAD,
  ...(["two-flare-ups", "thirteen-years"] as const).map((life) => row(life, daysOfLife(life))),
]);

const folder = realDataFolder();
if (folder === undefined) console.log(WITHOUT_REAL_DATA);
else
  write("real-diaries", [
    ...HEAD,
    ...realDiaries(folder).map(({ person, place, ratedDays, days }) =>
      row(`${person}, ${place}, ${ratedDays} rated days`, days),
    ),
  ]);
