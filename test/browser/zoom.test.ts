import { afterAll, beforeAll, describe, it } from "vitest";
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
      await page.evaluate(`document.documentElement.style.fontSize = "${fontSize}"`);
      await expectNothingClipped(page);
    }
    await page.context().close();
  });
});
