import evidence from "../evidence/selftests.json" with { type: "json" };
import { type Day, dayNumber } from "../units/day.ts";
import type { HomeTestResult } from "./check-in.ts";
import { type Condition, questionsIn, truthOf } from "./condition.ts";
import type { Answers } from "./question.ts";

/** A test a runner can do at home. It shows what the body can do today, never why it hurts. */
export interface HomeTest {
  readonly id: string;
  readonly name: string;
  readonly how: string;
  readonly measure: string;
  /** What `HomeTestResult.value` counts in; absent for tests that are described, not counted. */
  readonly unit?: "seconds" | "repetitions" | "degrees" | "centimetres";
  readonly isPerSide: boolean;
  /** The phone's own sensors can take the value. */
  readonly usesPhoneSensor: boolean;
  /** Two means of groups from a verified study; absent where only the own trend and the two sides can speak. */
  readonly limits?: { readonly low: number; readonly reference: number };
  /** Among the tests to propose before others (selftests.json, `use.first_choice`). */
  readonly isFirstChoice: boolean;
  /** What the test cannot say, to be shown with its result. */
  readonly validity: string;
  /** Only sources that were seen; empty for a test that was not verified. */
  readonly references: readonly string[];
  /** Everything to get ready, do and write down. A product choice. */
  readonly effortS: number;
  /** Not for whoever this is true of, or may be. General caution, without a source. */
  readonly cautions?: Condition;
}

export interface HomeTestContext {
  readonly answers: Answers;
  readonly today: Day;
  /** Has triage asked everything, and does nothing lock? */
  readonly isScreenClear: boolean;
  /** Pain at rest, 0 to 10; absent is not known, and then no test is proposed. */
  readonly painNow?: number;
  readonly done: readonly HomeTestResult[];
}

export type Proposal =
  | { readonly may: true }
  | { readonly may: false; readonly because: "never" | "part-of-triage" | "not-a-test" | "unknown-test" }
  | { readonly may: false; readonly because: "screen-not-clear" | "not-adult" | "pain-too-high" | "caution" }
  | { readonly may: false; readonly because: "done-lately"; readonly againOnDayNumber: number }
  /** Something has to be asked before the test can be called safe. */
  | { readonly may: false; readonly because: "ask-first"; readonly questions: readonly string[] };

/** May the product propose this test now? The rule stands in selftests.json under `use`. */
export function mayPropose(testId: string, context: HomeTestContext): Proposal {
  const test = homeTestById(testId);
  if (test === undefined) return { may: false, because: "unknown-test" };
  const barred = BARRED[testId];
  if (barred !== undefined) return { may: false, because: barred };
  if (!context.isScreenClear) return { may: false, because: "screen-not-clear" };

  const { answers, painNow } = context;
  const today = dayNumber(context.today);
  const open = [IS_CHILD, ...(test.cautions === undefined ? [] : [test.cautions])].flatMap((condition) =>
    truthOf(condition, answers, today) === "unasked" ? unaskedIn(condition, answers) : [],
  );
  if (["met", "unsure"].includes(truthOf(IS_CHILD, answers, today)))
    return { may: false, because: "not-adult" };
  if (painNow === undefined) return { may: false, because: "ask-first", questions: ["pain-now"] };
  if (painNow > HIGHEST_PAIN) return { may: false, because: "pain-too-high" };
  if (test.cautions && ["met", "unsure"].includes(truthOf(test.cautions, answers, today)))
    return { may: false, because: "caution" };
  if (open.length > 0) return { may: false, because: "ask-first", questions: open };

  const again = Math.max(...daysDone(testId, context.done), Number.NEGATIVE_INFINITY) + DAYS_BETWEEN;
  return again > today ? { may: false, because: "done-lately", againOnDayNumber: again } : { may: true };
}

/** Where a held time stands between the means of two groups. Absent for tests without verified limits. */
export function interpret(result: HomeTestResult): "low" | "middle" | "good" | undefined {
  const limits = homeTestById(result.testId)?.limits;
  if (limits === undefined || result.value === undefined) return undefined;
  return result.value < limits.low ? "low" : result.value < limits.reference ? "middle" : "good";
}

/** The newest result of a test, of one side where it has sides. */
export const newestResult = (
  results: readonly HomeTestResult[],
  testId: string,
  side?: HomeTestResult["side"],
): HomeTestResult | undefined =>
  results
    .filter((result) => result.testId === testId && (side === undefined || result.side === side))
    .reduce<HomeTestResult | undefined>(
      (newest, result) => (newest && newest.onDay > result.onDay ? newest : result),
      undefined,
    );

