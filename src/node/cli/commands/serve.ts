import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { renderUnicodeCompact } from "uqr";
import type { PairingCode } from "../../../app/phone.ts";
import { NoLocalNetwork, type OpenDoor } from "../../lan/open-door.ts";
import { type Listening, listen } from "../../server/listen.ts";
import { EXIT } from "../exit-codes.ts";
import { type Command, printJson } from "../terminal.ts";

/** `backstride serve`: the screens on this machine's own address, and with `--lan` for paired phones, until interrupted. */
export function serveCommand(options: {
  readonly port?: number;
  readonly opens: "browser" | "nothing";
  /** Present: also for paired devices of the local network, on this address or all private ones. */
  readonly lan?: { readonly address?: string; readonly port?: number };
}): Command {
  return async (terminal) => {
    const backstride = await terminal.backstride();
    let listening: Listening;
    try {
      listening = await listen({
        backstride,
        home: terminal.home,
        screens: screensFolder(),
        ...(options.port === undefined ? {} : { port: options.port }),
        ...(options.lan === undefined ? {} : { lan: options.lan }),
      });
    } catch (problem) {
      if (!(problem instanceof NoLocalNetwork)) throw problem;
      terminal.remark(`Cannot serve a phone: ${problem.message}.\n`);
      return EXIT.badUsage;
    }
    const { address, door } = listening;
    const pairing = door?.newCode();
    if (terminal.wantsJson)
      printJson(terminal, "backstride.serve/1", {
        address,
        ...(door === undefined
          ? {}
          : { lan: { addresses: door.addresses, fingerprint: door.certificate.fingerprint, pairing } }),
      });
    else {
      terminal.out(
        `Backstride is at ${address}\nYour runs stay in ${terminal.home}. Press Ctrl+C to stop.\n`,
      );
      if (door !== undefined && pairing !== undefined) terminal.out(describeDoor(door, pairing, address));
    }
    if (options.opens === "browser") openBrowser(listening.address);
    await interrupted();
    await listening.close();
    return EXIT.done;
  };
}

/** How a phone comes in: where, with which code, and how to tell that it is this computer that answers. */
function describeDoor(
  { addresses, certificate, devices }: OpenDoor,
  pairing: PairingCode,
  home: string,
): string {
  const paired = devices.all().length;
  return `
On a phone in the same network: ${addresses.join("  ")}
${certificate.isNew ? "A certificate was made for this computer; phones have not seen it yet.\n" : ""}Its SHA-256 fingerprint: ${certificate.fingerprint}
The phone's browser warns once, because only this computer vouches for the certificate: compare the fingerprint.
${paired === 0 ? "No phone is paired." : `Paired: ${paired}.`} Scan this to pair one. It works once, for five minutes; more at ${home}phone

${renderUnicodeCompact(pairing.url, { border: 2, ecc: "M" })}
`;
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
