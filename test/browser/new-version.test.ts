import { mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppInBrowser, openAppInBrowser, SCREENS } from "./app-in-browser.ts";
import { buildOf } from "./build-of.ts";

const folder = mkdtempSync(join(tmpdir(), "backstride-builds-"));
const [old, next] = [join(folder, "old"), join(folder, "next")];

let app: AppInBrowser;
beforeAll(async () => {
  await buildOf(SCREENS, old, "old");
  await buildOf(SCREENS, next, "next");
  app = await openAppInBrowser({ screens: old });
});
afterAll(async () => {
  await app?.close();
  rmSync(folder, { recursive: true, force: true });
});

const isReady = (page: Page) => page.getByText("A new version is ready.");

describe("a new version of the app", () => {
  it("is taken in whole or not at all, waits until it is wanted, and is never mixed with the old one", async () => {
    const { page } = await app.visit("/shoes", { serviceWorkers: "allow" });
    await page.getByRole("heading", { level: 1, name: "Your shoes" }).waitFor();
    await expect
      .poll(() => page.evaluate<boolean>("navigator.serviceWorker.controller !== null"), { timeout: 20_000 })
      .toBe(true);
    expect(await buildsIn(page)).toEqual(["old"]);

    // A server that was renewed half-way: the new list and first page are there, one script of theirs is not.
    const late = readdirSync(join(next, "assets")).find((name) => name.startsWith("share-screen-next"));
    if (late === undefined) throw new Error("there is no script to be late");
    renameSync(join(next, "assets", late), join(folder, late));
    await app.stopServer();
    await app.startServer(next);
    expect(await lookForNew(page)).toBe("redundant");
    expect(await isReady(page).count()).toBe(0);
    expect(await keptShells(page)).toBe(1);
    await page.goto(new URL("/learn", app.address).href); // never opened before
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await buildsIn(page)).toEqual(["old"]);

    // Now it is whole. It stands beside the old one, which goes on answering.
    renameSync(join(folder, late), join(next, "assets", late));
    await app.stopServer();
    await app.startServer(next);
    expect(await lookForNew(page)).toBe("installed");
    await isReady(page).waitFor();
    expect(await keptShells(page)).toBe(2);
    await page.goto(new URL("/share", app.address).href);
    await isReady(page).waitFor();
    expect(await buildsIn(page)).toEqual(["old"]);

    // Until the runner says so; from then on the new one alone, with nobody there to ask.
    await page.evaluate("window.isBefore = true");
    await page.getByRole("button", { name: "Use it now" }).click();
    await expect.poll(() => page.evaluate("window.isBefore"), { timeout: 20_000 }).toBeUndefined();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await buildsIn(page)).toEqual(["next"]);
    expect(await isReady(page).count()).toBe(0);
    await app.stopServer();
    for (const path of ["/share", "/why"]) {
      await page.goto(new URL(path, app.address).href);
      await page.locator("h1, [role=alert]").first().waitFor();
      expect(await buildsIn(page)).toEqual(["next"]);
    }
    // What other screens kept may have another form: it is not shown.
    await page.getByText("What you see is from").waitFor();
    await page.evaluate(KEPT_BY_OTHERS);
    await page.goto(new URL("/why", app.address).href);
    await page.getByText("Your computer does not answer. What you tell").waitFor();
    await page.getByText("The program on your computer does not answer.").first().waitFor();
    expect(await page.getByText("What you see is from").count()).toBe(0);
    await expect.poll(() => keptShells(page)).toBe(1);
    await page.context().close();
  });
});

/** Which builds the scripts of this page are of. */
const buildsIn = (page: Page): Promise<readonly string[]> => page.evaluate("[...window.builds]");

/** As if every answer kept in this browser had been kept by screens of another build. */
const KEPT_BY_OTHERS = `new Promise((done, fail) => {
  const opening = indexedDB.open("backstride");
  opening.onerror = fail;
  opening.onsuccess = () => {
    const change = opening.result.transaction("answers", "readwrite");
    change.objectStore("answers").openCursor().onsuccess = ({ target: { result: at } }) => {
      if (at === null) return;
      at.update({ ...at.value, screens: "others" });
      at.continue();
    };
    change.oncomplete = () => done(opening.result.close());
  };
})`;

const keptShells = (page: Page): Promise<number> =>
  page.evaluate(
    "caches.keys().then((names) => names.filter((name) => name.startsWith('backstride-shell-')).length)",
  );

/** Looks whether there is another version, and says what became of it. */
const lookForNew = (page: Page): Promise<string> =>
  page.evaluate(`(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    await registration.update();
    const taken = registration.installing ?? registration.waiting;
    if (taken === null) return "nothing new";
    while (taken.state === "installing") await new Promise((changed) => taken.addEventListener("statechange", changed, { once: true }));
    return taken.state;
  })()`);
