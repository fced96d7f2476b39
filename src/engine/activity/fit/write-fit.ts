import type { Activity, ColumnName } from "../activity.ts";
import { isOnFoot } from "../sport.ts";
import { type FieldColumn, type MessageValues, openFitEncoder } from "./encode-fit.ts";
import { makerNumberOf } from "./makers.ts";
import { numbersOfSport } from "./sports.ts";

/**
 * An activity as the bytes of a FIT file: sample runners, fixtures. Reading it back gives the
 * activity again within the resolution of the fields: whole seconds and beats, 1/128 of a turn,
 * millimetres a second, float32 for developer fields. Makers we have no number for are lost.
 */
export function writeFit(activity: Activity): Uint8Array<ArrayBuffer> {
  const encoder = openFitEncoder();
  const endedAtMs = endOf(activity);
  const { sport, subSport } = numbersOfSport(activity.sport, activity.subSport);

  encoder.write("file_id", {
    type: ACTIVITY_FILE,
    ...deviceValues(activity),
    createdAtS: wholeS(activity.startedAtMs),
  });
  for (const info of deviceInfos(activity)) encoder.write("device_info", info);
  if (activity.runner) encoder.write("user_profile", { ...activity.runner });
  encoder.write("sport", { sport, subSport, name: activity.name });
  if (activity.developerFields.length > 0) {
    encoder.write("developer_data_id", { applicationId: APPLICATION_ID, developerIndex: 0 });
    activity.developerFields.forEach((field, fieldNumber) => {
      encoder.write("field_description", {
        developerIndex: 0,
        fieldNumber,
        baseType: FLOAT32_CODE,
        name: field.name,
        unit: field.unit,
      });
    });
  }

  const events = timerEvents(activity, endedAtMs);
  const { samples, developerFields } = activity;
  const writeRecord = encoder.defineRows(
    "record",
    recordColumns(activity),
    developerFields.map((field) => field.values),
  );
  let nextEvent = 0;
  const writeEventsUntil = (ms: number): void => {
    for (; events[nextEvent] !== undefined && events[nextEvent]!.atMs <= ms; nextEvent++) {
      encoder.write("event", eventValues(events[nextEvent]!)); // there: the condition looked
    }
  };
  for (let row = 0; row < samples.count; row++) {
    const atMs = samples.timeMs[row]!; // below count
    if (row < samples.count - 1) writeEventsUntil(atMs);
    writeRecord(row);
  }
  writeEventsUntil(Number.POSITIVE_INFINITY);

  for (const lap of activity.laps) encoder.write("lap", lapValues(activity, lap, endedAtMs));
  encoder.write("session", sessionValues(activity, endedAtMs));
  encoder.write("activity", {
    timestampS: wholeS(endedAtMs),
    timerTimeS: activity.totals.movingTimeS,
    sessionCount: 1,
    localS: activity.utcOffsetS === undefined ? undefined : wholeS(endedAtMs) + activity.utcOffsetS,
  });
  return encoder.close();
}

const ACTIVITY_FILE = 4;
const FLOAT32_CODE = 0x88;
const DEVELOPMENT = 255;
const LOCAL_SENSOR = 5;
const BAROMETER = 4;
const JOULES_PER_KILOCALORIE = 4184;
const TIMER = 0;
const START = 0;
const STOP_ALL = 4;
/** Sixteen letters that stand for this project among developer fields. */
const APPLICATION_ID: readonly number[] = [...new TextEncoder().encode("backstride-fit-0")];

const wholeS = (ms: number): number => Math.round(ms / 1000);

const endOf = (activity: Activity): number => {
  const { count, timeMs } = activity.samples;
  const lastMs = count > 0 ? timeMs[count - 1]! : activity.startedAtMs; // count is its length
  return Math.max(lastMs, activity.startedAtMs + (activity.totals.elapsedTimeS ?? 0) * 1000);
};

const deviceValues = ({ device }: Activity): MessageValues => {
  const product = Number(device?.product);
  const serial = Number(device?.serial);
  return {
    maker: device?.maker === undefined ? undefined : (makerNumberOf(device.maker) ?? DEVELOPMENT),
    product: Number.isInteger(product) ? product : undefined,
    serial: Number.isInteger(serial) ? serial : undefined,
    productName: device?.product !== undefined && Number.isNaN(product) ? device.product : undefined,
  };
};

const deviceInfos = (activity: Activity): MessageValues[] => {
  const timestampS = wholeS(activity.startedAtMs);
  const version = Number(activity.device?.softwareVersion);
  const infos: MessageValues[] = [];
  if (activity.device) {
    infos.push({
      timestampS,
      deviceIndex: 0,
      ...deviceValues(activity),
      softwareVersion: Number.isNaN(version) ? undefined : version,
      sourceType: LOCAL_SENSOR,
    });
  }
  if (activity.samples.isAltitudeBarometric) {
    infos.push({ timestampS, deviceIndex: 1, deviceType: BAROMETER, sourceType: LOCAL_SENSOR });
  }
  return infos;
};

