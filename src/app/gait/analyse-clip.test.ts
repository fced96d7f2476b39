import { describe, expect, it } from "vitest";
import { analyseClip, type ClipSoFar, isFollowed, NOTHING_YET, trackOf } from "./analyse-clip.ts";
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

/** A picture that tells where it was cut from: its red is the place across. */
const RULED = { widthPx: 256, heightPx: 256 };
const ruled = new Uint8Array(256 * 256 * 4).map((_, at) => (at % 4 === 0 ? (at / 4) % 256 : 0));

/** Bodies of 75 pixels at these places across, a second and picture at a time; of two near each other the first covers the second. */
function crossing(places: (timeS: number) => readonly number[], framesPerSecond: number) {
  let timeS = 0;
  const poses: PoseModels = {
    name: "a model",
    async detect() {
      const boxes = new Float32Array(PLACES * 12);
      const scores = new Float32Array(PLACES).fill(-9);
      const [first, ...rest] = places(timeS);
      const seen = [first ?? 0, ...rest.filter((x) => Math.abs(x - (first ?? 0)) > 20)];
      seen.forEach((x, index) => {
        const anchor = 224 / 14;
        const [px, py] = [(x / 256) * 224 - anchor, 112 - anchor];
        boxes.set([px, py, 0, 0, px, py, px, py - (30 / 256) * 224], (1568 + 196 * 2 + index) * 12);
        scores[1568 + 196 * 2 + index] = 3;
      });
      return { boxes, scores };
    },
    async landmarks(square) {
      const centre = (square[(128 * 256 + 128) * 3] ?? 0) * 255;
      const [front, ...rest] = places(timeS);
      const x =
        rest.find((one) => Math.abs(one - centre) < 15 && Math.abs(one - (front ?? 0)) > 25) ?? front ?? 0;
      const across = 128 + ((x - centre) / 75) * 256;
      const points = new Float32Array(195).fill(128);
      for (let point = 0; point < 39; point++) points[point * 5] = across;
      points[34 * 5 + 1] = 128 - (30 / 75) * 256;
      const isBody = Math.abs(x - centre) < 38 ? 1 : 0;
      return { points, isBody, heat: new Float32Array(64 * 64 * 39).fill(-9) };
    },
  };
  async function* pictures(seconds: number): AsyncGenerator<Frame> {
    for (let frame = 0; frame < seconds * framesPerSecond; frame++) {
      timeS = frame / framesPerSecond;
      const channels = rgbaChannels(RULED.widthPx);
      yield { ...RULED, timeS, turn: 0, bytes: ruled, channels, colour: { kind: "rgb" } };
    }
  }
  return { poses, pictures };
}

describe("a chosen runner who crosses somebody else", () => {
  const SECONDS = 3;
  /** The other one is nearer to the camera, and comes the other way or stands. */
  const ways: readonly (readonly [string, (timeS: number) => number])[] = [
    ["comes the other way", (timeS) => 210 - 55 * timeS],
    ["stands", () => 140],
    ["runs faster the same way", (timeS) => 10 + 80 * timeS],
  ];
  const runnerAt = (timeS: number) => 60 + 45 * timeS;

  it.each(ways)("is followed through it when the other %s", async (_, otherAt) => {
    const chosen = { x: 60 / 256, y: 0.5, timeS: 0 };
    const read = async (before?: ClipSoFar, seconds = SECONDS) => {
      const { poses, pictures } = crossing((timeS) => [otherAt(timeS), runnerAt(timeS)], 30);
      let soFar = before ?? NOTHING_YET;
      const how = { chosen, ...(before !== undefined && { before }) };
      for await (const step of analyseClip(pictures(seconds), poses, how))
        if (step.kind === "read") soFar = step.soFar;
      return soFar;
    };
    const whole = await read();
    const seen = whole.timesS.flatMap((timeS, frame) => {
      const x = whole.landmarks[frame]?.[0] ?? Number.NaN;
      return Number.isNaN(x) ? [] : [{ timeS, error: Math.abs(x - runnerAt(timeS)) }];
    });
    expect(Math.max(...seen.map(({ error }) => error))).toBeLessThan(6);
    expect(seen.length).toBeGreaterThan(whole.timesS.length / 2);
    expect(seen.at(-1)?.timeS).toBeGreaterThan(SECONDS - 0.1);
    const stopped = structuredClone(await read(undefined, 1.5)); // in the middle of the crossing
    expect((await read(stopped)).landmarks).toEqual(whole.landmarks);
  });

  it("keeps what was read of them before they were chosen, and nothing of anybody else", async () => {
    const { poses, pictures } = crossing(() => [60], 30);
    let soFar = NOTHING_YET;
    for await (const step of analyseClip(pictures(0.5), poses)) if (step.kind === "read") soFar = step.soFar;
    expect(isFollowed(soFar, { x: 65 / 256, y: 0.5, timeS: 0.5 })).toBe(true);
    expect(isFollowed(soFar, { x: 140 / 256, y: 0.5, timeS: 0.5 })).toBe(false);
    expect(isFollowed(NOTHING_YET, { x: 60 / 256, y: 0.5 })).toBe(false);
  });

  it("is not taken for the other one once they have left the picture", async () => {
    const { poses, pictures } = crossing((timeS) => [120, 200 + 60 * timeS], 30);
    let soFar = NOTHING_YET;
    for await (const step of analyseClip(pictures(3), poses, { chosen: { x: 200 / 256, y: 0.5 } }))
      if (step.kind === "read") soFar = step.soFar;
    for (const one of soFar.landmarks) if (!Number.isNaN(one[0])) expect(one[0]).toBeGreaterThan(190);
    expect(soFar.landmarks.slice(-30).every((one) => one.every(Number.isNaN))).toBe(true);
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
