import type { Day } from "../../engine/units/day.ts";
import type { Bar } from "./bars-of.ts";

export interface PainOfDay {
  readonly day: Day;
  readonly pain: number;
}

/** The highest pain told of in the span of each bar, `null` where nobody told; nothing when it lies in none of them. */
export function highestPain(
  bars: readonly Pick<Bar, "startsOnDay">[],
  pain: readonly PainOfDay[],
): (number | null)[] | undefined {
  const first = bars[0]?.startsOnDay;
  if (first === undefined || !pain.some(({ day }) => day >= first)) return undefined;
  const highest: (number | null)[] = bars.map(() => null);
  let bar = 0;
  for (const told of pain) {
    if (told.day < first) continue;
    while ((bars[bar + 1]?.startsOnDay ?? "9999") <= told.day) bar++;
    highest[bar] = Math.max(highest[bar] ?? 0, told.pain);
  }
  return highest;
}
