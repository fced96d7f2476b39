import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Backstride } from "../../src/app/backstride.ts";
import type { DiaryEntry } from "../../src/app/diary.ts";
import type { ExperimentWish } from "../../src/app/experiments.ts";
import { drawBlocks } from "../../src/engine/personal/experiment/draw-blocks.ts";
import { aProtocol } from "../../src/engine/personal/experiment/make-experiment.ts";
import type { Lever } from "../../src/engine/personal/experiment/protocol.ts";
import { addDays, type Day, dayNumber } from "../../src/engine/units/day.ts";
import { seededRandom } from "../../src/engine/units/random.ts";
import { leverOf } from "../../src/web/personal/lever-of.ts";
import { type AppInBrowser, NOW_MS, openAppInBrowser, SIZES } from "./app-in-browser.ts";
import { axeFindsIn, clippedOn, expectNothingClipped, inEachLook, pictureOf, settled } from "./looking.ts";
import { unexplainedOn } from "./unexplained-terms.ts";
import { clearedBy, focusedName, pressUntil, TODAY } from "./with-plan.ts";

const DAY_MS = 86_400_000;

let app: AppInBrowser;
let clockMs = NOW_MS;
beforeAll(async () => {
  app = await openAppInBrowser({ nowMs: () => clockMs });
  await clearedBy(app.backstride);
  await sleptBadly(app.backstride);
  for (let before = 40; before > 0; before -= 2) await ran(app.backstride, addDays(TODAY, -before));
}, 120_000);
afterAll(() => app?.close());

const article = (page: Page) => page.getByRole("article", { name: "A warm-up before the run" });
const question = /^Did you warm up before the run on/;

describe("the runner's own days", () => {
  it.each([
    ["en-GB", "en"],
    ["es-ES", "es"],
  ] as const)("hold no hard word in %s that is not explained in its section", async (locale, language) => {
    const { page } = await app.visit("/progress", { nowMs: clockMs, locale, viewport: SIZES.phone });
    await settled(page);
    await page.locator(".warning").scrollIntoViewIfNeeded();
    await page.locator(".warning summary").click();
    await page.locator(".warning .back-test").waitFor();
    expect(await unexplainedOn(page, language)).toEqual([]);
    await page.locator(".effect-row").first().click();
    await page.locator("dialog[open] table").first().waitFor();
    expect(await unexplainedOn(page, language)).toEqual([]);
    await expectNothingClipped(page);
    await page.goto(new URL("/plan", app.address).href);
    await page.locator(".personal-plan").scrollIntoViewIfNeeded();
    await page.locator(".what-if").waitFor();
    expect(await unexplainedOn(page, language, ".personal-plan")).toEqual([]);
    await page.context().close();
  });

  it("stay on the screen without a network and without a server, with the day they are from", async () => {
    const { page } = await app.visit("/progress", {
      nowMs: clockMs,
      timezoneId: "Europe/London",
      serviceWorkers: "allow",
    });
    const own = page.getByRole("region", { name: "What moved your back?" });
    await own.locator(".effect-row").first().waitFor();
    const told = await own.innerText();
    await page.evaluate(APP_KEPT);
    await page.context().setOffline(true);
    await app.stopServer();
    await page.reload();
    await own.locator(".effect-row").first().waitFor();
    expect(await own.innerText()).toBe(told);
    await page.getByText("What you see is from 22 November").waitFor();
    await page.screenshot({ path: pictureOf("personal-offline", "laptop", "light") });
    await app.startServer();
    await page.context().close();
  });
});

