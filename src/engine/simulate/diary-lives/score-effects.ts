import { effectsOf } from "../../personal/effects.ts";
import { daysBetween } from "../../units/day.ts";
import { type DiaryLife, type DiarySetting, dayOfLife, diaryLife } from "./diary-life.ts";

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
  /** Of the true change on the change told: 1 is neither boasting nor timid. */
  readonly slope: number;
  /** Runners of whom nothing was said. */
  readonly silent: number;
}

/** Lives with seeds from `seed` on, each fitted and held against what was put in. */
export function scoreEffects(setting: DiarySetting, runners: number, seed = 1): EffectScores {
  const tally = {
    held: [0, 0],
    of: [0, 0],
    falseShares: 0,
    told: 0,
    first: 0,
    cross: 0,
    squares: 0,
    silent: 0,
  };
  const strongest = Math.max(0, ...Object.values(setting.effects).map(Math.abs));
  for (let runner = 0; runner < runners; runner++) {
    const life = diaryLife(setting, seed + runner);
    const answer = effectsOf(life.timeline);
    if (answer.kind === "silent") {
      tally.silent++;
      continue;
    }
    let clear = 0;
    let wrong = 0;
    for (const [rank, effect] of answer.effects.entries()) {
      const at = life.timeline.exposures.findIndex(({ exposure }) => exposure === effect.exposure);
      const points = setting.effects[at] ?? 0;
      const which = points === 0 ? 0 : 1;
      const truth = trueChange(life, effect.exposure, effect.daysWith);
      tally.of[which] = (tally.of[which] ?? 0) + 1;
      if (effect.low <= truth && truth <= effect.high) tally.held[which] = (tally.held[which] ?? 0) + 1;
      tally.cross += effect.change * truth;
      tally.squares += effect.change ** 2;
      if (effect.standing === "clear") {
        clear++;
        if (which === 0) wrong++;
        else tally.told++;
      }
      if (rank === 0 && Math.abs(points) === strongest) tally.first++;
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
    slope: tally.cross / tally.squares,
    silent: tally.silent,
  };
}

/** The mean difference put in between the same two kinds of days that the answer compares. */
function trueChange(
  { timeline, addsNextDay }: DiaryLife,
  exposure: Parameters<DiaryLife["addsNextDay"]>[0],
  daysWith: readonly Parameters<typeof daysBetween>[1][],
): number {
  const placesWith = new Set(daysWith.map((day) => daysBetween(dayOfLife(0), day)));
  const sums = { with: 0, without: 0, daysWithout: 0 };
  for (let place = 0; place + 1 < timeline.days; place++) {
    const adds = addsNextDay(exposure, place);
    if (placesWith.has(place)) sums.with += adds;
    else if (!Number.isNaN(timeline.pain[place + 1] ?? Number.NaN)) {
      sums.without += adds;
      sums.daysWithout++;
    }
  }
  return sums.with / placesWith.size - sums.without / sums.daysWithout;
}
