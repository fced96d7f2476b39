/**
 * Rows of a CSV text, as RFC 4180 has it and as programs write it: quoted fields with separators,
 * quotes and line breaks inside, any line ending, comma or semicolon or tab, a byte-order mark.
 * Empty lines are no rows.
 */
export function rowsOfCsv(text: string): string[][] {
  const body = text.startsWith("\ufeff") ? text.slice(1) : text;
  const separator = separatorOf(body);
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < body.length) {
    const isQuoted = body[at] === '"';
    const field = isQuoted ? quotedField(body, at + 1) : plainField(body, at, separator);
    row.push(field.text);
    at = field.end;
    if (body[at] === separator) {
      at++;
      if (at < body.length) continue;
      row.push("");
    }
    at = afterLineBreak(body, at);
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  }
  return rows;
}

interface Field {
  readonly text: string;
  /** On the separator, the line break or the end of the text. */
  readonly end: number;
}

/** The separator that the first line has most of, outside quotes. */
function separatorOf(text: string): string {
  const counts = new Map(SEPARATORS.map((separator) => [separator, 0]));
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? "";
    if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (character === "\n" || character === "\r")) break;
    else if (!isQuoted && counts.has(character)) counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? ",";
}

const SEPARATORS = [",", ";", "\t"];

/** Up to the closing quote; two quotes are one. What follows it before the separator is taken along. */
function quotedField(text: string, from: number): Field {
  const parts: string[] = [];
  let at = from;
  for (;;) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return { text: parts.join("") + text.slice(at), end: text.length }; // cut off inside
    parts.push(text.slice(at, quote));
    if (text[quote + 1] !== '"') return { text: parts.join(""), end: endOfField(text, quote + 1) };
    parts.push('"');
    at = quote + 2;
  }
}

const BREAKS = /[,;\t\r\n]/g;

/** Stray text after a closing quote belongs to nothing. */
function endOfField(text: string, from: number): number {
  BREAKS.lastIndex = from;
  return BREAKS.exec(text)?.index ?? text.length;
}

function plainField(text: string, from: number, separator: string): Field {
  let end = from;
  while (end < text.length) {
    const character = text[end];
    if (character === separator || character === "\n" || character === "\r") break;
    end++;
  }
  return { text: text.slice(from, end), end };
}

function afterLineBreak(text: string, at: number): number {
  if (text[at] === "\r" && text[at + 1] === "\n") return at + 2;
  return at < text.length ? at + 1 : at;
}
