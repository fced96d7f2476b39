import { writeSync } from "node:fs";
import { createBackstride } from "../../src/app/create-backstride.ts";
import type { Store, StoreWriter } from "../../src/app/store.ts";
import { createImporter } from "../../src/node/import/importer.ts";
import { unpack } from "../../src/node/open-backstride.ts";
import { openStore } from "../../src/node/store/open-store.ts";

// Imports an archive and kills itself, as a power cut would, at the n-th thing it asks of the store.
// Arguments: archive, home, n. Prints a line for every item as soon as it is acknowledged.

const [archive = "", home = "", lastAsk = ""] = process.argv.slice(2);
const opened = await openStore({ home });
if (!opened.ok) throw new Error(`the store did not open: ${opened.problem.kind}`);

let asks = 0;
const backstride = createBackstride({
  store: killing(opened.value, Number(lastAsk)),
  importer: createImporter({ workers: 1 }),
  nowMs: Date.now,
  runnerId: "me",
  timeZone: "Europe/Berlin",
  unpack,
});
await backstride.importPaths([archive], {
  importId: "one",
  onOutcome: ({ kind, name }) => writeSync(1, `${kind} ${name}\n`),
});
await backstride.close();
writeSync(1, `asks ${asks}\n`);

function killing(store: Store, last: number): Store {
  const count = <Kept extends object>(target: Kept): Kept =>
    new Proxy(target, {
      get(from, name) {
        if (++asks === last) process.kill(process.pid, "SIGKILL");
        return Reflect.get(from, name);
      },
    });
  return {
    ...store,
    write: (runnerId, work) => store.write(runnerId, (writer: StoreWriter) => work(count(writer))),
  };
}
