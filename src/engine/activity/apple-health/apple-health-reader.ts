import { bad, ok, type Result } from "../../units/result.ts";
import type { Activity, Device } from "../activity.ts";
import { isPlausibleTime, MOST_PARTS } from "../limits.ts";
import type { ReadProblem } from "../read-problem.ts";
import {
  type Attributes,
  attributes,
  continuedCursor,
  hashIn,
  nameHash,
  nextAttribute,
  nextToken,
  TOKEN,
  type XmlCursor,
  xmlCursor,
} from "../xml/xml-cursor.ts";
import { numberIn, textIn, timeIn, utcOffsetIn } from "../xml/xml-values.ts";
import { activityFromWorkout, type WorkoutText } from "./apple-workout.ts";
import {
  celsiusIn,
  joulesIn,
  metresIn,
  metresPerSecondIn,
  perMinuteIn,
  secondsIn,
  wattsIn,
} from "./quantities.ts";
import {
  keepRecord,
  newRecordLog,
  RECORD_KINDS,
  type RecordKind,
  type RecordLog,
  recordsBySpan,
  sourceNumber,
} from "./record-log.ts";

/** A workout, and where its route lies inside the archive. */
export interface AppleWorkout {
  readonly activity: Activity;
  /** `workout-routes/route_2023-05-01_7.50am.gpx`; nothing for indoor workouts. */
  readonly routePaths: readonly string[];
}

export interface AppleHealthExport {
  readonly workoutCount: number;
  /** In order of their start. Each is built when it is asked for, so that they never stand in memory together. */
  readonly workouts: Iterable<AppleWorkout>;
  /** Records beyond what may be kept: their workouts lack some heart rates or steps. */
  readonly recordsLeftOut: number;
  readonly partial?: { readonly atByte: number };
}

/** Takes `export.xml` of an Apple Health export piece by piece; nothing of it is kept but workouts and their records. */
export interface AppleHealthReader {
  push(chunk: Uint8Array): void;
  end(): Result<AppleHealthExport, ReadProblem>;
}

export function appleHealthReader(): AppleHealthReader {
  const state: State = {
    cursor: xmlCursor(new Uint8Array(0)),
    consumed: 0,
    isStopped: false,
    workouts: [],
    open: undefined,
    openDepth: 0,
    records: newRecordLog(),
    repeatedTexts: new Map(),
  };
  return {
    push: (chunk) => push(state, chunk),
    end: () => end(state),
  };
}

interface State {
  cursor: XmlCursor;
  /** Bytes behind the cursor's window. */
  consumed: number;
  /** Another document, or damage that cannot be read past. */
  isStopped: boolean;
  readonly workouts: WorkoutText[];
  open: WorkoutText | undefined;
  openDepth: number;
  readonly records: RecordLog;
  readonly repeatedTexts: Map<number, string>;
}

/** A tag longer than this is damage; waiting for its end would keep the whole document. */
const LONGEST_TOKEN = 1 << 20;

function push(state: State, chunk: Uint8Array): void {
  if (state.isStopped || chunk.length === 0) return;
  const { cursor } = state;
  const rest = cursor.bytes.subarray(cursor.at);
  state.consumed += cursor.at;
  let bytes = chunk;
  if (rest.length > 0) {
    bytes = new Uint8Array(rest.length + chunk.length);
    bytes.set(rest);
    bytes.set(chunk, rest.length);
  }
  const next = continuedCursor(cursor, bytes);
  state.cursor = next;
  for (;;) {
    const kind = nextToken(next);
    if (kind === TOKEN.end) break;
    if (next.rootName !== 0 && next.rootName !== ROOT) state.isStopped = true;
    if (state.isStopped) return;
    if (kind === TOKEN.open) onOpen(state, next);
    else if (kind === TOKEN.close && next.name === WORKOUT) closeWorkout(state);
  }
  if (bytes.length - next.at > LONGEST_TOKEN) state.isStopped = true;
}

function end(state: State): Result<AppleHealthExport, ReadProblem> {
  const { cursor, records } = state;
  if (cursor.rootName !== ROOT) return bad({ kind: "not-this-format", expected: "apple-health" });
  closeWorkout(state); // cut off inside a workout: its own attributes stand before its children
  const workouts = state.workouts
    .filter((workout) => isPlausibleTime(workout.startMs) && workout.endMs >= workout.startMs)
    .sort((a, b) => a.startMs - b.startMs);
  const recordsOf = recordsBySpan(
    records,
    workouts.map((workout) => ({ fromMs: workout.startMs, toMs: workout.endMs })),
  );
  const isCut = state.isStopped || cursor.depth > 0;
  return ok({
    workoutCount: workouts.length,
    workouts: {
      *[Symbol.iterator]() {
        for (const [index, workout] of workouts.entries()) {
          yield { activity: activityFromWorkout(workout, recordsOf(index)), routePaths: workout.routePaths };
        }
      },
    },
    recordsLeftOut: records.leftOut,
    ...(isCut && { partial: { atByte: state.consumed + cursor.at } }),
  });
}

