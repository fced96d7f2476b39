import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerEmergencyScreens, answerTheRest, goOn, markPlace } from "./answering.ts";
import { type AppInBrowser, NOW_MS, openAppInBrowser, SIZES } from "./app-in-browser.ts";

/** What the first screen may cost, as it comes over the line. */
const BUDGET = { scriptBytes: 180_000, allBytes: 300_000, requests: 45, layoutShift: 0.02 } as const;

const SCREENS = [
  "/",
  "/triage",
  "/triage/numbness",
  "/triage/life?more=true",
  "/today",
  "/plan",
  "/why",
  "/runs",
  "/shoes",
  "/more",
  "/bring",
  "/add",
  "/phone",
  "/learn",
  "/exercises",
  "/tests",
  "/cadence",
  "/form",
  "/progress",
  "/share",
  "/nowhere",
] as const;

let app: AppInBrowser;
beforeAll(async () => {
  app = await openAppInBrowser();
});
afterAll(() => app?.close());

/** Without its worker, so that nothing comes twice and everything over the line. */
const VISITOR = { viewport: SIZES.phone, serviceWorkers: "block" } as const;
const WITH_WORKER = { nowMs: NOW_MS, serviceWorkers: "allow" } as const;
/** Many screens, one after the other. */
const WHOLE_WALK_MS = 240_000;

describe("the first screen", () => {
  it("comes within its budget of script, bytes and requests", async () => {
    const { page, complaints } = await app.visit("/", VISITOR);
    await page.getByRole("heading", { level: 1, name: "Where does it hurt?" }).waitFor();
    await page.waitForLoadState("networkidle");
    const { script, all, requests } =
      await page.evaluate<Record<"script" | "all" | "requests", number>>(TRANSFER);
    console.log(`first screen: ${script} bytes of script, ${all} bytes in ${requests} requests`);
    expect(script).toBeGreaterThan(10_000); // it was measured at all
    expect(script).toBeLessThan(BUDGET.scriptBytes);
    expect(all).toBeLessThan(BUDGET.allBytes);
    expect(requests).toBeLessThan(BUDGET.requests);
    expect(complaints.filter((said) => !said.includes("blocked by Playwright"))).toEqual([]);
    await page.context().close();
  });

  it("stands still while it comes, and its largest piece is text or the body map", async () => {
    for (const viewport of [SIZES.phone, SIZES.laptop]) {
      const { page } = await app.visit("/nowhere", { ...VISITOR, viewport });
      await page.addInitScript(WATCH);
      await page.goto(app.address);
      await page.getByRole("heading", { level: 1, name: "Where does it hurt?" }).waitFor();
      await page.waitForLoadState("networkidle");
      const { shift, largest } = await page.evaluate<{ shift: number; largest: string }>("window.watched");
      expect(shift).toBeLessThan(BUDGET.layoutShift);
      expect(largest).toMatch(/^(P|H1|H2|SPAN|LABEL|LEGEND|BUTTON|A|STRONG|DIV)$/);
      await page.context().close();
    }
  });

  it("is worth nothing to others: every answer carries the strict policy", async () => {
    for (const path of [
      "/",
      "/sw.js",
      "/manifest.webmanifest",
      "/api/overview",
      "/api/nothing",
      "/nowhere.png",
    ]) {
      const { headers } = await fetch(new URL(path, app.address));
      const policy = headers.get("content-security-policy") ?? "";
      expect(policy, path).toContain("default-src 'self'");
      expect(policy, path).toContain("frame-ancestors 'none'");
      expect(policy.replace("'wasm-unsafe-eval'", ""), path).not.toMatch(/unsafe|\*|https?:/);
      expect(headers.get("x-content-type-options"), path).toBe("nosniff");
    }
  });
});

describe("every screen", () => {
  it.each([
    ["without runs", undefined],
    ["with a sample runner", "steady-then-spike"],
  ] as const)(
    "asks nobody but its own program and breaks no policy, %s",
    async (_, life) => {
      if (life !== undefined) expect((await app.backstride.loadSample(life)).ok).toBe(true);
      const { page, complaints } = await app.visit("/nowhere", { ...WITH_WORKER, viewport: SIZES.phone });
      const violations = await watchViolations(page);
      for (const path of SCREENS) {
        await page.goto(new URL(path, app.address).href);
        await expect
          .poll(() => page.evaluate<boolean>(IS_DRAWN), { timeout: 30_000, interval: 40 })
          .toBe(true);
      }
      expect(violations).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    WHOLE_WALK_MS,
  );

  it("stays within its origin through the whole of the danger questions", async () => {
    const { page, complaints } = await app.visit("/?map=true", WITH_WORKER);
    const violations = await watchViolations(page);
    await markPlace(page);
    await answerEmergencyScreens(page);
    await answerTheRest(page);
    await page.goto(new URL("/triage/numbness", app.address).href);
    await page.getByRole("checkbox", { name: /^Loss of bowel control/ }).check();
    await goOn(page);
    await page.getByRole("heading", { level: 1, name: "Get help now" }).waitFor();
    expect(violations).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** Nothing waits any more, and there is something to read. */
const IS_DRAWN = `document.querySelector("h1") !== null && document.querySelector(".waiting") === null`;

const TRANSFER = `(() => {
  const entries = performance.getEntriesByType("resource").filter(({ name }) => !name.includes("/api/"));
  const sum = (some) => some.reduce((bytes, { encodedBodySize }) => bytes + encodedBodySize, 0);
  return {
    script: sum(entries.filter(({ name }) => name.endsWith(".js"))),
    all: sum([...entries, performance.getEntriesByType("navigation")[0]]),
    requests: performance.getEntriesByType("resource").length + 1,
  };
})()`;

const WATCH = `
  window.watched = { shift: 0, largest: "" };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.watched.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const { element } of list.getEntries()) if (element) window.watched.largest = element.tagName;
  }).observe({ type: "largest-contentful-paint", buffered: true });
`;

/** What the browser refused because of the content policy, also where nothing is written to the console. */
async function watchViolations(page: Page): Promise<readonly string[]> {
  const violations: string[] = [];
  await page.exposeFunction("refusedByPolicy", (what: string) => violations.push(what));
  await page.addInitScript(`document.addEventListener("securitypolicyviolation", (event) =>
    window.refusedByPolicy(event.violatedDirective + " " + event.blockedURI));`);
  return violations;
}
