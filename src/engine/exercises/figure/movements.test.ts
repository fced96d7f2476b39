import { describe, expect, it } from "vitest";
import catalogue from "../../evidence/exercises.json" with { type: "json" };
import { type Body, bodyIn, middleOf } from "./body.ts";
import { type Cycle, cycleOf, poseAt, type Stop } from "./cycle.ts";
import { centreOfMass, FLOOR, gapBetween } from "./demand.ts";
import { limitsOf } from "./joint-limits.ts";
import { MOVEMENTS, WITHOUT_MOVEMENT } from "./movements.ts";
import { PARTS, type Part } from "./parts.ts";
import { COORDINATES, mirrored, type Pose } from "./pose.ts";
import { LENGTHS } from "./skeleton.ts";
import { lengthOf, minus, type Vector } from "./vector.ts";

/** Half a centimetre on a tall body. */
const CLOSE = 0.003;
const FRAMES_BETWEEN = 5;
const ALL_PARTS = Object.keys(PARTS) as Part[];

const cycles = [...MOVEMENTS.values()].map((movement) => cycleOf(movement));
const framesById = new Map(cycles.map((cycle) => [cycle.movement.id, framesOf(cycle)]));

describe("movements", () => {
  it("stand for every exercise of the catalogue but the classes", () => {
    const missing = catalogue.exercises.map(({ id }) => id).filter((id) => !MOVEMENTS.has(id));
    expect(missing).toEqual([...WITHOUT_MOVEMENT]);
  });

  it("stand for every home test that is a movement", () => {
    const ids = Array.from({ length: 13 }, (_, at) => `ST${String(at + 1).padStart(2, "0")}`);
    expect(ids.filter((id) => !MOVEMENTS.has(id))).toEqual([]);
  });

  describe.each(cycles.map((cycle) => [cycle.movement.id, cycle] as const))("%s", (id, cycle) => {
    const frames = framesById.get(id) ?? [];

    it("keeps every bone as long as it is", () => {
      for (const { body } of frames) {
        for (const [bone, length] of bonesOf(body)) expect(length, bone).toBeCloseTo(LONG[bone] ?? 0, 9);
      }
    });

    it("bends no joint further than it goes", () => {
      for (const { pose } of frames) {
        for (const name of COORDINATES) {
          const { least, most } = limitsOf(name) ?? { least: -Infinity, most: Infinity };
          expect(pose[name], name).toBeGreaterThanOrEqual(least - 1e-9);
          expect(pose[name], name).toBeLessThanOrEqual(most + 1e-9);
        }
      }
    });

    it("lets nothing sink into the floor", () => {
      for (const { body, atS } of frames) {
        for (const part of ALL_PARTS) {
          expect(gapBetween(body, part, FLOOR), `${part} at ${atS}`).toBeGreaterThan(-CLOSE);
        }
      }
    });

    it("rests on what it is said to rest on", () => {
      for (const { pose, contacts, keyframe } of cycle.stops) {
        const body = bodyIn(pose);
        for (const { part, on, at } of contacts) {
          if (at === undefined)
            expect(Math.abs(gapBetween(body, part, on ?? FLOOR)), part).toBeLessThan(CLOSE);
          else
            expect(
              Math.hypot(middleOf(body, part)[0] - at.x, middleOf(body, part)[1] - at.y),
              part,
            ).toBeLessThan(CLOSE);
        }
        for (const [part, other] of keyframe.meets ?? []) {
          const apart = lengthOf(minus(middleOf(body, part), middleOf(body, other)));
          expect(Math.abs(apart - PARTS[part].radius - PARTS[other].radius), `${part} ${other}`).toBeLessThan(
            CLOSE,
          );
        }
      }
    });

    it("keeps what rests in two keyframes resting between them, without slipping", () => {
      for (const { body, from, to } of frames) {
        for (const { part, on, at, slips } of from.contacts) {
          const later = to.contacts.find((contact) => contact.part === part && contact.on?.at === on?.at);
          if (later === undefined || at !== undefined) continue;
          expect(Math.abs(gapBetween(body, part, on ?? FLOOR)), part).toBeLessThan(CLOSE);
          if (slips === true || later.slips === true || cycle.movement.flow === "through") continue;
          const place = from.places.get(part);
          if (place === undefined) continue;
          const [x, y, z] = minus(middleOf(body, part), place);
          expect(Math.hypot(on?.faces === "up" || on === undefined ? x : y, z), part).toBeLessThan(2 * CLOSE);
        }
      }
    });

    it("moves without a jump", () => {
      frames.forEach(({ body }, at) => {
        const next = frames[(at + 1) % frames.length];
        if (next === undefined) return;
        const steps = ALL_PARTS.map((part) =>
          lengthOf(minus(middleOf(next.body, part), middleOf(body, part))),
        );
        expect(Math.max(...steps)).toBeLessThan(0.32);
      });
    });

    it("goes somewhere that can be seen", () => {
      const start = frames[0]?.body;
      const most = frames.flatMap(({ body }) =>
        ALL_PARTS.map((part) =>
          start === undefined ? 0 : lengthOf(minus(middleOf(body, part), middleOf(start, part))),
        ),
      );
      expect(Math.max(...most)).toBeGreaterThan(SUBTLE.get(id) ?? 0.06);
    });

    it("does not topple where it stands", () => {
      for (const { pose, keyframe } of cycle.stops) {
        const { balancedOver = [] } = keyframe;
        if (balancedOver.length === 0) continue;
        const body = bodyIn(pose);
        const feet = balancedOver.map((part) => middleOf(body, part));
        expect(Math.abs(centreOfMass(body)[0] - mean(feet.map(([x]) => x)))).toBeLessThan(0.01);
        expect(Math.abs(centreOfMass(body)[2] - mean(feet.map(([, , z]) => z)))).toBeLessThan(0.01);
      }
    });

    if (cycle.movement.sides === "both" && cycle.movement.flow === "to-and-fro") {
      it("does the same on both sides", () => {
        for (const { pose } of frames) {
          const mirror = mirrored(pose);
          for (const name of COORDINATES) expect(Math.abs(mirror[name] - pose[name]), name).toBeLessThan(0.5);
        }
      });
    }
  });
});

