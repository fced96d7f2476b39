import type { DesignProblem } from "../../engine/personal/experiment/begin-experiment.ts";
import type { ExperimentStanding } from "../../engine/personal/experiment/experiment-record.ts";
import type { Arm, ExperimentOutcome, Lever } from "../../engine/personal/experiment/protocol.ts";
import type { StopReason } from "../../engine/personal/experiment/stop-reason.ts";
import type { ExposureId } from "../../engine/personal/exposures.ts";
import type { SilentBecause } from "../../engine/personal/forecast.ts";
import type { ForecasterId } from "../../engine/personal/forecast-series.ts";
import type { Choice, ModelSilence, RuleSays, WhatIf } from "../../engine/personal/what-if.ts";

// What the product says about one runner's own evidence, in English, for the command line and the screens alike.
// Places like {{days}} are filled with numbers as the runner reads them.

export type PersonalWordKey =
  | `exposure.${ExposureId}`
  | `after.${ExposureId}`
  | "effect.higher"
  | "effect.lower"
  | "effect.not-clear"
  | "effect.not-apart"
  | "after.cadence-deviation.over"
  | "effect.together"
  | "effects.bear-in-mind"
  | "effects.none-clear"
  | "effect.not-clear-alone"
  | "effects.no-diary"
  | "effects.too-few-days"
  | "effects.pain-never-changes"
  | "effects.experiment"
  | "effects.about"
  | "effect.never-known"
  | "effects.none-alone"
  | "effects.none-compared"
  | "effect.too-few-days"
  | "effect.too-little-variation"
  | `silent.${SilentBecause["kind"]}`
  | `forecaster.${ForecasterId}`
  | "silent.told-late"
  | "forecast.chance"
  | "forecast.usually"
  | "forecast.threshold-own"
  | "forecast.threshold-chosen"
  | "forecast.back-test"
  | "forecast.scores"
  | "forecast.from-plan"
  | "forecast.from-asked"
  | "forecast.from-usual-week"
  | "forecast.usual-days"
  | "forecast.is-no-permission"
  | `what-if.${Choice["verdict"]}`
  | `what-if.rule.${RuleSays["kind"]}`
  | `what-if.model.${Exclude<ModelSilence, "warning-silent">}`
  | `what-if.speaking.${WhatIf["speaking"]}`
  | `lever.${Lever["kind"]}`
  | `lever.${Lever["kind"]}.usual`
  | `outcome.${ExperimentOutcome}`
  | `arm.${Arm}`
  | `standing.${ExperimentStanding["kind"]}`
  | `stopped.${StopReason}`
  | `design.${DesignProblem["kind"]}`
  | "experiment.none"
  | "experiment.wash-out"
  | "experiment.power"
  | "experiment.power-smallest"
  | "experiment.power-none"
  | "experiment.assumed"
  | "experiment.stops-when"
  | "experiment.drawn"
  | "experiment.followed"
  | "experiment.as-drawn"
  | "experiment.as-done"
  | "experiment.as-done-note"
  | "experiment.p"
  | "experiment.cannot-tell"
  | "experiment.to-ask"
  | "experiment.no-such"
  | "experiment.not-now"
  | "experiment.result-later"
  | "experiment.if-you-run";

