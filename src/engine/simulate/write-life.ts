import type { Activity } from "../activity/activity.ts";
import { writeFit } from "../activity/fit/write-fit.ts";
import { writeGpx } from "../activity/gpx/write-gpx.ts";
import type { Day } from "../units/day.ts";
import { recordCrossTraining, recordRun } from "./record-run.ts";
import { asPhoneSawIt } from "./second-device.ts";
import type { Flaw, SimulatedLife } from "./simulated-life.ts";

/** One file of a simulated life, as it would lie in a runner's folder. */
export interface LifeFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The shoe worn, one of the life's: a FIT file has no place for it. */
  readonly shoeId?: string;
}

const KEPT_OF_CUT_OFF_FILE = 0.7;

/**
 * Every recording of a life, oldest first, with the flaws of some; made one at a time, as they are asked for.
 * With a day, what was recorded before it is left out.
 */
export function* writeLife(life: SimulatedLife, sinceDay: Day = life.startsOnDay): Generator<LifeFile> {
  const sessionsByDay = new Map<string, number>();
  for (const session of sessionsOf(life)) {
    if (session.day < sinceDay) continue;
    const number = (sessionsByDay.get(session.day) ?? 0) + 1;
    sessionsByDay.set(session.day, number);
    const shoe = session.shoeId === undefined ? {} : { shoeId: session.shoeId };
    for (const file of filesOf(`sim-${session.day}-${number}`, session.record(), session.flaw)) {
      yield { ...file, ...shoe };
    }
  }
}

interface Session {
  readonly day: Day;
  readonly startsAtS: number;
  readonly record: () => Activity;
  readonly shoeId?: string;
  readonly flaw?: Flaw;
}

function sessionsOf(life: SimulatedLife): readonly Session[] {
  const runs = life.plannedRuns.map((run): Session => ({ ...run, record: () => recordRun(life, run.index) }));
  const others = life.crossTraining.map(
    (other): Session => ({ ...other, record: () => recordCrossTraining(life, other.index) }),
  );
  return [...runs, ...others].sort((a, b) =>
    a.day === b.day ? a.startsAtS - b.startsAtS : a.day < b.day ? -1 : 1,
  );
}

function* filesOf(name: string, activity: Activity, flaw: Flaw | undefined): Generator<LifeFile> {
  const bytes = writeFit(activity);
  const keptBytes = flaw === "cut-off" ? Math.floor(bytes.length * KEPT_OF_CUT_OFF_FILE) : bytes.length;
  yield { name: `${name}.fit`, bytes: bytes.slice(0, keptBytes) };
  if (flaw === "recorded-twice") {
    yield { name: `${name}-phone.gpx`, bytes: writeGpx(asPhoneSawIt(activity)) };
  }
}
