import type { ExperimentRefusal, ExperimentView } from "../../app/experiments.ts";
import { fillPlaces } from "../../app/words/fill-places.ts";
import { personalEn } from "../../app/words/personal-en.ts";
import type { Comparison, ExperimentResult } from "../../engine/personal/experiment/analyse-experiment.ts";
import type { ExperimentStanding } from "../../engine/personal/experiment/experiment-record.ts";
import { daysOfProtocol, type Protocol } from "../../engine/personal/experiment/protocol.ts";
import { percent } from "./print.ts";
import { table } from "./terminal.ts";

/** Why it was refused, in words. */
export function describeRefusal(because: ExperimentRefusal): string {
  switch (because.kind) {
    case "not-cleared":
      return because.problem.kind === "unfinished"
        ? "The danger questions come before any experiment: backstride triage --interactive"
        : "No experiment now: your answers to the danger questions come first. backstride plan says why.";
    case "no-such-experiment":
      return personalEn["experiment.no-such"];
    case "not-now":
      return fillPlaces(personalEn["experiment.not-now"], { standing: because.standing });
    case "hopeless":
      return fillPlaces(personalEn["design.hopeless"], {
        matters: String(because.power.matters),
        chance: percent(because.power.atWhatMatters),
      });
    case "out-of-range":
      return fillPlaces(personalEn["design.out-of-range"], {
        field: because.field,
        from: String(because.from),
        to: String(because.to),
      });
    case "begins-in-the-past":
      return fillPlaces(personalEn["design.begins-in-the-past"], { day: because.beginsOnDay });
    case "too-few-pairs":
      return fillPlaces(personalEn["design.too-few-pairs"], {
        pairs: String(because.pairs),
        needed: String(because.pairsNeeded),
      });
    case "pain-above-limit":
      return fillPlaces(personalEn["design.pain-above-limit"], {
        pain: String(because.pain),
        day: because.onDay,
      });
    case "another-running":
      return fillPlaces(personalEn["design.another-running"], { id: because.id });
    case "running-locked":
      return personalEn["design.running-locked"];
  }
}

/** What was agreed: the change, what it could find, when it ends, and every block. */
export function describeProtocol(protocol: Protocol): string {
  const { power, stopping, seed, lever, outcome, blocks } = protocol;
  return [
    `${personalEn[`lever.${lever.kind}`]} / ${personalEn[`lever.${lever.kind}.usual`]}`,
    `Compared: ${personalEn[`outcome.${outcome}`]}.`,
    fillPlaces(personalEn["experiment.power"], {
      matters: String(power.matters),
      chance: percent(power.atWhatMatters),
    }),
    power.smallestFound === undefined
      ? personalEn["experiment.power-none"]
      : fillPlaces(personalEn["experiment.power-smallest"], { points: String(power.smallestFound) }),
    ...(power.rests.isAssumed
      ? [fillPlaces(personalEn["experiment.assumed"], { ratings: String(power.rests.ratings) })]
      : []),
    fillPlaces(personalEn["experiment.stops-when"], {
      above: String(stopping.abovePain),
      rise: String(stopping.rise),
    }),
    fillPlaces(personalEn["experiment.drawn"], { seed: String(seed) }),
    table(
      ["from", "counts from", "to", ""],
      blocks.map(({ fromDay, countsFromDay, toDay, arm }) => [
        fromDay,
        countsFromDay,
        toDay,
        personalEn[`arm.${arm}`],
      ]),
    ).trimEnd(),
  ].join("\n");
}

/** How it stands, what today asks for, and the result once there is one. */
export function describeView(view: ExperimentView): string {
  const { protocol, standing, asked, adherence, daysToAsk, result } = view;
  const { from, to } = daysOfProtocol(protocol);
  return [
    `${protocol.id}: ${personalEn[`lever.${protocol.lever.kind}`]}, ${from} to ${to}`,
    `  ${describeStanding(standing)}`,
    ...(asked === undefined
      ? []
      : [
          `  ${fillPlaces(personalEn["experiment.if-you-run"], {
            what:
              asked.arm === "changed"
                ? personalEn[`lever.${protocol.lever.kind}`]
                : personalEn[`lever.${protocol.lever.kind}.usual`],
          })}`,
          ...(asked.isWashOut ? [`  ${personalEn["experiment.wash-out"]}`] : []),
        ]),
    `  ${view.daysRated} of ${view.daysCounted} days with a run are rated.`,
    ...(["changed", "usual"] as const).map(
      (arm) =>
        `  ${fillPlaces(personalEn["experiment.followed"], {
          arm: personalEn[`arm.${arm}`],
          followed: String(adherence[arm].followed),
          not: String(adherence[arm].notFollowed),
          unknown: String(adherence[arm].unknown),
        })}`,
    ),
    ...(daysToAsk.length === 0
      ? []
      : [`  ${fillPlaces(personalEn["experiment.to-ask"], { days: daysToAsk.slice(-5).join(", ") })}`]),
    ...(result === undefined ? [] : describeResult(result).map((line) => `  ${line}`)),
  ].join("\n");
}

function describeStanding(standing: ExperimentStanding): string {
  const said = personalEn[`standing.${standing.kind}`];
  switch (standing.kind) {
    case "waiting":
      return fillPlaces(said, { day: standing.beginsOnDay });
    case "running":
      return fillPlaces(said, { days: String(standing.daysLeft), day: standing.lastDay });
    case "stopped":
      return `${fillPlaces(said, { day: standing.onDay })}. ${personalEn[`stopped.${standing.because}`]}`;
    case "over":
      return fillPlaces(said, { day: standing.lastDay });
  }
}

function describeResult({ asDrawn, asDone }: ExperimentResult): readonly string[] {
  return [
    ...describeComparison("experiment.as-drawn", asDrawn),
    ...(asDrawn.kind === "compared"
      ? [fillPlaces(personalEn["experiment.p"], { chance: percent(asDrawn.p) })]
      : []),
    ...(asDone.kind === "compared"
      ? [...describeComparison("experiment.as-done", asDone), personalEn["experiment.as-done-note"]]
      : []),
  ];
}

function describeComparison(
  key: "experiment.as-drawn" | "experiment.as-done",
  comparison: Comparison,
): readonly string[] {
  if (comparison.kind === "cannot-tell")
    return [
      fillPlaces(personalEn["experiment.cannot-tell"], {
        pairs: String(comparison.pairs),
        needed: String(comparison.pairsNeeded),
      }),
    ];
  const { difference, interval, pairs } = comparison;
  return [
    fillPlaces(personalEn[key], {
      difference: difference.toFixed(1),
      low: interval.low.toFixed(1),
      high: interval.high.toFixed(1),
      pairs: String(pairs),
    }),
  ];
}
