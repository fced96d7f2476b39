const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const VALUE_BY_CODE = new Int16Array(128).fill(-1);
for (let value = 0; value < DIGITS.length; value++) VALUE_BY_CODE[DIGITS.charCodeAt(value)] = value;

/** The bytes a text of base64 stands for; nothing when it is none. The other way: `base64Of`. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 !== 0) return undefined;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const digits = text.length - padding;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  let bits = 0;
  let at = 0;
  for (let index = 0; index < digits; index++) {
    const value = VALUE_BY_CODE[text.charCodeAt(index)] ?? -1;
    if (value < 0) return undefined;
    bits = (bits << 6) | value;
    const place = index % 4;
    if (place > 0) bytes[at++] = (bits >> (6 - place * 2)) & 255;
  }
  return bytes;
}
