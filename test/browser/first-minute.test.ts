import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sawOf } from "../../src/app/standing-answers.ts";
import { answerEmergencyScreens, answerTheRest, goOn, markPlace } from "./answering.ts";
import { type AppInBrowser, NOW_MS, openAppInBrowser, SIZES } from "./app-in-browser.ts";
import { waiting } from "./kept-in-browser.ts";
import { passesInEachLook } from "./looking.ts";
import { clearedBy, TODAY } from "./with-plan.ts";

const PICTURES = fileURLToPath(new URL("../../test-results/screens/", import.meta.url));
const HERE = { nowMs: NOW_MS, timezoneId: "Europe/London", reducedMotion: "reduce" } as const;
const FIRST_SCRIPT_LIMIT_BYTES = 200_000;

let app: AppInBrowser;
beforeEach(async () => {
  mkdirSync(PICTURES, { recursive: true });
  app = await openAppInBrowser();
});
afterEach(() => app?.close());

const emergency = (page: Page) => page.getByRole("heading", { level: 1, name: "Get help now" });
const calm = (page: Page) =>
  page.getByRole("heading", { level: 1, name: "Nothing you answered points to danger." });

describe("the first minute", () => {
  it("goes from where it hurts past six screens to self-care, and then to why", async () => {
    const { page, complaints, scriptBytes } = await app.visit("/", {
      viewport: SIZES.phone,
      serviceWorkers: "allow",
    });
    await page.getByRole("heading", { level: 1, name: "Where does it hurt?" }).waitFor();
    await markPlace(page);
    await page.getByRole("heading", { level: 1, name: "Numbness, bladder and bowel" }).waitFor();
    await answerEmergencyScreens(page);
    expect(await answerTheRest(page)).toBeLessThanOrEqual(6);
    await calm(page).waitFor();
    await page.getByRole("heading", { name: "Shall we find out why?" }).waitFor();
    await page.getByRole("button", { name: "Choose files" }).waitFor();
    expect(await scriptBytes()).toBeLessThan(FIRST_SCRIPT_LIMIT_BYTES);

    await expect.poll(async () => (await app.backstride.triage()).outcome).toBe("self-care");
    await page.reload();
    await calm(page).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("goes back without losing what was answered, and on from there", async () => {
    const { page, complaints } = await app.visit("/", HERE);
    await markPlace(page, "Left buttock");
    await goOn(page);
    await page.getByRole("checkbox", { name: /^One leg or foot/ }).check();
    await goOn(page);
    await page.getByRole("button", { name: "Back", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "Your legs" }).waitFor();
    expect(await page.getByRole("checkbox", { name: /^One leg or foot/ }).isChecked()).toBe(true);
    await page.goBack();
    await page.goBack();
    expect(await page.getByRole("checkbox", { name: "Left buttock" }).isChecked()).toBe(true);
    await goOn(page);
    await page.getByText("3 of 6").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("never takes a list for read that was not in sight", async () => {
    const { page } = await app.visit("/", { ...HERE, viewport: { width: 360, height: 480 } });
    await markPlace(page);
    await page.getByRole("button", { name: "Read on" }).click();
    await page.getByRole("button", { name: "None of these" }).waitFor();
    expect((await app.backstride.told()).answers["saddle-numbness"]).toBeUndefined();
    await page.context().close();
  });

  it("stays on an emergency until it was assessed, whatever is answered later", async () => {
    const { page, complaints } = await app.visit("/", { ...HERE, viewport: SIZES.phone });
    await markPlace(page);
    await page.getByRole("checkbox", { name: /^Trouble starting/ }).check();
    await page.getByRole("button", { name: "Continue" }).click();
    await emergency(page).waitFor();
    expect(await page.getByRole("link", { name: /Call 999/ }).getAttribute("href")).toBe("tel:999");
    expect(await page.getByText("Passing, holding or feeling my urine has changed.").count()).toBe(1);
    expect(await page.getByRole("navigation").count()).toBe(0);
    await page.getByLabel("Country").selectOption("US");
    expect(await page.getByRole("link", { name: /Call 911/ }).getAttribute("href")).toBe("tel:911");

    await expect.poll(async () => (await app.backstride.triage()).outcome).toBe("emergency-now");
    await app.backstride.tell([
      {
        kind: "answers",
        entryId: "answered-away",
        enteredAtMs: NOW_MS + 60_000,
        onDay: (await app.backstride.overview()).today,
        answers: { "bladder-change": "no" },
      },
    ]);
    for (const path of ["/", "/why", "/triage/numbness"]) {
      await page.goto(new URL(path, app.address).href);
      await emergency(page).waitFor();
    }

    await page.getByText("Someone qualified has looked at it", { exact: true }).click();
    await page.getByRole("button", { name: "Keep this record" }).click();
    await page.getByText("Say who looked at it.").waitFor();
    expect(await page.getByRole("radio", { name: "A physiotherapist" }).count()).toBe(0);
    await page.getByRole("radio", { name: "An emergency department" }).check();
    await page.getByLabel("On which day?").fill("2026-11-21");
    await page.getByRole("button", { name: "Keep this record" }).click();
    await page.getByText("before the signs began").waitFor();
    await page.getByLabel("On which day?").fill("2026-11-22");
    await page.getByRole("radio", { name: "Running", exact: true }).check();
    await page.getByRole("button", { name: "Keep this record" }).click();
    await page.getByRole("heading", { level: 1, name: "Your legs" }).waitFor();
    await expect.poll(async () => (await app.backstride.triage()).outcome).toBe("unfinished");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("needs no server once it stands: it judges offline, and sends what was told once", async () => {
    const { page } = await app.visit("/", { ...HERE, serviceWorkers: "allow" });
    await page.getByRole("button", { name: /^Beginner/ }).waitFor();
    await page.context().setOffline(true);
    await markPlace(page);
    await answerEmergencyScreens(page);
    await answerTheRest(page);
    await calm(page).waitFor();
    expect((await app.backstride.told()).answers).toEqual({});

    await page.context().setOffline(false);
    await expect
      .poll(async () => (await app.backstride.triage()).outcome, { timeout: 15_000 })
      .toBe("self-care");
    const told = await app.backstride.told();
    expect(told.answers).toMatchObject({ places: ["low-back-left"], "age-band": "35-44", fever: "no" });
    await expect.poll(() => waiting(page)).toEqual([]);
    await page.reload();
    await calm(page).waitFor();
    expect(await app.backstride.told()).toEqual(told);
    await page.context().close();
  });

  it("shows an emergency with the server gone, and the server has it afterwards though it was answered away", async () => {
    const { page } = await app.visit("/", { ...HERE, serviceWorkers: "allow" });
    await page.getByRole("button", { name: /^Beginner/ }).waitFor();
    await page.context().setOffline(true);
    await markPlace(page);
    await page.getByRole("checkbox", { name: /^Loss of bowel control/ }).check();
    await page.getByRole("button", { name: "Continue" }).click();
    await emergency(page).waitFor();
    await page.context().setOffline(false);
    await expect
      .poll(async () => (await app.backstride.told()).earlierEmergencies.map(({ flag }) => flag), {
        timeout: 15_000,
      })
      .toEqual(["RF03"]);
    await page.context().close();
  });

  it("asks anew when something changed, and an open question locks", async () => {
    const { page, complaints } = await app.visit("/", HERE);
    await markPlace(page);
    await answerEmergencyScreens(page);
    await answerTheRest(page);
    await calm(page).waitFor();
    await page.getByRole("button", { name: "Something changed" }).click();
    await page.getByRole("button", { name: "Answer them once more" }).click();
    await page.getByText("1 of 6").waitFor();
    await expect.poll(async () => (await app.backstride.triage()).outcome).toBe("unfinished");
    await goOn(page);
    await goOn(page);
    await goOn(page);
    await page.getByRole("checkbox", { name: /^Fever/ }).check();
    await goOn(page);
    await goOn(page);
    await page.getByRole("radio", { name: "No", exact: true }).check();
    await goOn(page);
    await page.getByRole("heading", { level: 1, name: "Have this looked at today." }).waitFor();
    await page.getByText("neither running nor exercises").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("loses no 'not sure' that another device told while the screen was open, and takes a 'no' that has seen it", async () => {
    await clearedBy(app.backstride);
    const { page, complaints } = await app.visit("/triage/numbness", HERE);
    await page.getByText("1 of 6").waitFor();
    const doubt = { "saddle-numbness": "not-sure" };
    await app.backstride.tell([
      {
        kind: "answers",
        entryId: "other-device",
        enteredAtMs: NOW_MS - 1000,
        onDay: TODAY,
        answers: doubt,
        saw: sawOf(await app.backstride.told()),
      },
    ]);
    await goOn(page);
    await expect.poll(async () => (await app.backstride.told()).answers["bladder-change"]).toBe("no");
    expect(await app.backstride.triage()).toMatchObject({ outcome: "same-day", locks: "all" });

    await page.getByRole("heading", { level: 1, name: "Have this looked at today." }).waitFor();

    await page.getByRole("button", { name: "Something changed" }).click();
    await page.getByRole("button", { name: "Answer them once more" }).click();
    await answerEmergencyScreens(page);
    await calm(page).waitFor();
    await expect.poll(async () => (await app.backstride.triage()).outcome).toBe("self-care");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("loses no place that was told elsewhere while the map was open", async () => {
    const { page, complaints } = await app.visit("/", HERE);
    await page.getByRole("heading", { level: 1, name: "Where does it hurt?" }).waitFor();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await markPlace(other, "Left buttock");
    const places = async () => (await app.backstride.told()).answers.places;
    await expect.poll(places).toEqual(["buttock-left"]);
    await markPlace(page);
    await expect.poll(places).toEqual(["buttock-left", "low-back-left"]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("ends kindly when it is not the back", async () => {
    const { page, complaints } = await app.visit("/", HERE);
    await page.getByRole("button", { name: "Somewhere else: not my back" }).click();
    await goOn(page);
    await page.getByRole("heading", { level: 1, name: "This is not about your low back" }).waitFor();
    await page.getByRole("button", { name: "Mark another place" }).click();
    await page.getByRole("heading", { level: 1, name: "Where does it hurt?" }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("reads own words only to ask, and asks what may be an emergency first", async () => {
    const { page, complaints } = await app.visit("/", HERE);
    await page.getByText("Or say it in your own words").click();
    await page
      .getByLabel("What happened, and how does it feel?")
      .fill("My low back hurts since last week and I feel numb between my legs when I wipe.");
    await page.getByRole("button", { name: "Read it" }).click();
    await page.getByText("This could be an emergency. Please answer first:").waitFor();
    expect((await app.backstride.told()).answers).toEqual({});
    await page.locator(".confirm-urgent").first().getByRole("button", { name: "Yes", exact: true }).click();
    await emergency(page).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("loses no 'not sure' told elsewhere to a 'no' beside own words", async () => {
    const { page, complaints } = await app.visit("/", HERE);
    await page.getByText("Or say it in your own words").click();
    await page
      .getByLabel("What happened, and how does it feel?")
      .fill("I feel numb between my legs when I wipe.");
    await page.getByRole("button", { name: "Read it" }).click();
    const no = page.locator(".confirm-urgent").first().getByRole("button", { name: "No", exact: true });
    await no.waitFor();
    const other = await page.context().newPage();
    await other.goto(page.url());
    await markPlace(other);
    await other.getByRole("button", { name: "Not sure" }).first().click();
    await goOn(other);
    const answer = async () => (await app.backstride.told()).answers["saddle-numbness"];
    await expect.poll(answer, { timeout: 5000 }).toBe("not-sure");
    await no.click();
    await expect
      .poll(async () => (await app.backstride.told()).standing["saddle-numbness"]?.length, { timeout: 5000 })
      .toBe(2);
    expect(await answer()).toBe("not-sure");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("offers someone to talk to when the mood calls for it", async () => {
    const { page, complaints } = await app.visit("/", HERE);
    await markPlace(page);
    await answerEmergencyScreens(page);
    await answerTheRest(page);
    await page.goto(new URL("/triage/life?more=true", app.address).href);
    await page.getByRole("radio", { name: "I have thought of harming myself" }).check();
    await page.getByRole("heading", { name: "Someone is there to listen" }).waitFor();
    await goOn(page);
    await page.goto(new URL("/triage", app.address).href);
    await expect.poll(() => page.getByRole("link", { name: /^Call Samaritans/ }).count()).toBe(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("says on the answers that the danger questions are not finished", async () => {
    const { page } = await app.visit("/", HERE);
    await page.getByRole("button", { name: /^Beginner/ }).click();
    await page.getByRole("heading", { level: 1, name: "Why it may hurt" }).waitFor({ timeout: 30_000 });
    await page.getByText("The danger questions are not finished.").waitFor();
    await page.getByRole("link", { name: "Finish them" }).click();
    await page.getByRole("heading", { level: 1, name: "Where does it hurt?" }).waitFor();
    await page.context().close();
  });

  it("works by keyboard alone", async () => {
    const { page } = await app.visit("/", HERE);
    await page.getByRole("heading", { level: 1, name: "Where does it hurt?" }).waitFor();
    await tabTo(page, /^Low back, middle$/);
    await page.keyboard.press("Space");
    await tabTo(page, /^Continue$/);
    await page.keyboard.press("Enter");
    await expect.poll(() => focusedName(page)).toBe("Numbness, bladder and bowel");
    for (const next of [
      "Your legs",
      "Chest, belly and side",
      "Feeling ill",
      "Falls, hard efforts and medicine",
      "About you",
    ]) {
      await tabTo(page, /^None of these$/);
      await page.keyboard.press("Enter");
      await expect.poll(() => focusedName(page)).toBe(next);
    }
    await tabTo(page, /^Under 10/);
    for (let press = 0; press < 3; press++) await page.keyboard.press("ArrowDown");
    await tabTo(page, /^Yes, pregnant/);
    for (let press = 0; press < 4; press++) await page.keyboard.press("ArrowDown");
    await tabTo(page, /^Continue$/);
    await page.keyboard.press("Enter");
    await expect.poll(() => focusedName(page)).toBe("Where it hurts");
    await expect
      .poll(async () => (await app.backstride.told()).answers)
      .toMatchObject({ "age-band": "35-44", pregnancy: "no" });
    await page.context().close();
  });
});

describe("the pictures of the first minute", () => {
  it("pass axe in both themes, on a phone and on a laptop", async () => {
    const { page, complaints } = await app.visit("/", HERE);
    const look = (name: string, isWhole = false): Promise<void> =>
      passesInEachLook(page, `triage-${name}`, isWhole);
    await page.getByRole("button", { name: /^Beginner/ }).waitFor();
    await look("map");
    await page.getByRole("checkbox", { name: "Left buttock" }).check();
    await page.getByRole("checkbox", { name: "Low back, left" }).check();
    await look("map-chosen", true);
    await goOn(page);
    await look("numbness");
    await goOn(page);
    await page.getByRole("checkbox", { name: /^One leg or foot/ }).check();
    await page.getByRole("button", { name: "Not sure" }).first().click();
    await look("legs");
    await page.getByRole("button", { name: "Not sure" }).first().click();
    await goOn(page);
    await goOn(page);
    await goOn(page);
    await goOn(page);
    await look("about-you");
    await page.getByRole("radio", { name: "35 to 44" }).check();
    await page.getByRole("radio", { name: "No", exact: true }).check();
    await goOn(page);
    await look("place");
    await answerTheRest(page);
    await look("outcome-within-days", true);
    await page.goto(new URL("/triage/life?more=true", app.address).href);
    await page.getByRole("radio", { name: "7" }).first().check();
    await look("life", true);
    await page.goto(new URL("/triage/numbness", app.address).href);
    await page.getByRole("checkbox", { name: /^Numbness or/ }).check();
    await page.getByRole("button", { name: "Continue" }).click();
    await emergency(page).waitFor();
    await look("emergency");
    await page.getByText("Someone qualified has looked at it", { exact: true }).click();
    await look("emergency-whole", true);
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 240_000); // many screens, one after the other

  it("lose nothing at 320 px", async () => {
    const { page } = await app.visit("/", { ...HERE, viewport: { width: 320, height: 640 } });
    const isNarrow = async (name: string): Promise<void> =>
      expect(await page.evaluate<number>("document.documentElement.scrollWidth"), name).toBe(320);
    await page.getByRole("button", { name: /^Beginner/ }).waitFor();
    await isNarrow("map");
    await markPlace(page);
    for (const step of [1, 2, 3, 4, 5]) {
      await isNarrow(`step ${step}`);
      await goOn(page);
    }
    await isNarrow("about you");
    await page.goto(new URL("/triage/life?more=true", app.address).href);
    await isNarrow("life");
    await page.goto(new URL("/triage/numbness", app.address).href);
    await page.getByRole("checkbox", { name: /^Numbness or/ }).check();
    await page.getByRole("button", { name: "Continue" }).click();
    await emergency(page).waitFor();
    await isNarrow("emergency");
    await page.context().close();
  });
});

/** Presses Tab until what has the focus is called like this. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 80; press++) {
    await page.keyboard.press("Tab");
    if (name.test(await focusedName(page))) return;
  }
  throw new Error(`no Tab leads to ${name}; last was "${await focusedName(page)}"`);
}

const focusedName = (page: Page): Promise<string> =>
  page.evaluate<string>(`(() => {
    const focused = document.activeElement;
    const label = focused?.getAttribute("aria-label") ?? focused?.labels?.[0]?.textContent;
    return (label ?? focused?.textContent ?? "").trim();
  })()`);
