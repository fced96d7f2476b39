import { FIRST_TERMS_ES } from "../../../app/words/es/first-terms.ts";
import { questionsEs } from "../../../app/words/es/questions.ts";
import { triageEs as sharedTriageEs } from "../../../app/words/es/triage.ts";
import { offlineEs } from "./offline.ts";
import { shellEs } from "./shell.ts";
import { triageEs } from "./triage.ts";

/** What the first screen and the danger questions say: it comes before them when Spanish is spoken. */
export const es: Readonly<Record<string, string>> = {
  ...shellEs,
  ...offlineEs,
  ...sharedTriageEs,
  ...triageEs,
  ...questionsEs,
};

export const terms = FIRST_TERMS_ES;
