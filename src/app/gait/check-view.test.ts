import { describe, expect, it } from "vitest";
import { BLAZEPOSE, type Joint } from "../../engine/gait/joints.ts";
import { type CameraView, checkView } from "./check-view.ts";

const SIZE = { widthPx: 720, heightPx: 1280 };
const BODY = { score: 0.9, box: { centre: { x: 360, y: 640 }, sizePx: 1100, turnRad: 0 } };

const HEIGHTS: Readonly<Partial<Record<string, number>>> = {
  nose: 0,
  ear: 0.01,
  shoulder: 0.18,
  hip: 0.48,
  knee: 0.72,
  ankle: 0.95,
  heel: 0.97,
  toe: 0.99,
};

/** A body standing in the picture from `top` to `bottom` (shares), whose shoulders and hips are `width` of its trunk wide. */
function standing({
  top = 0.15,
  bottom = 0.9,
  width = 0.1,
  unseen = [] as readonly string[],
} = {}): Float32Array {
  const landmarks = new Float32Array(33 * 4).fill(Number.NaN);
  const tall = (bottom - top) * SIZE.heightPx;
  for (const [joint, index] of Object.entries(BLAZEPOSE) as [Joint, number][]) {
    const part = joint.replace(/^(left|right)-/, "");
    const share = HEIGHTS[part];
    if (share === undefined || unseen.includes(part)) continue;
    const aside = (width * 0.3 * tall) / 2;
    const x = SIZE.widthPx / 2 + (joint.startsWith("left") ? -aside : aside);
    landmarks.set([x, top * SIZE.heightPx + share * tall, 0, 0.95], index * 4);
  }
  return landmarks;
}

const aView = (change: Partial<CameraView> = {}): CameraView => ({
  size: SIZE,
  bodies: [BODY],
  landmarks: standing(),
  brightness: 0.45,
  framesPerSecond: 60,
  view: "side",
  isChosen: false,
  ...change,
});

describe("the view of the camera", () => {
  it("is good when one runner stands wholly and square in a bright picture of 60 frames a second", () => {
    expect(checkView(aView())).toEqual([]);
    expect(checkView(aView({ view: "rear", landmarks: standing({ width: 0.8 }) }))).toEqual([]);
  });

  it("names what to change, one fault for one cause", () => {
    const { landmarks: _, ...empty } = aView();
    expect(checkView({ ...empty, bodies: [] })).toEqual(["nobody"]);
    expect(checkView(aView({ brightness: 0.1 }))).toEqual(["too-dark"]);
    expect(checkView(aView({ framesPerSecond: 30 }))).toEqual(["too-few-frames"]);
    expect(checkView(aView({ landmarks: standing({ unseen: ["nose", "ear"] }) }))).toEqual(["head-cut"]);
    expect(checkView(aView({ landmarks: standing({ unseen: ["ankle", "heel", "toe"] }) }))).toEqual([
      "feet-cut",
    ]);
    expect(checkView(aView({ landmarks: standing({ unseen: ["hip"] }) }))).toEqual(["side-cut"]);
    expect(checkView(aView({ landmarks: standing({ top: 0.5, bottom: 0.8 }) }))).toEqual(["too-far"]);
    expect(checkView(aView({ landmarks: standing({ width: 0.8 }) }))).toEqual(["not-square"]);
    expect(checkView(aView({ view: "rear" }))).toEqual(["not-from-behind"]);
  });

  it("asks which of two people as large, and not about somebody far behind or once one was tapped", () => {
    const beside = { ...BODY, box: { ...BODY.box, centre: { x: 100, y: 640 }, sizePx: 900 } };
    const behind = { ...BODY, box: { ...BODY.box, centre: { x: 100, y: 640 }, sizePx: 300 } };
    expect(checkView(aView({ bodies: [BODY, beside] }))).toEqual(["several-people"]);
    expect(checkView(aView({ bodies: [BODY, beside], isChosen: true }))).toEqual([]);
    expect(checkView(aView({ bodies: [BODY, behind] }))).toEqual([]);
  });

  it("tells of every fault at once", () => {
    expect(
      checkView(aView({ brightness: 0.05, framesPerSecond: 24, landmarks: standing({ width: 0.8 }) })),
    ).toEqual(["not-square", "too-dark", "too-few-frames"]);
  });
});
