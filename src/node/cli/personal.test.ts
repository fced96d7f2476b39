import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { aBackstride, aFolder } from "../../../test/a-backstride.ts";
import { typeIn } from "../../../test/type-in.ts";
import type { Backstride } from "../../app/backstride.ts";
import type { DiaryEntry } from "../../app/diary.ts";
import { simulatedSamples } from "../../app/simulated-samples.ts";
import { aDay } from "../../engine/history/make-run.ts";
import { addDays } from "../../engine/units/day.ts";
import { EXIT } from "./exit-codes.ts";

const NOW_MS = Date.UTC(2024, 5, 1, 16);

/** The sample runner, only looked at: loaded once for all tests, because hundreds of files are made and read. */
let twoFlareUps: Backstride;
beforeAll(async () => {
  ({ backstride: twoFlareUps } = await aBackstride({ samples: simulatedSamples(() => NOW_MS) }));
  await twoFlareUps.loadSample("two-flare-ups");
}, 120_000);

describe("backstride personal", () => {
  it("says what is missing where nothing was told", async () => {
    const { backstride } = await aBackstride();
    const { out, exit } = await typeIn(backstride, "personal");
    expect(exit).toBe(EXIT.done);
    expect(out).toContain("Your pain is not noted yet");
  });

  it("says that nothing could be compared, on how many days, and nothing of numbers that are not there", async () => {
    const { backstride } = await aBackstride();
    await backstride.tell(
      Array.from(
        { length: 40 },
        (_, at): DiaryEntry => ({
          entryId: `day-${at}`,
          enteredAtMs: NOW_MS,
          onDay: addDays(aDay("2024-04-20"), at),
          kind: "check-in",
          checkIn: { painNow: at % 3 },
        }),
      ),
    );
    const { out } = await typeIn(backstride, "personal");
    expect(out).toMatch(
      /^Nothing can be compared yet: .*\n38 days with a check-in were used, from 2024-04-22 to/,
    );
    expect(out).toContain("Sitting: not known on any day");
    expect(out).not.toMatch(/stands out|brackets/);
  });

  it("says first where a danger was told, with other questions open", async () => {
    const { backstride } = await aBackstride();
    const onDay = aDay("2024-06-01");
    const answers = { fever: "yes" };
    await backstride.tell([{ kind: "answers", entryId: "a", enteredAtMs: NOW_MS, onDay, answers }]);
    const { out } = await typeIn(backstride, "personal");
    expect(out).toMatch(/^Your answers to the danger questions come first\./);
  });

  it("tells the sample runner's days, as sentences and as JSON", async () => {
    const { out } = await typeIn(twoFlareUps, "personal");
    expect(out).toContain("Simulated runner.");
    expect(out).toMatch(/\d+ days with a check-in were used, from \d{4}-\d\d-\d\d to/);
    expect(out).toMatch(
      /\d+ such days against \d+ others\. Mean pain the day after: \d\.\d\d against \d\.\d\d\./,
    );
    expect(out).toContain("not the change told");
    expect(out).toContain("brackets");
    expect(out).not.toMatch(/\{\{|undefined|NaN/);
    expect((await typeIn(twoFlareUps, "personal", "--json")).json()).toMatchObject({
      schema: "backstride.personal/1",
      simulated: true,
      effects: { kind: "effects" },
    });
  });
});

describe("backstride personal --days", () => {
  it("prints the days behind every number as CSV, and leaves empty what is not known", async () => {
    const { out, exit } = await typeIn(twoFlareUps, "personal", "--days");
    expect(exit).toBe(EXIT.done);
    const [head = "", ...rows] = out.trimEnd().split("\n");
    const names = head.split(",");
    expect(names.slice(0, 3)).toEqual(["day", "pain_now_0_to_10", "pain_worst_0_to_10"]);
    expect(names).toContain("descent_m_lag3");
    expect(rows.length).toBeGreaterThan(100);
    for (const row of rows) expect(row.split(",")).toHaveLength(names.length);
    expect(out).not.toMatch(/NaN|undefined|null/);
    const day1 = rows[50]?.split(",") ?? [];
    const day2 = rows[51]?.split(",") ?? [];
    expect(day2[names.indexOf("distance_m_lag2")]).toBe(day1[names.indexOf("distance_m_lag1")]);
    const json = (await typeIn(twoFlareUps, "personal", "--days", "--json")).json();
    expect(json).toMatchObject({
      schema: "backstride.personal-days/1",
      simulated: true,
      columns: names.slice(1),
    });
  });
});

describe("backstride forecast", () => {
  it("says why it is silent, and answers what-if by the rule", async () => {
    const { out, exit } = await typeIn(twoFlareUps, "forecast", "--above", "1", "--what-if", "10,20");
    expect(exit).toBe(EXIT.done);
    expect(out).toMatch(
      /^Simulated runner\.\nNo forecast\. On your own past it was not shown beyond doubt to be better than “same as yesterday”/,
    );
    expect(out).toContain("20.00 km: 1.48 of your longest run of 30 days");
    expect(out).toMatch(/When it said so much, it came so often:\nsaid +came +true share +days\n\d/);
    expect(out).toContain("It would be a jump");
    expect(out).toContain("The forecast is silent here.");
    expect(out).toContain("Not all danger questions are answered.");
    expect(out).toContain("Week over week (the 10 % rule)");
    expect(out).not.toMatch(/\{\{|undefined|NaN/);
  });

  it("speaks above a threshold it can tell, and reads what is planned from a file", async () => {
    const week = [2, 3].map((day) => ({ day: `2024-06-0${day}`, distanceM: 0 }));
    const folder = aFolder({
      "rest.json": JSON.stringify({ planned: week }),
      "run.json": JSON.stringify({ planned: [{ day: "2024-06-02", distanceM: 8000 }] }),
      "mark.json": `\uFEFF${JSON.stringify({ planned: week })}`,
      "far.json": JSON.stringify({ planned: [{ day: "2024-06-02", distanceM: 60_000 }] }),
    });
    const asked = (file: string, ...more: string[]) =>
      typeIn(twoFlareUps, "forecast", "--above", "3", "--plan", join(folder, file), ...more);
    expect((await asked("rest.json", "--json")).json()).toMatchObject({
      schema: "backstride.forecast/1",
      kind: "forecast",
      plannedFrom: "asked",
      usualDays: [],
      forecast: { threshold: { abovePain: 3, basis: "chosen" }, answer: { kind: "speaks" } },
    });
    const plain = await asked("rest.json");
    expect(await asked("mark.json")).toMatchObject({ exit: EXIT.done, out: plain.out }); // as Windows writes it
    const { out } = await asked("run.json"); // this life runs less when it hurts
    expect(out).toContain("No forecast. Its chance does not clearly rise with these runs.");
    expect(out).toContain("Taken as in your last four weeks: 2024-06-03.");
    expect((await asked("far.json")).out).toMatch(
      /know no run like that of 2024-06-02, only up to \d+\.\d+ km/,
    );
  });

  it("never lets a longer run look safer", async () => {
    const words = ["--what-if", "0,10,20,40", "--on", "2024-06-02"];
    const { out } = await typeIn(twoFlareUps, "forecast", "--above", "3", ...words);
    expect(out).toMatch(/^Simulated runner\.\nChance of pain above 3/);
    expect(out).not.toContain("chance of a flare");
    expect(out).toMatch(/10\.00 km: no chance told: it does not clearly rise with the distance/);
    expect(out).toMatch(/40\.00 km: the days the forecast learnt from know no run like it, only up to/);
    expect(out).toMatch(/40\.00 km:.* It would be a jump/);
  });

  it.each([
    ["words.json", '"no plan"', /needs to be JSON like/],
    ["broken.json", "{", /needs to be JSON like/],
    ["half.json", { planned: [{ day: "2024-06-02" }] }, /planned run 1 needs its metres/],
    ["below.json", { planned: [{ day: "2024-06-02", distanceM: -1 }] }, /planned run 1 needs its metres/],
    ["dayless.json", { planned: [{ day: "soon", distanceM: 5000 }] }, /planned run 1 needs a day/],
    ["word.json", { planned: [{ day: "2024-06-02", distanceM: 1, descentM: "x" }] }, /\(descentM\)/],
    ["uphill.json", { planned: [{ day: "2024-06-02", distanceM: 1, descentM: -4 }] }, /\(descentM\)/],
    ["deep.json", { planned: [{ day: "2024-06-02", distanceM: 5000, descentM: 5001 }] }, /down further/],
    ["rest.json", { planned: [{ day: "2024-06-02", distanceM: 0, descentM: 90 }] }, /down further/],
    ["twice.json", { planned: [0, 1].map(() => ({ day: "2024-06-02", distanceM: 1 })) }, /there twice/],
  ])("says what is wrong with the plan in %s", async (name, content, reason) => {
    const text = typeof content === "string" ? content : JSON.stringify(content);
    const file = join(aFolder({ [name]: text }), name);
    const { backstride } = await aBackstride();
    const refused = await typeIn(backstride, "forecast", "--plan", file);
    expect(refused).toMatchObject({ exit: EXIT.nothingRead, out: "" });
    expect(refused.remarks).toMatch(reason);
    expect(refused.remarks).toContain(name);
    const missing = await typeIn(backstride, "forecast", "--plan", `${file}x`);
    expect(missing.remarks).toContain("there is no such file");
  });

  it("says in the words of the options what it cannot take", async () => {
    const { backstride } = await aBackstride();
    const refused = async (...words: string[]) => {
      const { exit, remarks } = await typeIn(backstride, "forecast", ...words);
      expect(exit).toBe(EXIT.badUsage);
      return remarks;
    };
    expect(await refused("--what-if", "10,600")).toBe(
      "--what-if: one to ten distances, none above 500 km.\n",
    );
    expect(await refused("--what-if", "10", "--on", "2024-05-31")).toContain("a day of the next two weeks");
    await backstride.addRun({ ranOnDay: aDay("2024-06-01"), distanceM: 9000, movingTimeS: 3000 });
    expect(await refused("--what-if", "10", "--on", "2024-06-01")).toContain("recorded already");
    await expect(typeIn(backstride, "forecast", "--on", "2024-06-02")).rejects.toThrow(/give both/);
    await expect(typeIn(backstride, "forecast", "--above", "10")).rejects.toThrow(/from 0 to 9/);
  });

  it("has no jump to speak of on a day without a run, and says who cannot tell", async () => {
    const { backstride } = await aBackstride();
    const { out } = await typeIn(backstride, "forecast", "--what-if", "0,10");
    expect(out).toContain("0.00 km: no run to judge. Neither the plan nor");
    expect(out).toContain("Neither the forecast nor the single-run rule can tell.");
  });

  it("answers with the status of an emergency, and with nothing else", async () => {
    const { backstride } = await aBackstride();
    const entry: DiaryEntry = {
      entryId: "one",
      enteredAtMs: NOW_MS,
      onDay: aDay("2024-06-01"),
      kind: "answers",
      answers: { "saddle-numbness": "yes" },
    };
    await backstride.tell([entry]);
    const { exit, out, remarks } = await typeIn(backstride, "forecast");
    expect({ exit, out }).toEqual({ exit: EXIT.emergency, out: "" });
    expect(remarks).toContain("emergency help");
    expect((await typeIn(backstride, "experiment", "new", "--lever", "split")).exit).toBe(EXIT.emergency);
  });
});
