import type { History } from "../history/history.ts";
import { knownDescentM, knownDistanceM } from "../history/known-distance.ts";
import { spikesOf } from "../history/spikes-of.ts";
import { addDays, type Day, dayNumber } from "../units/day.ts";
import { placeOf, unknownColumn } from "./rating-columns.ts";
import type { Timeline } from "./timeline.ts";

/**
 * What a forecast looks at, day by day, as it was known at the end of each day: nothing of a later day changes the
 * value of an earlier one. `NaN` is not known.
 */
export interface ForecastDays {
  readonly firstDay: Day;
  /** The length of every column. */
  readonly days: number;
  /** The highest pain told for the day, 0 to 10. */
  readonly pain: Float64Array;
  readonly exposures: readonly ForecastExposure[];
  /** What rules of the load are read from; absent where no single runs are known. */
  readonly loads?: LoadDays;
}

export interface ForecastExposure {
  readonly id: string;
  readonly byDay: Float64Array;
}

export interface LoadDays {
  readonly distanceM: Float64Array;
  /** Of the day's longest run against the longest of the 30 days before; 0 on days without a run. */
  readonly singleRunRatio: Float64Array;
}

/** A day without a run counts as a rest day so many days after the last recorded run; later, nobody knows. */
const RECORDED_WITHIN_DAYS = 14;
const LIFE = ["sleep", "stress"] as const;

/** The days of a timeline, with loads as they stood on each day. */
export function forecastDays(timeline: Timeline, history: Pick<History, "runs">): ForecastDays {
  const { firstDay, days, painNow, painWorst } = timeline;
  const pain = painNow.map((now, place) => highest(now, painWorst[place] ?? Number.NaN));
  const { descentM, ...loads } = loadDays(history, { firstDay, days });
  const life = timeline.exposures.filter(({ exposure }) => LIFE.some((id) => id === exposure.id));
  return {
    firstDay,
    days,
    pain,
    loads,
    exposures: [
      { id: "distance", byDay: loads.distanceM },
      { id: "single-run-ratio", byDay: loads.singleRunRatio },
      { id: "descent", byDay: descentM },
      ...life.map(({ exposure, byDay }) => ({ id: exposure.id, byDay: asTold(exposure.id, byDay) })),
    ],
  };
}

/** The night after a day is told on the next one: at the end of a day, only the night it began with is known. */
function asTold(id: string, byDay: Float64Array): Float64Array {
  if (id !== "sleep") return byDay;
  const told = unknownColumn(byDay.length);
  told.set(byDay.subarray(0, -1), 1);
  return told;
}

/** The same days up to and with a place, as if nothing had come after. */
export function daysUpTo(known: ForecastDays, place: number): ForecastDays {
  const cut = (column: Float64Array): Float64Array => column.slice(0, place + 1);
  return {
    ...known,
    days: place + 1,
    pain: cut(known.pain),
    exposures: known.exposures.map(({ id, byDay }) => ({ id, byDay: cut(byDay) })),
    ...(known.loads !== undefined && {
      loads: {
        distanceM: cut(known.loads.distanceM),
        singleRunRatio: cut(known.loads.singleRunRatio),
      },
    }),
  };
}

export const forecastDayAt = ({ firstDay }: ForecastDays, place: number): Day => addDays(firstDay, place);

const highest = (a: number, b: number): number =>
  Number.isNaN(a) ? b : Number.isNaN(b) ? a : Math.max(a, b);

function loadDays(
  history: Pick<History, "runs">,
  span: { readonly firstDay: Day; readonly days: number },
): LoadDays & { readonly descentM: Float64Array } {
  const distanceM = unknownColumn(span.days);
  const singleRunRatio = unknownColumn(span.days);
  const descentM = unknownColumn(span.days);
  const ran = new Uint8Array(span.days);
  for (const score of spikesOf(history)) {
    const { run } = score;
    const place = placeOf(run.ranOnDay, span);
    if (place === undefined) continue;
    const isFirst = ran[place] === 0;
    ran[place] = 1;
    const sum = (column: Float64Array, value: number | undefined): void => {
      column[place] = (isFirst ? 0 : (column[place] ?? 0)) + (value ?? Number.NaN); // one unknown run: an unknown day
    };
    sum(distanceM, knownDistanceM(run));
    sum(descentM, knownDescentM(run));
    const ratio = score.kind === "scored" ? score.ratio : Number.NaN;
    singleRunRatio[place] = isFirst ? ratio : highest(singleRunRatio[place] ?? Number.NaN, ratio);
  }
  const before = history.runs.findLast(({ ranOnDay }) => ranOnDay < span.firstDay);
  let last =
    before === undefined ? Number.NEGATIVE_INFINITY : dayNumber(before.ranOnDay) - dayNumber(span.firstDay);
  for (let place = 0; place < span.days; place++) {
    if (ran[place] === 1) last = place;
    else if (place - last <= RECORDED_WITHIN_DAYS)
      for (const column of [distanceM, singleRunRatio, descentM]) column[place] = 0;
  }
  return { distanceM, singleRunRatio, descentM };
}
