import { FIRST_TERMS_EN } from "../../app/words/first-terms-en.ts";
import type { Term } from "../../app/words/term.ts";

/** A stretch of a sentence; one that is a term says what it means. */
export interface Stretch {
  readonly text: string;
  readonly means?: string;
}

const termsByLanguage = new Map<string, Readonly<Record<string, Term>>>([["en", FIRST_TERMS_EN]]);

/** Lets more terms be explained; they come with the words they stand in. */
export function addTerms(language: string, terms: Readonly<Record<string, Term>>): void {
  termsByLanguage.set(language, { ...termsByLanguage.get(language), ...terms });
  knownByLanguage.delete(language);
}

/** The sentence in stretches. A term is explained the first time it stands in it; longer forms win over shorter. */
export function stretchesOf(sentence: string, language: string): readonly Stretch[] {
  const known = knownIn(language);
  const explained = new Set<Term>();
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { 0: text, index } of sentence.matchAll(known.pattern)) {
    const term = known.byForm.get(text.toLowerCase());
    if (term === undefined || explained.has(term)) continue;
    explained.add(term);
    if (index > end) stretches.push({ text: sentence.slice(end, index) });
    stretches.push({ text, means: term.means });
    end = index + text.length;
  }
  if (end < sentence.length) stretches.push({ text: sentence.slice(end) });
  return stretches;
}

interface Known {
  readonly byForm: ReadonlyMap<string, Term>;
  readonly pattern: RegExp;
}

const knownByLanguage = new Map<string, Known>();

function knownIn(language: string): Known {
  const kept = knownByLanguage.get(language);
  if (kept !== undefined) return kept;
  const terms = Object.values(termsByLanguage.get(language) ?? {});
  const byForm = new Map(terms.flatMap((term) => term.as.map((form) => [form.toLowerCase(), term] as const)));
  const forms = [...byForm.keys()].sort((a, b) => b.length - a.length);
  const made = { byForm, pattern: new RegExp(`(?<![\\p{L}-])(?:${forms.join("|")})(?![\\p{L}])`, "giu") };
  knownByLanguage.set(language, made);
  return made;
}
