import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { findContacts, LANDING, type Landing } from "../src/engine/gait/find-contacts.ts";
import type { GaitMeasureKey, GaitResult } from "../src/engine/gait/gait-result.ts";
import { makeTrack } from "../src/engine/gait/make-track.ts";
import { measureGait } from "../src/engine/gait/measure-gait.ts";
import { type Motion, prepareMotion } from "../src/engine/gait/motion.ts";
import { readBody25 } from "../src/engine/gait/read-body-25.ts";
import { medianOf, valueAt } from "../src/engine/gait/signal.ts";
import type { LandmarkTrack } from "../src/engine/gait/track.ts";
import { deviationOf, type GaitTrial, gaitTrials, markerTrack, meanOf, spoilt } from "../test/gait-trials.ts";
import { realDataFolder, WITHOUT_REAL_DATA } from "../test/real-data.ts";

const SEEDS = 40;
const SEED_NUMBERS = Array.from({ length: SEEDS }, (_, i) => i + 1);
const CLIPS = [
  { framesPerSecond: 30, noisePx: 2, swapRatio: 0.2 },
  { framesPerSecond: 60, noisePx: 2, swapRatio: 0.2 },
  { framesPerSecond: 120, noisePx: 2, swapRatio: 0.2 },
  { framesPerSecond: 60, noisePx: 4, swapRatio: 0.2 },
  { framesPerSecond: 240, noisePx: 4, swapRatio: 0.2 },
] as const;

/** How far running form is off against force plates and markers, and how long the engine takes for a clip. */
export async function benchGait(): Promise<void> {
  const folder = realDataFolder();
  const trials = gaitTrials(folder);
  if (trials.length === 0) console.log(`Laboratory runs ${WITHOUT_REAL_DATA}`);
  console.log(
    "trial | frames/s, trembling, swapped | contact ms | each contact's mean ms | within 20 ms | found, extra | span ms, within a frame | over-stride %, within 10 | rise %, within 10",
  );
  for (const trial of trials) for (const clip of CLIPS) console.log(rowOf(trial, clip));
  heldBack(trials);
  if (folder !== undefined) crossing(folder);
  for (const landing of ["heel", "midfoot", "forefoot"] as const)
    for (const speedMps of [2, 2.5, 3, 3.5, 4, 4.5, 5, 5.5]) console.log(madeRow(landing, speedMps));
  if (folder !== undefined) sideClip(folder);
  madeRuns();
  timing();
}

function rowOf(trial: GaitTrial, clip: (typeof CLIPS)[number]): string {
  const errors: { readonly plate: number; readonly ms: number }[] = [];
  const spans: number[] = [];
  const strides: number[] = [];
  const rises: number[] = [];
  let extra = 0;
  for (const seed of SEED_NUMBERS) {
    const result = measured(spoiltBy(trial.track, clip, seed));
    const off = result.contacts.flatMap(({ timeS }) => {
      const plate = nearest(timeS, trial.contactsS);
      return Math.abs(plate - timeS) < 0.1 ? [{ plate, ms: 1000 * (timeS - plate) }] : [];
    });
    extra += result.contacts.length - off.length;
    errors.push(...off);
    const span = (result.steps * 60) / measureOf(result, "cadence");
    spans.push(1000 * (span - ((off.at(-1)?.plate ?? 0) - (off[0]?.plate ?? 0))));
    strides.push(100 * (measureOf(result, "over-stride") / trial.overStride - 1));
    rises.push(100 * (measureOf(result, "vertical-oscillation") / trial.oscillation - 1));
  }
  const { framesPerSecond, noisePx, swapRatio } = clip;
  const each = trial.contactsS.map((plate) =>
    meanOf(errors.filter((one) => one.plate === plate).map(({ ms }) => ms)).toFixed(0),
  );
  const all = errors.map(({ ms }) => ms);
  return [
    trial.name,
    `${framesPerSecond}, ${noisePx} px, ${100 * swapRatio} %`,
    `${shown(all)}, worst ${worst(all)}`,
    each.join(" "),
    within(all, 20),
    `${(errors.length / SEEDS).toFixed(2)} of ${trial.contactsS.length}, ${extra}`,
    `${shown(spans)}, ${within(spans, 1000 / Math.min(60, framesPerSecond))}`,
    `${shown(strides)}, ${within(strides, 10)}`,
    `${shown(rises)}, ${within(rises, 10)}`,
  ].join(" | ");
}

/**
 * What would be found in each trial had the moment of contact been chosen on the other trials alone: another runner,
 * another speed. The moment is moved by as much as the others' own contacts are off without trembling.
 */
function heldBack(trials: readonly GaitTrial[]): void {
  if (trials.length < 2) return;
  const biases = trials.map((trial) => {
    const { track, contactsS } = trial;
    const still = spoilt(track, { framesPerSecond: 120, noisePx: 0, swapRatio: 0, seed: 1 });
    return meanOf(contactErrors(ready(still), contactsS, LANDING).map(({ ms }) => ms));
  });
  console.log("left out | moment from | own, ms | within 20 ms | worst | over-stride %, within 10");
  for (const [i, trial] of trials.entries()) {
    const others = biases.filter((_, k) => k !== i);
    const laterS = meanOf(others) / 1000;
    const landing: Landing = {
      backAfterS: LANDING.backAfterS + laterS,
      stopAfterS: LANDING.stopAfterS + laterS,
    };
    const clips = SEED_NUMBERS.map((seed) => {
      const motion = ready(spoiltBy(trial.track, CLIPS[1], seed));
      const found = contactErrors(motion, trial.contactsS, landing);
      return { ms: found.map(({ ms }) => ms), overStride: meanOf(found.map(({ lead }) => lead)) };
    });
    const all = clips.flatMap(({ ms }) => ms);
    const strides = clips.map(({ overStride }) => 100 * (overStride / trial.overStride - 1));
    console.log(
      [
        trial.name,
        others.map((bias) => bias.toFixed(1)).join(" and "),
        `${shown(all)} (${(biases[i] ?? 0).toFixed(1)} by all)`,
        within(all, 20),
        worst(all),
        `${shown(strides)}, ${within(strides, 10)}`,
      ].join(" | "),
    );
  }
}

