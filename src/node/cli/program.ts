import { Command as Commander, Option } from "commander";
import type { Day } from "../../engine/units/day.ts";
import { articlesCommand } from "./commands/articles.ts";
import { askCommand } from "./commands/ask.ts";
import { exportCommand } from "./commands/export.ts";
import { type FormWords, formCommand } from "./commands/form.ts";
import { importCommand, importsCommand } from "./commands/import.ts";
import { learnCommand } from "./commands/learn.ts";
import { type RunWords, runCommand, runsCommand } from "./commands/runs.ts";
import { sampleCommand } from "./commands/sample.ts";
import { serveCommand } from "./commands/serve.ts";
import { shoesCommand } from "./commands/shoes.ts";
import { type TriageWords, triageCommand } from "./commands/triage.ts";
import { whyCommand } from "./commands/why.ts";
import { addDiaryCommands } from "./diary-commands.ts";
import { dayOption, measured, sharesOfPicture, wholeNumber } from "./option-values.ts";
import { addPersonalCommands } from "./personal-commands.ts";
import type { Command } from "./terminal.ts";
import { unlessEmergency } from "./unless-emergency.ts";

export interface GlobalOptions {
  readonly home?: string;
  readonly json?: true;
}

/** The command line as a person types it; `perform` runs what was asked. */
export function createProgram(
  perform: (command: Command, options: GlobalOptions) => Promise<void>,
): Commander {
  const program = new Commander("backstride")
    .description("Why a runner's lower back hurts, from their own runs, on their own machine.")
    .option("--home <folder>", "where the runner's data is kept (default: ~/.backstride, or BACKSTRIDE_HOME)")
    .option("--json", "machine-readable answers on standard output")
    .showHelpAfterError("(backstride --help lists the commands)");

  const run = (command: Command): Promise<void> => perform(command, program.opts<GlobalOptions>());

  program
    .command("triage")
    .option("--answers <file>", "answers by question id, as JSON (- reads standard input)")
    .option("--interactive", "ask here, screen by screen")
    .option("--text <words>", "in your own words; read as candidates to confirm, never as answers")
    .option("--questions", "list every question")
    .option("--on <day>", "judge as of this day (today unless given)", dayOption)
    .option("--assessments <file>", "who assessed a warning and what they allowed, as JSON")
    .option("--country <letters>", "whose emergency number to show, such as GB")
    .option("--forget", "judge only, and note nothing for the plan")
    .description("is it serious? Danger questions first; the answers are noted for the plan")
    .action((options: TriageWords) => run(triageCommand(options)));
  program
    .command("import")
    .argument("<path...>", "files, folders, Strava, Garmin or Apple Health exports")
    .description("bring runs in; the same file twice adds nothing")
    .action((paths: string[]) => run(importCommand(paths)));
  program
    .command("imports")
    .argument("[id]", "one import: every item and what became of it")
    .description("what earlier imports did")
    .action((id?: string) => run(importsCommand(id)));
  program
    .command("runs")
    .option("--last <n>", "only the newest n", wholeNumber)
    .description("the runs, oldest first")
    .action((options: { last?: number }) => run(runsCommand(options)));
  program
    .command("run")
    .argument("<id>", "a run's id, or its day (YYYY-MM-DD)")
    .option("--confirm-distance", "it was as far as recorded, though that is in doubt")
    .description("everything measured about one run")
    .action((id: string, options: RunWords) => run(runCommand(id, options)));
  program
    .command("shoes")
    .description("shoes and what they have run")
    .action(() => run(shoesCommand));
  program
    .command("why")
    .option("--since <day>", "first day of the pain (YYYY-MM-DD)", dayOption)
    .option("--on <day>", "look at the history as it was on this day", dayOption)
    .description("what in the runs may add to the pain, with the numbers")
    .action((options: { since?: Day; on?: Day }) => run(unlessEmergency(whyCommand(options))));
  program
    .command("ask")
    .argument("<words...>", "a question in your own words")
    .description("what is known about it, each sentence graded; needs no data")
    .action((words: string[]) => run(askCommand(words.join(" "))));
  program
    .command("learn")
    .argument("[card]", "one card's id")
    .option("--articles", "where well-known articles part from each other and from research")
    .description("the cards there are, or one of them; needs no data")
    .action((id: string | undefined, options: { articles?: true }) =>
      run(options.articles ? articlesCommand : learnCommand(id)),
    );
  program
    .command("form")
    .argument(
      "<path>",
      "a video (needs ffmpeg), a TRACK.json, a folder of OpenPose files, markers as .trc, or the id of a kept clip",
    )
    .addOption(new Option("--view <where>", "from where it was filmed").choices(["side", "rear"]))
    .option("--height <metres>", "the runner's height, such as 1.78", measured)
    .option("--speed <m/s>", "how fast the run was, in metres a second", measured)
    .option("--slow-motion <factor>", "how many times slower than life it plays", measured)
    .option("--fps <n>", "frames a second of OpenPose files, which do not say", measured)
    .option("--at <x,y,s>", "which of several people: shares of the picture, and when", sharesOfPicture)
    .addOption(new Option("--model <name>", "heavy is better, full is faster").choices(["heavy", "full"]))
    .option("--save-track <file>", "write the landmarks there as TRACK.json")
    .option("--keep", "keep the measurement beside the runs")
    .option("--run <id>", "the run it was filmed on, or none: for a clip that is kept")
    .description("running form from a video or from landmarks; kept only when asked")
    .action((path: string, options: FormWords) => run(formCommand(path, options)));
  addDiaryCommands(program, run);
  addPersonalCommands(program, run);
  program
    .command("export")
    .argument("[file]", "written there instead of standard output")
    .option("--originals", "with the recordings themselves")
    .description("everything kept, as one JSON document")
    .action((file: string | undefined, options: { originals?: true }) =>
      run(
        exportCommand({
          ...(file === undefined ? {} : { file }),
          withOriginals: options.originals ? "yes" : "no",
        }),
      ),
    );
  program
    .command("sample")
    .argument("[life]", "which simulated runner")
    .description("load a simulated runner into an empty folder")
    .action((life?: string) => run(sampleCommand(life)));
  program
    .command("serve")
    .option("--port <n>", "use this port and no other", wholeNumber)
    .option("--open", "open the browser")
    .option("--lan [address]", "also for paired phones in the local network, over HTTPS")
    .option("--lan-port <n>", "the port for phones, this one and no other", wholeNumber)
    .description("start the app on this machine's own address")
    .action((options: { port?: number; open?: true; lan?: string | true; lanPort?: number }) =>
      run(
        serveCommand({
          ...(options.port === undefined ? {} : { port: options.port }),
          opens: options.open ? "browser" : "nothing",
          ...(options.lan === undefined
            ? {}
            : {
                lan: {
                  ...(options.lan === true ? {} : { address: options.lan }),
                  ...(options.lanPort === undefined ? {} : { port: options.lanPort }),
                },
              }),
        }),
      ),
    );
  return program;
}
