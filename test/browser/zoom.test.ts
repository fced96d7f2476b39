import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { historyEn } from "../../src/web/words/history-en.ts";
import { learnEn } from "../../src/web/words/learn-en.ts";
import { progressEn } from "../../src/web/words/progress-en.ts";
import { runEn } from "../../src/web/words/run-en.ts";
import { settingsEn } from "../../src/web/words/settings-en.ts";
import { shareEn } from "../../src/web/words/share-en.ts";
import { whyEn } from "../../src/web/words/why-en.ts";
import { type AppInBrowser, openAppInBrowser } from "./app-in-browser.ts";
import { expectNothingClipped, settled } from "./looking.ts";

/** Every screen a runner can come to; `longest` stands for the longest run. */
const SCREENS = [
  "/triage",
  "/triage/numbness",
  "/today",
  "/plan",
  "/why",
  "/runs",
  "/runs/longest",
  "/progress",
  "/shoes",
  "/learn",
  "/learn/why-backs-hurt",
  "/learn/articles",
  "/share",
  "/exercises",
  "/tests",
  "/cadence",
  "/more",
  "/add",
  "/bring",
] as const;

/** Keys of the catalogues that come with their screens: one that is seen was said before its words had come. */
const catalogues = { ...historyEn, ...learnEn, ...progressEn, ...runEn, ...settingsEn, ...shareEn, ...whyEn };
const words = Object.keys(catalogues).filter((key) => key.includes("."));

describe("every screen", () => {
  let app: AppInBrowser;
  let longest = "";
  beforeAll(async () => {
    app = await openAppInBrowser({ life: "steady-then-spike" });
    const runs = await app.backstride.runList();
    longest = runs.toSorted((a, b) => (b.distanceM ?? 0) - (a.distanceM ?? 0))[0]?.id ?? "";
  });
  afterAll(() => app?.close());

  it.each([
    ["at 320 px", { width: 320, height: 640 }, "100%"],
    ["with the window zoomed to 200 %", { width: 640, height: 400 }, "100%"],
    ["with letters of twice their size", { width: 1280, height: 800 }, "200%"],
  ])("loses nothing %s", async (_, viewport, fontSize) => {
    const { page } = await app.visit("/nowhere", { viewport, reducedMotion: "reduce" });
    for (const screen of SCREENS) {
      await page.goto(new URL(screen.replace("longest", longest), app.address).href);
      await settled(page);
      const text = await page.locator("body").innerText();
      expect(
        words.filter((key) => text.includes(key)),
        `${screen} shows keys in place of words`,
      ).toEqual([]);
      await page.evaluate(`document.documentElement.style.fontSize = "${fontSize}"`);
      await expectNothingClipped(page);
    }
    await page.context().close();
  });
});
