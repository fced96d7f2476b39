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
    expect(out).toContain("It would be a jump");
    expect(out).toContain("The forecast is silent here.");
    expect(out).toContain("Week over week (the 10 % rule)");
    expect(out).not.toMatch(/\{\{|undefined|NaN/);
  });

  it("speaks above a threshold it can tell, and reads what is planned from a file", async () => {
    const folder = aFolder({
      "week.json": JSON.stringify({ planned: [{ day: "2024-06-02", distanceM: 8000 }] }),
      "words.json": '"no plan"',
      "half.json": JSON.stringify({ planned: [{ day: "2024-06-02" }] }),
    });
    const spoken = await typeIn(
      twoFlareUps,
      "forecast",
      "--above",
      "3",
      "--plan",
      join(folder, "week.json"),
      "--json",
    );
    expect(spoken.json()).toMatchObject({
      schema: "backstride.forecast/1",
      kind: "forecast",
      plannedFrom: "asked",
      forecast: { threshold: { abovePain: 3, basis: "chosen" }, answer: { kind: "speaks" } },
    });
    for (const file of ["words.json", "half.json", "missing.json"]) {
      const refused = await typeIn(twoFlareUps, "forecast", "--plan", join(folder, file));
      expect(refused).toMatchObject({ exit: EXIT.nothingRead, out: "" });
      expect(refused.remarks).toContain(file);
    }
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

  it("refuses a threshold no pain can pass", async () => {
    const { backstride } = await aBackstride();
    expect(await typeIn(backstride, "forecast", "--above", "10")).toMatchObject({ exit: EXIT.badUsage });
  });
});
