import { describe, expect, test } from "vitest";
import { addDays } from "../../units/day.ts";
import { seededRandom, seedOfPart } from "../../units/random.ts";
import { analyseExperiment } from "./analyse-experiment.ts";
import { lastDayThatCounts, standingOf } from "./experiment-record.ts";
import { aCheckIn, aProtocol, BEGINS, liveThrough } from "./make-experiment.ts";
import { daysOfProtocol, LEVEL } from "./protocol.ts";

const LIVES = 300;
const lastDay = (protocol = aProtocol()) => addDays(daysOfProtocol(protocol).to, 1);

/** Experiments with this effect, each life and each draw of its own. */
const results = (effect: number, follows = 1) =>
  Array.from({ length: LIVES }, (_, life) => {
    const protocol = aProtocol({ seed: seedOfPart(3, life), pairs: 7 });
    const random = seededRandom(seedOfPart(4, life));
    const diary = liveThrough(protocol, { random, effect, follows });
    return analyseExperiment(protocol, diary, lastDay(protocol));
  });

const bound = 3 * Math.sqrt((LEVEL * (1 - LEVEL)) / LIVES);
const found = (all: readonly ReturnType<typeof analyseExperiment>[]): number =>
  all.filter(({ asDrawn }) => asDrawn.kind === "compared" && asDrawn.p <= LEVEL).length / all.length;

describe("an experiment's result", () => {
  test("cries wolf no more often than agreed, with pain that drifts and days that are missing", () => {
    expect(found(results(0))).toBeLessThan(LEVEL + bound);
  });

  test("finds what is there, and its interval holds it nine times in ten", () => {
    const all = results(-2);
    expect(found(all)).toBeGreaterThan(0.8);
    const held = all.filter(
      ({ asDrawn }) =>
        asDrawn.kind === "compared" && asDrawn.interval.low <= -2 && -2 <= asDrawn.interval.high,
    ).length;
    expect(held / LIVES).toBeGreaterThan(1 - LEVEL - bound);
  });

  test("is told by the draw also where the draw was not followed, and so says less", () => {
    const all = results(-2, 0.7);
    const mean = (which: "asDrawn" | "asDone"): number => {
      const differences = all.flatMap((one) =>
        one[which].kind === "compared" ? [one[which].difference] : [],
      );
      return differences.reduce((sum, one) => sum + one, 0) / differences.length;
    };
    expect(mean("asDrawn")).toBeGreaterThan(-1.2); // 0.4 of the days differ
    expect(mean("asDrawn")).toBeLessThan(-0.4);
    expect(mean("asDone")).toBeLessThan(-1.7);
    const { adherence } = all[0] ?? results(0)[0] ?? expect.fail("no result");
    expect(adherence.changed.notFollowed).toBeGreaterThan(0);
    expect(adherence.changed.unknown).toBe(0);
  });

  test("stays as rarely wrong when the rules for harm end it early: they never see the arm", () => {
    let [wrong, stopped] = [0, 0];
    for (let life = 0; life < LIVES; life++) {
      const protocol = aProtocol({
        seed: seedOfPart(5, life),
        pairs: 9,
        stopping: { abovePain: 5, daysAbove: 2, withinDays: 3, worseMornings: 2, rise: 2 },
      });
      const diary = liveThrough(protocol, { random: seededRandom(seedOfPart(6, life)), effect: 0 });
      const record = { protocol, begunOnDay: BEGINS, noted: [] };
      const standing = standingOf(record, diary.checkIns, lastDay(protocol));
      if (standing.kind === "stopped") stopped++;
      const { asDrawn } = analyseExperiment(protocol, diary, lastDayThatCounts(standing, lastDay(protocol)));
      if (asDrawn.kind === "compared" && asDrawn.p <= LEVEL) wrong++;
    }
    expect(stopped).toBeGreaterThan(LIVES / 10);
    expect(wrong / LIVES).toBeLessThan(LEVEL + bound);
  });

  test("leaves wash-out days out, and counts the rating of the day after a run", () => {
    const protocol = aProtocol();
    const diary = liveThrough(protocol, { random: seededRandom(1), effect: 0 });
    const { days } = analyseExperiment(protocol, diary, lastDay());
    expect(days.length).toBeGreaterThan(20);
    for (const { day, rating } of days) {
      expect(protocol.blocks.every(({ fromDay }) => fromDay !== day)).toBe(true);
      const next = diary.checkIns.find(({ onDay }) => onDay === addDays(day, 1));
      expect(rating).toBe(next?.painWorst);
    }
  });

  test("cannot be told from too few pairs, and says how many are missing", () => {
    const protocol = aProtocol();
    const run = liveThrough(protocol, { random: seededRandom(1), effect: 0 });
    const checkIns = [aCheckIn(addDays(BEGINS, 3), { painWorst: 3 })];
    expect(analyseExperiment(protocol, { ...run, checkIns }, lastDay()).asDrawn).toEqual({
      kind: "cannot-tell",
      pairs: 0,
      pairsNeeded: 5,
    });
  });

  test("never changes with what comes after the day it is asked for", () => {
    const protocol = aProtocol();
    const day = addDays(BEGINS, 40);
    const diary = liveThrough(protocol, { random: seededRandom(1), effect: 0 });
    const known = {
      ...diary,
      history: { runs: diary.history.runs.filter(({ ranOnDay }) => ranOnDay <= day) },
      checkIns: diary.checkIns.filter(({ onDay }) => onDay <= day),
    };
    expect(analyseExperiment(protocol, diary, day)).toEqual(analyseExperiment(protocol, known, day));
  });
});
