import { exerciseById } from "../exercises/catalogue.ts";
import type { Phase } from "../exercises/exercise.ts";
import { type CautionContext, mayOffer, truthOfCaution } from "../exercises/may-offer.ts";
import { breaksOf } from "../history/breaks-of.ts";
import { isDistanceDoubtful } from "../history/doubtful-distance.ts";
import type { History } from "../history/history.ts";
import { knownDescentM, knownDistanceM } from "../history/known-distance.ts";
import { medianOf } from "../history/median-of.ts";
import { runsBetween } from "../history/runs-between.ts";
import type { Run } from "../run/run.ts";
import type { ClearedTriage } from "../triage/cleared-triage.ts";
import { addDays, type Day, daysBetween } from "../units/day.ts";
import type { Diary } from "./diary.ts";
import type { RunningStand } from "./plan.ts";
import { type BoundOn, type Judgement, judgeRun, PAIN_LIMIT } from "./run-judgement.ts";
import { isPastLastStep, type RunWalkReplay, replayRunWalk } from "./run-walk.ts";
import type { StepBack } from "./step-back.ts";
import type { NoRunReasonKey } from "./vocabulary.ts";

export interface RunningInput {
  readonly cleared: ClearedTriage;
  readonly context: CautionContext;
  readonly history: History;
  readonly diary: Diary;
  /** While it settles, the phase that follows. */
  readonly phase: Phase;
  /** No run before this day; absent when nothing settles. */
  readonly settlesUntil?: Day;
  /** First day of the present episode; absent when it is over or not known. */
  readonly painSince?: Day;
  readonly boundOn: BoundOn;
  readonly stepBack?: StepBack;
  readonly today: Day;
}

/** Where running stands, with what the sessions are made from. */
export interface Running extends RunningStand {
  /** Of a usual run and of the longest one now, before any day's bound. */
  readonly easyM: number;
  readonly longM: number;
  readonly mayGrow: boolean;
  readonly isAfterDaysOff: boolean;
  readonly isStartAgain: boolean;
  readonly replay?: RunWalkReplay;
  /** 0 is flat; absent where no run tells. */
  readonly descentAtMostM?: number;
  readonly easySpeedMps?: number;
}

// Product choices, no study sets them: docs/evidence/plan.md.
export const DAYS_TO_START_AGAIN = 30;
const RUNS_A_WEEK_RETURNING = 3; // as in the run-walk trial frame (E33)
const LEAST_RUNS_A_WEEK = 2;
const MOST_RUNS_A_WEEK = 6;
const UNBROKEN_S = 20 * 60;
const SETTLED_NEEDED = 2;
const RECENT_DAYS = 14;
const SHORT_BREAK_DAYS = 7;
const LONGER_BREAK_DAYS = 14;
const AFTER_SHORT_BREAK_RATIO = 0.75;
const HALF_RATIO = 0.5;
const HILL_RATIO = 1.1;
const USUAL_DAYS = 28;
/** rules.json R9: no impact for so long after a stressed sacrum. */
const NO_IMPACT_DAYS = 42;

