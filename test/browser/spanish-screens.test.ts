import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppInBrowser, NOW_MS, openAppInBrowser, SIZES } from "./app-in-browser.ts";
import { goWithin, openWithEverything } from "./every-route.ts";
import { inEnglish } from "./in-english.ts";
import { axeFinds, clippedOn, pictureOf, settled } from "./looking.ts";

const SPANISH = { locale: "es-ES", nowMs: NOW_MS, reducedMotion: "reduce" } as const;

/** Screens with the longest words: in navigation, tables and charts. */
const PICTURED = /^\/(why|runs|runs\/.+|progress|share|learn|form\/a-clip)$/;

/** Screens with words of medicine: they say that no clinician has reviewed them. */
const MEDICAL =
  /^\/(triage|today|plan|why|progress|share|learn|exercises|session|tests|cadence|form$|form\/a-clip)/;
const UNREVIEWED = /aún no las ha revisado un profesional|profesional sanitario ha revisado aún estas/;

/** What the first screen may cost with a second language's words on top: budgets.test.ts has it without them. */
const BUDGET_BYTES = 190_000;

const WITH_NOTHING = [
  "/bring",
  "/bring?import=none",
  "/why",
  "/runs",
  "/runs/none",
  "/shoes",
  "/today",
  "/plan",
  "/progress",
  "/share",
  "/learn?q=numbness",
  "/learn/none",
  "/form",
  "/form/none",
  "/more",
];

const SCRIPTS = `performance.getEntriesByType("resource").map(({ name }) => name).filter((name) => name.endsWith(".js"))`;

let app: AppInBrowser;
let paths: readonly string[] = [];
beforeAll(async () => {
  ({ app, paths } = await openWithEverything());
});
afterAll(() => app?.close());

describe("every screen in Spanish", () => {
  it("says what it says in Spanish or marks it as English, loses no word at its edges and passes axe", async () => {
    const { page, complaints } = await app.visit("/nowhere", SPANISH);
    await settled(page);
    const found: string[] = [];
    for (const path of paths) {
      await page.setViewportSize(SIZES.laptop);
      await goWithin(page, path);
      const isPictured = PICTURED.test(path) || process.env.BACKSTRIDE_PICTURES === "all";
      const name = `spanish${path.replace(/\/[\da-f]{8,}.*|\W/g, (part) => (part.length > 1 ? "-one" : "-"))}`;
      const wrong = [...(await inEnglish(page)).map((text) => `English: ${text}`), ...(await axeFinds(page))];
      if (MEDICAL.test(path) && (await page.getByText(UNREVIEWED).count()) === 0)
        wrong.push("is not said to be unreviewed");
      for (const size of ["laptop", "phone"] as const) {
        await page.setViewportSize(SIZES[size]);
        wrong.push(...(await clippedOn(page)).map((clip) => `${size}: ${clip}`));
        if (isPictured) await page.screenshot({ path: pictureOf(name, size, "light"), fullPage: true });
      }
      found.push(...wrong.map((what) => `${path}: ${what}`));
    }
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 240_000); // many screens, one after the other

  it("says in Spanish too that there is nothing yet, and that something is not there", async () => {
    const empty = await openAppInBrowser();
    const { page } = await empty.visit("/nowhere", SPANISH);
    await settled(page);
    const found: string[] = [];
    for (const path of WITH_NOTHING) {
      await goWithin(page, path);
      found.push(...(await inEnglish(page)).map((text) => `${path}: ${text}`));
    }
    expect(found).toEqual([]);
    await empty.close();
  });

  it("costs who reads English nothing, and keeps the first load in its budget", async () => {
    const english = await app.visit("/?map=true"); // a clock that is set forgets what was loaded
    await settled(english.page);
    const scripts = await english.page.evaluate<readonly string[]>(SCRIPTS);
    expect(scripts.length).toBeGreaterThan(0);
    expect(scripts.filter((name) => /\/(spanish|later)-/.test(name))).toEqual([]);

    const spanish = await app.visit("/?map=true", { locale: "es-ES" });
    await settled(spanish.page);
    await spanish.page.waitForLoadState("networkidle");
    const loaded = async (): Promise<readonly string[]> =>
      (await spanish.page.evaluate<readonly string[]>(SCRIPTS)).flatMap(
        (name) => /\/(spanish|later)-(?!terms)/.exec(name)?.[1] ?? [],
      );
    expect(await loaded()).toEqual(["spanish"]);
    console.log(`first screen in Spanish: ${await spanish.scriptBytes()} bytes of script`);
    expect(await spanish.scriptBytes()).toBeLessThan(BUDGET_BYTES);
    await goWithin(spanish.page, "/bring");
    expect(await loaded()).toEqual(["spanish", "later"]);
    await Promise.all([english.page.context().close(), spanish.page.context().close()]);
  });
});