/** Both sides of the newest day on which both were tested; absent when none has both. */
export function newestSides(
  results: readonly HomeTestResult[],
  testId: string,
): { readonly left: number; readonly right: number; readonly onDay: Day } | undefined {
  const valuesOn = (side: "left" | "right"): ReadonlyMap<Day, number> =>
    new Map(
      results.flatMap((result) =>
        result.testId === testId && result.side === side && result.value !== undefined
          ? [[result.onDay, result.value]]
          : [],
      ),
    );
  const [lefts, rights] = [valuesOn("left"), valuesOn("right")];
  const onDay = [...lefts.keys()]
    .filter((day) => rights.has(day))
    .toSorted()
    .at(-1);
  if (onDay === undefined) return undefined;
  return { left: lefts.get(onDay) ?? 0, right: rights.get(onDay) ?? 0, onDay };
}

const HIGHEST_PAIN = 3;
/** "Not more often than every 4 weeks". */
const DAYS_BETWEEN = 28;

/** ST04 and ST16 are never proposed, ST12 belongs to triage, ST15 is a question. */
const BARRED: Readonly<Record<string, "never" | "part-of-triage" | "not-a-test">> = {
  ST04: "never",
  ST16: "never",
  ST12: "part-of-triage",
  ST15: "not-a-test",
};

const IS_CHILD: Condition = { chosen: "age-band", among: ["under-10", "10-17"] };
const FRAGILE_OR_PREGNANT: readonly Condition[] = [
  { chosen: "pregnancy", among: ["pregnant", "could-be", "birth-in-12-weeks"] },
  { yes: "osteoporosis" },
  { yes: "recent-fracture" },
];
const any = (...of: readonly Condition[]): Condition => ({ any: [...of, ...FRAGILE_OR_PREGNANT] });

type OwnFields = Pick<HomeTest, "effortS"> & Partial<Pick<HomeTest, "unit" | "cautions">>;

/** What the evidence base does not hold: effort, cautions as conditions, unit in one word. */
const OWN: Readonly<Record<string, OwnFields>> = {
  ST01: {
    unit: "seconds",
    effortS: 180,
    cautions: any({ yes: "shoulder-pain" }, { yes: "wrist-pain" }, { yes: "high-blood-pressure" }),
  },
  ST02: {
    unit: "seconds",
    effortS: 300,
    cautions: any({ yes: "hamstring-cramp" }, { yes: "high-blood-pressure" }),
  },
  ST03: {
    unit: "seconds",
    effortS: 360,
    cautions: any({ yes: "shoulder-pain" }, { yes: "high-blood-pressure" }),
  },
  ST04: { unit: "seconds", effortS: 300 },
  ST05: { unit: "seconds", effortS: 180, cautions: any() },
  ST06: { unit: "repetitions", effortS: 300, cautions: any({ yes: "hamstring-cramp" }) },
  ST07: { unit: "degrees", effortS: 420, cautions: any({ yes: "groin-pain" }) },
  ST08: { unit: "degrees", effortS: 300, cautions: any() },
  ST09: { unit: "degrees", effortS: 180, cautions: any({ yes: "achilles-pain" }) },
  ST10: { effortS: 300, cautions: any({ yes: "spinal-stenosis" }) },
  ST11: { unit: "centimetres", effortS: 120, cautions: any() },
  ST12: { effortS: 60 },
  ST13: { unit: "repetitions", effortS: 150, cautions: any({ yes: "knee-pain" }) },
  ST14: { effortS: 300, cautions: any({ yes: "knee-pain" }) },
  ST15: { effortS: 10 },
  ST16: { effortS: 60 },
};
const PER_SIDE: readonly string[] = [
  "ST03",
  "ST06",
  "ST07",
  "ST08",
  "ST09",
  "ST11",
  "ST12",
  "ST13",
  "ST14",
  "ST16",
];

/** Every test of the evidence base, those among them that are never proposed included. */
export const HOME_TESTS: readonly HomeTest[] = evidence.tests.map((test) => {
  const own = OWN[test.id];
  if (own === undefined) throw new Error(`selftests.json: ${test.id} has no effort`);
  const { low, reference } = test.thresholds;
  return {
    id: test.id,
    name: test.name,
    how: test.how,
    measure: test.measure,
    isPerSide: PER_SIDE.includes(test.id),
    usesPhoneSensor: test.phone_sensor,
    isFirstChoice: evidence.use.first_choice.includes(test.id),
    validity: test.validity,
    references: test.verified ? test.refs : [],
    ...own,
    ...(test.verified &&
      typeof low === "number" &&
      typeof reference === "number" && { limits: { low, reference } }),
  };
});

const testsById: ReadonlyMap<string, HomeTest> = new Map(HOME_TESTS.map((test) => [test.id, test]));

export const homeTestById = (id: string): HomeTest | undefined => testsById.get(id);

const unaskedIn = (condition: Condition, answers: Answers): readonly string[] =>
  questionsIn(condition).filter((id) => answers[id] === undefined);

const daysDone = (testId: string, done: readonly HomeTestResult[]): readonly number[] =>
  done.filter((result) => result.testId === testId).map((result) => dayNumber(result.onDay));
