import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Day } from "../../src/engine/units/day.ts";
import { type AppInBrowser, NOW_MS, openAppInBrowser } from "./app-in-browser.ts";
import { passesInEachLook, pictureOf, settled } from "./looking.ts";

describe("pain on runs", () => {
  let app: AppInBrowser;
  let longest = "";
  beforeAll(async () => {
    app = await openAppInBrowser({ life: "steady-then-spike" });
    const runs = await app.backstride.runList();
    const run = runs.toSorted((a, b) => (b.distanceM ?? 0) - (a.distanceM ?? 0))[0];
    if (run === undefined) throw new Error("no run");
    longest = run.id;
    const checkIn = { painNow: 2, painDuringRun: 4, painBeganAtM: 12_000, morningAfter: "worse" } as const;
    const entry = {
      entryId: "run-day",
      enteredAtMs: NOW_MS,
      onDay: run.ranOnDay as Day,
      kind: "check-in",
      checkIn,
    } as const;
    const told = await app.backstride.tell([entry]);
    expect(told.ok).toBe(true);
  });
  afterAll(() => app?.close());

  it("stands over the weeks and in their table", async () => {
    const { page, complaints } = await app.visit("/runs");
    await settled(page);
    await page.getByText("highest pain noted, 0 to 10").waitFor();
    await page.screenshot({ path: pictureOf("runs-pain", "laptop", "light") });
    await page.getByRole("button", { name: "Show as table" }).click();
    await page.getByRole("columnheader", { name: "Highest pain" }).first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is told on the run of that day, and where it began", async () => {
    const { page, complaints } = await app.visit(`/runs/${longest}`, { reducedMotion: "reduce" });
    await settled(page);
    await page
      .getByText("Pain during this run: 4 of 10, from 12.0 km on. The next morning was worse.")
      .waitFor();
    await passesInEachLook(page, "run-pain");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("points at one moment on every chart and on the map", async () => {
    const { page } = await app.visit(`/runs/${longest}`);
    await settled(page);
    expect(await page.locator(".track-point").count()).toBe(0);
    await page
      .locator(".channel .u-over")
      .first()
      .hover({ position: { x: 200, y: 50 } });
    await page.locator(".track-point").waitFor();
    const values = page.locator(".channel-value");
    await expect.poll(() => values.count()).toBe(await page.locator(".channel").count());
    const place = async (): Promise<string | null> => page.locator(".track-point").getAttribute("cx");
    const before = await place();
    await page
      .locator(".channel .u-over")
      .last()
      .hover({ position: { x: 320, y: 50 } });
    await expect.poll(place).not.toBe(before);
    await page.context().close();
  });

  it("moves through the years by half the span, and back", async () => {
    const { page } = await app.visit("/runs");
    await settled(page);
    await page.getByText("3 months", { exact: true }).click();
    const label = () => page.locator(".chart-readout strong").first().innerText();
    const now = await label();
    await page.getByRole("button", { name: "Earlier" }).click();
    await expect.poll(label).not.toBe(now);
    await page.getByRole("button", { name: "Later" }).click();
    await expect.poll(label).toBe(now);
    await page.context().close();
  });
});