/** A runner who crosses the laboratory, without plates: clips of it against the markers' own 250 frames a second. */
function crossing(folder: string): void {
  const path = join(folder, "gait/mocap-running/Sprinter/run0350cms.trc");
  if (!existsSync(path)) return;
  const track = markerTrack(readFileSync(path, "utf8"));
  const own = measured(track);
  const contacts = own.contacts.map(({ timeS }) => timeS);
  for (const clip of CLIPS) {
    const results = SEED_NUMBERS.map((seed) => measured(spoiltBy(track, clip, seed)));
    const all = results.flatMap((result) =>
      result.contacts.map(({ timeS }) => 1000 * (timeS - nearest(timeS, contacts))),
    );
    const ratio = (key: GaitMeasureKey) =>
      results.map((result) => 100 * (measureOf(result, key) / measureOf(own, key) - 1));
    console.log(
      `3.5 m/s, runner C, no plates | ${clip.framesPerSecond}, ${clip.noisePx} px | ${shown(all)}, ${within(all, 20)} | ${(all.length / SEEDS).toFixed(2)} of ${contacts.length} | over-stride ${shown(ratio("over-stride"))}, ${within(ratio("over-stride"), 10)} | cadence ${shown(ratio("cadence"))}`,
    );
  }
}

function madeRow(landing: "heel" | "midfoot" | "forefoot", speedMps: number): string {
  const all: number[] = [];
  const strides: number[] = [];
  for (const [i, framesPerSecond] of [30, 60, 120, 240].entries())
    for (const seed of [1, 2, 3, 4]) {
      const made = makeTrack({
        landing,
        speedMps,
        framesPerSecond,
        cadenceSpm: 150 + 8 * speedMps,
        dutyFactor: 0.46 - 0.05 * speedMps,
        heading: seed % 2 === 0 ? "left" : "right",
        seconds: 5,
        noisePx: 2,
        swapRatio: 0.2,
        seed: seed + 10 * i,
      });
      const result = measured(made.track);
      const plates = made.contacts.map(({ timeS }) => timeS);
      all.push(...result.contacts.map(({ timeS }) => 1000 * (timeS - nearest(timeS, plates))));
      strides.push(100 * (measureOf(result, "over-stride") / made.overStride - 1));
    }
  return `made, ${landing}, ${speedMps} m/s, 30 to 240 frames/s, 5 mm | ${shown(all)}, worst ${worst(all)} | ${within(all, 20)} | over-stride ${shown(strides)}`;
}

const ready = (track: LandmarkTrack): Motion =>
  prepareMotion(track, { view: "side", from: 0, to: track.timesS.length });

function contactErrors(motion: Motion, plates: readonly number[], landing: Landing) {
  const { rateHz, startS, paths, midHip, legPx } = motion;
  return findContacts(motion, landing).contacts.map(({ at, side }) => {
    const timeS = startS + at / rateHz;
    const ankle = paths[`${side}-ankle`]?.x ?? new Float64Array();
    return {
      ms: 1000 * (timeS - nearest(timeS, plates)),
      lead: (valueAt(ankle, at) - valueAt(midHip.x, at)) / legPx,
    };
  });
}

const spoiltBy = (track: LandmarkTrack, clip: (typeof CLIPS)[number], seed: number): LandmarkTrack =>
  spoilt(track, { ...clip, swapBurst: seed % 3 === 0 ? 5 : 1, isMirrored: seed % 2 === 0, seed });

const nearest = (timeS: number, all: readonly number[]): number =>
  all.reduce((best, one) => (Math.abs(one - timeS) < Math.abs(best - timeS) ? one : best));

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
  for (const view of ["side", "rear"] as const) {
    const { track } = makeTrack({
      view,
      seconds: 30,
      framesPerSecond: 60,
      noisePx: 2,
      swapRatio: view === "side" ? 0.1 : 0,
    });
    const times: number[] = [];
    for (let round = 0; round < 30; round++) {
      const before = process.cpuUsage();
      measured(track);
      const { user, system } = process.cpuUsage(before);
      times.push((user + system) / 1000);
    }
    console.log(
      `engine part of a 30 s clip from ${view === "side" ? "the side" : "behind"} (1,800 frames at 60 a second): first ${times[0]?.toFixed(0)} ms, median ${medianOf(times).toFixed(1)} ms of processor time (limit 50)`,
    );
  }
}

const worst = (values: readonly number[]): string => Math.max(...values.map(Math.abs)).toFixed(0);

const within = (values: readonly number[], limit: number): string =>
  `${((100 * values.filter((value) => Math.abs(value) <= limit).length) / values.length).toFixed(1)} %`;

const measured = (track: LandmarkTrack): GaitResult => {
  const result = measureGait(track);
  if (!result.ok) throw new Error(`refused: ${JSON.stringify(result.problem)}`);
  return result.value;
};

const measureOf = ({ measures }: GaitResult, key: GaitMeasureKey): number =>
  measures.find((one) => one.key === key)?.value ?? Number.NaN;

const shown = (values: readonly number[]): string =>
  `${meanOf(values).toFixed(1)} ± ${deviationOf(values).toFixed(1)}`;
