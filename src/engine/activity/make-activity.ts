import {
  type Activity,
  COLUMN_NAMES,
  type ColumnName,
  type DeveloperField,
  type Device,
  type Lap,
  type Sport,
  type Totals,
} from "./activity.ts";

/** A signal over the seconds since the start: a constant, or a value for each second. */
export type Signal = number | ((elapsedS: number) => number);

export interface ActivityWish {
  readonly format?: Activity["format"];
  readonly sport?: Sport;
  readonly subSport?: string;
  readonly startedAtMs?: number;
  readonly utcOffsetS?: number;
  readonly durationS?: number;
  readonly everyS?: number;
  /** Where nothing else is said, distance and position follow from it. */
  readonly speedMps?: Signal;
  readonly signals?: Readonly<Partial<Record<ColumnName, Signal>>>;
  readonly without?: readonly ColumnName[];
  readonly isAltitudeBarometric?: boolean;
  readonly totals?: Totals;
  readonly laps?: readonly Lap[];
  readonly pauses?: Activity["pauses"];
  readonly device?: Device;
  readonly developerFields?: readonly DeveloperField[];
  readonly name?: string;
  readonly partial?: { readonly atByte: number };
}

const METRES_PER_DEGREE = (Math.PI / 180) * 6_371_008.8;

/** What a plain running watch records, unless wished otherwise; dynamics come only when asked for. */
const USUAL: Readonly<Partial<Record<ColumnName, Signal>>> = {
  longitudeDeg: 8.54,
  altitudeM: 410,
  heartRateBpm: 150,
  cadenceSpm: 166,
};

/** A made-up activity: half an hour of steady running north from Zurich, unless wished otherwise. */
export function anActivity(wish: ActivityWish = {}): Activity {
  const { durationS = 1800, everyS = 1, speedMps = 3, startedAtMs = Date.UTC(2024, 4, 4, 6, 30) } = wish;
  const count = Math.floor(durationS / everyS) + 1;
  const elapsedS = Float64Array.from({ length: count }, (_, index) => index * everyS);
  const speed = sampled(speedMps, elapsedS);
  const distance = integrated(speed, everyS);
  const moving: Partial<Record<ColumnName, Float64Array>> = {
    latitudeDeg: distance.map((metres) => 47.37 + metres / METRES_PER_DEGREE),
    distanceM: distance,
    speedMps: speed,
  };
  const columns: Partial<Record<ColumnName, Float64Array>> = {};
  for (const name of COLUMN_NAMES) {
    if (wish.without?.includes(name)) continue;
    const signal = wish.signals?.[name] ?? USUAL[name];
    const column = signal === undefined ? moving[name] : sampled(signal, elapsedS);
    if (column !== undefined && count > 0) columns[name] = column;
  }
  return {
    format: wish.format ?? "fit",
    sport: wish.sport ?? "running",
    startedAtMs,
    samples: {
      count,
      timeMs: elapsedS.map((second) => startedAtMs + second * 1000),
      columns,
      ...(wish.isAltitudeBarometric !== undefined && { isAltitudeBarometric: wish.isAltitudeBarometric }),
    },
    laps: wish.laps ?? [],
    totals: wish.totals ?? {},
    pauses: wish.pauses ?? [],
    developerFields: wish.developerFields ?? [],
    ...(wish.subSport !== undefined && { subSport: wish.subSport }),
    ...(wish.utcOffsetS !== undefined && { utcOffsetS: wish.utcOffsetS }),
    ...(wish.device !== undefined && { device: wish.device }),
    ...(wish.name !== undefined && { name: wish.name }),
    ...(wish.partial !== undefined && { partial: wish.partial }),
  };
}

/** The same activity told by its totals alone, as a treadmill or a diary does. */
export function aSummary(totals: Totals, wish: ActivityWish = {}): Activity {
  const { samples: _, ...told } = anActivity({ format: "by-hand", ...wish, totals, durationS: -1 });
  return { ...told, samples: { count: 0, timeMs: new Float64Array(0), columns: {} } };
}

const sampled = (signal: Signal, elapsedS: Float64Array): Float64Array =>
  elapsedS.map((second) => (typeof signal === "number" ? signal : signal(second)));

function integrated(speedMps: Float64Array, everyS: number): Float64Array {
  let metres = 0;
  return speedMps.map((speed, index) => {
    if (index > 0) metres += ((speed + (speedMps[index - 1] ?? speed)) / 2) * everyS;
    return metres;
  });
}
