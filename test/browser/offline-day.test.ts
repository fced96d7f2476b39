import type { BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppInBrowser, NOW_MS, openAppInBrowser, SIZES } from "./app-in-browser.ts";
import { waiting } from "./kept-in-browser.ts";
import { clearedBy, TODAY } from "./with-plan.ts";

let app: AppInBrowser;
let away: BrowserContext; // a phone that has seen its plan, with no network and no server since
let title = "";
const told = new Set<string>(); // ids of everything that was told there

beforeAll(async () => {
  app = await openAppInBrowser();
  await clearedBy(app.backstride);
  const { page } = await app.visit("/today", {
    nowMs: NOW_MS + 60_000,
    viewport: SIZES.phone,
    timezoneId: "Europe/London",
    reducedMotion: "reduce",
    serviceWorkers: "allow",
  });
  away = page.context();
  title = await page.getByRole("heading", { level: 1 }).innerText();
  await page.locator(".lead").waitFor();
  await page.evaluate(APP_KEPT);
  await away.setOffline(true);
  await app.stopServer();
  await page.close();
});
afterAll(() => app?.close());

describe("a day without a network and without a server", () => {
  it("begins with the plan of the day, says from when it is, and takes a check-in", async () => {
    const page = await pageAt("/today");
    await page.getByText("Your computer does not answer. What you tell").waitFor();
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toBe(title);
    expect(await page.locator(".exercise").count()).toBeGreaterThan(0);
    await page.getByText("What you see is from 22 November").waitFor();
    await page
      .getByRole("group", { name: "Pain now" })
      .getByRole("radio", { name: "3", exact: true })
      .check();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("heading", { name: "Noted for today" }).waitFor();
    await hasTold(page, 1);
    await page.reload();
    await page.getByRole("heading", { name: "Noted for today" }).waitFor();
    await page.close();
  });

  it("has the two weeks of the plan, and moves a run in them", async () => {
    const page = await pageAt("/plan");
    await page.locator(".day-run").first().waitFor();
    expect(await page.locator(".day-row").count()).toBe(14);
    await page.getByRole("button", { name: "Move the run of 22 November 2026" }).click();
    await page
      .getByRole("option", { name: /Monday/ })
      .first()
      .click();
    await page.locator('[data-day="2026-11-23"] .day-run').waitFor();
    await hasTold(page, 1);
    await page.close();
  });

  it("plays an exercise to its end by the clock, and notes that it was done", async () => {
    const page = await pageAt("/exercises/E16", "clock");
    await page.getByRole("button", { name: /^Start/ }).click();
    await page.clock.fastForward(600_000);
    await page.clock.runFor(40);
    await page.getByText("6 of 6 done").waitFor();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Note tomorrow morning how it is.").waitFor();
    await hasTold(page, 1);
    await page.clock.resume(); // all pages of a phone have one clock
    await page.close();
  });

  it("takes a home test", async () => {
    const page = await pageAt("/tests/ST03");
    await page.getByLabel("Or type it in").first().fill("60");
    await page.getByLabel("Or type it in").last().fill("50");
    await page.getByRole("button", { name: "Save the result" }).click();
    await page.getByText("There is no sound norm for this test.").waitFor();
    await hasTold(page, 2);
    await page.close();
  });

  it("is sent when the computer is back, each thing once", async () => {
    const page = await pageAt("/more");
    expect(new Set(await waiting(page))).toEqual(told);
    await app.startServer();
    await away.setOffline(false);
    await page.evaluate("dispatchEvent(new Event('online'))");
    await expect.poll(() => waiting(page), { timeout: 20_000 }).toEqual([]);
    const entries = (await exported(app)).map(({ entryId }) => entryId);
    expect(entries.filter((id) => told.has(id)).toSorted()).toEqual([...told].toSorted());
    const { checkIns, homeTests, planMoves } = await app.backstride.told();
    expect(checkIns).toMatchObject([
      { onDay: TODAY, painNow: 3, did: [{ exerciseId: "E16", isComplete: true }] },
    ]);
    expect(homeTests.map(({ testId, value }) => [testId, value])).toEqual([
      ["ST03", 60],
      ["ST03", 50],
    ]);
    expect(planMoves).toHaveLength(1);
  });
});

const APP_KEPT = `new Promise((kept) => {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller !== null) kept();
  else serviceWorker.addEventListener("controllerchange", () => kept(), { once: true });
})`;

/** A page of the phone that is away; with its clock in the test's hand, it stands until it is told to go on. */
async function pageAt(path: string, time: "fixed" | "clock" = "fixed"): Promise<Page> {
  const page = await away.newPage();
  if (time === "fixed") await page.clock.setFixedTime(NOW_MS + 120_000);
  else await page.clock.install({ time: NOW_MS + 180_000 });
  await page.goto(new URL(path, app.address).href);
  await page.getByRole("heading", { level: 1 }).waitFor();
  if (time === "clock") await page.clock.pauseAt(NOW_MS + 900_000);
  return page;
}

/** So many things more wait to be sent. */
async function hasTold(page: Page, count: number): Promise<void> {
  const isNew = async (): Promise<readonly string[]> =>
    [...new Set(await waiting(page))].filter((id) => !told.has(id));
  await expect.poll(async () => (await isNew()).length).toBe(count);
  for (const id of await isNew()) told.add(id);
}

async function exported(from: AppInBrowser): Promise<readonly { readonly entryId: string }[]> {
  let text = "";
  for await (const piece of from.backstride.exportAll({ withOriginals: false })) text += piece;
  return (JSON.parse(text) as { diary: readonly { entryId: string }[] }).diary; // written by the program itself
}
