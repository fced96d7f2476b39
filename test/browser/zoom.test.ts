import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppInBrowser, NOW_MS } from "./app-in-browser.ts";
import { goWithin, openWithEverything } from "./every-route.ts";
import { clippedOn, settled } from "./looking.ts";

const WORDS = new URL("../../src/web/words/", import.meta.url);

const VIEWS = [
  { name: "at 320 px", viewport: { width: 320, height: 640 }, fontSize: "100%" },
  { name: "with the window zoomed to 200 %", viewport: { width: 640, height: 400 }, fontSize: "100%" },
  { name: "with letters of twice their size", viewport: { width: 1280, height: 800 }, fontSize: "200%" },
] as const;

let app: AppInBrowser;
let paths: readonly string[] = [];
let keys: readonly string[] = [];
beforeAll(async () => {
  ({ app, paths } = await openWithEverything());
  keys = await keysOfCatalogues();
});
afterAll(() => app?.close());

describe("every screen", () => {
  it("loses nothing at 320 px, zoomed, or with large letters, and shows words in place of their keys", async () => {
    const { page } = await app.visit("/nowhere", { nowMs: NOW_MS, reducedMotion: "reduce" });
    await settled(page);
    expect(keys.length).toBeGreaterThan(500);
    const found: string[] = [];
    for (const path of paths) {
      await goWithin(page, path);
      const text = await page.locator("body").innerText();
      found.push(...keys.filter((key) => text.includes(key)).map((key) => `${path} shows the key ${key}`));
      for (const { name, viewport, fontSize } of VIEWS) {
        await page.setViewportSize(viewport);
        await page.evaluate(`document.documentElement.style.fontSize = "${fontSize}"`);
        found.push(...(await clippedOn(page)).map((clipped) => `${path} ${name}: ${clipped}`));
      }
    }
    expect(found).toEqual([]);
    await page.context().close();
  }, 240_000); // many screens, one after the other
});

/** Keys of all catalogues: one that is seen was said before its words had come. */
async function keysOfCatalogues(): Promise<readonly string[]> {
  const files = readdirSync(WORDS).filter((file) => /^(en|.*-en)\.ts$/.test(file));
  const modules: readonly Record<string, object>[] = await Promise.all(
    files.map((file) => import(new URL(file, WORDS).href)),
  );
  return modules
    .flatMap((module) => Object.values(module).flatMap((catalogue) => Object.keys(catalogue)))
    .filter((key) => key.includes("."));
}
