import { readFileSync, writeFileSync } from "node:fs";

/** Writes lines into a page's section: between `<!-- name: written by script -->` and `<!-- name: end -->`. */
export function replaceSection(
  page: URL,
  { name, script }: { readonly name: string; readonly script: string },
  lines: readonly string[],
): void {
  const text = readFileSync(page, "utf8");
  const begin = `<!-- ${name}: written by ${script} -->\n`;
  const from = text.indexOf(begin);
  const to = text.indexOf(`<!-- ${name}: end -->`);
  if (from < 0 || to < from) throw new Error(`${page.pathname} has no place for ${name}`);
  writeFileSync(page, `${text.slice(0, from + begin.length)}\n${lines.join("\n")}\n\n${text.slice(to)}`);
}
