import { describe, expect, it } from "vitest";
import { aBackstride } from "../../../test/a-backstride.ts";
import { typeIn, typeWrongly } from "../../../test/type-in.ts";
import type { Backstride } from "../../app/backstride.ts";
import type { DiaryEntry } from "../../app/diary.ts";
import { aDay } from "../../engine/history/make-run.ts";
import type { ExperimentResult } from "../../engine/personal/experiment/analyse-experiment.ts";
import { aProtocol, BEGINS } from "../../engine/personal/experiment/make-experiment.ts";
import { someAnswers } from "../../engine/triage/make-answers.ts";
import { describeView } from "./describe-experiment.ts";
import { EXIT } from "./exit-codes.ts";

const NOW_MS = Date.UTC(2024, 5, 1, 16);

async function cleared(nowMs = () => NOW_MS): Promise<Backstride> {
  const { backstride } = await aBackstride({ nowMs });
  const entry: DiaryEntry = {
    entryId: "answers",
    enteredAtMs: NOW_MS,
    onDay: aDay("2024-06-01"),
    kind: "answers",
    answers: someAnswers({ "pain-since": "2024-05-20", "pain-now": 2, "pain-worst": 3 }),
  };
  await backstride.tell([entry]);
  return backstride;
}

describe("backstride experiment", () => {
  it("comes after the danger questions", async () => {
    const { backstride } = await aBackstride();
    const { exit, remarks } = await typeIn(backstride, "experiment", "new", "--lever", "cadence");
    expect(exit).toBe(EXIT.unfinished);
    expect(remarks).toContain("danger questions");
  });

  it("tells what it could find, begins, asks, and keeps its result for the end", async () => {
    const backstride = await cleared();
    const design = ["--lever", "strength", "--pairs", "8", "--seed", "3"];
    const tried = await typeIn(backstride, "experiment", "new", ...design, "--try");
    expect(tried.out).toMatch(/A change of 2 points would be found \d+ % of the time\./);
    expect(tried.out).toContain("It would go from 2024-06-02 to 2024-09-21.");
    expect(tried.out).toContain("Noted so far: 0.");
    expect(tried.out).not.toMatch(/2024-06-08|seed/); // an order that is shown could be chosen
    expect((await typeIn(backstride, "experiment", "status")).out).toContain("No experiment yet");
    const begun = await typeIn(backstride, "experiment", "new", ...design);
    expect(begun.exit).toBe(EXIT.done);
    expect(begun.out).toContain("begins on 2024-06-02");
    expect(begun.out).toContain("2024-06-02  2024-06-03   2024-06-08");
    expect(begun.out).not.toMatch(/\{\{|undefined|NaN/);
    const status = await typeIn(backstride, "experiment", "status");
    expect(status.out).toContain("pain has to be noted on 3 of those days. Noted so far: 0.");
    expect((await typeIn(backstride, "experiment", "new", ...design)).exit).toBe(EXIT.refused);
    const early = await typeIn(backstride, "experiment", "result");
    expect(early).toMatchObject({ exit: EXIT.refused, out: "" });
    expect(early.remarks).toContain("when it is over");
    const stopped = await typeIn(backstride, "experiment", "stop");
    expect(stopped.out).toContain("You ended it.");
    const result = await typeIn(backstride, "experiment", "result", "experiment-1", "--json");
    expect(result.json()).toMatchObject({
      schema: "backstride.experiment/1",
      kind: "kept",
      experiments: [{ result: { asDrawn: { kind: "cannot-tell", pairs: 0, pairsNeeded: 5 } } }],
    });
  });

  it("takes a note only where it counts, and asks for one only there", async () => {
    const backstride = await cleared();
    await typeIn(
      backstride,
      "experiment",
      "new",
      "--lever",
      "split",
      "--pairs",
      "8",
      "--begins",
      "2024-06-01",
    );
    const refused = await typeIn(backstride, "experiment", "note", "yes");
    expect(refused).toMatchObject({ exit: EXIT.refused, out: "" });
    expect(refused.remarks).toContain("read from your runs");
    await typeIn(backstride, "experiment", "stop");
    const warmUp = ["--lever", "warm-up", "--pairs", "8", "--wash-out", "0", "--begins", "2024-06-01"];
    await typeIn(backstride, "experiment", "new", ...warmUp);
    await backstride.addRun({ ranOnDay: aDay("2024-06-01"), distanceM: 5000, movingTimeS: 1800 });
    expect((await typeIn(backstride, "experiment", "status")).out).toContain("experiment note yes --on DAY");
    for (const [day, because] of [
      ["2020-01-01", "not a day of this experiment"],
      ["2024-06-02", "still to come"],
    ] as const) {
      const { exit, remarks } = await typeIn(backstride, "experiment", "note", "yes", "--on", day);
      expect({ exit, remarks }).toEqual({ exit: EXIT.refused, remarks: expect.stringContaining(because) });
    }
    expect((await typeIn(backstride, "experiment", "note", "no")).exit).toBe(EXIT.done);
    await typeIn(backstride, "experiment", "result"); // still running: refused, and nothing is written
    const stopped = await typeIn(backstride, "experiment", "stop");
    expect(stopped.out).toContain("The result is not shown yet.");
    expect((await typeIn(backstride, "experiment", "status", "--json")).out).not.toContain("asDrawn");
    expect((await typeIn(backstride, "experiment", "result")).out).toContain(
      "Written down when it was shown",
    );
    expect((await typeIn(backstride, "experiment", "note", "no")).remarks).toContain("The result was shown");
  });

  it("draws the same blocks again with the seed it has shown", async () => {
    const begin = async (...seed: string[]) => {
      const backstride = await cleared();
      return (await typeIn(backstride, "experiment", "new", "--lever", "split", "--pairs", "8", ...seed)).out;
    };
    const drawn = await begin();
    const [, seed = ""] = /Blocks drawn with seed (\d+):/.exec(drawn) ?? [];
    expect(seed.length).toBeGreaterThan(6);
    expect(await begin("--seed", seed)).toBe(drawn);
  });

  it("ends the one that is named and no other, and shows one alone", async () => {
    const backstride = await cleared();
    await typeIn(backstride, "experiment", "new", "--lever", "split", "--pairs", "8");
    for (const what of ["stop", "status"])
      expect(await typeIn(backstride, "experiment", what, "experiment-7")).toMatchObject({
        exit: EXIT.notFound,
        out: "",
      });
    expect((await typeIn(backstride, "experiment", "status")).out).toContain("begins on 2024-06-02");
    expect((await typeIn(backstride, "experiment", "stop", "experiment-1")).out).toContain("You ended it.");
    await typeIn(backstride, "experiment", "new", "--lever", "split", "--pairs", "8");
    expect((await typeIn(backstride, "experiment", "stop", "experiment-1")).exit).toBe(EXIT.refused);
    const { json } = await typeIn(backstride, "experiment", "status", "experiment-2", "--json");
    expect(json()).toMatchObject({ experiments: [{ standing: { kind: "waiting" } }] });
  });

  it("says nothing of an experiment while an emergency stands, and shows no result beside it", async () => {
    const backstride = await cleared();
    await typeIn(backstride, "experiment", "new", "--lever", "split", "--pairs", "8");
    const answers = someAnswers({ "saddle-numbness": "yes" });
    const entry = { entryId: "b", enteredAtMs: NOW_MS, onDay: aDay("2024-06-01"), kind: "answers" as const };
    await backstride.tell([{ ...entry, answers }]);
    for (const what of ["status", "result"])
      expect(await typeIn(backstride, "experiment", what)).toMatchObject({ exit: EXIT.emergency, out: "" });
    expect((await backstride.experiments()).experiments[0]).not.toHaveProperty("result");
    const { json } = await typeIn(backstride, "experiment", "status", "--json");
    expect(json()).toMatchObject({ schema: "backstride.emergency/1" });
  });

  it("says so where it asks for nothing today, because the plan comes first", async () => {
    const backstride = await cleared();
    const words = ["--lever", "split", "--pairs", "8", "--begins", "2024-06-01"];
    expect((await typeIn(backstride, "experiment", "new", ...words)).out).toContain("Today, if you run:");
    await typeIn(backstride, "checkin", "--pain", "7", "--on", "2024-06-01");
    const { out } = await typeIn(backstride, "experiment", "status");
    expect(out).toContain("It asks for nothing today. The plan comes first");
    expect(out).not.toContain("Today, if you run:");
  });

  it("names the option of a number that is out of range", async () => {
    const words = ["experiment", "new", "--lever", "split", "--block-days", "40"];
    expect((await typeIn(await cleared(), ...words)).remarks).toBe("--block-days must be from 2 to 28.\n");
  });

  it("ends the one that has not ended, also when a clock was put back before it began", async () => {
    let nowMs = NOW_MS;
    const backstride = await cleared(() => nowMs);
    const design = ["--lever", "split", "--pairs", "8"];
    await typeIn(backstride, "experiment", "new", ...design);
    await typeIn(backstride, "experiment", "stop");
    nowMs -= 3_600_000;
    await typeIn(backstride, "experiment", "new", ...design);
    expect((await typeIn(backstride, "experiment", "stop")).out).toMatch(/^experiment-2.*\n.*You ended it/);
  });

  it("takes a note for the experiment whose day it is", async () => {
    const backstride = await cleared();
    const warmUp = ["--lever", "warm-up", "--pairs", "8", "--wash-out", "0"];
    await typeIn(backstride, "experiment", "new", ...warmUp, "--begins", "2024-06-01");
    await backstride.addRun({ ranOnDay: aDay("2024-06-01"), distanceM: 5000, movingTimeS: 1800 });
    await typeIn(backstride, "experiment", "stop");
    await typeIn(backstride, "experiment", "new", ...warmUp, "--begins", "2024-06-02");
    const { json } = await typeIn(backstride, "experiment", "note", "yes", "--json");
    expect(json()).toMatchObject({ experiments: [{ daysToAsk: [] }, { standing: { kind: "waiting" } }] });
  });

  it("names the ground, and says in words which side has less pain and whether the change was made", () => {
    const days = { followed: 21, notFollowed: 0, unknown: 0 };
    const compared = {
      kind: "compared",
      pairs: 6,
      means: { changed: 2.4, usual: 3 },
      difference: -0.6,
      interval: { low: -1.1, high: -0.04 },
      p: 0.06,
      orders: { kind: "all", count: 64 },
    } as const;
    const view = (adherence: ExperimentResult["adherence"]): string =>
      describeView({
        protocol: aProtocol({ lever: { kind: "surface", surface: "trail" } }),
        painBaseline: { kind: "known", pain: 2 },
        begunOnDay: BEGINS,
        standing: { kind: "over", lastDay: BEGINS },
        daysCounted: 42,
        daysRated: 42,
        adherence,
        daysToAsk: [],
        result: {
          version: 2,
          upToDay: BEGINS,
          asDrawn: compared,
          asDone: { kind: "cannot-tell", pairs: 0, pairsNeeded: 5 },
          adherence,
          days: [],
        },
      });
    const made = view({ changed: days, usual: days });
    expect(made).toContain("run on trails");
    expect(made).toContain("Pain was 0.6 points lower in the blocks drawn for the change.");
    expect(made).toContain("-1.1 to 0.0, 6 pairs");
    expect(made).toContain("By what was really done, nothing can be told");
    expect(made).not.toContain("The change was made on");
    const never = view({ changed: { followed: 0, notFollowed: 21, unknown: 0 }, usual: days });
    expect(never).toContain("The change was made on 0 of 21 days that were drawn for it");
    expect(never).not.toMatch(/\{\{|undefined|NaN/);
  });

  it("offers as many pairs as would do where a design is refused", async () => {
    const { exit, remarks } = await typeIn(await cleared(), "experiment", "new", "--lever", "split");
    expect(exit).toBe(EXIT.refused);
    expect(remarks).toMatch(/With \d+ pairs it would find it at least half of the time\./);
  });

  it.each([
    [["new"], EXIT.badUsage],
    [["new", "--lever", "shoes"], EXIT.badUsage],
    [["new", "--lever", "shoes", "--shoe", "nope"], EXIT.notFound],
    [["new", "--lever", "split", "--begins", "2030-01-01"], EXIT.badUsage],
    [["new", "--lever", "split", "--pairs", "40"], EXIT.badUsage],
    [["new", "--lever", "split", "--pairs", "4"], EXIT.refused],
    [["result"], EXIT.notFound],
    [["note", "yes"], EXIT.notFound],
  ])("answers %j with status %i", async (words, status) => {
    expect((await typeIn(await cleared(), "experiment", ...words)).exit).toBe(status);
  });

  it.each([
    [["foo"], /foo.*new, status, result, note, stop/],
    [["note"], /note yes/],
    [["note", "maybe"], /note yes/],
    [["new", "cadence"], /takes options alone/],
    [["stop", "--on", "2024-06-01"], /--begins/],
    [["new", "--seed", "4294967296"], /0 to 4294967295/],
  ])("says what it would understand instead of %j", async (words, said) => {
    const typed = await typeWrongly("experiment", ...words);
    expect(typed.exitCode).not.toBe(0);
    expect(typed.told).toMatch(said);
  });
});
