import { Argument, type Command as Commander, InvalidArgumentError, Option } from "commander";
import {
  type ExperimentWords,
  experimentChangeCommand,
  experimentResultCommand,
  experimentStatusCommand,
  newExperimentCommand,
} from "./commands/experiment.ts";
import { type ForecastWords, forecastCommand } from "./commands/forecast.ts";
import { personalCommand } from "./commands/personal.ts";
import { personalDaysCommand } from "./commands/personal-days.ts";
import {
  commaSeparated,
  dayOption,
  flareLine,
  measured,
  score,
  seedOption,
  wholeNumber,
} from "./option-values.ts";
import type { Command } from "./terminal.ts";
import { unlessEmergency } from "./unless-emergency.ts";

/** The commands about one runner's own evidence. */
export function addPersonalCommands(program: Commander, run: (command: Command) => Promise<void>): void {
  program
    .command("personal")
    .option("--days", "the days it rests on as CSV: pain, function, and what came up to three days before")
    .description("what moved your back, from your own days, or why nothing can be said yet")
    .action(({ days }: { days?: true }) =>
      run(days === true ? personalDaysCommand : unlessEmergency(personalCommand)),
    );
  program
    .command("forecast")
    .option("--plan <file>", "what is to be run, as JSON, instead of the plan's own runs")
    .option("--above <0-9>", "pain above this is a flare (drawn from your own days unless given)", flareLine)
    .option("--what-if <distances>", "compare these distances on one day, such as 10,14", distances)
    .option("--on <day>", "the day of --what-if (the next one without a run unless given)", dayOption)
    .description("how likely a flare is in the next three days; silent where it would be a guess")
    .action((options: ForecastWords, command: Commander) => {
      if (options.on !== undefined && options.whatIf === undefined)
        command.error("error: --on is the day of --what-if: give both");
      return run(forecastCommand(options));
    });
  program
    .command("experiment")
    .addArgument(
      new Argument("<what>", "new, status, result [id], note yes|no, or stop").choices(EXPERIMENT_WORDS),
    )
    .argument("[which]", "an experiment's id, or yes or no for a note")
    .addOption(
      new Option("--lever <change>", "the one change").choices([
        "cadence",
        "shoes",
        "surface",
        "split",
        "warm-up",
        "strength",
      ]),
    )
    .option("--shoe <id>", "which shoes, for --lever shoes")
    .addOption(
      new Option("--surface <ground>", "which ground, for --lever surface").choices([
        "road",
        "track",
        "trail",
        "grass",
        "sand",
        "treadmill",
      ]),
    )
    .addOption(
      new Option("--outcome <what>", "what is compared")
        .choices(["worst-pain-next-day", "pain-during-run"])
        .default("worst-pain-next-day"),
    )
    .option("--pairs <n>", "pairs of blocks: one with the change and one as usual each", wholeNumber, 6)
    .option("--block-days <n>", "days of a block", wholeNumber, 7)
    .option("--wash-out <n>", "first days of each block that do not count", wholeNumber, 1)
    .option("--stop-above <0-5>", "pain above this on two days of three ends it", score, 4)
    .option("--begins <day>", "its first day (tomorrow unless given)", dayOption)
    .option("--seed <n>", "draws the same blocks again", seedOption)
    .option("--try", "only tell what it could find; nothing is begun")
    .option("--on <day>", "the day a note is about (today unless given)", dayOption)
    .description("change one thing in drawn blocks, and see what it does to your pain")
    .action(
      (what: ExperimentWord, which: string | undefined, options: ExperimentWords, command: Commander) => {
        if (what === "note" && which !== "yes" && which !== "no")
          command.error(
            "error: note whether the change was made: experiment note yes, or experiment note no",
          );
        if (what === "new" && which !== undefined)
          command.error(`error: experiment new takes options alone, and not ${which}`);
        if (what !== "note" && options.on !== undefined)
          command.error("error: --on is the day a note is about; --begins is the first day of an experiment");
        return run(unlessEmergency(experimentCommand(what, which, options)));
      },
    );
}

const EXPERIMENT_WORDS = ["new", "status", "result", "note", "stop"] as const;
type ExperimentWord = (typeof EXPERIMENT_WORDS)[number];

function experimentCommand(
  what: ExperimentWord,
  which: string | undefined,
  options: ExperimentWords,
): Command {
  switch (what) {
    case "new":
      return newExperimentCommand(options);
    case "status":
      return experimentStatusCommand(which);
    case "result":
      return experimentResultCommand(which);
    case "stop":
      return experimentChangeCommand({ kind: "stop", ...(which !== undefined && { id: which }) });
    case "note":
      return experimentChangeCommand({
        kind: "note",
        wasChanged: which === "yes",
        ...(options.on !== undefined && { on: options.on }),
      });
  }
}

/** Up to ten distances in the runner's unit. */
function distances(text: string): readonly number[] {
  const values = commaSeparated(text).map(measured);
  if (values.length === 0 || values.length > 10 || values.some((value) => value < 0))
    throw new InvalidArgumentError("It must be distances such as 10,14.");
  return values;
}