/** May there be running, of which kind, and how much? */
export function runningOf(input: RunningInput): Running {
  const { context, history, today, boundOn, phase, stepBack } = input;
  const painLimit = context.boneStress === "cleared" ? 0 : PAIN_LIMIT;
  const bound = boundOn(today);
  const recent = runsBetween(history.runs, addDays(today, -DAYS_TO_START_AGAIN), today);
  const whyNone = whyNoRunning(input);
  // without a single known distance there is nothing to bound a run by: it starts again as well
  const rebuildsFrom =
    bound === undefined && recent[0] !== undefined ? recent[0].ranOnDay : rebuildingSince(input, recent);
  const doubtful = recent.findLast((run) => isDistanceDoubtful(run, history.runs));
  const replay =
    rebuildsFrom === undefined
      ? undefined
      : replayRunWalk(since(history.runs, rebuildsFrom, today), input.diary, painLimit);
  const isRunWalk =
    rebuildsFrom !== undefined && (bound === undefined || !isRebuilt(input, rebuildsFrom, replay, painLimit));
  const judged = judgedRuns(recent, input.diary, painLimit);
  const daysOff = recent.length === 0 ? undefined : daysBetween(recent.at(-1)?.ranOnDay ?? today, today);
  const mayGrow =
    stepBack === undefined &&
    judged.length >= SETTLED_NEEDED &&
    judged.slice(-SETTLED_NEEDED).every((judgement) => judgement === "settled");
  const noRunBefore = [stepBack?.noRunBefore, input.settlesUntil]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  const isReturning = isRunWalk || phase !== "maintain";
  const factor = factorOf(stepBack, judged.at(-1), daysOff);
  const usualM = medianOf(recent.flatMap((run) => knownDistanceM(run) ?? []));
  const longestM = bound?.longestM ?? 0;
  const easyM = Math.min(usualM ?? longestM, longestM) * factor;
  const descentAtMostM = descentBound(input, recent, isRunWalk);
  const easySpeedMps = medianOf(recent.flatMap(({ speedMeanMps }) => speedMeanMps ?? []));
  return {
    mode: whyNone !== undefined ? "none" : isRunWalk ? "run-walk" : "graded",
    ...(whyNone !== undefined
      ? { whyNone }
      : input.settlesUntil !== undefined && { whyNone: "settling" as const }),
    painLimit,
    ...(bound !== undefined && {
      boundM: bound.boundM,
      boundBasis: bound.basis,
      longestM: bound.longestM,
      longestRunId: bound.longestRunId,
    }),
    ...(doubtful !== undefined && { doubtfulRunId: doubtful.id, doubtfulM: knownDistanceM(doubtful) ?? 0 }),
    ...(isRunWalk && replay !== undefined && { runWalkStep: replay.step }),
    runsAWeek: isReturning ? RUNS_A_WEEK_RETURNING : usualRunsAWeek(history, today),
    hasRestDayBetween: isReturning,
    ...(noRunBefore !== undefined && { noRunBefore }),
    ranOnDays: [...new Set(runsBetween(history.runs, addDays(today, -6), today).map((run) => run.ranOnDay))],
    easyM,
    // a longest run of the week only once running goes well, or when nothing hurts any more
    longM: mayGrow ? (bound?.boundM ?? 0) : phase === "maintain" ? longestM * factor : easyM,
    mayGrow,
    isAfterDaysOff: daysOff !== undefined && daysOff >= SHORT_BREAK_DAYS,
    isStartAgain: isRunWalk && recent.length === 0,
    ...(isRunWalk && replay !== undefined && { replay }),
    ...(descentAtMostM !== undefined && { descentAtMostM }),
    ...(easySpeedMps !== undefined && { easySpeedMps }),
  };
}

/** Of where running stands by several first days of the pain: none before run-walk, an earlier step before a later one. */
export function mostCarefulRunning(stands: readonly Running[]): Running {
  const rank = ({ mode, replay }: Running): number =>
    mode === "none" ? -1 : mode === "graded" ? Number.POSITIVE_INFINITY : (replay?.step ?? 0);
  return stands.reduce((careful, one) => (rank(one) < rank(careful) ? one : careful));
}