describe("single movements", () => {
  it("bird-dog reaches with one arm and the opposite leg, then the others", () => {
    const [, first, , second] = cycleFor("E12").stops.map(({ pose }) => bodyIn(pose));
    for (const [body, arm, leg] of [
      [first, "L", "R"],
      [second, "R", "L"],
    ] as const) {
      if (body === undefined) throw new Error("no such keyframe");
      const back = middleOf(body, "thorax")[1];
      expect(Math.abs(middleOf(body, `fingers${arm}`)[1] - back)).toBeLessThan(0.08);
      expect(Math.abs(middleOf(body, `ankle${leg}`)[1] - middleOf(body, "pelvis")[1])).toBeLessThan(0.1);
      expect(Math.abs(gapBetween(body, `wrist${leg}`, FLOOR))).toBeLessThan(CLOSE);
      expect(Math.abs(gapBetween(body, `knee${arm}`, FLOOR))).toBeLessThan(CLOSE);
    }
  });

  it.each(["E15", "ST01"])("plank %s is one straight line from shoulder to ankle", (id) => {
    const body = aimOf(id);
    const [chest, hips, feet] = [
      mid(body, "shoulderL", "shoulderR"),
      mid(body, "hipL", "hipR"),
      mid(body, "ankleL", "ankleR"),
    ];
    expect(bendAt(chest, hips, feet)).toBeLessThan(6);
    expect(bendAt(middleOf(body, "hipR"), middleOf(body, "kneeR"), middleOf(body, "ankleR"))).toBeLessThan(6);
  });

  it.each(["E16", "ST03"])("side plank %s is straight when seen from the front", (id) => {
    const flat = ([, y, z]: Vector): Vector => [0, y, z];
    const body = aimOf(id);
    const [chest, hips, feet] = [
      middleOf(body, "thorax"),
      middleOf(body, "pelvis"),
      mid(body, "ankleL", "ankleR"),
    ];
    expect(bendAt(flat(chest), flat(hips), flat(feet))).toBeLessThan(12);
    expect(middleOf(body, "elbowR")[0]).toBeLessThan(middleOf(body, "wristR")[0]);
  });

  it.each(["E17", "E18", "ST02"])("bridge %s opens the hips to a straight line", (id) => {
    const body = aimOf(id);
    expect(bendAt(middleOf(body, "shoulderR"), middleOf(body, "hipR"), middleOf(body, "kneeR"))).toBeLessThan(
      18,
    );
    expect(middleOf(body, "pelvis")[1]).toBeGreaterThan(0.14);
  });

  it("a squat sits back with the knees no further than the toes reach", () => {
    const body = aimOf("E23");
    expect(middleOf(body, "kneeR")[0]).toBeLessThan(middleOf(body, "toeR")[0] + 0.03);
    expect(middleOf(body, "pelvis")[0]).toBeLessThan(middleOf(body, "heelR")[0]);
  });

  it("knees bend most in running's swing, and both feet leave the ground", () => {
    const frames = framesById.get("E33") ?? [];
    const knees = frames.map(({ pose }) => pose.kneeFlexR);
    expect(Math.max(...knees)).toBeGreaterThan(80);
    const air = frames.map(({ body }) => Math.min(...ALL_PARTS.map((part) => gapBetween(body, part, FLOOR))));
    expect(Math.max(...air)).toBeGreaterThan(0.015);
  });

  it("walking always has a foot on the ground, and arms swing against the legs", () => {
    const frames = framesById.get("E01") ?? [];
    for (const { body, pose } of frames) {
      expect(Math.min(...ALL_PARTS.map((part) => gapBetween(body, part, FLOOR)))).toBeLessThan(0.012);
      if (pose.hipFlexR > 20 && pose.hipFlexL < 0)
        expect(pose.shoulderFlexR).toBeLessThan(pose.shoulderFlexL);
    }
  });

  it("a hold can be made as long as the timer asks", () => {
    const plank = MOVEMENTS.get("E15");
    if (plank === undefined) throw new Error("no plank");
    const usual = cycleOf(plank).durationS;
    expect(cycleOf(plank, { holdS: 30 }).durationS).toBeCloseTo(usual + 26);
  });
});

