import type { Told } from "../../answers/told.ts";
import type { History } from "../../history/history.ts";
import { knownDescentM, knownDistanceM } from "../../history/known-distance.ts";
import { spikesOf } from "../../history/spikes-of.ts";
import { addDays, type Day, dayNumber } from "../../units/day.ts";
import { RECORDED_WITHIN_DAYS } from "../days/exposure-columns.ts";
import { placeOf, type Span, unknownColumn } from "../days/rating-columns.ts";
import { highest, painTold, toldColumn } from "../days/told-in-time.ts";
import { toldAfter } from "./told-after.ts";

/**
 * What a forecast looks at, day by day: nothing of a later day changes the value of an earlier one, and what was told a
 * day or two later says so, so that it counts from then on. `NaN` is not known.
 */
export interface ForecastDays {
  readonly firstDay: Day;
  /** The length of every column. */
  readonly days: number;
  /** The highest pain told for the day and told in time, 0 to 10. */
  readonly pain: Float64Array;
  /** Days from each day to the one on which its pain was known; absent where that is the same day throughout. */
  readonly painToldAfter?: Uint8Array;
  readonly exposures: readonly ForecastExposure[];
  /** What rules of the load are read from; absent where no single runs are known. */
  readonly loads?: LoadDays;
}

export interface ForecastExposure {
  readonly id: string;
  readonly byDay: Float64Array;
  /** As `painToldAfter`. */
  readonly toldAfter?: Uint8Array;
}

export interface LoadDays {
  readonly distanceM: Float64Array;
  /** Of the day's longest run against the longest of the 30 days before; 0 on days without a run. */
  readonly singleRunRatio: Float64Array;
}

export interface ForecastSource {
  readonly history: Pick<History, "runs">;
  readonly told: Pick<Told, "checkIns">;
}

/** What was run on one day; `NaN` is not known. */
export interface DayLoads {
  readonly distanceM: number;
  readonly singleRunRatio: number;
  readonly descentM: number;
}

/** These days as runs and diary tell them. Sleep is that of the night before the day: the night after is not slept yet. */
export function forecastDays({ firstDay, days }: Span, { history, told }: ForecastSource): ForecastDays {
  const span = { firstDay, days };
  const { descentM, ...loads } = loadDays(history, span);
  const toldDays = (field: "sleepHours" | "stress") => ({
    byDay: toldColumn(told.checkIns, field, span, "in-time"),
    toldAfter: toldAfter(told.checkIns, [field], span),
  });
  return {
    ...span,
    pain: painTold(told.checkIns, span, "in-time"),
    painToldAfter: toldAfter(told.checkIns, ["painNow", "painWorst"], span),
    loads,
    exposures: [
      { id: "distance", byDay: loads.distanceM },
      { id: "single-run-ratio", byDay: loads.singleRunRatio },
      { id: "descent", byDay: descentM },
      { id: "sleep", ...toldDays("sleepHours") },
      { id: "stress", ...toldDays("stress") },
    ],
  };
}

/** The place at whose end the value of a place was known. */
export const knownOn = (toldAfter: Uint8Array | undefined, place: number): number =>
  place + (toldAfter?.[place] ?? 0);

/** Was the value of a place known at the end of another? */
export const isKnownBy = (toldAfter: Uint8Array | undefined, place: number, asOf: number): boolean =>
  knownOn(toldAfter, place) <= asOf;

/** The same days up to and with a place, as if nothing had come after. */
export function daysUpTo(known: ForecastDays, place: number): ForecastDays {
  const cut = (column: Float64Array): Float64Array => column.slice(0, place + 1);
  return {
    ...known,
    days: place + 1,
    pain: cut(known.pain),
    ...(known.painToldAfter && { painToldAfter: known.painToldAfter.slice(0, place + 1) }),
    exposures: known.exposures.map(({ id, byDay, toldAfter }) => ({
      id,
      byDay: cut(byDay),
      ...(toldAfter && { toldAfter: toldAfter.slice(0, place + 1) }),
    })),
    ...(known.loads !== undefined && {
      loads: {
        distanceM: cut(known.loads.distanceM),
        singleRunRatio: cut(known.loads.singleRunRatio),
      },
    }),
  };
}

/** The loads of one day alone, with runs before it and on it. */
export function loadsOn(day: Day, history: Pick<History, "runs">): DayLoads {
  const { distanceM, singleRunRatio, descentM } = loadDays(history, { firstDay: day, days: 1 });
  const only = (column: Float64Array): number => column[0] ?? Number.NaN;
  return {
    distanceM: only(distanceM),
    singleRunRatio: only(singleRunRatio),
    descentM: only(descentM),
  };
}

export const forecastDayAt = ({ firstDay }: ForecastDays, place: number): Day => addDays(firstDay, place);

function loadDays(
  history: Pick<History, "runs">,
  span: Span,
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
    // on one side: whether something is recorded later is not known yet
    else if (place - last <= RECORDED_WITHIN_DAYS)
      for (const column of [distanceM, singleRunRatio, descentM]) column[place] = 0;
  }
  return { distanceM, singleRunRatio, descentM };
}
