/**
 * The messages and fields of the FIT protocol that this project needs, written by hand. A scale
 * leads straight to the unit of our own names: value = stored / scale - offset.
 */
export interface NumberField {
  readonly number: number;
  readonly scale?: number;
  readonly offset?: number;
  /** Base type used when writing; reading follows what each file declares. */
  readonly type: BaseTypeName;
}
export interface TextField {
  readonly number: number;
  readonly type: "string";
}
/** Several numbers in one message. */
export interface ListField {
  readonly number: number;
  readonly type: BaseTypeName;
  readonly isList: true;
}
export type Field = NumberField | TextField | ListField;

/** The widths and signs a file can declare for a field. */
export type BaseTypeName =
  | "enum"
  | "sint8"
  | "uint8"
  | "sint16"
  | "uint16"
  | "sint32"
  | "uint32"
  | "float32"
  | "float64"
  | "uint8z"
  | "uint16z"
  | "uint32z"
  | "byte"
  | "sint64"
  | "uint64"
  | "uint64z";

/** Seconds from 1970 to the last day of 1989, where the format counts from. */
export const FIT_EPOCH_S = 631_065_600;

const SEMICIRCLES_PER_DEGREE = 2 ** 31 / 180;
const TENTHS_OF_MM_PER_M = 10_000;
const TENTHS_OF_MS_PER_S = 10_000;
const HUNDREDTHS_OF_PERCENT_PER_ONE = 10_000;

/** An instant in epoch seconds. */
const instant = (number: number) => ({ number, type: "uint32", offset: -FIT_EPOCH_S }) as const;
const timestamp = instant(253);

