import type { ColumnName } from "../activity.ts";
import type { Table } from "./decode-fit.ts";
import { MOST_BEATS } from "./limits.ts";

/** A beat farther than this from a sample does not speak for it. */
const NEAREST_BEAT_MS = 2500;
const TICKS_PER_S = 1024;
const PACKED_TURN = 4096;

/**
 * Swimmers' straps store heart beats and hand them over afterwards, apart from the records. Samples
 * without a heart rate take the beat nearest in time.
 */
export function fillHeartRateFromStrap(
  hr: Table<"hr">,
  timeMs: Float64Array,
  columns: Map<ColumnName, Float64Array>,
): void {
  if (hr.count === 0) return;
  const beats = beatsOf(hr);
  if (beats.length === 0) return;
  const column = columns.get("heartRateBpm") ?? new Float64Array(timeMs.length).fill(Number.NaN);
  let next = 0;
  let filled = 0;
  for (let i = 0; i < timeMs.length; i++) {
    if (!Number.isNaN(column[i]!)) continue;
    const at = timeMs[i]!;
    while (next > 0 && beats[next]!.atMs > at) next--;
    while (
      next + 1 < beats.length &&
      Math.abs(beats[next + 1]!.atMs - at) <= Math.abs(beats[next]!.atMs - at)
    ) {
      next++;
    }
    const beat = beats[next]!;
    if (Math.abs(beat.atMs - at) > NEAREST_BEAT_MS) continue;
    column[i] = beat.bpm;
    filled++;
  }
  if (filled > 0) columns.set("heartRateBpm", column);
}

interface Beat {
  readonly atMs: number;
  readonly bpm: number;
}

/** A message with a timestamp ties the strap's clock to ours; those after it only count on. */
const beatsOf = (hr: Table<"hr">): Beat[] => {
  const { timestampS, fractionS } = hr.numbers;
  const { heartRateBpm, eventTicks, packedEventTicks } = hr.lists;
  const beats: Beat[] = [];
  let anchorMs: number | undefined;
  let anchorTicks = 0;
  let ticks = 0;
  for (let row = 0; row < hr.count && beats.length < MOST_BEATS; row++) {
    const stampS = timestampS?.[row] ?? Number.NaN;
    const fraction = fractionS?.[row] ?? Number.NaN;
    const full = eventTicks?.[row];
    const events: number[] = [];
    if (full !== undefined) {
      for (const stored of full) {
        if (Number.isNaN(stored)) continue;
        ticks = stored;
        events.push(ticks);
      }
    } else {
      for (const low of unpack(packedEventTicks?.[row] ?? [])) {
        ticks += (low - (ticks % PACKED_TURN) + PACKED_TURN) % PACKED_TURN;
        events.push(ticks);
      }
    }
    if (!Number.isNaN(stampS) && events.length > 0) {
      anchorMs = (stampS + (Number.isNaN(fraction) ? 0 : fraction)) * 1000;
      anchorTicks = events[0]!;
    }
    if (anchorMs === undefined) continue;
    const rates = heartRateBpm?.[row] ?? [];
    for (let i = 0; i < Math.min(rates.length, events.length); i++) {
      const bpm = rates[i]!;
      if (Number.isNaN(bpm) || bpm === 0) continue;
      beats.push({ atMs: anchorMs + ((events[i]! - anchorTicks) / TICKS_PER_S) * 1000, bpm });
    }
  }
  return beats.sort((a, b) => a.atMs - b.atMs);
};

/** Two 12-bit numbers in every three bytes, low bits first. */
const unpack = (bytes: readonly number[]): number[] => {
  const values: number[] = [];
  for (let at = 0; at + 2 < bytes.length; at += 3) {
    const [a, b, c] = [bytes[at]!, bytes[at + 1]!, bytes[at + 2]!];
    values.push(a | ((b & 0x0f) << 8), (b >> 4) | (c << 4));
  }
  return values;
};
