import type { Told } from "../answers/told.ts";
import type { Phase } from "../exercises/exercise.ts";
import type { Run } from "../run/run.ts";
import { addDays, type Day, daysBetween } from "../units/day.ts";
import type { Diary } from "./diary.ts";
import { courseTrails, type PainCourse, type PainStarts } from "./episode.ts";
import type { Change, PhaseStand } from "./plan.ts";
import { type Judgement, judgeRun } from "./run-judgement.ts";
import { type PhaseReasonKey, type Said, say } from "./vocabulary.ts";

export interface PhaseInput {
  readonly told: Told;
  /** First days of the pain that stand beside each other; absent where the answers say it. */
  readonly painStarts?: PainStarts;
  readonly diary: Diary;
  /** Oldest first. */
  readonly runs: readonly Run[];
  readonly painLimit: number;
}

export interface PhaseTrail {
  readonly stand: PhaseStand;
  readonly changes: readonly Change[];
  /** Of a day ahead, if nothing more is told until then: by the calendar alone. */
  readonly phaseOf: (day: Day) => Phase;
}

/** What every day of the trail is read from. */
interface Traced {
  /** One for each first day of the pain that stands. */
  readonly coursesOn: (day: Day) => readonly PainCourse[];
  readonly judged: readonly { readonly ranOnDay: Day; readonly judgement: Judgement }[];
}

/** rules.json R4. */
export const SETTLE_DAYS = 3;
export const BUILD_UNTIL_DAY = 42;
export const PERSISTENT_FROM_DAY = 84;
/** Runs in a row that went well before building is called returning: a product choice. */
const SETTLED_RUNS_NEEDED = 2;
/** How far back the present phase is looked for. */
const DAYS_TRACED = 120;
/** Changes of phase that are still worth telling. */
const DAYS_TOLD = 28;

interface PhaseFound {
  readonly phase: Phase;
  readonly reason: Said<PhaseReasonKey>;
}

/** The gentlest first: of first days that did not know of each other nobody can say which is right. */
const GENTLEST: readonly Phase[] = ["settle", "build", "persistent", "return", "maintain"];

/** The phase of a day from what was known by then, and why. */
function phaseOn(input: Traced, day: Day): PhaseFound {
  const [first, ...others] = input.coursesOn(day).map((course) => phaseOfCourse(input, course, day));
  if (first === undefined) throw new Error("pain has at least one course");
  const rank = ({ phase }: PhaseFound): number => GENTLEST.indexOf(phase);
  return others.reduce((gentlest, one) => (rank(one) < rank(gentlest) ? one : gentlest), first);
}

function phaseOfCourse(input: Traced, course: PainCourse, day: Day): PhaseFound {
  if (course.isRecovered) {
    const key = course.isSaidToBeGone ? "said-to-be-gone" : "recovered";
    return {
      phase: "maintain",
      reason: say(key, { rules: ["R4", "R11"], isProductChoice: key === "recovered" }),
    };
  }
  const beganOnDay = course.episodes.at(-1)?.beganOnDay;
  if (beganOnDay === undefined)
    return {
      phase: "build",
      reason: say("start-of-pain-not-known", { rules: ["R4"], isProductChoice: true }),
    };
  return phaseOfPain(input, course, { beganOnDay, day });
}

/** The present phase with its first day, and what changed in the last weeks. */
export function phaseTrail(input: PhaseInput, today: Day): PhaseTrail {
  const traced: Traced = {
    coursesOn: courseTrails(input.told, input.diary, today, input.painStarts),
    judged: input.runs
      .map((run) => ({ ranOnDay: run.ranOnDay, judgement: judgeRun(run, input.diary, input.painLimit) }))
      .filter(({ judgement }) => judgement !== "not-known"),
  };
  const now = phaseOn(traced, today);
  const changes: Change[] = [];
  let sinceDay: Day | undefined;
  let later = now;
  for (let back = 1; back <= DAYS_TRACED && (sinceDay === undefined || back <= DAYS_TOLD); back++) {
    const day = addDays(today, -back);
    const earlier = phaseOn(traced, day);
    if (earlier.phase !== later.phase) {
      sinceDay ??= addDays(day, 1);
      if (isKnownThen(traced, day) && back <= DAYS_TOLD)
        changes.push({
          ...say("phase-changed", {
            rules: later.reason.rules,
            isProductChoice: later.reason.isProductChoice,
          }),
          onDay: addDays(day, 1),
          from: earlier.phase,
          to: later.phase,
          reason: later.reason,
        });
    }
    later = earlier;
  }
  return {
    stand: {
      phase: now.phase,
      sinceDay: sinceDay ?? addDays(today, -DAYS_TRACED),
      ...OLD_NAME[now.phase],
      reason: now.reason,
    },
    changes,
    phaseOf: (day) => phaseOn(traced, day).phase,
  };
}

/** The names of the older articles (rules.json R4, `name_map`). */
const OLD_NAME: Readonly<Record<Phase, Pick<PhaseStand, "oldName">>> = {
  settle: { oldName: "acute" },
  build: { oldName: "subacute" },
  return: {},
  maintain: {},
  persistent: { oldName: "chronic" },
};

function phaseOfPain(
  { judged }: Traced,
  course: PainCourse,
  { beganOnDay, day }: { readonly beganOnDay: Day; readonly day: Day },
): PhaseFound {
  const age = daysBetween(beganOnDay, day);
  const days = { days: { value: age, unit: "days" } } as const;
  const because = (key: PhaseReasonKey, isProductChoice = false): Said<PhaseReasonKey> =>
    say(key, { numbers: days, rules: ["R4"], references: ["wallwork2024", "acp2017"], isProductChoice });

  if (age < SETTLE_DAYS)
    return { phase: "settle", reason: because(age === 0 ? "first-day" : "first-72-hours") };
  if (course.flaredOnDay !== undefined && daysBetween(course.flaredOnDay, day) < SETTLE_DAYS)
    return { phase: "settle", reason: because("flare", true) };
  if (age > PERSISTENT_FROM_DAY) return { phase: "persistent", reason: because("over-twelve-weeks") };
  if (age >= BUILD_UNTIL_DAY) return { phase: "return", reason: because("six-to-twelve-weeks") };
  // how a run went is known the day after
  const lastRuns = judged
    .filter(({ ranOnDay }) => ranOnDay > beganOnDay && ranOnDay < day)
    .slice(-SETTLED_RUNS_NEEDED);
  const isRunningAgain =
    lastRuns.length === SETTLED_RUNS_NEEDED && lastRuns.every(({ judgement }) => judgement === "settled");
  return isRunningAgain
    ? { phase: "return", reason: because("running-again", true) }
    : { phase: "build", reason: because("pain-to-six-weeks") };
}

/** Before anything was told there was no phase to change from. */
const isKnownThen = ({ coursesOn }: Traced, day: Day): boolean =>
  coursesOn(day).some(({ episodes }) => episodes.length > 0);
