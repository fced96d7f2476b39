import type { ColumnName } from "../activity.ts";
import { SLOWEST_HEART_BPM } from "../limits.ts";
import type { DecodedMessages, Table } from "./decode-fit.ts";
import { fillHeartRateFromStrap } from "./strap-heart-rate.ts";

/** The record messages of one file in our own columns, rows as in the file; cadence is still as stored. */
export interface RecordColumns {
  readonly count: number;
  /** Epoch milliseconds as stored: may be NaN, absurd or out of order. */
  readonly timeMs: Float64Array;
  readonly columns: ReadonlyMap<ColumnName, Float64Array>;
}

/** Joins the several fields that stand for one quantity: plain and enhanced, whole and fraction, packed. */
export function recordColumnsOf({ tables, developerColumns }: DecodedMessages): RecordColumns {
  const { record } = tables;
  const { numbers, count } = record;
  const columns = new Map<ColumnName, Float64Array>();
  const put = (name: ColumnName, column: Float64Array | undefined): void => {
    if (column !== undefined) columns.set(name, column);
  };

  const timeMs = numbers.timestampS ?? new Float64Array(count).fill(Number.NaN);
  for (let i = 0; i < count; i++) timeMs[i] = timeMs[i]! * 1000;

  const packed = unpackSpeedAndDistance(record);
  dropImpossible(numbers.latitudeDeg, numbers.longitudeDeg, numbers.heartRateBpm);
  put("latitudeDeg", numbers.latitudeDeg);
  put("longitudeDeg", numbers.longitudeDeg);
  put("altitudeM", joined(numbers.enhancedAltitudeM, numbers.altitudeM));
  put("distanceM", joined(numbers.distanceM, packed?.distanceM));
  put("speedMps", joined(joined(numbers.enhancedSpeedMps, numbers.speedMps), packed?.speedMps));
  put("heartRateBpm", numbers.heartRateBpm);
  put("cadenceSpm", joined(numbers.cadence256Rpm, added(numbers.cadenceRpm, numbers.fractionalCadenceRpm)));
  put("powerW", numbers.powerW);
  put("temperatureC", numbers.temperatureC);
  put("verticalOscillationM", numbers.verticalOscillationM);
  put("contactTimeS", numbers.contactTimeS);
  put("contactBalanceRatio", numbers.contactBalanceRatio);
  put("stepLengthM", numbers.stepLengthM);
  put("verticalRatio", numbers.verticalRatio);
  put("stancePercentRatio", numbers.stancePercentRatio);
  for (const { description, values } of developerColumns) {
    const stand = STAND_INS.find(
      ({ name, unit }) => name.test(description.name) && unit.test(description.unit ?? ""),
    );
    const native = stand && columns.get(stand.column);
    if (stand && (native === undefined || !hasValue(native))) {
      put(stand.column, scaled(values, stand.scale));
    }
  }
  fillHeartRateFromStrap(tables.hr, timeMs, columns);
  return { count, timeMs, columns };
}

/** Zeros that stand for nothing: a position before the first fix, a strap without contact. */
const dropImpossible = (
  latitudeDeg: Float64Array | undefined,
  longitudeDeg: Float64Array | undefined,
  heartRateBpm: Float64Array | undefined,
): void => {
  if (latitudeDeg && longitudeDeg) {
    for (let i = 0; i < latitudeDeg.length; i++) {
      const isNowhere = latitudeDeg[i] === 0 && longitudeDeg[i] === 0;
      if (isNowhere || Math.abs(latitudeDeg[i]!) > 90) latitudeDeg[i] = longitudeDeg[i] = Number.NaN;
    }
  }
  if (heartRateBpm) {
    for (let i = 0; i < heartRateBpm.length; i++) {
      if (heartRateBpm[i]! < SLOWEST_HEART_BPM) heartRateBpm[i] = Number.NaN; // below length
    }
  }
};

/** Developer fields known to mean what a native column would, used when the file lacks the native one. */
const STAND_INS: readonly {
  readonly name: RegExp;
  readonly unit: RegExp;
  readonly column: ColumnName;
  readonly scale: number;
}[] = [
  { name: /^(run(ning)? ?)?power$/i, unit: /^w(atts?)?$/i, column: "powerW", scale: 1 },
  { name: /^ground (contact )?time$/i, unit: /^(ms|milliseconds?)$/i, column: "contactTimeS", scale: 1000 },
  {
    name: /^vertical oscillation$/i,
    unit: /^(cm|centimeters?)$/i,
    column: "verticalOscillationM",
    scale: 100,
  },
];

const joined = (
  first: Float64Array | undefined,
  second: Float64Array | undefined,
): Float64Array | undefined => {
  if (first === undefined || second === undefined) return first ?? second;
  for (let i = 0; i < first.length; i++) {
    const value = first[i]!;
    if (Number.isNaN(value)) first[i] = second[i]!;
  }
  return first;
};

/** Whole plus fraction; a whole number without its fraction stands alone. */
const added = (
  whole: Float64Array | undefined,
  fraction: Float64Array | undefined,
): Float64Array | undefined => {
  if (whole === undefined || fraction === undefined) return whole;
  for (let i = 0; i < whole.length; i++) {
    const part = fraction[i]!;
    if (!Number.isNaN(part)) whole[i] = whole[i]! + part;
  }
  return whole;
};

const scaled = (values: Float64Array, scale: number): Float64Array => values.map((value) => value / scale);

const hasValue = (values: Float64Array): boolean => values.some((value) => !Number.isNaN(value));

const PACKED_BYTES = 3;
const DISTANCE_TURN = 4096;

/** Speed and distance of old foot pods: the distance rolls over every 256 m and is added up here. */
const unpackSpeedAndDistance = (
  record: Table<"record">,
): { speedMps: Float64Array; distanceM: Float64Array } | undefined => {
  const lists = record.lists.speedAndDistance;
  if (lists === undefined) return undefined;
  const speedMps = new Float64Array(record.count).fill(Number.NaN);
  const distanceM = new Float64Array(record.count).fill(Number.NaN);
  let total = 0;
  let last: number | undefined;
  for (let i = 0; i < record.count; i++) {
    const bytes = lists[i];
    if (bytes === undefined || bytes.length < PACKED_BYTES || bytes.every((byte) => byte === 0xff)) continue;
    const [low, middle, high] = bytes as [number, number, number]; // three at least, seen above
    const speed = low | ((middle & 0x0f) << 8);
    const distance = (middle >> 4) | (high << 4);
    if (speed !== 0xfff) speedMps[i] = speed / 100;
    total = last === undefined ? distance : total + ((distance - last + DISTANCE_TURN) % DISTANCE_TURN);
    last = distance;
    distanceM[i] = total / 16;
  }
  return { speedMps, distanceM };
};
