import type { ExposureId } from "../days/exposures.ts";
import type { Effect } from "../effects/effects.ts";
import type { Lever } from "./protocol.ts";

/** The one change that puts what the days only suggest to the test; absent where none does. */
export const leverFor = (exposure: ExposureId): Lever["kind"] | undefined => LEVER_FOR[exposure];

const LEVER_FOR: Readonly<Record<ExposureId, Lever["kind"] | undefined>> = {
  "single-run-ratio": "distance-split",
  "cadence-deviation": "cadence-up",
  trail: "surface",
  treadmill: "surface",
  "new-shoe": "shoes",
  "other-shoe": "shoes",
  "strength-done": "strength-before",
  // a day split in two has the same distance, steps and load; and nobody sleeps or sits by a coin
  distance: undefined,
  steps: undefined,
  "summed-loading": undefined,
  descent: undefined,
  speed: undefined,
  sleep: undefined,
  stress: undefined,
  sitting: undefined,
};

/** Of what the days tell for sure, alone or as one of several: the exposures that one change can put to the test. */
export const testedByOneChange = (
  effects: readonly Pick<Effect, "exposure" | "standing" | "togetherWith" | "notApartFrom">[],
): readonly ExposureId[] => {
  const told = effects
    .filter(({ standing, notApartFrom }) => standing === "clear" || notApartFrom.length > 0)
    .flatMap(({ exposure, togetherWith, notApartFrom }) => [
      exposure.id,
      ...togetherWith.map(({ id }) => id),
      ...notApartFrom,
    ]);
  return [...new Set(told)].filter((id) => leverFor(id) !== undefined);
};
