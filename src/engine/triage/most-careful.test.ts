import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leavesOf, questionsIn, truthOf } from "../answers/condition.ts";
import { type Answer, NOT_SURE, type Question } from "../answers/question.ts";
import { QUESTIONS } from "../answers/questionnaire.ts";
import { type Day, dayNumber } from "../units/day.ts";
import { someAnswers } from "./make-answers.ts";
import { mostCareful } from "./most-careful.ts";
import { triage } from "./triage.ts";
import { TRIAGE_RULES } from "./triage-rules.ts";

const TODAY = "2026-05-06" as Day; // a date of the calendar
const LEAVES = TRIAGE_RULES.flatMap(({ condition }) => leavesOf(condition));

const answersTo = ({ kind, options = [], range = [0, 10] }: Question): fc.Arbitrary<Answer | null> => {
  const ids = options.map(({ id }) => id);
  const own: Record<Question["kind"], fc.Arbitrary<Answer>> = {
    "yes-no": fc.constantFrom("yes", "no"),
    "one-of": fc.constantFrom(...ids, NOT_SURE),
    "several-of": fc.subarray(ids),
    number: fc.integer({ min: range[0], max: range[1] }),
    day: fc.constantFrom("2026-05-05", "2026-04-10", "2026-01-02", "2020-02-02"),
  };
  return fc.oneof(
    { weight: 5, arbitrary: own[kind] },
    { weight: 2, arbitrary: fc.constant(NOT_SURE) },
    { weight: 1, arbitrary: fc.constant(null) },
  );
};
const told = fc.constantFrom(...QUESTIONS).chain((question) =>
  fc.record({
    id: fc.constant(question.id),
    answers: fc.array(answersTo(question), { minLength: 1, maxLength: 4 }),
  }),
);

describe("the most careful of answers that did not know of each other", () => {
  it.each<[string, readonly (Answer | null)[], Answer | null]>([
    ["saddle-numbness", [NOT_SURE, "no"], NOT_SURE],
    ["saddle-numbness", ["no", NOT_SURE], NOT_SURE],
    ["saddle-numbness", ["yes", NOT_SURE, "no"], "yes"],
    ["saddle-numbness", [null, "no"], null],
    ["saddle-numbness", [NOT_SURE, null], NOT_SURE],
    ["recent-fracture", ["yes", "no"], "yes"], // read by no rule, but by cautions of exercises
    ["leg-pain", ["one-below-knee", "none"], "one-below-knee"],
    ["leg-pain", [NOT_SURE, "none"], NOT_SURE],
    ["leg-pain", ["both", NOT_SURE], null], // each warns of something the other does not
    ["pregnancy", ["pregnant", "no"], "pregnant"],
    ["mood", ["harm-thoughts", "good"], "harm-thoughts"],
    ["mood", ["very-low", NOT_SURE], "very-low"],
    ["places", [["low-back-left"], ["flank-left"]], ["flank-left", "low-back-left"]],
    ["pain-since", ["2026-05-01", "2026-03-01"], "2026-03-01"],
    ["pain-now", [7, 2], 7], // read by a caution alone
    ["pain-now", [NOT_SURE, 2], NOT_SURE],
    ["sleep-hours", [7, 5], 5], // nothing asks: the newest stands
  ])("to %s, of %j, is %j", (id, answers, careful) => {
    expect(mostCareful(id, answers)).toEqual(careful);
  });

  it("does not hang on which was told first, and is one of them where there is one alone", () => {
    fc.assert(
      fc.property(told, ({ id, answers }) => {
        const weighs = (answer: Answer | null) =>
          LEAVES.filter((leaf) => questionsIn(leaf).includes(id)).map((leaf) =>
            truthOf(leaf, answer === null ? {} : { [id]: answer }, dayNumber(TODAY)),
          );
        expect(weighs(mostCareful(id, answers))).toEqual(weighs(mostCareful(id, answers.toReversed())));
        const [first = null] = answers;
        expect(
          mostCareful(
            id,
            answers.map(() => first),
          ),
        ).toEqual(first);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it("locks no less and calls no later than any of them alone, or leaves the question open", () => {
    fc.assert(
      fc.property(told, fc.constantFrom("yes", "no"), ({ id, answers }, alone) => {
        const judged = (answer: Answer | null) => {
          const { [id]: _, ...others } = someAnswers({
            "began-before-45": alone,
            "one-sided-point-pain": alone,
          });
          return triage({ answers: answer === null ? others : { ...others, [id]: answer }, today: TODAY });
        };
        const careful = mostCareful(id, answers);
        const together = judged(careful);
        for (const one of answers.map(judged)) {
          if (careful === null && together.unanswered.includes(id)) continue;
          for (const { rule, because } of one.fired) {
            const same = together.fired.filter(
              (other) => other.rule.id === rule.id || rule.includedIn === other.rule.id,
            );
            expect(same.length, `${id} ${rule.id}`).toBeGreaterThan(0);
            if (because === "answered") expect(same[0]?.because).toBe("answered");
          }
          if (one.crisisLine !== undefined) expect(together.crisisLine).toBeDefined();
          if (one.crisisLine === "now") expect(together.crisisLine).toBe("now");
        }
      }),
      { numRuns: 1000, seed: 2 },
    );
  });
});
