import { NOT_SURE } from "../answers/question.ts";
import type { Told } from "../answers/told.ts";
import { EXERCISES, exerciseById } from "../exercises/catalogue.ts";
import type { Equipment, ExerciseId, Phase } from "../exercises/exercise.ts";
import { type CautionContext, mayOffer } from "../exercises/may-offer.ts";
import type { DirectionOfRelief } from "../findings/direction.ts";
import type { Finding } from "../findings/finding.ts";
import { isDistanceDoubtful } from "../history/doubtful-distance.ts";
import type { History } from "../history/history.ts";
import { knownDistanceM } from "../history/known-distance.ts";
import { runsBetween } from "../history/runs-between.ts";
import { type ClearedTriage, isCleared } from "../triage/cleared-triage.ts";
import { addDays, type Day } from "../units/day.ts";
import { cardsFor } from "./cards.ts";
import { changesOf } from "./changes.ts";
import { type ChoiceInput, type Menu, menuFor } from "./choose-exercises.ts";
import { diaryOf } from "./diary.ts";
import { courseTrails, type PainStarts } from "./episode.ts";
import { exerciseLevels } from "./exercise-levels.ts";
import { type DangersAsked, needsTriage } from "./needs-triage.ts";
import { isLikely, noticesFor } from "./notices.ts";
import { outlineOf } from "./outline.ts";
import { phaseTrail } from "./phase.ts";
import { PLAN_VERSION, type Plan, type PlanAnswer } from "./plan.ts";
import { planDay } from "./plan-day.ts";
import { boundsFrom, PAIN_LIMIT } from "./run-judgement.ts";
import { DAYS_PLANNED, runSessions } from "./run-sessions.ts";
import { mostCarefulRunning, runningOf } from "./running.ts";
import { cautionContext } from "./standing.ts";
import { stepBackOf } from "./step-back.ts";

export interface PlanInput {
  /** Made by triage for today; nothing else opens the way to a plan. */
  readonly cleared: ClearedTriage;
  readonly told: Told;
  readonly history: History;
  readonly findings: readonly Finding[];
  /** Which movement eases, by the direction test alone; nothing when it was not done or gave no clear answer. */
  readonly direction: Pick<DirectionOfRelief, "confirmed">;
  readonly today: Day;
  readonly preferences?: PlanPreferences;
  /** First days of the pain that stand beside each other; absent where there is one, or none. */
  readonly painStarts?: PainStarts;
  /** Absent when nobody knows; then anything alarming of the last week sends back to the danger questions. */
  readonly dangersAsked?: DangersAsked;
}

export interface PlanPreferences {
  /** Runs with a metronome are never planned unasked. */
  readonly wantsCadenceDrill?: boolean;
}

// Product choices, no study sets them: docs/evidence/plan.md.
const MINUTES_ASSUMED = 15;
const EQUIPMENT_ASSUMED: readonly Equipment[] = ["floor", "chair"];
const USUAL_DAYS = 180;

