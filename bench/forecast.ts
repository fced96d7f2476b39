import { backTest } from "../src/engine/personal/back-test.ts";
import { analyseExperiment } from "../src/engine/personal/experiment/analyse-experiment.ts";
import { aProtocol, liveThrough } from "../src/engine/personal/experiment/make-experiment.ts";
import { daysOfProtocol, LEVEL } from "../src/engine/personal/experiment/protocol.ts";
import { type MadeUpRunner, madeUpDays } from "../src/engine/personal/make-forecast-days.ts";
import { addDays } from "../src/engine/units/day.ts";
import { seededRandom, seedOfPart } from "../src/engine/units/random.ts";

const DIARIES = 100;
const EXPERIMENTS = 1_000;
const OPTIONS = { abovePain: 3, seed: 1 };

const SETTINGS: readonly (readonly [string, Omit<MadeUpRunner, "seed" | "days">])[] = [
  ["nothing to learn: every day by itself", { lasts: 0 }],
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
  for (const [name, runner] of SETTINGS) printForecasts(name, runner);
  printTimes();
  console.log(`\n${EXPERIMENTS} experiments of 7 pairs; found at a level of ${LEVEL}, intervals of 90 %.\n`);
  for (const effect of [0, -1, -2]) printExperiments(effect);
}

function printForecasts(name: string, runner: Omit<MadeUpRunner, "seed" | "days">): void {
  const tests = Array.from({ length: DIARIES }, (_, seed) =>
    backTest(madeUpDays({ ...runner, seed, days: 365 }), OPTIONS),
  );
  const speaking = tests.filter(({ verdict }) => verdict.kind === "speaks");
  const brier = (id: "model" | "same-as-yesterday" | "own-base-rate"): string =>
    mean(tests.map(({ scores }) => scores[id]?.brier ?? Number.NaN)).toFixed(3);
  const slope = slopeOf(tests.flatMap(({ forecasts }) => forecasts));
  console.log(
    `  ${name.padEnd(46)}${`${((100 * speaking.length) / DIARIES).toFixed(0)} %`.padStart(6)}${brier("model").padStart(16)}${brier("same-as-yesterday").padStart(11)}${brier("own-base-rate").padStart(11)}${slope.toFixed(2).padStart(8)}`,
  );
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

/** Slope of what came on the log odds given: 1 is calibrated, less is too sure. */
function slopeOf(forecasts: readonly { readonly probability: number; readonly came: boolean }[]): number {
  let [shift, slope] = [0, 1];
  for (let step = 0; step < 20; step++) {
    let [g0, g1, h00, h01, h11] = [0, 0, 0, 0, 0];
    for (const { probability, came } of forecasts) {
      const odds = Math.log(probability / (1 - probability));
      const expected = 1 / (1 + Math.exp(-shift - slope * odds));
      const weight = expected * (1 - expected);
      const error = (came ? 1 : 0) - expected;
      [g0, g1] = [g0 + error, g1 + error * odds];
      [h00, h01, h11] = [h00 + weight, h01 + weight * odds, h11 + weight * odds * odds];
    }
    const determinant = h00 * h11 - h01 * h01;
    shift += (h11 * g0 - h01 * g1) / determinant;
    slope += (h00 * g1 - h01 * g0) / determinant;
  }
  return slope;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
