import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { GaitMeasureKey, GaitResult } from "../src/engine/gait/gait-result.ts";
import { makeTrack } from "../src/engine/gait/make-track.ts";
import { measureGait } from "../src/engine/gait/measure-gait.ts";
import { readBody25 } from "../src/engine/gait/read-body-25.ts";
import { medianOf } from "../src/engine/gait/signal.ts";
import type { LandmarkTrack } from "../src/engine/gait/track.ts";
import { deviationOf, type GaitTrial, gaitTrials, meanOf, spoilt } from "../test/gait-trials.ts";
import { realDataFolder, WITHOUT_REAL_DATA } from "../test/real-data.ts";

const SEEDS = 20;
const CLIPS = [
  { framesPerSecond: 30, noisePx: 2, swapRatio: 0.2 },
  { framesPerSecond: 60, noisePx: 2, swapRatio: 0.2 },
  { framesPerSecond: 60, noisePx: 4, swapRatio: 0.2 },
  { framesPerSecond: 240, noisePx: 4, swapRatio: 0.2 },
] as const;

/** How far running form is off against force plates and markers, and how long the engine takes for a clip. */
export async function benchGait(): Promise<void> {
  const folder = realDataFolder();
  const trials = gaitTrials(folder);
  if (trials.length === 0) console.log(`Laboratory runs ${WITHOUT_REAL_DATA}`);
  console.log(
    "trial | frames/s, trembling, swapped | contact ms | found, extra | span ms | over-stride % | rise %",
  );
  for (const trial of trials) for (const clip of CLIPS) console.log(rowOf(trial, clip));
  if (folder !== undefined) sideClip(folder);
  madeRuns();
  timing();
}

function rowOf(trial: GaitTrial, clip: (typeof CLIPS)[number]): string {
  const errors: number[] = [];
  const spans: number[] = [];
  const strides: number[] = [];
  const rises: number[] = [];
  let extra = 0;
  for (let seed = 1; seed <= SEEDS; seed++) {
    const result = measured(
      spoilt(trial.track, { ...clip, swapBurst: seed % 3 === 0 ? 5 : 1, isMirrored: seed % 2 === 0, seed }),
    );
    const off = result.contacts.flatMap(({ timeS }) => {
      const plate = trial.contactsS.reduce((best, one) =>
        Math.abs(one - timeS) < Math.abs(best - timeS) ? one : best,
      );
      return Math.abs(plate - timeS) < 0.1 ? [1000 * (timeS - plate)] : [];
    });
    extra += result.contacts.length - off.length;
    errors.push(...off);
    spans.push((off.at(-1) ?? 0) - (off[0] ?? 0));
    strides.push(100 * (measureOf(result, "over-stride") / trial.overStride - 1));
    rises.push(100 * (measureOf(result, "vertical-oscillation") / trial.oscillation - 1));
  }
  const { framesPerSecond, noisePx, swapRatio } = clip;
  const inside = trial.contactsS.filter((timeS) => timeS > 0.1).length;
  return [
    trial.name,
    `${framesPerSecond}, ${noisePx} px, ${100 * swapRatio} %`,
    `${shown(errors)}, worst ${Math.max(...errors.map(Math.abs)).toFixed(0)}`,
    `${(errors.length / SEEDS).toFixed(1)} of ${inside}, ${extra}`,
    shown(spans),
    shown(strides),
    shown(rises),
  ].join(" | ");
}

function sideClip(folder: string): void {
  const json = join(folder, "gait/openpose-radluy/example1_side/json");
  if (!existsSync(json)) return;
  const frames = readdirSync(json)
    .toSorted()
    .map((name) => readFileSync(join(json, name), "utf8"));
  const track = readBody25({ frames, view: "side" });
  if (!track.ok) return;
  const result = measured(track.value);
  const cadence = result.measures.find(({ key }) => key === "cadence");
  console.log(
    `OpenPose side clip (${frames.length} frames, 30 a second assumed): ${result.steps} steps, ` +
      `cadence ${cadence?.value.toFixed(1)} ± ${cadence?.standardError?.toFixed(1)} (${cadence?.confidence}), ` +
      `over-stride ${measureOf(result, "over-stride").toFixed(2)} of the leg`,
  );
}

function madeRuns(): void {
  const errors: number[] = [];
  for (let seed = 1; seed <= 60; seed++) {
    const made = makeTrack({
      seconds: 9,
      cadenceSpm: 145 + ((seed * 13) % 55),
      speedMps: 2 + ((seed * 7) % 30) / 10,
      framesPerSecond: [30, 60, 120][seed % 3] ?? 60,
      noisePx: seed % 5,
      swapRatio: (seed % 3) / 10,
      jitterRatio: 0.4,
      seed,
    });
    errors.push(100 * Math.abs(measureOf(measured(made.track), "cadence") / made.cadenceSpm - 1));
  }
  console.log(
    `cadence of 60 made runs of 20 steps and more: mean error ${meanOf(errors).toFixed(3)} %, worst ${Math.max(...errors).toFixed(3)} %`,
  );
}

function timing(): void {
  const { track } = makeTrack({ seconds: 30, framesPerSecond: 60, noisePx: 2, swapRatio: 0.1 });
  const times: number[] = [];
  for (let round = 0; round < 30; round++) {
    const before = process.cpuUsage();
    measured(track);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  console.log(
    `engine part of a 30 s clip (1,800 frames at 60 a second): first ${times[0]?.toFixed(0)} ms, median ${medianOf(times).toFixed(1)} ms of processor time (limit 50)`,
  );
}

const measured = (track: LandmarkTrack): GaitResult => {
  const result = measureGait(track);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  return result.value;
};

const measureOf = ({ measures }: GaitResult, key: GaitMeasureKey): number =>
  measures.find((one) => one.key === key)?.value ?? Number.NaN;

const shown = (values: readonly number[]): string =>
  `${meanOf(values).toFixed(1)} ± ${deviationOf(values).toFixed(1)}`;
