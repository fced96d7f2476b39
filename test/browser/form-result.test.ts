import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { base64Of } from "../../src/app/export-all.ts";
import { packTrack } from "../../src/app/gait/pack-track.ts";
import { type MadeMotion, makeTrack } from "../../src/engine/gait/make-track.ts";
import { addDays, type Day } from "../../src/engine/units/day.ts";
import { FORM_LAB_DATABASE } from "../../src/web/gait/form-lab-database.ts";
import { stretchesOf } from "../../src/web/words/terms.ts";
import { type AppInBrowser, NOW_MS, openAppInBrowser, SIZES } from "./app-in-browser.ts";
import { axeFinds, expectNothingClipped, passesInEachLook, pictureOf, settled } from "./looking.ts";
import { TODAY, told } from "./with-plan.ts";

let app: AppInBrowser;
beforeAll(async () => {
  app = await openAppInBrowser({ life: "steady-then-spike" });
  await keep("early", -56, { cadenceSpm: 160, oscillationM: 0.095, trunkLeanDeg: 5, seed: 3 });
  await keep("middle", -28, { cadenceSpm: 165, oscillationM: 0.088, trunkLeanDeg: 6, seed: 4 });
  const lastRun = (await app.backstride.runs())
    .map(({ run }) => run)
    .toSorted((a, b) => b.startedAtMs - a.startedAtMs)[0];
  await keep(
    "late",
    -2,
    { cadenceSpm: 171, oscillationM: 0.08, trunkLeanDeg: 7, seed: 5, swapRatio: 0.05 },
    (lastRun?.startedAtMs ?? 0) + 600_000,
  );
  await keep("behind", -1, { view: "rear", seed: 6 });
  for (const [at, pain] of [5, 4, 4, 3, 3, 2, 3, 2, 1, 1].entries())
    await told(app.backstride, {
      kind: "check-in",
      entryId: `pain-${at}`,
      enteredAtMs: NOW_MS - 3_600_000,
      onDay: addDays(TODAY, (at - 10) * 5),
      checkIn: { painNow: pain },
    });
});
afterAll(() => app?.close());

/** A made runner filmed so many days ago, saved as the lab saves clips. */
async function keep(clipId: string, day: number, motion: MadeMotion, filmedAtMs?: number): Promise<void> {
  const made = makeTrack({ seconds: 7, noisePx: 2, ...motion }).track;
  const track = filmedAtMs === undefined ? made : { ...made, filmedAtMs };
  const saved = await app.backstride.saveClip({
    clipId,
    track: base64Of(packTrack(track)),
    filmedOnDay: addDays(TODAY, day) as Day,
    heightM: 1.75,
    speedMps: 2.8,
    isTreadmill: false,
  });
  if (!saved.ok) throw new Error(JSON.stringify(saved.problem));
}

