import { enterEra, letGo } from "./era.ts";

/** Does the program on the computer answer? */
export type Connection = "there" | "gone" | "not-paired";

let now: Connection = "there";
const listeners = new Set<() => void>();
const whenErased = new Set<() => Promise<unknown>>();

export const connection = (): Connection => now;

export function onConnection(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Called when the server has erased everything, or does not know this device any more: what was kept of it goes. */
export function onErased(listener: () => Promise<unknown>): void {
  whenErased.add(listener);
}

export const heard = (): void => become("there");
export const nothingHeard = (): void => become("gone");

export async function heardEra(era: string | null): Promise<void> {
  if (era !== null && (await enterEra(era))) await dropAll();
}

export async function heardNotPaired(): Promise<void> {
  become("not-paired");
  await letGo();
  await dropAll();
}

const dropAll = (): Promise<unknown> => Promise.all([...whenErased].map((drop) => drop()));

function become(next: Connection): void {
  if (next === now) return;
  now = next;
  for (const listener of listeners) listener();
}