/** The reason that keeps all running away, the strongest first; absent when running is allowed. */
function whyNoRunning(input: RunningInput): NoRunReasonKey | undefined {
  const { context } = input;
  const truths = exerciseById("E33").cautions.map(
    (caution) => [caution.kind, truthOfCaution(caution, context)] as const,
  );
  const standing = truths.flatMap(([kind, truth]) => (truth === "unmet" ? [] : kind));
  const known = truths.flatMap(([kind, truth]) => (truth === "met" ? kind : []));
  if (standing.includes("locks")) return "running-locked";
  if (standing.includes("bone-stress")) return "bone-not-assessed";
  if (standing.includes("pregnancy"))
    return known.includes("pregnancy") || context.answers.pregnancy === "could-be"
      ? "pregnancy-or-birth"
      : "pregnancy-not-known";
  if (standing.includes("recent-fracture"))
    return known.includes("recent-fracture") ? "fracture-not-assessed" : "fracture-not-known";
  if (standing.includes("pain-at-rest-over"))
    return context.painNow === undefined ? "pain-not-known" : "pain-too-high";
  if (mayOffer(exerciseById("E33"), context).kind !== "yes") return "running-locked";
  return context.boneStress === "cleared" ? whyNotYetAfterBoneStress(input) : undefined;
}

/** rules.json R9: first half an hour of walking without any pain, and weeks without impact for a sacrum. */
function whyNotYetAfterBoneStress(input: RunningInput): NoRunReasonKey | undefined {
  const { context, cleared, history, diary, today } = input;
  const assessedOnDay = boneAssessedOn(cleared);
  const { places } = context.answers;
  const isElsewhere =
    typeof places === "object" && places.length > 0 && !places.some((place) => /sacrum|buttock/.test(place));
  const lastImpact = history.runs.findLast(({ ranOnDay }) => ranOnDay <= assessedOnDay)?.ranOnDay;
  const quietSince = lastImpact ?? input.painSince ?? assessedOnDay;
  if (!isElsewhere && daysBetween(quietSince, today) < NO_IMPACT_DAYS) return "bone-needs-no-impact-yet";
  const hasWalked = diary.entries.some(
    ({ onDay, did }) =>
      onDay >= assessedOnDay &&
      did?.some(({ exerciseId, isComplete, pain }) => exerciseId === "E01" && isComplete && pain === 0),
  );
  return hasWalked ? undefined : "walk-thirty-minutes-first";
}

/** The last day on which a stressed bone was assessed. */
const boneAssessedOn = ({ outcome }: ClearedTriage): Day =>
  outcome.assessed
    .filter(({ rule }) => /^RF1[56]/.test(rule))
    .map(({ assessment }) => assessment.assessedOnDay)
    .reduce((latest, day) => (day > latest ? day : latest), "0000-01-01" as Day); // before every day: nothing was assessed

/** The day from which running is being built up again; absent when it never stopped and nothing hurts. */
function rebuildingSince(input: RunningInput, recent: readonly Run[]): Day | undefined {
  const { cleared, context, history, phase, painSince, today } = input;
  if (recent.length === 0) return today;
  if (context.boneStress === "cleared") return boneAssessedOn(cleared);
  const reach = addDays(today, -2 * DAYS_TO_START_AGAIN);
  const back = breaksOf(history, DAYS_TO_START_AGAIN)
    .filter(({ firstAfter }) => firstAfter.ranOnDay >= reach && firstAfter.ranOnDay <= today)
    .at(-1)?.firstAfter.ranOnDay;
  const hurting = phase === "maintain" ? undefined : painSince;
  return back !== undefined && (hurting === undefined || back > hurting) ? back : hurting;
}

