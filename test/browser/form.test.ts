import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bytesOfBase64 } from "../../src/app/gait/base64.ts";
import { unpackTrack } from "../../src/app/gait/pack-track.ts";
import type { GaitMeasureKey, GaitResult } from "../../src/engine/gait/gait-result.ts";
import { measureGait } from "../../src/engine/gait/measure-gait.ts";
import type { LandmarkTrack } from "../../src/engine/gait/track.ts";
import { realDataFolder, WITHOUT_REAL_DATA } from "../real-data.ts";
import { type AppInBrowser, openAppInBrowser, SIZES } from "./app-in-browser.ts";
import { launchChromium } from "./chromium-of-file.ts";
import { axeFinds, passesInEachLook, pictureOf } from "./looking.ts";
import { filmSolidRunner, type SolidRunner } from "./solid-runner.ts";

const LONG_MS = 280_000; // a frame takes a tenth of a second alone, and ten times that beside other work

let app: AppInBrowser;
beforeAll(async () => {
  app = await openAppInBrowser();
});
afterAll(() => app?.close());

/** A visitor whose browser reaches nothing but our own address. */
async function visitAlone(path: string, options: Parameters<AppInBrowser["visit"]>[1] = {}) {
  const visit = await app.visit("/nowhere", options);
  const outside: string[] = [];
  await visit.page.context().route(
    (url) => url.origin !== new URL(app.address).origin && url.protocol.startsWith("http"),
    (route) => {
      outside.push(route.request().url());
      return route.abort();
    },
  );
  await visit.page.goto(new URL(path, app.address).href);
  return { ...visit, outside };
}

/** Gives the lab a clip, says how to read it, and waits for what comes of it. */
async function read(
  page: Page,
  clip: { bytes: Buffer; name: string } | string,
  model: "heavy" | "full",
  /** Asks for the graphics card, and sees to what is said while the clip is read. */
  onStarted?: () => Promise<void>,
) {
  const file =
    typeof clip === "string" ? clip : { name: clip.name, mimeType: "video/mp4", buffer: clip.bytes };
  await page.locator("input[type=file]").first().setInputFiles(file);
  await page.getByText("How it is read").click();
  await page.getByLabel("Care").selectOption(model);
  if (onStarted !== undefined) await page.getByLabel("Use the graphics card").check();
  await page.getByRole("button", { name: "Read this clip" }).click();
  await onStarted?.();
  await endOf(page);
}

/** Waits for what comes of a reading. */
const endOf = (page: Page): Promise<void> =>
  page
    .getByRole("heading", { name: /What was measured|This clip was not measured|Which runner/ })
    .waitFor({ timeout: LONG_MS });