/** What to do today and in the next weeks, from everything that is known up to today and nothing else. */
export function makePlan(input: PlanInput): PlanAnswer {
  if (!isCleared(input.cleared)) throw new Error("a plan needs a triage that was cleared by clear()");
  const { cleared, told, today, findings } = input;
  const diary = diaryOf(told.checkIns, today);
  const alarm = needsTriage(told, diary, today, input.dangersAsked);
  if (alarm !== undefined) return alarm;

  const runs = runsBetween(input.history.runs, input.history.runs[0]?.ranOnDay ?? today, today);
  const history = { ...input.history, runs };
  const context = cautionContext({ cleared, told, history, today }, diary);
  const painLimit = context.boneStress === "cleared" ? 0 : PAIN_LIMIT;
  const starts = input.painStarts === undefined ? {} : { painStarts: input.painStarts };
  const { stand, changes, phaseOf } = phaseTrail({ told, ...starts, diary, runs, painLimit }, today);
  if (input.dangersAsked !== undefined && stand.sinceDay > input.dangersAsked.onDay)
    return { kind: "needs-triage", because: "phase-starts", onDay: stand.sinceDay };
  const painsSince = courseTrails(
    told,
    diary,
    today,
    input.painStarts,
  )(today).map((course) => (course.isRecovered ? undefined : course.episodes.at(-1)?.beganOnDay));
  const painSince = painsSince.filter((day) => day !== undefined).toSorted()[0]; // what has lasted longer warns of more
  const since = painSince === undefined ? {} : { painSince };
  const stepBack = stepBackOf(diary, today, painLimit);
  const back = stepBack === undefined ? {} : { stepBack };
  const boundOn = boundsFrom({ runs }, diary, today);
  const phase = stand.phase;
  const settlesUntil = phase === "settle" ? dayAfterSettling(phaseOf, today) : undefined;
  const running = mostCarefulRunning(
    painsSince.map((began) =>
      runningOf({
        cleared,
        context,
        history,
        diary,
        phase: phaseOf(settlesUntil ?? today),
        ...(settlesUntil !== undefined && { settlesUntil }),
        ...(began !== undefined && { painSince: began }),
        boundOn,
        ...back,
        today,
      }),
    ),
  );
  const wantsCadenceDrill = isLikely(findings, "cadence", "over-striding")
    ? input.preferences?.wantsCadenceDrill
    : undefined;
  const sessions = runSessions({
    running,
    boundOn,
    context,
    phase: phaseOf(settlesUntil ?? today),
    ...back,
    wantsCadenceDrill: wantsCadenceDrill === true,
    today,
  });
  const minutesADay = minutesOf(told);
  const levels = levelsOf(told, diary);
  const choiceIn = (dayPhase: Phase): ChoiceInput =>
    choiceFor(input, { context, phase: dayPhase, minutes: minutesADay.minutes, levels });
  const choice = choiceIn(phase);
  const menu = menuFor(choice);
  const days = Array.from({ length: DAYS_PLANNED }, (_, ahead) => {
    const day = addDays(today, ahead);
    const dayChoice = phaseOf(day) === phase ? choice : choiceIn(phaseOf(day));
    const dayMenu = dayChoice === choice ? menu : menuFor(dayChoice);
    return planDay(day, {
      today,
      choice: dayChoice,
      menu: dayMenu,
      running,
      sessions,
      boundOn,
      diary,
      ...back,
    });
  });
  const [firstDay] = days;
  if (firstDay === undefined) throw new Error("a plan has days");
  const usualLongestM = Math.max(
    0,
    ...runsBetween(runs, addDays(today, -USUAL_DAYS), today).flatMap((run) =>
      isDistanceDoubtful(run, runs) ? [] : (knownDistanceM(run) ?? []),
    ),
  );
  const {
    easyM,
    longM,
    mayGrow,
    isAfterDaysOff,
    isStartAgain,
    replay,
    descentAtMostM,
    easySpeedMps,
    ...shown
  } = running;
  return {
    kind: "plan",
    plan: {
      version: PLAN_VERSION,
      phase: stand,
      today: firstDay,
      days,
      outline: outlineOf({
        phaseOf,
        ...since,
        running,
        isGentleOnly: choice.isGentleOnly,
        ...(usualLongestM > 0 && { usualLongestM }),
        today,
      }),
      changes: changesOf({ phaseChanges: changes, running, levels: choice.levels, ...back, today }),
      notices: noticesFor({
        cleared,
        context,
        phase: stand,
        running,
        menu,
        findings,
        diary,
        ...since,
        ...directionOf(input),
        minutesADay,
        isEquipmentAssumed: equipmentOf(told) === undefined,
        wantsCadenceDrill,
        today,
      }),
      cards: cardsFor({ phase, running, findings, context }),
      ask: questionsToAsk(context, menu, {
        isTimeUnknown: minutesADay.isAssumed,
        hasSeveralStarts: new Set(input.painStarts).size > 1,
      }),
      leftOut: menu.leftOut,
      choices: choicesFor(choice, phase),
      minutesADay,
      running: shown,
    },
  };
}

