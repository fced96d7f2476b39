/** What the cursor stands on. `end`: the input is over, or its last token is unfinished (see `at`). */
export const TOKEN = { end: 0, open: 1, close: 2, text: 3 } as const;

/**
 * A walk over XML bytes, one token after the other, without building anything. It is lenient where
 * devices are careless (undeclared prefixes, text after the root, missing declaration) and expands
 * no entity but the five of XML and numbers, so a document type can do no harm.
 */
export interface XmlCursor {
  readonly bytes: Uint8Array;
  /** Next byte to read. After `end`, everything from here on is an unfinished token. */
  at: number;
  /** Hash of the local name (see `nameHash`) of the element opened or closed. */
  name: number;
  /** Of a text: its bytes. Of an opened element: its attributes. */
  from: number;
  to: number;
  /** A text from CDATA holds no entities. */
  isRaw: boolean;
  /** Elements open, the one just opened counted, the one just closed not. */
  depth: number;
  /** An element `<like this/>` is opened now and closed by the next token. */
  closesNext: boolean;
  rootName: number;
}

export function xmlCursor(bytes: Uint8Array, from = 0): XmlCursor {
  return { bytes, at: from, name: 0, from, to: from, isRaw: false, depth: 0, closesNext: false, rootName: 0 };
}

/** The same walk over what follows: `bytes` begin with what the cursor left unfinished. */
export const continuedCursor = (cursor: XmlCursor, bytes: Uint8Array): XmlCursor => ({
  ...cursor,
  bytes,
  at: 0,
  from: 0,
  to: 0,
});

/** Moves to the next token and tells its kind. Text of blanks alone is passed over. */
export function nextToken(cursor: XmlCursor): number {
  if (cursor.closesNext) {
    cursor.closesNext = false;
    leave(cursor);
    return TOKEN.close;
  }
  const bytes = cursor.bytes;
  const end = bytes.length;
  let at = cursor.at;
  while (at < end) {
    let isBlank = true;
    const from = at;
    // Safe to assert inside this loop: every index is below `end`.
    while (at < end) {
      const byte = bytes[at]!;
      if (byte === LESS && (at + 1 >= end || startsMarkup(bytes[at + 1]!))) break;
      if (byte > SPACE) isBlank = false;
      at++;
    }
    if (at >= end) {
      if (isBlank) cursor.at = end;
      return TOKEN.end;
    }
    if (!isBlank) {
      cursor.at = at;
      cursor.from = from;
      cursor.to = at;
      cursor.isRaw = false;
      return TOKEN.text;
    }
    cursor.at = at; // where an unfinished token begins
    if (at + 1 >= end) return TOKEN.end;
    const next = bytes[at + 1]!;
    if (next === SLASH) return closeTag(cursor, at + 2, end);
    if (next !== BANG && next !== QUESTION) return openTag(cursor, at + 1, end);

    const after = next === QUESTION ? after2(bytes, QUESTION, GREATER, at + 2) : afterBang(cursor, at, end);
    if (after === UNFINISHED) return TOKEN.end;
    cursor.at = after;
    if (next === BANG && cursor.isRaw) {
      cursor.isRaw = cursor.to > cursor.from;
      if (cursor.isRaw) return TOKEN.text;
    }
    at = after;
  }
  cursor.at = end;
  return TOKEN.end;
}

/** Did the input end with elements open, or inside a tag? */
export const isCutShort = (cursor: XmlCursor): boolean => cursor.depth > 0;

/** Names are compared by this number: letters without case, prefix left out. */
export function nameHash(localName: string): number {
  let hash = 0;
  for (let i = 0; i < localName.length; i++)
    hash = (Math.imul(hash, 31) + (localName.charCodeAt(i) | 32)) | 0;
  return hash;
}

/** The same hash over bytes: texts of a fixed vocabulary are compared without making text of them. */
export function hashIn(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (bytes[at]! | 32)) | 0; // safe: inside the bytes
  return hash;
}

/** Attributes of the element just opened, one by one: `name` is a `nameHash`, `from`/`to` the value's bytes. */
export interface Attributes {
  at: number;
  name: number;
  from: number;
  to: number;
}

export const attributes = (cursor: XmlCursor): Attributes => ({ at: cursor.from, name: 0, from: 0, to: 0 });

