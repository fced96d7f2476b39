import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Day } from "../../src/engine/units/day.ts";
import { type AppInBrowser, NOW_MS, openAppInBrowser } from "./app-in-browser.ts";
import { expectNothingClipped, passesInEachLook, settled } from "./looking.ts";
import { told } from "./with-plan.ts";

/** The pain of now began on 10 November: the first of these is about the stretch before it. */
const WEEKLY = [
  ["2026-11-08" as Day, 3, -3],
  ["2026-11-15" as Day, 2, 0],
  ["2026-11-22" as Day, 1, 1],
] as const;

describe("progress", () => {
  let app: AppInBrowser;
  beforeAll(async () => {
    mkdirSync(fileURLToPath(new URL("../../test-results/screens/", import.meta.url)), { recursive: true });
    app = await openAppInBrowser({ life: "two-flare-ups" });
    for (const [onDay, answer, globalChange] of WEEKLY)
      await told(app.backstride, {
        kind: "weekly-check",
        entryId: onDay,
        enteredAtMs: NOW_MS,
        onDay,
        check: {
          confidence: 5,
          backCheck: { couldNotTakePart: 0, ranLess: answer, ranWorse: answer, hurt: answer },
          globalChange,
        },
      });
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

  it("draws what was told each week of the present stretch of pain, and how it moved", async () => {
    const { page } = await app.visit("/progress", { nowMs: NOW_MS });
    await settled(page);
    const back = page.getByRole("region", { name: "Is your back less in the way when you run?" });
    await back.getByText("From 50 of 100 on 15 November 2026 to 25 on 22 November 2026.").waitFor();
    expect(await back.locator("dd").allInnerTexts()).toEqual([
      "Not at all\nat first: Not at all",
      ...Array(3).fill("A little\nat first: Quite a bit"),
    ]);
    await back.getByRole("button", { name: /Show as table/ }).click();
    const rows = await back.getByRole("row").allInnerTexts();
    expect(rows.slice(1).map((row) => row.split("\t").at(-1))).toEqual(["25", "50"]);

    const change = page.getByRole("region", { name: "Is it better, all in all?" });
    await change.getByText("On 22 November 2026 you told: A little better.").waitFor();
    await change.getByText("The first time, on 15 November 2026: The same.").waitFor();
    await page.context().close();
  });

  it("loses nothing at 320 px", async () => {
    const { page } = await app.visit("/progress", { viewport: { width: 320, height: 640 } });
    await settled(page);
    await expectNothingClipped(page);
    await page.context().close();
  });
});