describe("one clip", () => {
  it("is shown whole in both themes, on a phone and on a laptop, and passes axe", async () => {
    const { page, complaints } = await app.visit("/form/late", { reducedMotion: "reduce" });
    await page.getByText("How sure:").waitFor();
    await page.locator(".chart canvas").waitFor();
    await passesInEachLook(page, "form-one");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("begins with one sentence, and holds the clip beside the watch of the same moments", async () => {
    const { page } = await app.visit("/form/late");
    await page.getByText(/has changed since 25 Oct 2026: from .* to /).waitFor();
    const watch = page.getByRole("region", { name: "Clip and watch" }).locator("table");
    await watch.getByRole("row", { name: /Cadence 171 steps\/min \d+ steps\/min/ }).waitFor();
    await page.getByRole("link", { name: "Open the run" }).waitFor();
    const row = page.locator("table.clip-measures tbody tr").first();
    expect(await row.textContent()).toMatch(/171.steps\/min.*± 0\.\d.*sure.*from 1\d steps/);
    await page.context().close();
  });

  it("is asked for its run where its clock leaves a doubt; a run and none are both answers, and can be changed", async () => {
    const { run } =
      (await app.backstride.runs()).find(
        ({ run: { utcOffsetS, elapsedTimeS = 0 } }) => utcOffsetS > 600 && elapsedTimeS < utcOffsetS,
      ) ?? {};
    if (run === undefined) throw new Error("there is no short run of the summer");
    const byTheWallMs = run.startedAtMs + 600_000 + run.utcOffsetS * 1000;
    await keep("doubtful", -3, { cadenceSpm: 168, seed: 8 }, byTheWallMs);
    const { page, complaints } = await app.visit("/form/doubtful", { reducedMotion: "reduce" });
    const asked = page.getByRole("region", { name: "Which run was this filmed on?" });
    await asked.waitFor();
    await settled(page);
    await page.screenshot({ path: pictureOf("form-which-run", "phone", "light") });
    expect(await axeFinds(page)).toEqual([]);
    await asked.getByRole("button").first().click();
    await page.getByText(/^Filmed on your run of /).waitFor();
    await page.getByRole("link", { name: "Open the run" }).waitFor();
    expect(await clipOf("doubtful")).toMatchObject({ runId: run.id, filmedAtMs: run.startedAtMs + 600_000 });
    await page.getByRole("button", { name: "Change the run" }).click();
    await asked.getByRole("button", { name: "None of these" }).click();
    await page.getByText("Filmed on none of your recorded runs.").waitFor();
    expect(await clipOf("doubtful")).toMatchObject({ isOfNoRun: true, filmedAtMs: byTheWallMs });
    expect(complaints).toEqual([]);
    await app.backstride.deleteClip("doubtful");
    await page.context().close();
  });

  it.each(["/form", "/form/late", "/form/behind", "/form/compare?before=early&after=late"])(
    "explains every hard word of %s where it stands",
    async (path) => {
      const { page } = await app.visit(path, { reducedMotion: "reduce" });
      await settled(page);
      const { text, notes } = await page.evaluate<{ text: string; notes: readonly string[] }>(HARD_WORDS);
      const hard = text.split("\n").flatMap((line) => stretchesOf(line, "en"));
      const unexplained = hard.filter(
        ({ means }) => means !== undefined && !notes.some((note) => note.endsWith(means)),
      );
      expect(unexplained.map(({ text: word }) => word)).toEqual([]);
      expect(await page.locator(":is(a, button, label, summary) button.term").count()).toBe(0);
      await page.context().close();
    },
  );

  it("goes from contact to contact by key and button, stands still until it is played, and stops again", async () => {
    const { page } = await app.visit("/form/late", { reducedMotion: "reduce" });
    const slider = page.getByRole("slider", { name: "Place in the clip, by contacts" });
    await slider.focus();
    const told = () => slider.getAttribute("aria-valuetext");
    const leg = () => page.locator(".clip-player .run-leg").first().getAttribute("points");
    expect(await told()).toMatch(/^Contact 1 of \d+, (left|right)$/);
    const first = await leg();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    expect(await told()).toMatch(/^Contact 3 of/);
    await page.keyboard.press("ArrowLeft");
    expect(await told()).toMatch(/^Contact 2 of/);
    await page.getByRole("button", { name: "Next contact" }).click();
    await page.getByText(/^Contact 3 of \d+, (left|right)$/).waitFor();
    expect(await leg()).not.toBe(first);
    await page.getByRole("button", { name: "Play slowly" }).click();
    await expect.poll(told).not.toMatch(/^Contact 3 of/);
    await page.getByRole("button", { name: "Pause" }).click();
    const stopped = await told();
    await page.getByRole("button", { name: "Play slowly" }).waitFor();
    expect(await told()).toBe(stopped);
    await page.context().close();
  });

  it("is the kept video with the skeleton over it, where this browser kept one", async () => {
    const { page, complaints } = await app.visit("/form", { viewport: SIZES.phone });
    await page.getByRole("heading", { name: "How to film" }).waitFor();
    await page.evaluate<void>(KEEP_A_VIDEO);
    await page.goto(new URL("/form/late", app.address).href);
    await page.locator(".run-picture video").waitFor();
    expect(await page.locator(".run-picture .skeleton-line").count()).toBeGreaterThan(5);
    await page.getByText("Your video, kept in this browser only").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("from behind says what is not seen from there, and links a reading of the back to its cause", async () => {
    const { page } = await app.visit("/form/behind");
    await page.getByText("From behind, bending and leaning are not seen.").waitFor();
    await page.goto(new URL("/form/late", app.address).href);
    await page.getByRole("link", { name: /^See it among the causes.*Cadence$/ }).click();
    await page.waitForURL(/\/why#finding-cadence$/);
    await expect
      .poll(() =>
        page.evaluate<number>(
          "document.getElementById('finding-cadence')?.getBoundingClientRect().top ?? 9999",
        ),
      )
      .toBeLessThan(500);
    await page.context().close();
  });

  it("loses nothing at 320 px", async () => {
    const { page } = await app.visit("/form/late", { viewport: { width: 320, height: 700 } });
    await page.locator(".chart canvas").waitFor();
    await settled(page);
    await expectNothingClipped(page);
    await page.goto(new URL("/form/compare?before=early&after=late", app.address).href);
    await page.getByRole("heading", { name: "What changed beyond noise" }).waitFor();
    await expectNothingClipped(page);
    await page.context().close();
  });
});

describe("two clips", () => {
  it("stand side by side in both themes, on a phone and on a laptop, and pass axe", async () => {
    const { page, complaints } = await app.visit("/form/compare?before=early&after=late", {
      reducedMotion: "reduce",
    });
    await page.getByRole("heading", { name: "What changed beyond noise" }).waitFor();
    await passesInEachLook(page, "form-compare");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("move together, say what changed beyond noise, and call small angles noise", async () => {
    const { page } = await app.visit("/form/compare?before=early&after=late");
    const legs = () =>
      page.evaluate<string[]>(
        "[...document.querySelectorAll('.side-by-side figure')].map((one) => one.querySelector('.run-leg').getAttribute('points'))",
      );
    await page.getByRole("heading", { name: "What changed beyond noise" }).waitFor();
    const before = await legs();
    await page.getByRole("button", { name: "Next contact" }).click();
    const after = await legs();
    expect(after[0]).not.toBe(before[0]);
    expect(after[1]).not.toBe(before[1]);
    const changed = page.getByRole("region", { name: "What changed beyond noise" });
    await changed.getByText("11 steps/min more").waitFor();
    expect(await changed.getByText("Forward lean").count()).toBe(0);
    await page.getByText(/^No more than noise/).click();
    await page.getByText("Angles that differ by 10 degrees or less are noise").waitFor();
    await page.getByLabel("Before", { exact: true }).selectOption("behind");
    await page.getByText("One was filmed from the side and one from behind").waitFor();
    await page.context().close();
  });
});

const clipOf = async (id: string) => (await app.backstride.clips()).find((clip) => clip.id === id);

/** All that can be read on the page once every fold is open, and every note that explains a word. */
const HARD_WORDS = `(() => {
  const main = document.querySelector("main");
  for (const fold of main.querySelectorAll("details")) fold.open = true;
  for (const titles of main.querySelectorAll(".references")) titles.remove(); // the studies' own words
  const notes = [...main.querySelectorAll(".term-note")].map((note) => note.textContent);
  return { text: main.innerText, notes };
})()`;

/** A second of moving colour, put where the lab keeps videos. */
const KEEP_A_VIDEO = `(async () => {
  const canvas = Object.assign(document.createElement("canvas"), { width: 64, height: 36 });
  const context = canvas.getContext("2d");
  const recorder = new MediaRecorder(canvas.captureStream(30), { mimeType: "video/webm" });
  const parts = [];
  recorder.ondataavailable = ({ data }) => parts.push(data);
  const done = new Promise((resolve) => (recorder.onstop = resolve));
  recorder.start();
  for (let frame = 0; frame < 20; frame++) {
    context.fillStyle = frame % 2 ? "#888" : "#777";
    context.fillRect(0, 0, 64, 36);
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  recorder.stop();
  await done;
  const opening = indexedDB.open(${JSON.stringify(FORM_LAB_DATABASE)}, 1);
  opening.onupgradeneeded = () => ["reading", "clip", "video"].forEach((name) => opening.result.createObjectStore(name));
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const writing = opening.result.transaction("video", "readwrite");
  writing.objectStore("video").put(new Blob(parts, { type: "video/webm" }), "late");
  await new Promise((resolve) => (writing.oncomplete = resolve));
  opening.result.close();
})()`;
