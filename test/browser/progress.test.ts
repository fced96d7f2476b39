import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppInBrowser, openAppInBrowser } from "./app-in-browser.ts";
import { expectNothingClipped, passesInEachLook, settled } from "./looking.ts";

describe("progress", () => {
  let app: AppInBrowser;
  beforeAll(async () => {
    mkdirSync(fileURLToPath(new URL("../../test-results/screens/", import.meta.url)), { recursive: true });
    app = await openAppInBrowser({ life: "two-flare-ups" });
  });
  afterAll(() => app?.close());

  it("is drawn in both themes, on a phone and on a laptop, and passes axe", async () => {
    const { page, complaints } = await app.visit("/progress", { reducedMotion: "reduce" });
    await settled(page);
    await passesInEachLook(page, "progress");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("shows each chart as a table, and all charts point at one day", async () => {
    const { page } = await app.visit("/progress");
    await settled(page);
    const pain = page.getByRole("region", { name: "Is the pain going down?" });
    const runs = page.getByRole("region", { name: "What did you run meanwhile?" });
    await pain.locator(".u-over").hover({ position: { x: 300, y: 60 } });
    const day = await pain.locator(".chart-readout strong").innerText();
    await expect.poll(() => runs.locator(".chart-readout").innerText()).toContain(day);
    await pain.getByRole("button", { name: /Show as table/ }).click();
    expect(await pain.getByRole("row").count()).toBeGreaterThan(10);
    await page.context().close();
  });

  it("loses nothing at 320 px", async () => {
    const { page } = await app.visit("/progress", { viewport: { width: 320, height: 640 } });
    await settled(page);
    await expectNothingClipped(page);
    await page.context().close();
  });
});
