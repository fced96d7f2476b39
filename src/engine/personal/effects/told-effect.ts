import type { Exposure, ExposureId } from "../days/exposures.ts";
import type { Effect } from "./effects.ts";

/** What the sentence of an effect says, without the days it rests on. */
export interface ToldEffect
  extends Pick<Effect, "threshold" | "change" | "low" | "high" | "standing" | "notApartFrom"> {
  readonly exposureId: ExposureId;
  /** What came on the very same days: the change is that of them all, whichever it is. */
  readonly togetherWith: readonly ExposureId[];
  /** Of the threshold. */
  readonly unit: Exposure["unit"];
  /** How many days show it, and how many comparable ones do not. */
  readonly days: number;
  readonly otherDays: number;
}

/** An effect in the numbers of its sentence. */
export function toldEffect(effect: Effect): ToldEffect {
  const { exposure, threshold, change, low, high, standing, notApartFrom, daysWith, daysWithout } = effect;
  return {
    exposureId: exposure.id,
    togetherWith: effect.togetherWith.map(({ id }) => id),
    unit: exposure.unit,
    ...(threshold !== undefined && { threshold }),
    change,
    low,
    high,
    standing,
    notApartFrom,
    days: daysWith.length,
    otherDays: daysWithout,
  };
}
