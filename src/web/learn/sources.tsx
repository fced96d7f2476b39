import { printableReference } from "../../engine/evidence/references.ts";
import { OutsideLink } from "../design/pressing.tsx";
import { useWords } from "../words/words.tsx";
import "../design/references.css";

/** The sources of these ids that may be printed, where they can be read. Nothing is asked of the outside before a press. */
export function Sources({ ids }: { readonly ids: readonly string[] }) {
  const { say } = useWords();
  const sources = [...new Set(ids)].flatMap((id) => printableReference(id) ?? []);
  if (sources.length === 0) return null;
  return (
    <ul className="references">
      {sources.map(({ id, authors, year, title, journal, doi }) => (
        <li key={id} className="small">
          <span className="soft">{[authors, year].filter((part) => part !== undefined).join(" · ")}</span>
          <br />
          {title}. <i>{journal}</i>
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
  );
}

/** `Frandsen 2025`: enough to find it in the list below. */
export function shortSource(id: string): string | undefined {
  const source = printableReference(id);
  if (source === undefined) return undefined;
  const first = (source.authors ?? source.journal).split(/,| et al| and | \(/)[0] ?? "";
  return [first.trim(), source.year].filter((part) => part !== undefined && part !== "").join(" ");
}
