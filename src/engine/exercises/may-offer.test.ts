import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { questionsIn } from "../answers/condition.ts";
import { NOT_SURE } from "../answers/question.ts";
import { questionById } from "../answers/questionnaire.ts";
import evidence from "../evidence/exercises.json" with { type: "json" };
import { EXERCISES, exerciseById } from "./catalogue.ts";
import { CAUTIONS, LIFTED_BY_REGRESS } from "./cautions.ts";
import type { ExerciseId } from "./exercise.ts";
import { aContext, unaskedIn } from "./make-context.ts";
import { adviceFor, mayOffer, truthOfCaution } from "./may-offer.ts";

const offered = (id: string, context = aContext()): string =>
  mayOffer(exerciseById(id as ExerciseId), context).kind;

/** Every exercise beside every question one of its cautions reads. */
const PAIRS = EXERCISES.flatMap((exercise) =>
  exercise.cautions.flatMap((caution) => {
    const questions =
      caution.kind === "answers"
        ? questionsIn(caution.condition)
        : caution.kind === "worse-with"
          ? ["worse-with"]
          : caution.kind === "pregnancy"
            ? ["pregnancy"]
            : caution.kind === "recent-fracture"
              ? ["recent-fracture"]
              : [];
    return questions.map((question) => [exercise.id, question] as const);
  }),
);
const isLiftedOnly = (id: ExerciseId, question: string): boolean =>
  LIFTED_BY_REGRESS[id] !== undefined &&
  exerciseById(id).cautions.every(
    (caution) =>
      caution.clause === LIFTED_BY_REGRESS[id] ||
      truthOfCaution(caution, aContext({ [question]: NOT_SURE })) === "unmet",
  );

describe("cautions", () => {
  it.each(evidence.exercises.map(({ id, avoid_if }) => [id, avoid_if] as const))(
    "%s stand for every clause of: %s",
    (id, text) => {
      const exercise = exerciseById(id as ExerciseId);
      const clauses = [...exercise.cautions, ...exercise.advice].flatMap(({ clause }) => clause ?? []);
      for (const clause of clauses) expect(text).toContain(clause);
      const rest = clauses
        .toSorted((a, b) => b.length - a.length)
        .reduce((left, clause) => left.replaceAll(clause, ""), text);
      const isNothing = /^(None|-)$/.test(rest);
      expect(isNothing ? "" : rest.replace(/\bor\b|[\s,;]/g, "")).toBe("");
    },
  );

  it("read only questions that are asked, with options that exist", () => {
    for (const [, question] of PAIRS) expect(questionById(question), question).toBeDefined();
    const chosen = JSON.stringify(CAUTIONS).matchAll(/"chosen":"([\w-]+)","among":\[([^\]]*)\]/g);
    for (const [, question, among] of chosen) {
      const options = questionById(question ?? "")?.options?.map(({ id }) => id);
      expect(options).toEqual(expect.arrayContaining(JSON.parse(`[${among}]`)));
    }
  });

  it("include every question of the questionnaire that was asked for their sake", () => {
    const read = new Set(PAIRS.map(([, question]) => question));
    const asked = [
      "knee-pain",
      "wrist-pain",
      "shoulder-pain",
      "outer-hip-pain",
      "groin-pain",
      "achilles-pain",
    ];
    const more = [
      "hamstring-cramp",
      "high-blood-pressure",
      "eye-pressure",
      "recent-fracture",
      "spinal-stenosis",
    ];
    for (const question of [...asked, ...more]) expect(read).toContain(question);
  });
});

