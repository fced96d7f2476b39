import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { homeTestById } from "../answers/home-tests.ts";
import { questionById } from "../answers/questionnaire.ts";
import { NOTHING_TOLD } from "../answers/told.ts";
import evidence from "../evidence/claims.json" with { type: "json" };
import { claimById } from "../evidence/claims.ts";
import { printableReference, referenceById } from "../evidence/references.ts";
import rules from "../evidence/rules.json" with { type: "json" };
import { historyOf } from "../history/history-of.ts";
import { aDay, aRun, aShoe, withCadence, without } from "../history/make-run.ts";
import type { Run } from "../run/run.ts";
import { addDays } from "../units/day.ts";
import { findAll } from "./all-findings.ts";

const PAIN = aDay("2024-05-01");
const SHOES = [aShoe(), aShoe({ id: "red", startingDistanceM: 400_000 })];

const ran = (daysBefore: number, fields: Partial<Run> = {}): Run =>
  aRun({ ranOnDay: addDays(PAIN, -daysBefore), ...fields });
const find = (runs: readonly Run[]) =>
  findAll({ history: historyOf(runs, [], SHOES), painSince: PAIN, onDay: addDays(PAIN, 400) });
const verdicts = (runs: readonly Run[]) =>
  Object.fromEntries(find(runs).map((finding) => [finding.rule.id, finding.verdict]));

/** Seven months, a run every second day, everything recorded. */
const fullyRecorded = (): readonly Run[] =>
  Array.from({ length: 105 }, (_, index) =>
    withCadence(
      ran(211 - index * 2, {
        shoeId: "blue",
        climb: { ascentM: 40, descentM: 40, basis: "barometer" },
        drift: { cadenceSpm: -1, comparedS: 600 },
        loading: { peakForceBodyWeights: 2.5, summedBodyWeights: 7000, basis: "contact-time" },
        surface: "road",
        distanceM: 3000,
      }),
      2.8,
      168,
    ),
  );

/** The weight a cause may claim at most. */
const CAUSE_OF: Readonly<Record<string, string>> = {
  "single-run-spike": "load spike",
  cadence: "low cadence / over-stride",
  "unusual-descent": "downhill or extension-provoked",
  "worn-shoes": "shoe age",
  "new-shoes": "shoe age",
  "earlier-injury": "past back pain or injury",
  "poor-sleep": "stress / poor sleep / worry",
  stress: "stress / poor sleep / worry",
  worry: "stress / poor sleep / worry",
  "leg-strength": "leg (knee-extensor) strength",
  "over-striding": "low cadence / over-stride",
  "trunk-endurance": "trunk endurance",
  "hamstring-tightness": "hamstring / side-bend / hip range",
  "hip-flexor-tightness": "hamstring / side-bend / hip range",
  "arching-provoked": "downhill or extension-provoked",
  "years-running": "more than 6 years running, BMI over 24, height",
  "hard-ground": "surface, treadmill",
  "trail-running": "surface, treadmill",
  "treadmill-running": "surface, treadmill",
  "glute-strength": "glute weakness, pelvic tilt, hydration, adhesions",
  "pelvic-tilt": "glute weakness, pelvic tilt, hydration, adhesions",
  "hydration-and-fuel": "glute weakness, pelvic tilt, hydration, adhesions",
};

const allRules = find([]).map((finding) => finding.rule);

