import { useQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { Fold } from "../design/asking.tsx";
import { Icon } from "../design/icon.tsx";
import { Page } from "../design/page.tsx";
import { importsQuestion, overviewQuestion } from "../server/questions.ts";
import { EraseAll } from "../settings/erase-all.tsx";
import { useFormat } from "../words/formatting.tsx";
import { importingEn } from "../words/importing-en.ts";
import { addWords, useWords } from "../words/words.tsx";
import { BringRuns } from "./bring-runs.tsx";
import { ImportView } from "./import-view.tsx";

addWords(importingEn);

/** Brings runs in, follows an import while it goes, and keeps the list of those before. */
export function BringScreen() {
  const { say } = useWords();
  const { import: importId } = useSearch({ from: "/bring" });

  const isSimulated = useQuery(overviewQuestion).data?.isSimulated ?? false;

  if (importId !== undefined) return <ImportView importId={importId} />;
  return (
    <Page title={say("bring.screen")}>
      {isSimulated ? (
        <div className="stack">
          <p className="note note-ease">
            <Icon name="alert" />
            {say("bring.sample")}
          </p>
          <div>
            <EraseAll isSimulated />
          </div>
        </div>
      ) : (
        <BringRuns />
      )}
      <PastImports />
    </Page>
  );
}

function PastImports() {
  const { say } = useWords();
  const format = useFormat();
  const imports = useQuery(importsQuestion).data ?? [];
  if (imports.length === 0) return null;
  return (
    <Fold summary={say("imports.past", { count: imports.length })}>
      <ul className="stack">
        {imports.map((record) => (
          <li key={record.importId}>
            <Link to="/bring" search={{ import: record.importId }}>
              {format.instant(record.startedAtMs)}
            </Link>
            <p className="soft small">
              {say("imports.counts", {
                added: format.number(record.added),
                known: format.number(record.known + record.duplicates),
                skipped: format.number(record.skipped),
              })}
            </p>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
