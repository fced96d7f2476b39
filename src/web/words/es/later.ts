import { exercisesEs } from "../../../app/words/es/exercises.ts";
import { findingsEs } from "../../../app/words/es/findings.ts";
import { LATER_TERMS_ES } from "../../../app/words/es/later-terms.ts";
import { personalEs } from "../../../app/words/es/personal.ts";
import { planEs } from "../../../app/words/es/plan.ts";
import { cardTitlesEs } from "./card-titles.ts";
import { exerciseEs } from "./exercise.ts";
import { formEs } from "./form.ts";
import { formResultEs } from "./form-result.ts";
import { historyEs } from "./history.ts";
import { importingEs } from "./importing.ts";
import { learnEs } from "./learn.ts";
import { numbersEs } from "./numbers.ts";
import { personalScreensEs } from "./personal-screens.ts";
import { phoneEs } from "./phone.ts";
import { planScreensEs } from "./plan-screens.ts";
import { playerEs } from "./player.ts";
import { progressEs } from "./progress.ts";
import { retrainingEs } from "./retraining.ts";
import { runEs } from "./run.ts";
import { settingsEs } from "./settings.ts";
import { shareEs } from "./share.ts";
import { weekEs } from "./week.ts";
import { whyEs } from "./why.ts";

/** What all screens behind the danger questions say in Spanish: it comes behind the first, and stays offline. */
export const laterEs: Readonly<Record<string, string>> = {
  ...importingEs,
  ...numbersEs,
  ...settingsEs,
  ...phoneEs,
  ...planEs,
  ...planScreensEs,
  ...weekEs,
  ...personalEs,
  ...personalScreensEs,
  ...progressEs,
  ...exercisesEs,
  ...exerciseEs,
  ...playerEs,
  ...retrainingEs,
  ...findingsEs,
  ...whyEs,
  ...historyEs,
  ...runEs,
  ...learnEs,
  ...cardTitlesEs,
  ...shareEs,
  ...formEs,
  ...formResultEs,
};

export const laterTerms = LATER_TERMS_ES;