describe("findings", () => {
  test.each(allRules.map((rule) => [rule.id, rule] as const))(
    "%s cites only sources that were verified, and at least one where its claims have any",
    (_, rule) => {
      const isSourced = (rule.claims ?? []).some((id) => (claimById(id)?.refs.length ?? 0) > 0);
      expect(rule.references.length > 0).toBe(isSourced);
      expect(rule.references.filter((id) => referenceById(id)?.verified !== true)).toEqual([]);
      expect(rule.references.filter((id) => printableReference(id) === undefined)).toEqual([]);
    },
  );

  test.each(allRules.map((rule) => [rule.id, rule] as const))(
    "%s has the weakest grade of the claims it speaks to",
    (_, rule) => {
      const strength = ["contradicted", "weak", "mixed", "supported"];
      const grades = (rule.claims ?? []).map((id) => claimById(id)?.grade ?? "unknown claim");
      expect(grades).not.toContain("unknown claim");
      expect(rule.grade).toBe(strength.find((grade) => grades.includes(grade)));
    },
  );

  test.each(Object.entries(CAUSE_OF))("%s weighs what the evidence base gives it", (id, cause) => {
    const given = rules.cause_weights.find((weight) => weight.cause === cause)?.weight ?? "";
    const rule = allRules.find((candidate) => candidate.id === id);
    expect(given.split(",")[0]?.replace("very low", "very-low")).toBe(rule?.weight);
  });

  test("weigh no more than low where the evidence base gives no weight", () => {
    const others = allRules.filter((rule) => CAUSE_OF[rule.id] === undefined);
    const heavier = others.filter(({ weight }) => weight === "medium" || weight === "low-medium");
    expect(heavier.map(({ id }) => id)).toEqual([]);
  });

  test("carry no weight where research speaks against them", () => {
    const against = allRules.filter(({ grade }) => grade === "contradicted");
    expect(against.length).toBeGreaterThan(5);
    expect(against.filter(({ weight }) => weight !== "zero" && weight !== "context")).toEqual([]);
  });

  test("are never more than unlikely without weight, whatever was told", () => {
    const posture = ["arches", "chest-first", "breathes-out-each-step", "hips-rock"];
    const answers = {
      "posture-habits": posture,
      "drinks-or-eats-too-little": "yes",
      "wears-orthotics": "yes",
    };
    const found = findAll({
      history: historyOf(fullyRecorded(), [], SHOES),
      painSince: PAIN,
      onDay: PAIN,
      told: { ...NOTHING_TOLD, answers },
    }).filter(({ rule }) => rule.weight === "zero");
    expect(found.length).toBeGreaterThan(7);
    expect(found.filter(({ verdict }) => verdict === "likely" || verdict === "possible")).toEqual([]);
  });

  test("answer every cause that the articles name", () => {
    const answered = new Set(allRules.flatMap(({ claims }) => claims ?? []));
    const causes = evidence.claims.filter(({ category }) => category === "cause").map(({ id }) => id);
    expect(causes.length).toBeGreaterThan(20);
    expect(causes.filter((id) => !answered.has(id))).toEqual([]);
  });

  test("hear only questions and home tests that there are, and say which", () => {
    const heard = allRules.flatMap(({ questions }) => questions ?? []);
    expect(heard.filter((id) => questionById(id)?.informs.includes("causes") !== true)).toEqual([]);
    const tests = allRules.flatMap(({ homeTests }) => homeTests ?? []);
    expect(tests.filter((id) => homeTestById(id) === undefined)).toEqual([]);
  });

  test("are all cannot tell when nothing is known", () => {
    expect(new Set(Object.values(verdicts([])))).toEqual(new Set(["cannot-tell"]));
    expect(find([]).every((finding) => finding.missing.length > 0)).toBe(true);
  });

  test("are all unlikely in a steady, fully recorded life, but for what only the runner can tell", () => {
    const told = find(fullyRecorded()).filter(({ verdict }) => verdict !== "unlikely");
    expect(new Set(told.map(({ verdict }) => verdict))).toEqual(new Set(["cannot-tell"]));
    expect(told.filter(({ rule }) => !rule.questions && !rule.homeTests).map(({ rule }) => rule.id)).toEqual([
      "needs-a-clinician", // hears every danger question
    ]);
  });

  test.each([
    ["single-run-spike", ["distanceM"]],
    ["cadence", ["cadence"]],
    ["late-run-drift", ["drift"]],
    ["unusual-descent", ["climb"]],
    ["worn-shoes", ["shoeId"]],
    ["new-shoes", ["shoeId"]],
    ["weekly-growth", ["distanceM"]],
  ] as const)("%s cannot be told when what it needs was never recorded", (id, names) => {
    const finding = find(fullyRecorded().map((run) => without(run, ...names))).find(
      ({ rule }) => rule.id === id,
    );
    expect(finding?.verdict).toBe("cannot-tell");
    expect(finding?.missing.length).toBeGreaterThan(0);
  });

  test("never let a missing record make a spike surer, in either direction", () => {
    const rows = fc.array(
      fc.record({
        day: fc.integer({ min: 0, max: 90 }),
        km: fc.integer({ min: 1, max: 30 }),
        isHidden: fc.boolean(),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(rows, (someRows) => {
        const all = someRows.map(({ day, km }, index) => ran(day, { id: `r${index}`, distanceM: km * 1000 }));
        const seen = all.map((run, index) => (someRows[index]?.isHidden ? without(run, "distanceM") : run));
        const told = verdicts(seen)["single-run-spike"];
        const truth = verdicts(all)["single-run-spike"];
        if (told === "likely" || told === "unlikely") expect(told).toBe(truth);
      }),
    );
  });

  test("do not depend on the order in which runs arrived, nor on what is run after the pain began", () => {
    const anyRun = fc
      .record({
        day: fc.integer({ min: -60, max: 300 }),
        km: fc.option(fc.integer({ min: 1, max: 30 })),
        descentM: fc.option(fc.integer({ min: 0, max: 900 })),
        shoeId: fc.option(fc.constantFrom("blue", "red", "unheard-of")),
        cadence: fc.option(fc.integer({ min: 155, max: 185 })),
        driftSpm: fc.option(fc.integer({ min: -12, max: 4 })),
      })
      .map(({ day, km, descentM, shoeId, cadence, driftSpm }) => {
        const run = ran(day, {
          ...(descentM !== null && { climb: { ascentM: descentM, descentM, basis: "gps" as const } }),
          ...(shoeId !== null && { shoeId }),
          ...(driftSpm !== null && { drift: { cadenceSpm: driftSpm, comparedS: 400 } }),
        });
        const paced = cadence === null ? run : withCadence(run, 2.8, cadence);
        return km === null ? without(paced, "distanceM") : { ...paced, distanceM: km * 1000 };
      });
    fc.assert(
      fc.property(fc.array(anyRun, { maxLength: 80 }), (rows) => {
        const runs = rows.map((run, index) => ({ ...run, id: `r${index}` }));
        const found = find(runs);
        expect(find([...runs].reverse())).toEqual(found);
        expect(find(runs.filter((run) => run.ranOnDay <= PAIN))).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });
});

describe("ranking", () => {
  const withSpike = () => [...fullyRecorded(), ran(2, { distanceM: 9000, shoeId: "red" })];

  test("puts a likely cause of more weight first and context last among the unlikely", () => {
    const ids = find(withSpike()).map((finding) => finding.rule.id);
    expect(ids[0]).toBe("single-run-spike");
    expect(ids.at(-1)).toBe("weekly-growth");
  });

  test("counts a form measure on its own for no more than low", () => {
    const slower = fullyRecorded().map((run) =>
      run.ranOnDay >= addDays(PAIN, -28) ? withCadence(run, 2.8, 160) : run,
    );
    const rests = slower.filter((run) => run.ranOnDay < addDays(PAIN, -14));
    const daily = Array.from({ length: 14 }, (_, index) =>
      withCadence(ran(index + 1, { distanceM: 3000, shoeId: "blue" }), 2.8, 160),
    );
    const likely = find([...rests, ...daily]).filter((finding) => finding.verdict === "likely");
    // all as low: by name
    expect(likely.map(({ rule }) => rule.id)).toEqual(["cadence", "frequency-rise", "recovery-days"]);
  });
});
