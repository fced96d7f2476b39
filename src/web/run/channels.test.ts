import { describe, expect, it } from "vitest";
import { makeFormat } from "../words/format.ts";
import { channelsOf, linesOf } from "./channels.ts";

const km = makeFormat("en-GB", "km");

describe("channels", () => {
  it("are only those that the recording has", () => {
    const series = {
      elapsedS: [0, 1, 2],
      columns: { heartRateBpm: [120, 121, 122], powerW: [null, null, 1] },
    };
    expect(channelsOf(series).map(({ column }) => column)).toEqual(["heartRateBpm"]);
  });

  it("leave out points that step back on the way", () => {
    const series = {
      elapsedS: [0, 1, 2, 3, 4],
      columns: { distanceM: [0, 3, null, 2, 8], heartRateBpm: [120, 121, 122, 123, 124] },
    };
    const lines = linesOf(series, "distance");
    expect(lines.x).toEqual([0, 3, 8]);
    expect(lines.byColumn.heartRateBpm?.raw).toEqual([120, 121, 124]);
  });

  it("do not count standing still as a cadence of nothing", () => {
    const series = { elapsedS: [0, 1, 2, 3], columns: { cadenceSpm: [170, 0, 170, 170] } };
    expect(linesOf(series, "time").byColumn.cadenceSpm?.raw).toEqual([170, null, 170, 170]);
  });

  it("keep gaps as gaps when they are smoothed", () => {
    const heartRateBpm = [120, null, 140, 140, 140];
    const line = linesOf({ elapsedS: [0, 1, 2, 3, 4], columns: { heartRateBpm } }, "time").byColumn
      .heartRateBpm;
    expect(line?.smooth).toEqual([120, null, 140, 140, 140]);
  });

  it("rule pace at round paces, faster above", () => {
    const [pace] = channelsOf({ elapsedS: [0, 1, 2], columns: { speedMps: [2.5, 3, 3.5] } });
    const splits = pace?.splits(2.4, 3.6, km) ?? [];
    expect(splits.map((speed) => km.pace(speed).number)).toEqual(["6:00", "5:00"]);
  });
});
