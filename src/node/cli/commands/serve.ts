import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { listen } from "../../server/listen.ts";
import { EXIT } from "../exit-codes.ts";
import { type Command, printJson } from "../terminal.ts";

/** `backstride serve [--port N] [--open]`: the screens on this machine's own address, until interrupted. */
export function serveCommand(options: {
  readonly port?: number;
  readonly opens: "browser" | "nothing";
}): Command {
  return async (terminal) => {
    const backstride = await terminal.backstride();
    const listening = await listen({
      backstride,
      home: terminal.home,
      screens: screensFolder(),
      ...(options.port === undefined ? {} : { port: options.port }),
    });
    if (terminal.wantsJson) printJson(terminal, "backstride.serve/1", { address: listening.address });
    else
      terminal.out(
        `Backstride is at ${listening.address}\nYour runs stay in ${terminal.home}. Press Ctrl+C to stop.\n`,
      );
    if (options.opens === "browser") openBrowser(listening.address);
    await interrupted();
    await listening.close();
    return EXIT.done;
  };
}

const interrupted = (): Promise<void> =>
  new Promise((done) => {
    process.once("SIGINT", () => done());
    process.once("SIGTERM", () => done());
  });

/** Beside the bundled program, or in the clone's dist/ when run from source. */
function screensFolder(): string {
  const here = dirname(fileURLToPath(import.meta.url));
  const places = [join(here, "web"), join(here, "../../../../dist/web")];
  const found = places.find((place) => existsSync(join(place, "index.html")));
  if (found === undefined) throw new Error("the screens are not built: npm run build");
  return found;
}

/** Opens the person's browser where there is a desktop to open it on; a failure is not worth a word. */
function openBrowser(address: string): void {
  const isHeadless =
    process.env.CI === "true" ||
    !process.stdout.isTTY ||
    (process.platform === "linux" && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY);
  if (isHeadless) return;
  const [command, args]: [string, string[]] =
    process.platform === "darwin"
      ? ["open", [address]]
      : process.platform === "win32"
        ? ["cmd", ["/c", "start", "", address]]
        : ["xdg-open", [address]];
  spawn(command, args, { stdio: "ignore", detached: true })
    .on("error", () => {})
    .unref();
}
