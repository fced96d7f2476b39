import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppInBrowser, NOW_MS, SIZES } from "./app-in-browser.ts";
import { goWithin, openWithEverything, ROUTES, SCREEN_COUNT } from "./every-route.ts";
import { axeFinds, settled } from "./looking.ts";

/** Every rule axe has by itself, and the one that is asked for by name alone. */
const WITH_TARGET_SIZE = { rules: { "target-size": { enabled: true } } };
/** In a window as high as its page, so that no bar covers what could be scrolled from under it. */
const WHOLE_HEIGHT = "document.documentElement.scrollHeight";

let app: AppInBrowser;
let paths: readonly string[] = [];
beforeAll(async () => {
  ({ app, paths } = await openWithEverything());
});
afterAll(() => app?.close());

describe("every screen that has an address", () => {
  it("is known to this test", () => {
    expect(ROUTES).toContain("/plan");
    expect(ROUTES).toHaveLength(SCREEN_COUNT);
    expect(paths.length).toBeGreaterThan(SCREEN_COUNT);
  });

  // In both themes and at both sizes, turn about: a screen that is light on the phone is dark on the laptop.
  it("passes axe in both themes, on a phone and on a laptop", async () => {
    const { page, complaints } = await app.visit("/nowhere", {
      nowMs: NOW_MS,
      reducedMotion: "reduce",
      serviceWorkers: "allow",
    });
    await settled(page);
    const found: string[] = [];
    for (const [at, path] of paths.entries()) {
      await goWithin(page, path);
      for (const theme of ["light", "dark"] as const) {
        const size = (at % 2 === 0) === (theme === "light") ? "phone" : "laptop";
        await page.setViewportSize(SIZES[size]);
        await page.emulateMedia({ colorScheme: theme });
        await page.setViewportSize({ ...SIZES[size], height: await page.evaluate<number>(WHOLE_HEIGHT) });
        const said = await axeFinds(page, (axe) => axe.options(WITH_TARGET_SIZE));
        found.push(...said.map((wrong) => `${path}, ${size}, ${theme}: ${wrong}`));
      }
    }
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 240_000); // many screens, one after the other
});
