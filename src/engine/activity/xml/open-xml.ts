import { nextToken, TOKEN, type XmlCursor, xmlCursor } from "./xml-cursor.ts";

/** A document whose root element has just been opened. */
export interface XmlDocument {
  readonly cursor: XmlCursor;
  /** For texts; one the platform's decoder knows. Markup and numbers are ASCII in all that get here. */
  readonly encoding: string;
}

/**
 * Opens a document whatever its encoding, byte-order mark, leading blanks or missing declaration.
 * Nothing when there is no element in it.
 */
export function openXml(bytes: Uint8Array): XmlDocument | undefined {
  const wide = wideEncoding(bytes);
  const narrow = wide === undefined ? bytes : new TextEncoder().encode(new TextDecoder(wide).decode(bytes));
  const cursor = xmlCursor(narrow, startOfText(narrow));
  const encoding = wide === undefined ? declaredEncoding(narrow, cursor.at) : "utf-8";
  for (;;) {
    const kind = nextToken(cursor);
    if (kind === TOKEN.open) return { cursor, encoding };
    if (kind === TOKEN.end || cursor.at > LONGEST_PROLOGUE) return undefined;
  }
}

/** Licences in comments, style sheets, document types: no real file has more before its root. */
const LONGEST_PROLOGUE = 1 << 20;

/** UTF-16 by its mark, or by the zero beside the first `<`. */
function wideEncoding(bytes: Uint8Array): "utf-16le" | "utf-16be" | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0x3c && bytes[1] === 0) return "utf-16le";
  if (bytes[0] === 0 && bytes[1] === 0x3c) return "utf-16be";
  return undefined;
}

/** After the UTF-8 mark; blanks and stray text before the first tag are no harm to the cursor. */
const startOfText = (bytes: Uint8Array): number =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;

function declaredEncoding(bytes: Uint8Array, from: number): string {
  const head = new TextDecoder("latin1").decode(bytes.subarray(from, from + 256));
  const label = /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/i.exec(head)?.[1];
  if (label === undefined || /^utf-?(8|16|32)/i.test(label)) return "utf-8"; // said to be wide, but is not
  try {
    new TextDecoder(label);
    return label.toLowerCase();
  } catch {
    return "utf-8";
  }
}
