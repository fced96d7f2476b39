import { beginner } from "./lives/beginner.ts";
import { newShoes } from "./lives/new-shoes.ts";
import { steadyThenSpike } from "./lives/steady-then-spike.ts";
import { thirteenYears } from "./lives/thirteen-years.ts";
import { trailRunner } from "./lives/trail-runner.ts";
import { treadmillRunner } from "./lives/treadmill-runner.ts";
import { twoFlareUps } from "./lives/two-flare-ups.ts";
import { type LifeOptions, type LifeSketch, planLife } from "./plan-life.ts";
import type { SimulatedLife } from "./simulated-life.ts";

/** A made-up runner that can be loaded to look around. */
export interface SampleLife {
  readonly id: SampleLifeId;
  /** A key of the message catalogue. */
  readonly describedBy: `sample-${SampleLifeId}`;
  readonly runs: number;
}

export type SampleLifeId =
  | "steady-then-spike"
  | "new-shoes"
  | "two-flare-ups"
  | "trail-runner"
  | "treadmill-runner"
  | "beginner"
  | "thirteen-years";

const THIRTEEN_YEARS_RUNS = 2100;

/** Every life there is, the first one the one to show when nobody chooses. */
export const sampleLives: readonly SampleLife[] = [
  sample(steadyThenSpike, "steady-then-spike"),
  sample(newShoes, "new-shoes"),
  sample(twoFlareUps, "two-flare-ups"),
  sample(trailRunner, "trail-runner"),
  sample(treadmillRunner, "treadmill-runner"),
  sample(beginner, "beginner"),
  { id: "thirteen-years", describedBy: "sample-thirteen-years", runs: THIRTEEN_YEARS_RUNS },
];

/** The life of that name up to a day; the same options give the same life. `runs` is heard by `thirteen-years` only. */
export function simulateLife(
  id: SampleLifeId,
  options: LifeOptions & { readonly runs?: number },
): SimulatedLife {
  return planLife(sketchOf(id, options.runs ?? THIRTEEN_YEARS_RUNS), options);
}

export const isSampleLifeId = (text: string): text is SampleLifeId =>
  sampleLives.some(({ id }) => id === text);

function sketchOf(id: SampleLifeId, runs: number): LifeSketch {
  switch (id) {
    case "steady-then-spike":
      return steadyThenSpike;
    case "new-shoes":
      return newShoes;
    case "two-flare-ups":
      return twoFlareUps;
    case "trail-runner":
      return trailRunner;
    case "treadmill-runner":
      return treadmillRunner;
    case "beginner":
      return beginner;
    case "thirteen-years":
      return thirteenYears(runs);
  }
}

function sample(sketch: LifeSketch, id: SampleLifeId): SampleLife {
  const runs = Array.from({ length: sketch.weeks }, (_, week) => sketch.week(week).length);
  return { id, describedBy: `sample-${id}`, runs: runs.reduce((sum, count) => sum + count, 0) };
}
