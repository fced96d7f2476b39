import type { SimulatedRunner } from "./runner.ts";
import type { PlannedRun } from "./simulated-life.ts";

const WALK_MPS = 1.5;
const RUN_S = 180;
const WALK_S = 60;
const FAST_M = 800;
const JOG_M = 400;

/** The speed a runner would hold now on flat ground. */
export function paceNow(run: PlannedRun, runner: SimulatedRunner, doneM: number, runningS: number): number {
  const warmUp = 0.9 + 0.1 * Math.min(1, doneM / 500);
  switch (run.kind) {
    case "intervals": {
      const share = doneM / run.distanceM;
      if (share < 0.2 || share > 0.85) return runner.easySpeedMps * warmUp;
      const inRound = (doneM - run.distanceM * 0.2) % (FAST_M + JOG_M);
      return inRound < FAST_M ? runner.thresholdSpeedMps * 1.05 : runner.easySpeedMps * 0.88;
    }
    case "walk-run":
      return runningS % (RUN_S + WALK_S) < RUN_S ? run.speedMps : WALK_MPS;
    default:
      return run.speedMps * warmUp;
  }
}
