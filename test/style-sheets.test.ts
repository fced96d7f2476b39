import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { expect, it } from "vitest";

const WEB = join(import.meta.dirname, "../src/web");

// All sheets are one cascade, in the order in which screens were visited: a name used twice breaks one of its owners.
it("gives every class to one style sheet", () => {
  const ownersByClass = new Map<string, Set<string>>();
  for (const sheet of sheets())
    for (const name of classesStyledBy(readFileSync(sheet, "utf8")))
      ownersByClass.set(name, (ownersByClass.get(name) ?? new Set()).add(relative(WEB, sheet)));
  const shared = [...ownersByClass].filter(([, owners]) => owners.size > 1);
  expect(shared.map(([name, owners]) => `${name}: ${[...owners].join(", ")}`)).toEqual([]);
});

const sheets = (): readonly string[] =>
  readdirSync(WEB, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".css"))
    .map((name) => join(WEB, name));

/** Classes with a rule of their own; those that only stand within another's rule are somebody's guests. */
function classesStyledBy(css: string): ReadonlySet<string> {
  const rules = css.replaceAll(/\/\*.*?\*\//gs, "").matchAll(/(?<=^|[{}])\s*([^{}@;]+)\{/g);
  const selectors = [...rules].flatMap(([, list = ""]) => list.split(","));
  return new Set(selectors.flatMap((selector) => /^\s*\.([\w-]+)\s*$/.exec(selector)?.[1] ?? []));
}
