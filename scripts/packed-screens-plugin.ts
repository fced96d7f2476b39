import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { Plugin } from "vite";

const pack = promisify(brotliCompress);
const PACKABLE = /\.(js|css|html|json|svg|webmanifest)$/;
/** Models and their runtime are packed by the server when somebody opens the lab: packed as tightly as this, they would take minutes. */
const LIMIT_BYTES = 2_000_000;

/** Packs the built screens once, as tightly as it goes, beside each file as `.br`: the server sends those as they are. */
export function packedScreens(): Plugin {
  let folder = "";
  return {
    name: "backstride-packed-screens",
    apply: "build",
    configResolved({ root, build }) {
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      order: "post",
      sequential: true,
      async handler() {
        const names = (await readdir(folder, { recursive: true })).filter((name) => PACKABLE.test(name));
        await Promise.all(
          names.map(async (name) => {
            const file = join(folder, name);
            if ((await stat(file)).size > LIMIT_BYTES) return;
            const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
            await writeFile(`${file}.br`, await pack(await readFile(file), { params }));
          }),
        );
      },
    },
  };
}
