// Draws the icons a phone keeps from our own mark: npx tsx scripts/draw-icons.ts
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const PUBLIC = fileURLToPath(new URL("../src/web/public/", import.meta.url));
const TEAL = "#0f6e6e";

/** `bleed`: the ground goes to the edge and the mark keeps to the middle, because the phone cuts its own shape out. */
const ICONS = [
  { file: "any-192.png", size: 192, shape: "own" },
  { file: "any-512.png", size: 512, shape: "own" },
  { file: "maskable-192.png", size: 192, shape: "bleed" },
  { file: "maskable-512.png", size: 512, shape: "bleed" },
  { file: "apple-180.png", size: 180, shape: "bleed" },
] as const;
/** The share of the width that every phone leaves in sight. */
const SAFE_SCALE = 0.8;

const mark = readFileSync(`${PUBLIC}favicon.svg`, "utf8");
const spine = mark.match(/<g fill="#fff">.*<\/g>/s)?.[0] ?? "";
if (spine === "") throw new Error("favicon.svg has no mark");

const drawing = (shape: "own" | "bleed"): string => {
  const ground = shape === "own" ? 'rx="9"' : "";
  const scale = shape === "own" ? 1 : SAFE_SCALE;
  const shift = (32 * (1 - scale)) / 2;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="100%"><rect width="32" height="32" ${ground} fill="${TEAL}"/><g transform="translate(${shift} ${shift}) scale(${scale})">${spine}</g></svg>`;
};

const browser = await chromium.launch({
  executablePath: process.env.BACKSTRIDE_CHROMIUM ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox"],
});
for (const { file, size, shape } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${drawing(shape)}`);
  await page.screenshot({ path: `${PUBLIC}icons/${file}`, omitBackground: true });
  await page.close();
}
await browser.close();
