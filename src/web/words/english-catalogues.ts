/// <reference types="vite/types/importMeta.d.ts" />
const modules = import.meta.glob<Readonly<Record<string, unknown>>>(
  ["./*-en.ts", "./en.ts", "../../app/words/*-en.ts", "../../app/words/en.ts"],
  { eager: true },
);

type Catalogue = Readonly<Record<string, string>>;

/** Every English catalogue by its file and name, found by the name of the file. For tests: together they are heavy. */
export const ENGLISH_CATALOGUES: Readonly<Record<string, Catalogue>> = Object.fromEntries(
  Object.entries(modules).flatMap(([path, module]) =>
    Object.entries(module).flatMap(([name, value]) =>
      isCatalogue(value) ? [[`${name} of ${path}`, value]] : [],
    ),
  ),
);

function isCatalogue(value: unknown): value is Catalogue {
  return (
    typeof value === "object" &&
    value !== null &&
    Object.values(value).every((said) => typeof said === "string")
  );
}
