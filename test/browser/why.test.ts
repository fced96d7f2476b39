import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppInBrowser, openAppInBrowser } from "./app-in-browser.ts";
import { expectNothingClipped, inEachLook, passesInEachLook, pictureOf, settled } from "./looking.ts";

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
