import { fileURLToPath } from "node:url";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { SIZES } from "./app-in-browser.ts";

type AxeResults = Awaited<ReturnType<AxeBuilder["analyze"]>>;

/** Where the picture of a screen is kept for people to look at. */
export const pictureOf = (name: string, size: string, theme: string): string =>
  fileURLToPath(new URL(`../../test-results/screens/${name}-${size}-${theme}.png`, import.meta.url));

/** A heading stands, nothing waits any more, and no place is still kept free for a chart. */
const IS_DRAWN = `document.querySelector("h1") !== null && document.fonts.status === "loaded" &&
  document.querySelector(".waiting, .weeks-place, .recording-place") === null`;

export async function settled(page: Page): Promise<void> {
  await expect
    .poll(() => page.evaluate<boolean>(IS_DRAWN), { message: page.url(), timeout: 20_000, interval: 40 })
    .toBe(true);
}

type Size = keyof typeof SIZES;
type Theme = "light" | "dark";

/** The page in both themes, on a phone and on a laptop, drawn whole each time. */
export async function inEachLook(
  page: Page,
  look: (size: Size, theme: Theme) => Promise<unknown>,
): Promise<void> {
  for (const theme of ["light", "dark"] as const)
    for (const size of ["phone", "laptop"] as const) {
      await page.emulateMedia({ colorScheme: theme });
      await page.setViewportSize(SIZES[size]);
      await page.evaluate(COLOURS_STAND);
      await settled(page);
      await look(size, theme);
    }
}

/** No colour is on its way from one theme to the other any more. */
const COLOURS_STAND = `Promise.allSettled(document.getAnimations()
  .filter((animation) => animation instanceof CSSTransition).map(({ finished }) => finished))`;

/** A picture of the screen in each look, and what axe finds in it: nothing. */
export async function passesInEachLook(page: Page, name: string, isWhole = true): Promise<void> {
  await inEachLook(page, async (size, theme) => {
    await page.screenshot({ path: pictureOf(name, size, theme), fullPage: isWhole });
    expect(await axeFindsIn(page, theme), `${name}, ${size}, ${theme}`).toEqual([]);
  });
}

/** Rules for what depends on the theme: what the others look at is the same in the dark. */
const OF_THE_THEME = ["color-contrast", "link-in-text-block", "scrollable-region-focusable"];

/** What axe finds wrong in a theme, when the same page was looked at in the light too. */
export const axeFindsIn = (page: Page, theme: Theme): Promise<readonly string[]> =>
  axeFinds(page, (axe) => (theme === "dark" ? axe.withRules(OF_THE_THEME) : axe));

/** What axe finds wrong on the page, one readable line each: nothing. No screen holds a frame, so it runs in one go. */
export async function axeFinds(
  page: Page,
  narrowed: (axe: AxeBuilder) => AxeBuilder = (axe) => axe,
): Promise<readonly string[]> {
  return wrongs(await narrowed(new AxeBuilder({ page }).setLegacyMode()).analyze());
}

/** What axe found, one readable line each. */
const wrongs = ({ violations }: AxeResults): readonly string[] =>
  violations.map(
    ({ id, nodes }) =>
      `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary?.split("\n")[1]?.trim()}`).join(" | ")}`,
  );

/** Text wider than its box that is cut off, or a page wider than its window. Parts that scroll by themselves may. */
const CLIPPED = `(() => {
  const found = [];
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) found.push("the page is " + root.scrollWidth + " px wide");
  for (const element of document.querySelectorAll("main *, nav *, header *")) {
    const style = getComputedStyle(element);
    if (style.display === "none" || element.closest(".visually-hidden, svg, canvas, .uplot")) continue;
    const isCut = style.overflowX !== "visible" && style.overflowX !== "auto" && style.overflowX !== "scroll";
    const text = (element.textContent ?? "").trim().slice(0, 60);
    if (text !== "" && isCut && element.scrollWidth > element.clientWidth + 1)
      found.push(element.className + " cuts " + text);
    const { left, right, width } = element.getBoundingClientRect();
    const scrolls = element.closest(".table-frame") !== null;
    if (text !== "" && width > 0 && !scrolls && (right > root.clientWidth + 1 || left < -1))
      found.push(element.className + " sticks out: " + text);
  }
  return found.slice(0, 10);
})()`;

/** What of the screen is lost: nothing, as soon as the charts have followed their places. */
export async function clippedOn(page: Page): Promise<readonly string[]> {
  let clipped: readonly string[] = [];
  for (let look = 0; look < 60; look++) {
    clipped = await page.evaluate<readonly string[]>(CLIPPED);
    if (clipped.length === 0) break;
    await page.evaluate("new Promise(requestAnimationFrame)");
  }
  return clipped;
}

export async function expectNothingClipped(page: Page): Promise<void> {
  expect(await clippedOn(page), page.url()).toEqual([]);
}
