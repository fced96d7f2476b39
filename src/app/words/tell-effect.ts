import type { PersonalWeight } from "../../engine/findings/finding.ts";
import type { ExposureId } from "../../engine/personal/days/exposures.ts";
import type { EffectsKnown, LaterEffect } from "../../engine/personal/effects/effects.ts";
import type { ToldEffect } from "../../engine/personal/effects/told-effect.ts";
import type { PersonalWordKey } from "./personal-en.ts";

/** How one face says numbers and sentences of the runner's own days. */
export interface EffectFormat {
  readonly say: (key: PersonalWordKey, values: Readonly<Record<string, string>>) => string;
  /** A value of an exposure, in the runner's units. */
  readonly amount: (value: number, exposure: Pick<ToldEffect, "exposureId" | "unit">) => string;
  /** Points of 0 to 10. */
  readonly points: (value: number) => string;
  readonly count: (count: number) => string;
}

/** The whole sentence of an effect: after which days, how pain was, how sure that is, and on how many days it rests. */
export function tellEffect(effect: ToldEffect, format: EffectFormat): string {
  const { change, low, high, standing, notApartFrom, days, otherDays } = effect;
  const { say, points, count } = format;
  const after = tellAfter(effect, format);
  const rests = { days: count(days), others: count(otherDays) };
  if (standing !== "clear") {
    const key = notApartFrom.length === 0 ? "effect.not-clear" : "effect.not-clear-alone";
    return `${after}: ${say(key, { low: points(low), high: points(high), ...rests })}`;
  }
  const isLower = change < 0;
  const said = say(isLower ? "effect.lower" : "effect.higher", {
    change: points(Math.abs(change)),
    low: points(isLower ? -high : low),
    high: points(isLower ? -low : high),
    ...rests,
  });
  return `${after} ${said}`;
}

/** The same in *Why*, with what came on the very same days. */
export function tellOwnDays(personal: PersonalWeight, format: EffectFormat): string {
  return withOthers(tellOfCause(personal, format), personal.togetherWith, format);
}

function withOthers(sentence: string, togetherWith: readonly ExposureId[], { say }: EffectFormat): string {
  if (togetherWith.length === 0) return sentence;
  const others = togetherWith.map((id) => say(`exposure.${id}`, {})).join(", ");
  return `${sentence} ${say("effect.together", { others })}`;
}

/** What is not clear and still speaks against a cause is too small to feel. */
function tellOfCause(personal: PersonalWeight, format: EffectFormat): string {
  if (personal.side === "for" || personal.standing === "clear") return tellEffect(personal, format);
  const { low, high, days, otherDays } = personal;
  const { say, points, count } = format;
  return `${tellAfter(personal, format)}: ${say("effect.under-felt", {
    low: points(low),
    high: points(high),
    days: count(days),
    others: count(otherDays),
  })}`;
}

/** What comes later than the day after: after which days, how much later, and whether it is more pain or less. */
export function tellLater(effect: LaterEffect, format: EffectFormat): string {
  const { exposure, threshold, togetherWith, lagDays, isHigher } = effect;
  const after = tellAfter(
    { exposureId: exposure.id, unit: exposure.unit, ...(threshold !== undefined && { threshold }) },
    format,
  );
  const said = format.say(`effect.later.${lagDays}.${isHigher ? "higher" : "lower"}`, { after });
  return withOthers(
    said,
    togetherWith.map(({ id }) => id),
    format,
  );
}

/** "On days after more than 8 km of running". */
export function tellAfter(
  effect: Pick<ToldEffect, "exposureId" | "unit" | "threshold">,
  { say, amount }: Pick<EffectFormat, "say" | "amount">,
): string {
  const { exposureId, threshold } = effect;
  if (threshold === undefined) return say(`after.${exposureId}`, {});
  // steps are counted from the runner's own line, below it with a minus: the words say on which side
  if (exposureId === "cadence-deviation")
    return say(threshold > 0 ? "after.cadence-deviation.over" : "after.cadence-deviation", {
      line: amount(Math.abs(threshold), effect),
    });
  return say(`after.${exposureId}`, { line: amount(threshold, effect) });
}

/** What is said where no effect is clear: of a few that are not to be told apart, one probably is. */
export function tellNoneClear({
  effects,
}: {
  readonly effects: readonly Pick<EffectsKnown["effects"][number], "notApartFrom">[];
}): "effects.none-compared" | "effects.none-alone" | "effects.none-clear" {
  if (effects.length === 0) return "effects.none-compared";
  return effects.some(({ notApartFrom }) => notApartFrom.length > 0)
    ? "effects.none-alone"
    : "effects.none-clear";
}
