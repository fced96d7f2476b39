import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppInBrowser, openAppInBrowser, SIZES } from "./app-in-browser.ts";

/** Compressed script that may come before the first screen answers. */
const FIRST_SCRIPT_LIMIT_BYTES = 200_000;

let app: AppInBrowser;
beforeAll(async () => {
  app = await openAppInBrowser();
});
afterAll(() => app?.close());

describe("the first journey", () => {
  it("begins with the emergency signs, light and without a word to anybody else", async () => {
    const { page, complaints, scriptBytes } = await app.visit("/", {
      viewport: SIZES.phone,
      serviceWorkers: "allow",
    });
    await page.getByRole("heading", { level: 1, name: "Where does it hurt?" }).waitFor();
    expect(await page.getByText("do not drive yourself").count()).toBe(1);
    await page.getByRole("button", { name: /Steady, then a spike/ }).waitFor();
    expect(await scriptBytes()).toBeLessThan(FIRST_SCRIPT_LIMIT_BYTES);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("goes from a sample runner by keyboard alone to the cause, its run, and back", async () => {
    const { page, complaints } = await app.visit("/");
    const life = page.getByRole("button", { name: /^Beginner/ });
    await life.waitFor();
    await tabTo(page, /^Beginner/);
    await page.keyboard.press("Enter");
    const why = page.getByRole("heading", { level: 1, name: "Why it may hurt" });
    await why.waitFor({ timeout: 30_000 });
    await expectFocusOn(page, "Why it may hurt");
    expect(await page.getByText("Simulated runner").count()).toBe(1);
    expect(await page.locator(".findings > li").count()).toBeGreaterThanOrEqual(3);

    await tabTo(page, /^Often blamed/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Week-on-week change" }).waitFor();

    await tabTo(page, /^Runs$/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Your runs" }).waitFor();
    await expectFocusOn(page, "Your runs");
    await tabTo(page, /^Show as table$/);
    await page.keyboard.press("Enter");
    await page.getByRole("columnheader", { name: "Longest run" }).waitFor();
    await tabTo(page, /Simulated/);
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 2, name: "How it went" }).waitFor();
    expect(page.url()).toMatch(/\/runs\/[0-9a-f]+-0$/);

    const scrub = page.getByRole("slider");
    await scrub.focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press("ArrowRight");
    expect(await scrub.getAttribute("aria-valuetext")).toMatch(/Pace/);
    await page.getByRole("link", { name: "Run before" }).press("Enter");
    await page.getByRole("link", { name: "Run after" }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("asks when the pain began, keeps the answer in the address, and looks only at what came before", async () => {
    const { page, complaints } = await app.visit("/why");
    const [first] = await app.backstride.runs();
    const day = first?.run.ranOnDay ?? "";
    await page.getByLabel("When did the pain begin?").fill(day);
    await page.waitForURL((url) => url.searchParams.get("since") === day);
    await page.getByText("Cannot be told yet").first().waitFor();
    await page.reload();
    await page.getByText("Cannot be told yet").first().waitFor();
    expect(await page.getByLabel("When did the pain begin?").inputValue()).toBe(day);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("shows the emergency signs from every screen and gives the focus back", async () => {
    const { page, complaints } = await app.visit("/runs");
    const changed = page.getByRole("button", { name: "Something changed" });
    await changed.press("Enter");
    const sheet = page.getByRole("dialog", { name: "Has something changed?" });
    await sheet.getByText("do not drive yourself").waitFor();
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "detached" });
    await expectFocusOn(page, "Something changed");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("says what is safe and what to do when the program has stopped", async () => {
    const { page } = await app.visit("/shoes", { serviceWorkers: "allow" });
    await page.getByRole("button", { name: "Add a pair" }).click();
    await page.getByLabel("Name").fill("Kept through it");
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("The program on your computer does not answer. Nothing is lost").waitFor();
    await page.context().setOffline(false);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: "Kept through it" }).waitFor();
    await page.context().close();
  });

  it("clears the sample runner and is back where it began", async () => {
    const { page, complaints } = await app.visit("/why");
    await page.getByRole("link", { name: "Clear it" }).click();
    await page.getByRole("button", { name: "Clear the sample runner" }).click();
    await page.getByRole("button", { name: "Clear it" }).click();
    await page.getByRole("heading", { level: 1, name: "Where does it hurt?" }).waitFor();
    await page.getByText("The sample runner is gone.").waitFor();
    expect((await app.backstride.overview()).runs).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** Presses Tab until what has the focus is called like this. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 120; press++) {
    await page.keyboard.press("Tab");
    if (name.test(await focusedName(page))) return;
  }
  throw new Error(`no Tab leads to ${name}; last was "${await focusedName(page)}"`);
}

async function expectFocusOn(page: Page, name: string): Promise<void> {
  await expect.poll(() => focusedName(page), { timeout: 5000 }).toContain(name);
}

const focusedName = (page: Page): Promise<string> =>
  page.evaluate<string>(
    "(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '').trim()",
  );
