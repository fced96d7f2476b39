import { type Command as Commander, Option } from "commander";
import { type CheckInWords, checkInCommand } from "./commands/checkin.ts";
import { exercisesCommand } from "./commands/exercises.ts";
import { type HomeTestWords, homeTestCommand } from "./commands/home-test.ts";
import { nextCommand } from "./commands/next.ts";
import { planCommand } from "./commands/plan.ts";
import { progressCommand } from "./commands/progress.ts";
import {
  activity,
  change,
  commaSeparated,
  dayOption,
  hoursOfDay,
  measured,
  score,
  threeScores,
  wholeNumber,
} from "./option-values.ts";
import type { Command } from "./terminal.ts";
import { unlessEmergency } from "./unless-emergency.ts";

/** The commands by which a runner tells how it goes, and asks what to do. */
export function addDiaryCommands(program: Commander, run: (command: Command) => Promise<void>): void {
  program
    .command("checkin")
    .option("--pain <0-10>", "pain now", score)
    .option("--worst <0-10>", "worst pain of the day", score)
    .addOption(
      new Option("--legs <how>", "pain, tingling or weakness in a leg").choices(["no", "yes", "new"]),
    )
    .addOption(
      new Option("--morning <how>", "this morning, against the one before").choices([
        "better",
        "same",
        "worse",
      ]),
    )
    .option("--run-pain <0-10>", "highest pain during the run of the day", score)
    .option("--did <ids>", "exercises done, such as E16,E23", commaSeparated)
    .option("--sleep <hours>", "hours slept", hoursOfDay)
    .option("--stress <0-10>", "stress of the day", score)
    .option("--sitting <hours>", "hours sat on the day", hoursOfDay)
    .option(
      "--activity <name=0-10>",
      "of the week: how well one of your own activities goes (repeat it)",
      activity,
    )
    .option("--confidence <0-10>", "of the week: how sure you are of managing it", score)
    .option("--change <-3..3>", "of the week: change since the start, 3 is very much better", change)
    .option("--on <day>", "the day it is about (today unless given)", dayOption)
    .description("the daily or weekly entry, ten seconds long; what is left out is not known")
    .action((options: CheckInWords) => run(checkInCommand(options)));
  program
    .command("test")
    .argument("[name]", "a home test's id or a part of its name")
    .option("--value <number>", "what was measured", measured)
    .addOption(new Option("--side <side>", "which side").choices(["left", "right", "both"]))
    .addOption(new Option("--passed <yes or no>", "for tests without a number").choices(["yes", "no"]))
    .option("--direction <before,bending,arching>", "pain before, after bending, after arching", threeScores)
    .description("how a home test is done; with a result, its note")
    .action((name: string | undefined, options: HomeTestWords) =>
      run(unlessEmergency(homeTestCommand(name, options))),
    );
  program
    .command("next")
    .description("what to answer, test or note next, because it would tell the most")
    .action(() => run(unlessEmergency(nextCommand)));
  program
    .command("plan")
    .option("--days <n>", "so many days, today first (up to 14)", wholeNumber)
    .description("what to do today and in the next days; danger questions come first")
    .action((options: { days?: number }) => run(planCommand(options)));
  program
    .command("progress")
    .description("is it working? Pain, function and what was done, against the change that matters")
    .action(() => run(unlessEmergency(progressCommand)));
  program
    .command("exercises")
    .description("every exercise of the plan; needs no data")
    .action(() => run(exercisesCommand));
}
