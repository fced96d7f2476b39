/** Records that fall into workouts and say something about running. */
export const RECORD_KINDS = [
  "HeartRate",
  "StepCount",
  "RunningSpeed",
  "RunningPower",
  "RunningGroundContactTime",
  "RunningVerticalOscillation",
  "RunningStrideLength",
  "WorkoutEffortScore",
] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

/**
 * Records of the kinds above, 23 bytes each. They come before the workouts they belong to, in a
 * document that can only be read once without keeping it, so they wait here; how many may wait is
 * limited for each kind, which bounds this at 170 MB.
 */
export interface RecordLog {
  count: number;
  /** Records of a kind beyond its limit. */
  leftOut: number;
  readonly kept: number[];
  readonly blocks: Block[];
  readonly sources: Map<string, number>;
}

interface Block {
  readonly startMs: Float64Array;
  readonly durationS: Float32Array;
  readonly value: Float64Array;
  readonly source: Uint16Array;
  readonly kind: Uint8Array;
}

export interface HealthRecord {
  readonly startMs: number;
  readonly endMs: number;
  /** In SI; steps as a count. */
  readonly value: number;
  readonly source: number;
  readonly kind: RecordKind;
}

export const newRecordLog = (): RecordLog => ({
  count: 0,
  leftOut: 0,
  kept: RECORD_KINDS.map(() => 0),
  blocks: [],
  sources: new Map(),
});

/** Ten years of a watch that measures every few minutes, and every few seconds in workouts. */
const MOST_OF_KIND: readonly number[] = [3_000_000, 1_500_000, ...Array<number>(6).fill(450_000)];

const BLOCK_SIZE = 1 << 15;
const MOST_SOURCES = 60_000;

export function keepRecord(
  log: RecordLog,
  kind: number,
  record: {
    readonly startMs: number;
    readonly endMs: number;
    readonly value: number;
    readonly source: string;
  },
): void {
  const kept = log.kept[kind] ?? 0;
  if (kept >= (MOST_OF_KIND[kind] ?? 0)) {
    log.leftOut++;
    return;
  }
  log.kept[kind] = kept + 1;
  const row = log.count % BLOCK_SIZE;
  if (row === 0) log.blocks.push(newBlock());
  const block = log.blocks.at(-1);
  if (block === undefined) return;
  block.startMs[row] = record.startMs;
  block.durationS[row] = Math.max(0, record.endMs - record.startMs) / 1000;
  block.value[row] = record.value;
  block.source[row] = sourceNumber(log, record.source);
  block.kind[row] = kind;
  log.count++;
}

/** The number of a source by its name; 0 is a source without one. */
export function sourceNumber(log: RecordLog, name: string): number {
  const known = log.sources.get(name);
  if (known !== undefined) return known;
  if (log.sources.size >= MOST_SOURCES) return 0;
  log.sources.set(name, log.sources.size + 1);
  return log.sources.size;
}

const startMsAt = (log: RecordLog, index: number): number =>
  log.blocks[Math.floor(index / BLOCK_SIZE)]?.startMs[index % BLOCK_SIZE] ?? Number.NaN;

function recordAt(log: RecordLog, index: number): HealthRecord {
  const block = log.blocks[Math.floor(index / BLOCK_SIZE)];
  const row = index % BLOCK_SIZE;
  const startMs = block?.startMs[row] ?? Number.NaN;
  return {
    startMs,
    endMs: startMs + (block?.durationS[row] ?? 0) * 1000,
    value: block?.value[row] ?? Number.NaN,
    source: block?.source[row] ?? 0,
    kind: RECORD_KINDS[block?.kind[row] ?? 0] ?? "HeartRate",
  };
}

const newBlock = (): Block => ({
  startMs: new Float64Array(BLOCK_SIZE),
  durationS: new Float32Array(BLOCK_SIZE),
  value: new Float64Array(BLOCK_SIZE),
  source: new Uint16Array(BLOCK_SIZE),
  kind: new Uint8Array(BLOCK_SIZE),
});

/**
 * For each span, the records that begin inside it. Spans are in order of their start; a record that
 * lies in several overlapping ones (two apps, one run) belongs to up to four of them.
 */
export function recordsBySpan(
  log: RecordLog,
  spans: readonly { readonly fromMs: number; readonly toMs: number }[],
): (span: number) => readonly HealthRecord[] {
  const starts = Float64Array.from(spans, (span) => span.fromMs);
  const counts = new Uint32Array(spans.length + 1);
  const visit = (take: (span: number, index: number) => void): void => {
    for (let index = 0; index < log.count; index++) {
      const startMs = startMsAt(log, index);
      let span = lastAtOrBefore(starts, startMs);
      for (let back = 0; back < 4 && span >= 0; back++, span--) {
        if (startMs <= (spans[span]?.toMs ?? 0)) take(span, index);
      }
    }
  };
  visit((span) => counts[span + 1]!++); // safe: span < spans.length, here and below
  for (let span = 0; span < spans.length; span++) counts[span + 1]! += counts[span]!;
  const next = counts.slice();
  const indexes = new Uint32Array(counts[spans.length] ?? 0);
  visit((span, index) => {
    indexes[next[span]!++] = index;
  });
  return (span) =>
    [...indexes.subarray(counts[span], counts[span + 1])]
      .map((index) => recordAt(log, index))
      .sort((a, b) => a.startMs - b.startMs);
}

function lastAtOrBefore(starts: Float64Array, ms: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! <= ms)
      low = middle + 1; // safe: middle < length
    else high = middle;
  }
  return low - 1;
}
