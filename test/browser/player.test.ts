import { fileURLToPath } from "node:url";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HOME_TESTS } from "../../src/engine/answers/home-tests.ts";
import { EXERCISES } from "../../src/engine/exercises/catalogue.ts";
import { MOVEMENTS } from "../../src/engine/exercises/figure/movements.ts";
import type { Day } from "../../src/engine/units/day.ts";
import {
  type AppInBrowser,
  NOW_MS,
  openAppInBrowser,
  SIZES,
  type Visit,
  type VisitOptions,
} from "./app-in-browser.ts";
import { axeFindsIn, inEachLook, pictureOf } from "./looking.ts";
import { clearedBy, looksRight, TODAY, told } from "./with-plan.ts";

const PICTURES = fileURLToPath(new URL("../../test-results/screens/", import.meta.url));

/** Sees which sounds are laid on the audio clock, how far ahead, and which are taken off it again. */
const LISTEN = `window.laid = [];
  window.takenBack = 0;
  const disconnect = OscillatorNode.prototype.disconnect;
  OscillatorNode.prototype.disconnect = function () { window.takenBack++; disconnect.call(this); };
  const start = OscillatorNode.prototype.start;
  OscillatorNode.prototype.start = function (at = 0) { window.laid.push(at - this.context.currentTime); start.call(this, at); };`;

let sore: AppInBrowser; // sore for three weeks, with a year of runs
let empty: AppInBrowser; // the same without runs
let clockMs = NOW_MS; // its program's clock

beforeAll(async () => {
  [sore, empty] = await Promise.all([
    openAppInBrowser({ life: "two-flare-ups" }),
    openAppInBrowser({ nowMs: () => clockMs }),
  ]);
}, 120_000);
afterAll(async () => {
  await sore.close();
  await empty.close();
});

