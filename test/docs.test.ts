import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { EXIT } from "../src/node/cli/exit-codes.ts";
import { createProgram } from "../src/node/cli/program.ts";

const ROOT = resolve(import.meta.dirname, "..");

const pages = [
  ...["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"].map((name) => join(ROOT, name)),
  ...readdirSync(join(ROOT, "docs"), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
    .map((entry) => join(entry.parentPath, entry.name)),
];

describe("the documents", () => {
  it.each(pages.map((page) => [relative(ROOT, page), page]))("%s links only to what is there", (_, page) => {
    const text = readFileSync(page, "utf8").replace(/```[\s\S]*?```/g, "");
    const targets = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)].map((match) => match[1] ?? "");
    const lost = targets.filter(
      (target) => !/^[a-z]+:/.test(target) && !existsSync(resolve(dirname(page), target)),
    );
    expect(lost).toEqual([]);
  });

  it.each(pages.map((page) => [relative(ROOT, page), page]))(
    "%s links only to headings that are there",
    (_, page) => {
      const links = [...readFileSync(page, "utf8").matchAll(/\]\(([^)#\s:]*)#([^)\s]+)\)/g)];
      const lost = links.filter(([, target = "", heading = ""]) => {
        const to = target === "" ? page : resolve(dirname(page), target);
        return !headingsOf(readFileSync(to, "utf8")).includes(heading);
      });
      expect(lost.map(([link]) => link)).toEqual([]);
    },
  );

  // a decision stays as it was written, whatever its sources are called today
  it.each(pages.map((page) => [relative(ROOT, page), page]).filter(([name]) => !name?.includes("decisions")))(
    "%s names only sources that are there",
    (_, page) => {
      const names = [...readFileSync(page, "utf8").matchAll(/`([\w./-]+\.(?:tsx?|mjs|css))`/g)].map(
        ([, name = ""]) => name,
      );
      expect(names.filter((name) => !sources.some((source) => source.endsWith(`/${name}`)))).toEqual([]);
    },
  );

  it("name only scripts that package.json has", () => {
    const { scripts } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
    const named = pages.flatMap((page) => [
      ...readFileSync(page, "utf8").matchAll(/\bnpm (?:run )?([a-z:]+)/g),
    ]);
    const lost = named
      .map(([, name = ""]) => name)
      .filter((name) => !(name in scripts || NPM_WORDS.has(name)));
    expect(named.length).toBeGreaterThan(5);
    expect(lost).toEqual([]);
  });

  it("number their decisions without gaps in a block of ten and without doubles", () => {
    const numbers = readdirSync(join(ROOT, "docs/decisions")).map((name) => name.slice(0, 4));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.every((number) => /^\d{4}$/.test(number))).toBe(true);
    const before = (number: string): string => String(Number(number) - 1).padStart(4, "0");
    const isFirst = (number: string): boolean => number === "0001" || number.endsWith("0");
    expect(numbers.filter((number) => !isFirst(number) && !numbers.includes(before(number)))).toEqual([]);
  });

  it("name every command with its options, every exit status and every answer of the program", () => {
    const guide = readFileSync(join(ROOT, "docs/guide/command-line.md"), "utf8");
    for (const command of createProgram(async () => undefined).commands) {
      const rows = guide.split("\n").filter((line) => new RegExp(`^\\| \`${command.name()}\\b`).test(line));
      expect(rows, command.name()).not.toEqual([]);
      const lost = command.options.filter(({ long }) => !rows.join().includes(long ?? ""));
      expect(
        lost.map(({ flags }) => flags),
        command.name(),
      ).toEqual([]);
    }
    expect(Object.values(EXIT).filter((status) => !guide.includes(`| ${status} |`))).toEqual([]);

    const printed = sources
      .filter((source) => source.startsWith(`${ROOT}/src/node/cli`) && !source.includes(".test."))
      .flatMap((source) => readFileSync(source, "utf8").match(SCHEMA) ?? []);
    expect(new Set(guide.match(SCHEMA))).toEqual(new Set(printed));
  });
});

/** Words behind `npm` that are npm's own. */
const NPM_WORDS: ReadonlySet<string> = new Set(["ci", "and"]);

const SCHEMA = /\bbackstride\.[a-z-]+\/\d+/g;

const sources = ["src", "test", "scripts", "bench", "fixtures"].flatMap((folder) =>
  readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name)),
);

/** The headings of a page, as links name them. */
const headingsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\w\- ]/g, "")
      .replaceAll(" ", "-"),
  );
