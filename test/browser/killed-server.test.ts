import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openBackstride } from "../../src/node/open-backstride.ts";
import { goOn, markPlace } from "./answering.ts";
import { type AppInBrowser, openAppInBrowser, SCREENS } from "./app-in-browser.ts";
import { waiting } from "./kept-in-browser.ts";

const ROOT = resolve(import.meta.dirname, "../..");
/** What one telling asks of the store at the least: if it were fewer, hardly anything would have been interrupted. */
const ASKS_AT_LEAST = 3;

let folder = "";
let app: AppInBrowser; // its browser is used; the server is another one
beforeAll(async () => {
  // Beside the packages, so that the bundle finds the one it cannot hold.
  mkdirSync(join(ROOT, "node_modules/.cache"), { recursive: true });
  folder = mkdtempSync(join(ROOT, "node_modules/.cache/backstride-killed-"));
  await build({
    entryPoints: [join(import.meta.dirname, "programs/dying-server.ts")],
    outfile: join(folder, "server.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    external: ["@photostructure/sqlite"],
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  });
  app = await openAppInBrowser();
});
afterAll(async () => {
  living?.kill("SIGKILL");
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe("a server that is killed while it keeps what is told", () => {
  it("loses nothing it acknowledged, and has everything once when it was sent again", async () => {
    const first = await live();
    const { page } = await app.visit(new URL("/?map=true", first.address).href, { serviceWorkers: "allow" });
    await markPlace(page);
    await page.getByText("1 of 6").waitFor();
    await tellsAgain(page);
    await expect.poll(() => waiting(page), { timeout: 20_000 }).toEqual([]);
    await first.kill();

    await goOn(page); // told to nobody
    await page.getByText("2 of 6").waitFor();
    const told = await waiting(page);
    expect(told).toHaveLength(1);

    let lives = 0;
    for (let wasKept = false; !wasKept; ) {
      const life = await live(first.address, ++lives);
      await tellsAgain(page);
      const { signal, lines } = await life.ended;
      expect(signal).toBe("SIGKILL");
      expect(await waiting(page)).toEqual(told);
      wasKept = lines.includes("kept");
    }
    expect(lives).toBeGreaterThan(ASKS_AT_LEAST);

    const last = await live(first.address);
    await tellsAgain(page);
    await expect.poll(() => waiting(page), { timeout: 20_000 }).toEqual([]);
    await page.context().close();
    await last.kill();
    const entries = await diaryOf(join(folder, "home"));
    expect(entries.filter(({ answers }) => answers?.places !== undefined)).toHaveLength(1);
    expect(entries.filter(({ entryId }) => told.includes(entryId))).toHaveLength(1);
    expect(entries).toHaveLength(2);
  });
});

/** The network is back, says the browser: whatever waits is sent at once. */
const tellsAgain = (page: Page): Promise<unknown> => page.evaluate("dispatchEvent(new Event('online'))");

let living: ChildProcess | undefined;

/** Starts the server, at the same address as before where one is given; it dies at the n-th thing it asks. */
async function live(address?: string, lastAsk?: number) {
  const port = address === undefined ? "0" : new URL(address).port;
  const program = [join(folder, "server.mjs"), join(folder, "home"), SCREENS, port];
  const child = spawn(process.execPath, [...program, ...(lastAsk === undefined ? [] : [String(lastAsk)])], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  living = child;
  const lines: string[] = [];
  const out = createInterface({ input: child.stdout });
  const ended = new Promise<{ signal: string | null; lines: readonly string[] }>((done) =>
    child.once("close", (_, signal) => done({ signal, lines })),
  );
  const listening = new Promise<string>((done, fail) => {
    out.once("line", done);
    child.once("exit", () => fail(new Error("the server ended before it listened")));
  });
  out.on("line", (line) => lines.push(line));
  const kill = (): Promise<unknown> => {
    child.kill("SIGKILL");
    return ended;
  };
  return { address: await listening, ended, kill };
}

interface Entry {
  readonly entryId: string;
  readonly answers?: Readonly<Record<string, unknown>>;
}

async function diaryOf(home: string): Promise<readonly Entry[]> {
  const backstride = await openBackstride(home, { workers: 0 });
  let text = "";
  for await (const piece of backstride.exportAll({ withOriginals: false })) text += piece;
  await backstride.close();
  return (JSON.parse(text) as { diary: readonly Entry[] }).diary; // written by the program itself
}
