/** A number as people type it: a comma or a point for the decimals. Nothing when it is none. */
export function numberFromText(text: string): number | undefined {
  const plain = text.trim().replace(/\s/g, "").replace(",", ".");
  if (!/^\d+(\.\d*)?$|^\.\d+$/.test(plain)) return undefined;
  return Number(plain);
}

/** Seconds of `1:02:45`, `42:07`, or plain minutes. Nothing when it is no span of time. */
export function secondsFromText(text: string): number | undefined {
  const parts = text.trim().split(":");
  if (parts.length === 1) {
    const minutes = numberFromText(text);
    return minutes === undefined ? undefined : minutes * 60;
  }
  if (parts.length > 3 || parts.some((part) => !/^\d{1,3}$/.test(part))) return undefined;
  if (parts.slice(1).some((part) => Number(part) > 59)) return undefined;
  return parts.reduce((sum, part) => sum * 60 + Number(part), 0);
}
