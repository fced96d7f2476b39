import type { Backstride } from "../../../app/backstride.ts";
import { CADENCE_RISE_RATIO } from "../../../app/cadence-answer.ts";
import type { ExperimentRefusal, ExperimentReply, ExperimentView } from "../../../app/experiments.ts";
import { fillPlaces } from "../../../app/words/fill-places.ts";
import { personalEn } from "../../../app/words/personal-en.ts";
import { EXERCISES } from "../../../engine/exercises/catalogue.ts";
import type { Comparison, ExperimentResult } from "../../../engine/personal/experiment/analyse-experiment.ts";
import type { ExperimentStanding } from "../../../engine/personal/experiment/experiment-record.ts";
import {
  daysOfProtocol,
  type ExperimentOutcome,
  type Lever,
  type Protocol,
} from "../../../engine/personal/experiment/protocol.ts";
import { addDays, type Day } from "../../../engine/units/day.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { percent } from "../print.ts";
import { type Command, printJson, type Terminal, table } from "../terminal.ts";

export interface ExperimentWords {
  readonly lever?: Lever["kind"] | "cadence" | "split" | "strength";
  readonly shoe?: string;
  readonly surface?: Extract<Lever, { kind: "surface" }>["surface"];
  readonly outcome: ExperimentOutcome;
  readonly pairs: number;
  readonly blockDays: number;
  readonly washOut: number;
  readonly stopAbove: number;
  readonly begins?: Day;
  readonly seed?: number;
  readonly try?: true;
  readonly on?: Day;
}

/** `backstride experiment new`: one change, in drawn blocks; `--try` only tells what it could find. */
export function newExperimentCommand(words: ExperimentWords): Command {
  return async (terminal) => {
    const lever = leverOf(words);
    if (lever === undefined) {
      terminal.remark(
        "Say what to change: --lever cadence, shoes (with --shoe), surface (with --surface), split, warm-up or strength.\n",
      );
      return EXIT.badUsage;
    }
    const backstride = await terminal.backstride();
    const { today } = await backstride.overview();
    const reply = await backstride.experiment({
      kind: words.try ? "try" : "begin",
      design: {
        lever,
        outcome: words.outcome,
        pairs: words.pairs,
        blockDays: words.blockDays,
        washOutDays: words.washOut,
        abovePain: words.stopAbove,
        beginsOnDay: words.begins ?? addDays(today, 1),
        ...(words.seed !== undefined && { seed: words.seed }),
      },
    });
    return printReply(terminal, reply, (protocol) => describeProtocol(protocol));
  };
}

/** `backstride experiment status`: what runs, what today asks for, what is not known. */
export const experimentStatusCommand: Command = async (terminal) => {
  const answer = await (await terminal.backstride()).experiments();
  if (terminal.wantsJson) printJson(terminal, "backstride.experiments/1", answer);
  else if (answer.experiments.length === 0) terminal.out(`${personalEn["experiment.none"]}\n`);
  else terminal.out(`${answer.experiments.map(describeView).join("\n\n")}\n`);
  return EXIT.done;
};

/** `backstride experiment result [ID]`: once it is over; written down beside its protocol. */
export function experimentResultCommand(id: string | undefined): Command {
  return async (terminal) => {
    const backstride = await terminal.backstride();
    const chosen = await chooseExperiment(backstride, id);
    if (chosen === undefined) return noSuch(terminal);
    const reply = await backstride.experiment({ kind: "finish", experimentId: chosen });
    if (reply.kind === "refused" && reply.because.kind === "not-now")
      terminal.remark(`${personalEn["experiment.result-later"]}\n`);
    return printReply(terminal, reply, undefined, chosen);
  };
}

