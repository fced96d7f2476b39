const UTF8 = new TextDecoder("utf-8");

/** Text up to its closing zero or the end of its field; nothing when it is empty. */
export function readText(bytes: Uint8Array, at: number, size: number): string | undefined {
  let end = at;
  while (end < at + size && bytes[end] !== 0) end++;
  const text = UTF8.decode(bytes.subarray(at, end)).trim();
  return text === "" ? undefined : text;
}
