import { mkdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Backstride } from "../../src/app/backstride.ts";
import type { DiaryEntry } from "../../src/app/diary.ts";
import { addDays, type Day, dayNumber } from "../../src/engine/units/day.ts";
import { seededRandom } from "../../src/engine/units/random.ts";
import { type AppInBrowser, NOW_MS, openAppInBrowser, SIZES } from "./app-in-browser.ts";
import { axeFinds, axeFindsIn, expectNothingClipped, inEachLook, pictureOf, settled } from "./looking.ts";
import { clearedBy, focusedName, SORE, TODAY } from "./with-plan.ts";

const DAY_MS = 86_400_000;

const scrolledTo = async (page: Page, name: string | RegExp): Promise<void> => {
  await page.getByRole("heading", { name }).scrollIntoViewIfNeeded();
  await settled(page);
};

/** A picture of one part in each look, and what axe finds on the whole screen: nothing. */
async function lookedAt(part: Locator, name: string): Promise<void> {
  await inEachLook(part.page(), async (size, theme) => {
    await part.screenshot({ path: pictureOf(name, size, theme) });
    expect(await axeFindsIn(part.page(), theme), `${name}, ${size}, ${theme}`).toEqual([]);
  });
}

const topOf = async (part: Locator): Promise<number> => (await part.boundingBox())?.y ?? Number.NaN;

beforeAll(() => {
  mkdirSync(fileURLToPath(new URL("../../test-results/screens/", import.meta.url)), { recursive: true });
});

