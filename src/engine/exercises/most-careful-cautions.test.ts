import { describe, expect, it } from "vitest";
import { leavesOf, questionsIn, type Truth, truthOf } from "../answers/condition.ts";
import { type Answer, NOT_SURE } from "../answers/question.ts";
import { questionById } from "../answers/questionnaire.ts";
import { mostCareful } from "../triage/most-careful.ts";
import { CAUTIONS } from "./cautions.ts";
import { aContext } from "./make-context.ts";
import { truthOfCaution } from "./may-offer.ts";

const LEAVES = Object.values(CAUTIONS)
  .flat()
  .flatMap((caution) => (caution.kind === "answers" ? leavesOf(caution.condition) : []));
const ASKED = [...new Set(LEAVES.flatMap(questionsIn))];
const WEIGHT: Readonly<Record<Truth, number>> = { unmet: 0, unasked: 1, unsure: 2, met: 3 };

const answersTo = (id: string): readonly (Answer | null)[] => {
  const { kind, options = [] } = questionById(id) ?? { kind: "yes-no" };
  return [...(kind === "yes-no" ? ["yes", "no"] : options.map((option) => option.id)), NOT_SURE, null];
};

describe("of two answers that did not know of each other", () => {
  it.each(ASKED)("to %s, the one that stands keeps no less from the runner, or it is asked again", (id) => {
    for (const one of answersTo(id))
      for (const other of answersTo(id)) {
        const careful = mostCareful(id, [one, other]);
        if (careful === null) continue;
        for (const leaf of LEAVES.filter((condition) => questionsIn(condition).includes(id))) {
          const weigh = (answer: Answer | null): number =>
            WEIGHT[truthOf(leaf, answer === null ? {} : { [id]: answer }, 0)];
          const told = `${JSON.stringify(leaf)} of ${one} and ${other}`;
          expect(weigh(careful), told).toBeGreaterThanOrEqual(Math.max(weigh(one), weigh(other)));
        }
      }
  });

  it("keeps running away for twelve weeks after a birth, whatever a clinician allowed", () => {
    const told = ["birth-in-12-weeks", "birth-unchecked"];
    for (const answers of [told, told.toReversed()])
      expect(mostCareful("pregnancy", answers)).toBe("birth-in-12-weeks");
  });

  it("keeps running away while one of them is pain over the limit at rest, or not sure", () => {
    const { painNow: _, ...unknown } = aContext();
    const isKept = (painNow: Answer | null): boolean => {
      const context = typeof painNow === "number" ? { ...unknown, painNow } : unknown;
      return truthOfCaution({ kind: "pain-at-rest-over", limit: 3 }, context) !== "unmet";
    };
    const pains = [0, 2, 3, 4, 7, NOT_SURE, null];
    for (const one of pains)
      for (const other of pains)
        expect(isKept(mostCareful("pain-now", [one, other])), `${one} and ${other}`).toBe(
          isKept(one) || isKept(other),
        );
  });
});
