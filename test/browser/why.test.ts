import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DiaryEntry } from "../../src/app/diary.ts";
import { addDays, dayNumber } from "../../src/engine/units/day.ts";
import { seededRandom } from "../../src/engine/units/random.ts";
import { type AppInBrowser, openAppInBrowser } from "./app-in-browser.ts";
import { expectNothingClipped, inEachLook, passesInEachLook, pictureOf, settled } from "./looking.ts";
import { focusedName, TODAY } from "./with-plan.ts";

describe("why", () => {
  let app: AppInBrowser;
  beforeAll(async () => {
    app = await openAppInBrowser({ life: "steady-then-spike" });
  });
  afterAll(() => app?.close());

  it("shows three findings and folds what is often blamed", async () => {
    const { page } = await app.visit("/why");
    await settled(page);
    const { findings } = await app.backstride.why();
    const fold = page.getByText(`Often blamed (${findings.length - 3})`);
    await fold.waitFor();
    expect(await page.getByRole("article").filter({ visible: true }).count()).toBe(3);
    await fold.click();
    expect(await page.getByRole("article").filter({ visible: true }).count()).toBe(findings.length);
    await page.context().close();
  });

  it("opens a finding to its numbers, its chart and the pain over it", async () => {
    const { page, complaints } = await app.visit("/why");
    await settled(page);
    const first = page.getByRole("article").first();
    await first.getByRole("heading", { name: "Was one run too long?" }).waitFor();
    await first.locator("canvas").waitFor();
    await first.getByText("highest pain noted, 0 to 10").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is drawn in both themes, on a phone and on a laptop", async () => {
    const { page } = await app.visit("/why", { reducedMotion: "reduce" });
    await page.getByRole("heading", { name: "What would tell us more" }).waitFor();
    await inEachLook(page, (size, theme) =>
      page.screenshot({ path: pictureOf("why-next", size, theme), fullPage: true }),
    );
    await page.context().close();
  });

  it("unfolded passes axe in both themes, on a phone and on a laptop", async () => {
    const { page } = await app.visit("/why", { reducedMotion: "reduce" });
    await settled(page);
    await page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
    await passesInEachLook(page, "why-unfolded");
    await page.context().close();
  });

  it("loses nothing at 320 px, unfolded", async () => {
    const { page } = await app.visit("/why", { viewport: { width: 320, height: 640 } });
    await settled(page);
    await page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
    await settled(page);
    await expectNothingClipped(page);
    await page.context().close();
  });

  it("asks the next best question in place, keeps its answer and says what moved", async () => {
    const { page, complaints } = await app.visit("/why");
    await settled(page);
    const next = page.getByRole("region", { name: "What would tell us more" });
    await next.getByRole("button", { name: "Keep this answer" }).click();
    await next.getByRole("alert").waitFor();
    const wording = await next.locator("legend").innerText();
    const [asked] = (await app.backstride.next()).filter(({ kind }) => kind === "question");
    await next.getByRole("radio").first().check({ force: true });
    await next.getByRole("button", { name: "Keep this answer" }).click();
    await expect
      .poll(() => next.getByRole("status").innerText(), { timeout: 10_000 })
      .toMatch(/^Kept\. (This moved|The order)/);
    const { answers } = await app.backstride.told();
    expect(Object.keys(answers)).toContain(asked?.id);
    await expect.poll(() => next.locator("legend, h3").first().innerText()).not.toBe(wording);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe("why, of a diary that knows what no answer tells", () => {
  let app: AppInBrowser;
  beforeAll(async () => {
    app = await openAppInBrowser({ life: "beginner" });
    const kept = await app.backstride.tell(stressedDays());
    if (!kept.ok) throw new Error(JSON.stringify(kept.problem));
  });
  afterAll(() => app?.close());

  const stress = (page: Page) => page.getByRole("article", { name: "Stress" });

  it("says first what single days tell, and leads to them", async () => {
    const { page, complaints } = await app.visit("/why");
    await settled(page);
    const told = stress(page);
    await expect
      .poll(() => told.innerText())
      .toMatch(
        /On days after stress above 5\.5 your pain was \d\.\d higher \(\d\.\d to \d\.\d\), \d+ such days/,
      );
    const text = await told.innerText();
    expect(text).toMatch(/Single days: speak for it\s+As a whole: cannot be told yet/);
    expect(text).toContain("The question that is still open asks about the time as a whole.");
    expect(text).not.toContain("We do not know");
    await told.getByText("Your numbers and the evidence").click();
    expect(await told.innerText()).toContain("how much stress there was, as a whole");
    expect(await told.innerText()).not.toContain("Your pain on the day after such days");
    await told.getByRole("link", { name: "See these days in Progress" }).click();
    await expect.poll(() => page.url()).toContain("/progress#own-title");
    await page.getByRole("region", { name: "What moved your back?" }).waitFor();
    await expect.poll(() => focusedName(page)).toBe("What moved your back?");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("is drawn in both themes, on a phone and on a laptop, and passes axe", async () => {
    const { page } = await app.visit("/why", { reducedMotion: "reduce" });
    await settled(page);
    await expect.poll(() => stress(page).innerText()).toContain("On days after stress");
    await stress(page).scrollIntoViewIfNeeded();
    await passesInEachLook(page, "why-own-days");
    await page.context().close();
  });
});

/** Half a year of check-ins in which pain is two points higher on the day after much stress. */
function stressedDays(): readonly DiaryEntry[] {
  const random = seededRandom(11);
  let [drift, wasStressed] = [0, false];
  return Array.from({ length: 170 }, (_, at): DiaryEntry => {
    const onDay = addDays(TODAY, at - 170);
    drift = 0.5 * drift + random() + random() + random() - 1.5;
    const painNow = Math.max(0, Math.min(10, Math.round(2.4 + drift + (wasStressed ? 2 : 0))));
    const stress = random() < 0.35 ? 7 : Math.floor(5 * random());
    wasStressed = stress === 7;
    const enteredAtMs = dayNumber(onDay) * 86_400_000 + 20 * 3_600_000;
    return { kind: "check-in", entryId: `stress-${at}`, enteredAtMs, onDay, checkIn: { painNow, stress } };
  });
}
