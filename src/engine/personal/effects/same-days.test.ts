import { describe, expect, test } from "vitest";
import { aDay } from "../../history/make-run.ts";
import { seededRandom } from "../../units/random.ts";
import type { ExposureId } from "../days/exposures.ts";
import { EXPOSURES } from "../days/exposures.ts";
import type { Timeline } from "../days/timeline.ts";
import { effectsOf } from "./effects.ts";

const DAYS = 120;

/** Days of distance and descent, whose pain rises the day after far running; steps go with the distance so closely. */
function aLife(stepsOf: (distanceM: number, chance: number) => number): Timeline {
  const random = seededRandom(11);
  const distance = Float64Array.from({ length: DAYS }, () => 4000 + 8000 * random());
  const columns: Partial<Record<ExposureId, Float64Array>> = {
    distance,
    steps: distance.map((metres) => stepsOf(metres, random())),
    descent: distance.map(() => 300 * random()),
  };
  const noise = (): number => random() + random() - 1;
  const pain = distance.map((_, place) =>
    Math.round(3 + noise() + ((distance[place - 1] ?? 0) > 9300 ? 2 : 0)),
  );
  const unknown = new Float64Array(DAYS).fill(Number.NaN);
  return {
    firstDay: aDay("2024-05-01"),
    days: DAYS,
    pain,
    painIs: "now",
    painNow: pain,
    painWorst: unknown,
    ratedAtMs: unknown,
    ability: unknown,
    exposures: EXPOSURES.flatMap((exposure) => {
      const byDay = columns[exposure.id];
      return byDay === undefined ? [] : [{ exposure, byDay, beforeRating: new Float64Array(DAYS) }];
    }),
  };
}

function told(timeline: Timeline) {
  const answer = effectsOf(timeline);
  if (answer.kind === "silent") throw new Error(`silent: ${answer.because.kind}`);
  return answer.effects.map(({ exposure, togetherWith, standing }) => ({
    id: exposure.id,
    with: togetherWith.map(({ id }) => id),
    standing,
  }));
}

describe("exposures that came on the very same days", () => {
  test("are told once, by the plainest of them, and every other is named", () => {
    const effects = told(aLife((metres, chance) => metres * (0.98 + 0.04 * chance)));
    expect(effects[0]).toEqual({ id: "distance", with: ["steps"], standing: "clear" });
    expect(effects.map(({ id }) => id)).toEqual(["distance", "descent"]);
  });

  test("say the same whichever unit they are noted in", () => {
    const [inSteps] = told(aLife((metres) => metres * 1.1));
    const [inFeet] = told(aLife((metres) => metres * 3.6));
    expect(inSteps).toEqual(inFeet);
  });

  test("are told each by itself where their days differ", () => {
    const effects = told(aLife((_, chance) => 4000 + 8000 * chance));
    expect(effects.map(({ id }) => id).toSorted()).toEqual(["descent", "distance", "steps"]);
    expect(effects.every((effect) => effect.with.length === 0)).toBe(true);
    expect(effects[0]).toMatchObject({ id: "distance", standing: "clear" });
  });

  test("that move in opposite ways are not taken for one", () => {
    const effects = told(aLife((metres) => 16_000 - metres));
    expect(effects.every((effect) => effect.with.length === 0)).toBe(true);
  });
});
