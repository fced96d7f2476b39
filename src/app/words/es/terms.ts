import type { Term } from "../term.ts";
import { FIRST_TERMS_ES } from "./first-terms.ts";
import { LATER_TERMS_ES } from "./later-terms.ts";

/** Every word that is explained in Spanish. */
export const TERMS_ES: Readonly<Record<string, Term>> = { ...FIRST_TERMS_ES, ...LATER_TERMS_ES };
