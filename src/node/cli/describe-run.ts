import type { Overview, RunPage } from "../../app/answers.ts";
import type { DayBasis, Run } from "../../engine/run/run.ts";
import { DASH, distance, duration, number, pace, percent, signed } from "./print.ts";
import { table } from "./terminal.ts";

type Units = Pick<Overview["settings"], "distanceUnit">;

/** One run for people at a terminal: everything measured, a dash where the recording cannot tell. */
export function describeRun(page: RunPage, settings: Units, shoeName?: string): string {
  const { run, isExcluded, isDistanceDoubtful } = page;
  const marks = [
    ...(run.isSimulated ? ["simulated"] : []),
    ...(isExcluded ? ["left out"] : []),
    ...(run.isPartial ? ["the file ended early"] : []),
    ...(isDistanceDoubtful ? ["the distance may be a mistake; if it was that far: --confirm-distance"] : []),
  ];
  const title = [`${run.ranOnDay}  ${run.name ?? run.id}`, ...marks.map((mark) => `(${mark})`)].join("  ");
  const rows = [
    ...wayRows(run, settings),
    ...stepRows(run),
    ...effortRows(run),
    ...circumstanceRows(run, shoeName),
    ...originRows(page, settings),
  ];
  return `${title}\n${table(["", ""], rows).split("\n").slice(1).join("\n")}`;
}

type Row = readonly [label: string, value: string];

const wayRows = (run: Run, { distanceUnit }: Units): readonly Row[] => {
  const { climb } = run;
  return [
    ["distance", distance(run.distanceM, distanceUnit)],
    ["moving time", duration(run.movingTimeS)],
    ["elapsed time", duration(run.elapsedTimeS)],
    ["longest without a break", duration(run.longestUnbrokenS)],
    ["pace", pace(run.speedMeanMps, distanceUnit)],
    ["pace on the flat", pace(run.gradeAdjustedSpeedMps, distanceUnit)],
    [
      "climb and descent",
      told(climb, (it) => `${number(it.ascentM)} m, ${number(it.descentM)} m (${it.basis})`),
    ],
    [
      "steep descent",
      told(climb?.steepDescentDistanceM, (it) => `${number(it)} m, ${percent(climb?.steepDescentRatio)}`),
    ],
  ];
};

const stepRows = ({ steps, cadence, stepLengthMeanM, dynamics, drift, loading }: Run): readonly Row[] => [
  ["steps", number(steps)],
  [
    "cadence, steps/min",
    told(cadence, (it) => `${number(it.meanSpm)} (${number(it.p10Spm)} to ${number(it.p90Spm)})`),
  ],
  [
    "cadence easy, steady, fast",
    told(cadence, (it) => [it.easySpm, it.steadySpm, it.fastSpm].map((spm) => number(spm)).join(", ")),
  ],
  ["step length", told(stepLengthMeanM, (it) => `${it.toFixed(2)} m`)],
  ["ground contact time", told(dynamics?.contactTimeMeanS, (it) => `${(it * 1000).toFixed(0)} ms`)],
  ["contact, left foot", told(dynamics?.contactBalanceMeanRatio, (it) => `${(it * 100).toFixed(1)} %`)],
  ["vertical oscillation", told(dynamics?.verticalOscillationMeanM, (it) => `${(it * 100).toFixed(1)} cm`)],
  ["vertical ratio", told(dynamics?.verticalRatioMean, (it) => `${(it * 100).toFixed(1)} %`)],
  ["cadence drift", signed(drift?.cadenceSpm, 1, "steps/min")],
  ["contact time drift", signed(drift?.contactTimeS, 0, "ms", 1000)],
  ["heart rate drift", signed(drift?.heartRateBpm, 0, "bpm")],
  [
    "peak force per step",
    told(
      loading,
      (it) => `${it.peakForceBodyWeights.toFixed(2)} body weights (from ${it.basis.replaceAll("-", " ")})`,
    ),
  ],
  ["force over the run", told(loading, (it) => `${number(it.summedBodyWeights)} body weights`)],
];

const effortRows = (run: Run): readonly Row[] => [
  [
    "heart rate",
    told(run.heartRateMeanBpm, (it) => `${number(it)} bpm, highest ${number(run.heartRateMaxBpm)}`),
  ],
  ["heart rate load", number(run.heartRateLoad)],
  ["power", told(run.powerMeanW, (it) => `${number(it)} W`)],
  ["temperature", told(run.temperatureMeanC, (it) => `${number(it)} °C`)],
  ["how hard it felt, of 10", number(run.perceivedExertion)],
];

const circumstanceRows = (run: Run, shoeName: string | undefined): readonly Row[] => [
  ["started at", `${told(run.localStartHour, clock)} (${DAY_BASIS[run.dayBasis]})`],
  ["ground", run.surface ?? (run.isTreadmill ? "treadmill" : run.isTrail ? "trail" : DASH)],
  ["shoe", shoeName ?? DASH],
];

const originRows = (
  { spike, original, duplicates, run }: RunPage,
  { distanceUnit }: Units,
): readonly Row[] => [
  [
    "against the longest of 30 days",
    told(spike, (it) => `${it.ratio.toFixed(2)} x ${distance(it.longestBeforeM, distanceUnit)}`),
  ],
  ...(run.corrected.length === 0 ? [] : [["corrected by you", run.corrected.join(", ")] as const]),
  ["file", original.name],
  ...duplicates.map(({ name }) => ["recorded twice, not counted", name] as const),
];

const DAY_BASIS: Readonly<Record<DayBasis, string>> = {
  "file-offset": "local time as the watch had it",
  position: "local time of the place",
  setting: "local time by your settings",
  "by-hand": "told by you",
};

const clock = (hours: number): string => {
  const minutes = Math.floor(hours * 60 + 1e-6); // 19:17 is a hair below itself after a division
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
};

const told = <Value>(value: Value | undefined, say: (value: Value) => string): string =>
  value === undefined ? DASH : say(value);
