import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../src/web/design/tokens.css", import.meta.url), "utf8");

const pairs = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\);/g)].map(
    ([, name = "", light = "", dark = ""]) => [name, { light, dark }],
  ),
);

/** Text colour on ground colour: read at 4.5 to 1 or better. */
const READ: readonly (readonly [string, string])[] = [
  ...["ink", "ink-soft", "accent", "accent-deep", "go", "ease", "stop", "unknown"].flatMap((text) =>
    ["ground", "raised", "sunken"].map((ground) => [text, ground] as const),
  ),
  ...["go", "ease", "stop", "unknown"].map((text) => [text, `${text}-wash`] as const),
  ...["go", "ease", "stop", "unknown", "accent"].map((wash) => ["ink", `${wash}-wash`] as const),
  ["ink-soft", "accent-wash"],
  ["accent-deep", "accent-wash"],
  ["accent", "accent-wash"],
  ["on-accent", "accent"],
  ["on-accent", "accent-deep"],
  ["on-emergency", "emergency"],
  ["on-emergency", "emergency-deep"],
];

/** Edges of what can be pressed and lines of charts: seen at 3 to 1 or better. */
const SEEN: readonly (readonly [string, string])[] = [
  ["edge", "ground"],
  ["edge", "raised"],
  ["context-line", "ground"],
  ["context-line", "raised"],
  ["accent", "raised"],
];

describe("tokens", () => {
  for (const theme of ["light", "dark"] as const) {
    it.each(READ)(`${theme}: %s can be read on %s`, (text, ground) => {
      expect(contrast(colour(text, theme), colour(ground, theme))).toBeGreaterThanOrEqual(4.5);
    });
    it.each(SEEN)(`${theme}: %s can be seen on %s`, (line, ground) => {
      expect(contrast(colour(line, theme), colour(ground, theme))).toBeGreaterThanOrEqual(3);
    });
  }
});

function colour(name: string, theme: "light" | "dark"): string {
  const pair = pairs.get(name);
  if (pair === undefined) throw new Error(`no token --${name}`);
  return pair[theme];
}

/** WCAG 2.2 contrast of two opaque colours. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
