import { useSyncExternalStore } from "react";

/** What the runner wants to hear and feel while something is timed. Kept in this browser. */
export interface CueChoices {
  readonly sound: boolean;
  readonly voice: boolean;
  readonly vibration: boolean;
}

const KEY = "backstride.cues";
const FIRST: CueChoices = { sound: true, voice: false, vibration: true };

let choices: CueChoices = load();
const listeners = new Set<() => void>();

export const useCueChoices = (): CueChoices => useSyncExternalStore(listen, () => choices);

export function chooseCues(change: Partial<CueChoices>): void {
  choices = { ...choices, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(choices));
  } catch {
    // a full or forbidden storage: it holds for this visit
  }
  for (const listener of listeners) listener();
}

function load(): CueChoices {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === null ? FIRST : { ...FIRST, ...(JSON.parse(kept) as Partial<CueChoices>) }; // written above
  } catch {
    return FIRST;
  }
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
