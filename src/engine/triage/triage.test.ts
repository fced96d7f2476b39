import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { questionsIn, truthOf } from "../answers/condition.ts";
import {
  type Answer,
  type Answers,
  LEVELS,
  type Level,
  NOT_SURE,
  type Question,
} from "../answers/question.ts";
import { isOnEmergencyScreen, QUESTIONS } from "../answers/questionnaire.ts";
import { RED_FLAGS } from "../evidence/red-flags.ts";
import { type Day, dayNumber } from "../units/day.ts";
import { clear } from "./cleared-triage.ts";
import { someAnswers } from "./make-answers.ts";
import { isAskable, isEmergencyQuestion, reachOf } from "./open-questions.ts";
import { triage } from "./triage.ts";
import { TRIAGE_RULES } from "./triage-rules.ts";

const TODAY = "2026-05-06" as Day;
const outcomeOf = (answers: Answers) => triage({ answers, today: TODAY });
const urgency = (level: Level): number => -LEVELS.indexOf(level);

/** Any answer a person can give to this question, "not sure" and silence included. */
const anyAnswer = (question: Question): fc.Arbitrary<Answer | undefined> => {
  const ids = (question.options ?? []).map(({ id }) => id);
  const own: Record<Question["kind"], fc.Arbitrary<Answer>> = {
    "yes-no": fc.constantFrom("yes", "no"),
    "one-of": ids.length === 0 ? fc.constant("no") : fc.constantFrom(...ids),
    "several-of": fc.subarray(ids),
    number: fc.integer({ min: question.range?.[0] ?? 0, max: question.range?.[1] ?? 10 }),
    day: fc.constantFrom("2026-05-05", "2026-04-10", "2026-01-02", "2020-02-02"),
  };
  return fc.oneof(
    { weight: 6, arbitrary: own[question.kind] },
    { weight: 1, arbitrary: fc.constant<Answer>(NOT_SURE) },
    { weight: 2, arbitrary: fc.constant(undefined) },
  );
};

const anyAnswers: fc.Arbitrary<Answers> = fc
  .record(Object.fromEntries(QUESTIONS.map((question) => [question.id, anyAnswer(question)])))
  .map((given) =>
    Object.fromEntries(
      Object.entries(given).filter((pair): pair is [string, Answer] => pair[1] !== undefined),
    ),
  );

const yesNoQuestions = QUESTIONS.filter((question) => question.kind === "yes-no");

