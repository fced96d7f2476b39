import { readActivities } from "../engine/activity/read-activities.ts";
import { MEASURES_VERSION, measureActivity } from "./measure-original.ts";
import type { MeasureContext, MeasuredActivity, Original } from "./measured.ts";
import type { KeptActivity, Store } from "./store.ts";

/** Unpacks what is kept of an original into the bytes as they were read. */
export type Unpack = (original: Original) => Uint8Array;

/** One activity out of its kept original; nothing when the bytes no longer give it. */
export function readAgain(original: Original, index: number, unpack: Unpack) {
  const read = readActivities(unpack(original));
  return read.ok ? read.value[index] : undefined;
}

/** Measures one activity anew; `asRun` measures as a run what the recording calls otherwise. */
export function measureAgain(
  original: Original,
  place: { readonly index: number; readonly asRun?: boolean },
  parts: { readonly unpack: Unpack; readonly context: MeasureContext },
): MeasuredActivity | undefined {
  const activity = readAgain(original, place.index, parts.unpack);
  return activity && measureActivity(activity, { ...place, sha256: original.sha256 }, parts.context);
}

/** Originals measured in one transaction, and before others of this thread get their turn. */
const BATCH = 10;

/**
 * Measures anew whatever an older version of the program measured. What cannot be read any more keeps
 * its measures and counts as unreadable. Safe to stop at any moment and to begin again.
 */
export async function remeasureAll(parts: {
  readonly store: Store;
  readonly runnerId: string;
  readonly unpack: Unpack;
  readonly context: MeasureContext;
  readonly nextTurn?: () => Promise<void>;
}): Promise<{ readonly measured: number; readonly unreadable: number }> {
  const { store, runnerId } = parts;
  const old = (await store.about(runnerId).activities("all")).filter(
    (kept) => kept.measuresVersion < MEASURES_VERSION,
  );
  let measured = 0;
  for (let from = 0; from < old.length; from += BATCH) {
    const batch = old.slice(from, from + BATCH);
    await parts.nextTurn?.();
    measured += await store.write(runnerId, async (writer) => {
      const renewed: KeptActivity[] = [];
      for (const kept of batch) {
        const original = kept.sha256 === undefined ? undefined : await writer.original(kept.sha256);
        const asRun = kept.measured.measures !== undefined; // also when it was the runner who called it one
        const again = original && measureAgain(original, { index: kept.measured.index, asRun }, parts);
        if (again !== undefined || original === undefined)
          renewed.push({ ...kept, measured: renewedBy(again, kept), measuresVersion: MEASURES_VERSION });
      }
      await writer.saveActivities(renewed);
      return renewed.length;
    });
  }
  return { measured, unreadable: old.length - measured };
}

/** That an archive broke off was seen when it was opened; the bytes that were kept do not show it. */
const renewedBy = (again: MeasuredActivity | undefined, { measured }: KeptActivity): MeasuredActivity => ({
  ...(again ?? measured),
  ...(measured.partial !== undefined && { partial: measured.partial }),
});
