import { useId, useMemo } from "react";
import { stretchesOf } from "./terms.ts";
import { useWords } from "./words.tsx";

/** A sentence in which every word of medicine or training can be pressed to learn what it means. */
export function Explained({
  children,
  inLanguage,
}: {
  readonly children: string;
  readonly inLanguage?: string;
}) {
  const { language: spoken } = useWords();
  const language = inLanguage ?? spoken;
  const stretches = useMemo(() => stretchesOf(children, language), [children, language]);
  return (
    <>
      {stretches.map(({ text, means }) =>
        means === undefined ? text : <ExplainedTerm key={text} text={text} means={means} />,
      )}
    </>
  );
}

/** A sentence there is in English alone, marked as English and explained in it, whatever is spoken. */
export const ExplainedEnglish = ({ children }: { readonly children: string }) => (
  <span lang="en">
    <Explained inLanguage="en">{children}</Explained>
  </span>
);

/** The hard words of what can be pressed itself, and so holds nothing more to press: they stand below it. */
export function TermsOf({
  sentences,
  inLanguage,
}: {
  readonly sentences: readonly string[];
  readonly inLanguage?: string;
}) {
  const { say, language: spoken } = useWords();
  const language = inLanguage ?? spoken;
  const found = sentences.flatMap((sentence) => stretchesOf(sentence, language));
  const terms = [
    ...new Map(found.flatMap(({ text, means }) => (means === undefined ? [] : [[means, text] as const]))),
  ];
  if (terms.length === 0) return null;
  return (
    <p className="terms-below">
      {say("terms.below")}
      {terms.map(([means, text]) => (
        <span key={text} lang={inLanguage}>
          {" "}
          <ExplainedTerm text={text} means={means} />
        </span>
      ))}
    </p>
  );
}

/** The browser's own popover: one press opens it, a press elsewhere or Escape closes it. */
function ExplainedTerm({ text, means }: { readonly text: string; readonly means: string }) {
  const id = useId();
  return (
    <>
      <button type="button" className="term" popoverTarget={id}>
        {text}
      </button>
      <span popover="auto" id={id} className="term-note" role="note">
        <strong className="sentence-case">{text}</strong> {means}
      </span>
    </>
  );
}
