import type { CheckIn } from "../../answers/check-in.ts";
import { aDay, aRun } from "../../history/make-run.ts";
import type { Run } from "../../run/run.ts";
import { addDays, type Day, daysBetween } from "../../units/day.ts";
import type { Random } from "../../units/random.ts";
import { drawBlocks } from "./draw-blocks.ts";
import type { ExperimentDiary } from "./experiment-days.ts";
import { blockOn, daysOfProtocol, EXPERIMENT_VERSION, type Protocol } from "./protocol.ts";

// For tests only: experiments and lives in which everything is plausible that the test does not speak about.

export const BEGINS = aDay("2024-05-06");

export function aProtocol(fields: Partial<Protocol> = {}): Protocol {
  const design = { seed: 1, pairs: 6, blockDays: 7, washOutDays: 1, ...fields };
  return {
    version: EXPERIMENT_VERSION,
    id: "test",
    lever: { kind: "shoes", shoeId: "red" },
    outcome: "worst-pain-next-day",
    blocks: drawBlocks(design, BEGINS),
    stopping: { abovePain: 5, daysAbove: 2, withinDays: 3, worseMornings: 2, rise: 2 },
    power: {
      atWhatMatters: 1,
      matters: 2,
      rests: {
        mean: 3,
        deviation: 1,
        correlation: 0.5,
        runsAWeek: 3,
        toldRatio: 1,
        ratings: 30,
        isAssumed: false,
      },
    },
    ...design,
  };
}

export const aCheckIn = (onDay: Day, fields: Partial<CheckIn> = {}): CheckIn => ({
  onDay,
  enteredAtMs: 0,
  ...fields,
});

/**
 * Lives through an experiment: a run on about half of the days, pain that hangs together from day to day and is
 * told on most days, `effect` more of it after days with the change.
 */
export function liveThrough(
  protocol: Protocol,
  so: { readonly random: Random; readonly effect: number; readonly follows?: number },
): ExperimentDiary {
  const { random, effect, follows = 1 } = so;
  const { from, to } = daysOfProtocol(protocol);
  const runs: Run[] = [];
  const checkIns: CheckIn[] = [];
  let drift = 0;
  let after = 0;
  for (let day = from; day <= addDays(to, 1); day = addDays(day, 1)) {
    drift = 0.7 * drift + 1.2 * (random() + random() + random() - 1.5) + 0.01 * (daysBetween(from, day) % 9);
    const pain = Math.min(10, Math.max(0, 4 + drift + after));
    if (random() < 0.85) checkIns.push(aCheckIn(day, { painWorst: pain }));
    after = 0;
    if (random() > 0.55) continue;
    const isChanged = (blockOn(protocol, day)?.arm === "changed") === random() < follows;
    runs.push(aRun({ id: day, ranOnDay: day, shoeId: isChanged ? "red" : "blue" }));
    after = isChanged ? effect : 0;
  }
  return { history: { runs }, checkIns, noted: [] };
}
