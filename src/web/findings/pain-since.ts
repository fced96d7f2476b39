const KEY = "backstride.pain-since";

/** The day the runner last told; kept in this browser until it is asked for again. */
export const readPainSince = (): string | undefined => localStorage.getItem(KEY) ?? undefined;

/** An empty day takes it back. */
export function savePainSince(day: string): void {
  if (day === "") localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, day);
}
