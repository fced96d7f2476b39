import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { PairingCode } from "../../src/app/phone.ts";
import { type AppInBrowser, openAppInBrowser, SIZES } from "./app-in-browser.ts";
import { lanForAll } from "./lan-for-all.ts";
import { axeFinds } from "./looking.ts";

const PICTURES = fileURLToPath(new URL("../../test-results/screens/", import.meta.url));
const IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X)";

const lan = lanForAll();
if ("leftOut" in lan)
  console.log(`Pairing is not tried in a browser: no private network here, and ${lan.leftOut}.`);

describe("On your phone", () => {
  let app: AppInBrowser;
  async function look(page: Page, name: string): Promise<void> {
    mkdirSync(PICTURES, { recursive: true });
    for (const theme of ["light", "dark"] as const)
      for (const size of ["phone", "laptop"] as const) {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
        await page.setViewportSize(SIZES[size]);
        await page.screenshot({ path: `${PICTURES}${name}-${size}-${theme}.png`, fullPage: true });
        if (size === "laptop") continue;
        const found = await axeFinds(page, (axe) =>
          theme === "dark" ? axe.withRules("color-contrast") : axe,
        );
        expect(found, `${name} ${size} ${theme}`).toEqual([]);
      }
  }

  it("says how to begin when the program serves this computer alone", async () => {
    app = await openAppInBrowser({ life: "steady-then-spike" });
    const { page, complaints } = await app.visit("/phone");
    await page.getByText("backstride serve --lan").waitFor();
    await look(page, "phone-off");
    expect(complaints).toEqual([]);
    await app.close();
  });

  describe.skipIf("leftOut" in lan)("with a door to the local network", () => {
    beforeAll(async () => {
      app = await openAppInBrowser({
        life: "steady-then-spike",
        lanAddress: "address" in lan ? lan.address : "",
      });
    });
    afterAll(() => app?.close());

    it("a scanned code lets a phone in, the computer sees it, and lets it go again", async () => {
      const { page: computer, complaints } = await app.visit("/phone");
      await computer.getByText("No device is paired.").waitFor();
      const shown = computer.waitForResponse("**/api/phone/code");
      await computer.getByRole("button", { name: "Show a code" }).click();
      const { url } = (await (await shown).json()) as PairingCode; // the server's own type of this route
      await computer.getByRole("img", { name: /^Code to scan/ }).waitFor();
      await look(computer, "phone-code");

      const phone = await app.browser
        .newContext({ viewport: SIZES.phone, userAgent: IPHONE, ignoreHTTPSErrors: true, isMobile: true })
        .then((context) => context.newPage());
      await phone.goto(new URL("/", url).href);
      await phone.getByRole("heading", { name: "Pair this device" }).waitFor();
      await phone.goto(url);
      await phone.screenshot({ path: `${PICTURES}phone-pairing-phone-light.png` });
      await phone.getByRole("button", { name: "Pair this device" }).click();
      await phone.getByRole("heading", { name: "This device is paired" }).waitFor();
      await look(phone, "phone-paired");
      expect(await phone.evaluate<boolean>("window.isSecureContext")).toBe(true);
      await phone.goto(new URL("/why", url).href);
      await phone.getByRole("heading", { level: 1, name: "Why it may hurt" }).waitFor();

      await computer.getByText("iPhone", { exact: true }).waitFor();
      await look(computer, "phone-devices");
      await computer.getByRole("button", { name: /^Remove iPhone/ }).click();
      await computer.getByText("No device is paired.").waitFor();
      await phone.reload();
      await phone
        .getByText("This device is not paired with your computer.")
        .or(phone.getByRole("heading", { name: "Pair this device" }))
        .first()
        .waitFor();
      await expect.poll(() => phone.evaluate<number>(KEPT_ANSWERS)).toBe(0);
      expect(complaints).toEqual([]);
      await phone.context().close();
      await computer.context().close();
    }, 180_000);
  });
});

const KEPT_ANSWERS = `new Promise((done) => {
  const opening = indexedDB.open("backstride");
  opening.onsuccess = () => {
    if (!opening.result.objectStoreNames.contains("answers")) return done(0); // nothing was ever kept, or all of it went
    const counted = opening.result.transaction("answers").objectStore("answers").count();
    counted.onsuccess = () => { opening.result.close(); done(counted.result); };
  };
})`;
