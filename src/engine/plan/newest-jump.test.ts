import { describe, expect, it } from "vitest";
import { aCheckIn, daysAgo, ranAgo, TODAY } from "./make-told.ts";
import { newestJump } from "./newest-jump.ts";

const used = [25, 21, 17, 13].map((ago) => ranAgo(ago, 8000));
const jumpIn = (
  more: readonly ReturnType<typeof ranAgo>[],
  checkIns: Parameters<typeof newestJump>[1]["checkIns"] = [],
) => newestJump({ runs: [...used, ...more] }, { checkIns }, TODAY);

describe("the newest jump", () => {
  it("is told against what the runner was used to before it", () => {
    expect(jumpIn([ranAgo(1, 12_000, { id: "far" })])).toMatchObject({
      runId: "far",
      onDay: daysAgo(1),
      distanceM: 12_000,
      longestM: 8000,
      ratio: 1.5,
      publishedHazardRatio: 1.52,
    });
  });

  it("says so where its distance may be wrong", () => {
    const far = ranAgo(1, 82_000, { id: "far", movingTimeS: 40_000 });
    expect(jumpIn([far])).toMatchObject({ runId: "far", isDistanceDoubtful: true });
    expect(jumpIn([{ ...far, corrected: ["distanceM"] }])).not.toHaveProperty("isDistanceDoubtful");
  });

  it("stays told when a short run follows, for a week", () => {
    expect(jumpIn([ranAgo(3, 12_000, { id: "far" }), ranAgo(1, 4000)])?.runId).toBe("far");
    expect(jumpIn([ranAgo(7, 12_000, { id: "far" })])?.runId).toBe("far");
    expect(jumpIn([ranAgo(8, 12_000, { id: "far" })])).toBeUndefined();
  });

  it("is none within a tenth, after a break, or when nothing is known", () => {
    expect(jumpIn([ranAgo(1, 8800)])).toBeUndefined();
    expect(
      newestJump({ runs: [ranAgo(60, 8000), ranAgo(1, 20_000)] }, { checkIns: [] }, TODAY),
    ).toBeUndefined();
    expect(newestJump({ runs: [] }, { checkIns: [] }, TODAY)).toBeUndefined();
    const longestFirst = [ranAgo(20, 10_000), ranAgo(10, 8000), ranAgo(1, 10_500)];
    expect(newestJump({ runs: longestFirst }, { checkIns: [] }, TODAY)).toBeUndefined();
  });

  it("is one also where only a run that hurt was as long", () => {
    const hurt = [ranAgo(9, 12_000, { id: "hurt" })];
    const checkIns = [aCheckIn(9, { painDuringRun: 6 })];
    expect(jumpIn([...hurt, ranAgo(1, 11_000, { id: "again" })], checkIns)).toMatchObject({
      runId: "again",
      longestM: 8000,
    });
  });
});
