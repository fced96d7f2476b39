import { describe, expect, test } from "vitest";
import { isIndoors, isRun, isTrail, isTreadmill } from "./classify.ts";

describe("the kind of an activity", () => {
  test.each([
    ["running", undefined, { run: true, treadmill: false, indoors: false, trail: false }],
    ["running", "track", { run: true, treadmill: false, indoors: false, trail: false }],
    ["running", "treadmill", { run: true, treadmill: true, indoors: true, trail: false }],
    ["running", "virtual", { run: true, treadmill: true, indoors: true, trail: false }],
    ["running", "indoor-track", { run: true, treadmill: false, indoors: true, trail: false }],
    ["running", "trail", { run: true, treadmill: false, indoors: false, trail: true }],
    ["walking", "treadmill", { run: false, treadmill: false, indoors: false, trail: false }],
    ["hiking", "trail", { run: false, treadmill: false, indoors: false, trail: false }],
    ["cycling", undefined, { run: false, treadmill: false, indoors: false, trail: false }],
  ] as const)("%s %s", (sport, subSport, kind) => {
    const activity = subSport === undefined ? { sport } : { sport, subSport };
    expect({
      run: isRun(activity),
      treadmill: isTreadmill(activity),
      indoors: isIndoors(activity),
      trail: isTrail(activity),
    }).toEqual(kind);
  });
});