/** What only breathes, tilts or hitches is small to see. */
const SUBTLE = new Map([
  ["E02", 0.02],
  ["E03", 0.015],
  ["E10", 0.02],
  ["E27", 0.035],
]);

const LONG: Readonly<Record<string, number>> = LENGTHS;

interface FrameOf {
  readonly atS: number;
  readonly pose: Pose;
  readonly body: Body;
  readonly from: Stop;
  readonly to: Stop;
}

/** Moments of one round: every stop, and some on the way to the next. */
function framesOf(cycle: Cycle): readonly FrameOf[] {
  let startS = 0;
  return cycle.stops.flatMap((from, at) => {
    const to = cycle.stops[(at + 1) % cycle.stops.length] ?? from;
    const leavesS = startS + from.keyframe.holdS;
    startS = leavesS + to.keyframe.moveS;
    return Array.from({ length: FRAMES_BETWEEN + 1 }, (_, step) => {
      const atS = leavesS + (to.keyframe.moveS * step) / (FRAMES_BETWEEN + 1);
      const pose = poseAt(cycle, atS);
      return { atS, pose, body: bodyIn(pose), from, to };
    });
  });
}

function bonesOf({ frames }: Body): readonly (readonly [keyof typeof LENGTHS, number])[] {
  const apart = (a: { origin: Vector }, b: { origin: Vector }): number => lengthOf(minus(a.origin, b.origin));
  return (["L", "R"] as const).flatMap((side) => [
    ["upperArm", apart(frames[`upperArm${side}`], frames[`forearm${side}`])] as const,
    ["forearm", apart(frames[`forearm${side}`], frames[`hand${side}`])] as const,
    ["thigh", apart(frames[`thigh${side}`], frames[`shank${side}`])] as const,
    ["shank", apart(frames[`shank${side}`], frames[`foot${side}`])] as const,
    ["lumbar", apart(frames.lumbar, frames.thorax)] as const,
  ]);
}

function cycleFor(id: string): Cycle {
  const cycle = cycles.find(({ movement }) => movement.id === id);
  if (cycle === undefined) throw new Error(`no movement ${id}`);
  return cycle;
}

function aimOf(id: string): Body {
  const { stops, movement } = cycleFor(id);
  const stop = stops[movement.aim];
  if (stop === undefined) throw new Error(`no aim in ${id}`);
  return bodyIn(stop.pose);
}

function mid(body: Body, one: Part, other: Part): Vector {
  const [a, b] = [middleOf(body, one), middleOf(body, other)];
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];
}

/** Degrees away from straight at the middle place. */
function bendAt(a: Vector, b: Vector, c: Vector): number {
  const [one, other] = [minus(b, a), minus(c, b)];
  const cos = (one[0] * other[0] + one[1] * other[1] + one[2] * other[2]) / (lengthOf(one) * lengthOf(other));
  return (Math.acos(Math.min(1, cos)) * 180) / Math.PI;
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
