import { existsSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { realDataFolder, WITHOUT_REAL_DATA } from "../../../test/real-data.ts";
import { analyseClip, NOTHING_YET, trackOf } from "../../app/gait/analyse-clip.ts";
import type { Choice, Frame } from "../../app/gait/frame.ts";
import type { PoseModels } from "../../app/gait/pose-models.ts";
import { measureGait } from "../../engine/gait/measure-gait.ts";
import { framesOf, hasFfmpeg, probeVideo } from "./read-video.ts";
import { openModels } from "./run-models.ts";

const LONG_MS = 280_000; // a frame takes a tenth of a second alone, and ten times that beside other work
const folder = join(realDataFolder() ?? "", "videos/open-licence");
const canRead = existsSync(folder) && hasFfmpeg();
if (!canRead) console.log(`clips that are no running: ${hasFfmpeg() ? WITHOUT_REAL_DATA : "no ffmpeg"}`);

/** Enough frames a second to tell what somebody does. */
const FRAMES_PER_SECOND = 30;

describe.skipIf(!canRead)("a real clip that is no running", () => {
  let models: PoseModels & { readonly close: () => void };
  beforeAll(async () => {
    models = await openModels("full");
  }, LONG_MS);
  afterAll(() => models?.close());

  /** What becomes of the frames between two moments. */
  async function reasonFor(
    name: string,
    [fromS, untilS]: readonly [number, number],
    chosen?: Choice,
  ): Promise<string> {
    const probed = probeVideo(join(folder, name));
    if (!probed.ok) throw new Error(probed.problem.kind);
    let soFar = NOTHING_YET;
    const how = chosen === undefined ? {} : { chosen };
    for await (const step of analyseClip(some(framesOf(probed.value), fromS, untilS), models, how)) {
      if (step.kind === "several-people") return step.kind;
      soFar = step.soFar;
    }
    const result = measureGait(trackOf(soFar, { view: "side", model: models.name, ...how }));
    return result.ok ? "measured" : result.problem.kind;
  }

  it("is refused as balancing when somebody balances", { timeout: LONG_MS }, async () => {
    for (const camera of ["cam01", "cam03"])
      expect(await reasonFor(`pose2sim_${camera}_balance_not-running.mp4`, [0, 1.7])).toBe("balancing");
  });

  it("asks about two people, and is refused as walking once the one who walks is chosen", {
    timeout: LONG_MS,
  }, async () => {
    const name = "sports2d_demo_two-people_walk_not-running.mp4";
    expect(await reasonFor(name, [1.6, 2.8])).toBe("several-people");
    expect(await reasonFor(name, [2, 4.6], { x: 0.78, y: 0.74, timeS: 2.1 })).toBe("walking");
  });
});

async function* some(frames: AsyncIterable<Frame>, fromS: number, untilS: number): AsyncGenerator<Frame> {
  let nextS = fromS;
  for await (const frame of frames) {
    if (frame.timeS > untilS) return;
    if (frame.timeS < nextS - 1e-3) continue;
    nextS = frame.timeS + 1 / FRAMES_PER_SECOND;
    yield frame;
  }
}