/** `backstride experiment note yes|no [--on DAY]` and `backstride experiment stop`. */
export function experimentChangeCommand(
  change:
    | { readonly kind: "stop" }
    | { readonly kind: "note"; readonly wasChanged: boolean; readonly on?: Day },
): Command {
  return async (terminal) => {
    const backstride = await terminal.backstride();
    const experimentId = await chooseExperiment(backstride, undefined);
    if (experimentId === undefined) return noSuch(terminal);
    const { today } = await backstride.overview();
    const reply = await backstride.experiment(
      change.kind === "stop"
        ? { kind: "stop", experimentId }
        : { kind: "note", experimentId, onDay: change.on ?? today, wasChanged: change.wasChanged },
    );
    return printReply(terminal, reply, undefined, experimentId);
  };
}

const SHORT: Readonly<Record<string, Lever["kind"]>> = {
  cadence: "cadence-up",
  split: "distance-split",
  strength: "strength-before",
};

function leverOf({ lever, shoe, surface }: ExperimentWords): Lever | undefined {
  if (lever === undefined) return undefined;
  const exercisesFor = (...roles: readonly string[]): readonly string[] =>
    EXERCISES.filter(({ role }) => roles.includes(role)).map(({ id }) => id);
  switch (SHORT[lever] ?? lever) {
    case "cadence-up":
      return { kind: "cadence-up", ratio: CADENCE_RISE_RATIO };
    case "shoes":
      return shoe === undefined ? undefined : { kind: "shoes", shoeId: shoe };
    case "surface":
      return surface === undefined ? undefined : { kind: "surface", surface };
    case "distance-split":
      return { kind: "distance-split" };
    case "warm-up":
      return { kind: "warm-up", exerciseIds: exercisesFor("warm-up") };
    case "strength-before":
      return { kind: "strength-before", exerciseIds: exercisesFor("legs", "trunk", "hips") };
    default:
      return undefined;
  }
}

/** The one asked for, else the newest. */
async function chooseExperiment(backstride: Backstride, id: string | undefined): Promise<string | undefined> {
  const { experiments } = await backstride.experiments();
  const found =
    id === undefined ? experiments.at(-1) : experiments.find(({ protocol }) => protocol.id === id);
  return found?.protocol.id;
}

function noSuch(terminal: Terminal): ExitCode {
  terminal.remark(`${personalEn["experiment.no-such"]}\n`);
  return EXIT.notFound;
}

function printReply(
  terminal: Terminal,
  reply: ExperimentReply,
  describeTried?: (protocol: Protocol) => string,
  shownId?: string,
): ExitCode {
  if (terminal.wantsJson) printJson(terminal, "backstride.experiment/1", reply);
  else if (reply.kind === "tried") terminal.out(`${describeTried?.(reply.protocol) ?? ""}\n`);
  else if (reply.kind === "kept") {
    const shown =
      reply.experiments.find(({ protocol }) => protocol.id === shownId) ?? reply.experiments.at(-1);
    const drawn =
      shownId === undefined && shown !== undefined ? [describeTried?.(shown.protocol) ?? "", ""] : [];
    terminal.out(`${[...drawn, shown === undefined ? "" : describeView(shown)].join("\n")}\n`);
  } else terminal.remark(`${describeRefusal(reply.because)}\n`);
  return reply.kind === "refused" ? exitOfRefusal(reply.because) : EXIT.done;
}

function exitOfRefusal(because: ExperimentRefusal): ExitCode {
  switch (because.kind) {
    case "not-cleared":
      return because.problem.kind === "emergency"
        ? EXIT.emergency
        : because.problem.kind === "unfinished"
          ? EXIT.unfinished
          : EXIT.locked;
    case "running-locked":
      return EXIT.locked;
    case "no-such-experiment":
      return EXIT.notFound;
    case "out-of-range":
    case "begins-in-the-past":
      return EXIT.badUsage;
    case "too-few-pairs":
    case "hopeless":
    case "pain-above-limit":
    case "another-running":
    case "not-now":
      return EXIT.refused;
  }
}

function describeRefusal(because: ExperimentRefusal): string {
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

function describeProtocol(protocol: Protocol): string {
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

function describeView(view: ExperimentView): string {
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
