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

  it("number their decisions without gaps in a block and without doubles", () => {
    const numbers = readdirSync(join(ROOT, "docs/decisions")).map((name) => name.slice(0, 4));
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(numbers.every((number) => /^\d{4}$/.test(number))).toBe(true);
  });

  it("name every command and every exit status of the program", () => {
    const guide = readFileSync(join(ROOT, "docs/guide/command-line.md"), "utf8");
    const commands = createProgram(async () => undefined).commands.map((command) => command.name());
    expect(commands.filter((name) => !new RegExp(`\\| \`${name}\\b`).test(guide))).toEqual([]);
    expect(Object.values(EXIT).filter((status) => !guide.includes(`| ${status} |`))).toEqual([]);
  });
});
