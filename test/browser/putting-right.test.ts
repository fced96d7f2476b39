import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Day } from "../../src/engine/units/day.ts";
import { type AppInBrowser, openAppInBrowser, SIZES } from "./app-in-browser.ts";
import { passesInEachLook } from "./looking.ts";

let app: AppInBrowser;
beforeAll(async () => {
  app = await openAppInBrowser();
});
afterAll(() => app?.close());

describe("putting right", () => {
  it("takes a run by hand from a runner with no watch", async () => {
    const { page, complaints } = await app.visit("/", { viewport: SIZES.phone });
    await page.getByRole("link", { name: "Add a run by hand" }).click();
    await page.getByRole("button", { name: "Add this run" }).click();
    await page.getByText("Tell the distance or the time: either is enough.").waitFor();
    await page.getByLabel("Distance").fill("8,5");
    await page.getByLabel("Time", { exact: true }).fill("47:30");
    await page.getByText("More about it").click();
    await page.getByLabel("How hard it felt").selectOption("6");
    await page.getByLabel("Ground").selectOption("Grass");
    await page.getByRole("button", { name: "Add this run" }).click();
    await page.getByText("Grass · felt like 6 of 10").waitFor();
    await page.getByText("added by hand").or(page.getByText("told by you")).first().waitFor();
    const [row] = await app.backstride.runs();
    expect(row?.run).toMatchObject({ distanceM: 8500, movingTimeS: 2850, source: "by-hand" });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("corrects a run's distance and takes it back", async () => {
    const id = (await app.backstride.runs())[0]?.run.id ?? "";
    const { page, complaints } = await app.visit(`/runs/${id}`);
    await page.getByRole("button", { name: "Correct this run" }).click();
    await page.getByLabel("Distance").fill("9");
    await page.getByRole("button", { name: "Save" }).click();
    await expect.poll(async () => (await app.backstride.runs())[0]?.run.distanceM).toBe(9000);
    await page.getByText("9.00").first().waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(async () => (await app.backstride.runs())[0]?.run.distanceM).toBe(8500);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("asks whether a distance far beyond the others is right, takes a yes, and takes it back", async () => {
    const added = await app.backstride.addRun({
      ranOnDay: "2026-11-19" as Day,
      distanceM: 500_000,
      movingTimeS: 216_000,
    });
    const id = added.ok ? added.value.run.id : "";
    const isDoubted = async () =>
      (await app.backstride.runs()).find(({ run }) => run.id === id)?.isDistanceDoubtful;
    const { page, complaints } = await app.visit(`/runs/${id}`);
    await page.getByText("Was it 500").waitFor();
    await passesInEachLook(page, "doubtful-distance");
    expect(await isDoubted()).toBe(true);
    await page.getByRole("button", { name: "Yes, it was that far" }).click();
    await page.getByText("Good. This run now counts like any other.").waitFor();
    await expect.poll(isDoubted).toBeUndefined();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Was it 500").waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
    await app.backstride.correctRun(id, { sport: "cycling" });
  });

  it("moves a run to another sport, and makes a run of it again from the list of other sports", async () => {
    const id = (await app.backstride.runs())[0]?.run.id ?? "";
    await app.backstride.correctRun(id, { sport: "cycling" });
    const { page, complaints } = await app.visit("/runs", { viewport: SIZES.phone });
    await page.getByText("Other sports (2)").click();
    await page
      .getByRole("button", { name: /^It was a run: / })
      .first()
      .click();
    await page.getByText("It counts as a run now.").waitFor();
    await expect.poll(async () => (await app.backstride.runs()).map(({ run }) => run.id)).toEqual([id]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(async () => (await app.backstride.runs()).length).toBe(0);
    await app.backstride.correctRun(id, { sport: null });
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("leaves a run out, shows it struck in the list, and counts it again", async () => {
    const id = (await app.backstride.runs())[0]?.run.id ?? "";
    const { page, complaints } = await app.visit(`/runs/${id}`);
    await page.getByRole("button", { name: "Leave this run out" }).click();
    await page.getByText("You left this run out.").waitFor();
    await page.getByRole("navigation", { name: "Places" }).getByRole("link", { name: "Runs" }).click();
    await page.locator(".run-line-excluded", { hasText: "left out by you" }).click();
    await page.getByRole("button", { name: "Count this run again" }).click();
    await expect.poll(async () => (await app.backstride.runs())[0]?.isExcluded).toBe(false);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("adds a pair of shoes with its distance, and puts it away with a way back", async () => {
    const { page, complaints } = await app.visit("/shoes");
    await page.getByRole("button", { name: "Add a pair" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText("Give it a name.").waitFor();
    await page.getByLabel("Name").fill("Blue pair");
    await page.getByLabel("Distance already on them").fill("250");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("heading", { name: "Blue pair" }).waitFor();
    expect((await app.backstride.shoes())[0]).toMatchObject({
      shoe: { startingDistanceM: 250_000 },
      runs: 0,
    });
    expect(await page.locator(".shoe-distance").innerText()).toMatch(/^250\s*km$/);

    await page.getByRole("button", { name: "Edit Blue pair" }).click();
    await page.getByRole("button", { name: "Put away" }).click();
    await page.getByText("Blue pair is put away. Its runs stay.").waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await expect.poll(async () => (await app.backstride.shoes())[0]?.shoe.retiredOnDay).toBeUndefined();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("writes miles when asked to, and refuses a body nobody has", async () => {
    const { page, complaints } = await app.visit("/more");
    await page.getByText("Miles").click();
    await expect.poll(async () => (await app.backstride.overview()).settings.distanceUnit).toBe("mi");
    await page.getByLabel("Resting heart rate").fill("500");
    await page.getByLabel("Resting heart rate").blur();
    await page.getByText("Type a number from 25 to 120.").waitFor();
    await page.getByRole("link", { name: "Runs", exact: true }).click();
    await page.getByText("5.3").first().waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it("gives everything back as one file", async () => {
    const { page } = await app.visit("/more");
    const download = page.waitForEvent("download");
    await page.getByRole("link", { name: "Export everything (JSON)" }).click();
    expect((await download).suggestedFilename()).toBe("backstride-export.json");
    await page.context().close();
  });

  it("erases everything only after the word is typed", async () => {
    const { page, complaints } = await app.visit("/more");
    await page.getByRole("button", { name: "Erase everything" }).click();
    const now = page.getByRole("button", { name: "Erase everything now" });
    await now.waitFor();
    expect(await now.isDisabled()).toBe(true);
    await page.getByLabel(/Type/).fill("erase");
    await now.click();
    await page.getByRole("heading", { level: 1, name: "Where does it hurt?" }).waitFor();
    expect((await app.backstride.overview()).runs).toBe(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
