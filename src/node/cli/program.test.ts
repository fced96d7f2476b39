import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aBackstride, aFolder } from "../../../test/a-backstride.ts";
import { typeIn } from "../../../test/type-in.ts";
import type { Backstride } from "../../app/backstride.ts";
import { simulatedSamples } from "../../app/simulated-samples.ts";
import type { Answers } from "../../engine/answers/question.ts";
import { someAnswers } from "../../engine/triage/make-answers.ts";
import { addDays, type Day } from "../../engine/units/day.ts";
import { EXIT } from "./exit-codes.ts";

const NOW_MS = Date.UTC(2024, 5, 1, 16);
const FIXTURES = join(import.meta.dirname, "../../../fixtures/activities");
const fixture = (name: string): Uint8Array => readFileSync(join(FIXTURES, name));

const withSamples = () => aBackstride({ samples: simulatedSamples(() => NOW_MS) });

describe("the command line", () => {
  it("imports a folder, says what was skipped and why, and adds nothing the second time", async () => {
    const { backstride } = await aBackstride();
    const folder = aFolder({
      "a.fit": fixture("ten-minutes.fit"),
      "settings.fit": fixture("settings.fit"),
      "x.txt": "hello",
    });
    const first = await typeIn(backstride, "import", folder, "--json");
    expect(first.json()).toMatchObject({
      schema: "backstride.import/1",
      added: 1,
      known: 0,
      duplicates: 0,
      runs: 1,
    });
    expect(first.json().skipped).toEqual([
      { name: "settings.fit", problem: { kind: "not-an-activity", holds: expect.any(String) } },
      { name: "x.txt", problem: { kind: "unknown-format" } },
    ]);
    expect(first.exit).toBe(EXIT.done);
    expect((await typeIn(backstride, "import", folder, "--json")).json()).toMatchObject({
      added: 0,
      known: 1,
      runs: 1,
    });
    expect((await typeIn(backstride, "import", folder)).out).toContain("0 added, 1 already known");
  });

  it("says with its status that nothing could be read", async () => {
    const { backstride } = await aBackstride();
    const { exit, out } = await typeIn(backstride, "import", aFolder({ "x.txt": "hello" }));
    expect(exit).toBe(EXIT.nothingRead);
    expect(out).toContain("x.txt: it is not a kind of file that holds runs.");
  });

  it("names the recordings that failed before the pictures", async () => {
    const { backstride } = await aBackstride();
    const pictures = Array.from({ length: 30 }, (_, n) => [`a${n}.jpg`, "a picture"] as const);
    const folder = aFolder({ ...Object.fromEntries(pictures), "z.gpx": "<gpx>" });
    const { out } = await typeIn(backstride, "import", folder);
    expect(out).toMatch(/Skipped z\.gpx.*\nSkipped a0\.jpg/);
    expect(out).toContain("... and 11 more: backstride imports");
  });

  it("lists runs and shows one by its day", async () => {
    const { backstride } = await aBackstride();
    await backstride.addRun({ ranOnDay: "2024-05-20" as never, distanceM: 10_000, movingTimeS: 3600 }); // a day of the calendar
    expect((await typeIn(backstride, "runs")).out).toContain("10.00 km");
    expect((await typeIn(backstride, "run", "2024-05-20")).out).toContain("1:00:00");
    expect((await typeIn(backstride, "run", "2024-05-21")).exit).toBe(EXIT.notFound);
  });

  it("shows a run's shoe, ground, effort and hour, and how its day was told", async () => {
    const { backstride } = await aBackstride();
    const told = { ranOnDay: "2024-05-20" as never, distanceM: 10_000, movingTimeS: 3600 }; // a day of the calendar
    await backstride.addRun({ ...told, startedAt: "19:17", surface: "grass", perceivedExertion: 6 });
    const { out } = await typeIn(backstride, "run", "2024-05-20");
    expect(out).toMatch(/started at +19:17 \(told by you\)/);
    expect(out).toMatch(/ground +grass/);
    expect(out).toMatch(/how hard it felt, of 10 +6/);
    expect(out).toMatch(/heart rate load +–/);
  });

  it("names a distance that may be a mistake, and takes the runner's word that it is none", async () => {
    const { backstride } = await aBackstride();
    for (const [ranOnDay, distanceM] of [
      ["2024-05-20", 8000],
      ["2024-05-24", 8000],
      ["2024-05-30", 82_000],
      ["2024-05-31", undefined],
    ] as const)
      await backstride.addRun({
        ranOnDay: ranOnDay as Day, // a date of the calendar
        movingTimeS: 40_000,
        ...(distanceM !== undefined && { distanceM }),
      });
    expect((await typeIn(backstride, "run", "2024-05-30")).out).toContain("the distance may be a mistake");
    const confirmed = await typeIn(backstride, "run", "2024-05-30", "--confirm-distance");
    expect(confirmed).toMatchObject({ exit: EXIT.done, out: expect.stringContaining("corrected by you") });
    expect(confirmed.out).not.toContain("may be a mistake");
    const unknown = await typeIn(backstride, "run", "2024-05-31", "--confirm-distance");
    expect(unknown).toMatchObject({ exit: EXIT.badUsage, out: "" });
  });

  it("finds the sample runner's spike, and marks everything as simulated", async () => {
    const { backstride } = await withSamples();
    expect((await typeIn(backstride, "sample", "steady-then-spike")).exit).toBe(EXIT.done);
    const why = (await typeIn(backstride, "why", "--json")).json() as { findings: Record<string, unknown>[] };
    expect(why).toMatchObject({ schema: "backstride.why/1", simulated: true, painSinceGiven: true });
    expect(why.findings[0]).toMatchObject({
      id: "single-run-spike",
      verdict: "likely",
      weight: "medium",
      references: ["frandsen2025"],
    });
    for (const finding of why.findings)
      expect(Object.keys(finding)).toEqual(
        expect.arrayContaining(["id", "verdict", "weight", "evidence", "missing", "references"]),
      );
    expect((await typeIn(backstride, "why")).out).toMatch(/^Simulated runner\.\n/);
    for (const command of ["runs", "shoes", "imports"]) {
      expect((await typeIn(backstride, command)).out).toMatch(/^Simulated runner\.\n.+/);
      expect((await typeIn(backstride, command, "--json")).json()).toMatchObject({ simulated: true });
    }
    const another = await typeIn(backstride, "sample", "beginner");
    expect(another.exit).toBe(EXIT.wouldMixSample);
    expect(another.remarks).toContain("a simulated runner");
    const own = await typeIn(backstride, "import", aFolder({ "a.fit": fixture("ten-minutes.fit") }));
    expect(own.exit).toBe(EXIT.wouldMixSample);
  });

  it("says which sample lives there are", async () => {
    const { backstride } = await withSamples();
    const { exit, remarks } = await typeIn(backstride, "sample", "nobody");
    expect(exit).toBe(EXIT.notFound);
    expect(remarks).toContain("steady-then-spike");
  });

  it("notes a check-in with what was said and nothing else, and asks again when it must", async () => {
    const { backstride } = await aBackstride();
    const noted = await typeIn(backstride, "checkin", "--pain", "3", "--morning", "same", "--json");
    expect(noted.json()).toMatchObject({
      onDay: "2024-06-01",
      checkIn: { painNow: 3, morningAfter: "same" },
    });
    expect((await backstride.told()).checkIns).toMatchObject([{ painNow: 3, morningAfter: "same" }]);
    expect((await backstride.told()).checkIns[0]).not.toHaveProperty("hasLegSymptoms");
    expect((await typeIn(backstride, "checkin", "--legs", "new", "--json")).json()).toMatchObject({
      askAgain: "new-leg-symptom",
    });
    expect((await typeIn(backstride, "checkin", "--pain", "8")).out).toContain("danger questions");
    await typeIn(backstride, "checkin", "--sitting", "9.5");
    expect((await backstride.told()).checkIns[0]).toMatchObject({ sittingHours: 9.5 });
    expect((await typeIn(backstride, "checkin")).exit).toBe(EXIT.badUsage);
    expect((await typeIn(backstride, "checkin", "--pain", "3", "--on", "2024-06-02")).exit).toBe(
      EXIT.badUsage,
    );
  });

  it("explains a home test and notes its result for a side", async () => {
    const { backstride } = await aBackstride();
    expect((await typeIn(backstride, "test", "ST03")).out).toContain("Side bridge");
    expect((await typeIn(backstride, "test", "ST03", "--value", "41")).exit).toBe(EXIT.badUsage);
    expect((await typeIn(backstride, "test", "side bridge", "--value", "41", "--side", "left")).exit).toBe(
      EXIT.done,
    );
    expect((await backstride.told()).homeTests).toMatchObject([
      { testId: "ST03", onDay: "2024-06-01", value: 41, side: "left" },
    ]);
    expect((await typeIn(backstride, "test", "ST10", "--direction", "4,2,6")).exit).toBe(EXIT.done);
    expect((await typeIn(backstride, "test", "handstand")).exit).toBe(EXIT.notFound);
  });

  it("shows a plan with a run where the runner moved it", async () => {
    const { backstride } = await aBackstride();
    const told = { enteredAtMs: NOW_MS, onDay: "2024-06-01" as Day };
    const answers = someAnswers({ "pain-since": "2024-05-20", "pain-now": 1 }) as Record<string, string>;
    await backstride.tell([{ ...told, kind: "answers", entryId: "a", answers }]);
    const planned = await backstride.plan();
    if (planned.kind !== "plan") throw new Error(planned.kind);
    const [, second] = planned.plan.days.filter(({ run }) => run !== undefined);
    const from = second?.day ?? told.onDay;
    const to = addDays(from, 1);
    const move = { ...told, kind: "plan-move", entryId: "m", from, to } as const;
    await backstride.tell([move]);
    expect((await typeIn(backstride, "plan", "--days", "14")).out).toContain(
      `the run of ${from} is on ${to}`,
    );
    expect((await typeIn(backstride, "plan", "--json")).json()).toMatchObject({
      moves: { kept: [{ from, to }], dropped: [] },
    });
  });

  it("plans nothing before the danger questions, nothing in an emergency, and fourteen days for a cleared runner", async () => {
    const { backstride } = await aBackstride();
    expect((await typeIn(backstride, "plan")).exit).toBe(EXIT.unfinished);
    const told = (entryId: string, answers: Answers) =>
      backstride.tell([
        { kind: "answers", entryId, enteredAtMs: NOW_MS, onDay: "2024-06-01" as never, answers },
      ]); // a day of the calendar
    await told("a", someAnswers({ "pain-since": "2024-05-10", "minutes-a-day": 20 }));
    const plan = await typeIn(backstride, "plan", "--json");
    expect(plan.exit).toBe(EXIT.done);
    expect(plan.json()).toMatchObject({
      schema: "backstride.plan/1",
      kind: "plan",
      plan: { phase: { phase: "build" } },
    });
    expect((plan.json() as { plan: { days: unknown[] } }).plan.days).toHaveLength(14);
    expect((await typeIn(backstride, "plan", "--days", "2")).out).toContain("2024-06-02");
    await told("b", { "saddle-numbness": "yes" });
    const refused = await typeIn(backstride, "plan");
    expect(refused).toMatchObject({ exit: EXIT.emergency, out: "" });
    expect(refused.remarks).toContain("emergency department");
    for (const words of [["why"], ["next"], ["test", "side"], ["progress"], ["personal"]]) {
      const other = await typeIn(backstride, ...words);
      expect(other, words[0]).toMatchObject({ exit: EXIT.emergency, out: "" });
      expect(other.remarks, words[0]).toContain("emergency department");
    }
    const inJson = await typeIn(backstride, "why", "--json");
    expect(inJson.json()).toMatchObject({ schema: "backstride.emergency/1", fired: [{ id: "RF01" }] });
  });

  it("notes the answers of triage for the plan, and an emergency among them makes the plan refuse", async () => {
    const { backstride } = await aBackstride();
    const file = (answers: Answers) =>
      join(aFolder({ "answers.json": JSON.stringify(answers) }), "answers.json");
    const calm = file(someAnswers({ "pain-since": "2024-05-10" }));
    expect((await typeIn(backstride, "triage", "--answers", calm, "--on", "2024-06-01")).exit).toBe(
      EXIT.done,
    );
    expect((await typeIn(backstride, "plan")).exit).toBe(EXIT.done);
    const urgent = file({ "saddle-numbness": "yes" });
    expect(
      (await typeIn(backstride, "triage", "--answers", urgent, "--on", "2024-06-01", "--forget")).exit,
    ).toBe(EXIT.emergency);
    expect((await typeIn(backstride, "plan")).exit).toBe(EXIT.done);
    expect((await typeIn(backstride, "triage", "--answers", urgent, "--on", "2024-06-01")).exit).toBe(
      EXIT.emergency,
    );
    expect((await typeIn(backstride, "plan")).exit).toBe(EXIT.emergency);
    const again = await typeIn(backstride, "triage", "--answers", calm, "--on", "2024-06-01");
    expect(again.exit).toBe(EXIT.done);
    expect(again.remarks).toContain("An emergency told earlier still stands");
    expect((await typeIn(backstride, "plan")).exit).toBe(EXIT.emergency);
  });

  it("names a doubt told earlier that its 'no' ends", async () => {
    const { backstride } = await aBackstride();
    const typed = (answers: Answers) => {
      const folder = aFolder({
        "answers.json": JSON.stringify(someAnswers({ "pain-since": "2024-05-10", ...answers })),
      });
      return typeIn(backstride, "triage", "--answers", join(folder, "answers.json"), "--on", "2024-06-01");
    };
    await typed({ "bladder-change": "not-sure" });
    const again = await typed({});
    expect(again.remarks).toContain('"Not sure" was told earlier, and is answered "no" now: ');
    expect(again.remarks.match(/told earlier/g)).toHaveLength(1);
    expect((await typed({})).remarks).not.toContain("told earlier");
    await typed({ "stops-daily-life": "yes" });
    expect((await typed({})).remarks).toContain('"Yes" was told earlier, and is answered "no" now: ');
  });

  it("takes a doubt told here for the newest, although another device's clock is ahead of this computer's", async () => {
    const { backstride } = await aBackstride();
    const ahead = Date.now() + 3 * 3_600_000; // the command reads this computer's clock
    await backstride.tell([
      {
        kind: "answers",
        entryId: "phone",
        enteredAtMs: ahead,
        onDay: "2024-06-01" as never, // a day of the calendar
        answers: someAnswers() as Record<string, string>, // every question has its answer
      },
    ]);
    const folder = aFolder({ "doubt.json": JSON.stringify({ "saddle-numbness": "not-sure" }) });
    await typeIn(backstride, "triage", "--answers", join(folder, "doubt.json"), "--on", "2024-06-01");
    expect((await typeIn(backstride, "plan")).exit).toBe(EXIT.locked);
  });

  it("prints a planned run with its warm-up and gates, and an exercise with its sides and advice", async () => {
    const { backstride } = await aBackstride();
    for (const ranOnDay of ["2024-05-24", "2024-05-26", "2024-05-28", "2024-05-30"])
      await backstride.addRun({ ranOnDay: ranOnDay as never, distanceM: 8000, movingTimeS: 2880 }); // days of the calendar
    const answers = someAnswers({
      "pain-since": "2024-05-10",
      "pain-now": 2,
      "worse-with": ["bending"],
      "minutes-a-day": 45,
      equipment: ["floor", "chair", "step"],
    });
    await backstride.tell([
      { kind: "answers", entryId: "a", enteredAtMs: NOW_MS, onDay: "2024-06-01" as never, answers }, // a day of the calendar
    ]);
    const { out } = await typeIn(backstride, "plan", "--days", "14");
    expect(out).toMatch(/First 5 min of /);
    expect(out).toContain("Run only if you walk without a limp.");
    expect(out).toContain("on each side");
    expect(out).toContain("On a bicycle sit upright if bending hurts.");
    expect(out).not.toMatch(/\{\{/);
  });

  it("says an emergency although the data folder cannot be used", async () => {
    const full = () => Promise.reject(new Error("the disk is full"));
    const broken = { told: full, tell: full } as unknown as Backstride; // only these are asked of it
    const file = join(aFolder({ "answers.json": '{"saddle-numbness":"yes"}' }), "answers.json");
    const { exit, out, remarks } = await typeIn(broken, "triage", "--answers", file);
    expect(exit).toBe(EXIT.emergency);
    expect(out).toContain("emergency");
    expect(remarks).toContain("the disk is full");
  });

  it("notes a week, and shows whether it is working", async () => {
    const { backstride } = await aBackstride();
    const week = [
      "checkin",
      "--activity",
      "run 5 km=4",
      "--activity",
      "tie shoes=8",
      "--confidence",
      "6",
      "--change",
      "-1",
    ];
    expect((await typeIn(backstride, ...week)).exit).toBe(EXIT.done);
    expect((await backstride.told()).weeklyChecks).toMatchObject([
      {
        activities: [
          { name: "run 5 km", ability: 4 },
          { name: "tie shoes", ability: 8 },
        ],
        confidence: 6,
        globalChange: -1,
      },
    ]);
    expect((await backstride.told()).checkIns).toEqual([]);
    await typeIn(backstride, "checkin", "--pain", "4");
    const progress = (await typeIn(backstride, "progress", "--json")).json();
    expect(progress).toMatchObject({
      schema: "backstride.progress/1",
      ability: { byCheck: [{ mean: 6 }] },
      pain: { byDay: [{ pain: 4 }] },
    });
    expect((await typeIn(backstride, "progress")).out).toContain("4 of 10");
  });

  it("says what would tell the most, and lists the exercises", async () => {
    const { backstride } = await aBackstride();
    const { steps } = (await typeIn(backstride, "next", "--json")).json() as { steps: { kind: string }[] };
    expect(steps[0]).toMatchObject({ kind: "question", id: expect.any(String), about: expect.any(Array) });
    expect((await typeIn(backstride, "exercises")).out).toContain("E23");
    expect((await typeIn(backstride, "exercises", "--json")).json()).toMatchObject({
      schema: "backstride.exercises/1",
    });
  });

  it("exports everything as one JSON document", async () => {
    const { backstride } = await aBackstride();
    await backstride.addRun({ ranOnDay: "2024-05-20" as never, distanceM: 10_000 }); // a day of the calendar
    expect((await typeIn(backstride, "export")).json()).toMatchObject({
      format: "backstride-export",
      activities: [{}],
    });
  });

  it("takes no first day of pain that is still to come", async () => {
    const { backstride } = await aBackstride();
    const refused = await typeIn(backstride, "why", "--since", "2999-01-01");
    expect(refused).toMatchObject({ exit: EXIT.badUsage, out: "" });
  });

  it.each([
    [["why", "--since", "yesterday"]],
    [["runs", "--last", "-3"]],
    [["serve", "--port", "http"]],
    [["checkin", "--pain", "11"]],
    [["checkin", "--pain", "3.5"]],
    [["checkin", "--sitting", "25"]],
    [["checkin", "--legs", "maybe"]],
    [["checkin", "--activity", "run 5 km"]],
    [["checkin", "--change", "4"]],
    [["test", "ST10", "--direction", "4,2"]],
    [["import"]],
    [["dance"]],
  ])("does not understand %j", async (words) => {
    const { backstride } = await aBackstride();
    await expect(typeIn(backstride, ...words)).rejects.toMatchObject({ exitCode: 1 });
  });
});
