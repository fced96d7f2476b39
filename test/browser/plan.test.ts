import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { addDays, type Day } from "../../src/engine/units/day.ts";
import { type AppInBrowser, NOW_MS, openAppInBrowser, SIZES } from "./app-in-browser.ts";
import { clearedBy, focusedName, looksRight, pressUntil, TODAY, told } from "./with-plan.ts";

const QUIET = { nowMs: NOW_MS, reducedMotion: "reduce" } as const;

let app: AppInBrowser;
beforeAll(async () => {
  app = await openAppInBrowser({ life: "beginner" });
  await clearedBy(app.backstride);
  await told(app.backstride, {
    kind: "check-in",
    entryId: "calm",
    enteredAtMs: NOW_MS,
    onDay: TODAY,
    checkIn: { painNow: 1 },
  });
});
afterAll(() => app?.close());

const runDays = async (): Promise<readonly Day[]> => {
  const outcome = await app.backstride.plan();
  if (outcome.kind !== "plan") throw new Error(outcome.kind);
  return outcome.plan.days.flatMap(({ day, run }) => (run === undefined ? [] : [day]));
};

const shownRuns = (page: Page): Promise<readonly Day[]> =>
  page.evaluate<readonly Day[]>(
    "[...document.querySelectorAll('.day-row:has(.day-run)')].map((row) => row.dataset.day)",
  );

