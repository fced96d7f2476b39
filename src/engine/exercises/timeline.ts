/** One stretch of time in anything that is timed: a set, a rest, a minute of running. */
export interface Timed {
  readonly durationS: number;
  /** What the others are there for: going back leads to the start of one of these. */
  readonly isWork: boolean;
}

/** What the runner pressed, and when, in milliseconds of one clock that never goes backwards. */
export interface Press {
  readonly kind: "start" | "pause" | "skip" | "back";
  readonly atMs: number;
}

/** Where a timeline stands. */
export interface Stand {
  /** Which stretch; the count of them once all is over. */
  readonly at: number;
  /** Since the beginning, pauses left out. */
  readonly elapsedS: number;
  readonly inStepS: number;
  readonly leftS: number;
  /** Of everything that is still to come, this stretch included. */
  readonly leftInAllS: number;
  readonly isRunning: boolean;
  readonly isDone: boolean;
  /** Stretches that ran from their start to their end, each once however often it was repeated. */
  readonly passed: ReadonlySet<number>;
}

/** Within this of its start, going back means the one before. */
const AGAIN_AFTER_MS = 3000;

/** Where it stands at a moment, from what was pressed so far, oldest first. Nothing pressed: it waits at its start. */
export function standAt(steps: readonly Timed[], presses: readonly Press[], nowMs: number): Stand {
  const marks = marksOf(steps);
  let now: Moment = { placeMs: 0, atMs: presses[0]?.atMs ?? nowMs, isRunning: false, passed: new Set() };
  for (const press of presses) now = pressed(moved(now, press.atMs, marks), press.kind, marks);
  const { placeMs, isRunning, passed } = moved(now, nowMs, marks);
  const isDone = placeMs >= marks.totalMs;
  const at = isDone ? steps.length : stepAt(placeMs, marks);
  const [fromMs, untilMs] = isDone ? [marks.totalMs, marks.totalMs] : spanOf(at, marks);
  return {
    at,
    elapsedS: placeMs / 1000,
    inStepS: (placeMs - fromMs) / 1000,
    leftS: (untilMs - placeMs) / 1000,
    leftInAllS: (marks.totalMs - placeMs) / 1000,
    isRunning: isRunning && !isDone,
    isDone,
    passed,
  };
}

/** Seconds from the beginning to the start of a stretch. */
export const startOf = (steps: readonly Timed[], at: number): number => {
  const { startsMs, totalMs } = marksOf(steps);
  return (startsMs[at] ?? totalMs) / 1000;
};

export const totalSOf = (steps: readonly Timed[]): number => marksOf(steps).totalMs / 1000;

/** Whole milliseconds: sums of seconds with a fraction would not meet their ends. */
interface Marks {
  readonly startsMs: readonly number[];
  readonly isWork: readonly boolean[];
  readonly totalMs: number;
}

interface Moment {
  readonly placeMs: number;
  readonly atMs: number;
  readonly isRunning: boolean;
  readonly passed: ReadonlySet<number>;
}

function marksOf(steps: readonly Timed[]): Marks {
  const startsMs: number[] = [];
  let totalMs = 0;
  for (const { durationS } of steps) {
    startsMs.push(totalMs);
    totalMs += Math.max(0, Math.round(durationS * 1000));
  }
  return { startsMs, isWork: steps.map(({ isWork }) => isWork), totalMs };
}

/** Time goes by; a clock that jumps back stands still. */
function moved(now: Moment, toMs: number, marks: Marks): Moment {
  if (toMs <= now.atMs) return now;
  if (!now.isRunning) return { ...now, atMs: toMs };
  const placeMs = Math.min(marks.totalMs, now.placeMs + toMs - now.atMs);
  const passed = new Set(now.passed);
  for (let at = 0; at < marks.startsMs.length; at++) {
    const [fromMs, untilMs] = spanOf(at, marks);
    // every jump lands on a start, so whatever ends here was played from its own
    if (untilMs > now.placeMs && untilMs <= placeMs && untilMs > fromMs) passed.add(at);
  }
  return { placeMs, atMs: toMs, isRunning: now.isRunning, passed };
}

function pressed(now: Moment, kind: Press["kind"], marks: Marks): Moment {
  switch (kind) {
    case "start":
      return { ...now, isRunning: true };
    case "pause":
      return { ...now, isRunning: false };
    case "skip":
      return { ...now, placeMs: startAfter(now.placeMs, marks) };
    case "back":
      return { ...now, placeMs: workBefore(now.placeMs, marks) };
  }
}

const stepAt = (placeMs: number, { startsMs }: Marks): number =>
  Math.max(
    0,
    startsMs.findLastIndex((startMs) => startMs <= placeMs),
  );

function spanOf(at: number, { startsMs, totalMs }: Marks): readonly [fromMs: number, untilMs: number] {
  return [startsMs[at] ?? totalMs, startsMs[at + 1] ?? totalMs];
}

const startAfter = (placeMs: number, { startsMs, totalMs }: Marks): number =>
  startsMs.find((startMs) => startMs > placeMs) ?? totalMs;

/** The start of the work under way, or of the work before it when it has hardly begun. */
const workBefore = (placeMs: number, { startsMs, isWork }: Marks): number =>
  startsMs.findLast((startMs, at) => isWork[at] === true && startMs <= placeMs - AGAIN_AFTER_MS) ?? 0;
