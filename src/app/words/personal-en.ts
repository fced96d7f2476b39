import type { ExposureId } from "../../engine/personal/days/exposures.ts";
import type { LaterDays } from "../../engine/personal/effects/acts-later.ts";
import type { DesignProblem } from "../../engine/personal/experiment/begin-experiment.ts";
import type { ChangeMade } from "../../engine/personal/experiment/change-made.ts";
import type { ExperimentStanding } from "../../engine/personal/experiment/experiment-record.ts";
import type { NoteProblem } from "../../engine/personal/experiment/note-problem.ts";
import type { PainBaseline } from "../../engine/personal/experiment/pain-baseline.ts";
import type { Arm, ExperimentOutcome, Lever } from "../../engine/personal/experiment/protocol.ts";
import type { StopReason } from "../../engine/personal/experiment/stop-reason.ts";
import type { SilentBecause } from "../../engine/personal/forecast/forecast.ts";
import type { ForecasterId } from "../../engine/personal/forecast/forecast-series.ts";
import type { Choice, ModelSilence, RuleSays, WhatIf } from "../../engine/personal/forecast/what-if.ts";
import type { Surface } from "../../engine/run/run.ts";

// What the product says about one runner's own evidence, in English, for the command line and the screens alike.
// Places like {{days}} are filled with numbers as the runner reads them.

export type PersonalWordKey =
  | `exposure.${ExposureId}`
  | `after.${ExposureId}`
  | "after.cadence-deviation.over"
  | "effect.higher"
  | "effect.lower"
  | "effect.not-clear"
  | "effect.not-clear-alone"
  | "effect.under-felt"
  | "effect.means"
  | "effect.not-apart"
  | "effect.together"
  | `effect.later.${LaterDays}.${"higher" | "lower"}`
  | "effect.later.apart"
  | "effects.bear-in-mind"
  | "effects.experiment"
  | "effects.dangers-first"
  | "effects.not-plain"
  | "effects.about"
  | "effects.none-clear"
  | "effects.none-alone"
  | "effects.none-compared"
  | "effects.no-diary"
  | "effects.too-few-days"
  | "effects.pain-never-changes"
  | "effect.never-known"
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
  | "forecast.reliability"
  | "forecast.from-plan"
  | "forecast.from-asked"
  | "forecast.from-usual-week"
  | "forecast.usual-days"
  | "forecast.is-no-permission"
  | "forecast.dangers-open"
  | `what-if.${Choice["verdict"]}`
  | `what-if.rule.${RuleSays["kind"]}`
  | `what-if.model.${Exclude<ModelSilence, "warning-silent">}`
  | `what-if.speaking.${WhatIf["speaking"]}`
  | `lever.${Lever["kind"]}`
  | `lever.${Lever["kind"]}.usual`
  | `ground.${Surface}`
  | `outcome.${ExperimentOutcome}`
  | `arm.${Arm}`
  | `standing.${ExperimentStanding["kind"]}`
  | `stopped.${StopReason}`
  | `design.${DesignProblem["kind"]}`
  | "design.hopeless.enough"
  | "design.no-such-shoe"
  | "design.no-running-planned"
  | "design.lever-cautioned"
  | `note.${NoteProblem}`
  | "ends.always"
  | `ends.rise.${PainBaseline["kind"]}`
  | "result.lower"
  | "result.higher"
  | "result.same"
  | `result.made.${Exclude<ChangeMade["kind"], "mostly">}`
  | "result.done-cannot"
  | "experiment.none"
  | "experiment.wash-out"
  | "experiment.power"
  | "experiment.power-smallest"
  | "experiment.power-none"
  | "experiment.assumed"
  | "experiment.days"
  | "experiment.drawn"
  | "experiment.followed"
  | "experiment.range"
  | "experiment.as-done"
  | "experiment.p"
  | "experiment.cannot-tell"
  | "experiment.to-ask"
  | "experiment.from-runs"
  | "experiment.to-show"
  | "experiment.shown"
  | "experiment.no-such"
  | "experiment.not-now"
  | "experiment.result-later"
  | "experiment.asks-nothing"
  | "experiment.if-you-run";