export const MESSAGES = {
  file_id: {
    number: 0,
    fields: {
      type: { number: 0, type: "enum" },
      maker: { number: 1, type: "uint16" },
      product: { number: 2, type: "uint16" },
      serial: { number: 3, type: "uint32z" },
      createdAtS: instant(4),
      productName: { number: 8, type: "string" },
    },
  },
  user_profile: {
    number: 3,
    fields: {
      heightM: { number: 3, type: "uint8", scale: 100 },
      bodyMassKg: { number: 4, type: "uint16", scale: 10 },
    },
  },
  sport: {
    number: 12,
    fields: {
      sport: { number: 0, type: "enum" },
      subSport: { number: 1, type: "enum" },
      name: { number: 3, type: "string" },
    },
  },
  session: {
    number: 18,
    fields: {
      timestampS: timestamp,
      startedAtS: instant(2),
      sport: { number: 5, type: "enum" },
      subSport: { number: 6, type: "enum" },
      elapsedTimeS: { number: 7, type: "uint32", scale: 1000 },
      timerTimeS: { number: 8, type: "uint32", scale: 1000 },
      distanceM: { number: 9, type: "uint32", scale: 100 },
      /** Strides, for sports on foot. */
      cycles: { number: 10, type: "uint32" },
      energyKcal: { number: 11, type: "uint16" },
      heartRateMeanBpm: { number: 16, type: "uint8" },
      heartRateMaxBpm: { number: 17, type: "uint8" },
      cadenceMeanRpm: { number: 18, type: "uint8" },
      powerMeanW: { number: 20, type: "uint16" },
      climbM: { number: 22, type: "uint16" },
      descentM: { number: 23, type: "uint16" },
      temperatureMeanC: { number: 57, type: "sint8" },
      fractionalCadenceMeanRpm: { number: 92, type: "uint8", scale: 128 },
      fractionalCycles: { number: 94, type: "uint8", scale: 128 },
      name: { number: 110, type: "string" },
      feelRatio: { number: 192, type: "uint8", scale: 100 },
      perceivedExertion: { number: 193, type: "uint8", scale: 10 },
    },
  },
  lap: {
    number: 19,
    fields: {
      timestampS: timestamp,
      startedAtS: instant(2),
      elapsedTimeS: { number: 7, type: "uint32", scale: 1000 },
      timerTimeS: { number: 8, type: "uint32", scale: 1000 },
      distanceM: { number: 9, type: "uint32", scale: 100 },
      heartRateMeanBpm: { number: 15, type: "uint8" },
      cadenceMeanRpm: { number: 17, type: "uint8" },
      sport: { number: 25, type: "enum" },
      subSport: { number: 39, type: "enum" },
      fractionalCadenceMeanRpm: { number: 80, type: "uint8", scale: 128 },
    },
  },
  record: {
    number: 20,
    fields: {
      timestampS: timestamp,
      latitudeDeg: { number: 0, type: "sint32", scale: SEMICIRCLES_PER_DEGREE },
      longitudeDeg: { number: 1, type: "sint32", scale: SEMICIRCLES_PER_DEGREE },
      altitudeM: { number: 2, type: "uint16", scale: 5, offset: 500 },
      heartRateBpm: { number: 3, type: "uint8" },
      cadenceRpm: { number: 4, type: "uint8" },
      distanceM: { number: 5, type: "uint32", scale: 100 },
      speedMps: { number: 6, type: "uint16", scale: 1000 },
      powerW: { number: 7, type: "uint16" },
      /** 12 bits of speed (1/100 m/s), then 12 bits of running distance (1/16 m). */
      speedAndDistance: { number: 8, type: "byte", isList: true },
      temperatureC: { number: 13, type: "sint8" },
      verticalOscillationM: { number: 39, type: "uint16", scale: TENTHS_OF_MM_PER_M },
      stancePercentRatio: { number: 40, type: "uint16", scale: HUNDREDTHS_OF_PERCENT_PER_ONE },
      contactTimeS: { number: 41, type: "uint16", scale: TENTHS_OF_MS_PER_S },
      cadence256Rpm: { number: 52, type: "uint16", scale: 256 },
      fractionalCadenceRpm: { number: 53, type: "uint8", scale: 128 },
      enhancedSpeedMps: { number: 73, type: "uint32", scale: 1000 },
      enhancedAltitudeM: { number: 78, type: "uint32", scale: 5, offset: 500 },
      verticalRatio: { number: 83, type: "uint16", scale: HUNDREDTHS_OF_PERCENT_PER_ONE },
      contactBalanceRatio: { number: 84, type: "uint16", scale: HUNDREDTHS_OF_PERCENT_PER_ONE },
      stepLengthM: { number: 85, type: "uint16", scale: TENTHS_OF_MM_PER_M },
    },
  },
  event: {
    number: 21,
    fields: {
      timestampS: timestamp,
      event: { number: 0, type: "enum" },
      eventType: { number: 1, type: "enum" },
    },
  },
  device_info: {
    number: 23,
    fields: {
      timestampS: timestamp,
      deviceIndex: { number: 0, type: "uint8" },
      deviceType: { number: 1, type: "uint8" },
      maker: { number: 2, type: "uint16" },
      serial: { number: 3, type: "uint32z" },
      product: { number: 4, type: "uint16" },
      softwareVersion: { number: 5, type: "uint16", scale: 100 },
      sourceType: { number: 25, type: "enum" },
      productName: { number: 27, type: "string" },
    },
  },
  activity: {
    number: 34,
    fields: {
      timestampS: timestamp,
      timerTimeS: { number: 0, type: "uint32", scale: 1000 },
      sessionCount: { number: 1, type: "uint16" },
      localS: instant(5),
    },
  },
  hr: {
    number: 132,
    fields: {
      timestampS: timestamp,
      fractionS: { number: 0, type: "uint16", scale: 32_768 },
      heartRateBpm: { number: 6, type: "uint8", isList: true },
      /** 1/1024 seconds of the strap's own clock. */
      eventTicks: { number: 9, type: "uint32", isList: true },
      /** The low 12 bits of the same clock, two readings packed in three bytes. */
      packedEventTicks: { number: 10, type: "byte", isList: true },
    },
  },
  field_description: {
    number: 206,
    fields: {
      developerIndex: { number: 0, type: "uint8" },
      fieldNumber: { number: 1, type: "uint8" },
      baseType: { number: 2, type: "uint8" },
      name: { number: 3, type: "string" },
      scale: { number: 6, type: "uint8" },
      offset: { number: 7, type: "sint8" },
      unit: { number: 8, type: "string" },
      nativeMessage: { number: 14, type: "uint16" },
      nativeField: { number: 15, type: "uint8" },
    },
  },
  developer_data_id: {
    number: 207,
    fields: {
      applicationId: { number: 1, type: "byte", isList: true },
      developerIndex: { number: 3, type: "uint8" },
    },
  },
} as const satisfies Readonly<Record<string, { number: number; fields: Readonly<Record<string, Field>> }>>;

export type MessageName = keyof typeof MESSAGES;

type FieldsOf<Name extends MessageName> = (typeof MESSAGES)[Name]["fields"];

export type TextFieldName<Name extends MessageName> = {
  [Key in keyof FieldsOf<Name>]: FieldsOf<Name>[Key] extends TextField ? Key : never;
}[keyof FieldsOf<Name>];

export type ListFieldName<Name extends MessageName> = {
  [Key in keyof FieldsOf<Name>]: FieldsOf<Name>[Key] extends ListField ? Key : never;
}[keyof FieldsOf<Name>];

export type NumberFieldName<Name extends MessageName> = Exclude<
  keyof FieldsOf<Name>,
  TextFieldName<Name> | ListFieldName<Name>
>;