const ROOT = nameHash("HealthData");
const RECORD = nameHash("Record");
const WORKOUT = nameHash("Workout");
const STATISTICS = nameHash("WorkoutStatistics");
const METADATA = nameHash("MetadataEntry");
const EVENT = nameHash("WorkoutEvent");
const FILE = nameHash("FileReference");

const PREFIX = "HKQuantityTypeIdentifier";
const TYPE = nameHash("type");
const UNIT = nameHash("unit");
const VALUE = nameHash("value");
const SOURCE = nameHash("sourceName");
const START = nameHash("startDate");
const END = nameHash("endDate");

const KIND_OF_TYPE: ReadonlyMap<number, number> = new Map(
  RECORD_KINDS.map((kind, index) => [nameHash(PREFIX + kind), index]),
);

const CONVERSIONS: Readonly<Record<RecordKind, (value: number, unit: string) => number>> = {
  HeartRate: perMinuteIn,
  StepCount: (value) => value,
  RunningSpeed: metresPerSecondIn,
  RunningPower: wattsIn,
  RunningGroundContactTime: secondsIn,
  RunningVerticalOscillation: metresIn,
  RunningStrideLength: metresIn,
  WorkoutEffortScore: (value) => value,
};

function onOpen(state: State, cursor: XmlCursor): void {
  if (cursor.name === RECORD) onRecord(state, cursor);
  else if (cursor.name === WORKOUT) openWorkout(state, cursor);
  else if (state.open !== undefined) {
    // Legs of a workout (`WorkoutActivity`) have statistics and events of their own, one level deeper.
    const isOwn = cursor.depth === state.openDepth + 1;
    if (cursor.name === STATISTICS && isOwn) onStatistics(state.open, textAttributes(cursor));
    else if (cursor.name === METADATA && isOwn) onMetadata(state.open, textAttributes(cursor));
    else if (cursor.name === EVENT && isOwn) onEvent(state.open, textAttributes(cursor));
    else if (cursor.name === FILE) onFile(state.open, textAttributes(cursor));
  }
}

/** Millions of these: their kind is compared before anything else is looked at. */
function onRecord(state: State, cursor: XmlCursor): void {
  const { bytes } = cursor;
  const attribute: Attributes = attributes(cursor);
  let kind: number | undefined;
  let [startMs, endMs, value] = [Number.NaN, Number.NaN, Number.NaN];
  let unit = "";
  let source = "";
  while (nextAttribute(cursor, attribute)) {
    const { name, from, to } = attribute;
    if (name === TYPE) {
      kind = KIND_OF_TYPE.get(hashIn(bytes, from, to));
      if (kind === undefined) return;
    } else if (name === START) startMs = timeIn(bytes, from, to);
    else if (name === END) endMs = timeIn(bytes, from, to);
    else if (name === VALUE) value = numberIn(bytes, from, to);
    else if (name === UNIT) unit = repeatedText(state, bytes, from, to);
    else if (name === SOURCE) source = repeatedText(state, bytes, from, to);
  }
  const recordKind = kind === undefined ? undefined : RECORD_KINDS[kind];
  if (kind === undefined || recordKind === undefined || !isPlausibleTime(startMs)) return;
  const converted = CONVERSIONS[recordKind](value, unit);
  if (!(converted >= 0)) return;
  keepRecord(state.records, kind, {
    startMs,
    endMs: endMs >= startMs ? endMs : startMs,
    value: converted,
    source,
  });
}

/** Units and sources are a handful of texts in millions of places: each is made once. */
function repeatedText(state: State, bytes: Uint8Array, from: number, to: number): string {
  const hash = hashIn(bytes, from, to);
  const known = state.repeatedTexts.get(hash);
  if (known !== undefined) return known;
  const text = textIn(bytes, from, to);
  if (state.repeatedTexts.size < MOST_PARTS) state.repeatedTexts.set(hash, text);
  return text;
}

type Texts = Readonly<Record<string, string | undefined>>;

/** All attributes of an element of which there are few. */
function textAttributes(cursor: XmlCursor): Texts {
  const attribute = attributes(cursor);
  const texts: Record<string, string> = {};
  while (nextAttribute(cursor, attribute)) {
    const name = WORKOUT_ATTRIBUTES.get(attribute.name);
    if (name !== undefined) texts[name] = textIn(cursor.bytes, attribute.from, attribute.to);
  }
  return texts;
}

const WORKOUT_ATTRIBUTES: ReadonlyMap<number, string> = new Map(
  [
    ..."type unit value key date path sum average maximum device sourceName startDate endDate".split(" "),
    ..."workoutActivityType duration durationUnit totalDistance totalDistanceUnit".split(" "),
    ..."totalEnergyBurned totalEnergyBurnedUnit".split(" "),
  ].map((name) => [nameHash(name), name]),
);