describe("an experiment that runs", () => {
  let page: Page;
  let complaints: readonly string[];
  beforeAll(async () => {
    await begun(app.backstride, TODAY);
    await livesTo(4, 2);
    ({ page, complaints } = await app.visit("/progress", { nowMs: clockMs, reducedMotion: "reduce" }));
  });
  afterAll(() => page?.context().close());

  it("says what today asks for and where it stands, on a phone and on a laptop, in both themes", async () => {
    await settled(page);
    await article(page).getByRole("region", { name: "If you run today" }).waitFor();
    expect(await article(page).innerText()).not.toContain("What came out");
    await article(page).getByText("What was agreed").click();
    expect(await article(page).innerText()).toMatch(
      /week’s average pain, .* is 2 points or more above \d\.\d: your average of the two weeks before/,
    );
    await inEachLook(page, async (size, theme) => {
      await article(page).screenshot({ path: pictureOf("experiment-running", size, theme) });
      expect(await axeFindsIn(page, theme), `${size}, ${theme}`).toEqual([]);
      expect(await clippedOn(page), `${size}, ${theme}`).toEqual([]);
    });
  });

  it("takes by keyboard whether the change was made, a day after the other", async () => {
    const before = await adherence(app.backstride);
    const asked = article(page).getByRole("group", { name: question });
    const newest = await asked.locator("legend").innerText();
    await asked.getByRole("button", { name: "Yes" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText(/^Noted for/).waitFor();
    await expect.poll(() => asked.locator("legend").innerText()).not.toBe(newest);
    expect(await focusedName(page)).toBe("Yes"); // the next day is answered without looking for the place again
    await pressUntil(page, "Tab", /^No$/);
    await page.keyboard.press("Enter");
    await expect.poll(async () => (await adherence(app.backstride)).unknown).toBe(before.unknown - 2);
    const after = await adherence(app.backstride);
    expect(after.followed + after.notFollowed).toBe(before.followed + before.notFollowed + 2);
    expect(after.followed).toBeGreaterThan(before.followed);
    expect(after.notFollowed).toBeGreaterThan(before.notFollowed);
  });

  it("goes on when its end is not confirmed, and ends when it is", async () => {
    await article(page).getByRole("button", { name: "Stop", exact: true }).click();
    await article(page).getByRole("button", { name: "Go on" }).press("Enter");
    await expect.poll(() => focusedName(page)).toBe("Stop");
    expect((await app.backstride.experiments()).experiments).toMatchObject([
      { standing: { kind: "running" } },
    ]);
    await article(page).getByRole("button", { name: "Stop", exact: true }).click();
    await expect
      .poll(() => page.evaluate<string>("document.activeElement?.textContent ?? ''"))
      .toBe("Stop it");
    await page.keyboard.press("Enter");
    await expect.poll(() => article(page).innerText()).toContain("You ended it.");
    await page.getByRole("status").filter({ hasText: "Stopped." }).waitFor();
    expect(await focusedName(page)).toBe("A warm-up before the run"); // the button pressed is gone
    expect(await article(page).innerText()).not.toContain("ratings on both sides");
    await article(page).getByRole("button", { name: "See what came out" }).press("Enter");
    await expect.poll(() => focusedName(page)).toBe("What came out");
    await expect
      .poll(() => article(page).innerText())
      .toMatch(/Pairs of blocks with ratings on both sides: \d\. It takes 5 to tell anything from chance/);
    expect(await article(page).getByRole("region", { name: "If you run today" }).count()).toBe(0);
    expect((await app.backstride.experiments()).experiments).toMatchObject([
      { standing: { kind: "stopped", because: "runner" } },
    ]);
    await page.getByRole("button", { name: "Plan a change" }).waitFor();
    expect(complaints).toEqual([]);
  });

  it("leads from its result to the days it rests on, and from each of them to its run", async () => {
    await article(page)
      .getByText(/^The days it rests on/)
      .click();
    const days = article(page).getByRole("region", { name: "Each day with a run that counts" });
    const rows = await days.getByRole("row").allInnerTexts();
    expect(rows.slice(1).map((row) => row.split("\t")[2])).toEqual(expect.arrayContaining(["yes", "no"]));
    await days
      .getByRole("link", { name: /Open the run/ })
      .first()
      .click();
    await expect.poll(() => page.url()).toContain("/runs/");
  });
});

describe("an experiment with too much pain", () => {
  it("ends by the rule agreed before, without blame, and asks for nothing any more", async () => {
    await begun(app.backstride, addDays(TODAY, 4));
    await livesTo(8, 7);
    const { page, complaints } = await app.visit("/progress", { nowMs: clockMs, reducedMotion: "reduce" });
    await settled(page);
    const ended = article(page).filter({ hasText: "It ended to keep you from harm" });
    await ended.waitFor();
    expect(await ended.innerText()).toContain("Pain was above your limit on two days of three");
    expect(await ended.innerText()).toContain("Nothing you did was wrong.");
    expect(await ended.getByRole("button", { name: "Stop", exact: true }).count()).toBe(0);
    expect(await page.getByRole("region", { name: "If you run today" }).count()).toBe(0);
    expect((await app.backstride.experiments()).experiments[1]).toMatchObject({
      standing: { kind: "stopped", because: "pain-above-limit" },
    });
    await inEachLook(page, async (size, theme) => {
      await ended.screenshot({ path: pictureOf("experiment-harm", size, theme) });
      expect(await axeFindsIn(page, theme), `${size}, ${theme}`).toEqual([]);
    });
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("an experiment that is over", () => {
  it("asks what is open before it shows anything, and then says first that the change was not made", async () => {
    await lived(app.backstride, "over", { kind: "strength-before", exerciseIds: ["E09"] });
    for (let before = 40; before > 22; before -= 2)
      await app.backstride.experiment({
        kind: "note",
        experimentId: "over",
        onDay: addDays(TODAY, -before),
        wasChanged: false,
      });
    const { page, complaints } = await app.visit("/progress", { nowMs: clockMs, reducedMotion: "reduce" });
    await settled(page);
    const over = page.getByRole("article", { name: "Strength before the run" });
    const asked = over.getByRole("group", { name: /^Did you do the strength exercises before the run on/ });
    await asked.waitFor();
    expect(await over.innerText()).not.toContain("Pain was");
    await inEachLook(page, async (size, theme) => {
      await over.screenshot({ path: pictureOf("experiment-over", size, theme) });
      expect(await axeFindsIn(page, theme), `${size}, ${theme}`).toEqual([]);
      expect(await clippedOn(page), `${size}, ${theme}`).toEqual([]);
    });
    await asked.getByRole("button", { name: "No" }).click();
    await over.getByRole("button", { name: "See what came out" }).click();
    const told = over.getByRole("region", { name: "What came out" });
    await told.waitFor();
    expect(await told.locator("p").first().innerText()).toMatch(
      /^The change was made on 0 of 5 days that were drawn for it/,
    );
    expect(await told.innerText()).toMatch(/Pain was .*in the blocks drawn for the change/);
    expect(await asked.count()).toBe(0);
    await inEachLook(page, async (size, theme) => {
      await over.screenshot({ path: pictureOf("experiment-not-made", size, theme) });
      expect(await axeFindsIn(page, theme), `${size}, ${theme}`).toEqual([]);
      expect(await clippedOn(page), `${size}, ${theme}`).toEqual([]);
    });
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("an experiment of which the runs do not tell", () => {
  it("names the days, and leads from each to its run", async () => {
    await lived(app.backstride, "ground", { kind: "surface", surface: "grass" });
    const { page } = await app.visit("/progress", { nowMs: clockMs, reducedMotion: "reduce" });
    await settled(page);
    const ground = page.getByRole("article", { name: "One kind of ground" });
    await ground
      .getByText(/^On \d+ days the runs do not tell whether the change was made\. Naming the ground/)
      .waitFor();
    const links = ground.getByRole("link", { name: /^Open the run/ });
    await expect.poll(() => links.count()).toBe(5);
    await inEachLook(page, async (size, theme) => {
      await ground.screenshot({ path: pictureOf("experiment-not-told", size, theme) });
      expect(await axeFindsIn(page, theme), `${size}, ${theme}`).toEqual([]);
      expect(await clippedOn(page), `${size}, ${theme}`).toEqual([]);
    });
    await links.first().click();
    await expect.poll(() => page.url()).toContain("/runs/");
    await page.context().close();
  });
});

const APP_KEPT = `new Promise((kept) => {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller !== null) kept();
  else serviceWorker.addEventListener("controllerchange", () => kept(), { once: true });
})`;

/** Twenty days in blocks of two that are over, over days with a run every second day. */
async function lived(backstride: Backstride, id: string, lever: Lever): Promise<void> {
  clockMs += 1000; // the newest there is
  const beginsOnDay = addDays(TODAY, -40);
  const design = { seed: 5, pairs: 5, blockDays: 2, washOutDays: 0 };
  const protocol = aProtocol({
    ...design,
    id,
    lever,
    blocks: drawBlocks(design, beginsOnDay),
    stopping: { ...aProtocol().stopping, abovePain: 10, rise: 10, worseMornings: 10 },
  });
  const event = { kind: "begun", protocol } as const;
  await noted(backstride, [
    { kind: "experiment", entryId: `${id}-begun`, enteredAtMs: clockMs, onDay: beginsOnDay, event },
  ]);
}

/** A warm-up in drawn blocks of seven days. */
async function begun(backstride: Backstride, beginsOnDay: Day): Promise<void> {
  const lever = leverOf("warm-up", { shoeId: undefined, surface: "road" });
  if (lever === undefined) throw new Error("a warm-up needs nothing chosen");
  const design: ExperimentWish = {
    lever,
    outcome: "worst-pain-next-day",
    pairs: 8,
    blockDays: 7,
    washOutDays: 1,
    beginsOnDay,
    abovePain: 4,
    seed: 5,
  };
  const reply = await backstride.experiment({ kind: "begin", design });
  if (reply.kind !== "kept") throw new Error(JSON.stringify(reply));
}

/** The days up to this one are lived, each with a run and this pain. */
async function livesTo(lastDay: number, pain: number): Promise<void> {
  for (let day = Math.round((clockMs - NOW_MS) / DAY_MS) + 1; day <= lastDay; day++) {
    clockMs = NOW_MS + day * DAY_MS;
    const onDay = addDays(TODAY, day);
    await ran(app.backstride, onDay);
    await noted(app.backstride, [checkIn(onDay, { painNow: pain, painWorst: pain }, clockMs)]);
  }
}

const adherence = async (
  backstride: Backstride,
): Promise<{ readonly followed: number; readonly notFollowed: number; readonly unknown: number }> => {
  const arms = (await backstride.experiments()).experiments[0]?.adherence;
  if (arms === undefined) throw new Error("nothing is tried");
  const { changed, usual } = arms;
  return {
    followed: changed.followed + usual.followed,
    notFollowed: changed.notFollowed + usual.notFollowed,
    unknown: changed.unknown + usual.unknown,
  };
};

/** Four months of check-ins in which little sleep is followed by two points more; the last days are calm. */
async function sleptBadly(backstride: Backstride): Promise<void> {
  const random = seededRandom(11);
  let [drift, wasShort] = [0, false];
  const entries = Array.from({ length: 121 }, (_, at): DiaryEntry => {
    const onDay = addDays(TODAY, at - 120);
    drift = 0.5 * drift + random() + random() + random() - 1.5;
    const pain = Math.max(0, Math.min(10, Math.round(2.4 + drift + (wasShort ? 2 : 0))));
    const isCalm = at > 110;
    const sleepHours = isCalm ? 8 : random() < 0.3 ? 5 : random() < 0.5 ? 7 : 8;
    wasShort = sleepHours === 5;
    const painNow = isCalm ? 1 + (at % 2) : pain;
    return checkIn(
      onDay,
      { painNow, painWorst: painNow, sleepHours },
      dayNumber(onDay) * DAY_MS + DAY_MS / 2,
    );
  });
  await noted(backstride, entries);
}

const checkIn = (
  onDay: Day,
  said: Extract<DiaryEntry, { kind: "check-in" }>["checkIn"],
  enteredAtMs: number,
): DiaryEntry => ({ kind: "check-in", entryId: `of-${onDay}`, enteredAtMs, onDay, checkIn: said });

async function noted(backstride: Backstride, entries: readonly DiaryEntry[]): Promise<void> {
  const answer = await backstride.tell(entries);
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
}

async function ran(backstride: Backstride, ranOnDay: Day): Promise<void> {
  const answer = await backstride.addRun({ ranOnDay, distanceM: 5000, movingTimeS: 1800 });
  if (!answer.ok) throw new Error(JSON.stringify(answer.problem));
}
