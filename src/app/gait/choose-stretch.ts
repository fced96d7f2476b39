import type { FoundBody } from "./find-bodies.ts";
import type { Size } from "./frame.ts";

/** One look at the clip: who was there. */
export interface Look {
  readonly timeS: number;
  readonly bodies: readonly FoundBody[];
  readonly size: Size;
}

export interface Stretch {
  readonly fromS: number;
  readonly toS: number;
}

/** Twelve seconds are some 34 steps, enough for every measure; reading a second takes many times as long. */
export const LONGEST_STRETCH_S = 12;

/** Seconds between two looks, and as many looks as are worth waiting for, however long the clip is. */
const LOOK_EVERY_S = 0.25;
const MOST_LOOKS = 480;

/** Seconds between two looks through a clip of this length. */
export const lookEveryS = (endS: number): number => Math.max(LOOK_EVERY_S, endS / MOST_LOOKS);

/** A body that is not seen in two looks has left the picture. */
const GAP_LOOKS = 2.4;

/**
 * The part of a clip worth reading closely: where a body is wholly in the picture for longest, cut to the middle
 * of it. Nothing when nobody is ever in the picture. `looks` in order of time.
 */
export function chooseStretch(
  looks: readonly Look[],
  endS: number,
  longestS = LONGEST_STRETCH_S,
): Stretch | undefined {
  const everyS = lookEveryS(endS);
  const spans: { fromS: number; toS: number; whole: number }[] = [];
  for (const look of looks) {
    const body = largest(look.bodies);
    if (body === undefined) continue;
    const last = spans.at(-1);
    const whole = isWhole(body, look.size) ? 1 : 0;
    if (last !== undefined && look.timeS - last.toS <= GAP_LOOKS * everyS) {
      last.toS = look.timeS;
      last.whole += whole;
    } else spans.push({ fromS: look.timeS, toS: look.timeS, whole });
  }
  const best = spans.reduce<(typeof spans)[number] | undefined>(
    (one, other) =>
      one === undefined ||
      other.whole > one.whole ||
      (other.whole === one.whole && length(other) > length(one))
        ? other
        : one,
    undefined,
  );
  if (best === undefined) return undefined;
  const fromS = Math.max(0, best.fromS - everyS);
  const toS = Math.min(endS, best.toS + everyS);
  const over = toS - fromS - longestS;
  return over <= 0 ? { fromS, toS } : { fromS: fromS + over / 2, toS: toS - over / 2 };
}

const length = ({ fromS, toS }: Stretch): number => toS - fromS;

const largest = (bodies: readonly FoundBody[]): FoundBody | undefined =>
  bodies.reduce<FoundBody | undefined>(
    (best, body) => (best === undefined || body.box.sizePx > best.box.sizePx ? body : best),
    undefined,
  );

/** The box has room around the body: half of it from head to feet lies within four fifths of it. */
function isWhole({ box }: FoundBody, { widthPx, heightPx }: Size): boolean {
  const reach = box.sizePx * 0.4;
  return (
    box.centre.x > reach / 2 &&
    box.centre.x < widthPx - reach / 2 &&
    box.centre.y - reach > -0.02 * heightPx &&
    box.centre.y + reach < 1.02 * heightPx
  );
}
