import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppInBrowser, NOW_MS, openAppInBrowser, SIZES } from "./app-in-browser.ts";
import { pictureOf, settled } from "./looking.ts";
import { clearedBy, looksRight, TODAY, told } from "./with-plan.ts";

/** Words that every English sentence needs and no Spanish one has. */
const ENGLISH = /\b(the|and|your|you|with|of|is|are|was|this|that|from|for|not|it|to|in|on|how|what|when)\b/i;

/** All that stands on the page and all that only a screen reader hears. A name that a machine gives is no sentence. */
const SAID = `(() => {
  const heard = [...document.querySelectorAll("[aria-label], [placeholder], [title]")].flatMap((element) =>
    ["aria-label", "placeholder", "title"].map((name) => element.getAttribute(name) ?? ""));
  return [document.title, ...document.body.innerText.split("\\n"), ...heard].filter((line) => line.trim() !== "");
})()`;

const inEnglish = async (page: Page): Promise<readonly string[]> =>
  (await page.evaluate<readonly string[]>(SAID)).filter((line) => ENGLISH.test(line));

const SPANISH = { locale: "es-ES", nowMs: NOW_MS, reducedMotion: "reduce", viewport: SIZES.phone } as const;

let app: AppInBrowser;
beforeAll(async () => {
  app = await openAppInBrowser({ life: "two-flare-ups" });
  await clearedBy(app.backstride);
  await told(app.backstride, {
    kind: "check-in",
    entryId: "this-morning",
    enteredAtMs: NOW_MS + 600_000, // after what the sample runner noted this morning
    onDay: TODAY,
    checkIn: { painNow: 2 },
  });
}, 120_000);
afterAll(() => app?.close());

describe("in Spanish", () => {
  it.each([
    ["/today", "today"],
    ["/plan", "plan"],
    ["/today/earlier", "earlier"],
    ["/today/week", "week"],
    ["/exercises", "exercises"],
    ["/exercises/E16", "exercise"],
    ["/session?day=today", "session"],
    ["/tests", "tests"],
    ["/tests/ST03", "test"],
    ["/tests/ST10", "direction"],
    ["/cadence", "cadence"],
    ["/more", "more"],
  ])("%s says no English sentence, and that no clinician has reviewed its words", async (path, name) => {
    const { page, complaints } = await app.visit(path, SPANISH);
    await settled(page);
    for (const fold of await page.locator("main details:not([open]) > summary").all())
      if ((await fold.textContent()) !== "Lo que dice la investigación") await fold.click(); // titles of studies
    expect(await page.locator("html").getAttribute("lang")).toBe("es");
    expect(await inEnglish(page)).toEqual([]);
    if (name !== "more")
      expect(await page.getByText("aún no las ha revisado un profesional sanitario").count()).toBe(1);
    await looksRight(page, `spanish-${name}-phone`);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("writes numbers, days and units as they are written in Spain", async () => {
    const { page } = await app.visit("/plan", SPANISH);
    await settled(page);
    const text = await page.locator("main").innerText();
    expect(text).toMatch(/\d,\d\skm/);
    expect(text).toMatch(/\d+ nov/);
    expect(text).not.toMatch(/\d\.\d\skm/);
    await page.context().close();
  });

  it("corrects a day, plays an exercise aloud and asks how it was, all in Spanish", async () => {
    const { page, complaints } = await app.visit("/today/earlier", SPANISH);
    await settled(page);
    await page.locator(".earlier-day button").first().click();
    await page.getByRole("dialog").waitFor();
    expect(await inEnglish(page)).toEqual([]);
    await page.context().close();

    const player = await app.visit("/nowhere", { locale: "es-ES", viewport: SIZES.phone });
    await player.page.addInitScript(VOICES);
    await player.page.clock.install({ time: NOW_MS });
    await player.page.goto(new URL("/exercises/E16", app.address).href);
    await player.page.getByRole("button", { name: /^Empezar/ }).waitFor();
    await player.page.clock.pauseAt(NOW_MS + 900_000);
    await player.page.getByRole("button", { name: /^Empezar/ }).click();
    await player.page.getByRole("button", { name: "Sonido y pantalla" }).click();
    await player.page.getByRole("checkbox", { name: /^Voz/ }).check();
    await player.page.getByRole("button", { name: "Cerrar" }).click();
    for (const ms of [6000, 20_000, 30_000]) {
      await player.page.clock.fastForward(ms);
      await player.page.clock.runFor(40);
      expect(await inEnglish(player.page)).toEqual([]);
    }
    await player.page.screenshot({ path: pictureOf("spanish-playing", "phone", "light") });
    const spoken = await player.page.evaluate<readonly (readonly [string, string])[]>("window.spoken");
    expect(spoken.length).toBeGreaterThan(1);
    expect(spoken.map(([language]) => language)).toEqual(spoken.map(() => "es-ES"));
    expect(spoken.filter(([, text]) => ENGLISH.test(text))).toEqual([]);
    await player.page.getByRole("button", { name: "Terminar" }).click();
    await player.page.getByRole("heading", { name: "¿Qué tal fue?" }).waitFor();
    expect(await inEnglish(player.page)).toEqual([]);
    expect(complaints).toEqual([]);
    await player.page.context().close();
  });
});

/** A device with an English and a Spanish voice; what it is asked to say is kept. */
const VOICES = `window.spoken = [];
  Object.defineProperty(window, "SpeechSynthesisUtterance", { value: class { constructor(text) { this.text = text; } } });
  const voices = [{ lang: "en-GB", localService: true, default: true }, { lang: "es-ES", localService: true, default: false }];
  Object.defineProperty(window, "speechSynthesis", { value: {
    getVoices: () => voices, cancel() {}, addEventListener() {}, removeEventListener() {},
    speak: (said) => window.spoken.push([said.lang, said.text]),
  } });`;
