import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type AppInBrowser, openAppInBrowser } from "./app-in-browser.ts";
import { axeFinds, inEachLook, passesInEachLook, pictureOf, settled } from "./looking.ts";

const NARROW = { width: 320, height: 640 };

/** What each screen is called in the pictures, and how to come to see it whole. */
const EMPTY = {
  first: "/",
  "runs-none": "/runs",
  "shoes-none": "/shoes",
} as const;
const FULL = {
  why: "/why",
  runs: "/runs",
  run: "/runs/longest",
  shoes: "/shoes",
  more: "/more",
  "add-run": "/add",
  bring: "/bring",
  "something-changed": "/shoes?changed",
  lost: "/nowhere",
} as const;

describe.each([
  ["without runs", EMPTY, undefined],
  ["with a sample runner", FULL, "steady-then-spike"],
] as const)("screens %s", (_, paths, life) => {
  let app: AppInBrowser;
  let longest = "";
  beforeAll(async () => {
    app = await openAppInBrowser(life === undefined ? {} : { life });
    const runs = await app.backstride.runs();
    longest = [...runs].sort((a, b) => (b.run.distanceM ?? 0) - (a.run.distanceM ?? 0))[0]?.run.id ?? "";
  });
  afterAll(() => app?.close());

  it("are drawn in both themes, on a phone and on a laptop, and pass axe", async () => {
    const { page, complaints } = await app.visit("/nowhere", { reducedMotion: "reduce" });
    for (const [name, path] of Object.entries(paths)) {
      await goTo(page, path);
      const isSheet = name === "something-changed";
      const isLookedAtElsewhere = life !== undefined && !isSheet; // in every-screen.test.ts
      if (!isLookedAtElsewhere) await passesInEachLook(page, name, !isSheet);
      else
        await inEachLook(page, (size, theme) =>
          page.screenshot({ path: pictureOf(name, size, theme), fullPage: true }),
        );
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  if (life !== undefined)
    it("pass axe unfolded, as tables, and in their sheets", async () => {
      const { page } = await app.visit("/nowhere", { colorScheme: "dark", reducedMotion: "reduce" });
      const check = async (name: string): Promise<void> => {
        expect(await axeFinds(page), name).toEqual([]);
      };
      for (const name of ["why", "runs", "run"] as const) {
        await goTo(page, FULL[name]);
        await page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true; })");
        const asTable = page.getByRole("button", { name: "Show as table" });
        if ((await asTable.count()) > 0) await asTable.first().click();
        await check(`${name} unfolded`);
      }
      await page.getByRole("button", { name: "Correct this run" }).click();
      await page.getByRole("dialog").waitFor();
      await check("correction");
      await page.context().close();
    });

  it("lose nothing at 320 px, which is also 200 % zoom of a small window", async () => {
    const { page } = await app.visit("/nowhere", { viewport: NARROW });
    for (const [name, path] of Object.entries(paths)) {
      await goTo(page, path);
      const width = await page.evaluate<number>("document.documentElement.scrollWidth");
      expect(width, name).toBe(NARROW.width);
    }
    await page.context().close();
  });

  async function goTo(page: Page, path: string): Promise<void> {
    await page.goto(new URL(path.replace("longest", longest), app.address).href);
    await settled(page);
    if (path.endsWith("changed")) {
      await page.getByRole("button", { name: "Something changed" }).click();
      await page.getByRole("dialog").waitFor();
    }
  }
});
