import { describe, expect, test } from "vitest";
import type { CheckIn } from "../../answers/check-in.ts";
import { NOTHING_TOLD } from "../../answers/told.ts";
import { historyOf } from "../../history/history-of.ts";
import { aDay, aRun } from "../../history/make-run.ts";
import { addDays, dayNumber } from "../../units/day.ts";
import { seededRandom } from "../../units/random.ts";
import { timelineOf } from "../days/timeline.ts";
import { DAYS_NEEDED, type EffectsKnown, effectsOf } from "./effects.ts";
import { feltAt } from "./felt-points.ts";

const START = aDay("2024-03-01");
const HOUR_MS = 3_600_000;

interface LifeOptions {
  readonly days?: number;
  /** Points on the day after more than 200 m of descent, or on one so many days later. */
  readonly points?: number;
  readonly lagDays?: number;
  readonly seed?: number;
  readonly pain?: (day: number) => number | undefined;
}

/** A runner on most days, on hilly ground or flat, who rates each morning. */
function aLife({ days = 100, points = 2, lagDays = 1, seed = 5, pain }: LifeOptions = {}) {
  const random = seededRandom(seed);
  const noise = (): number => random() + random() + random() - 1.5;
  const runs = [];
  const checkIns: CheckIn[] = [];
  let disturbance = 0;
  const hilly: boolean[] = [];
  for (let day = 0; day < days; day++) {
    const onDay = addDays(START, day);
    disturbance = 0.5 * disturbance + noise();
    const rating =
      pain === undefined
        ? Math.max(0, Math.min(10, Math.round(4 + disturbance + (hilly.at(-lagDays) === true ? points : 0))))
        : pain(day);
    const atMs = (dayNumber(START) + day) * 24 * HOUR_MS;
    checkIns.push({
      onDay,
      enteredAtMs: atMs + 7 * HOUR_MS,
      ...(rating !== undefined && { painNow: rating }),
      sleepHours: 7 + noise(),
    });
    const runsToday = random() < 0.7;
    const isHilly = runsToday && random() < 0.45;
    hilly.push(isHilly);
    if (!runsToday) continue;
    const descentM = Math.round(isHilly ? 220 + 150 * random() : 150 * random());
    runs.push(
      aRun({
        id: `run-${day}`,
        ranOnDay: onDay,
        startedAtMs: atMs + 18 * HOUR_MS,
        distanceM: 6000 + 3000 * random(),
        climb: { ascentM: descentM, descentM, basis: "barometer" },
      }),
    );
  }
  return timelineOf({
    history: historyOf(runs),
    told: { ...NOTHING_TOLD, checkIns },
    onDay: addDays(START, days - 1),
  });
}

const known = (timeline: ReturnType<typeof aLife>): EffectsKnown => {
  const answer = effectsOf(timeline);
  if (answer.kind === "silent") throw new Error(`silent: ${answer.because.kind}`);
  return answer;
};

