import { describe, expect, test } from "vitest";
import { NOTHING_TOLD } from "../answers/told.ts";
import { historyOf } from "../history/history-of.ts";
import { aDay, aRun, without } from "../history/make-run.ts";
import type { Run, Surface } from "../run/run.ts";
import { addDays } from "../units/day.ts";
import type { FindingInput } from "./finding-input.ts";
import { findHardGround, findTrailRunning, findTreadmillRunning } from "./ground.ts";
import { findImpactLoading } from "./impact-loading.ts";

const PAIN = aDay("2026-05-01");
const ran = (daysBefore: number, fields: Partial<Run> = {}): Run =>
  aRun({
    ranOnDay: addDays(PAIN, -daysBefore),
    id: `r${daysBefore}`,
    distanceM: 5000,
    surface: "grass",
    ...fields,
  });
const input = (runs: readonly Run[], mostly?: string): FindingInput => ({
  history: historyOf(runs),
  painSince: PAIN,
  onDay: PAIN,
  ...(mostly && { told: { ...NOTHING_TOLD, answers: { "surface-mostly": mostly } } }),
});
/** Ten runs in each stretch, the first so many of them on this ground. */
const mixed = (surface: Surface, recent: number, usual: number, fields: Partial<Run> = {}) => [
  ...Array.from({ length: 10 }, (_, index) =>
    ran(1 + index * 2, index < recent ? { surface, ...fields } : {}),
  ),
  ...Array.from({ length: 10 }, (_, index) =>
    ran(30 + index * 8, index < usual ? { surface, ...fields } : {}),
  ),
];

describe.each([
  ["hard ground", findHardGround, "road", {}, "hard"],
  ["trail running", findTrailRunning, "trail", { isTrail: true }, "trail"],
  ["treadmill running", findTreadmillRunning, "treadmill", { isTreadmill: true }, "treadmill"],
] as const)("%s", (_, find, surface, fields, option) => {
  test.each([
    { recent: 10, usual: 10, verdict: "unlikely" },
    { recent: 3, usual: 0, verdict: "unlikely" },
    { recent: 4, usual: 0, verdict: "possible" },
    { recent: 5, usual: 0, verdict: "possible" },
    { recent: 6, usual: 0, verdict: "likely" },
    { recent: 6, usual: 4, verdict: "unlikely" },
  ] as const)("on $recent of ten runs after $usual of ten is $verdict", ({ recent, usual, verdict }) => {
    expect(find(input(mixed(surface, recent, usual, fields))).verdict).toBe(verdict);
  });

  test("is not told by a habit alone, which stays possible", () => {
    expect(find(input([], option))).toMatchObject({ verdict: "possible", missing: ["surface-of-runs"] });
    expect(find(input(mixed(surface, 10, 10, fields), option)).verdict).toBe("unlikely");
  });

  test("cannot be told without distances, nor from a short record", () => {
    const runs = mixed(surface, 8, 0, fields);
    expect(find(input(runs.map((run) => without(run, "distanceM")))).verdict).toBe("cannot-tell");
    expect(find(input(runs.slice(0, 10))).verdict).toBe("cannot-tell");
  });
});

describe("pain by ground", () => {
  const noted = (onRoad: readonly number[], elsewhere: readonly number[]): FindingInput => {
    const runs = [
      ...onRoad.map((_, index) => ran(-1 - index, { surface: "road" })),
      ...elsewhere.map((_, index) => ran(-20 - index, { surface: "grass" })),
    ];
    const checkIns = [...onRoad, ...elsewhere].map((painDuringRun, index) => ({
      onDay: runs[index]?.ranOnDay ?? PAIN,
      enteredAtMs: index,
      painDuringRun,
      runId: runs[index]?.id ?? "",
    }));
    return {
      history: historyOf(runs),
      painSince: PAIN,
      onDay: addDays(PAIN, 60),
      told: { ...NOTHING_TOLD, checkIns },
    };
  };

  test.each([
    { road: [4, 5, 6], grass: [3, 3, 3], verdict: "possible" },
    { road: [4, 5, 5], grass: [3, 3, 3], verdict: "cannot-tell" },
    { road: [9, 9], grass: [0, 0, 0, 0], verdict: "cannot-tell" },
    { road: [9, 9, 9], grass: [0, 0], verdict: "cannot-tell" },
  ] as const)("of $road on road and $grass on grass is $verdict", ({ road, grass, verdict }) => {
    expect(findHardGround(noted(road, grass)).verdict).toBe(verdict);
  });

  test("is not heard from check-ins after the day asked about", () => {
    const early = { ...noted([9, 9, 9], [0, 0, 0]), onDay: PAIN };
    expect(findHardGround(early)).toMatchObject({ verdict: "cannot-tell", evidence: [] });
  });
});

describe("hard ground", () => {
  test("cannot be told while one run hides its ground, but a treadmill hides nothing", () => {
    const runs = mixed("road", 8, 0);
    const hidden = (fields: Partial<Run>) => without(ran(3, { id: "hidden", ...fields }), "surface");
    expect(findHardGround(input([...runs, hidden({})])).verdict).toBe("cannot-tell");
    expect(findHardGround(input([...runs, hidden({ isTreadmill: true })])).verdict).toBe("likely");
    expect(findHardGround(input([...runs, ran(3, { id: "m", surface: "mixed" })])).verdict).toBe(
      "cannot-tell",
    );
  });
});

describe("impact", () => {
  const landing = (force: number, daysBefore: number) =>
    ran(daysBefore, {
      loading: { peakForceBodyWeights: force, summedBodyWeights: 9000, basis: "contact-time" },
    });
  const usual = Array.from({ length: 10 }, (_, index) => landing(2, 30 + index * 3));
  const lately = (force: number, runs = 3) =>
    Array.from({ length: runs }, (_, index) => landing(force, 1 + index));

  test.each([
    { force: 2.1, side: "against" },
    { force: 2.11, side: "for" },
  ] as const)("of $force against 2 body weights speaks $side, without weight", ({ force, side }) => {
    const { verdict, evidence } = findImpactLoading(input([...usual, ...lately(force)]));
    expect(evidence[0]).toMatchObject({ measure: "peak-force-lately", side });
    expect(verdict).toBe("unlikely");
  });

  test("cannot be told from two runs, or without a past", () => {
    expect(findImpactLoading(input([...usual, ...lately(3, 2)]))).toMatchObject({
      missing: ["force-of-runs"],
    });
    expect(findImpactLoading(input(lately(3)))).toMatchObject({ missing: ["longer-history"] });
  });
});
