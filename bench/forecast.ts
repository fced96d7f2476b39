import { analyseExperiment } from "../src/engine/personal/experiment/analyse-experiment.ts";
import { aProtocol, liveThrough } from "../src/engine/personal/experiment/make-experiment.ts";
import { daysOfProtocol, LEVEL } from "../src/engine/personal/experiment/protocol.ts";
import { backTest, backTestOf } from "../src/engine/personal/forecast/back-test.ts";
import { calibrationSlope } from "../src/engine/personal/forecast/calibration-slope.ts";
import { thresholdOf } from "../src/engine/personal/forecast/forecast.ts";
import type { ForecastDays } from "../src/engine/personal/forecast/forecast-days.ts";
import { forecastSeries, type Series } from "../src/engine/personal/forecast/forecast-series.ts";
import { growingChances } from "../src/engine/personal/forecast/growing-chances.ts";
import { type MadeUpRunner, madeUpDays } from "../src/engine/personal/forecast/make-forecast-days.ts";
import { addDays } from "../src/engine/units/day.ts";
import { seededRandom, seedOfPart } from "../src/engine/units/random.ts";

const DIARIES = 100;
const EXPERIMENTS = 1_000;
const OPTIONS = { abovePain: 3, seed: 1 };

type Setting = readonly [string, Omit<MadeUpRunner, "seed" | "days">, line?: "drawn"];
const SETTINGS: readonly Setting[] = [
  ["nothing to learn: every day by itself", { lasts: 0 }],
  ["the same, the line drawn from the whole diary", { lasts: 0 }, "drawn"],
  ["pain lasts", { lasts: 0.8 }],
  ["pain lasts, long runs hurt", { lasts: 0.8, effect: 1 }],
  ["pain lasts for weeks, ratings often missing", { lasts: 0.95, skips: 0.35 }],
];

/** The flare warning and the experiments on made-up runners, and the time of a back-test. */
export async function benchForecast(): Promise<void> {
  console.log(
    `${DIARIES} diaries of 365 days in each setting; the 5 % end of each gain has to lie above 0.\n`,
  );
  console.log(`  ${"setting".padEnd(46)}speaks   Brier: model  yesterday  base rate   slope`);
  for (const setting of SETTINGS) printForecasts(setting);
  printPower();
  printTimes();
  console.log(`\n${EXPERIMENTS} experiments of 7 pairs; found at a level of ${LEVEL}, intervals of 90 %.\n`);
  for (const effect of [0, -1, -2]) printExperiments(effect);
}

function printForecasts([name, runner, line]: Setting): void {
  const tests = Array.from({ length: DIARIES }, (_, seed) => {
    const known = madeUpDays({ ...runner, seed, days: 365 });
    return backTest(known, line === "drawn" ? { ...OPTIONS, ...thresholdOf(known.pain) } : OPTIONS);
  });
  const speaking = tests.filter(({ verdict }) => verdict.kind === "speaks");
  const brier = (id: "model" | "same-as-yesterday" | "own-base-rate"): string =>
    mean(tests.map(({ scores }) => scores[id]?.brier ?? Number.NaN)).toFixed(3);
  const slope = calibrationSlope(tests.flatMap(({ forecasts }) => forecasts));
  console.log(
    `  ${name.padEnd(46)}${`${((100 * speaking.length) / DIARIES).toFixed(0)} %`.padStart(6)}${brier("model").padStart(16)}${brier("same-as-yesterday").padStart(11)}${brier("own-base-rate").padStart(11)}${slope.toFixed(2).padStart(8)}`,
  );
}

const POWER_DIARIES = 40;
const POWER_DAYS = [180, 365, 730];

/** How often the warning speaks where runs do hurt: a run of 20 km adds twice the points, halved each day after. */
function printPower(): void {
  console.log(
    `\n${POWER_DIARIES} diaries each: how often the warning speaks after so many days (share of days before a flare, Brier gain over yesterday).\n`,
  );
  console.log(
    `| pain after 20 km | ${POWER_DAYS.map((days) => `${days} days`).join(" | ")} | then compares distances |`,
  );
  console.log(`|---|${POWER_DAYS.map(() => "---").join("|")}|---|`);
  for (const effect of [0, 0.5, 1, 1.5]) {
    let [spoke, compared] = [0, 0];
    const cells = POWER_DAYS.map((days) => {
      [spoke, compared] = [0, 0];
      const tests = Array.from({ length: POWER_DIARIES }, (_, seed) => {
        const known = madeUpDays({ seed: seedOfPart(seed, 91), days, effect });
        const series = forecastSeries(known, OPTIONS);
        const test = backTestOf(known, OPTIONS, series.days);
        if (test.verdict.kind === "speaks") {
          spoke++;
          if (comparesDistances(known, series)) compared++;
        }
        return test;
      });
      const flares = tests.map(({ scores }) => (scores.model?.events ?? 0) / (scores.model?.forecasts ?? 1));
      const gain = mean(tests.map(({ gains }) => gains["same-as-yesterday"]?.brier ?? 0));
      return `${((100 * spoke) / POWER_DIARIES).toFixed(0)} % (${(100 * mean(flares)).toFixed(0)} %, ${gain.toFixed(3)})`;
    });
    console.log(
      `| +${2 * effect} points | ${cells.join(" | ")} | ${((100 * compared) / Math.max(1, spoke)).toFixed(0)} % of ${spoke} |`,
    );
  }
}

const LONGEST_M = 20_000;

/** Would a "what if" of tomorrow tell a chance for each distance up to 20 km? */
function comparesDistances({ loads }: ForecastDays, { chanceWith }: Series): boolean {
  const longestM = Math.max(...(loads?.distanceM.slice(-30) ?? []));
  const [says] = growingChances([LONGEST_M], {
    reach: LONGEST_M,
    chanceWith: (distanceM) =>
      chanceWith((id, daysAhead) => {
        if (daysAhead !== 1) return undefined;
        if (id === "distance") return distanceM;
        return id === "single-run-ratio" ? distanceM / longestM : undefined;
      }),
  });
  return says?.kind === "told";
}

function printTimes(): void {
  for (const days of [1_000, 4_750]) {
    const known = madeUpDays({ seed: 1, days });
    const before = process.cpuUsage();
    backTest(known, OPTIONS);
    const { user, system } = process.cpuUsage(before);
    console.log(
      `${days === 1_000 ? "\n" : ""}back-test of ${days} days: ${((user + system) / 1e6).toFixed(2)} s of CPU`,
    );
  }
}

function printExperiments(effect: number): void {
  let [found, held] = [0, 0];
  for (let life = 0; life < EXPERIMENTS; life++) {
    const protocol = aProtocol({ seed: seedOfPart(1, life), pairs: 7 });
    const diary = liveThrough(protocol, { random: seededRandom(seedOfPart(2, life)), effect });
    const { asDrawn } = analyseExperiment(protocol, diary, addDays(daysOfProtocol(protocol).to, 1));
    if (asDrawn.kind !== "compared") continue;
    if (asDrawn.p <= LEVEL) found++;
    if (asDrawn.interval.low <= effect && effect <= asDrawn.interval.high) held++;
  }
  console.log(
    `  a change of ${effect} points: found in ${((100 * found) / EXPERIMENTS).toFixed(1)} %, held by the interval in ${((100 * held) / EXPERIMENTS).toFixed(1)} %`,
  );
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
