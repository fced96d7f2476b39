import { FIRST_TERMS_EN } from "./first-terms-en.ts";
import { LATER_TERMS_EN } from "./later-terms-en.ts";
import type { Term } from "./term.ts";

/** Every word of medicine and training that is explained, and what it means. */
export const TERMS_EN: Readonly<Record<string, Term>> = { ...FIRST_TERMS_EN, ...LATER_TERMS_EN };
