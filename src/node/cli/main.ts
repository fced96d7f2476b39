import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { CommanderError } from "commander";
import type { Backstride } from "../../app/backstride.ts";
import { openBackstride, StoreNotOpened } from "../open-backstride.ts";
import { type DiskTrouble, diskTroubleOf } from "../store/disk-trouble.ts";
import { EXIT, type ExitCode } from "./exit-codes.ts";
import { createProgram } from "./program.ts";
import type { Terminal } from "./terminal.ts";

const DISK_WORDS = {
  full: "There is no room left on the disk. This was not kept; what was kept before is.",
  failing:
    "The disk reported an error that is not a lack of room. Do not count on this being kept. Try once more; if it comes back, check the disk and copy the data folder to another one.",
} as const satisfies Record<DiskTrouble, string>;

for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error; // whoever reads has seen enough: `backstride runs | head`
  });
process.exitCode = await main(process.argv);

/** Runs one command line to its end. The only place that catches: everything else lets our mistakes through. */
async function main(argv: readonly string[]): Promise<ExitCode> {
  let exit: ExitCode = EXIT.done;
  const program = createProgram(async (command, options) => {
    const home = resolve(options.home ?? process.env.BACKSTRIDE_HOME ?? join(homedir(), ".backstride"));
    let opened: Promise<Backstride> | undefined;
    const terminal: Terminal = {
      backstride: () => (opened ??= openUpToDate(home)),
      out: (text) => void process.stdout.write(text),
      remark: (text) => void process.stderr.write(text),
      isLive: process.stderr.isTTY === true,
      wantsJson: options.json === true,
      home,
    };
    try {
      exit = await command(terminal);
    } finally {
      await (await opened?.catch(() => undefined))?.close(); // why it did not open is told already
    }
  });
  program.exitOverride();
  for (const command of program.commands) command.exitOverride();

  try {
    await program.parseAsync(argv);
    return exit;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.badUsage;
    if (error instanceof StoreNotOpened) {
      process.stderr.write(`${error.message}\n`);
      return EXIT.noDataFolder;
    }
    const trouble = diskTroubleOf(error);
    if (trouble !== undefined) {
      process.stderr.write(`${DISK_WORDS[trouble]}\n`);
      return EXIT.noDataFolder;
    }
    console.error(error);
    return EXIT.ourMistake;
  }
}

/** The product over a folder, with everything measured by this version's rules and the present settings. */
async function openUpToDate(home: string): Promise<Backstride> {
  const backstride = await openBackstride(home);
  const { outdated = 0 } = await backstride.overview();
  if (outdated > 0) {
    process.stderr.write(
      `Measuring ${outdated} activities again: the rules or your settings have changed.\n`,
    );
    await backstride.remeasure();
  }
  return backstride;
}