/** Moves to the next attribute; false when there is none. `attribute` may be used again for another element. */
export function nextAttribute(cursor: XmlCursor, attribute: Attributes): boolean {
  const bytes = cursor.bytes;
  const end = cursor.to;
  let at = attribute.at;
  while (at < end && bytes[at]! <= SPACE) at++; // safe: at < end <= bytes.length here and below
  let hash = 0;
  while (at < end) {
    const byte = bytes[at]!;
    if (byte === EQUALS || byte <= SPACE) break;
    hash = byte === COLON ? 0 : (Math.imul(hash, 31) + (byte | 32)) | 0;
    at++;
  }
  while (at < end && bytes[at]! !== QUOTE && bytes[at]! !== APOSTROPHE) at++;
  if (at >= end) return false;
  const quote = bytes[at]!;
  const from = ++at;
  while (at < end && bytes[at]! !== quote) at++;
  attribute.name = hash;
  attribute.from = from;
  attribute.to = at;
  attribute.at = at + 1;
  return true;
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const SPACE = 0x20;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const EQUALS = 0x3d;
const COLON = 0x3a;
const DASH = 0x2d;
const BRACKET_OPEN = 0x5b;
const BRACKET_CLOSE = 0x5d;
const UNDERSCORE = 0x5f;
const UNFINISHED = -1;

/** A `<` before anything else is a careless person's text ("easy <5k"). */
const startsMarkup = (byte: number): boolean =>
  byte === SLASH || byte === BANG || byte === QUESTION || startsName(byte);

const startsName = (byte: number): boolean =>
  ((byte | 32) >= 0x61 && (byte | 32) <= 0x7a) || byte === UNDERSCORE || byte === COLON || byte >= 0x80;

function openTag(cursor: XmlCursor, nameAt: number, end: number): number {
  const bytes = cursor.bytes;
  let at = nameAt;
  let hash = 0;
  let byte = 0;
  while (at < end) {
    byte = bytes[at]!; // safe: at < end
    if (byte === GREATER || byte === SLASH || byte <= SPACE) break;
    hash = byte === COLON ? 0 : (Math.imul(hash, 31) + (byte | 32)) | 0;
    at++;
  }
  const from = at;
  while (at < end) {
    byte = bytes[at]!; // safe: at < end
    if (byte === GREATER || byte === LESS) break;
    if (byte === QUOTE || byte === APOSTROPHE) {
      at++;
      while (at < end && bytes[at]! !== byte && bytes[at]! !== LESS) at++;
      if (at < end && bytes[at]! === LESS) break;
    }
    at++;
  }
  if (at >= end) return TOKEN.end;
  const isEmpty = at > from && bytes[at - 1]! === SLASH;
  cursor.name = hash;
  cursor.from = from;
  cursor.to = isEmpty ? at - 1 : at;
  cursor.at = afterTag(bytes, at);
  cursor.closesNext = isEmpty;
  cursor.depth++;
  if (cursor.rootName === 0) cursor.rootName = hash;
  return TOKEN.open;
}

function closeTag(cursor: XmlCursor, nameAt: number, end: number): number {
  const bytes = cursor.bytes;
  let at = nameAt;
  let hash = 0;
  while (at < end) {
    const byte = bytes[at]!; // safe: at < end
    if (byte === GREATER || byte === LESS) {
      cursor.name = hash;
      cursor.at = afterTag(bytes, at);
      leave(cursor);
      return TOKEN.close;
    }
    if (byte > SPACE) hash = byte === COLON ? 0 : (Math.imul(hash, 31) + (byte | 32)) | 0;
    at++;
  }
  return TOKEN.end;
}

/** XML allows no `<` inside a tag: one there is the next tag's, and damage before it ends with it. */
const afterTag = (bytes: Uint8Array, at: number): number => (bytes[at] === LESS ? at : at + 1);

/** The root's end closes everything: a tag left open inside is carelessness, not a cut. */
function leave(cursor: XmlCursor): void {
  cursor.depth = cursor.name === cursor.rootName || cursor.depth === 0 ? 0 : cursor.depth - 1;
}

/** After a comment, CDATA section or document type; CDATA leaves its text in the cursor, marked raw. */
function afterBang(cursor: XmlCursor, at: number, end: number): number {
  const bytes = cursor.bytes;
  cursor.isRaw = false;
  if (at + 9 > end && !closesBefore(bytes, at, end)) return UNFINISHED; // cannot be told apart yet
  if (bytes[at + 2] === DASH && bytes[at + 3] === DASH) return after3(bytes, DASH, at + 4);
  if (bytes[at + 2] === BRACKET_OPEN) {
    const after = after3(bytes, BRACKET_CLOSE, at + 9);
    cursor.isRaw = after !== UNFINISHED;
    cursor.from = at + 9;
    cursor.to = after - 3;
    return after;
  }
  return afterDocumentType(bytes, at + 2, end);
}

const closesBefore = (bytes: Uint8Array, from: number, end: number): boolean => {
  const at = bytes.indexOf(GREATER, from);
  return at >= 0 && at < end;
};

/** Passes over an internal subset with its quotes and comments; nothing declared there is used. */
function afterDocumentType(bytes: Uint8Array, from: number, end: number): number {
  let brackets = 0;
  let at = from;
  while (at < end) {
    const byte = bytes[at]!; // safe: at < end
    if (byte === QUOTE || byte === APOSTROPHE) {
      at = bytes.indexOf(byte, at + 1);
      if (at < 0) return UNFINISHED;
    } else if (byte === LESS && bytes[at + 1] === BANG && bytes[at + 2] === DASH && bytes[at + 3] === DASH) {
      at = after3(bytes, DASH, at + 4) - 1;
      if (at < 0) return UNFINISHED;
    } else if (byte === BRACKET_OPEN) brackets++;
    else if (byte === BRACKET_CLOSE) brackets--;
    else if (byte === GREATER && brackets <= 0) return at + 1;
    at++;
  }
  return UNFINISHED;
}

/** After the first `-->` or `]]>`, whose doubled byte is given. */
function after3(bytes: Uint8Array, twice: number, from: number): number {
  let at = bytes.indexOf(GREATER, from + 2);
  while (at >= 0) {
    if (bytes[at - 1] === twice && bytes[at - 2] === twice) return at + 1;
    at = bytes.indexOf(GREATER, at + 1);
  }
  return UNFINISHED;
}

function after2(bytes: Uint8Array, first: number, second: number, from: number): number {
  let at = bytes.indexOf(second, from);
  while (at >= 0) {
    if (bytes[at - 1] === first) return at + 1;
    at = bytes.indexOf(second, at + 1);
  }
  return UNFINISHED;
}