describe("triage", () => {
  it("gives an emergency whenever an emergency rule is met, whatever else is answered", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const isMet = TRIAGE_RULES.some(
          (rule) =>
            rule.level === "emergency-now" && truthOf(rule.condition, answers, dayNumber(TODAY)) === "met",
        );
        if (isMet) expect(outcomeOf(answers)).toMatchObject({ outcome: "emergency-now", locks: "all" });
      }),
      { numRuns: 500 },
    );
  });

  it.each(
    TRIAGE_RULES.filter((rule) => rule.level === "emergency-now").map((rule) => [rule.id, rule] as const),
  )("reaches %s from a quiet questionnaire", (_, rule) => {
    const answers = someAnswers(answersMeeting(rule.id));
    const outcome = outcomeOf(answers);
    expect(outcome.outcome).toBe("emergency-now");
    expect(outcome.fired.map((fired) => fired.rule.id)).toContain(rule.id);
  });

  it("is never lowered by a further yes", () => {
    fc.assert(
      fc.property(anyAnswers, fc.constantFrom(...yesNoQuestions), (answers, question) => {
        const before = outcomeOf(answers);
        const after = outcomeOf({ ...answers, [question.id]: "yes" });
        expect(urgency(after.level)).toBeGreaterThanOrEqual(urgency(before.level));
      }),
      { numRuns: 500 },
    );
  });

  it("does not depend on the order of the answers", () => {
    fc.assert(
      fc.property(anyAnswers, fc.integer(), (answers, seed) => {
        const shuffled = Object.fromEntries(
          Object.entries(answers).toSorted(([a], [b]) => hash(a, seed) - hash(b, seed)),
        );
        expect(outcomeOf(shuffled)).toEqual(outcomeOf(answers));
      }),
      { numRuns: 200 },
    );
  });

  const emergencyQuestions = QUESTIONS.filter((question) => isEmergencyQuestion(question.id));

  it("knows its emergency questions", () => {
    expect(emergencyQuestions.length).toBeGreaterThan(20);
  });

  it.each(emergencyQuestions.map(({ id }) => [id]))(
    "takes 'not sure' to %s as same-day at least, and shows it again",
    (id) => {
      const outcome = outcomeOf(someAnswers({ ...contextOf(id), [id]: NOT_SURE }));
      expect(urgency(outcome.level)).toBeGreaterThanOrEqual(urgency("same-day"));
      expect(outcome.askAgain.questions).toContain(id);
    },
  );

  it.each(emergencyQuestions.map(({ id }) => [id]))("is unfinished while %s has not been asked", (id) => {
    const { [id]: _left, ...rest } = someAnswers(contextOf(id));
    const outcome = outcomeOf(rest);
    expect(outcome.unanswered).toContain(id);
    const isHeld =
      outcome.outcome === "unfinished" ||
      outcome.outcome === "emergency-now" ||
      outcome.outcome === "same-day";
    expect(isHeld).toBe(true);
    expect(clear(outcome).ok).toBe(false);
  });

  it("is unfinished, with everything locked, before anything is asked", () => {
    expect(outcomeOf({})).toMatchObject({ outcome: "unfinished", locks: "all", isComplete: false });
  });

  it("asks first what could still bring an emergency, then what could lock, then the rest", () => {
    const asked = outcomeOf({}).unanswered;
    const turns = ["wakes-second-half-night", "side-pain-urine-signs", "infection-risk", "course"];
    expect(asked.filter((id) => turns.includes(id))).toEqual(turns);
  });

  it("does not reassure while a question that could lock something is open", () => {
    const { osteoporosis: _a, "any-fall": _b, ...rest } = someAnswers({ "any-fall": "yes" });
    expect(outcomeOf({ ...rest, "any-fall": "yes" })).toMatchObject({ outcome: "unfinished" });
  });

  it("counts a question ruled out by age or pregnancy as asked", () => {
    const answers = someAnswers();
    for (const id of [
      "young-danger-signs",
      "pregnancy-danger-signs",
      "one-sided-low-pain",
      "first-stone-pain",
    ]) {
      const { [id]: _left, ...rest } = answers;
      expect(outcomeOf(rest).outcome).toBe("self-care");
    }
  });

  it("leaves nothing open once everything that can be asked is answered", () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const all: Record<string, Answer> = { ...someAnswers() };
        Object.assign(all, answers);
        expect(outcomeOf(all).unanswered).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it("names every red flag of the evidence base in at least one rule", () => {
    const named = new Set(TRIAGE_RULES.map((rule) => rule.flag));
    expect(RED_FLAGS.map((flag) => flag.id).filter((id) => !named.has(id))).toEqual([]);
  });

  it("reads only questions that the questionnaire asks", () => {
    const known = new Set(QUESTIONS.map(({ id }) => id));
    expect(
      TRIAGE_RULES.flatMap((rule) => questionsIn(rule.condition)).filter((id) => !known.has(id)),
    ).toEqual([]);
  });

  it("gives any single flag at least its own level, and any pair at least the more urgent one", () => {
    const flags = yesNoQuestions.filter(
      (question) => isOnEmergencyScreen(question) || reachOf(question).alone !== undefined,
    );
    const levelOf = new Map(flags.map(({ id }) => [id, outcomeOf(someAnswers({ [id]: "yes" })).level]));
    for (const { id } of flags) {
      for (const { id: other } of flags) {
        const pair = outcomeOf(someAnswers({ [id]: "yes", [other]: "yes" })).level;
        const least = Math.max(
          urgency(levelOf.get(id) ?? "self-care"),
          urgency(levelOf.get(other) ?? "self-care"),
        );
        if (urgency(pair) < least)
          expect(`${id} + ${other}: ${pair}`).toBe("at least the more urgent of the two");
      }
    }
  });

  it("comes to a plan on no path through the questionnaire with a danger question unasked", () => {
    fc.assert(
      fc.property(anyAnswers, fc.integer({ min: 1, max: 60 }), (wanted, steps) => {
        const answers: Record<string, Answer> = {};
        for (let step = 0; step < steps; step++) {
          const outcome = outcomeOf(answers);
          if (clear(outcome).ok) {
            const skipped = QUESTIONS.filter(
              (question) =>
                isEmergencyQuestion(question.id) &&
                isAskable(question, answers, TODAY) &&
                answers[question.id] === undefined,
            );
            expect(skipped.map(({ id }) => id)).toEqual([]);
            return;
          }
          const next = outcome.unanswered[0];
          if (next === undefined) return;
          answers[next] = wanted[next] ?? NOT_SURE;
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("triage, everyday presentations", () => {
  const everyday: readonly (readonly [string, Answers])[] = [
    [
      "a dull ache after the longest run of the month",
      { "unusual-effort": "yes", "load-rise-6-weeks": "yes" },
    ],
    [
      "both-sided muscle soreness for three days",
      { "both-sided-muscle": "yes", "unusual-effort": "yes", "pain-since": "2026-05-03" },
    ],
    ["pain on sitting that eases with walking", { "worse-with": ["sitting"], "eased-by": ["walking"] }],
    ["pain on arching and downhill", { "worse-with": ["arching", "downhill"] }],
    [
      "a sharp twinge on bending",
      { "worse-with": ["bending"], onset: "sudden-other", "minor-strain-start": "yes" },
    ],
    [
      "an old back that aches again for the second time this year",
      { "episodes-in-year": 2, "old-injury": "yes" },
    ],
    ["a buttock ache on one side without a point", { places: ["buttock-left"] }],
    ["a stressed runner who sleeps badly", { stress: 8, "sleep-poor": "yes", worry: 7 }],
    ["a tired runner", { "unusual-tiredness": "yes" }],
    ["a runner of 70 with an ache and nothing else", { "age-band": "66-75", sex: "male" }],
    ["a runner with thin bones and no fall", { osteoporosis: "yes" }],
    ["a diabetic runner with an ordinary ache", { "infection-risk": "yes" }],
    ["a runner on blood thinners without a fall", { "blood-thinners": "yes" }],
    ["a runner who stumbled lightly, young and healthy", { "any-fall": "yes" }],
    ["a smoker", { smoker: "yes" }],
    ["a bad knee beside it", { "knee-pain": "yes" }],
    ["strong pain that eases lying down", { "pain-now": 7, "pain-worst": 8, "eased-by": ["lying"] }],
  ];

  it.each(everyday)("%s stays self-care and nothing is locked", (_, answers) => {
    const outcome = outcomeOf(someAnswers(answers));
    expect(outcome).toMatchObject({ outcome: "self-care", locks: "none", fired: [] });
    expect(clear(outcome).ok).toBe(true);
  });

  it("pain in a thigh only is routine and locks nothing", () => {
    expect(outcomeOf(someAnswers({ "leg-pain": "one-above-knee" }))).toMatchObject({
      outcome: "routine",
      locks: "none",
    });
  });

  it("three weeks without getting better is routine and locks nothing", () => {
    expect(outcomeOf(someAnswers({ "pain-since": "2026-04-14", course: "same" }))).toMatchObject({
      outcome: "routine",
      locks: "none",
    });
  });
});

describe("triage, locks", () => {
  it("locks running, not movement, for tingling below the knee", () => {
    const outcome = outcomeOf(someAnswers({ "leg-pain": "one-below-knee", "leg-tingling": "yes" }));
    expect(outcome).toMatchObject({ outcome: "within-days", locks: "running" });
    const cleared = clear(outcome);
    expect(cleared.ok && cleared.value.locks).toBe("running");
  });

  it("locks running for twelve weeks after a birth", () => {
    expect(outcomeOf(someAnswers({ pregnancy: "birth-in-12-weeks" }))).toMatchObject({
      outcome: "routine",
      locks: "running",
    });
  });

  it("locks everything for a same-day warning", () => {
    expect(clear(outcomeOf(someAnswers({ fever: "yes" })))).toMatchObject({
      ok: false,
      problem: { kind: "locked" },
    });
  });

  it("ends kindly when the pain is not in the back", () => {
    const outcome = outcomeOf(someAnswers({ places: ["lower-leg-left"] }));
    expect(outcome.isNotMyBack).toBe(true);
    expect(clear(outcome)).toMatchObject({ ok: false, problem: { kind: "not-my-back" } });
    for (const places of [[], NOT_SURE, ["lower-leg-left", "sacrum"]])
      expect(outcomeOf(someAnswers({ places })).isNotMyBack).toBe(false);
  });

  it("keeps a stricter path for the under-18s", () => {
    expect(outcomeOf(someAnswers({ "age-band": "10-17", "worse-with": ["arching"] }))).toMatchObject({
      outcome: "within-days",
    });
    expect(outcomeOf(someAnswers({ "age-band": "10-17", fever: "yes" }))).toMatchObject({
      outcome: "emergency-now",
    });
    expect(outcomeOf(someAnswers({ "age-band": "under-10" }))).toMatchObject({ outcome: "same-day" });
  });

  it("shows a crisis line for thoughts of self-harm", () => {
    expect(outcomeOf(someAnswers({ mood: "harm-thoughts" })).crisisLine).toBe("now");
    expect(outcomeOf(someAnswers({ mood: "very-low" })).crisisLine).toBe("offer");
    expect(outcomeOf(someAnswers()).crisisLine).toBeUndefined();
  });
});

describe("triage, the end of a lock", () => {
  const day = (text: string): Day => text as Day; // a fixed date of the calendar
  const SEEN = {
    assessedOnDay: day("2026-05-04"),
    by: "physiotherapist",
    flags: ["RF09"],
    allowed: "running",
  } as const;
  const NERVE = someAnswers({ "leg-pain": "one-below-knee", "leg-tingling": "yes" });
  const SINCE = { "leg-pain": day("2026-05-02"), "leg-tingling": day("2026-05-02") };

  it("comes with a dated record of who assessed it and what they allowed", () => {
    const outcome = triage({ answers: NERVE, answeredSince: SINCE, today: TODAY, assessments: [SEEN] });
    expect(outcome).toMatchObject({ outcome: "routine", locks: "none", assessed: [{ rule: "RF09" }] });
  });

  it("goes only as far as what was allowed", () => {
    const gentle = triage({
      answers: NERVE,
      answeredSince: SINCE,
      today: TODAY,
      assessments: [{ ...SEEN, allowed: "gentle-movement" }],
    });
    expect(gentle.locks).toBe("running");
    const nothing = triage({
      answers: NERVE,
      answeredSince: SINCE,
      today: TODAY,
      assessments: [{ ...SEEN, allowed: "nothing" }],
    });
    expect(nothing.locks).toBe("all");
  });

  it("does not come from a record older than the symptom", () => {
    const older = { ...SEEN, assessedOnDay: day("2026-05-01") };
    expect(triage({ answers: NERVE, answeredSince: SINCE, today: TODAY, assessments: [older] }).outcome).toBe(
      "within-days",
    );
  });

  it("is taken back by a new symptom", () => {
    const answers = { ...NERVE, "stops-daily-life": "yes" };
    const since = { ...SINCE, "stops-daily-life": day("2026-05-05") };
    const outcome = triage({ answers, answeredSince: since, today: TODAY, assessments: [SEEN] });
    expect(outcome).toMatchObject({ outcome: "within-days", assessed: [] });
  });

  const EARLIER = [{ flag: "RF01", firedOnDay: day("2026-05-03") }];

  it("cannot be brought about by a runner who answers an emergency away", () => {
    const outcome = triage({ answers: someAnswers(), today: TODAY, earlierEmergencies: EARLIER });
    expect(outcome).toMatchObject({ outcome: "emergency-now", fired: [{ because: "fired-earlier" }] });
  });

  it("needs a doctor for an emergency, not a physiotherapist", () => {
    const record = {
      assessedOnDay: day("2026-05-04"),
      by: "physiotherapist",
      flags: ["RF01"],
      allowed: "running",
    } as const;
    const input = { answers: someAnswers(), today: TODAY, earlierEmergencies: EARLIER };
    expect(triage({ ...input, assessments: [record] }).outcome).toBe("emergency-now");
    expect(triage({ ...input, assessments: [{ ...record, by: "doctor" }] }).outcome).toBe("self-care");
  });
});

/** Answers that meet a rule by its first way of being met. */
function answersMeeting(ruleId: string): Answers {
  const rule = TRIAGE_RULES.find((one) => one.id === ruleId);
  if (rule === undefined) throw new Error(`no rule ${ruleId}`);
  const meet = (condition: typeof rule.condition): Answers => {
    if ("yes" in condition) return { ...contextOf(condition.yes), [condition.yes]: "yes" };
    if ("chosen" in condition)
      return {
        [condition.chosen]:
          condition.chosen === "places" ? condition.among.slice(0, 1) : (condition.among.at(-1) ?? ""),
      };
    if ("number" in condition) return { [condition.number]: condition.atLeast };
    if ("daysSince" in condition) return { [condition.daysSince]: "2020-01-01" };
    const parts =
      "all" in condition ? condition.all : "any" in condition ? condition.any.slice(0, 1) : condition.of;
    return Object.assign({}, ...parts.map(meet));
  };
  return meet(rule.condition);
}

/** What has to be answered for a question to be asked at all. */
function contextOf(id: string): Answers {
  const condition = QUESTIONS.find((question) => question.id === id)?.askedWhen;
  if (condition === undefined) return {};
  if ("chosen" in condition) return { [condition.chosen]: condition.among.at(-1) ?? "" };
  if ("yes" in condition) return { [condition.yes]: "yes" };
  throw new Error(`teach the test how ${id} comes to be asked`);
}

const hash = (text: string, seed: number): number =>
  [...text].reduce((sum, character) => (sum * 31 + character.charCodeAt(0) + seed) % 1_000_003, 7);
