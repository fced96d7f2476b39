import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Browser } from "playwright-core";
import type { Joint } from "../../src/engine/gait/joints.ts";
import { type MadeMotion, type MadeTrack, makeTrack } from "../../src/engine/gait/make-track.ts";

export interface FilmedHow {
  /** The pictures are stored lying on their side, and the file says by how much to turn them. */
  readonly turn?: 0 | 90;
  /** Another one, just the same and nearer to the camera, comes past from the right in so many seconds. */
  readonly passedInS?: number;
  /** As phones film; the same pictures come out a little different each time. Otherwise VP9, the same to the byte. */
  readonly codec?: "avc";
}

/** A clip of a made-up runner, and what is true of them. */
export interface SolidRunner {
  readonly bytes: Buffer;
  readonly truth: MadeTrack;
  /** Pixels of the clip for one of the track. */
  readonly scale: number;
  /** Where the clip's left edge lies in the track. */
  readonly leftPx: number;
}

const SCALE = 2 / 3;
const SIZE = { width: 540, height: 720 };

/**
 * A figure with known joints, drawn as a solid body before a plain wall and packed into a clip by the browser itself.
 */
export async function filmSolidRunner(
  browser: Browser,
  address: string,
  motion: MadeMotion,
  how: FilmedHow = {},
): Promise<SolidRunner> {
  const { passedInS } = how;
  const size = { width: passedInS === undefined ? SIZE.width : 2 * SIZE.width, height: SIZE.height };
  const truth = makeTrack(motion);
  const { timesS, landmarks } = truth.track;
  const leftPx = truth.track.imageWidthPx / 2 - SIZE.width / SCALE / 2; // the first runner is in the left half
  const frames = Array.from(timesS, (timeS, frame) => ({
    timeS,
    points: Object.fromEntries(
      Object.entries(landmarks).map(([joint, column]) => [
        joint,
        [((column.x[frame] ?? 0) - leftPx) * SCALE, (column.y[frame] ?? 0) * SCALE],
      ]),
    ) as Points,
    shifts: passedInS === undefined ? [0] : [0, SIZE.width * (1 - timeS / passedInS)],
  }));
  const context = await browser.newContext({ bypassCSP: true, viewport: SIZE });
  const page = await context.newPage();
  await page.goto(new URL("/models/manifest.json", address).href); // a page of ours with nothing on it
  // Tools that run TypeScript wrap functions in a helper of this name.
  await page.addScriptTag({ content: `${MEDIABUNNY}\nvar __name = (it) => it;` });
  const base64 = await page.evaluate(pack, {
    frames,
    size,
    scale: SCALE,
    turn: how.turn ?? 0,
    ...(how.codec !== undefined && { asked: how.codec }),
  });
  await context.close();
  return { bytes: Buffer.from(base64, "base64"), truth, scale: SCALE, leftPx };
}

type Points = Readonly<Partial<Record<Joint, readonly [number, number]>>>;

const MEDIABUNNY = readFileSync(
  join(dirname(createRequire(import.meta.url).resolve("mediabunny")), "mediabunny.min.cjs"),
  "utf8",
);

interface Packed {
  readonly frames: readonly {
    readonly timeS: number;
    readonly points: Points;
    /** How far to the right each runner is. */
    readonly shifts: readonly number[];
  }[];
  readonly size: typeof SIZE;
  readonly scale: number;
  readonly turn: 0 | 90;
  readonly asked?: "avc";
}

/** What is used of a browser's page and of its pen: Node has no types for them. */
interface PageScope {
  readonly Mediabunny: typeof import("mediabunny");
  readonly OffscreenCanvas: new (width: number, height: number) => { getContext(kind: "2d"): Pen };
}

interface Gradient {
  addColorStop(at: number, colour: string): void;
}

