/** Text as it may stand between tags and in attributes; what XML cannot hold at all is left out. */
export const escapeXml = (text: string): string =>
  text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");

/** An element with a value; nothing when there is no value to write. */
export function element(name: string, value: number | string | undefined): string {
  if (value === undefined || (typeof value === "number" && !Number.isFinite(value))) return "";
  return `<${name}>${typeof value === "number" ? value : escapeXml(value)}</${name}>`;
}

/** An instant as files write it; with the device's offset when it is known. */
export function isoTime(ms: number, utcOffsetS?: number): string {
  if (utcOffsetS === undefined) return new Date(ms).toISOString();
  const minutes = Math.abs(Math.round(utcOffsetS / 60));
  const local = new Date(ms + utcOffsetS * 1000).toISOString().slice(0, -1);
  const two = (value: number): string => String(value).padStart(2, "0");
  return `${local}${utcOffsetS < 0 ? "-" : "+"}${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}
