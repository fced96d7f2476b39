import type { Overview, RunPage, RunRow } from "../../../app/answers.ts";
import { dayFromText } from "../../../engine/units/day.ts";
import { EXIT } from "../exit-codes.ts";
import { distance, duration, number, pace, percent } from "../print.ts";
import { type Command, printJson, table } from "../terminal.ts";

/** `backstride runs [--last N]`: the history, oldest first. */
export function runsCommand(options: { readonly last?: number }): Command {
  return async (terminal) => {
    const backstride = await terminal.backstride();
    const { settings, isSimulated } = await backstride.overview();
    const all = await backstride.runs();
    const rows = options.last === undefined ? all : all.slice(-options.last);
    if (terminal.wantsJson) {
      printJson(terminal, "backstride.runs/1", { simulated: isSimulated, runs: rows });
      return EXIT.done;
    }
    if (isSimulated) terminal.out("Simulated runner.\n");
    if (rows.length === 0) terminal.out("No runs yet. Bring some: backstride import PATH\n");
    else terminal.out(runTable(rows, settings));
    return EXIT.done;
  };
}

/** `backstride run ID`: one run with everything measured. A day works as an id when one run was on it. */
export function runCommand(idOrDay: string): Command {
  return async (terminal) => {
    const backstride = await terminal.backstride();
    const day = dayFromText(idOrDay);
    const onDay =
      day === undefined ? [] : (await backstride.runs()).filter((row) => row.run.ranOnDay === day);
    if (onDay.length > 1) {
      terminal.remark(`${onDay.length} runs on ${idOrDay}: ${onDay.map((row) => row.run.id).join(", ")}\n`);
      return EXIT.badUsage;
    }
    const page = await backstride.run(onDay[0]?.run.id ?? idOrDay);
    if (!page.ok) {
      terminal.remark(`No run is called ${idOrDay}. \`backstride runs\` lists them.\n`);
      return EXIT.notFound;
    }
    const { settings, isSimulated } = await backstride.overview();
    if (terminal.wantsJson)
      printJson(terminal, "backstride.run/1", { simulated: isSimulated, ...page.value });
    else terminal.out(describeRun(page.value, settings));
    return EXIT.done;
  };
}

type Units = Pick<Overview["settings"], "distanceUnit">;

const runTable = (rows: readonly RunRow[], { distanceUnit }: Units): string =>
  table(
    ["day", "distance>", "moving>", "pace>", "cadence>", "against the month before>", "id"],
    rows.map(({ run, spike, isExcluded }) => [
      run.ranOnDay,
      distance(run.distanceM, distanceUnit),
      duration(run.movingTimeS),
      pace(run.speedMeanMps, distanceUnit),
      number(run.cadence?.meanSpm),
      isExcluded ? "left out" : spike === undefined ? "–" : `${spike.ratio.toFixed(2)} x`,
      run.id,
    ]),
  );

const describeRun = ({ run, spike, original, isExcluded }: RunPage, { distanceUnit }: Units): string => {
  const { cadence, climb, dynamics, drift, loading } = run;
  const signed = (value: number | undefined, digits: number, unit: string): string =>
    value === undefined ? "–" : `${value > 0 ? "+" : ""}${value.toFixed(digits)} ${unit}`;
  const rows: readonly (readonly [string, string])[] = [
    ["distance", distance(run.distanceM, distanceUnit)],
    ["moving time", duration(run.movingTimeS)],
    ["elapsed time", duration(run.elapsedTimeS)],
    ["pace", pace(run.speedMeanMps, distanceUnit)],
    ["pace on the flat", pace(run.gradeAdjustedSpeedMps, distanceUnit)],
    ["steps", number(run.steps)],
    [
      "cadence, steps/min",
      cadence === undefined
        ? "–"
        : `${number(cadence.meanSpm)} (${number(cadence.p10Spm)} to ${number(cadence.p90Spm)})`,
    ],
    ["step length", run.stepLengthMeanM === undefined ? "–" : `${run.stepLengthMeanM.toFixed(2)} m`],
    [
      "climb and descent",
      climb === undefined ? "–" : `${number(climb.ascentM)} m, ${number(climb.descentM)} m (${climb.basis})`,
    ],
    ["steep descent", percent(climb?.steepDescentRatio)],
    [
      "heart rate",
      run.heartRateMeanBpm === undefined
        ? "–"
        : `${number(run.heartRateMeanBpm)} bpm, highest ${number(run.heartRateMaxBpm)}`,
    ],
    [
      "ground contact time",
      dynamics?.contactTimeMeanS === undefined ? "–" : `${(dynamics.contactTimeMeanS * 1000).toFixed(0)} ms`,
    ],
    [
      "vertical oscillation",
      dynamics?.verticalOscillationMeanM === undefined
        ? "–"
        : `${(dynamics.verticalOscillationMeanM * 100).toFixed(1)} cm`,
    ],
    ["cadence drift", signed(drift?.cadenceSpm, 1, "steps/min")],
    [
      "peak force per step",
      loading === undefined
        ? "–"
        : `${loading.peakForceBodyWeights.toFixed(2)} body weights (from ${loading.basis.replaceAll("-", " ")})`,
    ],
    [
      "against the longest of 30 days",
      spike === undefined
        ? "–"
        : `${spike.ratio.toFixed(2)} x ${distance(spike.longestBeforeM, distanceUnit)}`,
    ],
    ["file", original.name],
  ];
  const title = `${run.ranOnDay}  ${run.name ?? run.id}${run.isSimulated ? "  (simulated)" : ""}${isExcluded ? "  (left out)" : ""}`;
  return `${title}\n${table(["", ""], rows).split("\n").slice(1).join("\n")}`;
};
