import { exerciseById } from "../exercises/catalogue.ts";
import type { ExerciseId, Phase } from "../exercises/exercise.ts";
import { type CautionContext, mayOffer } from "../exercises/may-offer.ts";
import { addDays, type Day, daysBetween, weekdayOf } from "../units/day.ts";
import type { CadenceDrill, RunSession } from "./plan.ts";
import type { BoundOn } from "./run-judgement.ts";
import { RUN_WALK_MINUTES, RUN_WALK_STEPS, runWalkDistanceM } from "./run-walk.ts";
import type { Running } from "./running.ts";
import type { StepBack } from "./step-back.ts";

export interface SessionsInput {
  readonly running: Running;
  readonly boundOn: BoundOn;
  readonly context: CautionContext;
  readonly phase: Phase;
  readonly stepBack?: StepBack;
  /** The runner wants the drill and a finding speaks for it. */
  readonly wantsCadenceDrill: boolean;
  readonly today: Day;
}

export const DAYS_PLANNED = 14;
const WARM_UP: ExerciseId = "E22";
const WARM_UP_MINUTES = 5;
const CADENCE: ExerciseId = "E34";
const CADENCE_RISE_RATIO = 1.05; // gait.json, retrain_rule
const CADENCE_MINUTES = 5;
const CADENCE_A_WEEK = 2;
const ROUND_TO_M = 100;

/** The runs of the coming days, by day. Every one is within its day's bound, and rest days are kept. */
export function runSessions(input: SessionsInput): ReadonlyMap<Day, RunSession> {
  const { running, today } = input;
  const sessions = new Map<Day, RunSession>();
  if (running.mode === "none") return sessions;
  const ranOn = new Set<Day>(running.ranOnDays);
  let longestInDays: Day | undefined;
  let drills = 0;
  for (let ahead = 0; ahead < DAYS_PLANNED; ahead++) {
    const day = addDays(today, ahead);
    if (running.noRunBefore !== undefined && day < running.noRunBefore) continue;
    if (!isRunDay(day, ranOn, running)) continue;
    const isLongest = longestInDays === undefined ? ahead >= 3 : daysBetween(longestInDays, day) >= 7;
    const planned = [...sessions.values()];
    const session = sessionOn(day, isLongest, input, planned);
    if (session === undefined) continue;
    if (ahead === 7) drills = 0;
    const drill = drills < CADENCE_A_WEEK && !isLongest ? cadenceDrillFor(input) : undefined;
    if (drill !== undefined) drills++;
    sessions.set(day, { ...session, ...(drill !== undefined && { cadenceDrill: drill }) });
    ranOn.add(day);
    if (isLongest) longestInDays = day;
  }
  return sessions;
}

/** Is this a day for running, given the days run or planned before it? */
export function isRunDay(
  day: Day,
  ranOn: ReadonlySet<Day>,
  { runsAWeek, hasRestDayBetween }: Pick<Running, "runsAWeek" | "hasRestDayBetween">,
): boolean {
  if (ranOn.has(day)) return false;
  const daysBefore = Array.from({ length: 6 }, (_, back) => addDays(day, -back - 1));
  if (daysBefore.filter((before) => ranOn.has(before)).length >= runsAWeek) return false;
  if (hasRestDayBetween) return !ranOn.has(addDays(day, -1));
  // spread over the week: as evenly as whole days allow
  const place = weekdayOf(day);
  return Math.floor(((place + 1) * runsAWeek) / 7) > Math.floor((place * runsAWeek) / 7);
}

function sessionOn(
  day: Day,
  isLongest: boolean,
  input: SessionsInput,
  planned: readonly RunSession[],
): RunSession | undefined {
  const { running, boundOn } = input;
  const boundM = boundOn(day)?.boundM ?? longestPlanned(planned);
  const shared = {
    gates: gatesFor(running.painLimit),
    painLimit: running.painLimit,
    warmUp: warmUpFor(input),
    ...(boundM !== undefined && { distanceAtMostM: boundM }),
    ...(running.descentAtMostM !== undefined && { descentAtMostM: running.descentAtMostM }),
  };
  if (running.mode === "run-walk") {
    const step = running.runWalkStep ?? 0;
    const minutes = RUN_WALK_STEPS[Math.min(step, RUN_WALK_STEPS.length - 1)];
    if (minutes === undefined) throw new Error("run-walk has no steps");
    const { runMinutes, walkMinutes } = minutes;
    const whole = Math.floor(RUN_WALK_MINUTES / (runMinutes + walkMinutes));
    const halved = input.stepBack === undefined ? whole : Math.max(1, Math.floor(whole / 2));
    const roundM = runWalkDistanceM({ runMinutes, walkMinutes, repeats: 1 }, running.easySpeedMps);
    const fitting = boundM === undefined ? halved : Math.floor(boundM / roundM);
    return {
      kind: "run-walk",
      step,
      runMinutes,
      walkMinutes,
      repeats: Math.max(1, Math.min(halved, fitting)),
      ...shared,
    };
  }
  const wanted = isLongest ? running.longM : running.easyM;
  const distanceM = roundedDown(Math.min(wanted, boundM ?? wanted));
  return distanceM <= 0 ? undefined : { kind: "run", distanceM, isLongest, ...shared };
}

/** With no recorded run left in the window, what was planned before is the bound, without growth. */
function longestPlanned(planned: readonly RunSession[]): number | undefined {
  const distances = planned.flatMap((session) =>
    session.kind === "run" ? [session.distanceM] : (session.distanceAtMostM ?? []),
  );
  return distances.length === 0 ? undefined : Math.max(...distances);
}

const roundedDown = (metres: number): number =>
  metres < ROUND_TO_M ? metres : Math.floor(metres / ROUND_TO_M) * ROUND_TO_M;

/** rules.json R3 and R9. */
const gatesFor = (painLimit: number): RunSession["gates"] => [
  { key: "pain-before-at-most", pain: painLimit },
  { key: "no-limp" },
  { key: "stop-above", pain: painLimit },
  { key: "stop-if-sharp" },
  { key: "next-only-if-not-worse-after-24-h" },
];

/** Leg swings where they suit, else five minutes of brisk walking. */
function warmUpFor({ context, phase }: SessionsInput): RunSession["warmUp"] {
  const swings = exerciseById(WARM_UP);
  const isNamed = swings.phases.includes(phase) && mayOffer(swings, context).kind === "yes";
  return { exerciseId: WARM_UP, form: isNamed ? "named" : "easier", minutes: WARM_UP_MINUTES };
}

function cadenceDrillFor({ context, phase, wantsCadenceDrill }: SessionsInput): CadenceDrill | undefined {
  const drill = exerciseById(CADENCE);
  const ownSpm = context.easyCadenceSpm;
  if (!wantsCadenceDrill || ownSpm === undefined || !drill.phases.includes(phase)) return undefined;
  if (mayOffer(drill, context).kind !== "yes") return undefined;
  return {
    exerciseId: CADENCE,
    minutes: CADENCE_MINUTES,
    ownSpm,
    targetSpm: ownSpm * CADENCE_RISE_RATIO,
  };
}
