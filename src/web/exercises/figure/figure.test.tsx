import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { Movement } from "../../../engine/exercises/figure/movement.ts";
import { MOVEMENTS } from "../../../engine/exercises/figure/movements.ts";
import { Figure } from "./figure.tsx";

describe("figure", () => {
  it.each([...MOVEMENTS.values()].map((movement) => [movement.id, movement] as const))(
    "draws %s in whole numbers and without inline style",
    (_, movement) => {
      const picture = renderToStaticMarkup(<Figure movement={movement} progress={0.3} />);
      expect(picture).not.toMatch(/NaN|Infinity|undefined|style=/);
      expect(picture.match(/<path/g)?.length ?? 0).toBeGreaterThan(15);
    },
  );

  it("shows the ghost of the aim, but none where a gait goes round", () => {
    expect(renderToStaticMarkup(<Figure movement={movementFor("E23")} />)).toContain("figure-ghost");
    expect(renderToStaticMarkup(<Figure movement={movementFor("E01")} />)).not.toContain("figure-ghost");
  });

  it("aims for the other side while that has its turn", () => {
    const ghostAt = (progress: number) =>
      /class="figure-ghost" d="([^"]+)"/.exec(
        renderToStaticMarkup(<Figure movement={movementFor("E12")} progress={progress} />),
      )?.[1];
    expect(ghostAt(0.1)).toBe(ghostAt(0.3));
    expect(ghostAt(0.6)).not.toBe(ghostAt(0.3));
  });

  it("without progress stands still at the start", () => {
    const movement = movementFor("E17");
    expect(renderToStaticMarkup(<Figure movement={movement} />)).toBe(
      renderToStaticMarkup(<Figure movement={movement} progress={0} />),
    );
  });

  it("shows the left side as the picture turned round", () => {
    const flip = "scale(-1 1)";
    expect(renderToStaticMarkup(<Figure movement={movementFor("E11")} side="L" />)).toContain(flip);
    expect(renderToStaticMarkup(<Figure movement={movementFor("E11")} side="R" />)).not.toContain(flip);
    expect(renderToStaticMarkup(<Figure movement={movementFor("E23")} side="L" />)).not.toContain(flip);
  });

  it("is named for screen readers, or hidden from them", () => {
    expect(renderToStaticMarkup(<Figure movement={movementFor("E23")} label="Squat" />)).toContain(
      'aria-label="Squat"',
    );
    expect(renderToStaticMarkup(<Figure movement={movementFor("E23")} />)).toContain('aria-hidden="true"');
  });

  it("tints the muscles that work, and paints the near leg over the far one", () => {
    const picture = renderToStaticMarkup(<Figure movement={movementFor("E23")} progress={0.4} />);
    expect(picture).toContain("figure-muscle");
    expect(picture.indexOf("figure-far")).toBeLessThan(picture.indexOf("figure-near"));
  });
});

function movementFor(id: string): Movement {
  const movement = MOVEMENTS.get(id);
  if (movement === undefined) throw new Error(`no movement ${id}`);
  return movement;
}
