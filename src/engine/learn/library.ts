import { emergencyQuestionsToOpen, readOwnWords } from "../answers/own-words/read-own-words.ts";
import { type EmergencyCard, emergencyCard } from "../evidence/emergency-card.ts";
import { EXERCISES } from "../exercises/catalogue.ts";
import type { Card } from "./card.ts";
import { CARDS, cardById } from "./cards.ts";
import { type Findable, findableOfCard, type Hit, openSearch } from "./search.ts";
import { soundsUrgent } from "./sounds-urgent.ts";

/** The signs, and the danger questions that the words open at once; these may be none. */
export interface Emergency extends EmergencyCard {
  readonly opens: readonly string[];
}

/** What is shown for a question, in this order. */
export interface Reply {
  /** Present when the words may tell of an emergency; then nothing else comes before it. */
  readonly emergency?: Emergency;
  /** The card that answers best; absent when none fits. */
  readonly best?: Card;
  /** Everything found, the best first. */
  readonly hits: readonly Hit[];
}

/** Opens the library: cards and exercises, and what else the caller can find, such as the titles of findings. */
export function openLibrary(more: readonly Findable[] = []): (text: string) => Reply {
  const search = openSearch([...CARDS.map(findableOfCard), ...EXERCISES_TO_FIND, ...more]);
  return (text) => {
    const emergency = emergencyIn(text);
    const hits = search(text);
    const bestHit = hits.find((hit) => hit.kind === "card");
    const best = bestHit && cardById(bestHit.id);
    return { ...(emergency && { emergency }), ...(best && { best }), hits };
  };
}

/** What a runner tells of themselves opens its questions; what they ask about, in a few words, shows the signs. */
function emergencyIn(text: string): Emergency | undefined {
  const opens = emergencyQuestionsToOpen(readOwnWords(text));
  return opens.length > 0 || soundsUrgent(text) ? { ...emergencyCard(), opens } : undefined;
}

const EXERCISES_TO_FIND: readonly Findable[] = EXERCISES.map(({ id, name, purpose }) => ({
  kind: "exercise",
  id,
  title: name,
  text: purpose,
}));
