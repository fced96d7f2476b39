import type { FootContact } from "../../../engine/gait/gait-result.ts";

/** A place in a clip counted in steps: 0 is the first contact, 2.5 half-way from the third to the fourth. */
export type Place = number;

/** The last place there is; nothing lies beyond the last contact. */
export const lastPlace = (contacts: readonly FootContact[]): Place => Math.max(0, contacts.length - 1);

/** The frame to show for a place. */
export function frameAt(contacts: readonly FootContact[], place: Place): number {
  const at = Math.max(0, Math.min(lastPlace(contacts), place));
  const [from, to] = [contacts[Math.floor(at)], contacts[Math.ceil(at)]];
  if (from === undefined || to === undefined) return 0;
  return Math.round(from.frame + (at - Math.floor(at)) * (to.frame - from.frame));
}

/** The contact next to a place in either direction; the place itself at the ends. */
export function nextContact(contacts: readonly FootContact[], place: Place, way: -1 | 1): Place {
  const next = way === 1 ? Math.floor(place + 1e-6) + 1 : Math.ceil(place - 1e-6) - 1;
  return Math.max(0, Math.min(lastPlace(contacts), next));
}

/** Contacts of two clips that can be shown step by step: both begin on the same foot and have equally many. */
export function alignContacts(
  before: readonly FootContact[],
  after: readonly FootContact[],
): { readonly before: readonly FootContact[]; readonly after: readonly FootContact[] } {
  const side = before[0]?.side;
  const isOther = side !== undefined && after[0]?.side !== undefined && after[0].side !== side;
  const own = isOther ? after.slice(1) : after;
  const count = Math.min(before.length, own.length);
  return { before: before.slice(0, count), after: own.slice(0, count) };
}

/** Seconds of a middling step, for playing at the runner's own rhythm. */
export function stepSeconds(contacts: readonly FootContact[]): number {
  const [first, last] = [contacts[0], contacts.at(-1)];
  if (first === undefined || last === undefined || first === last) return 1 / 3;
  return (last.timeS - first.timeS) / (contacts.length - 1);
}
