import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dangerIds } from "../answers/own-words/danger-ids.ts";
import { type Answers, LEVELS, NOT_SURE } from "../answers/question.ts";
import { GROUPS, QUESTIONS, questionById } from "../answers/questionnaire.ts";
import { readAnswers } from "../answers/read-answers.ts";
import type { Day } from "../units/day.ts";
import { answersBesideWords, openedFirst } from "./from-words.ts";
import { someAnswers } from "./make-answers.ts";
import { isEmergencyQuestion } from "./open-questions.ts";
import { askAgainAfter, callsForRecheck, warningIn } from "./recheck.ts";
import { sorenessOf } from "./soreness.ts";
import { triage } from "./triage.ts";
import { isStricter } from "./triage-rule.ts";

const TODAY = "2026-05-06" as Day; // a fixed date of the calendar
const judged = (answers: Answers) => triage({ answers, today: TODAY });
const urgency = (answers: Answers): number => -LEVELS.indexOf(judged(answers).level);

/** Words that the questions of a flag may not lose, in wording or explanation. */
const SIGNS: readonly (readonly [flag: string, questions: readonly string[], signs: readonly string[]])[] = [
  [
    "RF01",
    ["saddle-numbness"],
    ["numbness", "odd feeling", "between the legs", "back passage", "buttocks", "genitals", "wiping"],
  ],
  ["RF02", ["bladder-change"], ["starting", "stopping", "feeling", "weaker flow", "full", "leaking"]],
  ["RF03", ["bowel-change"], ["bowel control", "feeling when you poo"]],
  ["RF04", ["genital-change"], ["feeling in the genitals", "erection", "ejaculation"]],
  ["RF05", ["both-legs"], ["both legs", "shooting", "tingling", "numbness", "weakness"]],
  ["RF06", ["clumsy-legs"], ["severe back pain", "heavy", "clumsy", "trouble walking"]],
  ["RF07", ["leg-getting-weaker"], ["foot that drops", "gives way", "weaker", "hours or days"]],
  ["RF08", ["heel-toe-walk-fails"], ["heels", "toes", "side"]],
  ["RF09", ["leg-pain", "leg-tingling", "one-leg-numb"], ["below the knee", "tingling", "numb"]],
  ["RF11", ["leg-pain-unbearable"], ["too much to bear", "two weeks"]],
  ["RF12", ["serious-fall"], ["fall", "crash", "blow"]],
  [
    "RF13",
    ["minor-strain-start", "any-fall", "osteoporosis", "steroids-long"],
    ["cough", "lift", "fall", "osteoporosis", "steroid"],
  ],
  ["RF14", ["bruise-on-spine"], ["bruise", "graze", "stoop", "loss of height"]],
  [
    "RF15",
    ["one-sided-point-pain", "worse-each-impact", "spot-hurts-walking-or-night", "load-rise-6-weeks"],
    ["one side", "low back", "sacrum", "buttock", "each run", "hop", "walk", "night", "six weeks"],
  ],
  [
    "RF16",
    ["low-energy-signs", "stress-fracture-before"],
    ["periods", "low weight", "eating less", "stress fracture", "sex drive", "erections"],
  ],
  ["RF17", ["energy-warning-signs"], ["three or more", "stress injuries", "eating disorder", "fainting"]],
  ["RF18", ["past-cancer"], ["cancer", "breast", "prostate", "lung", "kidney", "thyroid", "myeloma"]],
  [
    "RF20",
    ["weight-loss", "night-sweats", "unusual-tiredness"],
    ["weight", "without trying", "night sweats", "tiredness"],
  ],
  ["RF21", ["night-or-rest-pain"], ["all the time", "night", "lying", "not changed by moving"]],
  ["RF22", ["fever"], ["fever", "shivers", "feeling ill"]],
  [
    "RF23",
    ["confusion", "extreme-shivering", "no-urine-in-a-day", "severe-breathlessness", "mottled-skin"],
    ["confusion", "slurred", "extreme shivering", "no pee", "breathlessness", "skin"],
  ],
  [
    "RF24",
    ["spine-procedure-8-weeks", "infection-risk", "pain-not-eased-by-rest"],
    [
      "injection",
      "surgery",
      "8 weeks",
      "infection",
      "diabetes",
      "immune",
      "dialysis",
      "injected drugs",
      "rest",
    ],
  ],
  ["RF27", ["red-eye-or-bloody-diarrhoea"], ["red eye", "light", "bloody diarrhoea"]],
  [
    "RF28",
    ["sudden-severe-faint"],
    ["sudden severe pain", "back", "belly", "side", "faintness", "sweating", "beating lump"],
  ],
  ["RF29", ["first-stone-pain"], ["first kidney stone"]],
  ["RF30", ["chest-signs"], ["chest pain", "breathlessness", "arm", "jaw"]],
  [
    "RF31",
    ["colic-waves", "colic-uncontrolled"],
    ["waves", "side", "groin", "lie still", "blood in your pee", "no pee", "nothing controls"],
  ],
  ["RF32", ["side-pain-urine-signs"], ["side pain", "burning", "shivers"]],
  ["RF33", ["severe-belly-signs"], ["severe belly pain", "vomiting that will not stop", "black poo"]],
  [
    "RF34",
    ["hard-effort-dark-urine", "numb-swollen-back-muscle"],
    ["very severe", "tight", "hard effort", "dark pee", "numb patch", "swollen back muscle"],
  ],
  ["RF36", ["child-stiff-or-worsening"], ["stiffness", "morning", "no reason"]],
  [
    "RF37",
    ["pregnancy-danger-signs"],
    ["bleeding", "fluid", "tightenings", "calf", "chest pain", "dizziness"],
  ],
  ["RF39", ["one-sided-low-pain", "shoulder-tip-or-fainting"], ["one side", "low", "shoulder", "fainting"]],
  ["RF43", ["stops-daily-life"], ["daily", "sleeping"]],
  [
    "RF45",
    ["blood-thinners", "any-fall", "sudden-severe-pain"],
    ["blood thinners", "fall", "suddenly", "severe"],
  ],
  [
    "RF46",
    ["young-danger-signs", "fever", "bladder-change", "bowel-change"],
    ["night", "weight", "walk", "weakness", "numbness", "fever", "pee", "bowel"],
  ],
  ["RF47", ["severe-leg-weakness"], ["severe", "both legs", "hours"]],
  ["RF48", ["tablet-harm-signs"], ["anti-inflammatory", "black poo", "vomit blood", "very little"]],
];

