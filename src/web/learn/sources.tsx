import { printableReference } from "../../engine/evidence/references.ts";
import { SourceList } from "../design/source-list.tsx";

/** The sources of these ids that may be printed; nothing where none may. */
export function Sources({ ids }: { readonly ids: readonly string[] }) {
  const sources = [...new Set(ids)].flatMap((id) => printableReference(id) ?? []);
  return sources.length === 0 ? null : <SourceList sources={sources} />;
}

/** `Frandsen 2025`: enough to find it in the list below. */
export function shortSource(id: string): string | undefined {
  const source = printableReference(id);
  if (source === undefined) return undefined;
  const first = (source.authors ?? source.journal).split(/,| et al| and | \(/)[0] ?? "";
  return [first.trim(), source.year].filter((part) => part !== undefined && part !== "").join(" ");
}
