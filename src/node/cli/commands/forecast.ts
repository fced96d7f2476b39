import { readFileSync } from "node:fs";
import type { Settings } from "../../../app/answers.ts";
import type { ForecastAnswer, ForecastQuestion } from "../../../app/personal.ts";
import { fillPlaces } from "../../../app/words/fill-places.ts";
import { personalEn } from "../../../app/words/personal-en.ts";
import type { BackTest } from "../../../engine/personal/back-test.ts";
import type { FlareForecast, SilentBecause } from "../../../engine/personal/forecast.ts";
import { FORECASTERS } from "../../../engine/personal/forecast-series.ts";
import type { Choice, WhatIf } from "../../../engine/personal/what-if.ts";
import { type Day, dayFromText } from "../../../engine/units/day.ts";
import { metresFromMiles } from "../../../engine/units/quantities.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { DASH, distance, percent } from "../print.ts";
import { type Command, printJson, table } from "../terminal.ts";
import { exitOf, refusalOf } from "./plan.ts";

export interface ForecastWords {
  /** A file with `{"planned": [{"day", "distanceM"}]}`. */
  readonly plan?: string;
  readonly above?: number;
  /** Distances to compare, in the runner's unit. */
  readonly whatIf?: readonly number[];
  readonly on?: Day;
}

/** `backstride forecast [--plan FILE] [--what-if KM,KM]`: the flare warning, or why it is silent. */
export function forecastCommand(words: ForecastWords): Command {
  return async (terminal) => {
    const backstride = await terminal.backstride();
    const { settings, isSimulated } = await backstride.overview();
    const planned = words.plan === undefined ? undefined : readPlanned(words.plan);
    if (planned !== undefined && !planned.ok) {
      terminal.remark(`${planned.reason}\n`);
      return EXIT.nothingRead;
    }
    const asked = await backstride.forecast({
      ...(planned !== undefined && { planned: planned.planned }),
      ...(words.above !== undefined && { abovePain: words.above }),
      ...(words.whatIf !== undefined && {
        whatIf: {
          distancesM: words.whatIf.map((value) =>
            settings.distanceUnit === "mi" ? metresFromMiles(value) : value * 1000,
          ),
          ...(words.on !== undefined && { onDay: words.on }),
        },
      }),
    });
    if (!asked.ok) {
      const { problem } = asked;
      terminal.remark(
        problem.kind === "bad-field" ? `${problem.field}: ${problem.reason}.\n` : "Not possible.\n",
      );
      return EXIT.badUsage;
    }
    const answer = asked.value;
    const exit = exitOfForecast(answer);
    if (terminal.wantsJson)
      printJson(terminal, "backstride.forecast/1", { simulated: isSimulated, ...answer });
    else if (answer.kind !== "forecast") terminal.remark(`${refusalOf(answer)}\n`);
    else terminal.out(`${isSimulated ? "Simulated runner.\n" : ""}${describeForecast(answer, settings)}\n`);
    return exit;
  };
}

const exitOfForecast = (answer: ForecastAnswer): ExitCode =>
  answer.kind === "forecast" ? EXIT.done : exitOf(answer);

function readPlanned(
  file: string,
):
  | { readonly ok: true; readonly planned: NonNullable<ForecastQuestion["planned"]> }
  | { readonly ok: false; readonly reason: string } {
  const refused = (why: string) => ({ ok: false, reason: `${file}: ${why}` }) as const;
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return refused("not a file with JSON in it.");
  }
  const list: unknown = typeof json === "object" && json !== null ? Reflect.get(json, "planned") : undefined;
  if (!Array.isArray(list))
    return refused('it needs {"planned": [{"day": "2026-05-03", "distanceM": 8000}]}.');
  const planned = list.flatMap((one: unknown) => {
    const fields = Object(one) as Record<string, unknown>; // whatever the file holds: each field is looked at
    const day = typeof fields.day === "string" ? dayFromText(fields.day) : undefined;
    const { distanceM, descentM } = fields;
    if (day === undefined || typeof distanceM !== "number") return [];
    return [{ day, distanceM, ...(typeof descentM === "number" && { descentM }) }];
  });
  return planned.length === list.length
    ? { ok: true, planned }
    : refused("each planned run needs a day and its metres (distanceM).");
}