export const personalEn: Readonly<Record<PersonalWordKey, string>> = {
  "exposure.distance": "Distance",
  "exposure.single-run-ratio": "One run against your longest of 30 days",
  "exposure.steps": "Steps in runs",
  "exposure.summed-loading": "Load summed over all steps",
  "exposure.descent": "Descent",
  "exposure.speed": "Speed",
  "exposure.cadence-deviation": "Steps per minute at the same speed",
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
  "effect.under-felt":
    "if your pain rose at all, then by less than you would feel ({{low}} to {{high}}), {{days}} such days against {{others}} others.",
  "effect.means": "Mean pain the day after: {{with}} against {{without}}.",
  "effect.not-apart":
    "One of these probably moves your pain. They came on the same days, so your days cannot tell which: {{others}}.",
  "effect.together":
    "These came on the very same days: {{others}}. The numbers are those of all of them, whichever it is.",
  "effect.later.2.higher": "{{after}}, look one day further on: pain seems higher then.",
  "effect.later.2.lower": "{{after}}, look one day further on: pain seems lower then.",
  "effect.later.3.higher": "{{after}}, look two days further on: pain seems higher then.",
  "effect.later.3.lower": "{{after}}, look two days further on: pain seems lower then.",
  "effect.later.apart": "How much, your days cannot tell yet; the numbers are all of the day after.",
  "effects.bear-in-mind":
    "The numbers in brackets hold the true difference nine times in ten, over all that was looked at; what stands out of many is often a little less in truth. Days that differ in one thing may differ in others too.",
  "effects.dangers-first":
    "Your answers to the danger questions come first. What your days show says nothing about them.",
  "effects.experiment": "Changing one thing in drawn blocks can tell more about: {{names}}.",
  "effects.not-plain":
    "The difference of such means is not the change told: in that one the pain of the days before, time and everything else here are held equal, and it is made smaller where chance could explain it.",
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
    "It needs {{needed}} days of the past to be checked on, and {{eventsNeeded}} of them before a flare. So far there are {{forecasts}} and {{events}}.",
  "silent.no-better-than":
    "On your own past it was not shown beyond doubt to be better than {{baselines}}. A warning like that would be a guess.",
  "silent.pain-not-told":
    "No pain of the last {{days}} days was noted in time, so there is nothing to begin from.",
  "silent.run-beyond-own-days":
    "The days it learnt from know no run like that of {{day}}, only up to {{reach}}. The single-run rule goes further: --what-if.",
  "silent.more-not-higher":
    "Its chance does not clearly rise with these runs. That makes no longer run safer: people run less when it hurts. So nothing is said of them.",
  "silent.no-running-planned": "Your plan has no running now, and says why: nothing is said of runs.",
  "silent.told-late":
    "Left out, as they were noted more than two days later: {{days}} days. It learns from what was known then.",

  "forecaster.model": "This forecast",
  "forecaster.same-as-yesterday": "same as yesterday",
  "forecaster.own-base-rate": "your usual share of such days",
  "forecaster.single-run-ratio": "One long run (over 1.1 of the longest)",
  "forecaster.weekly-growth": "Week over week (the 10 % rule)",
  "forecaster.acute-chronic": "Week over month (your upper quarter)",

  "forecast.chance": "Chance of pain above {{above}} from {{from}} to {{to}}: {{chance}}.",
  "forecast.usually": "So far it went above that within three days {{chance}} of the time.",
  "forecast.threshold-own":
    "A flare is pain above {{above}}: so it was on {{daysAbove}} of your {{days}} noted days.",
  "forecast.threshold-chosen":
    "A flare is pain above {{above}}, as you chose: so it was on {{daysAbove}} of your {{days}} noted days.",
  "forecast.back-test":
    "Checked on your own past with what was noted in time, from {{from}} to {{to}}: {{forecasts}} days, {{events}} before a flare. What counts as a flare is today's line.",
  "forecast.scores":
    "Brier and bits measure how far the chances lay from what came: less is better. Tells apart: 1.00 is always, 0.50 is a coin.",
  "forecast.reliability": "When it said so much, it came so often:",
  "forecast.from-plan": "It counts on the runs of your plan.",
  "forecast.from-asked": "It counts on the runs you gave.",
  "forecast.from-usual-week": "It counts on a week like your last four.",
  "forecast.usual-days": "Taken as in your last four weeks: {{days}}.",
  "forecast.is-no-permission":
    "A low chance, or nothing against a run, is no permission: the plan and how your back feels go before it.",

  "forecast.dangers-open":
    "Not all danger questions are answered. They come first: a chance says nothing about them.",

  "what-if.plan-forbids": "Your plan does not allow it.",
  "what-if.rule-warns": "It would be a jump: more than a tenth over your longest run of 30 days.",
  "what-if.more-than-planned": "It is within the bounds, and more than your plan has for this day.",
  "what-if.run-walk-planned":
    "Your plan has running and walking in turns on this day, by the clock, and no run of a distance.",
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
    "no chance told: it does not clearly rise with the distance, which makes no longer run safer",
  "what-if.model.cannot-tell": "the forecast cannot tell",
  "what-if.model.too-far-ahead": "the forecast looks three days ahead, and this run is later",
  "what-if.speaking.model-and-rule": "Both speak: the forecast from your own days, and the single-run rule.",
  "what-if.speaking.model": "The forecast from your own days speaks. The single-run rule cannot tell.",
  "what-if.speaking.rule": "The forecast is silent here. The single-run rule speaks.",
  "what-if.speaking.nobody":
    "Neither the forecast nor the single-run rule can tell. Your plan goes before both.",

  "lever.cadence-up": "take a few more steps per minute at the same speed",
  "lever.cadence-up.usual": "run with your usual steps, also where your plan has the drill",
  "lever.shoes": "run in the shoes “{{shoe}}”",
  "lever.shoes.usual": "run in other shoes than “{{shoe}}”",
  "lever.surface": "run on {{ground}}",
  "lever.surface.usual": "run on other ground than {{ground}}",
  "lever.distance-split": "run the distance of the day in two parts, hours apart",
  "lever.distance-split.usual": "run the distance of the day in one go",
  "lever.warm-up": "warm up before the run",
  "lever.warm-up.usual": "run without the warm-up, also where your plan has one",
  "lever.strength-before": "do the strength exercises before the run",
  "lever.strength-before.usual": "run without strength exercises before",
  "ground.road": "roads",
  "ground.track": "a track",
  "ground.trail": "trails",
  "ground.grass": "grass",
  "ground.sand": "sand",
  "ground.treadmill": "a treadmill",
  "ground.mixed": "mixed ground",
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
  "design.begins-too-late":
    "It cannot begin so late ({{day}}): {{last}} is the last day it can. Nothing else can be tried until it has begun.",
  "design.too-few-pairs":
    "{{pairs}} pairs of blocks cannot tell anything from chance; {{needed}} is the least.",
  "design.hopeless":
    "It would find a change of {{matters}} points only {{chance}} of the time. Longer blocks or more pairs find more. With very low pain there may be too little to win.",
  "design.hopeless.enough": "With {{pairs}} pairs it would find it at least half of the time.",
  "design.no-such-shoe": "None of the shoes you use is “{{shoe}}”.",
  "design.pain-above-limit":
    "Your pain was {{pain}} on {{day}}, above the limit you chose. Wait for calmer days.",
  "design.another-running": "Another experiment is running ({{id}}). One change at a time.",
  "design.running-locked": "Running is locked by your answers to the danger questions.",
  "design.no-running-planned":
    "Your plan has no running now, and says why. Every change here is about running.",
  "design.lever-cautioned":
    "Your answers or your runs speak against this change. Its exercise page says what to be careful with.",

  "note.read-from-runs": "For this change it is read from your runs: a note would not count.",
  "note.day-to-come": "That day is still to come.",
  "note.not-its-day": "That is not a day of this experiment: a note would not count.",
  "note.wash-out": "That day does not count: a note would change nothing.",
  "note.result-shown": "The result was shown and stays as it was: a note would change nothing.",

  "ends.always":
    "It ends at once when your answers to the danger questions rule out running. From its first day on it also ends with pain above {{above}}, of the day or in a run, on two days of three, or with two worse mornings in a week.",
  "ends.rise.known":
    "It also ends when a week’s average pain, from three noted days or more, is {{rise}} points or more above {{before}}: your average of the two weeks before its first day.",
  "ends.rise.to-come":
    "It also ends when a week’s average pain, from three noted days or more, is {{rise}} points or more above that of the two weeks before its first day. For that, pain has to be noted on {{needed}} of those days. Noted so far: {{ratings}}.",
  "ends.rise.missing":
    "A slow rise of pain does not end it: pain was noted on too few of the 14 days before its first day ({{ratings}}; {{needed}} are needed). If your pain grows, stop it yourself.",

  "result.lower": "Pain was {{points}} points lower in the blocks drawn for the change.",
  "result.higher": "Pain was {{points}} points higher in the blocks drawn for the change.",
  "result.same": "Pain was the same in the blocks drawn for the change and in the others.",
  "result.made.never":
    "The change was made on {{made}} of {{days}} days that were drawn for it: what follows cannot be its doing.",
  "result.made.seldom":
    "The change was made on only {{made}} of {{days}} days that were drawn for it: what follows says little about it.",
  "result.made.as-usual-too":
    "The change was also made on {{made}} of {{days}} days that were to be as usual: what follows says little about it.",
  "result.made.not-known":
    "Nothing tells whether the change was made on the days drawn for it: what follows may not be its doing.",
  "result.done-cannot":
    "By what was really done, nothing can be told. Pairs with ratings on both sides, from days known to have gone as drawn: {{pairs}}. It takes {{needed}}.",

  "experiment.none": "No experiment yet: backstride experiment new --lever cadence",
  "experiment.wash-out": "This day does not count: what came before may still be felt.",
  "experiment.power": "A change of {{matters}} points would be found {{chance}} of the time.",
  "experiment.power-smallest": "The smallest change found four times in five is {{points}} points.",
  "experiment.power-none": "No change up to 5 points would be found four times in five.",
  "experiment.assumed":
    "Your own ratings are too few ({{ratings}}), so a runner with ordinary ups and downs was taken.",
  "experiment.days": "It would go from {{from}} to {{to}}. The order of the blocks is drawn when it begins.",
  "experiment.drawn": "Blocks drawn with seed {{seed}}:",
  "experiment.followed": "{{arm}}: followed on {{followed}} days, not on {{not}}, not known on {{unknown}}.",
  "experiment.range":
    "Nine times in ten such a range holds the true difference: {{low}} to {{high}}, {{pairs}} pairs.",
  "experiment.as-done":
    "By what was really done: {{difference}} points ({{low}} to {{high}}), {{pairs}} pairs. Who follows the draw is not drawn, so this supports and proves nothing.",
  "experiment.p": "Had the change done nothing, a difference as large would come {{chance}} of the time.",
  "experiment.cannot-tell":
    "Pairs with ratings on both sides: {{pairs}}. It takes {{needed}} to tell anything.",
  "experiment.to-ask":
    "Was the change made? Not known for: {{days}}. Note it: backstride experiment note yes --on DAY",
  "experiment.from-runs":
    "Was the change made? The runs do not tell for: {{days}}. For a change of shoes or of ground, naming those of the run may.",
  "experiment.to-show":
    "The result is not shown yet. Add what is missing first: once it is shown it is written down, and nothing noted later changes it. Show it: backstride experiment result",
  "experiment.shown": "Written down when it was shown. Nothing noted later changes it.",
  "experiment.no-such": "There is no such experiment.",
  "experiment.not-now": "That is not possible now: it is {{standing}}.",
  "experiment.result-later": "The result is shown when it is over. A look before would change what you tell.",
  "experiment.asks-nothing": "It asks for nothing today. The plan comes first: backstride plan",
  "experiment.if-you-run": "Today, if you run: {{what}}. The plan decides whether you run.",
};
