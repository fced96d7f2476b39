import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppInBrowser, NOW_MS, openAppInBrowser, SIZES } from "./app-in-browser.ts";
import { settled } from "./looking.ts";
import { clearedBy, focusedName, looksRight, pressUntil } from "./with-plan.ts";

let app: AppInBrowser;
beforeAll(async () => {
  app = await openAppInBrowser({ life: "two-flare-ups" });
  await clearedBy(app.backstride);
}, 120_000);
afterAll(() => app?.close());

const note = (page: Page) => page.locator(".term-note:popover-open");

/** Where the open note ends, and where the bar at the bottom begins. */
const PLACES = `[document.querySelector(".term-note:popover-open").getBoundingClientRect(),
  document.querySelector(".shell-nav, nav").getBoundingClientRect()].map(({ top, bottom, left, right }) => ({ top, bottom, left, right }))`;

describe("a hard word", () => {
  for (const theme of ["light", "dark"] as const)
    for (const size of ["phone", "laptop"] as const)
      it(`is explained where it stands on a ${size} in ${theme}`, async () => {
        const { page, complaints } = await app.visit("/exercises/E16", {
          nowMs: NOW_MS,
          reducedMotion: "reduce",
          viewport: SIZES[size],
          colorScheme: theme,
        });
        await settled(page);
        const word = page.locator("main button.term").first();
        await word.click();
        await note(page).waitFor();
        await looksRight(page, `term-${size}-${theme}`, false);
        const [shown, nav] = await page.evaluate<readonly { top: number; bottom: number }[]>(PLACES);
        expect(shown?.top).toBeGreaterThan(0);
        if (size === "phone") expect(shown?.bottom).toBeLessThanOrEqual(nav?.top ?? 0);
        await page.mouse.click(5, 5);
        await note(page).waitFor({ state: "detached" });
        expect(complaints).toEqual([]);
        await page.context().close();
      });

  it("opens and closes by keyboard, and the focus stays on it", async () => {
    const { page } = await app.visit("/exercises/E16", { nowMs: NOW_MS, reducedMotion: "reduce" });
    await settled(page);
    const first = (await page.locator("main button.term").first().textContent()) ?? "";
    await pressUntil(page, "Tab", new RegExp(`^${first}$`));
    await page.keyboard.press("Enter");
    await note(page).waitFor();
    expect((await note(page).textContent())?.length).toBeGreaterThan(20);
    await page.keyboard.press("Escape");
    await note(page).waitFor({ state: "detached" });
    expect(await focusedName(page)).toBe(first);
    await page.context().close();
  });

  it.each(["/today", "/plan", "/why", "/exercises/E23", "/tests/ST03", "/cadence", "/learn/articles"])(
    "stands explained on %s, never inside another thing to press",
    async (path) => {
      const { page } = await app.visit(path, {
        nowMs: NOW_MS,
        viewport: SIZES.phone,
        reducedMotion: "reduce",
      });
      await settled(page);
      expect(await page.locator("main button.term").count()).toBeGreaterThan(0);
      expect(await page.locator(":is(a, button, label, summary) button.term").count()).toBe(0);
      await page.context().close();
    },
  );
});
