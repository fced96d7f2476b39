import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { base64Of } from "../../src/app/export-all.ts";
import { packTrack } from "../../src/app/gait/pack-track.ts";
import { makeTrack } from "../../src/engine/gait/make-track.ts";
import { type AppInBrowser, NOW_MS, openAppInBrowser } from "./app-in-browser.ts";
import { settled } from "./looking.ts";
import { clearedBy, TODAY, told } from "./with-plan.ts";

const SCREENS = readFileSync(new URL("../../src/web/screens.tsx", import.meta.url), "utf8");
const CLIP = "a-clip";

/** The addresses of the product, read from where the screens are declared: none can be forgotten. */
export const ROUTES: readonly string[] = [...SCREENS.matchAll(/\bpath: "([^"]+)"/g)].map(
  ([, path = ""]) => path,
);

/** How many screens are declared, each with an address of its own. */
export const SCREEN_COUNT = SCREENS.match(/\bcreateRoute\(/g)?.length ?? 0;

/** A runner with everything to show: a year of runs, a plan, a check-in, two clips. */
export async function openWithEverything(): Promise<{
  readonly app: AppInBrowser;
  /** Every screen, with something behind each name that an address asks for; and one that is not there. */
  readonly paths: readonly string[];
}> {
  const app = await openAppInBrowser({ life: "steady-then-spike" });
  const { backstride } = app;
  await clearedBy(backstride);
  const entry = { entryId: "this-morning", enteredAtMs: NOW_MS + 600_000, onDay: TODAY }; // after what the sample noted
  await told(backstride, { ...entry, kind: "check-in", checkIn: { painNow: 2 } });
  for (const [clipId, speedMps] of [
    ["an-earlier-clip", 2.6],
    [CLIP, 2.8],
  ] as const) {
    const track = base64Of(packTrack(makeTrack({ seconds: 6 }).track));
    const clip = await backstride.saveClip({ clipId, track, heightM: 1.78, speedMps });
    if (!clip.ok) throw new Error(clip.problem.kind);
  }
  const runs = await backstride.runList();
  const longest = runs.reduce((best, run) => ((run.distanceM ?? 0) > (best.distanceM ?? 0) ? run : best));
  const nameIn: Readonly<Record<string, string>> = {
    "/triage/$group": "numbness",
    "/runs/$id": longest.id,
    "/learn/$id": "why-backs-hurt",
    "/exercises/$id": "E23",
    "/tests/$id": "ST03",
    "/form/$id": CLIP,
  };
  const paths = ROUTES.map((route) => (route === "/" ? "/?map=true" : route)).map((route) =>
    route.replace(/\$\w+/, () => {
      const name = nameIn[route];
      if (name === undefined) throw new Error(`nothing is known to show at ${route}`);
      return name;
    }),
  );
  return { app, paths: [...paths, "/learn/articles", "/nowhere"] };
}

/** To another screen without loading the app anew, until it stands there whole. */
export async function goWithin(page: Page, path: string): Promise<void> {
  await page.evaluate(`document.querySelector("h1")?.setAttribute("data-before", "")`);
  await page.evaluate(`history.pushState({}, "", "${path}"); dispatchEvent(new PopStateEvent("popstate"))`);
  await expect
    .poll(() => page.locator("h1[data-before]").count(), { message: path, timeout: 20_000, interval: 20 })
    .toBe(0);
  await settled(page);
}
