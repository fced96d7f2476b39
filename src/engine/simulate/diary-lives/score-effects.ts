import type { Exposure } from "../../personal/days/exposures.ts";
import type { ExposureColumn, Timeline } from "../../personal/days/timeline.ts";
import { type Effect, effectsOf } from "../../personal/effects/effects.ts";
import { type RatedRows, ratedRows } from "../../personal/effects/rated-rows.ts";
import { daysBetween } from "../../units/day.ts";
import { type DiarySetting, diaryLife } from "./diary-life.ts";
import { type WholeLife, wholeLife } from "./whole-life.ts";

/** How the personal effects stood against the truth, over many simulated runners. Shares are of one. */
export interface EffectScores {
  readonly runners: number;
  /** Of 90 % intervals, those that held the truth: of exposures that do nothing, and of those that do. */
  readonly coverage: { readonly ofNone: number; readonly ofCauses: number; readonly ofAll: number };
  readonly intervals: { readonly ofNone: number; readonly ofCauses: number };
  /** Mean over runners of the share of effects told as clear that are none. */
  readonly falseShare: number;
  /** Of true effects, those told as clear. */
  readonly toldShare: number;
  /** Runners whose strongest cause stood first. */
  readonly firstShare: number;
  /**
   * The same, and those whose strongest cause was named with the one that stood first as not to be told apart; not a
   * number where several exposures share a name.
   */
  readonly firstOrNamedShare: number;
  /** Of the true change on the change told: 1 is neither boasting nor timid. */
  readonly slope: number;
  /** Runners of whom nothing was said. */
  readonly silent: number;
}

/** A life of which the truth is known. */
export interface KnownLife {
  readonly timeline: Timeline;
  /** Points that a day of this exposure truly adds to the pain of the next day. */
  readonly addsNextDay: (exposure: Exposure, place: number) => number;
  /** Does it do anything, and is it of all that do the strongest? */
  readonly standing: (exposure: Exposure) => "strongest" | "cause" | "none";
}

/** Lives with seeds from `seed` on, each fitted and held against what was put in. */
export const scoreEffects = (setting: DiarySetting, runners: number, seed = 1): EffectScores =>
  scoreLives((at) => columnLife(setting, at), { runners, seed });

/** The same for lives made whole, as runs and check-ins. */
export const scoreWholeLives = (setting: WholeLife, runners: number, seed = 1): EffectScores =>
  scoreLives((at) => knownWhole(setting, at), { runners, seed });

function columnLife(setting: DiarySetting, seed: number): KnownLife {
  const { timeline, addsNextDay } = diaryLife(setting, seed);
  const strongest = Math.max(0, ...Object.values(setting.effects).map(Math.abs));
  return {
    timeline,
    addsNextDay,
    standing: (exposure) => {
      const at = timeline.exposures.findIndex((column) => column.exposure === exposure);
      const points = Math.abs(setting.effects[at] ?? 0);
      return points === 0 ? "none" : points === strongest ? "strongest" : "cause";
    },
  };
}

function knownWhole(setting: WholeLife, seed: number): KnownLife {
  const { timeline, addedNextDay } = wholeLife(setting, seed);
  const { cause, dayAfter = 0 } = setting;
  return {
    timeline,
    addsNextDay: ({ id }, place) => (id === cause ? addedNextDay(place) : 0),
    standing: ({ id }) => (id === cause && dayAfter !== 0 ? "strongest" : "none"),
  };
}

function scoreLives(
  lifeOf: (seed: number) => KnownLife,
  { runners, seed }: { readonly runners: number; readonly seed: number },
): EffectScores {
  const tally = {
    held: [0, 0],
    of: [0, 0],
    falseShares: 0,
    told: 0,
    first: 0,
    firstOrNamed: 0,
    areNamed: true,
    cross: 0,
    squares: 0,
    silent: 0,
  };
  for (let runner = 0; runner < runners; runner++) {
    const life = lifeOf(seed + runner);
    const { exposures } = life.timeline;
    tally.areNamed &&= new Set(exposures.map(({ exposure }) => exposure.id)).size === exposures.length;
    const answer = effectsOf(life.timeline);
    if (answer.kind === "silent") {
      tally.silent++;
      continue;
    }
    const rows = ratedRows(life.timeline);
    let clear = 0;
    let wrong = 0;
    for (const [rank, effect] of answer.effects.entries()) {
      const toldOf = [effect.exposure, ...effect.togetherWith];
      const standings = toldOf.map(life.standing);
      const which = standings.every((standing) => standing === "none") ? 0 : 1;
      const truth = trueChange(life, rows, effect);
      tally.of[which] = (tally.of[which] ?? 0) + 1;
      if (effect.low <= truth && truth <= effect.high) tally.held[which] = (tally.held[which] ?? 0) + 1;
      tally.cross += effect.change * truth;
      tally.squares += effect.change ** 2;
      if (effect.standing === "clear") {
        clear++;
        if (which === 0) wrong++;
        else tally.told++;
      }
      if (rank === 0 && standings.includes("strongest")) tally.first++;
      const isNamed = ({ exposure }: ExposureColumn): boolean =>
        toldOf.includes(exposure) || effect.notApartFrom.includes(exposure.id);
      if (rank === 0 && exposures.some((one) => isNamed(one) && life.standing(one.exposure) === "strongest"))
        tally.firstOrNamed++;
    }
    tally.falseShares += clear === 0 ? 0 : wrong / clear;
  }
  const [heldNone = 0, heldCauses = 0] = tally.held;
  const [none = 0, causes = 0] = tally.of;
  return {
    runners,
    coverage: {
      ofNone: heldNone / none,
      ofCauses: heldCauses / causes,
      ofAll: (heldNone + heldCauses) / (none + causes),
    },
    intervals: { ofNone: none, ofCauses: causes },
    falseShare: tally.falseShares / runners,
    toldShare: tally.told / causes,
    firstShare: tally.first / runners,
    firstOrNamedShare: tally.areNamed ? tally.firstOrNamed / runners : Number.NaN,
    slope: tally.cross / tally.squares,
    silent: tally.silent,
  };
}

/**
 * The mean difference put in between the same two kinds of days that the answer compares, by all that it is told of.
 * A day on which the exposure was not known is of neither kind, whatever was put in.
 */
function trueChange(
  { timeline, addsNextDay }: KnownLife,
  rows: RatedRows,
  { exposure, togetherWith, daysWith, daysWithout }: Effect,
): number {
  const byDay = timeline.exposures.find((column) => column.exposure === exposure)?.byDay;
  const placesWith = new Set(daysWith.map((day) => daysBetween(timeline.firstDay, day)));
  const sums = { with: 0, without: 0 };
  let compared = 0;
  for (const rated of rows.places) {
    const place = rated - 1;
    if (Number.isNaN(byDay?.[place] ?? Number.NaN)) continue;
    compared++;
    for (const one of [exposure, ...togetherWith])
      sums[placesWith.has(place) ? "with" : "without"] += addsNextDay(one, place);
  }
  if (compared !== placesWith.size + daysWithout)
    throw new Error("the answer compared other days than these");
  return sums.with / placesWith.size - sums.without / daysWithout;
}
