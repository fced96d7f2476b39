import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answerEmergencyScreens, answerTheRest, goOn, markPlace } from "./answering.ts";
import { type AppInBrowser, NOW_MS, openAppInBrowser, SIZES } from "./app-in-browser.ts";
import { waiting } from "./kept-in-browser.ts";
import { axeFinds } from "./looking.ts";

const PICTURES = fileURLToPath(new URL("../../test-results/screens/", import.meta.url));
const HERE = {
  nowMs: NOW_MS,
  timezoneId: "Europe/London",
  reducedMotion: "reduce",
  serviceWorkers: "allow",
} as const;

let app: AppInBrowser;
beforeEach(async () => {
  mkdirSync(PICTURES, { recursive: true });
  app = await openAppInBrowser();
});
afterEach(() => app?.close());

const loadSample = () => app.backstride.loadSample("steady-then-spike");

const emergency = (page: Page) => page.getByRole("heading", { level: 1, name: "Get help now" });
const calm = (page: Page) =>
  page.getByRole("heading", { level: 1, name: "Nothing you answered points to danger." });

/** The app is kept whole and answers for this page. */
const isKept = (page: Page) =>
  expect
    .poll(() => page.evaluate<boolean>("navigator.serviceWorker.controller !== null"), { timeout: 20_000 })
    .toBe(true);

/** No network for the page, and nobody there for its worker either. */
async function goAway(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  await app.stopServer();
}

async function comeBack(context: BrowserContext): Promise<void> {
  await app.startServer();
  await context.setOffline(false);
}

const at = (path: string): string => new URL(path, app.address).href;

describe("without a network and without a server", () => {
  it("begins anew, asks for danger to its end, and what was told comes to the server once", async () => {
    const { page } = await app.visit("/?map=true", HERE);
    await isKept(page);
    await goAway(page.context());
    await page.reload();
    await markPlace(page);
    await answerEmergencyScreens(page);
    await answerTheRest(page);
    await calm(page).waitFor();
    const told = await waiting(page);
    expect(new Set(told).size).toBeGreaterThan(6);
    await page.reload();
    await calm(page).waitFor();
    expect((await app.backstride.told()).answers).toEqual({});

    await comeBack(page.context());
    await expect.poll(() => waiting(page), { timeout: 20_000 }).toEqual([]);
    expect((await app.backstride.told()).answers).toMatchObject({ places: ["low-back-left"], fever: "no" });
    expect(await toldTimes(app, new Set(told))).toBe(new Set(told).size);
    await page.context().close();
  });

  it.each([
    ["an emergency", /^Loss of bowel control/, "Get help now"],
    ["a visit today", /^Fever/, "Have this looked at today."],
    ["a visit within days", /^You have had cancer/, "Have this looked at within a few days."],
  ])("comes to %s", async (_, sign, title) => {
    const { page } = await app.visit("/?map=true", HERE);
    await isKept(page);
    await goAway(page.context());
    await page.reload();
    await markPlace(page);
    const found = page.getByRole("checkbox", { name: sign });
    for (
      let step = 0;
      step < 5 && (await page.getByRole("heading", { level: 1, name: title }).count()) === 0;
      step++
    ) {
      if ((await found.count()) > 0) {
        await found.check();
        await page.locator(".step-on").click();
        if (title !== "Get help now") await answerRest(page, step + 2);
        break;
      }
      await goOn(page);
    }
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await page.reload();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await page.context().close();
  });

  it("comes to something to mention at the next visit", async () => {
    const { page } = await app.visit("/?map=true", HERE);
    await isKept(page);
    await goAway(page.context());
    await page.reload();
    await markPlace(page);
    await answerEmergencyScreens(page);
    await answerTheRest(page, /above the knee/);
    await page.getByRole("heading", { level: 1, name: /^Nothing urgent/ }).waitFor();
    await page.context().close();
  });

  it("opens every screen that was never opened before, and says that nothing answers", async () => {
    await loadSample();
    const { page } = await app.visit("/why", HERE);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await isKept(page);
    await goAway(page.context());
    for (const path of ["/why", "/more", "/runs", "/shoes", "/bring", "/add", "/triage", "/nowhere"]) {
      await page.goto(at(path));
      await page.locator("h1, [role=alert]").first().waitFor();
      await page.getByText("Your computer does not answer. What you tell").waitFor();
    }
    await page.goto(at("/why"));
    await page.getByText("What you see is from").waitFor();
    for (const theme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize(SIZES.phone);
      await page.screenshot({ path: `${PICTURES}offline-why-phone-${theme}.png` });
      expect(await axeFinds(page)).toEqual([]);
    }
    await comeBack(page.context());
    await expect
      .poll(() => page.getByText("Your computer does not answer. What you tell").count(), { timeout: 20_000 })
      .toBe(0);
    await page.context().close();
  }, 240_000); // many screens, one after the other

  it("sends again what was taken while its answer got lost, and it is kept once", async () => {
    const { page } = await app.visit("/?map=true", HERE);
    await page.getByRole("checkbox", { name: "Low back, left", exact: true }).waitFor();
    let lost = 0;
    await page.context().route("**/api/diary", async (route) => {
      if (route.request().method() !== "POST" || lost > 1) return route.fallback();
      lost++;
      await route.fetch(); // the server takes it
      return route.abort("connectionreset"); // and its answer never comes
    });
    await markPlace(page);
    await page.getByText("1 of 6").waitFor();
    await expect.poll(() => lost, { timeout: 20_000 }).toBe(2);
    await expect.poll(() => waiting(page), { timeout: 20_000 }).toEqual([]);
    expect((await app.backstride.told()).answers).toMatchObject({ places: ["low-back-left"] });
    expect(await entriesWithPlaces(app)).toBe(1);
    await page.context().close();
  });

  it("keeps what is told in the instant before the page is closed, and two pages never send it twice", async () => {
    const { page } = await app.visit("/?map=true", HERE);
    const context = page.context();
    const other = await context.newPage();
    await other.clock.setFixedTime(NOW_MS);
    await other.goto(at("/triage"));
    await page.getByRole("checkbox", { name: "Low back, left", exact: true }).check();
    await context.setOffline(true);
    await page.locator(".step-on").click();
    await page.close();
    await expect.poll(() => waiting(other)).toHaveLength(1); // one process of the browser tells the next
    await context.setOffline(false);
    await other.reload();
    await expect.poll(() => waiting(other), { timeout: 20_000 }).toEqual([]);
    expect(await entriesWithPlaces(app)).toBe(1);
    await context.close();
  });
});

