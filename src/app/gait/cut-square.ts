import { type BodyBox, pointOfBox } from "./body-box.ts";
import { type Frame, type Point, storedPoint } from "./frame.ts";
import { type Shrunk, shrinkFrame } from "./shrink-frame.ts";

/**
 * What a model sees: the box cut out of the frame, upright, `sidePx` pixels a side, red, green and blue of 0 to 1.
 * Outside the frame it is black. Written into `out`, which holds `sidePx * sidePx * 3` values.
 */
export function cutSquare(frame: Frame, box: BodyBox, sidePx: number, out: Float32Array): void {
  const corner = (x: number, y: number): Point => storedPoint(frame, pointOfBox(box, { x, y }));
  const origin = corner(0, 0);
  const across = minus(corner(1, 0), origin);
  const down = minus(corner(0, 1), origin);
  const xs = [origin.x, origin.x + across.x, origin.x + down.x, origin.x + across.x + down.x];
  const ys = [origin.y, origin.y + across.y, origin.y + down.y, origin.y + across.y + down.y];
  const factor = Math.max(1, Math.round(box.sizePx / sidePx));
  const shrunk = shrinkFrame(
    frame,
    {
      left: Math.min(...xs) - factor,
      right: Math.max(...xs) + factor,
      top: Math.min(...ys) - factor,
      bottom: Math.max(...ys) + factor,
    },
    factor,
  );
  sample(shrunk, { origin, across, down }, sidePx, out);
}

/** Reads the slanted square between the four nearest values. */
function sample(
  { rgb, widthPx, heightPx, left, top, factor }: Shrunk,
  { origin, across, down }: { readonly origin: Point; readonly across: Point; readonly down: Point },
  sidePx: number,
  out: Float32Array,
): void {
  const scale = 1 / (sidePx * factor);
  const acrossX = across.x * scale;
  const acrossY = across.y * scale;
  let at = 0;
  for (let row = 0; row < sidePx; row++) {
    let x = (origin.x - left) / factor - 0.5 + down.x * scale * (row + 0.5) + acrossX / 2;
    let y = (origin.y - top) / factor - 0.5 + down.y * scale * (row + 0.5) + acrossY / 2;
    for (let column = 0; column < sidePx; column++, x += acrossX, y += acrossY, at += 3) {
      if (!(x > -0.5 && y > -0.5 && x < widthPx - 0.5 && y < heightPx - 0.5)) {
        out[at] = 0;
        out[at + 1] = 0;
        out[at + 2] = 0;
        continue;
      }
      const x0 = x < 0 ? 0 : Math.floor(x);
      const y0 = y < 0 ? 0 : Math.floor(y);
      const x1 = x0 + 1 < widthPx ? x0 + 1 : x0;
      const y1 = y0 + 1 < heightPx ? y0 + 1 : y0;
      const fx = x < 0 ? 0 : x - x0;
      const fy = y < 0 ? 0 : y - y0;
      const a = (y0 * widthPx + x0) * 3;
      const b = (y0 * widthPx + x1) * 3;
      const c = (y1 * widthPx + x0) * 3;
      const d = (y1 * widthPx + x1) * 3;
      for (let channel = 0; channel < 3; channel++) {
        const upper = rgb[a + channel]! + (rgb[b + channel]! - rgb[a + channel]!) * fx; // all four lie inside
        const lower = rgb[c + channel]! + (rgb[d + channel]! - rgb[c + channel]!) * fx;
        out[at + channel] = upper + (lower - upper) * fy;
      }
    }
  }
}

const minus = (one: Point, other: Point): Point => ({ x: one.x - other.x, y: one.y - other.y });
