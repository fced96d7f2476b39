import type { Page } from "playwright-core";
import { expect } from "vitest";

/** Marks a place on the map and goes on. */
export async function markPlace(page: Page, place = "Low back, left"): Promise<void> {
  await page.getByRole("checkbox", { name: place, exact: true }).check();
  await goOn(page);
}

/** Reads the list to its end and presses the one button that goes on. */
export async function goOn(page: Page): Promise<void> {
  const button = page.locator(".step-on");
  const title = await titleOf(page);
  // Looked at again and again, since a new screen may still be put at its top. Pressed once: a press meant for "Read
  // on" that comes late would answer the list, or the one after it.
  const label = async (): Promise<string | null> => {
    await page.evaluate(TO_THE_END);
    return button.textContent();
  };
  await expect.poll(label, { timeout: 20_000, interval: 40 }).not.toBe("Read on");
  await button.click();
  await expect.poll(() => titleOf(page), { timeout: 10_000 }).not.toBe(title);
}

const TO_THE_END = `document.querySelector(".step-asked > :last-child")?.scrollIntoView({ block: "center" })`;

const titleOf = (page: Page): Promise<string | null> => page.locator("h1").textContent();

/** The six emergency screens, quietly: none of these, in one's thirties, not pregnant. */
export async function answerEmergencyScreens(page: Page): Promise<void> {
  for (const step of [1, 2, 3, 4, 5]) {
    await page.getByText(`${step} of 6`).waitFor();
    await goOn(page);
  }
  await page.getByText("6 of 6").waitFor();
  await page.getByRole("radio", { name: "35 to 44" }).check();
  await page.getByRole("radio", { name: "No", exact: true }).check();
  await goOn(page);
}

/**
 * Whatever is asked after that, answered quietly until the outcome stands; where one of the choices is called as
 * `aloud` says, with that. Says how many screens it took.
 */
export async function answerTheRest(page: Page, aloud?: RegExp): Promise<number> {
  for (let screens = 0; ; screens++) {
    if ((await page.locator(".step").count()) === 0) return screens;
    for (let asked = 0; asked < 12; asked++) {
      const last = page.locator(".asked").last();
      if (
        (await last.count()) === 0 ||
        (await last.locator(".pick :checked, [aria-pressed=true]").count()) > 0
      )
        break;
      const number = last.locator("input[type=number]");
      if ((await number.count()) > 0) {
        await number.fill("1");
        break;
      }
      const week = last.getByRole("button", { name: "A week ago" });
      const loud = aloud === undefined ? undefined : last.getByRole("radio", { name: aloud });
      const no = last.getByRole("radio", { name: "No", exact: true });
      if ((await week.count()) > 0) await week.click();
      else if (loud !== undefined && (await loud.count()) > 0) await loud.first().check();
      else await ((await no.count()) > 0 ? no : last.getByRole("radio").first()).check();
    }
    await goOn(page);
  }
}
