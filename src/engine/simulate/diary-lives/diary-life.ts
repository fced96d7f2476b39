import type { Exposure, ExposureId } from "../../personal/days/exposures.ts";
import type { ExposureColumn, Timeline } from "../../personal/days/timeline.ts";
import type { Day } from "../../units/day.ts";
import { normalDeviate, type Random, seededRandom, seedOfPart } from "../../units/random.ts";

/** A runner with a diary, whose true effects are known. Every field is a way in which diaries mislead. */
export interface DiarySetting {
  readonly name: string;
  readonly exposures: number;
  /** Rated days; the calendar is longer. */
  readonly ratedDays: number;
  /** Points by exposure: of the step, or of the distance between many and few for a slope. */
  readonly effects: Readonly<Record<number, number>>;
  readonly shape: "step" | "slope";
  /** Shares of the effect by lag, from the next day on. */
  readonly byLag: readonly number[];
  /** `gone`: the effect is over after its lags. `fades`: what it has raised fades as pain does. */
  readonly after: "gone" | "fades";
  /** Correlation between exposures of one day, and of one exposure from day to day. */
  readonly alike: number;
  readonly persisting: number;
  /** Autocorrelation of pain, its usual level and deviation. */
  readonly painPersisting: number;
  readonly painLevel: number;
  readonly painDeviation: number;
  readonly hasHeavyTails: boolean;
  /** How much less is done for being a point more sore, in deviations. */
  readonly lessWhenSore: number;
  readonly missingShare: number;
  /** How much less often a day is skipped for being a point more sore. */
  readonly ratedWhenSore: number;
  /** Weeks of more pain that come for no reason, so many points for so many days; none in the newest ratings. */
  readonly flares?: { readonly points: number; readonly days: number; readonly calmRatings: number };
}

export const USUAL_DIARY: DiarySetting = {
  name: "usual",
  exposures: 8,
  ratedDays: 60,
  effects: { 0: 1.5 },
  shape: "step",
  byLag: [1],
  after: "gone",
  alike: 0.5,
  persisting: 0.2,
  painPersisting: 0.5,
  painLevel: 4,
  painDeviation: 1,
  hasHeavyTails: false,
  lessWhenSore: 0.25,
  missingShare: 0.3,
  ratedWhenSore: 0.25,
};

export interface DiaryLife {
  readonly timeline: Timeline;
  /** What a day of an exposure adds to the pain of the next day, truly. */
  readonly addsNextDay: (exposure: Exposure, place: number) => number;
  /** By day, what each exposure in turn would add to pain if it were the cause, for each point of its effect. */
  readonly wouldAdd: readonly Float64Array[];
}

type Kind = "load" | "state" | "yes";
const KINDS: readonly Kind[] = ["load", "load", "state", "yes"];
const FIRST_DAY = "2024-01-01" as Day; // a date of the calendar
const SETTLING_DAYS = 50;
/** Where the upper third of each kind begins, and how far apart the means of the two parts are. */
const LINE: Readonly<Record<Kind, number>> = { load: 1.43, state: 0.43, yes: 0.5 };
const APART: Readonly<Record<Kind, number>> = { load: 1.6, state: 1.64, yes: 1 };
const STANDINS: Readonly<Record<Kind, ExposureId>> = { load: "descent", state: "stress", yes: "trail" };

/** One life by its seed. */
export function diaryLife(setting: DiarySetting, seed: number): DiaryLife {
  const random = seededRandom(seedOfPart(seed, 77));
  const kinds = Array.from({ length: setting.exposures }, (_, at) => KINDS[at % KINDS.length] ?? "load");
  const addsAPoint = (at: number, value: number): number => {
    const kind = kinds[at] ?? "load";
    return setting.shape === "step" || kind === "yes" ? (value > LINE[kind] ? 1 : 0) : value / APART[kind];
  };
  const adds = (at: number, value: number): number => {
    const points = setting.effects[at] ?? 0;
    return points === 0 || Number.isNaN(value) ? 0 : points * addsAPoint(at, value);
  };
  const days = liveDays(setting, kinds, adds, random);
  const columns = kinds.map((kind, at): ExposureColumn => {
    const byDay = Float64Array.from(days, ({ exposures }) => exposures[at] ?? 0);
    return { exposure: exposureOf(kind), byDay, beforeRating: new Float64Array(days.length) }; // rated in the morning
  });
  const pain = Float64Array.from(days, ({ rating }) => rating);
  return {
    timeline: {
      firstDay: FIRST_DAY,
      days: days.length,
      pain,
      painIs: "now",
      painNow: pain,
      painWorst: unknown(days.length),
      ratedAtMs: unknown(days.length),
      ability: unknown(days.length),
      exposures: columns,
    },
    wouldAdd: columns.map(({ byDay }, at) =>
      raisedBy(
        byDay.map((value) => addsAPoint(at, value)),
        setting,
      ),
    ),
    addsNextDay: (exposure, place) => {
      const at = columns.findIndex((column) => column.exposure === exposure);
      return (setting.byLag[0] ?? 0) * adds(at, columns[at]?.byDay[place] ?? Number.NaN);
    },
  };
}

