import evidence from "./references.json" with { type: "json" };

/** One source as the evidence base keeps it. Nothing of it is shown before `printableReference` has had its say. */
export interface EvidenceReference {
  readonly id: string;
  readonly authors: string;
  readonly year: number | null;
  readonly title: string;
  readonly journal: string;
  readonly doi: string | null;
  readonly url: string | null;
  readonly design: string | null;
  readonly key_finding: string;
  readonly verified: boolean;
  readonly verified_level: string;
  readonly unconfirmed_fields: readonly string[];
}

/**
 * A source as a person may read it. What was never confirmed is absent: authors, year, volume and pages
 * can each be, and whoever prints must do without.
 */
export interface PrintableReference {
  readonly id: string;
  readonly title: string;
  /** With volume and pages where these were seen. */
  readonly journal: string;
  readonly authors?: string;
  readonly year?: number;
  readonly doi?: string;
  readonly url?: string;
}

/** The source of an id, or nothing when the evidence base has none by that name. */
export const referenceById = (id: string): EvidenceReference | undefined => referencesById.get(id);

/** The source ready to print, or nothing when it is unknown, was not verified, or has no title that was seen. */
export function printableReference(id: string): PrintableReference | undefined {
  const reference = referenceById(id);
  if (reference === undefined || !isPrintable(reference)) return undefined;
  const { title, journal, authors, year, doi, url, unconfirmed_fields } = reference;
  const isSeen = (field: string): boolean => !unconfirmed_fields.includes(field);
  return {
    id,
    title,
    journal: isSeen("volume/pages") && isSeen("article number") ? journal : withoutNumbers(journal),
    ...(isSeen("authors") && { authors }),
    ...(isSeen("year") && year !== null && { year }),
    ...(doi !== null && { doi }),
    ...(url !== null && { url }),
  };
}

const referencesById: ReadonlyMap<string, EvidenceReference> = new Map(
  evidence.references.map((reference) => [reference.id, reference]),
);

const isPrintable = ({ verified, verified_level, unconfirmed_fields }: EvidenceReference): boolean =>
  verified &&
  (verified_level === "full" || verified_level === "partial") &&
  !unconfirmed_fields.includes("title");

/** The name of the journal alone: everything from the first number on is volume, issue or pages. */
const withoutNumbers = (journal: string): string => journal.replace(/\s+\d.*$/, "");
