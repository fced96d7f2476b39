import { openLibrary, type Reply } from "../engine/learn/library.ts";
import type { Findable } from "../engine/learn/search.ts";
import { en } from "./words/en.ts";

/** Opens the library with the titles of findings beside cards and exercises. Needs no store: nobody's data is read. */
export const openAsk = (): ((text: string) => Reply) => openLibrary(FINDINGS);

const TITLE = /^finding\.(.+)\.title$/;

const FINDINGS: readonly Findable[] = Object.entries(en).flatMap(([key, title]) => {
  const id = TITLE.exec(key)?.[1];
  return id === undefined ? [] : [{ kind: "finding", id, title }];
});
