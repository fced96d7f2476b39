import type uPlot from "uplot";
import { BOLD_FONT } from "./chart.tsx";
import type { Colours } from "./colours.ts";

/** A labelled hairline down a chart: where something began. */
export interface Mark {
  /** On the axis below. Outside of what is shown, nothing is drawn. */
  readonly at: number;
  readonly label: string;
  /** Its words stand over the drawing, where there is room kept for them, or at the top inside of it. */
  readonly words: "above" | "inside";
}

const BESIDE_PX = 6;
const ABOVE_PX = -5;
const INSIDE_PX = 12;

/** Draws the mark in the colour of pain, its words on the side where there is more room. */
export function drawMark(plot: uPlot, { at, label, words }: Mark, colours: Colours): void {
  const { ctx, bbox } = plot;
  const scale = devicePixelRatio;
  const x = plot.valToPos(at, "x", true);
  if (x < bbox.left || x > bbox.left + bbox.width) return;
  const isLeft = x > bbox.left + bbox.width / 2;
  ctx.save();
  beginWords(ctx);
  hairline(ctx, [x, bbox.top], [x, bbox.top + bbox.height], colours.stop);
  writeOver(ctx, label, {
    at: [
      x + (isLeft ? -BESIDE_PX : BESIDE_PX) * scale,
      bbox.top + (words === "above" ? ABOVE_PX : INSIDE_PX) * scale,
    ],
    align: isLeft ? "right" : "left",
    colours,
  });
  ctx.restore();
}

/** Words from here on have the size and weight of a chart's labels, and begin where they are written. */
export function beginWords(ctx: CanvasRenderingContext2D): void {
  ctx.textAlign = "left";
  ctx.font = BOLD_FONT.replace("13px", `${13 * devicePixelRatio}px`);
}

/** A dashed line; what is written next has its colour. */
export function hairline(
  ctx: CanvasRenderingContext2D,
  from: readonly [number, number],
  to: readonly [number, number],
  colour: string,
): void {
  const scale = devicePixelRatio;
  ctx.strokeStyle = colour;
  ctx.fillStyle = colour;
  ctx.lineWidth = 1.5 * scale;
  ctx.setLineDash([4 * scale, 4 * scale]);
  ctx.beginPath();
  ctx.moveTo(...from);
  ctx.lineTo(...to);
  ctx.stroke();
  ctx.setLineDash([]);
}

/** In the colour set last, with the ground around it, so that it reads over a line. */
export function writeOver(
  ctx: CanvasRenderingContext2D,
  text: string,
  how: {
    readonly at: readonly [number, number];
    readonly align: CanvasTextAlign;
    readonly colours: Colours;
  },
): void {
  ctx.save();
  ctx.textAlign = how.align;
  ctx.strokeStyle = how.colours.ground;
  ctx.lineWidth = 4 * devicePixelRatio;
  ctx.lineJoin = "round";
  ctx.strokeText(text, ...how.at);
  ctx.fillText(text, ...how.at);
  ctx.restore();
}
