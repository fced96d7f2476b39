import { createHash } from "node:crypto";
import FitParser from "fit-file-parser";
import { beforeAll, describe, expect, test } from "vitest";
import { runOf } from "../src/app/load-history.ts";
import { MEASURES_VERSION, measureOriginal } from "../src/app/measure-original.ts";
import type { MeasuredActivity } from "../src/app/measured.ts";
import { findAll } from "../src/engine/findings/all-findings.ts";
import type { Finding, Verdict } from "../src/engine/findings/finding.ts";
import { movedTable } from "../src/engine/findings/make-table.ts";
import { contributionOf, rank } from "../src/engine/findings/ranking.ts";
import type { RuleId } from "../src/engine/findings/vocabulary.ts";
import type { History } from "../src/engine/history/history.ts";
import { historyOf } from "../src/engine/history/history-of.ts";
import { sameRun } from "../src/engine/run/duplicate.ts";
import type { Run } from "../src/engine/run/run.ts";
import { type SampleLifeId, simulateLife } from "../src/engine/simulate/sample-lives.ts";
import type { Flaw, SimulatedLife } from "../src/engine/simulate/simulated-life.ts";
import { writeLife } from "../src/engine/simulate/write-life.ts";
import { addDays, type Day, dayFromText } from "../src/engine/units/day.ts";
import { seededRandom } from "../src/engine/units/random.ts";

const endsOnDay = dayFromText("2026-06-10");
if (endsOnDay === undefined) throw new Error("no day");

/** How far back a life is read: what the findings look at, and not the years before. */
const DAYS_READ = 240;

/** What is known to be true of each life, and what must not be claimed of it. */
const TRUTHS: readonly {
  readonly id: SampleLifeId;
  /** Which of the pains is asked about; the last one unless told otherwise. */
  readonly pain?: number;
  readonly likely: readonly RuleId[];
  readonly unlikely: readonly RuleId[];
}[] = [
  {
    id: "steady-then-spike",
    likely: ["single-run-spike"],
    unlikely: ["return-after-break", "cadence", "unusual-descent", "recovery-days", "late-run-drift"],
  },
  {
    id: "new-shoes",
    likely: ["new-shoes"],
    unlikely: ["single-run-spike", "return-after-break", "cadence", "unusual-descent", "recovery-days"],
  },
  { id: "two-flare-ups", pain: 0, likely: ["return-after-break"], unlikely: ["cadence", "recovery-days"] },
  {
    id: "two-flare-ups",
    likely: ["recovery-days"],
    unlikely: ["single-run-spike", "return-after-break", "cadence"],
  },
  {
    id: "trail-runner",
    likely: ["unusual-descent"],
    unlikely: ["single-run-spike", "return-after-break", "recovery-days"],
  },
  {
    id: "treadmill-runner",
    likely: ["cadence", "late-run-drift"],
    unlikely: ["single-run-spike", "return-after-break", "recovery-days"],
  },
  { id: "beginner", likely: ["single-run-spike"], unlikely: ["return-after-break", "recovery-days"] },
];

describe.each(TRUTHS)("the life $id, pain $pain", ({ id, pain, likely, unlikely }) => {
  const verdicts = new Map<string, Verdict>();
  let life: SimulatedLife;
  let history: History;
  let found: readonly Finding[] = [];

  beforeAll(() => {
    life = simulateLife(id, { endsOnDay });
    const painSince = life.painEpisodes.at(pain ?? -1)?.since ?? life.endsOnDay;
    history = readBack(life, painSince);
    found = findAll({ history, painSince, onDay: life.endsOnDay });
    for (const { rule, verdict } of found) verdicts.set(rule.id, verdict);
  });

  test.each(likely)("is found out: %s is likely", (rule) => {
    expect(verdicts.get(rule)).toBe("likely");
  });

  test.each(unlikely)("is not suspected of %s", (rule) => {
    expect(verdicts.get(rule)).toBe("unlikely");
  });

  test("shows what was found out before what speaks against, with every weight moved by half", () => {
    const random = seededRandom(17);
    const truth = found.filter(({ rule }) => likely.some((id) => id === rule.id));
    const against = found.filter((one) => contributionOf(one) < 0);
    expect(against).not.toEqual([]);
    for (let draw = 0; draw < 300; draw++) {
      const order = rank(found, movedTable(random));
      const last = Math.max(...truth.map((one) => order.indexOf(one)));
      expect(last).toBeLessThan(Math.min(...against.map((one) => order.indexOf(one))));
    }
  });

  test("is measured as it was run", () => {
    const planned = new Map(life.plannedRuns.map((run) => [`${run.day} ${run.startsAtS}`, run]));
    expect(history.runs.length).toBeGreaterThan(20);
    for (const run of history.runs) {
      const startsAtS = (run.startedAtMs / 1000 + run.utcOffsetS) % 86_400;
      const plan = planned.get(`${run.ranOnDay} ${startsAtS}`);
      expect(plan, run.ranOnDay).toBeDefined();
      expect(run.isTreadmill).toBe(plan?.terrain === "treadmill");
      if (plan?.flaw !== undefined) continue;
      expect(run.dayBasis).toBe("file-offset");
      expect(Math.abs((run.distanceM ?? 0) / (plan?.distanceM ?? 1) - 1)).toBeLessThan(0.002);
    }
  });
});

