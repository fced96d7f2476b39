import { describe, expect, it } from "vitest";
import { EXPOSURES, type ExposureId } from "../../engine/personal/days/exposures.ts";
import type { LaterEffect } from "../../engine/personal/effects/effects.ts";
import type { ToldEffect } from "../../engine/personal/effects/told-effect.ts";
import { personalEs } from "./es/personal.ts";
import { fillPlaces } from "./fill-places.ts";
import { personalEn } from "./personal-en.ts";
import { type EffectFormat, tellEffect, tellLater, tellNoneClear, tellOwnDays } from "./tell-effect.ts";

const formatOf = (words: typeof personalEn): EffectFormat => ({
  say: (key, values) => fillPlaces(words[key], values),
  amount: (value, { unit }) => `${value} ${unit}`,
  points: (value) => value.toFixed(1),
  count: String,
});
const [english, spanish] = [formatOf(personalEn), formatOf(personalEs)];

const anEffect = (fields: Partial<ToldEffect> = {}): ToldEffect => ({
  exposureId: "stress",
  unit: "score",
  threshold: 5.5,
  change: 0.9,
  low: 0.4,
  high: 1.4,
  standing: "clear",
  togetherWith: [],
  notApartFrom: [],
  days: 96,
  otherDays: 65,
  ...fields,
});

describe("the sentence of what comes later", () => {
  const later = (id: ExposureId, fields: Partial<LaterEffect> = {}): LaterEffect => {
    const exposure = EXPOSURES.find((one) => one.id === id);
    if (exposure === undefined) throw new Error(`no exposure ${id}`);
    return { exposure, togetherWith: [], lagDays: 2, isHigher: true, ...fields };
  };

  it("says after which days, how much later, and which way", () => {
    expect(tellLater(later("descent", { threshold: 200 }), english)).toBe(
      "On days after more than 200 m of descent, look one day further on: pain seems higher then.",
    );
    expect(tellLater(later("trail", { lagDays: 3, isHigher: false }), spanish)).toBe(
      "Tras los días en que corriste por senderos, mira dos días más allá: entonces el dolor parece menor.",
    );
  });

  it("names what came on the very same days", () => {
    const { exposure } = later("trail");
    expect(tellLater(later("descent", { threshold: 200, togetherWith: [exposure] }), english)).toContain(
      `These came on the very same days: ${personalEn["exposure.trail"]}.`,
    );
  });
});

describe("the sentence of an effect", () => {
  it("says after which days, how much, how sure, and on how many days of both kinds", () => {
    expect(tellEffect(anEffect(), english)).toBe(
      "On days after stress above 5.5 score your pain was 0.9 higher (0.4 to 1.4), 96 such days against 65 others.",
    );
    expect(tellEffect(anEffect(), spanish)).toContain("96 días así frente a otros 65.");
  });

  it("turns the range of less pain round, so that it reads as how much less", () => {
    const less = anEffect({ change: -0.9, low: -1.4, high: -0.4 });
    expect(tellEffect(less, english)).toContain("0.9 lower (0.4 to 1.4)");
  });

  it.each([
    [-1.8, "more than 1.8 steps/min below your usual cadence"],
    [0.3, "less than 0.3 steps/min above your usual cadence"],
  ])("names the line of fewer steps, on its side of the usual: %d", (threshold, said) => {
    const fewer = anEffect({ exposureId: "cadence-deviation", unit: "steps/min", threshold });
    expect(tellEffect(fewer, english)).toContain(said);
    expect(tellEffect(fewer, spanish)).toContain(`${Math.abs(threshold)} steps/min`);
    expect(personalEn["exposure.cadence-deviation"]).not.toMatch(/fewer|less/i); // the heading holds on both sides
    expect(personalEs["exposure.cadence-deviation"]).not.toMatch(/menos/i);
  });

  it("says of one that stands for others that it is not clear by itself, never that nothing is", () => {
    const inDoubt = anEffect({ standing: "not-clear", notApartFrom: ["sitting"] });
    expect(tellEffect(inDoubt, english)).toContain(": not clear by itself (0.4 to 1.4)");
    expect(tellEffect(inDoubt, spanish)).toContain("por sí solo");
    expect(tellEffect(anEffect({ standing: "not-clear" }), english)).toContain(
      ": nothing clear (0.4 to 1.4)",
    );
  });
});

describe("the same in Why", () => {
  const small = { standing: "not-clear", change: 0.01, low: -0.2, high: 0.42 } as const;
  it("says of what speaks against a cause that it is too small to feel, to a tenth", () => {
    const personal = { ...anEffect(small), side: "against", logOdds: -0.1 } as const;
    expect(tellOwnDays(personal, english)).toBe(
      "On days after stress above 5.5 score: if your pain rose at all, then by less than you would feel (-0.2 to 0.4), 96 such days against 65 others.",
    );
    expect(tellOwnDays(personal, spanish)).toContain("menos de lo que notarías (-0.2 a 0.4)");
  });

  it.each([
    ["more pain", { side: "for", logOdds: 0.3 }, {}],
    ["less pain", { side: "against", logOdds: -0.1 }, { change: -0.9, low: -1.4, high: -0.4 }],
  ] as const)("says of clear %s what Progress says", (_, weight, fields) => {
    const effect = anEffect(fields);
    expect(tellOwnDays({ ...effect, ...weight }, english)).toBe(tellEffect(effect, english));
    expect(tellOwnDays({ ...effect, ...weight, togetherWith: ["trail", "new-shoe"] }, english)).toBe(
      `${tellEffect(effect, english)} These came on the very same days: ${personalEn["exposure.trail"]}, ${personalEn["exposure.new-shoe"]}. The numbers are those of all of them, whichever it is.`,
    );
  });
});

describe("where no effect is clear", () => {
  const effect = { notApartFrom: [] };
  it.each([
    ["effects.none-compared", []],
    ["effects.none-clear", [effect]],
    ["effects.none-alone", [effect, { notApartFrom: ["sitting"] }]],
  ] as const)("%s is said", (key, effects) => {
    expect(tellNoneClear({ effects })).toBe(key);
  });
});
