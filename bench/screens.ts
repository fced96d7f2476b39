import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { openBackstride } from "../src/node/open-backstride.ts";
import { listen } from "../src/node/server/listen.ts";
import { median } from "./contest.ts";

const LIFE = "thirteen-years";
const ROUNDS = 7;
const TARGET_MS = 1000;
const CHROMIUM = process.env.BACKSTRIDE_CHROMIUM ?? "/usr/bin/chromium";
const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Thirteen years of runs in a real browser: how soon the first chart is painted, and how smoothly it follows the hand. */
export async function benchScreens(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "backstride-bench-screens-"));
  const screens = process.env.BACKSTRIDE_SCREENS ?? builtInto(join(folder, "screens"));
  const backstride = await openBackstride(join(folder, "home"));
  const loaded = await backstride.loadSample(LIFE);
  if (!loaded.ok) throw new Error(loaded.problem.kind);
  const server = await listen({ backstride, home: join(folder, "home"), screens, port: 0 });
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const runs = (await backstride.runs()).length;
    const weeks = (await backstride.history()).weeks.length;
    console.log(`${runs} runs in ${weeks} weeks, Chromium ${browser.version()}, 1280 by 800`);
    for (const path of ["/api/runs", "/api/history"])
      console.log(`  ${path}: ${((await sizeOf(new URL(path, server.address))) / 1000).toFixed(0)} kB`);
    const toChart: number[] = [];
    const atWork: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const { tookMs, workedMs } = await untilFirstChart(browser, server.address, runs);
      if (round === 0) continue; // it warms the server up
      toChart.push(tookMs);
      atWork.push(workedMs);
    }
    console.log(
      `  from navigation to the first chart painted: median ${median(toChart).toFixed(0)} ms of ${ROUNDS} (target ${TARGET_MS})`,
    );
    console.log(`  of which the page's own thread was at work: median ${median(atWork).toFixed(0)} ms`);
    for (const gesture of GESTURES) {
      const { frames, points } = await framesDuring(browser, server.address, gesture);
      const sorted = frames.toSorted((a, b) => a - b);
      const p95 = sorted[Math.floor(sorted.length * 0.95)] ?? Number.NaN;
      console.log(
        `  ${gesture.name}: frame median ${median(frames).toFixed(1)} ms, 95 of 100 within ${p95.toFixed(1)} ms, ${frames.length} frames, ${points} points drawn`,
      );
    }
  } finally {
    await browser.close();
    await server.close();
    await backstride.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function builtInto(folder: string): string {
  execFileSync(join(ROOT, "node_modules/.bin/vite"), ["build", "--logLevel", "warn"], {
    cwd: ROOT,
    env: { ...process.env, BACKSTRIDE_SCREENS: folder },
    stdio: "inherit",
  });
  return folder;
}

const sizeOf = async (address: URL): Promise<number> =>
  (await (await fetch(address)).arrayBuffer()).byteLength;

/** Painted: two frames after the chart's canvas holds something that is not ground. */
const CHART_PAINTED_AT = `new Promise((painted) => {
  const look = () => {
    const canvas = document.querySelector(".chart canvas");
    if (canvas === null || canvas.width === 0) return requestAnimationFrame(look);
    const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
    if (!data.some((value) => value !== 0)) return requestAnimationFrame(look);
    requestAnimationFrame(() => requestAnimationFrame(() => painted(performance.now())));
  };
  look();
})`;

/** Each visitor is new: nothing is cached. Milliseconds since the navigation began, by the page's own clock. */
async function untilFirstChart(browser: Browser, address: string, runs: number) {
  const { page, close } = await visitor(browser, address);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Performance.enable");
  const tookMs = await page.evaluate<number>(CHART_PAINTED_AT);
  const { metrics } = await devtools.send("Performance.getMetrics");
  const workedMs = 1000 * (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN);
  const title = await page.locator("#run-list-title").innerText();
  if (!title.replace(/\D/g, "").includes(String(runs)))
    throw new Error(`the list says “${title}”, not ${runs} runs`);
  await close();
  return { tookMs, workedMs };
}

interface Gesture {
  readonly name: string;
  /** What the chart must hold afterwards: months over all years, weeks of a year. */
  readonly points: number;
  readonly act: (page: Page, box: { x: number; y: number; width: number; height: number }) => Promise<void>;
}

const STEPS = 120;
/** Thirteen years are drawn by month: known from the sample, and checked. */
const MONTHS = 156;

const GESTURES: readonly Gesture[] = [
  {
    name: "pointing along thirteen years",
    points: MONTHS,
    act: async (page, { x, y, width, height }) => {
      for (let step = 0; step <= STEPS; step++)
        await page.mouse.move(x + (width * step) / STEPS, y + height / 2);
    },
  },
  {
    name: "moving through thirteen years, half a year a step",
    points: 52,
    act: async (page) => {
      await page.getByText("1 year", { exact: true }).click();
      for (let step = 0; step < 22; step++) await page.getByRole("button", { name: "Earlier" }).click();
    },
  },
  {
    name: "changing the span (3 months, 1 year, all)",
    points: MONTHS,
    act: async (page) => {
      for (let turn = 0; turn < 4; turn++)
        for (const span of ["3 months", "1 year", "All"]) await page.getByText(span, { exact: true }).click();
    },
  },
  {
    name: "changing the width of the window",
    points: MONTHS,
    act: async (page) => {
      for (let step = 0; step < 20; step++)
        await page.setViewportSize({ width: 1280 - step * 20, height: 800 });
    },
  },
];

const BEGIN_FRAMES = `(() => {
  window.frameTimes = [];
  let before = performance.now();
  const note = (now) => { window.frameTimes.push(now - before); before = now; window.noting = requestAnimationFrame(note); };
  window.noting = requestAnimationFrame(note);
})()`;
const END_FRAMES = "(cancelAnimationFrame(window.noting), window.frameTimes.slice(1))";

async function framesDuring(browser: Browser, address: string, gesture: Gesture) {
  const { page, close } = await visitor(browser, address);
  await page.evaluate(CHART_PAINTED_AT);
  await page.getByText("All", { exact: true }).click();
  await page.evaluate(CHART_PAINTED_AT);
  const box = await page.locator(".chart .u-over").first().boundingBox();
  if (box === null) throw new Error("there is no chart to point at");
  const readout = page.locator(".chart-readout").first();
  const before = await readout.innerText();
  await page.evaluate(BEGIN_FRAMES);
  await gesture.act(page, box);
  const frames = await page.evaluate<number[]>(END_FRAMES);
  if (gesture === GESTURES[0] && (await readout.innerText()) === "")
    throw new Error("nothing was pointed at");
  const points = Number(await page.locator(".chart").first().getAttribute("data-points"));
  if (frames.length === 0 || before === "") throw new Error("no frame was seen");
  if (points !== gesture.points) throw new Error(`${gesture.name}: ${points} points, not ${gesture.points}`);
  await close();
  return { frames, points };
}

async function visitor(browser: Browser, address: string) {
  const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  await page.goto(new URL("/runs", address).href, { waitUntil: "commit" });
  return { page, close: () => context.close() };
}
