import { type Contact, findContacts } from "./find-contacts.ts";
import type { Side } from "./joints.ts";
import type { Motion } from "./motion.ts";
import { medianOf, rateOfChange } from "./signal.ts";
import type { View } from "./track.ts";

/** From one contact to the next, on the even clock in samples; fractions count. */
export interface Step {
  readonly from: number;
  readonly to: number;
  /** Whose foot landed at `from`, as the landmarks have it: their joints are read, right or wrong. */
  readonly side: Side;
  /** Where the foot left the ground again; absent when it was not seen. */
  readonly toeOff?: number;
}

export interface Steps {
  readonly steps: readonly Step[];
  /** The landing that ends the last step; absent without steps. */
  readonly last?: Contact;
  /** The landmarks' sides follow each other as feet do: left and right can be told apart. */
  readonly areSidesSure: boolean;
}

/** A step's time may differ this much from the middle one: more is starting, stopping or a lost step. */
const STEADY = { least: 0.75, most: 1.33 };
/** So many of the contacts must fit left after right before sides are believed. */
const ALTERNATING_RATIO = 0.8;
/** The leg is longest a little after the toe has left: a product choice, docs/evidence/gait.md. */
const LONGEST_AFTER_TOE_OFF_S = 0.015;

/** The longest run of even steps in the stretch. */
export function steadySteps(motion: Motion, view: Exclude<View, "unknown">): Steps {
  const contacts = view === "side" ? findContacts(motion).contacts : contactsFromBehind(motion);
  const gaps = contacts.slice(1).map(({ at }, i) => at - contacts[i]!.at); // one behind
  const usual = medianOf(gaps);
  let [best, bestTo, from] = [0, 0, 0];
  for (let i = 0; i <= gaps.length; i++) {
    const isSteady = i < gaps.length && gaps[i]! > STEADY.least * usual && gaps[i]! < STEADY.most * usual;
    if (isSteady) continue;
    if (i - from > bestTo - best) [best, bestTo] = [from, i];
    from = i + 1;
  }
  const kept = contacts.slice(best, bestTo + 1);
  if (bestTo === best) return { steps: [], areSidesSure: false };
  const { sides, areSidesSure } = alternating(kept);
  const steps = kept.slice(0, -1).map((contact, i) => {
    const to = kept[i + 1]!.at; // the last one is left out
    const side = sides[i]!;
    const toeOff = view === "side" ? toeOffOf(motion, contact.at, to, side) : undefined;
    return { from: contact.at, to, side, ...(toeOff === undefined ? {} : { toeOff }) };
  });
  return { steps, last: { at: kept.at(-1)!.at, side: sides.at(-1)! }, areSidesSure }; // steps have an end
}

/** Feet take turns: the order most contacts agree with is taken for all of them. */
function alternating(contacts: readonly Contact[]): {
  readonly sides: readonly Side[];
  readonly areSidesSure: boolean;
} {
  const agreeing = contacts.filter(({ side }, i) => (side === "left") === (i % 2 === 0)).length;
  const share = agreeing / contacts.length;
  if (Math.max(share, 1 - share) < ALTERNATING_RATIO)
    return { sides: contacts.map(({ side }) => side), areSidesSure: false };
  const first: Side = share >= 0.5 ? "left" : "right";
  const other: Side = first === "left" ? "right" : "left";
  return { sides: contacts.map((_, i) => (i % 2 === 0 ? first : other)), areSidesSure: true };
}

/** The toe leaves when the leg, hip to toe, has become longest behind the body. */
function toeOffOf(
  { paths, midHip, rateHz, count }: Motion,
  contact: number,
  nextContact: number,
  side: Side,
): number | undefined {
  const toe = paths[`${side}-toe`];
  const tip = toe?.isWhole ? toe : paths[`${side}-ankle`]!; // the core joints are there
  const step = nextContact - contact;
  const [from, to] = [Math.round(contact + 0.3 * step), Math.round(contact + 1.5 * step)];
  if (to >= count) return undefined;
  let [at, longest] = [-1, 0];
  for (let i = from; i <= to; i++) {
    const length = Math.hypot(tip.x[i]! - midHip.x[i]!, tip.y[i]! - midHip.y[i]!);
    if (tip.x[i]! < midHip.x[i]! && length > longest) [at, longest] = [i, length];
  }
  if (at <= from || at >= to) return undefined;
  return at - LONGEST_AFTER_TOE_OFF_S * rateHz;
}

/** The fall ends when the ground pushes as hard as the body weighs, so long after contact: docs/evidence/gait.md. */
const FALL_ENDS_AFTER_S = 0.035;

/**
 * From behind, nothing is seen of how far a foot reaches. The hips fall freely until the ground takes them: the foot
 * met the ground a little before they fell fastest. The lower foot is the one on the ground.
 */
function contactsFromBehind({ midHip, paths, rateHz, count }: Motion): readonly Contact[] {
  const speed = rateOfChange(midHip.y, rateHz);
  const far = Math.round(0.1 * rateHz);
  const found: Contact[] = [];
  for (let i = 1; i < count - 1; i++) {
    if (speed[i]! >= 0) continue;
    let isFastest = true;
    for (let k = Math.max(0, i - far); k <= Math.min(count - 1, i + far) && isFastest; k++)
      isFastest = k === i || (k < i ? speed[k]! > speed[i]! : speed[k]! >= speed[i]!);
    if (!isFastest) continue;
    const standing = Math.min(count - 1, i + far);
    const isLeft = paths["left-ankle"]!.y[standing]! < paths["right-ankle"]!.y[standing]!; // the core joints are there
    found.push({ at: i - FALL_ENDS_AFTER_S * rateHz, side: isLeft ? "left" : "right" });
  }
  return found.filter(({ at }) => at >= 0);
}
