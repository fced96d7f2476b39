import { chooseLanguage, LANGUAGES, type Language } from "./language.ts";
import { useWords } from "./words.tsx";
import "./language-choice.css";

/** The languages by their own names, so that anybody finds theirs whatever is spoken now. */
export function LanguageChoice() {
  const { language } = useWords();
  return (
    <fieldset className="languages">
      <legend className="visually-hidden">Language · Idioma</legend>
      {Object.entries(LANGUAGES).map(([id, name]) => (
        <button
          key={id}
          type="button"
          lang={id}
          aria-pressed={language === id}
          onClick={() => void chooseLanguage(id as Language)} // a key of LANGUAGES
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}

/** Says that what follows is in English; nothing in English itself. */
export function EnglishNote({ what }: { readonly what: "cards" | "studies" }) {
  const { say, language } = useWords();
  return language === "en" ? null : (
    <p className="soft small english-note">{say(`language.${what}-in-english`)}</p>
  );
}

/** Says that no clinician has reviewed the words of this language; nothing in English, where it is said elsewhere. */
export function TranslationNote() {
  const { say, language } = useWords();
  return language === "en" ? null : <p className="translation-note">{say("language.unreviewed")}</p>;
}