/** The first day of the phase that follows. */
function dayAfterSettling(phaseOf: (day: Day) => Phase, today: Day): Day {
  let day = addDays(today, 1);
  while (phaseOf(day) === "settle") day = addDays(day, 1);
  return day;
}

interface ChoiceFacts {
  readonly context: CautionContext;
  readonly phase: Phase;
  readonly minutes: number;
  readonly levels: ChoiceInput["levels"];
}

function choiceFor(input: PlanInput, { context, phase, minutes, levels }: ChoiceFacts): ChoiceInput {
  const mayAdd = (...ids: readonly string[]): boolean =>
    input.findings.some(
      ({ rule, verdict }) => ids.includes(rule.id) && (verdict === "likely" || verdict === "possible"),
    );
  const { stress, worry } = context.answers;
  const isHigh = [stress, worry].some((answer) => typeof answer === "number" && answer >= 5);
  return {
    context,
    phase,
    ...directionOf(input),
    has: new Set(equipmentOf(input.told) ?? EQUIPMENT_ASSUMED),
    minutes,
    isOver60: isOver60(input.told),
    isGentleOnly:
      input.cleared.locks === "running" ||
      context.boneStress === "suspected" ||
      context.boneStress === "cannot-tell",
    hasTrunkFinding: mayAdd("trunk-endurance"),
    wantsBreathing: isHigh || mayAdd("stress", "worry", "poor-sleep"),
    levels,
  };
}

const directionOf = ({ direction }: PlanInput): { readonly direction?: "bending" | "arching" } =>
  direction.confirmed === undefined ? {} : { direction: direction.confirmed };

const isOver60 = ({ answers }: Told): boolean =>
  ["60-65", "66-75", "over-75"].includes(String(answers["age-band"]));

const levelsOf = (told: Told, diary: ReturnType<typeof diaryOf>): ChoiceInput["levels"] =>
  exerciseLevels(diary, isOver60(told));

/** What the runner said is at hand; absent when nobody asked. */
function equipmentOf({ answers }: Told): readonly Equipment[] | undefined {
  const said = answers.equipment;
  if (typeof said !== "object") return undefined;
  return said.filter((one): one is Equipment => EQUIPMENT.includes(one));
}

const EQUIPMENT: readonly string[] = ["floor", "chair", "step", "band", "weight"] satisfies Equipment[];

function minutesOf({ answers }: Told): Plan["minutesADay"] {
  const said = answers["minutes-a-day"];
  return typeof said === "number"
    ? { minutes: said, isAssumed: false }
    : { minutes: MINUTES_ASSUMED, isAssumed: true };
}

/** Questions that keep running or exercises away, then those that would make the plan fit better. */
function questionsToAsk(
  context: CautionContext,
  menu: Menu,
  {
    isTimeUnknown,
    hasSeveralStarts,
  }: { readonly isTimeUnknown: boolean; readonly hasSeveralStarts: boolean },
): readonly string[] {
  const running = mayOffer(exerciseById("E33"), context);
  const open = (id: string): boolean => context.answers[id] === undefined || context.answers[id] === NOT_SURE;
  return [
    ...new Set([
      ...(running.kind === "no" ? running.ask : []),
      ...["pain-since"].filter((id) => hasSeveralStarts || open(id)),
      ...menu.leftOut.flatMap(({ ask }) => ask),
      ...(isTimeUnknown ? ["minutes-a-day"] : []),
      ...["equipment"].filter(open),
    ]),
  ];
}

const choicesFor = (choice: ChoiceInput, phase: Phase): readonly ExerciseId[] =>
  choice.isGentleOnly
    ? []
    : EXERCISES.filter(
        (exercise) =>
          exercise.role === "class" &&
          exercise.phases.includes(phase) &&
          mayOffer(exercise, choice.context).kind === "yes",
      ).map(({ id }) => id);
