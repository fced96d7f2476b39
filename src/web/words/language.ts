import { addTerms } from "./terms.ts";
import { words } from "./words.tsx";

/** The languages there are words for, each by its own name. English is complete; the others say where they end. */
export const LANGUAGES = { en: "English", es: "Español" } as const;

export type Language = keyof typeof LANGUAGES;

const KEY = "backstride.language";

/** The language chosen on this device, else the first of the device's that there are words for, else English. */
export function languageHere(): Language {
  const wanted = [readChosen() ?? "", ...navigator.languages.map((tag) => tag.split("-")[0] ?? "")];
  return wanted.find(isLanguage) ?? "en";
}

/** Says everything in this language from now on; what has no words in it yet is said in English. */
export async function speak(language: Language): Promise<void> {
  if (language === "es")
    await Promise.all([spanishOfFirstScreens(), isLaterAsked && spanishOfLaterScreens()]);
  await words.changeLanguage(language);
  document.documentElement.lang = language;
}

/** Resolved once the words of the screens behind the first are here; for those screens to wait for. */
export async function wordsOfLaterScreens(): Promise<void> {
  isLaterAsked = true;
  await Promise.all([termsOfLaterScreens(), words.language === "es" && spanishOfLaterScreens()]);
}

let isLaterAsked = false;

/** Speaks it and remembers it on this device. */
export async function chooseLanguage(language: Language): Promise<void> {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Spoken all the same; asked again next time.
  }
  await speak(language);
}

async function spanishOfFirstScreens(): Promise<void> {
  const { es, terms } = await import("./es/spanish.ts");
  addTerms("es", terms);
  words.addResourceBundle("es", "translation", es, true, true);
}

/** What stands in English is explained in English, whatever is spoken. Where this fails, those words stand unexplained. */
const termsOfLaterScreens = fetchedOnce(async () => {
  const { LATER_TERMS_EN } = await import("../../app/words/later-terms-en.ts");
  addTerms("en", LATER_TERMS_EN);
});

/** Where this fails, those screens are in English. */
const spanishOfLaterScreens = fetchedOnce(async () => {
  const { laterEs, laterTerms } = await import("./es/later.ts");
  addTerms("es", laterTerms);
  words.addResourceBundle("es", "translation", laterEs, true, true);
});

/** Fetches when it is first asked for; after a failure, which stops nobody, when it is asked for again. */
function fetchedOnce(fetchIt: () => Promise<void>): () => Promise<void> {
  let coming: Promise<void> | undefined;
  return () => {
    coming ??= fetchIt().catch(() => {
      coming = undefined;
    });
    return coming;
  };
}

const isLanguage = (tag: string): tag is Language => tag in LANGUAGES;

function readChosen(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}
