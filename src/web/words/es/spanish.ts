import { exercisesEs } from "../../../app/words/es/exercises.ts";
import { planEs } from "../../../app/words/es/plan.ts";
import { questionsEs } from "../../../app/words/es/questions.ts";
import { triageEs as sharedTriageEs } from "../../../app/words/es/triage.ts";
import { commonEs } from "./common.ts";
import { exerciseEs } from "./exercise.ts";
import { offlineEs } from "./offline.ts";
import { personalPlanEs } from "./personal-plan.ts";
import { planScreensEs } from "./plan-screens.ts";
import { playerEs } from "./player.ts";
import { retrainingEs } from "./retraining.ts";
import { settingsEs } from "./settings.ts";
import { triageEs } from "./triage.ts";

/** Everything said in Spanish, in one piece: it comes with the first screen when Spanish is spoken, and stays offline. */
export const es: Readonly<Record<string, string>> = {
  ...commonEs,
  ...offlineEs,
  ...settingsEs,
  ...sharedTriageEs,
  ...triageEs,
  ...questionsEs,
  ...planEs,
  ...planScreensEs,
  ...personalPlanEs,
  ...exercisesEs,
  ...exerciseEs,
  ...playerEs,
  ...retrainingEs,
};