describe("personal effects", () => {
  test("say nothing of a back that nothing moves", () => {
    for (let seed = 1; seed <= 20; seed++) {
      const { effects, later } = known(aLife({ points: 0, seed }));
      expect(effects.filter(({ standing }) => standing === "clear")).toEqual([]);
      expect(later).toEqual([]);
    }
  });

  test("take no pain that comes two days after a descent for relief on the day after", () => {
    let middles = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const { effects, later } = known(aLife({ days: 160, lagDays: 2, seed }));
      const descent = effects.find(({ exposure }) => exposure.id === "descent");
      if (descent === undefined) throw new Error("nothing is said of descent");
      expect(descent.standing, `seed ${seed}`).toBe("not-clear");
      expect(later[0], `seed ${seed}`).toMatchObject({
        exposure: { id: "descent" },
        threshold: descent.threshold,
        lagDays: 2,
        isHigher: true,
      });
      middles += (descent.low + descent.high) / 2;
    }
    expect(Math.abs(middles / 20)).toBeLessThan(0.1);
  });

  test("find the descent that was put in, with its line, its interval and its days", () => {
    const timeline = aLife();
    const [descent] = known(timeline).effects;
    if (descent === undefined) throw new Error("no effect");
    expect(descent).toMatchObject({ exposure: { id: "descent" }, standing: "clear" });
    expect(descent.threshold).toBeGreaterThan(140);
    expect(descent.low).toBeLessThan(2);
    expect(descent.high).toBeGreaterThan(2);
    expect(descent.low).toBeGreaterThan(0);
    expect(descent.chanceFelt).toBeGreaterThan(0.9);
    const byDay = timeline.exposures.find(({ exposure }) => exposure.id === "descent")?.byDay;
    for (const day of descent.daysWith) {
      const value = byDay?.[dayNumber(day) - dayNumber(START)] ?? Number.NaN;
      expect(value).toBeGreaterThan(descent.threshold ?? Number.NaN);
    }
  });

  test("take the size of an effect from the runner's own exposed days", () => {
    const { effects, daysUsed } = known(aLife());
    for (const effect of effects) {
      expect(effect.daysWith.length + effect.daysWithout).toBeLessThanOrEqual(daysUsed);
      expect(effect.low).toBeLessThanOrEqual(effect.change);
      expect(effect.high).toBeGreaterThanOrEqual(effect.change);
    }
  });

  test("are the same to the byte, however often they are asked for", () => {
    expect(JSON.stringify(effectsOf(aLife()))).toBe(JSON.stringify(effectsOf(aLife())));
  });

  test("hear nothing of an exposure that was never known", () => {
    const { silent } = known(aLife());
    const because = Object.fromEntries(silent.map(({ exposure, because }) => [exposure.id, because.kind]));
    expect(because).toMatchObject({
      sitting: "never-known",
      speed: "never-known",
      trail: "too-little-variation",
      stress: "never-known",
    });
  });

  test("look only at what is asked for", () => {
    const answer = effectsOf(aLife(), { only: ["sleep"] });
    expect(answer.kind === "effects" && answer.effects.map(({ exposure }) => exposure.id)).toEqual(["sleep"]);
  });

  test.each([
    [6, "too-little-variation"],
    [7, "told"],
  ])("need seven days of either kind: %d days on trails", (trails, kind) => {
    const timeline = aLife();
    const onTrail = (place: number): number => (place % 5 === 1 && place < 5 * trails ? 1 : 0);
    for (const few of [onTrail, (place: number) => 1 - onTrail(place)]) {
      const exposures = timeline.exposures.map((column) =>
        column.exposure.id === "trail"
          ? { ...column, byDay: column.byDay.map((_, place) => few(place)) }
          : column,
      );
      const { effects, silent } = known({ ...timeline, exposures });
      const silence = silent.find(({ exposure }) => exposure.id === "trail")?.because;
      const told = effects.some(({ exposure }) => exposure.id === "trail");
      expect(told ? "told" : silence?.kind).toBe(kind);
    }
  });

  test.each([
    ["no diary", { pain: () => undefined }, "no-diary"],
    ["a day too few", { days: DAYS_NEEDED + 1 }, "too-few-days"],
    ["pain that never changes", { pain: () => 3 }, "pain-never-changes"],
    [
      "a rating every second week",
      { pain: (day: number) => (day % 14 === 0 ? 3 : undefined) },
      "too-few-days",
    ],
  ])("stay silent with %s", (_, options, kind) => {
    expect(effectsOf(aLife(options))).toMatchObject({ kind: "silent", because: { kind } });
  });

  test("speak from the first day that is enough", () => {
    expect(effectsOf(aLife({ days: DAYS_NEEDED + 2 })).kind).toBe("effects");
  });

  test.each([
    [[3, 3, 4], 1],
    [[4, 5, 5], 2],
    [[7, 8, 9], 3],
    [[Number.NaN, 2], 1],
  ])("call a change felt by the usual pain: %j", (pain, points) => {
    expect(feltAt(Float64Array.from(pain))).toBe(points);
  });
});