describe("the runner's own days", () => {
  let app: AppInBrowser;
  beforeAll(async () => {
    app = await openAppInBrowser({ life: "beginner" });
    await clearedBy(app.backstride);
    await sleptBadly(app.backstride);
  });
  afterAll(() => app?.close());

  it("are drawn in both themes, on a phone and on a laptop, and pass axe", async () => {
    const { page, complaints } = await app.visit("/progress", { reducedMotion: "reduce" });
    await settled(page);
    await scrolledTo(page, "How likely is a flare-up?");
    await scrolledTo(page, "What moved your back?");
    await lookedAt(page.getByRole("region", { name: "What moved your back?" }), "personal");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("tell the one thing learnt first, and every number leads to its days", async () => {
    const { page } = await app.visit("/progress");
    await settled(page);
    const part = page.getByRole("region", { name: "What moved your back?" });
    await expect.poll(() => part.innerText()).toContain("One thing stands out in your days.");
    expect(await part.locator(".personal-learnt").innerText()).toMatch(
      /On days after a night with less than .* hours of sleep your pain was \d\.\d higher \(\d\.\d to \d\.\d\), \d+ such days against \d+ others\./,
    );
    expect(await part.innerText()).toContain("Looked at too, and not clear by itself");
    const row = part.getByRole("button", { name: /Little sleep/ });
    await row.focus();
    await page.keyboard.press("Enter");
    const sheet = page.getByRole("dialog", { name: "Little sleep: the days" });
    await expect.poll(() => sheet.getByRole("row").count()).toBeGreaterThan(10);
    expect(await sheet.innerText()).toMatch(/\d hours\s+\d+ of 10/);
    await settled(page);
    await page.screenshot({ path: pictureOf("personal-days", "laptop", "light") });
    await page.setViewportSize(SIZES.phone);
    await settled(page);
    await page.screenshot({ path: pictureOf("personal-days", "phone", "light") });
    await page.setViewportSize(SIZES.laptop);
    await followsTheMeans(sheet);
    expect(await axeFinds(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect
      .poll(() => page.evaluate<string>("document.activeElement?.textContent ?? ''"), { timeout: 10_000 })
      .toContain("Little sleep");
    const distance = part.getByRole("button", { name: /Distance/ });
    expect(await distance.innerText()).toMatch(/On the very same days: .*Steps in runs/);
    await distance.click();
    await expect
      .poll(() => page.getByRole("dialog").innerText())
      .toMatch(/The numbers are those of all of them/);
    const link = page.getByRole("dialog").getByRole("link", { name: /Open the run/ });
    await link.first().click();
    await expect.poll(() => page.url()).toContain("/runs/");
    await page.context().close();
  });

  it("are a table for whoever wants numbers, and say what is still missing", async () => {
    const { page } = await app.visit("/progress");
    await settled(page);
    const part = page.getByRole("region", { name: "What moved your back?" });
    await part.getByRole("button", { name: /Show as table/ }).click();
    expect(await part.getByRole("row").count()).toBeGreaterThan(3);
    await part.getByRole("columnheader", { name: "Change in pain" }).waitFor();
    await part.getByText(/What cannot be told yet/).click();
    expect(await part.innerText()).toContain("The check-in has a place for it.");
    await page.context().close();
  });

  it("stand on the page for a physiotherapist beside the cause they speak for", async () => {
    const { page } = await app.visit("/share");
    await settled(page);
    const line = page.getByRole("listitem").filter({ hasText: "Bad or short nights" });
    await expect
      .poll(() => line.innerText())
      .toMatch(
        /\(as a whole .*\); single days, by the runner’s diary: On days after a night with less than .* your pain was/,
      );
    await page.context().close();
  });

  it("lose nothing at 320 px", async () => {
    const { page } = await app.visit("/progress", { viewport: { width: 320, height: 640 } });
    await settled(page);
    await scrolledTo(page, "How likely is a flare-up?");
    await page.getByText("How it would have done on your past").click();
    await settled(page);
    await expectNothingClipped(page);
    await page.context().close();
  });
});

describe("the warning", () => {
  let app: AppInBrowser;
  beforeAll(async () => {
    app = await openAppInBrowser({ life: "two-flare-ups" });
    await clearedBy(app.backstride);
    await calmWeek(app.backstride);
  });
  afterAll(() => app?.close());

  it("is silent with a reason, and speaks above the line that is chosen and kept", async () => {
    const { page } = await app.visit("/progress");
    await settled(page);
    await scrolledTo(page, "How likely is a flare-up?");
    const part = page.getByRole("region", { name: "How likely is a flare-up?" });
    const line = part.getByLabel("A flare-up is pain above");
    await line.focus();
    await line.selectOption("1");
    await page.getByRole("status").filter({ hasText: "Kept." }).waitFor();
    expect(await line.and(page.locator(":focus")).count()).toBe(1); // the next line is one key away
    await expect.poll(() => part.innerText(), { timeout: 20_000 }).toContain("No warning is given.");
    expect(await part.innerText()).toMatch(
      /it was not shown beyond doubt to be better than .*so it would be a guess/,
    );
    await line.selectOption("3");
    await expect.poll(() => part.innerText(), { timeout: 20_000 }).toContain("chance of pain above 3");
    expect(await part.innerText()).toMatch(/So far it went above that within three days \d+\s% of the time/);
    expect((await app.backstride.overview()).settings.flareThreshold).toBe(3);
    await line.selectOption("9"); // never reached: there is nothing to be right about
    await expect.poll(() => part.innerText(), { timeout: 20_000 }).toContain("Noted days above it: 0 of");
    await part.getByText("How it would have done on your past").click();
    await expect.poll(() => part.innerText()).toContain("nothing tells the guesses apart yet");
    expect(await part.locator(".score-bars, .reliability").count()).toBe(0);
    await page.context().close();
  });

  it("shows its past in both themes, on a phone and on a laptop, and passes axe", async () => {
    await app.backstride.saveSettings({ flareThreshold: 3 });
    const { page, complaints } = await app.visit("/progress", { reducedMotion: "reduce" });
    await settled(page);
    await scrolledTo(page, "How likely is a flare-up?");
    await page.getByText("How it would have done on your past").click();
    await page.locator(".reliability").waitFor();
    await lookedAt(page.getByRole("region", { name: "How likely is a flare-up?" }), "warning");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("answers what a longer run would change, by keyboard, and permits nothing", async () => {
    const { page, complaints } = await app.visit("/plan");
    await settled(page);
    await scrolledTo(page, "What may come with this plan");
    const slider = page.getByRole("slider", { name: /Distance on/ });
    await slider.waitFor();
    const status = page.locator(".what-if-body [role=status]");
    const before = await status.innerText();
    await slider.focus();
    await page.keyboard.press("End");
    await expect.poll(() => status.innerText()).not.toBe(before);
    expect(await status.innerText()).toContain("your plan does not allow it");
    expect(await status.innerText()).toContain("× your longest of 30 days");
    expect(await status.innerText()).toContain("The days it learnt from know no run like it.");
    const longer = page.getByRole("button", { name: "Longer" });
    await longer.press("Enter"); // at the end already: nothing more comes, and the focus stays
    expect(await longer.and(page.locator(":focus")).count()).toBe(1);
    await slider.press("Home");
    await expect.poll(() => status.innerText()).toContain("That makes no longer run safer");
    const part = page.locator(".what-if");
    expect(await part.innerText()).toMatch(/nothing against a run, is no permission/);
    expect(await part.innerText()).not.toContain("%"); // this life runs less when it hurts: no run may look safer
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("stands in the plan in both themes, on a phone and on a laptop, and passes axe", async () => {
    const { page, complaints } = await app.visit("/plan", { reducedMotion: "reduce" });
    await settled(page);
    await scrolledTo(page, "What may come with this plan");
    await page.getByRole("slider").waitFor();
    await lookedAt(page.locator(".personal-plan"), "plan-personal");
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("one change at a time", () => {
  let app: AppInBrowser;
  let clockMs = NOW_MS;
  beforeAll(async () => {
    app = await openAppInBrowser({ nowMs: () => clockMs });
    await clearedBy(app.backstride);
    await calmWeek(app.backstride);
    for (let before = 40; before > 0; before -= 2) await ran(app.backstride, addDays(TODAY, -before));
  });
  afterAll(() => app?.close());

  it("says what a try could find before it begins, and then asks for one thing a day", async () => {
    const { page, complaints } = await app.visit("/progress", { viewport: SIZES.phone });
    await settled(page);
    // by key: parts above load as they come into sight, and move what a pointer aims at
    await page.getByRole("button", { name: "Plan a change" }).press("Enter");
    const sheet = page.getByRole("dialog");
    await sheet.getByText("A warm-up before the run").click();
    await sheet.getByLabel("How many pairs of blocks").selectOption("8");
    await page.screenshot({ path: pictureOf("experiment-new", "phone", "light") });
    expect(await axeFinds(page)).toEqual([]);
    await sheet.getByLabel("First day").fill(TODAY);
    await sheet.getByRole("button", { name: "See what it could find" }).press("Enter");
    await expect.poll(() => sheet.innerText(), { timeout: 20_000 }).toMatch(/of 10 such tries would find it/);
    expect(await page.evaluate<number>("document.querySelector('dialog[open]').scrollTop")).toBe(0); // from its top
    await page.screenshot({ path: pictureOf("experiment-power", "phone", "light") });
    expect(await axeFinds(page)).toEqual([]);
    await expect.poll(() => focusedName(page)).toMatch(/^If the change makes a difference/);
    await sheet.getByRole("button", { name: "Begin" }).press("Enter");
    await expect.poll(() => page.getByRole("article").innerText()).toContain("If you run today");
    await expect.poll(() => focusedName(page)).toBe("A warm-up before the run");
    expect(await page.getByRole("article").innerText()).not.toContain("Days done so"); // no day of it is over
    expect((await app.backstride.experiments()).experiments).toHaveLength(1);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("asks for it on a day with a run in the plan", async () => {
    clockMs = NOW_MS + DAY_MS;
    await noted(app.backstride, [painOf(addDays(TODAY, 1), 2, clockMs)]);
    const { page, complaints } = await app.visit("/today", { viewport: SIZES.phone, nowMs: clockMs });
    await settled(page);
    const asked = page.getByRole("region", { name: "If you run today" });
    await asked.waitFor();
    await asked.screenshot({ path: pictureOf("experiment-today", "phone", "light") });
    expect(await axeFinds(page)).toEqual([]);
    await asked.getByRole("link", { name: "More about it in Progress" }).click();
    await expect.poll(() => focusedName(page)).toBe("Change one thing");
    await settled(page);
    await expect
      .poll(() => topOf(page.getByRole("heading", { name: "Change one thing" })))
      .toBeGreaterThan(0);
    expect(await topOf(page.getByRole("heading", { name: "Change one thing" }))).toBeLessThan(
      SIZES.phone.height,
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("stands beside a plan by the clock, which speaks against every distance", async () => {
    const { page } = await app.visit("/plan", { nowMs: clockMs });
    await settled(page);
    await scrolledTo(page, "What may come with this plan");
    const part = page.locator(".what-if");
    await expect.poll(() => part.innerText()).toContain("Your plan says: Run and walk, 30 mins");
    const status = part.getByRole("status");
    expect(await status.innerText()).toMatch(/^3\.0\skm: your plan has running and walking in turns/);
    await part.getByRole("slider").press("End");
    expect(await status.innerText()).toContain("your plan does not allow it");
    await page.context().close();
  });

  it("shows no result while it runs, and when it is over the result with its range", async () => {
    const running = await app.visit("/progress");
    await settled(running.page);
    expect(await running.page.getByRole("article").innerText()).not.toContain("What came out");
    await running.page.context().close();
    clockMs = NOW_MS + 120 * DAY_MS;
    await livedThrough(app.backstride);
    const { page } = await app.visit("/progress", { reducedMotion: "reduce", nowMs: clockMs });
    await settled(page);
    const article = page.getByRole("article");
    await page.getByRole("button", { name: "See what came out" }).waitFor();
    expect(await article.innerText()).not.toContain("Chance alone");
    await page.getByRole("button", { name: "See what came out" }).click();
    await expect.poll(() => article.innerText()).toMatch(/Chance alone would give a difference as large/);
    expect(await article.innerText()).toContain("Written down when you first saw it.");
    expect(await article.locator(".result-whisker .axis-tick").allTextContents()).toEqual(["−2", "0", "+2"]);
    await article.scrollIntoViewIfNeeded();
    await lookedAt(article, "experiment-result");
    expect((await app.backstride.experiments()).experiments[0]).toHaveProperty("result.asDrawn");
    await page.context().close();
    clockMs = NOW_MS;
  });
});

describe("a danger", () => {
  let app: AppInBrowser;
  beforeAll(async () => {
    app = await openAppInBrowser({ life: "two-flare-ups" });
  });
  afterAll(() => app?.close());

  it("or its open questions let nothing be tried", async () => {
    const { page } = await app.visit("/progress");
    await settled(page);
    const part = page.getByRole("region", { name: "Change one thing" });
    await expect.poll(() => part.innerText()).toContain("Nothing is tried beside them.");
    expect(await part.getByRole("button").count()).toBe(0);
    await scrolledTo(page, "How likely is a flare-up?");
    const warning = page.getByRole("region", { name: "How likely is a flare-up?" });
    await expect.poll(() => warning.innerText()).toContain("Not all danger questions are answered.");
    expect(await page.getByText("What your days show says nothing about them.").count()).toBe(0);
    await lookedAt(warning, "warning-open");
    await page.context().close();
  });

  it("lets no forecast be made, and stands before what the days say", async () => {
    await clearedBy(app.backstride, { ...SORE, "saddle-numbness": "not-sure" });
    await app.backstride.saveSettings({ flareThreshold: 3 }); // above it the warning speaks for a cleared runner
    expect(await app.backstride.forecast()).toMatchObject({ ok: true, value: { kind: "not-cleared" } });
    const { page } = await app.visit("/progress");
    await settled(page);
    await scrolledTo(page, "How likely is a flare-up?");
    const part = page.getByRole("region", { name: "How likely is a flare-up?" });
    await expect.poll(() => part.innerText()).toContain("No forecast is made beside them.");
    expect(await part.innerText()).not.toContain("chance of pain above");
    const first = page.locator(".dangers-first");
    expect(await first.innerText()).toContain("What your days show says nothing about them.");
    const own = page.getByRole("region", { name: "What moved your back?" });
    expect(await topOf(first)).toBeLessThan(await topOf(own));
    await lookedAt(page.locator(".personal"), "dangers-first");
    await page.context().close();
  });
});

describe("a new phase of the plan, which asks the danger questions again", () => {
  let app: AppInBrowser;
  let clockMs = NOW_MS;
  beforeAll(async () => {
    app = await openAppInBrowser({ nowMs: () => clockMs });
    await clearedBy(app.backstride);
    for (let before = 60; before > 0; before -= 2) await ran(app.backstride, addDays(TODAY, -before));
    for (let day = 0; day < 30 && (await app.backstride.plan()).kind !== "needs-triage"; day++) {
      clockMs = NOW_MS + day * DAY_MS;
      const onDay = addDays(TODAY, day);
      await noted(app.backstride, [
        {
          kind: "check-in",
          entryId: `calm-${day}`,
          enteredAtMs: clockMs,
          onDay,
          checkIn: { painNow: 0, morningAfter: "same" },
        },
      ]);
    }
  });
  afterAll(() => app?.close());

  it("leaves a way to them wherever it keeps something back", async () => {
    expect(await app.backstride.plan()).toMatchObject({ kind: "needs-triage", because: "phase-starts" });
    const { page, complaints } = await app.visit("/progress", { nowMs: clockMs });
    await settled(page);
    await page.getByRole("button", { name: "Plan a change" }).press("Enter");
    const sheet = page.getByRole("dialog");
    await sheet.getByText("A warm-up before the run").click();
    await sheet.getByRole("button", { name: "See what it could find" }).press("Enter");
    await sheet.getByRole("link", { name: "See your answers" }).waitFor();
    await page.keyboard.press("Escape");
    await scrolledTo(page, "How likely is a flare-up?");
    const warning = page.getByRole("region", { name: "How likely is a flare-up?" });
    await expect.poll(() => warning.innerText()).toContain("No forecast is made beside them.");
    await warning.getByRole("link", { name: "See your answers" }).press("Enter");
    await expect.poll(() => new URL(page.url()).pathname).toBe("/triage");
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** Both kinds of days are there to the last one, and their means are those of the lists. */
async function followsTheMeans(sheet: Locator): Promise<void> {
  const text = await sheet.innerText();
  const told = /(\d+) such days\s+(\d\.\d\d)\s+mean.*\s+(\d+) other days\s+(\d\.\d\d)\s+mean/.exec(text);
  expect(told, text).not.toBeNull();
  expect(text).toMatch(/The plain difference is [+−]\d\.\d\d points\. The change told is [+−]\d\.\d: /);
  await sheet.getByText(/^Other days/).click();
  const more = sheet.getByRole("button", { name: /Show all/ });
  while ((await more.count()) > 0) {
    await more.first().press("Enter");
    const where = await sheet
      .page()
      .evaluate<string>("document.activeElement?.getAttribute('aria-label') ?? ''");
    expect(where).toMatch(/such days|other days/i);
  }
  for (const [at, fold] of (await sheet.locator("details").all()).entries()) {
    const pains = (await fold.getByRole("row").allInnerTexts()).flatMap(
      (row) => /(\d+) of 10/.exec(row)?.[1] ?? [],
    );
    const mean = pains.reduce((sum, pain) => sum + Number(pain), 0) / pains.length;
    expect([String(pains.length), mean.toFixed(2)]).toEqual([told?.[1 + 2 * at], told?.[2 + 2 * at]]);
  }
}

/** Half a year of check-ins in which little sleep is followed by two points more, and by nothing else. */
async function sleptBadly(backstride: Backstride): Promise<void> {
  const random = seededRandom(11);
  const first = addDays(TODAY, -170);
  let drift = 0;
  const entries = Array.from({ length: 170 }, (_, at): DiaryEntry => {
    const onDay = addDays(first, at);
    drift = 0.5 * drift + random() + random() + random() - 1.5;
    const sleepHours = random() < 0.3 ? 5 : random() < 0.5 ? 7 : 8;
    const pain = Math.max(0, Math.min(10, Math.round(2.4 + drift + (sleepHours === 5 ? 2 : 0))));
    return {
      kind: "check-in",
      entryId: `slept-${at}`,
      enteredAtMs: dayNumber(onDay) * DAY_MS + 13 * 3_600_000,
      onDay,
      checkIn: { painNow: pain, sleepHours },
    };
  });
  await noted(backstride, entries);
}

const painOf = (onDay: Day, pain: number, enteredAtMs: number): DiaryEntry => ({
  kind: "check-in",
  entryId: `pain-${onDay}`,
  enteredAtMs,
  onDay,
  checkIn: { painNow: pain, painWorst: pain },
});

async function noted(backstride: Backstride, entries: readonly DiaryEntry[]): Promise<void> {
  const answer = await backstride.tell(entries);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
}

/** The last days without much pain, so that a run is planned and a change may begin. */
async function calmWeek(backstride: Backstride): Promise<void> {
  const entries = Array.from({ length: 10 }, (_, at): DiaryEntry => {
    const onDay = addDays(TODAY, -at);
    return painOf(
      onDay,
      at % 2 === 0 ? 2 : 1,
      at === 0 ? NOW_MS : dayNumber(onDay) * DAY_MS + 23 * 3_600_000,
    );
  });
  await noted(backstride, entries);
}

/** Every second day a run of the experiment, with a point less on the day after where the change was made. */
async function livedThrough(backstride: Backstride): Promise<void> {
  const [view] = (await backstride.experiments()).experiments;
  if (view === undefined) throw new Error("nothing is tried");
  const random = seededRandom(3);
  const entries: DiaryEntry[] = [];
  for (const { arm, fromDay, toDay } of view.protocol.blocks)
    for (let day = fromDay; day <= toDay; day = addDays(day, 1)) {
      if (day <= TODAY) continue;
      const pain = Math.round((arm === "changed" ? 1 : 2.2) + random());
      entries.push({
        ...painOf(day, pain, dayNumber(day) * DAY_MS + 12 * 3_600_000),
        entryId: `lived-${day}`,
      });
      if (dayNumber(day) % 2 === 0) await ran(backstride, day);
    }
  await noted(backstride, entries);
}

async function ran(backstride: Backstride, ranOnDay: Day): Promise<void> {
  const answer = await backstride.addRun({ ranOnDay, distanceM: 5000, movingTimeS: 1800 });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
}
