import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ENGLISH_CATALOGUES } from "../src/web/words/english-catalogues.ts";

const SRC = join(import.meta.dirname, "../src");

/** All sources but Spanish and tests, without the keys of catalogues: what asks for words, and nothing that has some. */
const asking = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter(
    ({ name, parentPath }) =>
      /\.tsx?$/.test(name) && !/\.test\./.test(name) && !/\/words\/es$/.test(parentPath),
  )
  .map(({ name, parentPath }) => readFileSync(join(parentPath, name), "utf8"))
  .map((text) => text.replaceAll(/^ {2}(?:"[^"]+"|\w+):(?=\s*["{\n])/gm, ""))
  .join("\n");

const found = (pattern: RegExp): ReadonlySet<string> =>
  new Set([...asking.matchAll(pattern)].map(([, text = ""]) => text));

const quoted = found(/["`]([\w.-]+)["`]/g);
const properties = found(/\.(\w+)/g);
const beginnings = found(/`([\w.-]+[.-])\$\{/g);

/** A key is asked for whole, as a property, or by a template that begins as it does. */
function isAskedFor(key: string): boolean {
  const whole = key.replace(/_(?:one|other)$/, "");
  const itsBeginnings = [...whole.matchAll(/[.-]/g)].map(({ index }) => whole.slice(0, index + 1));
  return quoted.has(whole) || properties.has(whole) || itsBeginnings.some((text) => beginnings.has(text));
}

it.each(Object.entries(ENGLISH_CATALOGUES))("every word of %s is asked for somewhere", (_, catalogue) => {
  expect(Object.keys(catalogue).filter((key) => !isAskedFor(key))).toEqual([]);
});

it("a word that nobody asks for would be noticed", () => {
  expect(isAskedFor("metronome.nobody-asks")).toBe(false);
});
