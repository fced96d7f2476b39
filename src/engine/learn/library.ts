import { type EmergencyCard, emergencyCard } from "../evidence/emergency-card.ts";
import { EXERCISES } from "../exercises/catalogue.ts";
import type { Card } from "./card.ts";
import { CARDS, cardById } from "./cards.ts";
import { type Findable, findableOfCard, type Hit, openSearch } from "./search.ts";
import { soundsUrgent } from "./sounds-urgent.ts";

/** What is shown for a question, in this order. */
export interface Reply {
  /** Present when the words may tell of an emergency; then nothing else comes before it. */
  readonly emergency?: EmergencyCard;
  /** The card that answers best; absent when none fits. */
  readonly best?: Card;
  /** Everything found, the best first. */
  readonly hits: readonly Hit[];
}

/**
 * Opens the library: cards and exercises, and what else the caller can find, such as the titles of findings.
 * `mayBeEmergency` decides about the words as they were typed.
 */
export function openLibrary(
  more: readonly Findable[] = [],
  mayBeEmergency: (text: string) => boolean = soundsUrgent,
): (text: string) => Reply {
  const search = openSearch([...CARDS.map(findableOfCard), ...EXERCISES_TO_FIND, ...more]);
  return (text) => {
    const hits = search(text);
    const bestHit = hits.find((hit) => hit.kind === "card");
    const best = bestHit && cardById(bestHit.id);
    return {
      ...(mayBeEmergency(text) && { emergency: emergencyCard() }),
      ...(best && { best }),
      hits,
    };
  };
}

const EXERCISES_TO_FIND: readonly Findable[] = EXERCISES.map(({ id, name, purpose }) => ({
  kind: "exercise",
  id,
  title: name,
  text: purpose,
}));
