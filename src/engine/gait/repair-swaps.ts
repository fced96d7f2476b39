/** One leg's landmarks, in the order hip, knee, ankle, heel, toe; those the model lacks are left out. `NaN`: not seen. */
export interface LegColumns {
  readonly x: readonly Float64Array[];
  readonly y: readonly Float64Array[];
}

/** A jump of this share of the leg's length in a frame is as unlikely as any larger one. */
const JUMP_CAP = 0.35;
/** What believing the model's own labels is worth, against the squared jump of a landmark in leg lengths. */
const SWAPPED_COST = 0.002;

/**
 * In which frames the model took left for right. A leg goes on as it went: of the four ways to label two frames in a
 * row, the path through the clip is taken along which all landmarks change their speed least, and the model's own
 * labels decide where motion cannot. 1 is swapped. Both legs have the same landmarks.
 */
export function findSwaps(left: LegColumns, right: LegColumns, legPx: number): Uint8Array {
  const frames = left.x[0]?.length ?? 0;
  const swapped = new Uint8Array(frames);
  if (frames < 3) return swapped;
  // State: labels of the frame before and of this one, 2 * before + now.
  let cost = Float64Array.of(0, SWAPPED_COST, SWAPPED_COST, 2 * SWAPPED_COST);
  const from = new Uint8Array(frames * 4);
  for (let frame = 2; frame < frames; frame++) {
    const next = new Float64Array(4).fill(Number.POSITIVE_INFINITY);
    for (let state = 0; state < 4; state++) {
      const [a, b] = [state >> 1, state & 1];
      for (let c = 0; c < 2; c++) {
        const step = cost[state]! + bend(left, right, frame, a, b, c, legPx) + c * SWAPPED_COST;
        const to = 2 * b + c;
        if (step < next[to]!) {
          next[to] = step;
          from[frame * 4 + to] = state;
        }
      }
    }
    cost = next;
  }
  let state = cost.indexOf(Math.min(...cost));
  for (let frame = frames - 1; frame >= 2; frame--) {
    swapped[frame] = state & 1;
    state = from[frame * 4 + state]!;
  }
  swapped[1] = state & 1;
  swapped[0] = state >> 1;
  return swapped;
}

/** How much the legs change their speed over three frames so labelled, squared, in leg lengths; unknowns cost nothing. */
function bend(
  left: LegColumns,
  right: LegColumns,
  frame: number,
  a: number,
  b: number,
  c: number,
  legPx: number,
): number {
  let sum = 0;
  for (let part = 0; part < left.x.length; part++) {
    for (let leg = 0; leg < 2; leg++) {
      const older = a === leg ? left : right;
      const old = b === leg ? left : right;
      const now = c === leg ? left : right;
      const dx = now.x[part]![frame]! - 2 * old.x[part]![frame - 1]! + older.x[part]![frame - 2]!;
      const dy = now.y[part]![frame]! - 2 * old.y[part]![frame - 1]! + older.y[part]![frame - 2]!;
      const jump = Math.sqrt(dx * dx + dy * dy) / legPx;
      if (!Number.isNaN(jump)) sum += Math.min(jump, JUMP_CAP) ** 2;
    }
  }
  return sum;
}
