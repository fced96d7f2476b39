import { dot } from "../src/engine/personal/effects/hold-equal.ts";
import { newsOf } from "../src/engine/personal/effects/pain-memory.ts";
import { type DiarySetting, diaryLife } from "../src/engine/simulate/diary-lives/diary-life.ts";

/** Variance of a whole point's rounding. */
const ROUNDING = 1 / 12;
const SLAB_POINTS = 2;

/**
 * How often the strongest cause stands first for somebody who knows everything of how a runner was made, except which
 * exposure moves the pain, how much, and the runner's level: the line or slope of each, its lags, the memory and spread
 * of pain, and that there is one cause alone. Ranked by the likelihood of the ratings: nobody can do better.
 */
export function firstByKnowing(setting: DiarySetting, runners: number, seed: number): number {
  const [strongest] = Object.entries(setting.effects).toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a));
  let first = 0;
  for (let runner = 0; runner < runners; runner++)
    if (likeliest(setting, seed + runner) === Number(strongest?.[0])) first++;
  return first / runners;
}

function likeliest(setting: DiarySetting, seed: number): number {
  const { timeline, wouldAdd } = diaryLife(setting, seed);
  const places = [...timeline.pain.keys()].filter(
    (place) => !Number.isNaN(timeline.pain[place] ?? Number.NaN),
  );
  const variance = setting.painDeviation ** 2;
  const news = newsOf({ places }, { kept: setting.painPersisting, ownRatio: ROUNDING / variance });
  const atRows = (byDay: Float64Array): Float64Array =>
    news.of(Float64Array.from(places, (place) => byDay[place] ?? 0));
  const level = news.of(new Float64Array(places.length).fill(1));
  const levelled = (column: Float64Array): Float64Array => {
    const share = dot(column, level) / dot(level, level);
    return column.map((value, row) => value - share * (level[row] ?? 0));
  };
  const pain = levelled(atRows(timeline.pain));
  const scores = wouldAdd.map((byDay) => {
    const column = levelled(atRows(byDay));
    const precision = dot(column, column) + variance / SLAB_POINTS ** 2;
    return dot(column, pain) ** 2 / precision / (2 * variance) - Math.log(precision) / 2;
  });
  return scores.indexOf(Math.max(...scores));
}
