import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOT_SURE } from "../answers/question.ts";
import { NOTHING_TOLD } from "../answers/told.ts";
import { EXERCISES, exerciseById } from "../exercises/catalogue.ts";
import type { ExerciseId } from "../exercises/exercise.ts";
import { mayOffer } from "../exercises/may-offer.ts";
import { directionOf } from "../findings/direction.ts";
import { someAnswers } from "../triage/make-answers.ts";
import { triage } from "../triage/triage.ts";
import { diaryOf } from "./diary.ts";
import { makePlan } from "./make-plan.ts";
import { anInput, daysAgo, TODAY } from "./make-told.ts";
import { type MayDoInput, mayDo } from "./may-do.ts";
import { cautionContext } from "./standing.ts";

const HAS_ALL = { equipment: ["floor", "chair", "step", "band", "weight"], "minutes-a-day": 60 };

function anAsk(given: Parameters<typeof someAnswers>[0] = {}, more: Partial<MayDoInput> = {}): MayDoInput {
  const answers = someAnswers({ "pain-since": daysAgo(20), ...HAS_ALL, ...given });
  const answeredSince = Object.fromEntries(Object.keys(answers).map((id) => [id, daysAgo(60)]));
  return {
    triage: triage({ answers, answeredSince, today: TODAY }),
    told: { ...NOTHING_TOLD, answers, answeredSince },
    today: TODAY,
    isAskedAgain: false,
    easyCadenceSpm: 168,
    ...more,
  };
}

const asked = (id: ExerciseId, input: MayDoInput) => {
  const answer = mayDo(exerciseById(id), input);
  return answer.kind === "yes" ? "yes" : answer.because;
};

describe("an exercise opened by itself", () => {
  it("is never played while the danger questions are open, have fired, or are asked again", () => {
    for (const { id } of EXERCISES) {
      const { "bladder-change": _, ...open } = someAnswers();
      expect(asked(id, { ...anAsk(), triage: triage({ answers: open, today: TODAY }) })).toBe("unfinished");
      expect(asked(id, anAsk({ "bladder-change": "yes" }))).toBe("emergency");
      expect(asked(id, anAsk({ "bladder-change": NOT_SURE }))).toBe("locked");
      expect(asked(id, anAsk({}, { isAskedAgain: true }))).toBe("asked-again");
    }
  });

  it.each([
    ["E23", {}, "yes"],
    ["E23", { "knee-pain": "yes" }, "caution"],
    ["E23", { "knee-pain": NOT_SURE }, "not-known"],
    ["E14", {}, "direction-not-known"],
    ["E08", { "worse-with": ["arching"] }, "caution"],
    ["E20", { "knee-pain": "yes" }, "direction-not-known"],
    ["E33", { "pain-now": 5 }, "caution"],
  ] as const)("%s with %j: %s", (id, given, expected) => {
    expect(asked(id, anAsk(given))).toBe(expected);
  });

  it("waits for runs where a number of runs could speak against it, without asking for answers", () => {
    const { easyCadenceSpm: _, ...without } = anAsk();
    expect(mayDo(exerciseById("E34"), without)).toEqual({ kind: "no", because: "not-known", ask: [] });
    expect(asked("E34", anAsk({}, { easyCadenceSpm: 186 }))).toBe("caution");
    expect(asked("E34", anAsk({}, { easyCadenceSpm: 185 }))).toBe("yes");
  });

  it("that bends is allowed by a test in which bending eased, and not by one in which arching did", () => {
    const test = (painAfterBending: number, painAfterArching: number) => ({
      testId: "ST10",
      onDay: TODAY,
      direction: { painBefore: 4, painAfterBending, painAfterArching },
    });
    const ask = anAsk({ "pain-now": 3 });
    const having = (result: ReturnType<typeof test>): MayDoInput => ({
      ...ask,
      told: { ...ask.told, homeTests: [result] },
    });
    expect(asked("E04", having(test(1, 4)))).toBe("yes");
    expect(asked("E04", having(test(4, 1)))).toBe("other-direction");
    expect(asked("E04", having(test(5, 1)))).toBe("caution");
  });

  it("waits while the plan lets things settle, unless it is among what settles", () => {
    const settling = anAsk({}, { phase: "settle" });
    expect(asked("E23", settling)).toBe("settles-first");
    const { easyCadenceSpm: _, ...noRuns } = settling;
    expect(asked("E34", noRuns)).toBe("settles-first"); // no missing number opens what has to wait
    expect(asked("E10", settling)).toBe("yes");
    expect(asked("E01", settling)).toBe("yes");
  });

  it("is allowed only where its own cautions are all unmet", () => {
    const answer = fc.constantFrom("yes", "no", NOT_SURE);
    const given = fc.record({
      "knee-pain": answer,
      "shoulder-pain": answer,
      osteoporosis: answer,
      "eye-pressure": answer,
      "groin-pain": answer,
    });
    fc.assert(
      fc.property(given, fc.constantFrom(...EXERCISES), (answers, exercise) => {
        const input = anAsk(answers);
        if (mayDo(exercise, input).kind !== "yes") return;
        const { cleared, told, history, today } = anInput({ answers });
        const context = cautionContext({ cleared, told, history, today }, diaryOf([], today));
        expect(mayOffer(exercise, { ...context, easyCadenceSpm: 168 }).kind).not.toBe("no");
      }),
    );
  });

  it("is allowed wherever the plan gives it", () => {
    const answer = fc.constantFrom("yes", "no", NOT_SURE);
    const given = fc.record({
      "knee-pain": answer,
      "shoulder-pain": answer,
      "wrist-pain": answer,
      "eye-pressure": answer,
      "pain-since": fc.integer({ min: 0, max: 200 }).map(daysAgo),
    });
    fc.assert(
      fc.property(given, (answers) => {
        const input = anInput({ answers: { ...HAS_ALL, ...answers } });
        const planned = makePlan({ ...input, direction: directionOf(input.told) });
        if (planned.kind !== "plan") return;
        const { plan } = planned;
        const ask = anAsk(answers, {
          triage: input.cleared.outcome,
          told: input.told,
          phase: plan.phase.phase,
        });
        for (const { exerciseId } of plan.today.exercises)
          expect(asked(exerciseId, ask), exerciseId).toBe("yes");
      }),
      { numRuns: 40 },
    );
  });
});
