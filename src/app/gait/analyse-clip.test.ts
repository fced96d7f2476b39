import { describe, expect, it } from "vitest";
import { analyseClip, type ClipSoFar, NOTHING_YET, trackOf } from "./analyse-clip.ts";
import { chooseStretch, LONGEST_STRETCH_S, type Look } from "./choose-stretch.ts";
import { clipProgress } from "./clip-progress.ts";
import { type Frame, rgbaChannels } from "./frame.ts";
import type { PoseModels } from "./pose-models.ts";

const SIZE = { widthPx: 64, heightPx: 64 };
const PLACES = 2254;

const aFrame = (timeS: number): Frame => ({
  ...SIZE,
  timeS,
  turn: 0,
  bytes: new Uint8Array(64 * 64 * 4),
  channels: rgbaChannels(64),
  colour: { kind: "rgb" },
});

async function* frames(count: number): AsyncGenerator<Frame> {
  for (let frame = 0; frame < count; frame++) yield aFrame(frame / 60);
}

/** Models that see bodies at these places of the picture (shares), and landmarks in the middle of any square. */
function models(people: readonly number[], isBody: (asked: number) => boolean = () => true) {
  const asked = { looks: 0, squares: 0 };
  const answers: PoseModels = {
    name: "a model",
    async detect() {
      asked.looks++;
      const boxes = new Float32Array(PLACES * 12);
      const scores = new Float32Array(PLACES).fill(-9);
      people.forEach((x, index) => {
        const place = 1568 + 196 * 2 + index; // the coarsest grid: its first crossing lies at 1/14
        scores[place] = 3;
        const anchor = 224 / 14;
        const [px, py] = [x * 224 - anchor, 112 - anchor];
        boxes.set([px, py, 0, 0, px, py, px, py - 40], place * 12);
      });
      return { boxes, scores };
    },
    async landmarks() {
      const points = new Float32Array(195).fill(128);
      points.set([128, 128, 0, 9, 9, 128, 26, 0, 9, 9], 33 * 5);
      return {
        points,
        isBody: isBody(asked.squares++) ? 1 : 0,
        heat: new Float32Array(64 * 64 * 39).fill(-9),
      };
    },
  };
  return { answers, asked };
}

async function readAll(
  count: number,
  poses: PoseModels,
  options?: Parameters<typeof analyseClip>[2],
): Promise<{ soFar: ClipSoFar; kinds: Set<string> }> {
  let soFar = NOTHING_YET;
  const kinds = new Set<string>();
  for await (const step of analyseClip(frames(count), poses, options)) {
    kinds.add(step.kind);
    if (step.kind === "read") soFar = step.soFar;
  }
  return { soFar, kinds };
}

