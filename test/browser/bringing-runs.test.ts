import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ExportedActivity, stravaExport } from "../../fixtures/archives.ts";
import { exportedLife } from "../../fixtures/exported-life.ts";
import { writeZip } from "../../fixtures/zip.ts";
import type { ImportProgress } from "../../src/app/answers.ts";
import type { Backstride } from "../../src/app/backstride.ts";
import { simulateLife } from "../../src/engine/simulate/sample-lives.ts";
import type { Day } from "../../src/engine/units/day.ts";
import { type AppInBrowser, openAppInBrowser } from "./app-in-browser.ts";
import { axeFinds } from "./looking.ts";

const ACTIVITIES = new URL("../../fixtures/activities/", import.meta.url);
const RUNS_IN_EXPORT = 24;

let app: AppInBrowser;
beforeAll(async () => {
  app = await openAppInBrowser();
});
afterAll(() => app?.close());

describe("bringing runs", () => {
  it("takes an export and loose files, half of them broken, and says what became of each", async () => {
    const { page, complaints } = await app.visit("/");
    await page.locator("[data-picks=files]").setInputFiles(brought());
    await page.getByRole("heading", { level: 1, name: /recordings added/ }).waitFor({ timeout: 40_000 });
    expect(page.url()).toContain("/bring?import=");

    const overview = await app.backstride.overview();
    expect(overview.runs).toBeGreaterThanOrEqual(RUNS_IN_EXPORT);
    await page.getByText("Not a kind of file that holds runs.").first().waitFor();
    await page.getByText("A planned route without times. No run happened in it.").first().waitFor();

    await page.getByLabel("Show").selectOption("duplicate");
    expect(await page.getByText("The same run is already here").count()).toBeGreaterThanOrEqual(1);
    await page.getByLabel("Show").selectOption("partial");
    await page.getByText("Added, though the file stops half-way.").first().waitFor();

    expect(await axeFinds(page)).toEqual([]);

    await page.reload();
    await page.getByRole("heading", { level: 1, name: /recordings added/ }).waitFor();
    await page.getByRole("link", { name: "See your runs" }).click();
    await page.getByRole("heading", { level: 1, name: "Your runs" }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("adds nothing the second time and keeps a list of the imports before", async () => {
    const before = await app.backstride.overview();
    const { page, complaints } = await app.visit("/bring");
    await page.locator("[data-picks=files]").setInputFiles(brought());
    await page
      .getByRole("heading", { level: 1, name: "Nothing new in these files" })
      .waitFor({ timeout: 40_000 });
    expect((await app.backstride.overview()).runs).toBe(before.runs);
    await page.getByRole("link", { name: "Bring more" }).click();
    await page.getByText("Imports before (2)").click();
    expect(await page.getByText(/added, \d+ already here/).count()).toBe(2);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("takes a file dropped anywhere on the window", async () => {
    const { page, complaints } = await app.visit("/bring");
    await page.getByRole("button", { name: "Choose files" }).waitFor();
    await drop(page, "dropped.txt", "no run at all");
    await page
      .getByRole("heading", { level: 1, name: "Nothing new in these files" })
      .waitFor({ timeout: 20_000 });
    await page.getByText("dropped.txt").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("reads what has arrived when the page was closed on the way", async () => {
    const { page, complaints } = await app.visit("/bring");
    const importId = await page.evaluate<string>(`(async () => {
      const { importId } = await (await fetch("/api/imports", { method: "POST" })).json();
      await fetch("/api/imports/" + importId + "/files?name=only-this.txt", { method: "PUT", body: "no run at all" });
      return importId;
    })()`);
    await page.goto(new URL(`/bring?import=${importId}`, app.address).href);
    await page.getByRole("heading", { level: 1, name: "The files did not all arrive" }).waitFor();
    await page.getByRole("button", { name: "Read what has arrived" }).click();
    await page.getByText("only-this.txt").waitFor({ timeout: 20_000 });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("says so when an import is not known, and offers to bring the files once more", async () => {
    const { page } = await app.visit("/bring?import=00000000-0000-4000-8000-000000000000");
    await page.getByRole("heading", { level: 1, name: "This import is not here any more" }).waitFor();
    await page.getByRole("button", { name: "Choose files" }).waitFor();
    await page.context().close();
  });
});

describe("an import under way", () => {
  it("counts what is read while it reads, is found again after a reload, and ends with every file accounted for", async () => {
    let goOn = (): void => {};
    const isHeld = new Promise<void>((held) => {
      goOn = held;
    });
    const slow = await openAppInBrowser({ served: (backstride) => haltingHalfWay(backstride, isHeld) });
    const { page, complaints } = await slow.visit("/bring");
    const archive = brought().slice(0, 1); // the export with its broken files, and nothing else
    await page.locator("[data-picks=files]").setInputFiles(archive);
    const count = page.locator(".progress-words").filter({ hasText: /^[1-9]\d* of \d+ recordings/ });
    await count.waitFor({ timeout: 40_000 });
    const said = await count.innerText();
    await page.getByRole("progressbar", { name: "Recordings read" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Reading your runs" }).waitFor();
    expect(await count.innerText()).toBe(said);

    goOn();
    await page.getByRole("heading", { level: 1, name: /recordings added/ }).waitFor({ timeout: 40_000 });
    await page.getByText("broken.fit.gz").first().waitFor();
    const [record] = await slow.backstride.imports();
    const kept = record === undefined ? 0 : record.added + record.known + record.duplicates + record.skipped;
    const outcomes = await slow.backstride.importOutcomes(record?.importId ?? "");
    expect(outcomes.ok && outcomes.value.filter(({ kind }) => kind !== "taken-as-notes").length).toBe(kept);
    expect(complaints).toEqual([]);
    await page.context().close();
    await slow.close();
  });
});

/** The product whose imports tell nothing more, from the first count on, until they may go on. */
function haltingHalfWay(backstride: Backstride, mayGoOn: Promise<void>): Backstride {
  return {
    ...backstride,
    async importPaths(paths, { onProgress, ...options } = {}) {
      let isHalting = false;
      let untold: ImportProgress | undefined;
      const summary = await backstride.importPaths(paths, {
        ...options,
        onProgress(progress) {
          if (isHalting) untold = progress;
          else onProgress?.(progress);
          isHalting ||= progress.stage === "reading" && progress.done > 0;
        },
      });
      await mayGoOn;
      if (untold !== undefined) onProgress?.(untold);
      return summary;
    },
  };
}

/** A small Strava export, and every odd file that the fixtures hold. */
function brought() {
  const life = simulateLife("beginner", { endsOnDay: "2026-11-21" as Day }); // a day of the calendar
  const activities: ExportedActivity[] = [];
  for (const activity of exportedLife(life)) if (activities.push(activity) > RUNS_IN_EXPORT) break;
  const cut = activities.pop()?.bytes ?? new Uint8Array(0);
  const archive = writeZip([
    ...stravaExport(activities, { language: "de" }).map(({ path, bytes }) => ({ path, bytes })),
    { path: "activities/broken.fit.gz", bytes: Buffer.from([31, 139, 8, 0, 1, 2, 3]) },
  ]);
  const loose = readdirSync(ACTIVITIES)
    .filter((name) => !name.endsWith(".json"))
    .map((name) => ({
      name,
      mimeType: "application/octet-stream",
      buffer: readFileSync(new URL(name, ACTIVITIES)),
    }));
  return [
    { name: "export_123.zip", mimeType: "application/zip", buffer: archive },
    {
      name: "stops-half-way.fit",
      mimeType: "application/octet-stream",
      buffer: Buffer.from(cut.slice(0, cut.length * 0.6)),
    },
    { name: "holiday.jpg", mimeType: "image/jpeg", buffer: Buffer.from("not really a picture") },
    ...loose,
  ];
}

const drop = (page: Page, name: string, text: string): Promise<unknown> =>
  page.evaluate(`{
    const transfer = new DataTransfer();
    transfer.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
    window.dispatchEvent(new DragEvent("drop", { dataTransfer: transfer, cancelable: true }));
  }`);