describe("files of simulated lives", () => {
  test("are the same bytes every time", () => {
    const [first, second] = [hashOf("beginner"), hashOf("beginner")];
    expect(second).toBe(first);
  });

  test("are named after their local day", () => {
    const life = simulateLife("beginner", { endsOnDay });
    const days = [...writeLife(life)].map(({ name }) => /^sim-(.{10})-1\.fit$/.exec(name)?.[1]);
    expect(days).toEqual(life.plannedRuns.map((run) => run.day));
  });

  test("read the same in an independent reader", () => {
    const life = simulateLife("new-shoes", { endsOnDay });
    const [file] = writeLife(life);
    const ours = measured(file?.name ?? "", file?.bytes ?? new Uint8Array(0));
    const theirs = readByOther(file?.bytes ?? new Uint8Array(0));
    expect(theirs.records.length).toBeGreaterThan(1000);
    expect(theirs.sessions[0]?.total_distance).toBeCloseTo(life.plannedRuns[0]?.distanceM ?? 0, 1);
    expect(theirs.records.at(-1)?.distance).toBeCloseTo(ours[0]?.distanceM ?? 0, 2);
    expect(theirs.file_ids[0]?.product_name).toBe("simulated");
  });

  test("show what goes wrong with real ones", () => {
    const life = simulateLife("steady-then-spike", { endsOnDay });
    const dayOf = (flaw: Flaw): Day | undefined => life.plannedRuns.find((run) => run.flaw === flaw)?.day;
    const files = [...writeLife(life)];
    const of = (day: Day | undefined) =>
      files
        .filter(({ name }) => name.includes(`${day}-1`))
        .flatMap(({ name, bytes }) => measured(name, bytes));

    expect(of(dayOf("cut-off"))[0]?.partial).toBeDefined();
    expect(of(dayOf("gps-glitch"))[0]?.measures).toBeDefined();
    const [watch, phone] = of(dayOf("recorded-twice"));
    expect([watch?.format, phone?.format]).toEqual(["fit", "gpx"]);
    expect(watch && phone && sameRun(watch, phone)).toBe(true);
  });
});

interface OtherReading {
  readonly records: readonly { readonly distance?: number }[];
  readonly sessions: readonly { readonly total_distance?: number }[];
  readonly file_ids: readonly { readonly product_name?: string }[];
}

function readByOther(bytes: Uint8Array): OtherReading {
  const parser = new FitParser({ mode: "list", lengthUnit: "m", speedUnit: "m/s" });
  let reading: OtherReading | undefined;
  parser.parse(Buffer.from(bytes), (error, parsed) => {
    if (error) throw new Error(error);
    reading = parsed as unknown as OtherReading; // its own types are narrower than what it gives
  });
  if (reading === undefined) throw new Error("not read at once");
  return reading;
}

const hashOf = (id: SampleLifeId): string => {
  const hash = createHash("sha256");
  for (const { name, bytes } of writeLife(simulateLife(id, { endsOnDay }))) hash.update(name).update(bytes);
  return hash.digest("hex");
};

/** The life's files of the time before the pain, read and measured as an import does it. */
function readBack(life: SimulatedLife, painSince: Day): History {
  const runs: Run[] = [];
  for (const { name, bytes, shoeId } of writeLife(life, addDays(painSince, -DAYS_READ))) {
    if (name.includes("phone")) continue;
    for (const activity of measured(name, bytes)) {
      if (activity.measures === undefined) continue;
      const kept = { measured: activity, measuresVersion: MEASURES_VERSION, ...(shoeId && { shoeId }) };
      runs.push(runOf(kept, {}, true));
    }
  }
  return historyOf(runs, [], life.shoes);
}

function measured(name: string, bytes: Uint8Array): readonly MeasuredActivity[] {
  const original = { sha256: name, name, packing: "none", stored: bytes } as const;
  const result = measureOriginal(bytes, original, { timeZone: "UTC" });
  if (!result.ok) throw new Error(`${name}: ${result.problem.kind}`);
  return result.value.activities;
}
