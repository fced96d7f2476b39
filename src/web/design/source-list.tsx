import type { Reference } from "../../app/answers.ts";
import { EnglishNote } from "../words/language-choice.tsx";
import { useWords } from "../words/words.tsx";
import { OutsideLink } from "./pressing.tsx";
import "./references.css";

/** Sources where they can be read. Nothing is asked of the outside until a link is pressed. */
export function SourceList({ sources }: { readonly sources: readonly Reference[] }) {
  const { say } = useWords();
  return (
    <>
      <EnglishNote what="studies" />
      <ul className="references">
        {sources.map(({ id, authors, year, title, journal, doi }) => (
          <li key={id} className="small">
            <span lang="en">
              <span className="soft">{[authors, year].filter((part) => part !== undefined).join(" · ")}</span>
              <br />
              {title}. <i>{journal}</i>
            </span>
            {doi === undefined ? null : (
              <>
                {" "}
                <OutsideLink href={`https://doi.org/${doi}`}>
                  <span className="visually-hidden">{say("reference.open")} </span>doi:{doi}
                </OutsideLink>
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