describe("an exercise", () => {
  it.each(EXERCISES.map(({ id }) => id))("%s is offered to a runner whom nothing keeps from it", (id) => {
    expect(offered(id)).toBe("yes");
  });

  it.each(PAIRS)("%s is not offered while %s was never asked, and asks for it", (id, question) => {
    const offer = mayOffer(exerciseById(id), unaskedIn(aContext(), question));
    // a condition over several questions can be ruled out by another of them
    if (offer.kind === "yes") expect(["sex", "one-sided-point-pain"]).toContain(question);
    else if (offer.kind === "no") expect(offer.ask).toContain(question);
    else expect(isLiftedOnly(id, question)).toBe(true);
  });

  it.each(PAIRS)("%s is not offered while %s is not sure", (id, question) => {
    const offer = mayOffer(exerciseById(id), aContext({ [question]: NOT_SURE }));
    if (offer.kind === "yes") expect(question).toBe("sex");
    else if (offer.kind === "easier-form") expect(isLiftedOnly(id, question)).toBe(true);
  });

  it.each(PAIRS.filter(([, question]) => questionById(question)?.kind === "yes-no"))(
    "%s is not offered when %s is answered yes",
    (id, question) => {
      const offer = mayOffer(exerciseById(id), aContext({ [question]: "yes" }));
      if (offer.kind === "easier-form") expect(isLiftedOnly(id, question)).toBe(true);
      else expect(offer).toEqual({ kind: "no", ask: [] });
    },
  );

  it.each(["bending", "arching"] as const)(
    "that moves the back so is never for one worse with %s",
    (movement) => {
      const others = movement === "bending" ? "arching" : "bending";
      for (const exercise of EXERCISES) {
        if (exercise.moves !== movement && exercise.moves !== "both") continue;
        for (const context of [
          aContext({ "worse-with": [movement] }),
          aContext({ "worse-with": [movement, "sitting"] }),
          aContext({ "worse-with": [others] }, { provokedInTest: [movement] }),
        ])
          expect(mayOffer(exercise, context), exercise.id).toMatchObject({ kind: "no" });
      }
    },
  );

  it("that arches the back is not for anyone under 18", () => {
    for (const id of ["E08", "E09", "E17", "E18", "E20", "E30"])
      expect(offered(id, aContext({ "age-band": "10-17" }))).toBe("no");
  });

  it.each([
    ["locked", aContext({}, { locks: "running" })],
    ["a stressed bone is suspected", aContext({}, { boneStress: "suspected" })],
    ["a stressed bone cannot be told", aContext({}, { boneStress: "cannot-tell" })],
    ["pain is over 3", aContext({}, { painNow: 4 })],
    ["after a stressed bone there is any pain", aContext({}, { boneStress: "cleared", painNow: 1 })],
    ["pregnant", aContext({ pregnancy: "pregnant" })],
    ["perhaps pregnant", aContext({ pregnancy: "could-be" })],
    [
      "twelve weeks after birth, whoever agrees",
      aContext({ pregnancy: "birth-in-12-weeks" }, { isRunningAgreedInPregnancy: true }),
    ],
    ["a bone of the spine broke lately", aContext({ "recent-fracture": "yes" })],
  ])("never is running while %s", (_, context) => {
    expect(offered("E33", context)).toBe("no");
  });

  it.each([
    ["pain is 3", aContext({}, { painNow: 3 })],
    ["a stressed bone is assessed and without pain", aContext({}, { boneStress: "cleared", painNow: 0 })],
    [
      "a clinician agrees in pregnancy",
      aContext({ pregnancy: "pregnant" }, { isRunningAgreedInPregnancy: true }),
    ],
    [
      "a clinician allows it after a fracture",
      aContext({ "recent-fracture": "yes" }, { isRunningAllowedByClinician: true }),
    ],
  ])("can be running when %s", (_, context) => {
    expect(offered("E33", context)).toBe("yes");
  });

  it("is not running while pain is not known, which is asked", () => {
    const { painNow: _, ...context } = aContext();
    expect(mayOffer(exerciseById("E33"), context)).toEqual({ kind: "no", ask: ["pain-now"] });
  });

  it("can be a walk with a suspected bone only while nothing hurts", () => {
    expect(offered("E01", aContext({}, { boneStress: "suspected", painNow: 0 }))).toBe("yes");
    expect(offered("E01", aContext({}, { boneStress: "suspected", painNow: 1 }))).toBe("no");
    const hurtsWalking = aContext(
      { "spot-hurts-walking-or-night": "yes" },
      { boneStress: "suspected", painNow: 0 },
    );
    expect(offered("E01", hurtsWalking)).toBe("no");
  });

  it("is never a cadence drill above 185, or without a cadence of one's own", () => {
    const { easyCadenceSpm: _, ...unknown } = aContext();
    expect(offered("E34", aContext({}, { easyCadenceSpm: 186 }))).toBe("no");
    expect(offered("E34", aContext({}, { easyCadenceSpm: 185 }))).toBe("yes");
    expect(offered("E34", unknown)).toBe("no");
  });

  it("says how to ride and swim unless it is known not to matter", () => {
    const ride = exerciseById("E32");
    expect(adviceFor(ride, aContext())).toEqual([]);
    expect(adviceFor(ride, aContext({ "worse-with": ["arching"] }))).toEqual(["no-breaststroke"]);
    expect(adviceFor(ride, unaskedIn(aContext(), "worse-with"))).toHaveLength(2);
  });

  it("is offered to nobody when an answer is taken away from one it was not offered to", () => {
    const questions = [...new Set(PAIRS.map(([, question]) => question))];
    fc.assert(
      fc.property(
        fc.subarray(questions),
        fc.subarray(questions),
        fc.constantFrom(...EXERCISES),
        (yes, hidden, exercise) => {
          const isYesNo = (id: string) => questionById(id)?.kind === "yes-no";
          const told = aContext(Object.fromEntries(yes.filter(isYesNo).map((id) => [id, "yes"])));
          const less = hidden.reduce(unaskedIn, told);
          if (mayOffer(exercise, told).kind === "no") expect(mayOffer(exercise, less).kind).toBe("no");
        },
      ),
      { numRuns: 2000 },
    );
  });
});
