import type { Activity } from "../activity/activity.ts";
import { writeFit } from "../activity/fit/write-fit.ts";
import { recordCrossTraining, recordRun } from "./record-run.ts";
import { asPhoneSawIt } from "./second-device.ts";
import type { Flaw, SimulatedLife } from "./simulated-life.ts";
import { gearTable, type NotedRecording, notesTable } from "./write-notes.ts";

/** One file of a simulated life, as it would lie in a runner's folder. */
export interface LifeFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

const KEPT_OF_CUT_OFF_FILE = 0.7;

/**
 * Every recording of a life, oldest first, and at the end the two tables of an old Strava export that say
 * which shoes were worn: all of it goes through the ordinary importer. Files are made one at a time.
 */
export function* writeLife(life: SimulatedLife): Generator<LifeFile> {
  const noted: NotedRecording[] = [];
  const timesUsed = new Map<string, number>();
  for (const session of sessionsOf(life)) {
    const activity = session.record();
    const number = (timesUsed.get(session.day) ?? 0) + 1;
    timesUsed.set(session.day, number);
    const name = `sim-${session.day}-${number}.fit`;
    noted.push({ fileName: name, activity, ...(session.shoe !== undefined && { shoe: session.shoe }) });
    yield* filesOf(name, activity, session.flaw);
  }
  const encoder = new TextEncoder();
  yield { name: "activities.csv", bytes: encoder.encode(notesTable(noted)) };
  yield { name: "shoes.csv", bytes: encoder.encode(gearTable(life.shoes)) };
}

interface Session {
  readonly day: string;
  readonly startsAtS: number;
  readonly record: () => Activity;
  readonly shoe?: string;
  readonly flaw?: Flaw;
}

function sessionsOf(life: SimulatedLife): readonly Session[] {
  const shoeNames = new Map(life.shoes.map((shoe) => [shoe.id, shoe.name]));
  const runs = life.plannedRuns.map((run): Session => {
    const shoe = shoeNames.get(run.shoeId);
    return {
      day: run.day,
      startsAtS: run.startsAtS,
      record: () => recordRun(life, run.index),
      ...(shoe !== undefined && { shoe }),
      ...(run.flaw !== undefined && { flaw: run.flaw }),
    };
  });
  const others = life.crossTraining.map(
    (other): Session => ({
      day: other.day,
      startsAtS: other.startsAtS,
      record: () => recordCrossTraining(life, other.index),
    }),
  );
  return [...runs, ...others].sort((a, b) =>
    a.day === b.day ? a.startsAtS - b.startsAtS : a.day < b.day ? -1 : 1,
  );
}

function* filesOf(name: string, activity: Activity, flaw: Flaw | undefined): Generator<LifeFile> {
  const bytes = writeFit(activity);
  switch (flaw) {
    case "cut-off":
      yield { name, bytes: bytes.slice(0, Math.floor(bytes.length * KEPT_OF_CUT_OFF_FILE)) };
      return;
    case "recorded-twice":
      yield { name, bytes };
      yield { name: name.replace(".fit", "-phone.fit"), bytes: writeFit(asPhoneSawIt(activity)) };
      return;
    default:
      yield { name, bytes };
  }
}
