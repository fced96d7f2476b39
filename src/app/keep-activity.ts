import { FARTHEST_APART_S, type Recorded, sameRun } from "../engine/run/duplicate.ts";
import { MEASURES_VERSION } from "./measure-original.ts";
import type { ActivityNote, MeasuredActivity } from "./measured.ts";
import type { ShoeShelf } from "./shoe-shelf.ts";
import type { KeptActivity, KeptNote, StoreWriter } from "./store.ts";

/** What became of one measured activity. */
export type Keeping =
  | { readonly kind: "added"; readonly activityId: string; readonly replaced: readonly string[] }
  | { readonly kind: "duplicate"; readonly activityId: string; readonly of: string };

/**
 * Keeps one activity of an original. When other recordings of it are kept already, the richest stands
 * for all and the others point to it; what the runner or a table said of any of them goes on to it.
 */
export async function keepActivity(
  writer: StoreWriter,
  found: {
    readonly measured: MeasuredActivity;
    readonly sha256: string;
    readonly note?: ActivityNote;
  },
  shelf: ShoeShelf,
): Promise<Keeping> {
  const { measured, sha256, note } = found;
  const activity = withNote({ measured, sha256, measuresVersion: MEASURES_VERSION }, note, shelf);
  const others = await otherRecordingsOf(activity, writer);
  const richest = others.reduce<KeptActivity | undefined>(
    (best, other) => (best !== undefined && !isRicher(other, best) ? best : other),
    undefined,
  );
  if (richest === undefined) {
    await writer.saveActivities([activity]);
    return { kind: "added", activityId: measured.activityId, replaced: [] };
  }

  const { activityId } = measured;
  if (!isRicher(activity, richest)) {
    const of = richest.measured.activityId;
    await writer.saveActivities([{ ...activity, duplicateOf: of }, toldBy(richest, [activity])]);
    return { kind: "duplicate", activityId, of };
  }
  for (const other of others) {
    const replaced = [other, ...(await writer.duplicatesOf(other.measured.activityId))];
    await writer.saveActivities(replaced.map((one) => ({ ...one, duplicateOf: activityId })));
  }
  await writer.saveActivities([toldBy(activity, others)]);
  await handCorrectionsOn(writer, others, activityId);
  return { kind: "added", activityId, replaced: others.map((other) => other.measured.activityId) };
}

/** The activity with what a table says of it; a shoe is only put on for a run. */
export function withNote(
  activity: KeptActivity,
  note: ActivityNote | undefined,
  shelf: ShoeShelf,
): KeptActivity {
  if (note === undefined) return activity;
  const isOnFoot = activity.measured.measures !== undefined;
  const shoeId = isOnFoot && note.gear !== undefined ? shelf.idOf({ name: note.gear }) : activity.shoeId;
  return {
    ...activity,
    note: { ...activity.note, ...keptPart(note) },
    ...(shoeId !== undefined && { shoeId }),
  };
}

async function otherRecordingsOf(
  activity: KeptActivity,
  writer: StoreWriter,
): Promise<readonly KeptActivity[]> {
  const { startedAtMs } = activity.measured;
  const near = await writer.activitiesStartingBetween(
    startedAtMs - FARTHEST_APART_S * 1000,
    startedAtMs + FARTHEST_APART_S * 1000,
  );
  return near.filter(
    (other) =>
      other.duplicateOf === undefined &&
      other.sha256 !== activity.sha256 &&
      !isHabit(activity.measured, other.measured) &&
      sameRun(recorded(activity), recorded(other)),
  );
}

/** Two starts of one run lie no further apart than this where one of them was told by hand. */
const TOLD_START_MS = 1_800_000;

/**
 * "Seven o'clock, half an hour, five kilometres", told by hand day after day, looks like one run moved by a
 * wrong time zone. It is a habit: every day counts.
 */
const isHabit = (one: MeasuredActivity, other: MeasuredActivity): boolean =>
  (one.format === "by-hand" || other.format === "by-hand") &&
  Math.abs(one.startedAtMs - other.startedAtMs) > TOLD_START_MS;

/** What is measured as a run is one, also where its recording names no sport. */
const recorded = ({ measured }: KeptActivity): Recorded =>
  measured.measures === undefined ? measured : { ...measured, sport: "running" };

/** A recording known to be a run tells more than one of an unknown sport, however many channels that has. */
const isRicher = ({ measured: one }: KeptActivity, { measured: other }: KeptActivity): boolean =>
  (one.measures === undefined) === (other.measures === undefined)
    ? one.richness > other.richness
    : one.measures !== undefined;

/** The activity with what only the others' tables say. */
function toldBy(activity: KeptActivity, others: readonly KeptActivity[]): KeptActivity {
  const shoeId = activity.shoeId ?? others.find((other) => other.shoeId !== undefined)?.shoeId;
  const notes = [...others.map((other) => other.note), activity.note].filter((note) => note !== undefined);
  return {
    ...activity,
    ...(notes.length > 0 && { note: Object.assign({}, ...notes) as KeptNote }), // later notes go before, field by field
    ...(shoeId !== undefined && { shoeId }),
  };
}

async function handCorrectionsOn(
  writer: StoreWriter,
  from: readonly KeptActivity[],
  toId: string,
): Promise<void> {
  const corrections = await writer.corrections();
  const said = from.flatMap((other) => corrections.get(other.measured.activityId) ?? []);
  if (said.length > 0) await writer.saveCorrection(toId, Object.assign({}, ...said));
}

const keptPart = (note: ActivityNote): KeptNote => ({
  ...(note.name !== undefined && { name: note.name }),
  ...(note.description !== undefined && { description: note.description }),
  ...(note.gear !== undefined && { gear: note.gear }),
  ...(note.perceivedExertion !== undefined && { perceivedExertion: note.perceivedExertion }),
  ...(note.isTreadmill !== undefined && { isTreadmill: note.isTreadmill }),
  ...(note.sport !== undefined && { sport: note.sport }),
});
