import type { Grade, Verdict, Weight } from "../../engine/findings/finding.ts";
import type { CaveatKey, MeasureKey, MissingKey, RuleId } from "../../engine/findings/vocabulary.ts";
import { CAUSES } from "./en-causes.ts";
import { TOLD } from "./en-told.ts";

// What the product says about findings, in English, for the command line and the screens alike.
// A place like {{longest-run-ratio}} is filled with that measure as the runner reads it, and
// {{longest-run-ratio-day}} with its day: see fill-words.ts.

type FindingKey = `finding.${RuleId}.${"title" | Verdict}`;

/** How a cause is told on which the runner's own days speak too. */
export type OwnDaysWordKey = `own-days.${"for" | "against" | "verdict" | "whole" | "question" | "missing"}`;

/** Every key of the shared catalogue. */
export type SharedWordKey =
  | FindingKey
  | `measure.${MeasureKey}`
  | `missing.${MissingKey}`
  | `caveat.${CaveatKey}`
  | `verdict.${Verdict}`
  | OwnDaysWordKey
  | `weight.${Weight}`
  | `grade.${Grade}`;

export const en: Readonly<Record<SharedWordKey, string>> = {
  ...CAUSES,
  ...TOLD,

  "verdict.likely": "likely adds to it",
  "verdict.possible": "may add to it",
  "verdict.unlikely": "unlikely to add to it",
  "verdict.cannot-tell": "cannot be told yet",

  "weight.medium": "matters: medium",
  "weight.low-medium": "matters: low to medium",
  "weight.low": "matters: little",
  "weight.very-low": "matters: very little",
  "weight.zero": "does not matter, as far as is known",
  "weight.context": "shown because many ask; no warning",

  "grade.supported": "Research supports this.",
  "grade.mixed": "Research is mixed on this.",
  "grade.weak": "Research on this is weak.",
  "grade.contradicted": "Research speaks against this.",

  "finding.single-run-spike.title": "One run much longer than you were used to",
  "finding.single-run-spike.likely":
    "On {{longest-run-ratio-day}} you ran {{run-distance}}, {{longest-run-ratio}} your longest run of the 30 days before ({{longest-run-before}}). A jump like this likely adds to it.",
  "finding.single-run-spike.possible":
    "On {{longest-run-ratio-day}} you ran {{run-distance}}, {{longest-run-ratio}} the longest run we know of in the 30 days before ({{longest-run-before}}). It may add to it.",
  "finding.single-run-spike.unlikely":
    "No run in the four weeks before the pain was more than a tenth longer than your longest of the month before it.",
  "finding.single-run-spike.cannot-tell":
    "We do not know enough of the runs before the pain to say whether one was much longer than you were used to.",

  "finding.return-after-break.title": "Coming back after a break",
  "finding.return-after-break.likely":
    "You ran again on {{days-without-running-day}} after {{days-without-running}} without a run, and the first week back was {{first-week-back-ratio}} your usual week. That likely adds to it.",
  "finding.return-after-break.possible":
    "You ran again on {{days-without-running-day}} after {{days-without-running}} without a run. Coming back may add to it.",
  "finding.return-after-break.unlikely":
    "You were running steadily: no long break ended near the start of the pain.",
  "finding.return-after-break.cannot-tell":
    "The log does not reach back far enough to see whether you were coming back from a break.",

  "finding.cadence.title": "Fewer steps a minute than your own usual",
  "finding.cadence.likely":
    "In the four weeks before the pain you took {{cadence-below-own-line}} fewer than you usually do at the same speed. Slower, longer steps likely add to it, a little.",
  "finding.cadence.possible":
    "In the four weeks before the pain you took {{cadence-below-own-line}} fewer than you usually do at the same speed. It is a small change and may add to it.",
  "finding.cadence.unlikely": "At like speed your cadence was about what it always is.",
  "finding.cadence.cannot-tell":
    "Too few runs tell their cadence to draw your own line and to hold the weeks before the pain against it.",

  "finding.late-run-drift.title": "Form that fades late in runs",
  "finding.late-run-drift.likely":
    "In the weeks before the pain your cadence fell by {{cadence-lost-late}} from the first to the last third of a run, at like speed. Tiring form likely adds to it, a little.",
  "finding.late-run-drift.possible":
    "In the weeks before the pain your cadence fell by {{cadence-lost-late}} from the first to the last third of a run, at like speed. It may add to it.",
  "finding.late-run-drift.unlikely": "Your cadence held from the beginning of your runs to their end.",
  "finding.late-run-drift.cannot-tell":
    "Too few runs before the pain can be compared from their beginning to their end.",

  "finding.unusual-descent.title": "Much more downhill than usual",
  "finding.unusual-descent.likely":
    "In the four weeks before the pain you ran down {{descent-28-days}}; {{usual-descent-28-days}} is usual for you. Downhill the back is held more arched, and this much more of it likely adds to it.",
  "finding.unusual-descent.possible":
    "In the four weeks before the pain you ran down {{descent-28-days}}; {{usual-descent-28-days}} is usual for you. It may add to it.",
  "finding.unusual-descent.unlikely": "You ran downhill about as much as you are used to.",
  "finding.unusual-descent.cannot-tell":
    "Too few runs tell how far they went downhill to say whether it was more than usual.",

  "finding.recovery-days.title": "Few days without running",
  "finding.recovery-days.likely":
    "In the two weeks before the pain there were {{rest-days-14-days}} without a run; {{usual-rest-days-14-days}} is usual for you. Less time to recover likely adds to it.",
  "finding.recovery-days.possible":
    "In the two weeks before the pain there were {{rest-days-14-days}} without a run. It may add to it.",
  "finding.recovery-days.unlikely": "You had at least one day a week without a run before the pain.",
  "finding.recovery-days.cannot-tell": "The log does not cover the two weeks before the pain.",

  "finding.worn-shoes.title": "Shoes that have gone far",
  "finding.worn-shoes.likely":
    "The shoes you ran in had done {{shoe-distance}}. Many would replace them by then, though no study ties old shoes to back pain.",
  "finding.worn-shoes.possible":
    "The shoes you ran in had done {{shoe-distance}}, a distance at which some replace them. No study ties old shoes to back pain.",
  "finding.worn-shoes.unlikely": "The shoes you ran in had not gone far.",
  "finding.worn-shoes.cannot-tell": "We do not know how far the shoes you ran in have gone.",

  "finding.new-shoes.title": "A change of shoes",
  "finding.new-shoes.likely":
    "You first wore other shoes {{days-since-first-worn}} before the pain and ran mostly in them. A change can add to it, though no study says so.",
  "finding.new-shoes.possible":
    "You first wore other shoes {{days-since-first-worn}} before the pain, for some of your runs. It may add to it, though no study says so.",
  "finding.new-shoes.unlikely": "You ran in the shoes you are used to.",
  "finding.new-shoes.cannot-tell": "We do not know which shoes you ran in before the pain.",

  "finding.weekly-growth.title": "Week-on-week change",
  "finding.weekly-growth.likely": "Your week grew before the pain.",
  "finding.weekly-growth.possible": "Your week grew before the pain.",
  "finding.weekly-growth.unlikely":
    "The ten-percent rule did not hold up when it was tested, and week-on-week change was not tied to injury in 5,205 runners. The numbers are here because many ask for them.",
  "finding.weekly-growth.cannot-tell":
    "Two whole weeks before the pain are not known. It matters little: week-on-week change was not tied to injury in 5,205 runners.",

  "measure.longest-run-ratio": "This run against your longest of the 30 days before",
  "measure.run-distance": "This run",
  "measure.longest-run-before": "Your longest run of the 30 days before",
  "measure.runs-in-month-before": "Runs in those 30 days",
  "measure.published-hazard-ratio":
    "Risk of any running injury after such a run, against a usual one, in a study",
  "measure.days-without-running": "Days without a run before it",
  "measure.first-week-back-ratio": "First week back against your usual week",
  "measure.first-week-back-distance": "First week back",
  "measure.usual-week-before-break": "Your usual week before the break",
  "measure.cadence-below-own-line": "Below your own cadence at the same speed",
  "measure.cadence-lately": "Your cadence in those weeks",
  "measure.runs-with-cadence": "Runs compared",
  "measure.published-cadence-with-back-pain": "Mean of 52 runners with back pain in one study",
  "measure.published-cadence-without-back-pain": "Mean of 52 runners without it in the same study",
  "measure.cadence-lost-late": "Cadence lost from the first to the last third",
  "measure.contact-time-gained-late": "Longer on the ground in the last third by",
  "measure.most-cadence-lost-in-a-run": "Most lost in one run",
  "measure.runs-compared": "Runs compared",
  "measure.descent-28-days": "Downhill in the four weeks before the pain",
  "measure.usual-descent-28-days": "Your usual four weeks",
  "measure.descent-per-distance-ratio": "How hilly those weeks were against your usual weeks",
  "measure.most-descent-in-a-run": "Most in one run",
  "measure.shoe-distance": "Distance on the shoes",
  "measure.runs-in-shoes": "Runs in these shoes in the weeks before the pain",
  "measure.runs-since-first-worn": "All runs since you first wore them",
  "measure.days-since-first-worn": "Days from the first run in them to the pain",
  "measure.rest-days-14-days": "Days without a run in the two weeks before the pain",
  "measure.usual-rest-days-14-days": "Your usual in two weeks",
  "measure.weekly-growth-ratio": "The week before the pain against the week before that",
  "measure.monotony": "Monotony: how alike the seven days were",
  "measure.acute-chronic-ratio": "The week before the pain against the mean week of four",

  "missing.runs-before-pain": "runs in the weeks before the pain",
  "missing.distance-of-runs": "how far every run of those weeks was",
  "missing.month-of-runs-before": "a month of runs before the runs in question",
  "missing.longer-history": "more of your running from earlier months",
  "missing.cadence-of-runs": "cadence: most watches record it",
  "missing.cadence-through-runs": "three runs long enough to compare their beginning and end",
  "missing.descent-of-runs": "how far each run went downhill",
  "missing.worse-downhill-or-uphill": "whether it is worse downhill or uphill",
  "missing.shoe-of-runs": "which shoes you wore on each run",
  "missing.really-no-running": "whether you really did not run in that time, or only did not log it",
  "missing.run-or-pain-first": "whether the pain came before or after that day's run",

  "caveat.all-injuries-not-back-only":
    "This was measured for all running injuries together, not for back pain alone.",
  "caveat.no-study-of-back-pain": "No study has tied this to back pain in runners.",
  "caveat.one-small-study": "It rests on one small study that compared runners with and without back pain.",
  "caveat.gait-alone": "A number about running form on its own never counts for more than a little.",
  "caveat.custom-unproven": "This is common practice, unproven.",
  "caveat.threshold-product-choice": "No study gives this limit. We chose it.",
  "caveat.window-product-choice": "How long before the pain we look is our choice; no study sets it.",
  "caveat.gap-in-the-log": "A day without a recorded run counts as a day without running.",
  "caveat.descent-by-gps": "Most heights here come from GPS, which tends to read too much.",
  "caveat.same-day-order-unknown":
    "It was run on the day the pain began, and we do not know which came first.",
  "caveat.distance-may-be-more":
    "Some run of the month before may have been longer than recorded, which would make this jump smaller.",
  "caveat.distance-may-be-wrong":
    "This run is far beyond your other runs of those weeks, or faster than anyone runs, so its distance may be a mistake. Say on its page how far it was.",
  "caveat.longest-may-be-wrong":
    "A run of the month before is left out here, because its distance may be a mistake. If it was that far, this jump is smaller or none. Say on its page how far it was.",
  "caveat.display-only": "It is shown, and never a warning.",
  "caveat.acute-chronic-contradicted":
    "In the largest study a higher acute:chronic ratio went with fewer injuries, and random numbers in its place predicted as well.",
};
