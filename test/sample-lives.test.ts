import { createHash } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { runOf } from "../src/app/load-history.ts";
import { MEASURES_VERSION, measureOriginal } from "../src/app/measure-original.ts";
import { findAll } from "../src/engine/findings/all-findings.ts";
import type { Verdict } from "../src/engine/findings/finding.ts";
import type { RuleId } from "../src/engine/findings/vocabulary.ts";
import type { History } from "../src/engine/history/history.ts";
import { historyOf } from "../src/engine/history/history-of.ts";
import type { Run } from "../src/engine/run/run.ts";
import { type SampleLifeId, simulateLife } from "../src/engine/simulate/sample-lives.ts";
import type { SimulatedLife } from "../src/engine/simulate/simulated-life.ts";
import { writeLife } from "../src/engine/simulate/write-life.ts";
import { addDays, type Day, dayFromText } from "../src/engine/units/day.ts";

const endsOnDay = dayFromText("2026-06-10");
if (endsOnDay === undefined) throw new Error("no day");

/** How far back a life is read: what the findings look at, and not the years before. */
const DAYS_READ = 300;

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

  beforeAll(() => {
    life = simulateLife(id, { endsOnDay });
    const painSince = life.painEpisodes.at(pain ?? -1)?.since ?? life.endsOnDay;
    history = readBack(life, painSince);
    for (const { rule, verdict } of findAll({ history, painSince, onDay: life.endsOnDay })) {
      verdicts.set(rule.id, verdict);
    }
  });

  test.each(likely)("is found out: %s is likely", (rule) => {
    expect(verdicts.get(rule)).toBe("likely");
  });

  test.each(unlikely)("is not suspected of %s", (rule) => {
    expect(verdicts.get(rule)).toBe("unlikely");
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
});

const hashOf = (id: SampleLifeId): string => {
  const hash = createHash("sha256");
  for (const { name, bytes } of writeLife(simulateLife(id, { endsOnDay }))) hash.update(name).update(bytes);
  return hash.digest("hex");
};

/** The life's files of the time before the pain, read and measured as an import does it. */
function readBack(life: SimulatedLife, painSince: Day): History {
  const fromName = `sim-${addDays(painSince, -DAYS_READ)}`;
  const runs: Run[] = [];
  for (const { name, bytes, shoeId } of writeLife(life)) {
    if (name < fromName || name.includes("phone")) continue;
    const original = { sha256: name, name, packing: "none", stored: bytes } as const;
    const measured = measureOriginal(bytes, original, { timeZone: "UTC" });
    if (!measured.ok) throw new Error(`${name}: ${measured.problem.kind}`);
    for (const activity of measured.value.activities) {
      if (activity.measures === undefined) continue;
      const measuredRun = { ...activity, activityId: name };
      const kept = { measured: measuredRun, measuresVersion: MEASURES_VERSION, ...(shoeId && { shoeId }) };
      runs.push(runOf(kept, {}, true));
    }
  }
  return historyOf(runs, [], life.shoes);
}
