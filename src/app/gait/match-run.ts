import type { Run } from "../../engine/run/run.ts";
import type { RunSeries } from "../answers.ts";

/** Clocks of phone and watch differ, and a clip may be filmed before the watch is started. */
const LEEWAY_MS = 120_000;

/** The run that was under way when a clip was filmed: the one whose middle is nearest, when several were. */
export function runAt(runs: readonly Run[], filmedAtMs: number): Run | undefined {
  const offMiddle = (run: Run): number => Math.abs(filmedAtMs - run.startedAtMs - spanMs(run) / 2);
  return runs
    .filter(
      (run) =>
        filmedAtMs >= run.startedAtMs - LEEWAY_MS && filmedAtMs <= run.startedAtMs + spanMs(run) + LEEWAY_MS,
    )
    .sort((one, other) => offMiddle(one) - offMiddle(other))[0];
}

/** Seconds to both sides of the moment that its speed is taken from: a watch's speed lags and jumps. */
const AROUND_S = 15;

/** How fast the watch says the runner was at a moment of the run; nothing where it says nothing. */
export function speedAt({ elapsedS, columns }: RunSeries, momentS: number): number | undefined {
  const near = (columns.speedMps ?? [])
    .filter(
      (speed, at): speed is number =>
        speed !== null && Math.abs((elapsedS[at] ?? Infinity) - momentS) <= AROUND_S,
    )
    .filter((speed) => speed > 0)
    .sort((one, other) => one - other);
  return near[Math.floor(near.length / 2)];
}

const spanMs = (run: Run): number => (run.elapsedTimeS ?? run.movingTimeS ?? 0) * 1000;
