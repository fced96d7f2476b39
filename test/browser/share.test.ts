import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppInBrowser, NOW_MS, openAppInBrowser } from "./app-in-browser.ts";
import { expectNothingClipped, passesInEachLook, pictureOf, settled } from "./looking.ts";
import { clearedBy, TODAY, told } from "./with-plan.ts";

describe("the page for a physiotherapist", () => {
  let app: AppInBrowser;
  let folder = "";
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "backstride-share-"));
    app = await openAppInBrowser({ life: "steady-then-spike" });
  });
  afterAll(async () => {
    await app?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it("is drawn in both themes, on a phone and on a laptop, and passes axe", async () => {
    const { page, complaints } = await app.visit("/share", { reducedMotion: "reduce" });
    await settled(page);
    await passesInEachLook(page, "share");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("loses nothing at 320 px", async () => {
    const { page } = await app.visit("/share", { viewport: { width: 320, height: 640 } });
    await settled(page);
    await expectNothingClipped(page);
    await page.context().close();
  });

  it.each(["A4", "Letter"])("fits on one sheet of %s, without anything around it", async (format) => {
    const { page } = await app.visit("/share", { colorScheme: "dark" });
    await settled(page);
    const pdf = await page.pdf({ format, path: join(folder, `${format}.pdf`) });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.emulateMedia({ media: "print" });
    expect(await page.getByRole("navigation").count()).toBe(0);
    expect(await page.getByRole("button", { name: "Print, or save as PDF" }).count()).toBe(0);
    await page.screenshot({ path: pictureOf("share-print", format.toLowerCase(), "paper"), fullPage: true });
    await page.context().close();
  });

  it("is kept as one file that asks for nothing, and holds only what was chosen", async () => {
    const { page, complaints } = await app.visit("/share");
    await settled(page);
    await page.getByLabel("Your name, if you like").fill("A. <b>Runner</b>");
    await page.getByRole("checkbox", { name: "Home tests" }).uncheck();
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as a page (HTML)" }).click();
    const file = join(folder, "summary.html");
    await (await download).saveAs(file);
    const text = readFileSync(file, "utf8");
    expect(text).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)|<link/);
    await page.goto(pathToFileURL(file).href);
    await page.getByText("A. <b>Runner</b>").waitFor();
    expect(await page.getByText("Home tests (uncontrolled").count()).toBe(0);
    await page.getByRole("heading", { name: "Red-flag answers" }).waitFor();
    expect(
      await page.evaluate<string>("getComputedStyle(document.querySelector('.paper')).backgroundColor"),
    ).toBe("rgb(255, 255, 255)");
    expect(complaints.filter((one) => !one.includes("file:"))).toEqual([]);
    await page.context().close();
  });

  it("is kept as data with the chosen days alone", async () => {
    const { page } = await app.visit("/share");
    await settled(page);
    await page.getByLabel("How far back").selectOption("month");
    const download = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as data (JSON)" }).click();
    const file = join(folder, "summary.json");
    await (await download).saveAs(file);
    const summary = JSON.parse(readFileSync(file, "utf8"));
    expect(summary).toMatchObject({ format: "backstride-summary", version: 1, isSimulated: true });
    expect(summary.pain.byDay.length).toBeGreaterThan(3);
    for (const { day } of summary.pain.byDay) expect(day >= summary.from && day <= summary.to).toBe(true);
    await page.context().close();
  });

  it("never calls the red flags clear before they were asked", async () => {
    const { page } = await app.visit("/share");
    await settled(page);
    await page.getByText("The red-flag questions have not been answered.").waitFor();
    await page.getByText("Outcome of the questions: not finished.").waitFor();
    await page.context().close();
  });

  it("names no running for days on which there is none", async () => {
    await clearedBy(app.backstride);
    const entry = { entryId: "this-morning", enteredAtMs: NOW_MS + 600_000, onDay: TODAY }; // after what the sample noted
    await told(app.backstride, { ...entry, kind: "check-in", checkIn: { painNow: 2 } });
    const { page } = await app.visit("/share");
    await settled(page);
    await page.getByText(/^Running: none before \d+ November 2026; from then on/).waitFor();
    await page.context().close();
  });
});