describe("an emergency", () => {
  it("is drawn first, before the database has answered, and needs no script once it stands", async () => {
    const { page } = await app.visit("/?map=true", { ...HERE, viewport: SIZES.phone });
    await page.getByRole("checkbox", { name: "Low back, left", exact: true }).waitFor();
    await isKept(page);
    await page.context().route("**", (route) => route.abort()); // nothing more comes, not even a script
    await markPlace(page);
    await page.getByRole("checkbox", { name: /^Loss of bowel control/ }).check();
    await page.getByRole("button", { name: "Continue" }).click();
    await emergency(page).waitFor();
    await page.context().unroute("**");

    await page.addInitScript(SLOW_DATABASE_AND_WITNESS);
    await page.goto(at("/why"));
    await emergency(page).waitFor();
    expect(await page.evaluate<string[]>("window.titlesSeen")).toEqual(["Get help now"]);
    await page.context().close();
  });

  it("lets the runner take along or erase everything, last on the screen", async () => {
    const { page, complaints } = await app.visit("/?map=true", { ...HERE, viewport: SIZES.phone });
    await markPlace(page);
    await page.getByRole("checkbox", { name: /^Loss of bowel control/ }).check();
    await page.getByRole("button", { name: "Continue" }).click();
    await emergency(page).waitFor();
    await expect.poll(() => waiting(page), { timeout: 20_000 }).toEqual([]);
    await page.getByText("Your data", { exact: true }).click();
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Export everything" }).click();
    expect((await download).suggestedFilename()).toBe("backstride-export.json");
    await page.screenshot({ path: `${PICTURES}emergency-data-phone-light.png`, fullPage: true });
    expect(await axeFinds(page)).toEqual([]);

    await page.getByRole("button", { name: "Erase everything" }).click();
    await page.getByLabel("Type “erase” to go on").fill("erase");
    await page.getByRole("button", { name: "Erase everything now" }).click();
    await expect.poll(async () => (await app.backstride.told()).earlierEmergencies).toEqual([]);
    await page.getByRole("heading", { level: 1, name: "Where does it hurt?" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Where does it hurt?" }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** Whatever is left of the six screens, then of the questions. */
async function answerRest(page: Page, from: number): Promise<void> {
  for (let step = from; step <= 5; step++) {
    await page.getByText(`${step} of 6`).waitFor();
    await goOn(page);
  }
  await page.getByText("6 of 6").waitFor();
  await page.getByRole("radio", { name: "35 to 44" }).check();
  await page.getByRole("radio", { name: "No", exact: true }).check();
  await goOn(page);
  await answerTheRest(page);
}

/** The database answers only after a while, and every first heading that is drawn is written down. */
const SLOW_DATABASE_AND_WITNESS = `
  const open = indexedDB.open.bind(indexedDB);
  const get = IDBObjectStore.prototype.get;
  window.titlesSeen = [];
  IDBObjectStore.prototype.get = function (key) {
    const until = performance.now() + 150;
    while (performance.now() < until);
    return get.call(this, key);
  };
  new MutationObserver(() => {
    const title = document.querySelector("h1")?.textContent;
    if (title && !window.titlesSeen.includes(title)) window.titlesSeen.push(title);
  }).observe(document, { childList: true, subtree: true, characterData: true });
`;

interface Exported {
  readonly diary: readonly {
    readonly entryId: string;
    readonly answers?: Readonly<Record<string, unknown>>;
  }[];
}

async function exported(app: AppInBrowser): Promise<Exported> {
  let text = "";
  for await (const piece of app.backstride.exportAll({ withOriginals: false })) text += piece;
  return JSON.parse(text);
}

const entriesWithPlaces = async (app: AppInBrowser): Promise<number> =>
  (await exported(app)).diary.filter(({ answers }) => answers?.places !== undefined).length;

/** How often what has these ids stands in the diary. */
const toldTimes = async (app: AppInBrowser, ids: ReadonlySet<string>): Promise<number> =>
  (await exported(app)).diary.filter(({ entryId }) => ids.has(entryId)).length;
