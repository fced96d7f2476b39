import type { GaitClip } from "../../engine/gait/gait-clip.ts";
import type { Day } from "../../engine/units/day.ts";
import type { KeptClip } from "../clips.ts";

/** A measured clip for tests; what is not spoken about is ordinary. */
export const aClip = (
  change: Partial<GaitClip> = {},
  track: Uint8Array = Uint8Array.of(1, 2, 3),
): KeptClip => ({
  context: { heightM: 1.78 },
  track,
  clip: {
    id: "clip-1",
    filmedOnDay: "2024-06-01" as Day,
    result: {
      view: "side",
      heading: "left",
      stretch: { fromS: 0.5, toS: 4.5 },
      steps: 12,
      contacts: [{ timeS: 0.61, frame: 37, side: "left", toeOffS: 0.85 }],
      measures: [
        {
          key: "cadence",
          value: 168.2,
          unit: "steps/min",
          confidence: "high",
          reasons: [],
          standardError: 0.4,
          steps: 12,
        },
      ],
      curves: [],
      quality: {
        frames: 300,
        framesPerSecond: 60,
        isRateAssumed: false,
        missingRatio: 0.01,
        swapsRepaired: 2,
        slowMotionFactor: 1,
      },
    },
    ...change,
  },
});