function openWorkout(state: State, cursor: XmlCursor): void {
  closeWorkout(state); // its closing was lost
  const texts = textAttributes(cursor);
  const workout: WorkoutText = {
    kind: texts.workoutActivityType ?? "",
    startMs: timeOfText(texts.startDate),
    endMs: timeOfText(texts.endDate),
    source: sourceNumber(state.records, texts.sourceName ?? ""),
    routePaths: [],
    events: [],
    laps: [],
  };
  const start = bytesOf(texts.startDate);
  set(workout, "utcOffsetS", utcOffsetIn(start, 0, start.length));
  set(workout, "durationS", secondsIn(numberOf(texts.duration), texts.durationUnit ?? "min"));
  set(
    workout,
    "distanceM",
    positive(metresIn(numberOf(texts.totalDistance), texts.totalDistanceUnit ?? "km")),
  );
  set(
    workout,
    "energyJ",
    positive(joulesIn(numberOf(texts.totalEnergyBurned), texts.totalEnergyBurnedUnit ?? "kcal")),
  );
  set(workout, "device", deviceOf(texts.device));
  state.open = workout;
  state.openDepth = cursor.depth;
}

function closeWorkout(state: State): void {
  if (state.open !== undefined && state.workouts.length < MOST_PARTS * 10) state.workouts.push(state.open);
  state.open = undefined;
}

function onStatistics(workout: WorkoutText, texts: Texts): void {
  const type = (texts.type ?? "").replace(PREFIX, "");
  const unit = texts.unit ?? "";
  const sum = numberOf(texts.sum);
  if (type.startsWith("Distance")) set(workout, "distanceM", positive(metresIn(sum, unit)));
  else if (type === "ActiveEnergyBurned") set(workout, "energyJ", positive(joulesIn(sum, unit)));
  else if (type === "StepCount") set(workout, "steps", positive(sum));
  else if (type === "RunningPower")
    set(workout, "powerMeanW", positive(wattsIn(numberOf(texts.average), unit)));
  else if (type === "HeartRate") {
    set(workout, "heartRateMeanBpm", positive(perMinuteIn(numberOf(texts.average), unit)));
    set(workout, "heartRateMaxBpm", positive(perMinuteIn(numberOf(texts.maximum), unit)));
  }
}

function onMetadata(workout: WorkoutText, texts: Texts): void {
  const [amount = "", unit = ""] = (texts.value ?? "").split(" ");
  if (texts.key === "HKIndoorWorkout") workout.isIndoor = amount === "1";
  else if (texts.key === "HKElevationAscended") set(workout, "climbM", metresIn(numberOf(amount), unit));
  else if (texts.key === "HKWeatherTemperature")
    set(workout, "temperatureC", celsiusIn(numberOf(amount), unit));
}

function onEvent(workout: WorkoutText, texts: Texts): void {
  const atMs = timeOfText(texts.date);
  const type = (texts.type ?? "").replace("HKWorkoutEventType", "");
  if (!isPlausibleTime(atMs) || workout.events.length + workout.laps.length >= MOST_PARTS) return;
  if (type === "Pause" || type === "MotionPaused") workout.events.push({ kind: "pause", atMs });
  else if (type === "Resume" || type === "MotionResumed") workout.events.push({ kind: "resume", atMs });
  else if (type === "Lap") {
    const seconds = secondsIn(numberOf(texts.duration), texts.durationUnit ?? "min");
    workout.laps.push({ startedAtMs: atMs, ...(seconds > 0 && { elapsedTimeS: seconds }) });
  }
}

/** Paths are written from the export's own folder, with a leading slash; ones that point elsewhere are no routes. */
function onFile(workout: WorkoutText, texts: Texts): void {
  const path = (texts.path ?? "").replace(/^\/+/, "");
  const isInside = path !== "" && !path.split(/[\\/]/).includes("..") && !path.includes(":");
  if (isInside && workout.routePaths.length < 100) workout.routePaths.push(path);
}

/** `<<HKDevice: 0x..>, name:Apple Watch, manufacturer:Apple Inc., hardware:Watch6,2, software:9.4>` */
function deviceOf(text: string | undefined): Device | undefined {
  if (text === undefined) return undefined;
  const part = (name: string): string | undefined =>
    new RegExp(`\\b${name}:(.*?)(?:, [a-z]+:|>$|$)`, "i").exec(text)?.[1]?.trim();
  const maker = part("manufacturer");
  const product = part("hardware") ?? part("name");
  const softwareVersion = part("software");
  if (maker === undefined && product === undefined) return undefined;
  return {
    ...(maker !== undefined && { maker }),
    ...(product !== undefined && { product }),
    ...(softwareVersion !== undefined && { softwareVersion }),
  };
}

const encoder = new TextEncoder();
const bytesOf = (text: string | undefined): Uint8Array => encoder.encode(text ?? "");
const timeOfText = (text: string | undefined): number => {
  const bytes = bytesOf(text);
  return timeIn(bytes, 0, bytes.length);
};
const numberOf = (text: string | undefined): number => {
  const bytes = bytesOf(text);
  return numberIn(bytes, 0, bytes.length);
};
const positive = (value: number): number | undefined => (value > 0 ? value : undefined);

function set<Key extends keyof WorkoutText>(
  workout: WorkoutText,
  key: Key,
  value: WorkoutText[Key] | undefined,
): void {
  if (value !== undefined && !Number.isNaN(value)) workout[key] = value;
}