describe("reading a clip", () => {
  it("takes one look around, then follows the runner, and looks again now and then", async () => {
    const { answers, asked } = models([0.5]);
    const { soFar } = await readAll(40, answers);
    expect(soFar.timesS).toHaveLength(40);
    expect(asked.squares).toBe(40);
    expect(asked.looks).toBe(3);
    expect(new Set(soFar.people)).toEqual(new Set([1]));
  });

  it("looks around in the very frame the runner is lost in, and finds them again", async () => {
    const { answers, asked } = models([0.5], (square) => square !== 5);
    const { soFar } = await readAll(10, answers);
    expect(asked.looks).toBe(2);
    expect(soFar.landmarks.every((one) => !Number.isNaN(one[0]))).toBe(true);
  });

  it("leaves frames without anybody unseen, never zero", async () => {
    const { soFar } = await readAll(3, models([]).answers);
    expect(soFar.landmarks.every((one) => one.every(Number.isNaN))).toBe(true);
    const track = trackOf(soFar, { view: "side", model: "m" });
    expect(track.landmarks["left-hip"]?.x).toEqual(new Float64Array(3).fill(Number.NaN));
    expect(track.people).toEqual(new Uint8Array(3));
  });

  it("asks which of two people is meant, and reads on once it is told", async () => {
    expect((await readAll(5, models([0.2, 0.8]).answers)).kinds).toEqual(new Set(["several-people"]));
    const chosen = { x: 0.8, y: 0.5 };
    const { soFar, kinds } = await readAll(5, models([0.2, 0.8]).answers, { chosen });
    expect(kinds).toEqual(new Set(["read"]));
    expect(soFar.landmarks[0]?.[0]).toBeGreaterThan(32);
    expect(trackOf(soFar, { view: "side", model: "m", chosen }).people).toBeUndefined();
  });

  it("asks as well when somebody joins and stays, and then begins where the runner was chosen", async () => {
    let looks = 0;
    const [alone, two] = [models([0.2]).answers, models([0.2, 0.8]).answers];
    const joined = { ...alone, detect: (square: Float32Array) => (looks++ < 1 ? alone : two).detect(square) };
    expect((await readAll(30, joined)).kinds).toEqual(new Set(["read"]));
    looks = 0;
    expect((await readAll(40, joined)).kinds).toEqual(new Set(["read", "several-people"]));
    const { soFar } = await readAll(40, two, { chosen: { x: 0.8, y: 0.5, timeS: 0.4 } });
    expect(soFar.timesS[0]).toBeCloseTo(0.4, 9);
    expect(soFar.landmarks[0]?.[0]).toBeGreaterThan(32);
  });

  it("goes on from what was kept as if it had never stopped", async () => {
    const whole = await readAll(30, models([0.5]).answers);
    const first = await readAll(12, models([0.5]).answers);
    const kept = structuredClone(first.soFar);
    const rest = await readAll(30, models([0.5]).answers, { before: kept });
    expect(rest.soFar).toEqual(whole.soFar);
  });
});

describe("the stretch of a long clip", () => {
  const look = (timeS: number, isThere: boolean): Look => ({
    timeS,
    size: SIZE,
    bodies: isThere ? [{ score: 1, box: { centre: { x: 32, y: 32 }, sizePx: 50, turnRad: 0 } }] : [],
  });
  const looks = (isThere: (timeS: number) => boolean, endS: number) =>
    Array.from({ length: endS * 4 }, (_, index) => look(index / 4, isThere(index / 4)));

  it("is where a body stays in the picture for longest", () => {
    const passes = looks((timeS) => (timeS >= 3 && timeS < 5) || (timeS >= 20 && timeS < 26), 40);
    expect(chooseStretch(passes, 40)).toEqual({ fromS: 19.75, toS: 26 });
  });

  it("is the middle of a body that is always there, no longer than is worth reading", () => {
    const stretch = chooseStretch(
      looks(() => true, 60),
      60,
    );
    expect((stretch?.toS ?? 0) - (stretch?.fromS ?? 0)).toBeCloseTo(LONGEST_STRETCH_S, 6);
    expect(((stretch?.toS ?? 0) + (stretch?.fromS ?? 0)) / 2).toBeCloseTo(30, 0);
  });

  it("is none when nobody is ever there", () => {
    expect(
      chooseStretch(
        looks(() => false, 20),
        20,
      ),
    ).toBeUndefined();
  });
});

describe("the time left", () => {
  it("is what the rest takes at the pace so far, and unknown at first", () => {
    expect(
      clipProgress({ framesDone: 3, framesTotal: 100, framesNow: 3, elapsedMs: 900 }).leftS,
    ).toBeUndefined();
    expect(clipProgress({ framesDone: 60, framesTotal: 100, framesNow: 10, elapsedMs: 2000 })).toEqual({
      framesDone: 60,
      framesTotal: 100,
      leftS: 8,
    });
  });

  it("is nothing when a clip holds more frames than its header said", () => {
    const { framesTotal, leftS } = clipProgress({
      framesDone: 101,
      framesTotal: 100,
      framesNow: 101,
      elapsedMs: 1,
    });
    expect([framesTotal, leftS]).toEqual([101, 0]);
  });
});