describe("the questionnaire, as a safety net", () => {
  it.each(SIGNS)("asks for every sign of %s", (_, questions, signs) => {
    const words = questions
      .map((id) => questionById(id))
      .map((one) =>
        [one?.wording, one?.explanation, ...(one?.options ?? []).map(({ wording }) => wording)].join(" "),
      )
      .join(" ")
      .toLowerCase();
    for (const sign of signs) expect(words).toContain(sign);
  });

  it("says that it is about what is new, and that plain soreness does not count", () => {
    const lead = (id: string): string => GROUPS.find((group) => group.id === id)?.lead ?? "";
    expect(lead("numbness")).toContain("new");
    expect(lead("legs")).toContain("new");
    expect(lead("legs")).toContain("soreness");
  });

  it("settles emergency or not on six screens at most, with few questions for an adult who cannot be pregnant", () => {
    expect(GROUPS.filter((group) => group.isEmergency).length).toBeLessThanOrEqual(6);
    const ids = QUESTIONS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("lets words open exactly the questions that alone call for help, and the one about self-harm", () => {
    const asking = QUESTIONS.map(({ id }) => id).filter(isEmergencyQuestion);
    const notFromWords = ["age-band", "pregnancy"]; // an age or a pregnancy is no sign of danger by itself
    expect([...dangerIds].toSorted()).toEqual(
      [
        ...asking.filter((id) => !notFromWords.includes(id)),
        "one-sided-low-pain",
        "shoulder-tip-or-fainting",
        "mood",
      ]
        .filter((id, index, all) => all.indexOf(id) === index)
        .toSorted(),
    );
  });

  it("is never lowered, nor its lock loosened, by no → not sure → yes, or by silence → yes", () => {
    const ids = QUESTIONS.filter(({ kind }) => kind === "yes-no").map(({ id }) => id);
    fc.assert(
      fc.property(
        fc.dictionary(fc.constantFrom(...ids), fc.constantFrom("yes", "no", NOT_SURE), { maxKeys: 12 }),
        fc.constantFrom("18-34", "10-17", "60-65", NOT_SURE),
        fc.constantFrom("no", "pregnant", "could-be"),
        fc.constantFrom(...ids),
        (some, age, pregnancy, id) => {
          const base = someAnswers({ "age-band": age, pregnancy, ...some });
          const [no, doubt, yes] = ["no", NOT_SURE, "yes"].map((answer) => ({ ...base, [id]: answer }));
          if (no === undefined || doubt === undefined || yes === undefined) return;
          expect(urgency(doubt)).toBeGreaterThanOrEqual(urgency(no));
          expect(urgency(yes)).toBeGreaterThanOrEqual(urgency(doubt));
          expect(isStricter(judged(no).locks, judged(yes).locks)).toBe(false);
          const { [id]: _left, ...silent } = base;
          expect(urgency(yes)).toBeGreaterThanOrEqual(urgency(silent));
        },
      ),
      { numRuns: 400 },
    );
  });

  it("asks a question only while its answer can still change level, lock or outcome", () => {
    fc.assert(
      fc.property(fc.subarray(QUESTIONS.map(({ id }) => id)), (left) => {
        const answers = Object.fromEntries(
          Object.entries(someAnswers()).filter(([id]) => !left.includes(id)),
        );
        const { unanswered, locks, level } = judged(answers);
        const all = someAnswers();
        for (const id of unanswered) {
          expect(answers[id]).toBeUndefined();
          expect(all[id]).toBeDefined();
        }
        expect(level).toBe("self-care");
        expect(locks).toBe(unanswered.some((id) => canLock(id)) ? "all" : "none");
      }),
      { numRuns: 100 },
    );
    expect(judged({ "saddle-numbness": "yes" }).unanswered).toEqual([]);
    expect(judged(someAnswers({ fever: "yes" })).unanswered).toEqual([]);
  });
});

/** Does leaving this question out keep a quiet back from being cleared? */
const canLock = (id: string): boolean => {
  const { [id]: _left, ...rest } = someAnswers();
  return judged(rest).outcome === "unfinished";
};

describe("answers from outside", () => {
  it.each([
    [null, "not-answers"],
    [[], "not-answers"],
    [{ "no-such": "yes" }, "unknown-question"],
    [{ toString: "yes" }, "unknown-question"],
    [JSON.parse('{"__proto__":"yes"}'), "unknown-question"],
    [{ fever: "maybe" }, "bad-answer"],
    [{ fever: 1 }, "bad-answer"],
    [{ "age-band": "40" }, "bad-answer"],
    [{ places: "neck" }, "bad-answer"],
    [{ places: ["neck", "moon"] }, "bad-answer"],
    [{ "pain-now": 10.5 }, "bad-answer"],
    [{ "pain-now": Number.NaN }, "bad-answer"],
    [{ "pain-since": "2026-13-01" }, "bad-answer"],
  ])("%j are refused as %s", (from, kind) => {
    expect(readAnswers(from)).toMatchObject({ ok: false, problem: { kind } });
  });

  it("are kept as given, and null is not asked", () => {
    const read = readAnswers({
      fever: true,
      confusion: null,
      places: [],
      "pain-now": 0,
      "age-band": NOT_SURE,
    });
    expect(read).toEqual({
      ok: true,
      value: { fever: "yes", places: [], "pain-now": 0, "age-band": NOT_SURE },
    });
  });
});

describe("own words beside answers", () => {
  const rings = { id: "fever", polarity: "yes", quote: "fever", isPossibleEmergency: true } as const;
  it("open a question that was answered no, and change no other", () => {
    expect(answersBesideWords({ fever: "no", confusion: "no" }, [rings])).toEqual({ confusion: "no" });
    expect(answersBesideWords({ fever: "yes" }, [rings])).toEqual({ fever: "yes" });
    expect(answersBesideWords({ fever: "no" }, [{ ...rings, isPossibleEmergency: false }])).toEqual({
      fever: "no",
    });
    expect(openedFirst(["saddle-numbness", "fever"], [rings])).toEqual(["fever", "saddle-numbness"]);
    expect(openedFirst(["saddle-numbness"], [rings])).toEqual(["saddle-numbness"]);
  });
});

describe("asking again", () => {
  it.each([
    ["unfinished", "2026-05-06"],
    ["emergency-now", "2026-05-07"],
    ["same-day", "2026-05-07"],
    ["within-days", "2026-05-13"],
    ["routine", "2026-05-13"],
    ["self-care", "2026-05-13"],
  ] as const)("after %s is due on %s", (outcome, day) => {
    expect(askAgainAfter(outcome, TODAY, []).byDay).toBe(day);
  });

  it.each([
    [{ painNow: 7 }, "pain-7-or-more"],
    [{ painWorst: 7 }, "pain-7-or-more"],
    [{ painDuringRun: 8 }, "pain-7-or-more"],
    [{ painNow: 6, painWorst: 6 }, undefined],
    [{ hasNewLegSymptom: true }, "new-leg-symptom"],
    [{ startsPhase: true }, "phase-starts"],
    [{ saysSomethingChanged: true }, "something-changed"],
    [{}, undefined],
  ] as const)("%j calls for %s", (entry, event) => {
    expect(callsForRecheck(entry)).toBe(event);
  });

  it.each([
    [{ painNow: 7 }, 1],
    [{ painWorst: 6, painDuringRun: 7 }, 1],
    [{ did: [{ exerciseId: "E01", isComplete: true, pain: 7 }] }, 1],
    [{ hasLegSymptoms: true }, 1],
    [{ hasNewLegSymptoms: true }, 1],
    [{ painNow: 6, painWorst: 6, painDuringRun: 6, hasLegSymptoms: false }, 0],
    [{}, 0],
  ])("%j warns %i", (told, warning) => {
    expect(warningIn(told)).toBe(warning);
  });
});

describe("ordinary soreness", () => {
  const SORE: Answers = { "both-sided-muscle": "yes", "unusual-effort": "yes", "pain-since": "2026-05-04" };
  it.each([
    [{}, "ordinary-soreness"],
    [{ "pain-since": "2026-04-29", course: "better" }, "ordinary-soreness"],
    [{ "pain-since": "2026-04-28", course: "better" }, "pain"],
    [{ "pain-since": "2026-05-02", course: "same" }, "pain"],
    [{ "pain-since": "2026-05-03", course: "same" }, "ordinary-soreness"],
    [{ "both-sided-muscle": "no" }, "pain"],
    [{ "unusual-effort": "no" }, "pain"],
    [{ "unusual-effort": NOT_SURE }, "cannot-tell"],
    [{ "night-or-rest-pain": "yes" }, "pain"],
    [{ "one-sided-point-pain": "yes" }, "pain"],
    [{ "leg-pain": "one-above-knee" }, "pain"],
    [{ "both-legs": "yes" }, "pain"],
    [{ "one-leg-numb": "yes" }, "pain"],
    [{ "leg-tingling": "yes" }, "pain"],
  ] as const)("with %j is %s", (answers, soreness) => {
    expect(sorenessOf(someAnswers({ ...SORE, ...answers }), TODAY)).toBe(soreness);
  });

  it("cannot be told before it was asked for", () => {
    expect(sorenessOf({}, TODAY)).toBe("cannot-tell");
  });
});