interface Pen {
  setTransform(a: number, b: number, c: number, d: number, e: number, f: number): void;
  translate(x: number, y: number): void;
  fillStyle: string | Gradient;
  strokeStyle: string;
  lineCap: string;
  lineJoin: string;
  lineWidth: number;
  beginPath(): void;
  moveTo(x: number, y: number): void;
  lineTo(x: number, y: number): void;
  arc(x: number, y: number, radius: number, from: number, to: number): void;
  ellipse(x: number, y: number, rx: number, ry: number, turn: number, from: number, to: number): void;
  fill(): void;
  stroke(): void;
  fillRect(x: number, y: number, width: number, height: number): void;
  createLinearGradient(x0: number, y0: number, x1: number, y1: number): Gradient;
}

/** Runs in the page: draws each frame and packs them. Answers in base64. */
async function pack({ frames, size, scale, turn, asked }: Packed): Promise<string> {
  const page = globalThis as unknown as PageScope; // the script tag put the packer there
  const { Output, Mp4OutputFormat, BufferTarget, CanvasSource, canEncodeVideo } = page.Mediabunny;
  const stored = turn === 90 ? { width: size.height, height: size.width } : size;
  const canvas = new page.OffscreenCanvas(stored.width, stored.height);
  const pen = canvas.getContext("2d");
  const codec = asked === "avc" && (await canEncodeVideo("avc", stored)) ? "avc" : "vp9";
  const target = new BufferTarget();
  const output = new Output({ format: new Mp4OutputFormat(), target });
  const source = new CanvasSource(canvas as unknown as ConstructorParameters<typeof CanvasSource>[0], {
    codec,
    bitrate: 6_000_000,
  });
  output.addVideoTrack(source, { rotation: turn });
  await output.start();
  for (const [index, { timeS, points, shifts }] of frames.entries()) {
    if (turn === 90) pen.setTransform(0, -1, 1, 0, 0, size.width);
    drawWall();
    for (const shift of shifts) {
      pen.translate(shift, 0);
      draw(points);
      pen.translate(-shift, 0);
    }
    const nextS = frames[index + 1]?.timeS ?? timeS + 1 / 60;
    await source.add(timeS, nextS - timeS);
  }
  await output.finalize();
  let text = "";
  for (const byte of new Uint8Array(target.buffer ?? new ArrayBuffer(0))) text += String.fromCharCode(byte);
  return btoa(text);

  function drawWall(): void {
    const floor = pen.createLinearGradient(0, 0, 0, size.height);
    floor.addColorStop(0, "#c9d2d8");
    floor.addColorStop(0.8, "#dfe3e4");
    floor.addColorStop(0.81, "#8d8478");
    floor.addColorStop(1, "#6f675d");
    pen.fillStyle = floor;
    pen.fillRect(0, 0, size.width, size.height);
  }

  function draw(points: Points): void {
    const m = 400 * scale; // pixels of a metre
    pen.lineCap = "round";
    pen.lineJoin = "round";
    const at = (joint: Joint): readonly [number, number] => points[joint] ?? [0, 0];
    const limb = (colour: string, widthM: readonly [number, number], from: Joint, to: Joint) => {
      const [a, b] = [at(from), at(to)];
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      const long = Math.hypot(dx, dy) || 1;
      const [nx, ny] = [-dy / long, dx / long];
      const [wa, wb] = [(widthM[0] * m) / 2, (widthM[1] * m) / 2];
      pen.fillStyle = colour;
      pen.beginPath();
      pen.moveTo(a[0] + nx * wa, a[1] + ny * wa);
      pen.lineTo(b[0] + nx * wb, b[1] + ny * wb);
      pen.lineTo(b[0] - nx * wb, b[1] - ny * wb);
      pen.lineTo(a[0] - nx * wa, a[1] - ny * wa);
      pen.fill();
      for (const [[x, y], r] of [
        [a, wa],
        [b, wb],
      ] as const) {
        pen.beginPath();
        pen.arc(x, y, r, 0, 7);
        pen.fill();
      }
    };
    const side = (name: "left" | "right", isFar: boolean) => {
      const skin = isFar ? "#a5745a" : "#c78f70";
      const shorts = isFar ? "#1c2733" : "#26384a";
      const shoe = isFar ? "#8a2b20" : "#d2402c";
      return {
        leg() {
          limb(skin, [0.16, 0.12], `${name}-hip`, `${name}-knee`);
          limb(skin, [0.115, 0.07], `${name}-knee`, `${name}-ankle`);
          limb(shoe, [0.08, 0.06], `${name}-heel`, `${name}-toe`);
          limb(shoe, [0.08, 0.07], `${name}-ankle`, `${name}-heel`);
          const [hip, knee] = [at(`${name}-hip`), at(`${name}-knee`)];
          points = {
            ...points,
            "left-eye": [hip[0] * 0.45 + knee[0] * 0.55, hip[1] * 0.45 + knee[1] * 0.55],
          };
          limb(shorts, [0.19, 0.17], `${name}-hip`, "left-eye");
        },
        arm() {
          limb(isFar ? "#2b6d63" : "#37897c", [0.1, 0.085], `${name}-shoulder`, `${name}-elbow`);
          limb(skin, [0.075, 0.055], `${name}-elbow`, `${name}-wrist`);
          const [x, y] = at(`${name}-wrist`);
          pen.beginPath();
          pen.arc(x, y, 0.045 * m, 0, 7);
          pen.fill();
        },
      };
    };
    // Heading right: the runner's right side is the near one.
    const [far, near] = [side("left", true), side("right", false)];
    const [hip, neck] = [at("right-hip"), at("right-shoulder")];
    const along = (share: number): readonly [number, number] => [
      hip[0] + (neck[0] - hip[0]) * share,
      hip[1] + (neck[1] - hip[1]) * share,
    ];
    far.arm();
    far.leg();
    // A pelvis in shorts, and a shirt that ends at the waist: without them nothing shows where the hips are.
    points = {
      ...points,
      "left-ear": along(0.22),
      "right-ear": along(0.06),
      neck: along(0.16),
      "mid-hip": along(0.9),
    };
    limb("#26384a", [0.2, 0.235], "left-ear", "right-ear");
    near.leg();
    limb("#3a9083", [0.18, 0.2], "neck", "mid-hip");
    const [neckX, neckY] = at("right-shoulder");
    const [noseX, noseY] = at("nose");
    const head = [neckX + 0.05 * m, noseY - 0.02 * m] as const;
    pen.strokeStyle = "#b98165";
    pen.lineWidth = 0.1 * m;
    pen.beginPath();
    pen.moveTo(neckX, neckY - 0.03 * m);
    pen.lineTo(head[0], head[1]);
    pen.stroke();
    pen.fillStyle = "#c78f70";
    pen.beginPath();
    pen.ellipse(head[0], head[1], 0.09 * m, 0.12 * m, 0.1, 0, 7);
    pen.fill();
    pen.beginPath();
    pen.arc(noseX - 0.005 * m, noseY + 0.01 * m, 0.022 * m, 0, 7);
    pen.fill();
    pen.fillStyle = "#3a2a1e";
    pen.beginPath();
    pen.ellipse(head[0] - 0.025 * m, head[1] - 0.05 * m, 0.09 * m, 0.085 * m, -0.2, 0, 7);
    pen.fill();
    pen.fillStyle = "#b57c60";
    pen.beginPath();
    pen.ellipse(head[0] - 0.02 * m, head[1] + 0.005 * m, 0.018 * m, 0.03 * m, 0, 0, 7);
    pen.fill();
    pen.fillStyle = "#20262c";
    pen.beginPath();
    pen.arc(head[0] + 0.055 * m, head[1] - 0.015 * m, 0.011 * m, 0, 7);
    pen.fill();
    near.arm();
  }
}