export const personalEn: Readonly<Record<PersonalWordKey, string>> = {
  "exposure.distance": "Distance",
  "exposure.single-run-ratio": "One run against your longest of 30 days",
  "exposure.steps": "Steps in runs",
  "exposure.summed-loading": "Load summed over all steps",
  "exposure.descent": "Descent",
  "exposure.speed": "Speed",
  "exposure.cadence-deviation": "Fewer steps per minute than usual",
  "exposure.trail": "Trails",
  "exposure.treadmill": "Treadmill",
  "exposure.new-shoe": "New shoes",
  "exposure.other-shoe": "Other shoes than usual",
  "exposure.strength-done": "Strength exercises",
  "exposure.sleep": "Little sleep",
  "exposure.stress": "Stress",
  "exposure.sitting": "Sitting",

  "after.distance": "On days after more than {{line}} of running",
  "after.single-run-ratio": "On days after a run more than a tenth longer than your longest of 30 days",
  "after.steps": "On days after more than {{line}} steps in runs",
  "after.summed-loading": "On days after a load of more than {{line}}",
  "after.descent": "On days after more than {{line}} of descent",
  "after.speed": "On days after running faster than {{line}}",
  "after.cadence-deviation":
    "On days after running more than {{line}} below your usual cadence at that speed",
  "after.cadence-deviation.over":
    "On days after running less than {{line}} above your usual cadence at that speed",
  "after.trail": "On days after running on trails",
  "after.treadmill": "On days after running on a treadmill",
  "after.new-shoe": "On days after running in shoes new to you",
  "after.other-shoe": "On days after running in other shoes than usual",
  "after.strength-done": "On days after strength exercises",
  "after.sleep": "On days after a night with less than {{line}} of sleep",
  "after.stress": "On days after stress above {{line}}",
  "after.sitting": "On days after more than {{line}} of sitting",

  "effect.higher":
    "your pain was {{change}} higher ({{low}} to {{high}}), {{days}} such days against {{others}} others.",
  "effect.lower":
    "your pain was {{change}} lower ({{low}} to {{high}}), {{days}} such days against {{others}} others.",
  "effect.not-clear": "nothing clear ({{low}} to {{high}}), {{days}} such days against {{others}} others.",
  "effect.not-clear-alone":
    "not clear by itself ({{low}} to {{high}}), {{days}} such days against {{others}} others.",
  "effect.not-apart":
    "One of these probably moves your pain. They came on the same days, so your days cannot tell which: {{others}}.",
  "effect.together":
    "These came on the very same days: {{others}}. The numbers are those of all of them, whichever it is.",
  "effects.bear-in-mind":
    "The numbers in brackets hold the true difference nine times in ten. Days that differ in one thing may differ in others too.",
  "effects.experiment": "Changing one thing in drawn blocks can tell more about: {{names}}.",
  "effects.about":
    "{{days}} days with a check-in were used, from {{from}} to {{to}}. Each thing is compared on those of them on which it is known.",
  "effects.none-clear": "Nothing stands out in your days so far.",
  "effects.none-alone": "No single thing stands out in your days so far.",
  "effects.none-compared":
    "Nothing can be compared yet: your days are too alike, or too little is known of them.",
  "effects.no-diary": "Your pain is not noted yet: one number a day is enough to begin.",
  "effects.too-few-days":
    "{{days}} days can be used so far; {{needed}} are needed before anything can be said.",
  "effects.pain-never-changes": "Your pain was the same on all {{days}} days: there is nothing to compare.",
  "effect.never-known": "not known on any day",
  "effect.too-few-days": "{{days}} days known, {{needed}} needed",
  "effect.too-little-variation": "{{with}} days with it and {{without}} without, {{needed}} of each needed",

  "silent.too-few-ratings": "{{ratings}} days have a rating so far; {{needed}} are needed.",
  "silent.too-few-in-a-row":
    "It learns from ratings on two days running: {{inARow}} so far, {{needed}} needed. A diary kept every second day never has them.",
  "silent.too-few-forecasts":
    "{{forecasts}} forecasts could be checked, {{events}} of them before a flare; {{needed}} and {{eventsNeeded}} are needed.",
  "silent.no-better-than":
    "On your own past it was not shown beyond doubt to be better than {{baselines}}. A warning like that would be a guess.",
  "silent.pain-not-told":
    "No pain of the last {{days}} days was noted in time, so there is nothing to begin from.",
  "silent.run-beyond-own-days":
    "The days it learnt from know no run like that of {{day}}, only up to {{reach}}. The single-run rule goes further: --what-if.",
  "silent.more-not-higher":
    "In your days longer runs did not come before more pain. That does not make them safer, as who hurts runs less, so nothing is said of these runs.",
  "silent.told-late":
    "Left out, as they were noted more than two days later: {{days}} days. It learns from what was known then.",

  "forecaster.model": "This model",
  "forecaster.same-as-yesterday": "same as yesterday",
  "forecaster.own-base-rate": "your usual share of such days",
  "forecaster.single-run-ratio": "One long run (over 1.1 of the longest)",
  "forecaster.weekly-growth": "Week over week (the 10 % rule)",
  "forecaster.acute-chronic": "Week over month (your upper quarter)",

  "forecast.chance": "Chance of pain above {{above}} from {{from}} to {{to}}: {{chance}}.",
  "forecast.usually": "On your days so far it was {{chance}}.",
  "forecast.threshold-own":
    "A flare is pain above {{above}}: so it was on {{daysAbove}} of your {{days}} noted days.",
  "forecast.threshold-chosen":
    "A flare is pain above {{above}}, as you chose: so it was on {{daysAbove}} of your {{days}} noted days.",
  "forecast.back-test":
    "Checked on your own past with what was noted in time, from {{from}} to {{to}}: {{forecasts}} days, {{events}} before a flare. What counts as a flare is today's line.",
  "forecast.scores":
    "Brier and bits measure how far the chances lay from what came: less is better. Tells apart: 1.00 is always, 0.50 is a coin.",
  "forecast.from-plan": "It counts on the runs of your plan.",
  "forecast.from-asked": "It counts on the runs you gave.",
  "forecast.from-usual-week": "It counts on a week like your last four.",
  "forecast.usual-days": "Taken as in your last four weeks: {{days}}.",
  "forecast.is-no-permission":
    "A low chance, or nothing against a run, is no permission: the plan and how your back feels go before it.",

  "what-if.plan-forbids": "Your plan does not allow it.",
  "what-if.rule-warns": "It would be a jump: more than a tenth over your longest run of 30 days.",
  "what-if.more-than-planned": "It is within the bounds, and more than your plan has for this day.",
  "what-if.no-plan": "No plan yet: the danger questions come first.",
  "what-if.cannot-tell": "The single-run rule cannot tell.",
  "what-if.nothing-against": "Neither the plan nor the single-run rule speaks against it.",
  "what-if.rule.scored": "{{ratio}} of your longest run of 30 days ({{longest}})",
  "what-if.rule.first-days": "fewer than 30 days are recorded",
  "what-if.rule.after-break": "no run in the 30 days before: start again with run and walk",
  "what-if.rule.unknown-before": "the distances of the 30 days before are not known",
  "what-if.rule.no-run": "no run to judge",
  "what-if.model.beyond-own-days":
    "the days the forecast learnt from know no run like it, only up to {{reach}}",
  "what-if.model.more-not-higher":
    "no chance: in your days longer runs did not come before more pain, which does not make them safer",
  "what-if.model.cannot-tell": "the forecast cannot tell",
  "what-if.model.too-far-ahead": "the forecast looks three days ahead, and this run is later",
  "what-if.speaking.model-and-rule": "Both speak: the forecast from your own days, and the single-run rule.",
  "what-if.speaking.model": "The forecast from your own days speaks. The single-run rule cannot tell.",
  "what-if.speaking.rule": "The forecast is silent here. The single-run rule speaks, and your plan.",
  "what-if.speaking.nobody":
    "Neither the forecast nor the single-run rule can tell. Your plan goes before both.",

  "lever.cadence-up": "take a few more steps per minute at the same speed",
  "lever.cadence-up.usual": "run with your usual steps",
  "lever.shoes": "run in the chosen shoes",
  "lever.shoes.usual": "run in other shoes",
  "lever.surface": "run on the chosen ground",
  "lever.surface.usual": "run on other ground",
  "lever.distance-split": "run the distance of the day in two parts, hours apart",
  "lever.distance-split.usual": "run the distance of the day in one go",
  "lever.warm-up": "warm up before the run",
  "lever.warm-up.usual": "run without the extra warm-up",
  "lever.strength-before": "do the strength exercises before the run",
  "lever.strength-before.usual": "run without strength exercises before",
  "outcome.worst-pain-next-day": "worst pain of the day after a run",
  "outcome.pain-during-run": "highest pain during a run",
  "arm.changed": "with the change",
  "arm.usual": "as usual",

  "standing.waiting": "begins on {{day}}",
  "standing.running": "running, {{days}} days left, to {{day}}",
  "standing.stopped": "stopped on {{day}}",
  "standing.over": "over since {{day}}",
  "stopped.pain-above-limit": "Pain was above your limit on two days of three: it ended as agreed.",
  "stopped.worse-mornings": "Two mornings of one week were worse: it ended as agreed.",
  "stopped.pain-rising": "Your pain rose over a week: it ended as agreed.",
  "stopped.danger": "An answer to the danger questions locks running: it ended at once.",
  "stopped.runner": "You ended it.",

  "design.out-of-range": "{{field}} must be from {{from}} to {{to}}.",
  "design.begins-in-the-past": "It cannot begin in the past ({{day}}).",
  "design.too-few-pairs":
    "{{pairs}} pairs of blocks cannot tell anything from chance; {{needed}} is the least.",
  "design.hopeless":
    "It would find a change of {{matters}} points only {{chance}} of the time. More pairs or longer blocks find more; with very low pain there may be too little to win.",
  "design.pain-above-limit":
    "Your pain was {{pain}} on {{day}}, above the limit you chose. Wait for calmer days.",
  "design.another-running": "Another experiment is running ({{id}}). One change at a time.",
  "design.running-locked": "Running is locked by your answers to the danger questions.",

  "experiment.none": "No experiment yet: backstride experiment new --lever cadence",
  "experiment.wash-out": "This day is lived, not counted: it lets the block before wear off.",
  "experiment.power": "A change of {{matters}} points would be found {{chance}} of the time.",
  "experiment.power-smallest": "The smallest change found four times in five is {{points}} points.",
  "experiment.power-none": "No change up to 5 points would be found four times in five.",
  "experiment.assumed":
    "Your own ratings are too few ({{ratings}}), so a runner with ordinary ups and downs was taken.",
  "experiment.stops-when":
    "It ends early with pain above {{above}} on two days of three, with two worse mornings in a week, with a week's pain {{rise}} higher than before, or with any danger sign.",
  "experiment.drawn": "Blocks drawn with seed {{seed}}:",
  "experiment.followed": "{{arm}}: followed on {{followed}} days, not on {{not}}, not known on {{unknown}}.",
  "experiment.as-drawn": "By the draw: {{difference}} points ({{low}} to {{high}}), {{pairs}} pairs.",
  "experiment.as-done": "By what was done: {{difference}} points ({{low}} to {{high}}), {{pairs}} pairs.",
  "experiment.as-done-note":
    "Who follows the draw is not drawn: this supports the first number and proves nothing alone.",
  "experiment.p": "Had the change done nothing, a difference as large would come {{chance}} of the time.",
  "experiment.cannot-tell":
    "{{pairs}} pairs have ratings on both sides; {{needed}} are needed to tell anything.",
  "experiment.to-ask":
    "Was the change made? Not known for: {{days}}. Note it: backstride experiment note yes --on DAY",
  "experiment.no-such": "There is no such experiment.",
  "experiment.not-now": "That is not possible now: it is {{standing}}.",
  "experiment.result-later": "The result is shown when it is over. A look before would change what you tell.",
  "experiment.if-you-run": "Today, if you run: {{what}}. The plan decides whether you run.",
};
