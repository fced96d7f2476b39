import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppInBrowser, openAppInBrowser, SIZES } from "./app-in-browser.ts";
import { axeFinds } from "./looking.ts";

describe("in Spanish", () => {
  let app: AppInBrowser;
  beforeAll(async () => {
    app = await openAppInBrowser();
  });
  afterAll(() => app.close());

  it("is chosen on the first screen and stays chosen", async () => {
    const { page } = await app.visit("/", { viewport: SIZES.laptop });
    await page.getByRole("button", { name: "Español" }).click();
    await page.getByRole("heading", { name: "¿Dónde te duele?" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "¿Dónde te duele?" }).waitFor();
    await page.context().close();
  });

  it("speaks the language of the device from the first screen to the emergency, and says who has not reviewed it", async () => {
    const { page, complaints } = await app.visit("/", { locale: "es-ES", viewport: SIZES.phone });
    await page.getByRole("heading", { name: "¿Dónde te duele?" }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("es");
    expect(await page.getByText("aún no las ha revisado un profesional sanitario").count()).toBe(1);
    await page.screenshot({ path: "test-results/screens/spanish-first-phone.png", fullPage: true });
    expect(await axeFinds(page)).toEqual([]);

    await page.getByRole("checkbox", { name: "Zona lumbar, centro" }).check({ force: true });
    await page.getByRole("button", { name: "Seguir" }).click();
    await page.getByRole("checkbox", { name: /entre las piernas/ }).check();
    await page.screenshot({ path: "test-results/screens/spanish-question-phone.png", fullPage: true });
    await page.getByRole("button", { name: "Seguir" }).click();
    await page.getByRole("heading", { name: "Pide ayuda ahora" }).waitFor();
    expect(await page.getByText("Tengo adormecimiento o una sensación rara entre las piernas.").count()).toBe(
      1,
    );
    expect((await page.locator("main").innerText()).match(/\b(the|your|with)\b/gi)).toBeNull();
    expect(await axeFinds(page)).toEqual([]);
    await page.screenshot({ path: "test-results/screens/spanish-emergency-phone.png", fullPage: true });
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
