import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = resolve(import.meta.dirname, "..");
const SRC = join(ROOT, "src");

/** In the order of the sentence in ARCHITECTURE.md: a folder imports only from those before it. */
const ENGINE_ORDER = [
  "units",
  "evidence",
  "activity",
  "gait",
  "run",
  "answers",
  "history",
  "triage",
  "personal",
  "findings",
  "exercises",
  "plan",
  "learn",
  "simulate",
];

/** Inside the personal model the same holds once more. */
const PERSONAL_ORDER = ["days", "effects", "forecast", "experiment"];

const PARTS_EACH_MAY_USE: Readonly<Record<string, readonly string[]>> = {
  engine: ["engine"],
  app: ["app", "engine"],
  node: ["node", "app", "engine"],
  web: ["web", "app", "engine"],
};

/** Packages the engine may import, each allowed by a decision record. */
const ENGINE_PACKAGES = new Map([
  ["@photostructure/tz-lookup", "docs/decisions/0004-engine-packages.md"],
  ["minisearch", "docs/decisions/0004-engine-packages.md"],
  ["ml-matrix", "docs/decisions/0004-engine-packages.md"],
]);

const LOOKED_UP =
  /\b(Date\.now\(|new Date\(\)|Math\.random\(|performance\.now\(|process\.|localStorage\b|crypto\.random)/;

interface Import {
  readonly file: string;
  readonly line: number;
  readonly target: string;
}

describe("layers", () => {
  const files = sourceFiles();
  const imports = files.flatMap(importsOf);

  it("finds the source at all", () => {
    expect(files.length).toBeGreaterThan(20);
    expect(imports.length).toBeGreaterThan(20);
  });

  it("lets parts import one way only: engine, app, then node and web", () => {
    const wrong = imports.filter(({ file, target }) => {
      if (!target.startsWith(".")) return false;
      const from = partOf(file);
      const to = partOf(resolve(dirname(file), target));
      return from !== undefined && to !== undefined && !(PARTS_EACH_MAY_USE[from] ?? []).includes(to);
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it("lets an engine folder import only from folders named before it", () => {
    const wrong = imports.filter(({ file, target }) => {
      const from = engineFolderOf(file);
      const to = target.startsWith(".") ? engineFolderOf(resolve(dirname(file), target)) : undefined;
      if (from === undefined || to === undefined) return false;
      return ENGINE_ORDER.indexOf(to) > ENGINE_ORDER.indexOf(from);
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it("lets a folder of the personal model import only from those named before it", () => {
    const wrong = imports.filter(({ file, target }) => {
      const from = personalFolderOf(file);
      const to = target.startsWith(".") ? personalFolderOf(resolve(dirname(file), target)) : undefined;
      if (from === undefined || to === undefined) return false;
      return PERSONAL_ORDER.indexOf(to) > PERSONAL_ORDER.indexOf(from);
    });
    expect(wrong.map(describeImport)).toEqual([]);
  });

  it("knows every engine folder", () => {
    expect(foldersIn("engine").filter((name) => !ENGINE_ORDER.includes(name))).toEqual([]);
    expect(foldersIn("engine/personal").toSorted()).toEqual(PERSONAL_ORDER.toSorted());
  });

  it("lets the engine use only the packages a decision record allows", () => {
    const wrong = imports.filter(
      ({ file, target }) =>
        partOf(file) === "engine" && !target.startsWith(".") && !ENGINE_PACKAGES.has(target),
    );
    expect(wrong.map(describeImport)).toEqual([]);
    for (const [name, record] of ENGINE_PACKAGES) {
      expect(readFileSync(join(ROOT, record), "utf8"), name).toContain(name);
    }
  });

  it("never looks up time or chance in engine or app", () => {
    const wrong = files
      .filter((file) => ["engine", "app"].includes(partOf(file) ?? ""))
      .flatMap((file) =>
        linesOf(file)
          .map((text, index) => ({ text, place: `${relative(ROOT, file)}:${index + 1}` }))
          .filter(({ text }) => LOOKED_UP.test(text) && !/^\s*(\*|\/\/|\/\*)/.test(text))
          .map(({ text, place }) => `${place}: ${text.trim()}`),
      );
    expect(wrong).toEqual([]);
  });
});

function sourceFiles(): string[] {
  return readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .filter((entry) => !/\.test\.tsx?$|\.d\.ts$|store-contract\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const text = readFileSync(file, "utf8");
  for (const match of text.matchAll(/(?:^|[\s;])(?:from|import)\s*\(?\s*["']([^"'\n]+)["']/g)) {
    const target = match[1];
    if (target === undefined) continue;
    found.push({ file, line: text.slice(0, match.index).split("\n").length, target });
  }
  return found;
}

const foldersIn = (folder: string): string[] =>
  readdirSync(join(SRC, folder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

const linesOf = (file: string): string[] => readFileSync(file, "utf8").split("\n");

const partOf = (path: string): string | undefined =>
  path.startsWith(SRC) ? relative(SRC, path).split("/")[0] : undefined;

const engineFolderOf = (path: string): string | undefined => {
  const [part, folder, more] = relative(SRC, path).split("/");
  return part === "engine" && more !== undefined ? folder : undefined;
};

const personalFolderOf = (path: string): string | undefined => {
  const [part, folder, inner, more] = relative(SRC, path).split("/");
  return part === "engine" && folder === "personal" && more !== undefined ? inner : undefined;
};

const describeImport = ({ file, line, target }: Import): string =>
  `${relative(ROOT, file)}:${line} imports ${target}`;
