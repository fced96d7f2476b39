import { type ReactNode, useEffect, useRef } from "react";
import { useWords } from "../words/words.tsx";

let isFirstPage = true;

/** One screen: its heading takes the focus when the runner comes to it, so that a screen reader starts there. */
export function Page({
  title,
  titleLang,
  eyebrow,
  lead,
  actions,
  children,
}: {
  readonly title: string;
  /** Where the title is in another language than the rest. */
  readonly titleLang?: string;
  readonly eyebrow?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}) {
  const { say } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    document.title = `${title} · ${say("product")}`;
  }, [title, say]);

  useEffect(() => {
    if (!isFirstPage) heading.current?.focus({ preventScroll: true });
    isFirstPage = false;
  }, []);

  return (
    <>
      <header className="page-head">
        {eyebrow === undefined ? null : <div className="page-eyebrow">{eyebrow}</div>}
        <h1 ref={heading} tabIndex={-1} lang={titleLang}>
          {title}
        </h1>
        {lead === undefined ? null : <p className="page-lead">{lead}</p>}
        {actions === undefined ? null : <div className="row">{actions}</div>}
      </header>
      {children}
    </>
  );
}