const nameOf = (day: Day): string =>
  new Intl.DateTimeFormat("en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));

describe("the plan", () => {
  for (const theme of ["light", "dark"] as const)
    for (const size of ["phone", "laptop"] as const)
      it(`is drawn on a ${size} in ${theme} and passes axe`, async () => {
        const { page, complaints } = await app.visit("/plan", {
          ...QUIET,
          viewport: SIZES[size],
          colorScheme: theme,
        });
        await page.getByRole("heading", { name: "Two weeks, day by day" }).waitFor();
        expect(await page.locator(".day-row").count()).toBe(14);
        expect(await page.locator(".outline-week").count()).toBe(12);
        expect(await shownRuns(page)).toEqual(await runDays());
        await looksRight(page, `plan-${size}-${theme}`);
        expect(complaints).toEqual([]);
        await page.context().close();
      });

  it("moves a run by keyboard alone, keeps it, says so, and takes it back", async () => {
    const { page, complaints } = await app.visit("/plan", QUIET);
    await page.locator(".day-run").first().waitFor();
    const before = await runDays();
    const last = before.at(-1) ?? TODAY;
    const [, second = TODAY, third = TODAY] = before;
    expect(last > second).toBe(true);
    const to = addDays(second, 1);
    await pressUntil(page, "Tab", new RegExp(`^Move the run of ${nameOf(second)}$`));
    await page.keyboard.press("Enter");
    const sheet = page.getByRole("dialog", { name: "Where shall the run go?" });
    await sheet.waitFor();
    await looksRight(page, "plan-move-laptop-light", false);

    await pressUntil(page, "ArrowDown", new RegExp(weekdayName(third)));
    await page.keyboard.press("Enter");
    await sheet.getByRole("alert").filter({ hasText: "There is a run on that day already." }).waitFor();
    expect(await runDays()).toEqual(before);

    await pressUntil(page, "ArrowUp", new RegExp(weekdayName(to)));
    await page.keyboard.press("Enter");
    await sheet.waitFor({ state: "detached" });
    await page
      .getByRole("status")
      .filter({ hasText: `The run is on ${nameOf(to)} now.` })
      .waitFor();
    await expect.poll(() => focusedName(page)).toBe(`Move the run of ${nameOf(to)}`);
    await expect.poll(runDays).toContain(to);
    expect(await shownRuns(page)).toEqual(await runDays());
    await looksRight(page, "plan-moved-laptop-light");

    await page.reload();
    await page.getByText("moved from").waitFor();
    expect(await shownRuns(page)).toContain(to);
    await page.getByRole("button", { name: `Move the run back to ${nameOf(second)}` }).press("Enter");
    await expect.poll(runDays).toEqual(before);
    await expect.poll(() => shownRuns(page)).toEqual(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("moves a run by drag, and says why a day refuses it", async () => {
    const { page, complaints } = await app.visit("/plan", {
      ...QUIET,
      viewport: { width: 1280, height: 2400 },
    });
    await page.locator(".day-run").first().waitFor();
    const before = await runDays();
    const [first = TODAY, second = TODAY] = before;
    const to = addDays(second, 1);

    await drag(page, second, addDays(first, 1));
    await page.getByRole("status").filter({ hasText: "There has to be a day without a run" }).waitFor();
    expect(await runDays()).toEqual(before);

    await drag(page, second, to);
    await expect.poll(runDays).toContain(to);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(runDays).toEqual(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("moves a run with a finger, and leaves it where it was when a second finger comes", async () => {
    const { page, complaints } = await app.visit("/plan", {
      ...QUIET,
      viewport: { width: 360, height: 2400 },
      hasTouch: true,
      isMobile: true,
    });
    await page.locator(".day-run").first().waitFor();
    const before = await runDays();
    const [, second = TODAY] = before;
    const to = addDays(second, 1);
    const start = await middleOf(page, `[data-day="${second}"] .day-handle`);
    const end = await middleOf(page, `[data-day="${to}"]`);
    const finger = await page.context().newCDPSession(page);
    const touch = (
      type: "touchStart" | "touchMove" | "touchEnd",
      ...touchPoints: { x: number; y: number }[]
    ) =>
      finger.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: touchPoints.map((at, id) => ({ ...at, id })),
      });

    await touch("touchStart", start);
    await touch("touchMove", end);
    await page.locator(`[data-day="${to}"].day-fits`).waitFor();
    await touch("touchStart", end, { x: 20, y: 20 });
    await touch("touchEnd");
    await page.locator(".day-lifted").waitFor({ state: "detached" });
    expect(await shownRuns(page)).toEqual(before);

    await touch("touchStart", start);
    await touch("touchMove", { x: start.x, y: (start.y + end.y) / 2 });
    await touch("touchMove", end);
    await touch("touchEnd");
    await expect.poll(runDays).toContain(to);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(runDays).toEqual(before);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("moves a run with the network off, and the plan of the computer follows later", async () => {
    const { page } = await app.visit("/plan", { ...QUIET, viewport: SIZES.phone, serviceWorkers: "allow" });
    await page.locator(".day-run").first().waitFor();
    const before = await runDays();
    const [, second = TODAY] = before;
    await page.context().setOffline(true);
    await page.getByRole("button", { name: `Move the run of ${nameOf(second)}` }).click();
    await page.getByRole("option", { name: new RegExp(weekdayName(addDays(second, 1))) }).click();
    await expect.poll(() => shownRuns(page)).toContain(addDays(second, 1));
    expect(await runDays()).toEqual(before);
    await page.context().setOffline(false);
    await expect.poll(runDays, { timeout: 20_000 }).toContain(addDays(second, 1));
    await page.getByRole("button", { name: `Move the run back to ${nameOf(second)}` }).click();
    await expect.poll(runDays).toEqual(before);
    await page.context().close();
  });

  it("leaves out a move that is not safe any more, and explains it", async () => {
    const [first = TODAY, second = TODAY] = await runDays();
    await told(app.backstride, {
      kind: "plan-move",
      entryId: "stale",
      enteredAtMs: NOW_MS - 1000,
      onDay: TODAY,
      from: second,
      to: addDays(first, 1),
    });
    const { page, complaints } = await app.visit("/plan", { ...QUIET, viewport: SIZES.phone });
    await page.getByText("That is not safe any more, so it was left out.").waitFor();
    await looksRight(page, "plan-dropped-phone-light");
    await page.getByRole("button", { name: "Understood" }).click();
    await page.getByText("That is not safe any more").waitFor({ state: "detached" });
    await expect.poll(async () => (await app.backstride.told()).planMoves).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

const weekdayName = (day: Day): string => {
  const name = new Intl.DateTimeFormat("en-GB", { weekday: "long", timeZone: "UTC" });
  return `${name.format(new Date(`${day}T00:00:00Z`))}.*${Number(day.slice(8))} `;
};

async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`not drawn: ${selector}`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function drag(page: Page, from: Day, to: Day): Promise<void> {
  const start = await middleOf(page, `[data-day="${from}"] .day-handle`);
  const end = await middleOf(page, `[data-day="${to}"]`);
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move((start.x + end.x) / 2, (start.y + end.y) / 2, { steps: 4 });
  await page.mouse.move(end.x, end.y, { steps: 4 });
  await page.mouse.up();
}
