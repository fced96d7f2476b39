import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import type { Backstride } from "../../src/app/backstride.ts";
import { openBackstride } from "../../src/node/open-backstride.ts";
import { listen } from "../../src/node/server/listen.ts";
import { chromiumOfFile } from "./chromium-of-file.ts";
import { preparedHome } from "./prepared-homes.ts";

/** The built screens. */
export const SCREENS =
  process.env.BACKSTRIDE_SCREENS ?? fileURLToPath(new URL("../../dist/web", import.meta.url));

const SCRIPT_BYTES = `performance.getEntriesByType("resource")
  .filter((entry) => entry.name.endsWith(".js"))
  .reduce((sum, entry) => sum + entry.encodedBodySize, 0)`;

/** The day of every picture. */
export const NOW_MS = Date.UTC(2026, 10, 22, 15);

export const SIZES = { phone: { width: 360, height: 780 }, laptop: { width: 1280, height: 800 } } as const;

/** The real server over a fresh data folder, and a Chromium looking at it. */
export interface AppInBrowser {
  readonly address: string;
  readonly backstride: Backstride;
  readonly browser: Browser;
  /** A fresh visitor. Everything wrong that a page says or asks is kept in `complaints`. */
  visit(path: string, options?: VisitOptions): Promise<Visit>;
  /** The program is stopped, with the data folder and every page left as they are. */
  stopServer(): Promise<void>;
  /** Started again, at the same address; with other screens when they are given. */
  startServer(screens?: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * Without the app's worker, which fetches every screen for each new visitor: a test of what stands without a network
 * says `serviceWorkers: "allow"`.
 */
export interface VisitOptions extends BrowserContextOptions {
  /** The device's clock stands at this instant; without it, it is the computer's. */
  readonly nowMs?: number;
}

export interface Visit {
  readonly page: Page;
  /** Console errors, refused styles and scripts, failed answers, requests that leave the address. */
  readonly complaints: readonly string[];
  /** Script that came over the line so far, as it was packed. */
  readonly scriptBytes: () => Promise<number>;
}

export async function openAppInBrowser(
  options: {
    readonly life?: string;
    readonly lanAddress?: string;
    readonly screens?: string;
    /** What the server asks in place of the product itself. */
    readonly served?: (backstride: Backstride) => Backstride;
    /** The program's clock, where a test lives through more than the day of every picture. */
    readonly nowMs?: () => number;
  } = {},
): Promise<AppInBrowser> {
  const home = mkdtempSync(join(tmpdir(), "backstride-browser-"));
  const nowMs = options.nowMs ?? (() => NOW_MS);
  if (options.life !== undefined)
    cpSync(await preparedHome(options.life, nowMs()), home, { recursive: true });
  const backstride = await openBackstride(home, { nowMs, workers: 2 });
  const lan = options.lanAddress === undefined ? {} : { lan: { address: options.lanAddress, port: 0 } };
  const served = options.served?.(backstride) ?? backstride;
  let server = await listen({
    backstride: served,
    home,
    screens: options.screens ?? SCREENS,
    port: 0,
    ...lan,
  });
  let isServing = true;
  const { address } = server;
  const browser = await chromiumOfFile();
  const visitors: BrowserContext[] = [];
  return {
    address,
    backstride,
    browser,
    async visit(path, { nowMs, ...context } = {}) {
      const visitor = await browser.newContext({
        locale: "en-GB",
        viewport: SIZES.laptop,
        serviceWorkers: "block",
        ...context,
      });
      visitors.push(visitor);
      const page = await visitor.newPage();
      if (nowMs !== undefined) await page.clock.setFixedTime(nowMs);
      const complaints = listenForComplaints(page, address);
      await page.goto(new URL(path, address).href);
      return { page, complaints, scriptBytes: () => page.evaluate<number>(SCRIPT_BYTES) };
    },
    async stopServer() {
      isServing = false;
      await server.close();
    },
    async startServer(screens = options.screens ?? SCREENS) {
      server = await listen({
        backstride: served,
        home,
        screens,
        port: Number(new URL(address).port),
      });
      isServing = true;
    },
    async close() {
      await Promise.all(visitors.map((visitor) => visitor.close()));
      if (isServing) await server.close();
      await backstride.close();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function listenForComplaints(page: Page, address: string): readonly string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    const isBlocked = message.text().startsWith("Service Worker registration blocked"); // by the visit itself
    const isWrong = message.type() === "error" || message.type() === "warning";
    if (isWrong && !isBlocked) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(address) && !url.startsWith("data:") && !url.startsWith("blob:"))
      complaints.push(`left the address: ${url}`);
  });
  return complaints;
}