describe("while the danger questions are open", () => {
  it.each([
    ["/exercises/E23", "The danger questions are not finished."],
    ["/session", "The danger questions are not finished."],
    ["/cadence", "The danger questions are not finished."],
    ["/tests/ST01", "First the danger questions have to be finished and clear."],
  ])("%s explains itself and plays nothing", async (path, reason) => {
    const { page, complaints } = await empty.visit(path);
    await page.getByText(reason).first().waitFor();
    expect(await page.getByRole("button", { name: /^(Start|Begin)/ }).count()).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("all exercises can be looked at, none is called suitable", async () => {
    const { page } = await empty.visit("/exercises");
    await page.getByText("Looking is free.").waitFor();
    expect(await page.locator(".library-card").count()).toBe(EXERCISES.length);
    expect(await page.locator(".library-mark").count()).toBe(0);
    await page.context().close();
  });
});

describe("the player", () => {
  isCleared();

  it("plays sets and sides by the clock, and what was done is told", async () => {
    const { page, complaints } = await timed(sore, "/exercises/E16");
    await page.getByRole("button", { name: /^Start/ }).click();
    await shows(page, "Get ready", "Then: Side plank · Set 1 of 3 · Right side · Hold for 10 secs");
    await pass(page, 5200);
    await shows(page, "Move", "Set 1 of 3 · Right side");
    await pass(page, 3000);
    await shows(page, "Hold", "Set 1 of 3 · Right side");
    await pass(page, 11_000);
    await shows(page, "Change sides", "Then: Set 1 of 3 · Left side · Hold for 10 secs");
    await pass(page, 8000 + 14_000);
    await shows(page, "Rest", "Then: Set 2 of 3 · Right side · Hold for 10 secs");
    await page.keyboard.press("Space");
    await pass(page, 600_000);
    await shows(page, "Paused", "Then: Set 2 of 3 · Right side · Hold for 10 secs");
    await page.keyboard.press("Space");
    await pass(page, 60_000);
    await shows(page, "Move", "Set 2 of 3 · Right side");
    await pass(page, 300_000);
    await page.getByRole("heading", { level: 1, name: "How was it?" }).waitFor();
    await page.getByText("6 of 6 done").waitFor();
    expect(await page.getByRole("radio", { name: "All of it done" }).isChecked()).toBe(true);
    await page
      .getByRole("group", { name: "Highest pain during it" })
      .getByRole("radio", { name: "2" })
      .check();
    await page.getByRole("group", { name: "How hard was it?" }).getByRole("radio", { name: "5" }).check();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("That is all right.").waitFor();
    await expect
      .poll(async () => (await sore.backstride.told()).checkIns.find(({ onDay }) => onDay === TODAY)?.did)
      .toEqual([{ exerciseId: "E16", isComplete: true, pain: 2, effort: 5 }]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is where it should be after the device slept, and by keyboard goes back and on without losing a set", async () => {
    const { page } = await timed(sore, "/exercises/E16");
    await page.getByRole("button", { name: /^Start/ }).click();
    await pass(page, 6000);
    await pass(page, 13_000 + 8000 + 14_000 + 20_000);
    await shows(page, "Rest", "Then: Set 2 of 3 · Right side · Hold for 10 secs");
    await page.keyboard.press("ArrowLeft");
    await pass(page, 300);
    await shows(page, "Move", "Set 1 of 3 · Left side");
    await page.keyboard.press("ArrowRight");
    await pass(page, 300);
    await shows(page, "Rest", "Then: Set 2 of 3 · Right side · Hold for 10 secs");
    await page.getByRole("button", { name: "Finish" }).click();
    await page.getByText("2 of 6 done").waitFor();
    expect(await page.getByRole("radio", { name: "Not all of it" }).isChecked()).toBe(true);
    await page.context().close();
  });

  it("speaks to a screen reader once a stretch, and not with every second", async () => {
    const { page } = await timed(sore, "/exercises/E16");
    await page.evaluate(`window.said = [];
      new MutationObserver(() => {
        const text = document.querySelector(".player > [role=status]")?.textContent;
        if (text && text !== window.said.at(-1)) window.said.push(text);
      }).observe(document.body, { subtree: true, childList: true, characterData: true })`);
    await page.getByRole("button", { name: /^Start/ }).click();
    for (const stretchMs of [5200, 14_000, 8000]) await pass(page, stretchMs);
    expect(await page.evaluate("window.said")).toEqual([
      "Get ready. Side plank.",
      "Side plank. Set 1 of 3, Right side. Hold for 10 secs.",
      "Change sides. Left side next.",
      "Side plank. Set 1 of 3, Left side. Hold for 10 secs.",
    ]);
    await page.context().close();
  });

  it("lays its sounds more than a minute ahead on the audio clock, and takes them back at a pause", async () => {
    const { page, complaints } = await sore.visit("/nowhere");
    await page.addInitScript(LISTEN);
    await page.goto(new URL("/exercises/E16", sore.address).href);
    await page.getByRole("button", { name: /^Start/ }).click();
    await expect.poll(() => page.evaluate<number>("Math.max(0, ...window.laid)")).toBeGreaterThan(60);
    expect(await page.evaluate<number>("window.laid.length - window.takenBack")).toBeGreaterThan(5);
    await page.keyboard.press("Space");
    await page.getByText("Paused", { exact: true }).first().waitFor();
    expect(await page.evaluate<number>("window.laid.length - window.takenBack")).toBe(0);
    await page.keyboard.press("Space");
    await expect
      .poll(() => page.evaluate<number>("window.laid.length - window.takenBack"))
      .toBeGreaterThan(5);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("shows start and end instead of moving for whoever asked for less motion", async () => {
    const { page } = await timed(sore, "/exercises/E23", { reducedMotion: "reduce" });
    await page.getByRole("button", { name: /^Start/ }).click();
    await pass(page, 8000);
    expect(await page.locator(".player-figure figcaption").allTextContents()).toEqual(["Start", "End"]);
    const drawn = (): Promise<string> => page.locator(".player-figure").innerHTML();
    const before = await drawn();
    await pass(page, 1500);
    expect(await drawn()).toBe(before);
    await page.context().close();
  });

  it("plays with the network off, and what was done is sent once it is back", async () => {
    const { page } = await timed(sore, "/exercises/E10", { serviceWorkers: "allow" });
    await page.getByRole("button", { name: /^Start/ }).waitFor();
    await page.context().setOffline(true);
    await page.getByRole("button", { name: /^Start/ }).click();
    await pass(page, 400_000);
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Note tomorrow morning how it is.").waitFor();
    await page.context().setOffline(false);
    await page.clock.resume();
    await expect
      .poll(async () => (await sore.backstride.told()).checkIns.find(({ onDay }) => onDay === TODAY)?.did, {
        timeout: 20_000,
      })
      .toEqual(expect.arrayContaining([{ exerciseId: "E10", isComplete: true }]));
    await page.context().close();
  });

  it("shows every exercise and home test: a figure, or that there is none to show", async () => {
    const { page, complaints } = await sore.visit("/exercises", { reducedMotion: "reduce" });
    await page.locator(".library-card").first().waitFor();
    for (const { id } of EXERCISES) {
      await goWithin(page, `/exercises/${id}`);
      await page.locator(".one-figure").waitFor();
      expect((await page.locator(".one-figure svg path").count()) > 15, id).toBe(MOVEMENTS.has(id));
      expect(await page.locator(".exercise-steps li").count(), id).toBe(3);
      if (!MOVEMENTS.has(id)) await page.getByText("A class, led by a teacher.").waitFor();
    }
    for (const { id } of HOME_TESTS) {
      await goWithin(page, `/tests/${id}`);
      await page.getByRole("heading", { name: "What it can tell" }).waitFor();
      expect((await page.locator(".one-figure svg path").count()) > 15, id).toBe(MOVEMENTS.has(id));
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("home tests", () => {
  isCleared();

  it("take a hold by the clock, and say where it stands between two groups of a study", async () => {
    const { page, complaints } = await timed(sore, "/tests/ST01");
    await page.getByRole("button", { name: "Start the clock" }).click();
    await pass(page, 5000 + 41_300);
    await page.getByRole("button", { name: "Stop", exact: true }).click();
    expect(await page.getByLabel("Or type it in").inputValue()).toBe("41");
    await page.getByRole("button", { name: "Save the result" }).click();
    await page.getByText("Yours lies between the two.").waitFor();
    await page.getByText(/healthy people held 72.s on average/).waitFor();
    await expect
      .poll(async () => (await sore.backstride.told()).homeTests)
      .toMatchObject([{ testId: "ST01", value: 41, onDay: TODAY }]);
    expect(complaints).toEqual([]);
    await page.getByRole("button", { name: "Close" }).click();
    await page.getByText(/^Last: 41/).waitFor();
    await page.context().close();
  });

  it("keep both sides together, and claim no norm where there is none", async () => {
    const { page } = await sore.visit("/tests/ST03");
    const typed = page.getByLabel("Or type it in");
    await typed.first().fill("60");
    await page.getByRole("button", { name: "Save the result" }).click();
    await page.getByText("Type a number from 0 to 600.").waitFor();
    await typed.last().fill("50");
    await page.getByRole("button", { name: "Save the result" }).click();
    await page.getByText("There is no sound norm for this test.").waitFor();
    await expect
      .poll(async () => (await sore.backstride.told()).homeTests.filter(({ testId }) => testId === "ST03"))
      .toMatchObject([
        { side: "right", value: 60 },
        { side: "left", value: 50 },
      ]);
    await page.context().close();
  });

  it("read the phone's angle where there is a sensor, and say so where there is none", async () => {
    const { page } = await sore.visit("/tests/ST08");
    await page.getByRole("button", { name: "Use the phone’s angle" }).first().click();
    await page.getByText("This device tells no angle.").waitFor();
    await page.reload();
    await page.evaluate(`setInterval(() => dispatchEvent(
      new DeviceOrientationEvent("deviceorientation", { alpha: 0, beta: 65, gamma: 3 })), 16)`);
    await page.getByRole("button", { name: "Use the phone’s angle" }).first().click();
    await page.getByText("Steady").waitFor();
    await page.getByRole("button", { name: "Take the angle" }).click();
    expect(await page.getByLabel("Or type it in").first().inputValue()).toBe("25");
    await page.context().close();
  });

  it("stop the direction test when pain goes down a leg, and lead to the danger questions", async () => {
    const { page } = await empty.visit("/tests/ST10", { nowMs: NOW_MS });
    await score(page, "How much does it hurt now?", 3);
    await page.getByRole("button", { name: "Go on" }).click();
    await score(page, "And after bending ten times?", 4);
    await page.getByRole("radio", { name: "Further down" }).check();
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByText("Stop here for today.").waitFor();
    await page.goto(new URL("/exercises/E23", empty.address).href);
    await page.getByText("calls for the danger questions once more").waitFor();
    expect((await empty.backstride.told()).homeTests).toMatchObject([
      { testId: "ST10", direction: { painBefore: 3, painAfterBending: 4, bendingMovedLegPain: "down" } },
    ]);
    await expect.poll(async () => (await empty.backstride.plan()).kind).toBe("needs-triage");
    await page.context().close();
  });

  it("find the direction that eases", async () => {
    const { page } = await sore.visit("/tests/ST10", { nowMs: NOW_MS });
    await score(page, "How much does it hurt now?", 3);
    await page.getByRole("button", { name: "Go on" }).click();
    await score(page, "And after bending ten times?", 3);
    await page.getByRole("button", { name: "Go on" }).click();
    await score(page, "And after arching ten times?", 0);
    await page.getByRole("button", { name: "Save the result" }).click();
    await page.getByText("Arching eased you and bending did not").waitFor();
    await page.goto(new URL("/exercises/E08", sore.address).href);
    await page.getByRole("button", { name: /^Start/ }).waitFor();
    await page.goto(new URL("/exercises/E04", sore.address).href);
    await page.getByText("the other direction eases you").waitFor();
    await page.context().close();
  });
});

describe("the metronome", () => {
  isCleared();

  it("starts from the runner's own cadence and beats on the audio clock", async () => {
    const { page, complaints } = await sore.visit("/nowhere");
    await page.addInitScript(LISTEN);
    await page.goto(new URL("/cadence", sore.address).href);
    const own = Number((await page.locator(".cadence-own").textContent())?.match(/\d+/)?.[0]);
    const shown = async (): Promise<number> =>
      Number(await page.locator(".metronome-number strong").textContent());
    expect(Math.abs((await shown()) - own * 1.05)).toBeLessThanOrEqual(1.1);
    await page.getByRole("button", { name: "One less" }).click();
    expect(Math.abs((await shown()) - own * 1.05)).toBeLessThanOrEqual(2.1);
    await page.getByRole("button", { name: "Start" }).click();
    await expect.poll(() => page.evaluate<number>("window.laid.length")).toBeGreaterThan(5);
    await page.locator(".note", { hasText: "Stop the" }).first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("asks for runs or a number where no run tells, and claims nothing for it", async () => {
    await cleared(empty);
    const { page } = await empty.visit("/cadence");
    await page.getByText(/^It takes 10 runs with/).waitFor();
    await page.getByLabel("Steps a minute").fill("90");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByText("Type a number from 120 to 220.").first().waitFor();
    await page.getByLabel("Steps a minute").fill("168");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.locator(".metronome-number strong").filter({ hasText: "168" }).waitFor();
    await page.context().close();
  });
});

describe("running and walking in turn", () => {
  isCleared();

  it("is timed as the plan says, and pain and where it began are told", async () => {
    await cleared(empty);
    clockMs += 1000; // the pain told in the direction test has gone down since
    await told(empty.backstride, {
      kind: "check-in",
      entryId: "calmer",
      enteredAtMs: clockMs,
      onDay: TODAY,
      checkIn: { painNow: 2 },
    });
    const plan = await empty.backstride.plan();
    if (plan.kind !== "plan" || plan.plan.today.run?.kind !== "run-walk")
      throw new Error("no run-walk today");
    const { runMinutes, walkMinutes, repeats, warmUp } = plan.plan.today.run;
    const { page, complaints } = await timed(empty, "/session?part=run");
    await page.getByRole("button", { name: /^Start/ }).click();
    await page.getByText("Warm up", { exact: true }).waitFor();
    await page.screenshot({ path: `${PICTURES}player-timer-laptop-light.png` });
    await pass(page, warmUp.minutes * 60_000 + 500);
    await shows(page, "Run", `Then: Walk · ${walkMinutes} mins`);
    await page.getByRole("button", { name: "It hurts now" }).click();
    await pass(page, runMinutes * 60_000);
    expect(await page.locator(".player-now").textContent()).toBe("Walk");
    await pass(page, (runMinutes + walkMinutes) * repeats * 60_000);
    await score(page, "Highest pain while you ran", 4);
    await page.getByText("You pressed “It hurts now” after 5:0").waitFor();
    await page.getByLabel("It began after").fill("0.8");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("That was above 3 of 10.").waitFor();
    await expect
      .poll(async () => (await empty.backstride.told()).checkIns.find(({ onDay }) => onDay === TODAY))
      .toMatchObject({ painDuringRun: 4, painBeganAtM: 800, painBeganAtS: warmUp.minutes * 60 + 1 });
    await page.getByRole("button", { name: "Close" }).click();
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("the pictures of the player", () => {
  isCleared();

  it("pass axe in both themes", async () => {
    const { page, complaints } = await sore.visit("/exercises");
    const look = (name: string, isWhole = true): Promise<void> =>
      inEachLook(page, async (size, theme) => {
        await page.screenshot({ path: pictureOf(`player-${name}`, size, theme), fullPage: isWhole });
        // structure and colours are the same on a laptop; how they are laid out is for the eye
        if (size === "phone") expect(await axeFindsIn(page, theme), `${name}, ${theme}`).toEqual([]);
      });
    await page.locator(".library-card svg.figure").first().waitFor();
    await look("library", false);
    for (const [name, path] of [
      ["exercise", "/exercises/E23"],
      ["class", "/exercises/E35"],
      ["refused", "/exercises/E04"],
      ["session", "/session?day=today"],
      ["metronome", "/cadence"],
      ["tests", "/tests"],
      ["test-clock", "/tests/ST02"],
      ["test-angle", "/tests/ST07"],
      ["test-done-lately", "/tests/ST01"],
    ] as const) {
      await goWithin(page, path);
      await look(name);
    }
    await goWithin(page, "/exercises/E16");
    await page.getByRole("button", { name: /^Start/ }).click();
    await page.keyboard.press("ArrowRight");
    await page.getByText("Hold", { exact: true }).waitFor();
    await look("hold", false);
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Space");
    await page.getByText("Paused", { exact: true }).first().waitFor();
    await look("paused", false);
    await page.getByRole("button", { name: "Finish" }).click();
    await page.getByRole("heading", { level: 1, name: "How was it?" }).waitFor();
    await look("after");
    await page.getByRole("checkbox", { name: /^Something new in a leg/ }).check();
    expect(complaints).toEqual([]);
    await page.context().close();
  }, 240_000); // many screens, one after the other

  it("lose nothing at 320 px", async () => {
    const { page } = await sore.visit("/exercises", { viewport: { width: 320, height: 640 } });
    const isNarrow = async (name: string): Promise<void> =>
      expect(await page.evaluate<number>("document.documentElement.scrollWidth"), name).toBe(320);
    for (const path of [
      "/exercises",
      "/exercises/E23",
      "/session",
      "/cadence",
      "/tests",
      "/tests/ST03",
      "/tests/ST10",
    ]) {
      if (path !== "/exercises") await goWithin(page, path);
      await page.locator("h1").waitFor();
      await isNarrow(path);
    }
    await goWithin(page, "/exercises/E16");
    await page.getByRole("button", { name: /^Start/ }).click();
    await page.locator(".player").waitFor();
    await isNarrow("player");
    await page.context().close();
  });

  it("show a session of many exercises, and one of them under way", async () => {
    await cleared(empty);
    const nowMs = NOW_MS + 86_400_000; // a Sunday has one exercise, the Monday after it has more
    for (const theme of ["light", "dark"] as const) {
      const { page } = await empty.visit("/session", { viewport: SIZES.phone, colorScheme: theme, nowMs });
      await page.getByRole("button", { name: "Begin" }).waitFor();
      expect(await page.locator(".session-list li").count()).toBeGreaterThan(4);
      await looksRight(page, `player-today-phone-${theme}`);
      await page.getByRole("button", { name: "Begin" }).click();
      await page.getByText(/^Exercise 1 of/).waitFor();
      await looksRight(page, `player-today-going-phone-${theme}`, false);
      await page.context().close();
    }
  });
});

/** Everything asked and nothing found; told once, however many ask for it. */
function isCleared(): void {
  beforeAll(async () => {
    for (const app of [sore, empty]) {
      await clearedBy(app.backstride);
      await told(app.backstride, {
        kind: "check-in",
        entryId: "this-morning",
        enteredAtMs: NOW_MS + 600_000, // after what the sample runner noted this morning
        onDay: TODAY,
        checkIn: { painNow: 2 },
      });
    }
  });
}

/** A visit whose clock stands at the day of the pictures and goes on only as it is told. */
async function timed(app: AppInBrowser, path: string, options: VisitOptions = {}): Promise<Visit> {
  const visit = await app.visit("/nowhere", options);
  await visit.page.clock.install({ time: NOW_MS });
  await visit.page.goto(new URL(path, app.address).href);
  await visit.page.locator("h1").waitFor();
  await visit.page.clock.pauseAt(NOW_MS + 900_000);
  return visit;
}

let times = 0;
/** The danger questions gone through once more, after whatever was told. */
async function cleared(app: AppInBrowser): Promise<void> {
  times++;
  const { answers } = await app.backstride.told();
  const given = Object.fromEntries(Object.entries(answers).filter(([, answer]) => answer !== undefined));
  const atMs = NOW_MS + 3_600_000 + times;
  const entry = { entryId: `again-${times}`, enteredAtMs: atMs, onDay: TODAY as Day };
  clockMs = atMs; // what lies ahead of the clock is not believed
  await told(app.backstride, { ...entry, kind: "answers", answers: given } as Parameters<typeof told>[1]);
}

/** Time goes by: timers that are due fire once, and the screen is drawn anew. */
async function pass(page: Page, ms: number): Promise<void> {
  await page.clock.fastForward(ms);
  await page.clock.runFor(40);
}

/** To another screen without loading the page anew; the old one is gone when the new heading stands. */
async function goWithin(page: Page, path: string): Promise<void> {
  const title = await page.title();
  await page.evaluate(`history.pushState({}, "", "${path}"); dispatchEvent(new PopStateEvent("popstate"))`);
  await expect.poll(() => page.title(), { interval: 20 }).not.toBe(title);
}

async function shows(page: Page, now: string, detail: string): Promise<void> {
  await expect.poll(() => page.locator(".player-now").textContent()).toBe(now);
  expect((await page.locator(".player-detail").textContent())?.replaceAll("\u00a0", " ")).toBe(detail);
}

const score = (page: Page, question: string, value: number): Promise<void> =>
  page
    .getByRole("group", { name: question })
    .getByRole("radio", { name: String(value), exact: true })
    .check();
