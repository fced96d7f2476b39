import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerEmergencyScreens, answerTheRest, goOn, markPlace } from "./answering.ts";
import { type AppInBrowser, NOW_MS, openAppInBrowser, SIZES } from "./app-in-browser.ts";
import { passesInEachLook } from "./looking.ts";
import { clearedBy, focusedName, looksRight, pressUntil, TODAY, told } from "./with-plan.ts";

/** Every visitor comes a minute after the one before: of two entries for a day the newer one counts. */
let clockMs = NOW_MS;
const quiet = () => {
  clockMs += 60_000;
  return { nowMs: clockMs, reducedMotion: "reduce" } as const;
};

describe("the first day", () => {
  let app: AppInBrowser;
  beforeAll(async () => {
    app = await openAppInBrowser();
  });
  afterAll(() => app?.close());

  it("goes from nothing, by way of a sample runner and the danger questions, to a plan", async () => {
    const { page, complaints } = await app.visit("/", { viewport: SIZES.phone, ...quiet() });
    await page.getByRole("button", { name: /Steady, then a spike/ }).click();
    await page.getByRole("heading", { level: 1, name: "Why it may hurt" }).waitFor({ timeout: 45_000 });
    await page.getByRole("link", { name: "Today", exact: true }).click();
    await page.getByRole("heading", { level: 1, name: "First: is it serious?" }).waitFor();
    await looksRight(page, "today-not-yet-phone-light");
    await page.getByRole("link", { name: "Go through the danger questions" }).click();
    await markPlace(page);
    await answerEmergencyScreens(page);
    await answerTheRest(page);
    await page.getByRole("link", { name: "Today", exact: true }).click();
    await page.getByRole("heading", { level: 2, name: "Exercises" }).waitFor();
    expect(await page.locator(".exercise").count()).toBeGreaterThan(0);
    await looksRight(page, "today-first-day-phone-light");
    await page.goto(app.address);
    await page.waitForURL(/\/today$/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("today without runs", () => {
  let app: AppInBrowser;
  beforeAll(async () => {
    app = await openAppInBrowser();
    await clearedBy(app.backstride);
  });
  afterAll(() => app?.close());

  it("is where a cleared runner begins, works from answers, and offers to bring runs", async () => {
    const { page, complaints } = await app.visit("/today", { viewport: SIZES.phone, ...quiet() });
    await page.getByRole("heading", { name: "The plan works from your answers so far" }).waitFor();
    await page.getByRole("link", { name: "Bring your runs" }).waitFor();
    await looksRight(page, "today-no-runs-phone-light");
    await page.goto(app.address);
    await page.waitForURL(/\/today$/);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("puts today's run on another day when it is not for today, and takes that back", async () => {
    const { page, complaints } = await app.visit("/today", { viewport: SIZES.phone, ...quiet() });
    await page.getByRole("heading", { level: 1, name: /^Run and walk/ }).waitFor();
    await page.getByRole("button", { name: "Not today" }).click();
    await page.getByRole("status").filter({ hasText: "The run is on 23 November 2026 now." }).waitFor();
    await page.getByRole("heading", { level: 1, name: /^Rest from running/ }).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByRole("heading", { level: 1, name: /^Run and walk/ }).waitFor();
    await expect.poll(async () => (await app.backstride.told()).planMoves).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("takes a check-in, says so aloud, and keeps it", async () => {
    const { page, complaints } = await app.visit("/today", { viewport: SIZES.phone, ...quiet() });
    await page
      .getByRole("group", { name: "Pain now" })
      .getByRole("radio", { name: "3", exact: true })
      .check();
    await page.getByText("More, if you like").click();
    await page.getByRole("radio", { name: "None", exact: true }).check();
    await page.getByRole("radio", { name: "The same" }).check();
    await page.getByLabel("Hours of sleep").fill("6.5");
    await page.getByLabel("Hours you sat").fill("9");
    await looksRight(page, "check-in-phone-light");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("heading", { name: "Noted for today" }).waitFor();
    const noted = "pain 3, nothing in the legs, the morning the same, 6.5 h of sleep, 9 h of sitting";
    await page
      .getByRole("status")
      .filter({ hasText: `Noted: ${noted}.` })
      .waitFor();
    expect(await focusedName(page)).toBe("Noted for today");
    await expect
      .poll(async () => (await app.backstride.told()).checkIns)
      .toMatchObject([
        {
          onDay: TODAY,
          painNow: 3,
          hasLegSymptoms: false,
          hasNewLegSymptoms: false,
          sleepHours: 6.5,
          sittingHours: 9,
        },
      ]);
    await page.reload();
    await page.getByText(noted).first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("takes a wrong field of a check-in back", async () => {
    const { page, complaints } = await app.visit("/today", quiet());
    await page.getByRole("button", { name: "Change it" }).click();
    await page
      .getByRole("button", { name: "Take back: This morning, against the morning before" })
      .press("Enter");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByRole("heading", { name: "Noted for today" }).waitFor();
    await expect
      .poll(async () => (await app.backstride.told()).checkIns.map((one) => "morningAfter" in one))
      .toEqual([false]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("fills in an earlier day, corrects it, and takes it back, by keyboard alone", async () => {
    const { page, complaints } = await app.visit("/today/earlier", quiet());
    await page.getByRole("button", { name: "Fill in 21 November 2026" }).waitFor();
    await looksRight(page, "earlier-laptop-light");
    await pressUntil(page, "Tab", /^Fill in 21 November/);
    await page.keyboard.press("Enter");
    const sheet = page.getByRole("dialog", { name: "21 November 2026" });
    await sheet.waitFor();
    await sheet.getByRole("radio", { name: "0", exact: true }).first().focus();
    for (let press = 0; press < 4; press++) await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await sheet.waitFor({ state: "detached" });
    await page.getByRole("status").filter({ hasText: "Noted: pain 4." }).waitFor();
    await expect.poll(() => focusedName(page)).toBe("Correct 21 November 2026");
    await page.keyboard.press("Enter");
    await sheet.getByRole("button", { name: "Take back: Pain that day" }).press("Enter");
    await sheet.getByRole("button", { name: "Save", exact: true }).press("Enter");
    await page.getByRole("button", { name: "Fill in 21 November 2026" }).waitFor();
    await expect
      .poll(async () => (await app.backstride.told()).checkIns.map(({ onDay }) => onDay))
      .toEqual([TODAY]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("notes an exercise as done and takes it back", async () => {
    const { page, complaints } = await app.visit("/today", quiet());
    const did = page.locator(".exercise-did").first();
    await did.click();
    await expect.poll(() => did.getAttribute("aria-pressed")).toBe("true");
    await page.getByText("How did they go?").waitFor();
    await looksRight(page, "today-done-laptop-light");
    await did.click();
    await expect.poll(() => did.getAttribute("aria-pressed")).toBe("false");
    await expect
      .poll(async () => (await app.backstride.told()).checkIns.map((one) => "did" in one))
      .toEqual([false]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("offers the weekly check while it is due, and comes back from it", async () => {
    const { page, complaints } = await app.visit("/today", { viewport: SIZES.phone, ...quiet() });
    await page.getByRole("link", { name: "Do the weekly check" }).click();
    await page.getByRole("heading", { level: 1, name: "Once a week" }).waitFor();
    await page.getByRole("button", { name: "Save the weekly check" }).click();
    await page.getByText("Answer at least one part first.").waitFor();
    await page.getByLabel("Activity 1").fill("Tie my shoes");
    const ability = page.getByRole("group", { name: "How well does it go: Tie my shoes" });
    await ability.getByRole("radio", { name: "4", exact: true }).check();
    const sure = page.getByRole("group", { name: "How sure are you" });
    await sure.getByRole("radio", { name: "7", exact: true }).check();
    await page.getByRole("radio", { name: "A little better" }).check();
    await looksRight(page, "weekly-check-phone-light");
    await page.getByRole("button", { name: "Save the weekly check" }).click();
    await page.getByText("The weekly check is noted.").waitFor();
    await page.waitForURL(/\/today$/);
    await expect
      .poll(async () => (await app.backstride.told()).weeklyChecks)
      .toMatchObject([
        { activities: [{ name: "Tie my shoes", ability: 4 }], confidence: 7, globalChange: 1 },
      ]);
    expect(await page.getByRole("link", { name: "Do the weekly check" }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("leads from a question that keeps from running back to the plan", async () => {
    await told(app.backstride, {
      kind: "answers",
      entryId: "unsure-of-a-bone",
      enteredAtMs: clockMs + 30_000,
      onDay: TODAY,
      answers: { "recent-fracture": "not-sure" },
    });
    const { page, complaints } = await app.visit("/plan", { viewport: SIZES.phone, ...quiet() });
    const bone = page.locator(".check", { hasText: "A broken bone" });
    await page.getByRole("link", { name: "Answer it" }).click();
    await bone.getByRole("button", { name: "Not sure" }).click();
    await goOn(page);
    await page.waitForURL(/\/plan$/);
    await page.getByRole("link", { name: "Answer it" }).waitFor({ state: "detached" });
    await page.getByText("Two weeks, day by day").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("hides the plan at once when a danger is told with the network off", async () => {
    const { page } = await app.visit("/today", {
      viewport: SIZES.phone,
      ...quiet(),
      serviceWorkers: "allow",
    });
    await page.getByRole("heading", { level: 2, name: "Exercises" }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole("button", { name: "Change it" }).click();
    await page.getByRole("radio", { name: "New", exact: true }).check();
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await page.getByText("1 of 6").waitFor();
    await page.goBack();
    await page.getByRole("heading", { level: 1, name: "First: is it serious?" }).waitFor();
    expect(await page.locator(".exercise").count()).toBe(0);
    await page.context().setOffline(false);
    await page.context().close();
  });

  it("opens again once the danger questions were gone through anew", async () => {
    await told(app.backstride, {
      kind: "check-in",
      entryId: "new-leg",
      enteredAtMs: clockMs + 30_000,
      onDay: TODAY,
      checkIn: { hasLegSymptoms: true, hasNewLegSymptoms: true },
    });
    const { page, complaints } = await app.visit("/today", quiet());
    await page.getByRole("heading", { level: 1, name: /^First/ }).waitFor();
    const again = page.getByRole("button", { name: "Go through them now" });
    if ((await again.count()) > 0) await again.click();
    else await page.getByRole("link", { name: "Go on with the danger questions" }).click();
    await answerEmergencyScreens(page);
    await answerTheRest(page);
    await page.goto(new URL("/today", app.address).href);
    await page.getByRole("heading", { level: 2, name: "Exercises" }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("today with runs", () => {
  let app: AppInBrowser;
  beforeAll(async () => {
    app = await openAppInBrowser({ life: "steady-then-spike" });
    await clearedBy(app.backstride);
  });
  afterAll(() => app?.close());

  it("is drawn in both themes, on a phone and on a laptop, and passes axe", async () => {
    const { page, complaints } = await app.visit("/today", quiet());
    await page.getByRole("heading", { level: 2, name: "Exercises" }).waitFor();
    await passesInEachLook(page, "today");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("loses nothing at 320 px, which is also 200 % zoom of a small window", async () => {
    const { page } = await app.visit("/today", { ...quiet(), viewport: { width: 320, height: 640 } });
    for (const path of ["/today", "/today/earlier", "/today/week", "/plan"]) {
      await page.goto(new URL(path, app.address).href);
      await page.locator("h1").waitFor();
      await page.locator(".waiting").waitFor({ state: "detached" });
      const width = await page.evaluate<number>("document.documentElement.scrollWidth");
      expect(width, path).toBe(320);
    }
    await page.context().close();
  });
});
