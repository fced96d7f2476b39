import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename } from "node:fs/promises";
import { EXIT } from "../exit-codes.ts";
import type { Command } from "../terminal.ts";

/** `backstride export [FILE]`: everything kept about the runner, as one JSON document. */
export function exportCommand(options: {
  readonly file?: string;
  readonly withOriginals: "yes" | "no";
}): Command {
  return async (terminal) => {
    const backstride = await terminal.backstride();
    const pieces = backstride.exportAll({ withOriginals: options.withOriginals === "yes" });
    if (options.file === undefined) {
      for await (const piece of pieces) terminal.out(piece);
      return EXIT.done;
    }
    const partPath = `${options.file}.part`;
    const file = createWriteStream(partPath, { mode: 0o600 });
    for await (const piece of pieces) if (!file.write(piece)) await once(file, "drain");
    file.end();
    await once(file, "close");
    await rename(partPath, options.file); // a torn export never stands under its name
    terminal.remark(`Everything is in ${options.file}\n`);
    return EXIT.done;
  };
}
