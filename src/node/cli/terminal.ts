import type { Backstride } from "../../app/backstride.ts";
import type { ExitCode } from "./exit-codes.ts";

/** What a command may touch: the product, and the two streams. Tests pass their own. */
export interface Terminal {
  /** Opened on first use and closed by the caller. */
  readonly backstride: () => Promise<Backstride>;
  /** Answers: for people, or one JSON document. */
  readonly out: (text: string) => void;
  /** Progress and remarks; never part of an answer. */
  readonly remark: (text: string) => void;
  /** Is standard error a terminal that can rewrite its last line? */
  readonly isLive: boolean;
  readonly wantsJson: boolean;
  readonly home: string;
}

export type Command = (terminal: Terminal) => Promise<ExitCode>;

/** Prints the machine form of an answer: its schema's name and version first, then its fields. */
export function printJson(
  terminal: Terminal,
  schema: `backstride.${string}/${number}`,
  answer: object,
): void {
  terminal.out(`${JSON.stringify({ schema, ...answer })}\n`);
}

/** Columns of text, each as wide as its widest cell. A title that ends in `>` sets its column to the right. */
export function table(titles: readonly string[], rows: readonly (readonly string[])[]): string {
  const header = titles.map((title) => title.replace(/>$/, ""));
  const width = header.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => (row[column] ?? "").length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => {
        const isRight = titles[column]?.endsWith(">") ?? false;
        return isRight ? cell.padStart(width[column] ?? 0) : cell.padEnd(width[column] ?? 0);
      })
      .join("  ")
      .trimEnd();
  return `${[line(header), ...rows.map(line)].join("\n")}\n`;
}
