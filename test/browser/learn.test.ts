import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CARDS, SHELVES } from "../../src/engine/learn/cards.ts";
import { type AppInBrowser, openAppInBrowser } from "./app-in-browser.ts";
import { expectNothingClipped, passesInEachLook, settled } from "./looking.ts";

const SCREENS = {
  learn: "/learn",
  "learn-asked": "/learn?q=can+i+run+with+back+pain",
  "learn-urgent": "/learn?q=numb+between+my+legs",
  "learn-card": "/learn/why-backs-hurt",
  "learn-articles": "/learn/articles",
} as const;

describe("learn", () => {
  let app: AppInBrowser;
  beforeAll(async () => {
    app = await openAppInBrowser();
  });
  afterAll(() => app?.close());

  it.each(Object.entries(SCREENS))(
    "draws %s in both themes, on a phone and on a laptop, and passes axe",
    async (name, path) => {
      const { page, complaints } = await app.visit(path, { reducedMotion: "reduce" });
      await settled(page);
      await passesInEachLook(page, name, name !== "learn-articles");
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );

  it("loses nothing at 320 px", async () => {
    for (const path of Object.values(SCREENS)) {
      const { page } = await app.visit(path, { viewport: { width: 320, height: 640 } });
      await settled(page);
      await expectNothingClipped(page);
      await page.context().close();
    }
  });

  it("lists every card under its shelf", async () => {
    const { page } = await app.visit("/learn");
    await settled(page);
    expect(await page.locator(".shelf-card").count()).toBe(CARDS.length);
    for (const { title } of SHELVES) expect(await page.getByRole("region", { name: title }).count()).toBe(1);
    await page.context().close();
  });

  it("puts the danger answer before every card when the words tell of danger", async () => {
    const { page } = await app.visit("/learn");
    await settled(page);
    await page.getByRole("searchbox").fill("I cannot feel when I pee");
    const danger = page.locator(".danger-first");
    await danger.waitFor();
    await danger.getByText("call the emergency number now").waitFor();
    const isFirst = await page.evaluate<boolean>(
      "document.querySelector('.answers').children[1].classList.contains('danger-first')",
    );
    expect(isFirst).toBe(true);
    await danger.getByRole("link", { name: "Answer the danger questions" }).click();
    await expect.poll(() => page.url()).toContain("/triage");
    await page.context().close();
  });

  it("finds a card by a question, keeps the question in the address, and comes back to it", async () => {
    const { page } = await app.visit("/learn");
    await settled(page);
    await page.getByRole("searchbox").fill("do I need new shoes");
    const best = page.getByRole("region", { name: "Best answer" });
    const title = await best.getByRole("heading").innerText();
    await best.getByRole("link").first().click();
    await page.getByRole("heading", { level: 1, name: title }).waitFor();
    await page.goBack();
    await expect.poll(() => page.getByRole("searchbox").inputValue()).toBe("do I need new shoes");
    await page.context().close();
  });

  it("says so when there is no answer, and when there is no such card", async () => {
    const { page } = await app.visit("/learn?q=zzzz+qqqq");
    await settled(page);
    await page.getByText("Nothing was found for that.").first().waitFor();
    await page.goto(new URL("/learn/no-such-card", app.address).href);
    await page.getByRole("heading", { level: 1, name: "There is no such card" }).waitFor();
    await page.context().close();
  });
});
