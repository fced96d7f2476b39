import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppInBrowser, NOW_MS, openAppInBrowser, SIZES } from "./app-in-browser.ts";
import { axeFinds, expectNothingClipped, passesInEachLook, pictureOf, settled } from "./looking.ts";
import { clearedBy } from "./with-plan.ts";

let app: AppInBrowser;
beforeAll(async () => {
  app = await openAppInBrowser({ life: "two-flare-ups" });
  await clearedBy(app.backstride);
});
afterAll(() => app?.close());

/** Lets the page feel a body: what it feels is a function of the event's own time, however late it comes. */
const feel = (page: Page, cadenceSpm: number, swing: number) =>
  page.evaluate<void>(`(() => {
    clearInterval(window.feeling);
    window.feeling = setInterval(() => {
      const event = new DeviceMotionEvent("devicemotion", { accelerationIncludingGravity: { x: 0, y: 0, z: 1 } });
      const step = (${cadenceSpm} / 60) * (event.timeStamp / 1000);
      const z = 9.81 + ${swing} * Math.sin(2 * Math.PI * step) + ${swing} * 0.3 * Math.sin(Math.PI * step);
      Object.defineProperty(event, "accelerationIncludingGravity", { value: { x: 0, y: 0, z } });
      dispatchEvent(event);
    }, 15);
  })()`);

describe("the metronome", () => {
  it("shows the steps the phone feels beside the beat; walking is not counted", async () => {
    const { page, complaints } = await app.visit("/cadence", { viewport: SIZES.phone, nowMs: NOW_MS });
    await page.getByRole("heading", { name: "Your steps now" }).waitFor();
    await feel(page, 150, 8);
    await page.getByRole("button", { name: "Feel my steps" }).click();
    const number = page.locator(".live-number strong");
    await number.waitFor({ timeout: 30_000 });
    expect(Math.abs(Number(await number.textContent()) - 150)).toBeLessThan(3);
    await page.getByText(/\d+ below the beat/).waitFor();
    await page.screenshot({ path: pictureOf("cadence-live", "phone", "light"), fullPage: true });
    expect(await axeFinds(page)).toEqual([]);
    await feel(page, 110, 2);
    await page.getByText("This feels like walking.").waitFor({ timeout: 30_000 });
    expect(await number.count()).toBe(0);
    await page.getByRole("button", { name: "Stop feeling" }).click();
    await page.getByRole("button", { name: "Feel my steps" }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("says that there is no sensor where there is none", async () => {
    const { page } = await app.visit("/cadence", { nowMs: NOW_MS });
    await page.getByRole("button", { name: "Feel my steps" }).click();
    await page.getByText("This device gives no motion.").waitFor({ timeout: 20_000 });
    await page.context().close();
  });

  it("reads from later runs how the drill has gone, in both themes, on a phone and on a laptop", async () => {
    const { page, complaints } = await app.visit("/cadence", { nowMs: NOW_MS });
    await page.getByLabel("The day you began").fill("2026-10-25");
    await page
      .getByText(/None of your easy running since 25 Oct 2026 came close to 169.steps\/min/)
      .waitFor();
    await page.getByRole("heading", { name: "What your watch saw" }).waitFor();
    await settled(page);
    await passesInEachLook(page, "cadence-retraining");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("keeps the day it began for every device, and loses nothing at 320 px", async () => {
    const nowMs = NOW_MS + 60_000; // of two days told, the one told later counts
    const { page } = await app.visit("/cadence", { viewport: { width: 320, height: 700 }, nowMs });
    await page.getByLabel("The day you began").fill("2026-11-22");
    await expect.poll(async () => (await app.backstride.told()).cadenceDrill?.sinceDay).toBe("2026-11-22");
    const other = await app.visit("/cadence", { nowMs });
    await expect.poll(() => other.page.getByLabel("The day you began").inputValue()).toBe("2026-11-22");
    await other.page.context().close();
    await page.reload();
    await expect.poll(() => page.getByLabel("The day you began").inputValue()).toBe("2026-11-22");
    await settled(page);
    await expectNothingClipped(page);
    await page.context().close();
  });
});