interface TimerEvent {
  readonly atMs: number;
  readonly eventType: number;
}

const timerEvents = (activity: Activity, endedAtMs: number): TimerEvent[] => [
  { atMs: activity.startedAtMs, eventType: START },
  ...activity.pauses.flatMap((pause) => [
    { atMs: pause.fromMs, eventType: STOP_ALL },
    { atMs: pause.toMs, eventType: START },
  ]),
  { atMs: endedAtMs, eventType: STOP_ALL },
];

const eventValues = (event: TimerEvent): MessageValues => ({
  timestampS: wholeS(event.atMs),
  event: TIMER,
  eventType: event.eventType,
});

/** Where each column goes; cadence is split apart below. */
const FIELDS_BY_COLUMN: readonly (readonly [ColumnName, string])[] = [
  ["latitudeDeg", "latitudeDeg"],
  ["longitudeDeg", "longitudeDeg"],
  ["altitudeM", "enhancedAltitudeM"],
  ["distanceM", "distanceM"],
  ["speedMps", "enhancedSpeedMps"],
  ["heartRateBpm", "heartRateBpm"],
  ["powerW", "powerW"],
  ["temperatureC", "temperatureC"],
  ["verticalOscillationM", "verticalOscillationM"],
  ["contactTimeS", "contactTimeS"],
  ["contactBalanceRatio", "contactBalanceRatio"],
  ["stepLengthM", "stepLengthM"],
  ["verticalRatio", "verticalRatio"],
  ["stancePercentRatio", "stancePercentRatio"],
];

const recordColumns = ({ samples, sport }: Activity): FieldColumn[] => {
  const columns: FieldColumn[] = [{ field: "timestampS", values: samples.timeMs.map((ms) => ms / 1000) }];
  const { cadenceSpm } = samples.columns;
  for (const [name, field] of FIELDS_BY_COLUMN) {
    const values = samples.columns[name];
    if (values) columns.push({ field, values });
  }
  if (cadenceSpm) {
    const parts = Array.from(cadenceSpm, (cadence) => cadenceParts(cadence, isOnFoot(sport)));
    columns.push({ field: "cadenceRpm", values: Float64Array.from(parts, (part) => part.whole) });
    columns.push({
      field: "fractionalCadenceRpm",
      values: Float64Array.from(parts, (part) => part.fraction),
    });
  }
  return columns;
};

/** One foot, as whole turns and 1/128 parts. */
const cadenceParts = (cadence: number, ofBothFeet: boolean): { whole: number; fraction: number } => {
  const stored = Math.round((ofBothFeet ? cadence / 2 : cadence) * 128) / 128;
  const whole = Math.floor(stored);
  return { whole, fraction: stored - whole };
};

const meanCadenceValues = (cadence: number | undefined, activity: Activity): MessageValues => {
  if (cadence === undefined) return {};
  const { whole, fraction } = cadenceParts(cadence, isOnFoot(activity.sport));
  return { cadenceMeanRpm: whole, fractionalCadenceMeanRpm: fraction };
};

const lapValues = (activity: Activity, lap: Activity["laps"][number], endedAtMs: number): MessageValues => {
  const { startedAtMs, elapsedTimeS, movingTimeS, distanceM, heartRateMeanBpm, cadenceMeanSpm } = lap;
  const lapEndMs = elapsedTimeS === undefined ? endedAtMs : startedAtMs + elapsedTimeS * 1000;
  return {
    timestampS: wholeS(lapEndMs),
    startedAtS: wholeS(startedAtMs),
    elapsedTimeS,
    timerTimeS: movingTimeS,
    distanceM,
    heartRateMeanBpm,
    ...meanCadenceValues(cadenceMeanSpm, activity),
  };
};

const sessionValues = (activity: Activity, endedAtMs: number): MessageValues => {
  const { totals, feelRatio, perceivedExertion } = activity;
  const { steps, energyJ } = totals;
  return {
    timestampS: wholeS(endedAtMs),
    startedAtS: wholeS(activity.startedAtMs),
    ...numbersOfSport(activity.sport, activity.subSport),
    elapsedTimeS: totals.elapsedTimeS,
    timerTimeS: totals.movingTimeS,
    distanceM: totals.distanceM,
    cycles: steps === undefined ? undefined : Math.floor(steps / 2),
    fractionalCycles: steps === undefined ? undefined : (steps % 2) / 2,
    energyKcal: energyJ === undefined ? undefined : energyJ / JOULES_PER_KILOCALORIE,
    heartRateMeanBpm: totals.heartRateMeanBpm,
    heartRateMaxBpm: totals.heartRateMaxBpm,
    ...meanCadenceValues(totals.cadenceMeanSpm, activity),
    powerMeanW: totals.powerMeanW,
    climbM: totals.climbM,
    descentM: totals.descentM,
    temperatureMeanC: totals.temperatureMeanC,
    name: activity.name,
    feelRatio,
    perceivedExertion,
  };
};