function describeForecast(
  answer: Extract<ForecastAnswer, { kind: "forecast" }>,
  { distanceUnit }: Settings,
): string {
  const { forecast, plannedFrom, whatIf } = answer;
  const { threshold, backTest } = forecast;
  return [
    ...describeAnswer(forecast, distanceUnit),
    fillPlaces(
      personalEn[threshold.basis === "chosen" ? "forecast.threshold-chosen" : "forecast.threshold-own"],
      {
        above: String(threshold.abovePain),
        daysAbove: String(threshold.daysAbove),
        days: String(threshold.daysTold),
      },
    ),
    personalEn[`forecast.from-${plannedFrom}`],
    ...(whatIf === undefined ? [] : ["", ...describeWhatIf(whatIf, distanceUnit)]),
    "",
    ...describeBackTest(backTest),
    personalEn["forecast.is-no-permission"],
  ].join("\n");
}

function describeAnswer(
  { answer, fromDay, toDay, threshold, daysToldLate }: FlareForecast,
  unit: Settings["distanceUnit"],
): readonly string[] {
  if (answer.kind === "silent")
    return [
      `No forecast. ${describeSilence(answer.because, unit)}`,
      ...(daysToldLate === 0
        ? []
        : [fillPlaces(personalEn["silent.told-late"], { days: String(daysToldLate) })]),
    ];
  return [
    fillPlaces(personalEn["forecast.chance"], {
      above: String(threshold.abovePain),
      from: fromDay,
      to: toDay,
      chance: percent(answer.probability),
    }),
    fillPlaces(personalEn["forecast.usually"], { chance: percent(answer.ownBaseRate) }),
  ];
}

function describeSilence(because: SilentBecause, unit: Settings["distanceUnit"]): string {
  const values =
    because.kind === "no-better-than"
      ? { baselines: because.baselines.map((id) => `“${personalEn[`forecaster.${id}`]}”`).join(" or ") }
      : because.kind === "run-beyond-own-days"
        ? { day: because.day, reach: distance(because.reachM, unit) }
        : Object.fromEntries(Object.entries(because).map(([name, value]) => [name, String(value)]));
  return fillPlaces(personalEn[`silent.${because.kind}`], values);
}

function describeWhatIf(
  { onDay, choices, speaking, reachM }: WhatIf,
  unit: Settings["distanceUnit"],
): readonly string[] {
  const modelOf = ({ probability, modelSilent }: Choice): readonly string[] => {
    if (probability !== undefined) return [`chance of a flare ${percent(probability)}`];
    if (modelSilent === undefined || modelSilent === "warning-silent") return [];
    return [fillPlaces(personalEn[`what-if.model.${modelSilent}`], { reach: distance(reachM, unit) })];
  };
  const ruleOf = ({ rule }: Choice): string =>
    fillPlaces(
      personalEn[`what-if.rule.${rule.kind}`],
      rule.kind === "scored"
        ? { ratio: rule.ratio.toFixed(2), longest: distance(rule.longestBeforeM, unit) }
        : {},
    );
  return [
    `What if, on ${onDay}:`,
    ...choices.map((choice) => {
      const said = [...modelOf(choice), ruleOf(choice)].join("; ");
      return `  ${distance(choice.distanceM, unit)}: ${said}. ${personalEn[`what-if.${choice.verdict}`]}`;
    }),
    personalEn[`what-if.speaking.${speaking}`],
  ];
}

function describeBackTest({ scores, fromDay, toDay }: BackTest): readonly string[] {
  const { model } = scores;
  if (model === undefined || fromDay === undefined || toDay === undefined) return [];
  return [
    fillPlaces(personalEn["forecast.back-test"], {
      from: fromDay,
      to: toDay,
      forecasts: String(model.forecasts),
      events: String(model.events),
    }),
    table(
      ["", "Brier>", "bits>", "tells apart>"],
      FORECASTERS.flatMap((id) => {
        const score = scores[id];
        if (score === undefined) return [];
        const apart = score.discrimination === undefined ? DASH : score.discrimination.toFixed(2);
        return [[personalEn[`forecaster.${id}`], score.brier.toFixed(3), score.logBits.toFixed(3), apart]];
      }),
    ).trimEnd(),
    personalEn["forecast.scores"],
    "",
  ];
}
