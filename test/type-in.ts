import { CommanderError } from "commander";
import type { Backstride } from "../src/app/backstride.ts";
import { createProgram } from "../src/node/cli/program.ts";

/** Runs one command line over an open product, as a person would type it. */
export const typeIn = (backstride: Backstride, ...words: string[]) =>
  typeOpening(async () => backstride, ...words);

/** Words that are not understood, typed: what a person reads about them, and the status. */
export async function typeWrongly(...words: string[]) {
  let told = "";
  const program = createProgram(async () => {
    throw new Error(`understood: ${words.join(" ")}`);
  });
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({
      writeErr: (text) => {
        told += text;
      },
    });
  const thrown: unknown = await program.parseAsync(["node", "backstride", ...words]).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof CommanderError)) throw thrown;
  return { told, exitCode: thrown.exitCode };
}

/** The same as `typeIn`, with what opens the product when a command asks for it. */
export async function typeOpening(open: () => Promise<Backstride>, ...words: string[]) {
  let out = "";
  let remarks = "";
  let exit: number | undefined;
  const program = createProgram(async (command, options) => {
    exit = await command({
      backstride: open,
      out: (text) => {
        out += text;
      },
      remark: (text) => {
        remarks += text;
      },
      isLive: false,
      wantsJson: options.json === true,
      home: "/home/of/a/runner",
    });
  });
  program.exitOverride().configureOutput({ writeErr: () => undefined });
  for (const command of program.commands)
    command.exitOverride().configureOutput({ writeErr: () => undefined });
  await program.parseAsync(["node", "backstride", ...words]);
  return { out, remarks, exit, json: () => JSON.parse(out) as Record<string, unknown> };
}
