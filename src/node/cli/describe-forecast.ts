import type { Settings } from "../../app/answers.ts";
import type { ForecastAnswer } from "../../app/personal.ts";
import { fillPlaces } from "../../app/words/fill-places.ts";
import { personalEn } from "../../app/words/personal-en.ts";
import type { BackTest } from "../../engine/personal/forecast/back-test.ts";
import type { FlareForecast, SilentBecause } from "../../engine/personal/forecast/forecast.ts";
import { FORECASTERS } from "../../engine/personal/forecast/forecast-series.ts";
import type { Choice, WhatIf } from "../../engine/personal/forecast/what-if.ts";
import { DASH, distance, percent } from "./print.ts";
import { table } from "./terminal.ts";

/** A forecast as sentences for a terminal: the answer, what it counts on, and how it did on the runner's own past. */
export function describeForecast(
  answer: Extract<ForecastAnswer, { kind: "forecast" }>,
  { distanceUnit }: Settings,
): string {
  const { forecast, plannedFrom, usualDays, spokenAgainst = [], whatIf, areDangersOpen } = answer;
  const { threshold, backTest } = forecast;
  return [
    ...describeAnswer(forecast, distanceUnit),
    ...(areDangersOpen ? [personalEn["forecast.dangers-open"]] : []),
    fillPlaces(
      personalEn[threshold.basis === "chosen" ? "forecast.threshold-chosen" : "forecast.threshold-own"],
      {
        above: String(threshold.abovePain),
        daysAbove: String(threshold.daysAbove),
        days: String(threshold.daysTold),
      },
    ),
    personalEn[`forecast.from-${plannedFrom}`],
    ...(plannedFrom === "usual-week" || usualDays.length === 0
      ? []
      : [fillPlaces(personalEn["forecast.usual-days"], { days: usualDays.join(", ") })]),
    ...spokenAgainst.map(
      ({ day, distanceM, verdict }) =>
        `${day}, ${distance(distanceM, distanceUnit)}: ${personalEn[`what-if.${verdict}`]}`,
    ),
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

function describeBackTest({ scores, fromDay, toDay, reliability }: BackTest): readonly string[] {
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
    personalEn["forecast.reliability"],
    table(
      ["said", "came>", "true share>", "days>"],
      reliability.map(({ meanProbability, cameRatio, low, high, forecasts }) => [
        `${(100 * meanProbability).toFixed(1)} %`,
        percent(cameRatio),
        `${percent(low)} to ${percent(high)}`,
        String(forecasts),
      ]),
    ).trimEnd(),
    "",
  ];
}
