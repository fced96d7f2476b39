// Draws every movement of the figure (start, on the way, aim) into pictures to look at:
// npx tsx scripts/draw-figures.ts [--dark] [--large] [--round] [ids ...], into test-results/figures/. With --large each picture is
// 480 px wide; with --round eight even moments of the whole round are shown instead.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createServer } from "vite";
import { MOVEMENTS } from "../src/engine/exercises/figure/movements.ts";

const OUT = fileURLToPath(new URL("../test-results/figures/", import.meta.url));
const PER_SHEET = 12;

const chosen = process.argv.slice(2).filter((word) => !word.startsWith("--"));
const isDark = process.argv.includes("--dark");
const isRound = process.argv.includes("--round");
const STAGES = isRound ? 8 : 4;
const size = process.argv.includes("--large") ? 480 : 160;
const name = chosen.length > 0 ? "chosen" : isDark ? "dark" : "sheet";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const style = read("../src/web/design/tokens.css") + read("../src/web/exercises/figure/figure.css");

const vite = await createServer({
  server: { middlewareMode: true, hmr: false, watch: null },
  appType: "custom",
  logLevel: "error",
});
const { Figure } = await vite.ssrLoadModule("/src/web/exercises/figure/figure.tsx");
const { cycleOf } = await vite.ssrLoadModule("/src/engine/exercises/figure/cycle.ts");

mkdirSync(OUT, { recursive: true });
const movements = [...MOVEMENTS.values()].filter(({ id }) => chosen.length === 0 || chosen.includes(id));
const rows = movements.map((movement) => {
  const cycle = cycleOf(movement);
  const pictures = stagesOf(movement.flow === "through", cycle.durationS, movement).map((progress) =>
    renderToStaticMarkup(createElement(Figure, { movement, progress, label: movement.id })),
  );
  return `<section><b>${movement.id}</b>${pictures.map((picture) => `<i>${picture}</i>`).join("")}</section>`;
});

const browser = await chromium.launch({
  executablePath: process.env.BACKSTRIDE_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage({ viewport: { width: size === 160 ? 1300 : 1940, height: 10 } });
for (let first = 0; first < rows.length; first += PER_SHEET) {
  const html = `<!doctype html><html data-theme="${isDark ? "dark" : "light"}"><style>${style}
    body{margin:0;padding:8px;background:var(--ground);color:var(--ink);font:13px sans-serif;display:grid;grid-template-columns:${size === 160 && !isRound ? "1fr 1fr" : "1fr"};gap:6px}
    section{display:grid;grid-template-columns:repeat(${STAGES},${size}px);position:relative} i{height:${size}px} b{position:absolute;left:2px;top:0}
    </style><body>${rows.slice(first, first + PER_SHEET).join("")}`;
  await page.setContent(html);
  const path = `${OUT}${name}-${String(first / PER_SHEET + 1).padStart(2, "0")}.png`;
  writeFileSync(path, await page.screenshot({ fullPage: true }));
  console.log(path);
}
await browser.close();
await vite.close();

/** Shares of the round: start, on the way, aim; of a gait evenly spaced ones. */
function stagesOf(
  isGait: boolean,
  durationS: number,
  movement: { aim: number; keyframes: readonly { moveS: number; holdS: number }[] },
): readonly number[] {
  if (isRound) return Array.from({ length: STAGES }, (_, at) => at / STAGES);
  if (isGait) return [0, 1, 2, 3].map((at) => at / 8);
  let atS = 0;
  const starts = movement.keyframes.map(({ moveS, holdS }, at) => {
    atS += at === 0 ? 0 : moveS;
    const beginS = atS;
    atS += holdS;
    return beginS;
  });
  const aimS = starts[movement.aim] ?? 0;
  const beforeS = aimS - (movement.keyframes[movement.aim]?.moveS ?? 0);
  return [
    0,
    beforeS + (aimS - beforeS) * 0.5,
    aimS + 0.001,
    Math.min(durationS, starts.at(-1) ?? 0) + 0.001,
  ].map((s) => s / durationS);
}
