import type { Backstride } from "../../../app/backstride.ts";
import { CADENCE_RISE_RATIO } from "../../../app/cadence-answer.ts";
import type { ExperimentRefusal, ExperimentReply } from "../../../app/experiments.ts";
import { personalEn } from "../../../app/words/personal-en.ts";
import { EXERCISES } from "../../../engine/exercises/catalogue.ts";
import { STRENGTH_EXERCISE_IDS } from "../../../engine/exercises/strength-exercises.ts";
import { hasEnded } from "../../../engine/personal/experiment/experiment-record.ts";
import { blockOn, type ExperimentOutcome, type Lever } from "../../../engine/personal/experiment/protocol.ts";
import { addDays, type Day } from "../../../engine/units/day.ts";
import { describeAgreed, describeProposal, describeRefusal, describeView } from "../describe-experiment.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { type Command, printJson, type Terminal } from "../terminal.ts";

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
    return printReply(terminal, reply);
  };
}

/** `backstride experiment status [ID]`: what runs, what today asks for, what is not known; of one alone, or of all. */
export const experimentStatusCommand =
  (id: string | undefined): Command =>
  async (terminal) => {
    const all = await (await terminal.backstride()).experiments();
    const experiments = all.experiments.filter(({ protocol }) => id === undefined || protocol.id === id);
    if (id !== undefined && experiments.length === 0) return noSuch(terminal);
    const answer = { ...all, experiments };
    if (terminal.wantsJson) printJson(terminal, "backstride.experiments/1", answer);
    else if (answer.experiments.length === 0) terminal.out(`${personalEn["experiment.none"]}\n`);
    else terminal.out(`${answer.experiments.map(describeView).join("\n\n")}\n`);
    return EXIT.done;
  };

/** `backstride experiment result [ID]`: once it is over; written down beside its protocol when it is first shown. */
export function experimentResultCommand(id: string | undefined): Command {
  return async (terminal) => {
    const backstride = await terminal.backstride();
    const chosen = await chooseExperiment(backstride, id);
    if (chosen === undefined) return noSuch(terminal);
    const reply = await backstride.experiment({ kind: "finish", experimentId: chosen });
    if (reply.kind === "refused" && reply.because.kind === "not-now")
      terminal.remark(`${personalEn["experiment.result-later"]}\n`);
    return printReply(terminal, reply, chosen);
  };
}

/** `backstride experiment note yes|no [--on DAY]` and `backstride experiment stop [ID]`. */
export function experimentChangeCommand(
  change:
    | { readonly kind: "stop"; readonly id?: string }
    | { readonly kind: "note"; readonly wasChanged: boolean; readonly on?: Day },
): Command {
  return async (terminal) => {
    const backstride = await terminal.backstride();
    const { today } = await backstride.overview();
    const experimentId =
      change.kind === "stop"
        ? (change.id ?? (await runningExperiment(backstride)))
        : await experimentOfDay(backstride, change.on ?? today);
    if (experimentId === undefined) return noSuch(terminal);
    const reply = await backstride.experiment(
      change.kind === "stop"
        ? { kind: "stop", experimentId }
        : { kind: "note", experimentId, onDay: change.on ?? today, wasChanged: change.wasChanged },
    );
    return printReply(terminal, reply, experimentId);
  };
}

const SHORT: Readonly<Record<string, Lever["kind"]>> = {
  cadence: "cadence-up",
  split: "distance-split",
  strength: "strength-before",
};

function leverOf({ lever, shoe, surface }: ExperimentWords): Lever | undefined {
  if (lever === undefined) return undefined;
  const warmUps = (): readonly string[] =>
    EXERCISES.filter(({ role }) => role === "warm-up").map(({ id }) => id);
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
      return { kind: "warm-up", exerciseIds: warmUps() };
    case "strength-before":
      return { kind: "strength-before", exerciseIds: STRENGTH_EXERCISE_IDS };
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

/** The one that waits or runs, else the newest. */
async function runningExperiment(backstride: Backstride): Promise<string | undefined> {
  const { experiments } = await backstride.experiments();
  const running = experiments.find(({ standing }) => !hasEnded(standing));
  return (running ?? experiments.at(-1))?.protocol.id;
}

/** The newest of those that have the day among theirs, else the newest: days of one that has ended may still be open. */
async function experimentOfDay(backstride: Backstride, day: Day): Promise<string | undefined> {
  const { experiments } = await backstride.experiments();
  const found = experiments.findLast(({ protocol }) => blockOn(protocol, day) !== undefined);
  return (found ?? experiments.at(-1))?.protocol.id;
}

function noSuch(terminal: Terminal): ExitCode {
  terminal.remark(`${personalEn["experiment.no-such"]}\n`);
  return EXIT.notFound;
}

/** The experiment of this id; the one just begun, with all that was agreed, where none is given. */
function printReply(terminal: Terminal, reply: ExperimentReply, shownId?: string): ExitCode {
  if (terminal.wantsJson) printJson(terminal, "backstride.experiment/1", reply);
  else if (reply.kind === "tried") terminal.out(`${describeProposal(reply.proposal)}\n`);
  else if (reply.kind === "kept") {
    const shown =
      reply.experiments.find(({ protocol }) => protocol.id === shownId) ?? reply.experiments.at(-1);
    const agreed = shownId === undefined && shown !== undefined ? [describeAgreed(shown), ""] : [];
    terminal.out(`${[...agreed, shown === undefined ? "" : describeView(shown)].join("\n")}\n`);
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
    case "no-running-planned":
    case "lever-cautioned":
      return EXIT.locked;
    case "no-such-experiment":
    case "no-such-shoe":
      return EXIT.notFound;
    case "out-of-range":
    case "begins-in-the-past":
    case "begins-too-late":
      return EXIT.badUsage;
    case "too-few-pairs":
    case "hopeless":
    case "pain-above-limit":
    case "another-running":
    case "note-would-not-count":
    case "not-now":
      return EXIT.refused;
  }
}
