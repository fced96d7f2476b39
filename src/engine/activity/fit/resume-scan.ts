import type { Block } from "./layout.ts";

/** So many messages in a row must make sense before a place is believed to be a message's start. */
const MESSAGES_NEEDED = 3;
/** Neighbouring messages of one recording lie closer together than this. */
const FARTHEST_S = 6 * 3600;
const NORMAL_DATA = 0xf0;

/**
 * The next place after damage from which several messages of known layout follow one another, each
 * with a time near the last one read. Nothing when there is none, or no time to go by.
 */
export function findResumption(
  view: DataView,
  slots: readonly (Block | undefined)[],
  search: { readonly from: number; readonly end: number; readonly lastStamp: number },
): number | undefined {
  for (let at = search.from; at < search.end; at++) {
    if (isStartOfMessages(view, slots, at, search)) return at;
  }
  return undefined;
}

const isStartOfMessages = (
  view: DataView,
  slots: readonly (Block | undefined)[],
  from: number,
  { end, lastStamp }: { readonly end: number; readonly lastStamp: number },
): boolean => {
  let at = from;
  for (let found = 0; found < MESSAGES_NEEDED; found++) {
    if (at >= end) return found > 0 && at === end; // the last messages of the file have no followers
    const header = view.getUint8(at);
    if ((header & NORMAL_DATA) !== 0) return false;
    const layout = slots[header]?.layout;
    if (layout === undefined || layout.timestampAt < 0 || at + 1 + layout.size > end) return false;
    const stamp = view.getUint32(at + 1 + layout.timestampAt, !layout.isBigEndian);
    if (Math.abs(stamp - lastStamp) > FARTHEST_S) return false;
    at += 1 + layout.size;
  }
  return true;
};
