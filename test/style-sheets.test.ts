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

it("styles no class that no screen wears", () => {
  const screens = filesOf(/\.tsx?$/)
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const worn = new Set(screens.match(/[\w-]+/g));
  const beginnings = new Set(screens.match(/[\w-]+-(?=\$\{)/g));
  const isWorn = (name: string): boolean =>
    name.startsWith(OF_CHARTS) ||
    worn.has(name) ||
    [...name.matchAll(/-/g)].some(({ index }) => beginnings.has(name.slice(0, index + 1)));
  const styled = sheets().flatMap((sheet) =>
    [
      ...readFileSync(sheet, "utf8")
        .replaceAll(/\/\*.*?\*\//gs, "")
        .matchAll(/\.([a-zA-Z][\w-]*)(?=[^{};]*\{)/g),
    ].map(([, name = ""]) => ({ name, sheet: relative(WEB, sheet) })),
  );
  expect(styled.length).toBeGreaterThan(1000);
  expect(styled.filter(({ name }) => !isWorn(name))).toEqual([]);
});

/** How the chart library's own classes begin. */
const OF_CHARTS = "u-";

const filesOf = (ending: RegExp): readonly string[] =>
  readdirSync(WEB, { recursive: true, encoding: "utf8" })
    .filter((name) => ending.test(name) && !name.includes(".test."))
    .map((name) => join(WEB, name));

const sheets = (): readonly string[] => filesOf(/\.css$/);

/** Classes with a rule of their own; those that only stand within another's rule are somebody's guests. */
function classesStyledBy(css: string): ReadonlySet<string> {
  const rules = css.replaceAll(/\/\*.*?\*\//gs, "").matchAll(/(?<=^|[{}])\s*([^{}@;]+)\{/g);
  const selectors = [...rules].flatMap(([, list = ""]) => list.split(","));
  return new Set(selectors.flatMap((selector) => /^\s*\.([\w-]+)\s*$/.exec(selector)?.[1] ?? []));
}
