import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppInBrowser, openAppInBrowser } from "./app-in-browser.ts";
import { expectNothingClipped, passesInEachLook, settled } from "./looking.ts";

describe("settings", () => {
  let app: AppInBrowser;
  beforeAll(async () => {
    app = await openAppInBrowser({ life: "beginner" });
  });
  afterAll(() => app?.close());

  it("are drawn in both themes, on a phone and on a laptop, and pass axe", async () => {
    const { page, complaints } = await app.visit("/more", { reducedMotion: "reduce" });
    await settled(page);
    await passesInEachLook(page, "settings");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("lose nothing at 320 px", async () => {
    const { page } = await app.visit("/more", { viewport: { width: 320, height: 640 } });
    await settled(page);
    await expectNothingClipped(page);
    await page.context().close();
  });

  it("write the same weight in either unit", async () => {
    const { page } = await app.visit("/more");
    await settled(page);
    const weight = page.getByLabel("Body weight", { exact: true });
    await weight.fill("70");
    await weight.blur();
    await expect.poll(async () => (await app.backstride.overview()).settings.bodyMassKg).toBe(70);
    await page.getByText("Pounds").click();
    await expect.poll(() => weight.inputValue()).toBe("154.3");
    expect((await app.backstride.overview()).settings).toMatchObject({ bodyMassKg: 70, massUnit: "lb" });
    await page.context().close();
  });

  it("put less or full movement before the wish of the computer, and keep it", async () => {
    const quick = "getComputedStyle(document.documentElement).getPropertyValue('--quick').trim()";
    const { page } = await app.visit("/more", { reducedMotion: "reduce" });
    await settled(page);
    const motion = page.getByRole("group", { name: "Movement on the screen" });
    const isStill = async (): Promise<boolean> => Number.parseFloat(await page.evaluate<string>(quick)) === 0;
    expect(await isStill()).toBe(true);
    await motion.getByText("Full").click();
    expect(await isStill()).toBe(false);
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await motion.getByText("Less").click();
    await page.reload();
    await settled(page);
    expect(await isStill()).toBe(true);
    await page.context().close();
  });

  it("tell how to keep the app, and ask the browser once it offers", async () => {
    const { page } = await app.visit("/more", { serviceWorkers: "allow" });
    await settled(page);
    const part = page.getByRole("region", { name: "Keep it as an app" });
    await part.getByText("Your browser does this from its menu").waitFor();
    expect(await page.evaluate<boolean>(OFFER)).toBe(true);
    await part.getByRole("button", { name: "Install" }).click();
    await expect.poll(() => page.evaluate<number>("window.timesAsked")).toBe(1);
    await part.getByText("Your browser does this from its menu").waitFor();
    await page.context().close();
  });

  it("lead to every screen that has no place in the bar", async () => {
    const { page } = await app.visit("/more");
    await settled(page);
    const places = page.getByRole("navigation", { name: "More places" });
    for (const name of ["Progress", "Show your physiotherapist", "Learn", "Shoes"])
      await places.getByRole("link", { name: new RegExp(`^${name}`) }).waitFor();
    await page.context().close();
  });

  it("give a person's own entries back when the sample is cleared", async () => {
    const { page } = await app.visit("/more");
    await settled(page);
    await page.getByText("This is the sample runner’s data.").waitFor();
    await page.getByRole("button", { name: "Clear the sample runner" }).click();
    await page.getByRole("button", { name: "Clear it" }).click();
    await page.getByRole("heading", { level: 1, name: "Where does it hurt?" }).waitFor();
    expect((await app.backstride.overview()).settings).toMatchObject({ massUnit: "lb" });
    await page.context().close();
  });
});

/** The offer as a browser makes it to a page that can be installed; true when its own banner was held back. */
const OFFER = `(() => {
  window.timesAsked = 0;
  const offer = new Event("beforeinstallprompt", { cancelable: true });
  offer.prompt = async () => { window.timesAsked++; };
  return !window.dispatchEvent(offer);
})()`;