interface LivedDay {
  readonly exposures: readonly number[];
  readonly rating: number;
}

function liveDays(
  setting: DiarySetting,
  kinds: readonly Kind[],
  adds: (at: number, value: number) => number,
  random: Random,
): readonly LivedDay[] {
  const { painPersisting, persisting, alike, byLag } = setting;
  const shock = setting.hasHeavyTails ? () => heavyTailed(random) : () => normalDeviate(random);
  const days: LivedDay[] = [];
  let disturbance = 0;
  let raised = 0;
  let common = 0;
  let own = kinds.map(() => 0);
  let rated = 0;
  let flareDays = 0;
  while (rated < setting.ratedDays || days.length < SETTLING_DAYS) {
    let added = 0;
    for (const [lag, share] of byLag.entries())
      for (const [at, value] of (days.at(-1 - lag)?.exposures ?? []).entries())
        added += share * adds(at, value);
    raised = setting.after === "fades" ? painPersisting * raised + added : added;
    disturbance = painPersisting * disturbance + setting.painDeviation * rest(painPersisting) * shock();
    flareDays = Math.max(0, flareDays - 1);
    if (flareDays === 0 && setting.flares !== undefined) flareDays = flareBegins(setting, rated, random);
    const flare = flareDays > 0 ? (setting.flares?.points ?? 0) : 0;
    const pain = setting.painLevel - 1 + disturbance + raised + flare;
    const sore = pain - setting.painLevel;

    common = persisting * common + rest(persisting) * normalDeviate(random);
    own = own.map((value) => persisting * value + rest(persisting) * normalDeviate(random));
    const isRestDay = random() < clamp(0.3 + 0.15 * setting.lessWhenSore * sore, 0.05, 0.8);
    const exposures = kinds.map((kind, at) => {
      const drive =
        Math.sqrt(alike) * common + Math.sqrt(1 - alike) * (own[at] ?? 0) - setting.lessWhenSore * sore;
      if (kind === "yes") return drive > 0.5 ? 1 : 0;
      return kind === "state" ? drive : isRestDay ? 0 : Math.max(0.05, 1 + 0.6 * drive);
    });

    const isMissing = random() < clamp(setting.missingShare * (1 - setting.ratedWhenSore * sore), 0, 0.95);
    const rating = isMissing ? Number.NaN : clamp(Math.round(pain), 0, 10);
    if (!isMissing && days.length >= SETTLING_DAYS) rated++;
    days.push({ exposures, rating });
  }
  return days.slice(SETTLING_DAYS);
}

/** A third of all days lie in flares, about, until calm comes for good. */
function flareBegins({ flares, ratedDays }: DiarySetting, rated: number, random: Random): number {
  if (flares === undefined || rated >= ratedDays - flares.calmRatings) return 0;
  return random() < 1 / (2 * flares.days) ? flares.days : 0;
}

/** What a column of days adds to the pain of each day, over its lags, gone after them or fading. */
function raisedBy(byDay: Float64Array, { byLag, after, painPersisting }: DiarySetting): Float64Array {
  let raised = 0;
  return byDay.map((_, place) => {
    let added = 0;
    for (const [lag, share] of byLag.entries()) added += share * (byDay[place - 1 - lag] ?? 0);
    raised = after === "fades" ? painPersisting * raised + added : added;
    return raised;
  });
}

const exposureOf = (kind: Kind): Exposure => ({
  id: STANDINS[kind], // one object each: told apart by being another object, not by name
  unit: kind === "yes" ? "yes-no" : "score",
  contrast: kind === "yes" ? { kind: "yes" } : { kind: "own-share", side: "above", shareRatio: 1 / 3 },
  kind: kind === "load" ? "load" : "life",
  onRestDays: kind === "load" ? "none" : "not-told",
  overRuns: "sum",
});

const unknown = (days: number): Float64Array => new Float64Array(days).fill(Number.NaN);
const rest = (correlation: number): number => Math.sqrt(1 - correlation * correlation);
const clamp = (value: number, low: number, high: number): number => Math.min(high, Math.max(low, value));

/** Student's t with three degrees of freedom, scaled to deviation 1. */
function heavyTailed(random: Random): number {
  const squares = normalDeviate(random) ** 2 + normalDeviate(random) ** 2 + normalDeviate(random) ** 2;
  return normalDeviate(random) / Math.sqrt(squares);
}
