/** A word of medicine or training that a twelve-year-old may not know. */
export interface Term {
  /** Its forms, as they stand in sentences. */
  readonly as: readonly string[];
  readonly means: string;
}