describe("the form lab", () => {
  it("says what a clip can tell and how to film, on every screen, and passes axe", async () => {
    const { page, complaints } = await visitAlone("/form", { reducedMotion: "reduce" });
    await page.getByRole("heading", { name: "How to film" }).waitFor();
    await passesInEachLook(page, "form");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("refuses a file that is no video, and says what to pick", async () => {
    const { page, complaints } = await visitAlone("/form");
    await read(page, { name: "notes.mp4", bytes: Buffer.from("these are notes") }, "full");
    await page.getByText("This file is no video we can read.").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("refuses what this browser cannot decode, and says how to film instead", async () => {
    const film = await filmSolidRunner(app.browser, app.address, { seconds: 0.1 }, { codec: "avc" });
    const { page, complaints } = await visitAlone("/form");
    await read(page, { name: "IMG_1.mov", bytes: labelledHevc(film.bytes) }, "full");
    await page.getByText(/HEVC \(H\.265\)/).waitFor();
    await page
      .getByText(/Most Compatible|H\.264/)
      .first()
      .waitFor();
    await page.screenshot({ path: pictureOf("form-hevc", "laptop", "light"), fullPage: true });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("asks which of two runners is meant, and follows the one that is tapped through a reload and past the other", {
    timeout: LONG_MS,
  }, async () => {
    const two = await filmSolidRunner(
      app.browser,
      app.address,
      { seconds: 4, framesPerSecond: 30, cadenceSpm: 168 },
      { passedInS: 1.3 },
    );
    const { page, complaints } = await visitAlone("/form", { viewport: SIZES.phone });
    await read(page, { name: "two.mp4", bytes: two.bytes }, "full");
    const picture = page.getByRole("img", { name: "The picture with the people in it" });
    const place = await picture.boundingBox();
    if (place === null) throw new Error("there is no picture to tap");
    await page.getByRole("button", { name: "Person 2, from the left" }).waitFor();
    await page.screenshot({ path: pictureOf("form-choose", "phone", "light"), fullPage: true });
    expect(await axeFinds(page)).toEqual([]);
    await picture.click({ position: { x: place.width * 0.25, y: place.height * 0.5 } });
    await page.getByText(/[2-9]\d of \d+ pictures/).waitFor({ timeout: LONG_MS }); // kept every two seconds
    await page.reload();
    await page.getByText("Pick two.mp4 again").waitFor();
    const film = { name: "two.mp4", mimeType: "video/mp4", buffer: two.bytes };
    await page.locator("input[type=file]").first().setInputFiles(film);
    await endOf(page);
    expect(await page.locator("main").innerText()).toContain("What was measured"); // nobody asks again
    await page.getByRole("button", { name: "Keep this measurement" }).click();
    await page.getByRole("button", { name: "Delete this clip" }).waitFor();
    const [clip] = await app.backstride.clips();
    expect(errorOf(two, clip?.result, "cadence")).toBeLessThan(168 * 0.03);
    const hips = await hipErrors(two, clip?.id ?? "");
    expect(hips.length).toBeGreaterThan(60);
    expect(Math.max(...hips)).toBeLessThan(50); // a fifth of a metre; the other one is up to two metres away
    await app.backstride.deleteClip(clip?.id ?? "");
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("refuses a walk, with the reason, and keeps nothing, though its pictures lie on their side and no graphics card is there", {
    timeout: LONG_MS,
  }, async () => {
    const motion = { kind: "walk", seconds: 2.6, framesPerSecond: 25 } as const;
    const walk = await filmSolidRunner(app.browser, app.address, motion, { turn: 90, codec: "avc" });
    const { page, complaints, outside } = await visitAlone("/form");
    await read(page, { name: "walk.mp4", bytes: walk.bytes }, "full", () =>
      page.getByText("The graphics card cannot be used here").waitFor({ timeout: LONG_MS }),
    );
    await page.getByText("This looks like walking.").waitFor();
    await page.getByText("Film at an easy running pace.").waitFor();
    await passesInEachLook(page, "form-refused");
    expect(await app.backstride.clips()).toEqual([]);
    expect([...complaints, ...outside]).toEqual([]);
    await page.context().close();
  });

  it("measures a runner of known joints with the network blocked, through a reload, keeps it, and forgets it when asked", {
    timeout: LONG_MS,
  }, async () => {
    const runner = await filmSolidRunner(app.browser, app.address, {
      seconds: 2.6,
      framesPerSecond: 32,
      cadenceSpm: 168,
      trunkLeanDeg: 8,
    });
    const { page, complaints, outside } = await visitAlone("/form", { viewport: SIZES.phone });
    const film = { name: "run.mp4", mimeType: "video/mp4", buffer: runner.bytes };
    await page.locator("input[type=file]").first().setInputFiles(film);
    await page.getByLabel("Your height").fill("178");
    await page.screenshot({ path: pictureOf("form-about", "phone", "light"), fullPage: true });
    await page.getByRole("button", { name: "Read this clip" }).click();
    await page.getByText(/\d+ of \d+ pictures/).waitFor({ timeout: LONG_MS });
    await page.screenshot({ path: pictureOf("form-reading", "phone", "light"), fullPage: true });
    await page.getByText(/[2-5]\d of \d+ pictures/).waitFor({ timeout: LONG_MS }); // kept every two seconds
    await page.reload();
    await page.getByText("Pick run.mp4 again").waitFor();
    await page.locator("input[type=file]").first().setInputFiles(film);
    const goesOn = page.getByText(/\d+ of \d+ pictures/);
    await goesOn.waitFor({ timeout: LONG_MS });
    expect(Number.parseInt((await goesOn.textContent()) ?? "", 10)).toBeGreaterThan(2);
    await page.getByRole("heading", { name: "What was measured" }).waitFor({ timeout: LONG_MS });
    await page.screenshot({ path: pictureOf("form-result", "phone", "light"), fullPage: true });
    expect(await axeFinds(page)).toEqual([]);
    await page.getByRole("button", { name: "Keep this measurement" }).click();
    await page.getByRole("button", { name: "Delete this clip" }).waitFor();
    const [clip] = await app.backstride.clips();
    if (clip === undefined) throw new Error("nothing was kept");
    tellErrors(runner, clip.result);
    expect(errorOf(runner, clip.result, "cadence")).toBeLessThan(168 * 0.02);
    expect(errorOf(runner, clip.result, "over-stride")).toBeLessThan(0.03);
    expect(errorOf(runner, clip.result, "knee-flexion-at-contact")).toBeLessThan(5);
    expect(errorOf(runner, clip.result, "contact-time")).toBeLessThan(0.025);
    expect(errorOf(runner, clip.result, "trunk-lean")).toBeLessThan(6);
    await page.setViewportSize(SIZES.laptop);
    await page.screenshot({ path: pictureOf("form-clip", "laptop", "light"), fullPage: true });
    await page.getByRole("button", { name: "Delete this clip" }).click();
    await page.getByRole("button", { name: "Delete it" }).click();
    await expect.poll(() => app.backstride.clips()).toEqual([]);
    expect([...complaints, ...outside]).toEqual([]);
    await page.context().close();
  });

  it("shows what the camera sees, and what to change before filming", { timeout: LONG_MS }, async () => {
    const browser = await launchChromium(["--use-fake-device-for-media-stream"]);
    const context = await browser.newContext({
      viewport: SIZES.phone,
      permissions: ["camera"],
    });
    const page = await context.newPage();
    await page.goto(new URL("/form", app.address).href);
    await page.getByRole("button", { name: "Film with this device" }).click();
    await page.getByText("Nobody is in the picture yet.").waitFor({ timeout: LONG_MS });
    await page.screenshot({ path: pictureOf("form-camera", "phone", "light"), fullPage: true });
    expect(await axeFinds(page)).toEqual([]);
    await page.getByRole("button", { name: "Film anyway" }).click();
    await page.getByText(/Filming: [1-9] s/).waitFor({ timeout: LONG_MS });
    await page.getByRole("button", { name: "Stop" }).click();
    await page.getByRole("heading", { name: "About this clip" }).waitFor();
    await browser.close();
  });

  const balancing = join(
    realDataFolder() ?? "",
    "videos/open-licence/pose2sim_cam01_balance_not-running.mp4",
  );
  if (!existsSync(balancing)) console.log(`a clip of balancing: ${WITHOUT_REAL_DATA}`);
  it.skipIf(!existsSync(balancing))(
    "refuses a real clip that is no running",
    { timeout: LONG_MS },
    async () => {
      const { page, complaints } = await visitAlone("/form");
      await read(page, balancing, "full");
      await page.getByRole("heading", { name: "This clip was not measured" }).waitFor();
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});

/** The same file, said to be packed with HEVC. */
function labelledHevc(film: Buffer): Buffer {
  const labelled = Buffer.from(film);
  for (const [label, other] of [
    ["avc1", "hvc1"],
    ["avcC", "hvcC"],
  ] as const)
    labelled.write(other, labelled.indexOf(label, labelled.lastIndexOf("stsd")), "latin1");
  return labelled;
}

/** How far a measure is from that of the true joints, in the measure's unit. */
function errorOf({ truth }: SolidRunner, result: GaitResult | undefined, key: GaitMeasureKey): number {
  const known = measureGait(truth.track);
  const of = (from: GaitResult | undefined) =>
    from?.measures.find((measure) => measure.key === key)?.value ?? Number.NaN;
  return known.ok ? Math.abs(of(result) - of(known.value)) : Number.NaN;
}

/** How far across from the runner's own the hips of a kept clip are, in its pixels, in each frame that was read. */
async function hipErrors({ truth, scale, leftPx }: SolidRunner, id: string): Promise<readonly number[]> {
  const page = await app.backstride.clip(id);
  const track = page.ok ? unpackTrack(bytesOfBase64(page.value.track) ?? new Uint8Array()) : page;
  if (!track.ok) throw new Error(track.problem.kind);
  const middle = ({ landmarks }: LandmarkTrack, frame: number) =>
    ((landmarks["left-hip"]?.x[frame] ?? Number.NaN) + (landmarks["right-hip"]?.x[frame] ?? Number.NaN)) / 2;
  return Array.from(track.value.timesS, (timeS, frame) => {
    const own = truth.track.timesS.findIndex((other) => Math.abs(other - timeS) < 0.01);
    return Math.abs(middle(track.value, frame) - (middle(truth.track, own) - leftPx) * scale);
  }).filter((error) => !Number.isNaN(error));
}

/** The error of each measure, for whoever reads the test's output. */
function tellErrors(runner: SolidRunner, result: GaitResult): void {
  const known = measureGait(runner.truth.track);
  if (!known.ok) return;
  const rows = known.value.measures.map(({ key, value, unit }) => {
    const measured = result.measures.find((measure) => measure.key === key)?.value ?? Number.NaN;
    return `${key}: ${measured.toFixed(3)} against ${value.toFixed(3)} ${unit}`;
  });
  console.log(`solid runner, ${result.steps} steps\n  ${rows.join("\n  ")}`);
}
