import { type ComponentType, useState } from "react";
import { Icon } from "../design/icon.tsx";
import { useWords } from "../words/words.tsx";

type OwnWords = ComponentType<{ readonly onPlaces: (places: readonly string[]) => void }>;

/** The way to own words. What reads them is fetched when it is opened; without it the questions do the same. */
export function OwnWordsFold({ onPlaces }: { readonly onPlaces: (places: readonly string[]) => void }) {
  const { say } = useWords();
  const [reader, setReader] = useState<{ readonly OwnWords: OwnWords } | "not-fetched">();
  const fetchReader = (): void => {
    if (typeof reader !== "object") import("./own-words.tsx").then(setReader, () => setReader("not-fetched"));
  };
  return (
    <details className="fold" onToggle={({ currentTarget }) => currentTarget.open && fetchReader()}>
      <summary>
        <span>{say("own-words.title")}</span>
        <Icon name="down" size={20} />
      </summary>
      <div className="fold-body">
        {reader === undefined ? null : reader === "not-fetched" ? (
          <p role="alert">{say("own-words.not-fetched")}</p>
        ) : (
          <reader.OwnWords onPlaces={onPlaces} />
        )}
      </div>
    </details>
  );
}
