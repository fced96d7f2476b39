import { useId, useMemo } from "react";
import { type Stretch, stretchesOf } from "./terms.ts";
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
      {stretches.map(({ text, means }, at) => {
        const [before, after] = [stretches[at - 1], stretches[at + 1]];
        if (means !== undefined)
          return <ExplainedTerm key={text} text={text} means={means} closing={closingOf(after)} />;
        return before?.means === undefined ? text : text.slice(closingOf({ text }).length);
      })}
    </>
  );
}

/** What ends a sentence or a part of it right after a term: it never begins a line. */
const closingOf = (after: Stretch | undefined): string =>
  after === undefined || after.means !== undefined ? "" : (/^[.,;:!?)”’…]+/.exec(after.text)?.[0] ?? "");

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
function ExplainedTerm({
  text,
  means,
  closing = "",
}: {
  readonly text: string;
  readonly means: string;
  readonly closing?: string;
}) {
  const id = useId();
  return (
    <>
      <span className="term-held">
        <button type="button" className="term" popoverTarget={id}>
          {text}
        </button>
        {closing}
      </span>
      <span popover="auto" id={id} className="term-note" role="note">
        <strong className="sentence-case">{text}</strong> {means}
      </span>
    </>
  );
}