/** Is it built up: the steps done, two unbroken runs that went well, or running that the pain never stopped? */
function isRebuilt(
  input: RunningInput,
  fromDay: Day,
  replay: RunWalkReplay | undefined,
  painLimit: number,
): boolean {
  const { history, diary, today, context, cleared } = input;
  const runs = since(history.runs, fromDay, today);
  if (runs.length === 0) return isOrdinarySoreness(input);
  if (replay !== undefined && isPastLastStep(replay.step)) return true;
  if (context.boneStress === "cleared") return false;
  const judged = runs.filter((run) => judgeRun(run, diary, painLimit) !== "not-known").slice(-SETTLED_NEEDED);
  const wentWell = judged.filter(
    (run) => judgeRun(run, diary, painLimit) === "settled" && (run.longestUnbrokenS ?? 0) >= UNBROKEN_S,
  );
  if (wentWell.length === SETTLED_NEEDED) return true;
  if (isOrdinarySoreness(input)) return true;
  // A record of a break is no sign of running on through it.
  if (fromDay !== input.painSince || cleared.outcome.locks !== "none") return false;
  // sessions of running and walking in turn are no sign of it either
  const lately = runs.filter(
    ({ ranOnDay, longestUnbrokenS }) =>
      daysBetween(ranOnDay, today) <= RECENT_DAYS && (longestUnbrokenS ?? 0) >= UNBROKEN_S,
  );
  const hasTrouble = runs
    .slice(-SETTLED_NEEDED)
    .some((run) => ["painful", "worse-next-morning"].includes(judgeRun(run, diary, painLimit)));
  const worseWith = context.answers["worse-with"];
  const isRunningFine =
    typeof worseWith === "object" && !worseWith.some((what) => what === "running" || what === "downhill");
  return lately.length >= SETTLED_NEEDED && !hasTrouble && isRunningFine;
}

const isOrdinarySoreness = ({ cleared, phase }: RunningInput): boolean =>
  cleared.outcome.soreness === "ordinary-soreness" && phase !== "persistent";

const since = (runs: readonly Run[], fromDay: Day, today: Day): readonly Run[] =>
  runsBetween(runs, fromDay, today).filter(({ ranOnDay }) => ranOnDay >= fromDay);

const judgedRuns = (runs: readonly Run[], diary: Diary, painLimit: number): readonly Judgement[] =>
  runs.map((run) => judgeRun(run, diary, painLimit)).filter((judgement) => judgement !== "not-known");

/** Half after trouble or two weeks off, three quarters after one week off. */
function factorOf(
  stepBack: StepBack | undefined,
  last: Judgement | undefined,
  daysOff: number | undefined,
): number {
  const hadTrouble = stepBack !== undefined || last === "painful" || last === "worse-next-morning";
  if (hadTrouble || daysOff === undefined || daysOff >= LONGER_BREAK_DAYS) return HALF_RATIO;
  return daysOff >= SHORT_BREAK_DAYS ? AFTER_SHORT_BREAK_RATIO : 1;
}

/** Days with a run in a usual week of the last four. */
function usualRunsAWeek(history: History, today: Day): number {
  const days = new Set(
    runsBetween(history.runs, addDays(today, -USUAL_DAYS), addDays(today, -1)).map((run) => run.ranOnDay),
  );
  const usual = Math.round((days.size * 7) / USUAL_DAYS);
  return Math.max(LEAST_RUNS_A_WEEK, Math.min(MOST_RUNS_A_WEEK, usual));
}

/** Flat while running is rebuilt or downhill hurts; else a tenth above the most of the last 30 days. */
function descentBound(input: RunningInput, recent: readonly Run[], isRunWalk: boolean): number | undefined {
  const worseWith = input.context.answers["worse-with"];
  const isFlatOnly =
    isRunWalk ||
    input.stepBack !== undefined ||
    input.context.provokedInTest.includes("arching") ||
    typeof worseWith !== "object" ||
    worseWith.some((what) => what === "downhill" || what === "arching");
  if (isFlatOnly) return 0;
  const taken = recent.filter(
    (run) => !["painful", "worse-next-morning"].includes(judgeRun(run, input.diary)),
  );
  const descentsOf = (runs: readonly Run[]) => runs.flatMap((run) => knownDescentM(run) ?? []);
  const certain = descentsOf(taken.filter((run) => !isDistanceDoubtful(run, input.history.runs)));
  const descents = certain.length === 0 ? descentsOf(taken) : certain; // a bound in doubt is better than none
  return descents.length === 0 ? undefined : Math.max(...descents) * HILL_RATIO;
}
