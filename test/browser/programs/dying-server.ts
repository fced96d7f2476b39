import { writeSync } from "node:fs";
import type { Backstride } from "../../../src/app/backstride.ts";
import { createBackstride } from "../../../src/app/create-backstride.ts";
import type { Store } from "../../../src/app/store.ts";
import { createImporter } from "../../../src/node/import/importer.ts";
import { RUNNER_ID, unpack } from "../../../src/node/open-backstride.ts";
import { listen } from "../../../src/node/server/listen.ts";
import { openStore } from "../../../src/node/store/open-store.ts";

// Serves a data folder and kills itself, as a power cut would, while it keeps what it is told: at the n-th thing it
// asks of the store, or after everything is kept and before that is answered, whichever comes first. With no n it lives.
// Arguments: home, screens, port, n. Prints its address, and "kept" when what it was told is on the disk.

const [home = "", screens = "", port = "0", last = ""] = process.argv.slice(2);
const lastAsk = last === "" ? Number.POSITIVE_INFINITY : Number(last);
const opened = await openStore({ home });
if (!opened.ok) throw new Error(`the store did not open: ${opened.problem.kind}`);

let asks = 0;
const die = (): boolean => process.kill(process.pid, "SIGKILL");

const backstride = createBackstride({
  store: dying(opened.value),
  importer: createImporter({ workers: 0 }),
  nowMs: Date.now,
  runnerId: RUNNER_ID,
  timeZone: "Europe/London",
  unpack,
});
const server = await listen({
  backstride: lastAsk === Number.POSITIVE_INFINITY ? backstride : silent(backstride),
  home,
  screens,
  port: Number(port),
});
writeSync(1, `${server.address}\n`);

function dying(store: Store): Store {
  return {
    ...store,
    write: (runnerId, work) =>
      store.write(runnerId, (writer) =>
        work(
          new Proxy(writer, {
            get(from, name) {
              if (++asks === lastAsk) die();
              return Reflect.get(from, name);
            },
          }),
        ),
      ),
  };
}

function silent(told: Backstride): Backstride {
  return {
    ...told,
    async tell(entries) {
      const answer = await told.tell(entries);
      writeSync(1, "kept\n");
      die();
      return answer;
    },
  };
}
