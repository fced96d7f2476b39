import type { Phase } from "../../engine/exercises/exercise.ts";
import type { MoveRefusal } from "../../engine/plan/move-session.ts";
import type { Change } from "../../engine/plan/outcomes.ts";
import type { OutlineWeek, PlanAnswer } from "../../engine/plan/plan.ts";
import type {
  ChangeKey,
  GateKey,
  NoRunReasonKey,
  NoticeKey,
  PhaseReasonKey,
  PlanAdviceKey,
  ReliefKey,
} from "../../engine/plan/vocabulary.ts";

// What the product says about a plan, in English, for the command line and the screens alike. A place like
// {{bound}} is filled with the number of that name as the runner reads it: see fill-plan-words.ts.

type NeedsTriage = Extract<PlanAnswer, { readonly kind: "needs-triage" }>["because"];

/** Every key of the plan's catalogue. */
export type PlanWordKey =
  | `phase.${Phase}`
  | `phase.${Phase}.about`
  | `phase-reason.${PhaseReasonKey}`
  | `change.${ChangeKey}`
  | `no-run.${NoRunReasonKey}`
  | `notice.${NoticeKey}`
  | `relief.${ReliefKey}`
  | `gate.${GateKey}`
  | `advice.${PlanAdviceKey}`
  | `move.${MoveRefusal["kind"]}`
  | `needs-triage.${NeedsTriage}`
  | `outcome.${Change["size"]}`
  | `checkpoint.${NonNullable<OutlineWeek["checkpoint"]>}`
  | "run.run-walk"
  | "run.easy"
  | "run.longest"
  | "run.none"
  | "run.warm-up"
  | "run.warm-up-easier"
  | "run.at-most"
  | "run.descent-at-most"
  | "run.flat"
  | "run.cadence"
  | "exercise.each-side"
  | "exercise.easier"
  | "exercise.harder"
  | "dose.unproven"
  | "product-choice";

export const planEn: Readonly<Record<PlanWordKey, string>> = {
  "phase.settle": "Settle",
  "phase.settle.about": "Keep moving gently and let it calm down. No running for now.",
  "phase.build": "Build",
  "phase.build.about": "Build strength, legs first, and come back to running step by step.",
  "phase.return": "Return",
  "phase.return.about": "Build running up again, with a rest day between runs.",
  "phase.maintain": "Maintain",
  "phase.maintain.about": "Keep what you have: walking, two strength sessions a week, and no sudden jumps.",
  "phase.persistent": "Persistent pain",
  "phase.persistent.about":
    "Pain that lasts over twelve weeks needs a wider plan: activity you can keep up, strength, sleep, stress, and someone to look at it with you.",

  "phase-reason.first-day": "The pain began today. The first 72 hours are for settling.",
  "phase-reason.first-72-hours": "The pain began {{days}} ago. The first 72 hours are for settling.",
  "phase-reason.flare":
    "It has flared up: over 3 of 10 and at least two points more than your best day of the week before. Three days to settle.",
  "phase-reason.pain-to-six-weeks": "The pain began {{days}} ago. Up to six weeks it is building time.",
  "phase-reason.start-of-pain-not-known":
    "We do not know when the pain began, so the plan builds carefully. Tell us the day to make it fit better.",
  "phase-reason.running-again": "Your last two runs went well and the mornings after were no worse.",
  "phase-reason.six-to-twelve-weeks": "The pain began {{days}} ago: six to twelve weeks is recovering.",
  "phase-reason.over-twelve-weeks": "The pain began {{days}} ago: it has lasted over twelve weeks.",
  "phase-reason.recovered": "You have been free of pain for a week.",
  "phase-reason.said-to-be-gone": "You told us that the pain is gone.",

  "change.phase-changed": "The plan moved on to another phase.",
  "change.worse-next-morning":
    "It was worse the next morning, so there is no run on that day and the next, half the exercises on both, and half the distance after that.",
  "change.pain-in-run":
    "The pain went above the limit in a run, so there is no run on that day and the next, half the exercises on both, and half the distance after that.",
  "change.exercise-harder": "Two sessions in a row went well, so this exercise is a step harder.",
  "change.exercise-easier": "It hurt, or was worse the next morning, so this exercise is a step easier.",
  "change.run-walk-step-up":
    "Two sessions in a row went well, so the next step is {{run}} running and {{walk}} walking.",
  "change.run-walk-step-back":
    "A session did not go well, so it is one step back: {{run}} running and {{walk}} walking.",
  "change.longest-run-may-grow":
    "Your last two runs went well, so the longest run may grow by up to a tenth.",
  "change.no-growth-until-known":
    "The longest run stays as it is until two runs in a row are known to have gone well.",
  "change.back-after-days-off": "After days without running the first runs are shorter.",
  "change.start-again-after-break":
    "There was no run in the last 30 days, so running starts again with running and walking in turn.",

  "no-run.running-locked": "No running until someone qualified has looked at it. Gentle movement may go on.",
  "no-run.bone-not-assessed":
    "A stressed bone is not ruled out. No running until it is assessed, and walk only while nothing hurts.",
  "no-run.pregnancy-or-birth":
    "No running in pregnancy until a clinician agrees, nor within twelve weeks of a birth, and then only after a pelvic-health check.",
  "no-run.fracture-not-assessed":
    "No running within a year of a broken bone of the spine or pelvis until a clinician allows it.",
  "no-run.pregnancy-not-known":
    "No running while it is not known whether you are pregnant or gave birth lately. Please answer that question.",
  "no-run.fracture-not-known":
    "No running while it is not known whether you broke a bone of the spine or pelvis in the last year. Please answer that question.",
  "no-run.settling": "No running while it settles. Walking is good.",
  "no-run.pain-too-high":
    "The pain is above the limit for running. Walk instead, and check in again tomorrow.",
  "no-run.pain-not-known": "Tell us how strong the pain is now; then we can say whether to run.",
  "no-run.bone-needs-no-impact-yet":
    "After a stressed bone low in the back, six weeks without impact come first.",
  "no-run.walk-thirty-minutes-first":
    "First walk for half an hour without any pain, and log it. Then running and walking in turn can begin.",

  "notice.no-running-now": "There is no running in this plan for now.",
  "notice.gentle-movement-only": "Gentle movement only, until someone qualified has looked at it.",
  "notice.heat-helps-early": "Warmth eases early back pain in studies. Use it at any stage, for comfort.",
  "notice.cold-by-preference": "Cold is a matter of taste: there is little research on it.",
  "notice.medicines-ask-first":
    "Before you take a painkiller, ask a pharmacist, above all with kidney, stomach or heart trouble, in pregnancy, or with blood thinners.",
  "notice.medicines-not-in-long-runs":
    "No anti-inflammatory tablets before or during long or hot runs, or when short of fluid: kidney injury was more common with them.",
  "notice.paracetamol-alone-not-enough": "Paracetamol alone is not advised as a treatment for back pain.",
  "notice.minutes-a-day-assumed":
    "We assumed {{minutes}} a day for exercises. Tell us how much time you have.",
  "notice.no-minutes-for-exercises":
    "You said there is no time for exercises, so there are none. Walking and relief stay.",
  "notice.equipment-assumed": "We assumed room on the floor and a firm chair. Tell us what you have at hand.",
  "notice.exercises-need-answers":
    "Some exercises are left out because we do not know yet whether they suit you. A few answers bring them in.",
  "notice.no-leg-exercise-suits":
    "No leg exercise suits with what we know. Answer the open questions, or ask a physiotherapist for one.",
  "notice.leg-strength-first":
    "Legs first: training them improved running most in a trial with runners who had back pain.",
  "notice.legs-by-other-exercises":
    "Squats, lunges and step-ups do not suit now, so other exercises load the legs and hips.",
  "notice.zero-pain-after-bone-stress":
    "After a stressed bone the rule is stricter: no pain at all before, during or after a run.",
  "notice.full-return-takes-weeks":
    "Full running after a stressed bone often takes three months or more, and the clinician's word goes before this plan.",
  "notice.physiotherapy-at-two-weeks":
    "It began {{days}} ago and is not clearly better. After two weeks we advise a physiotherapist.",
  "notice.assessment-at-six-weeks": "It began {{days}} ago and is not clearly better. Have it assessed.",
  "notice.persistent-path":
    "It has lasted {{days}}. Have it looked at if nobody has, and expect a wider plan than exercises alone.",
  "notice.physiotherapy-when-stopping-life":
    "It keeps you from daily life or sleep. See a doctor or physiotherapist within a few days.",
  "notice.median-recovery":
    "In a large study half of the people were back to daily life by {{disability}} and free of pain by {{pain}}; {{year}} had recovered after a year. They were patients of general practices, not runners.",
  "notice.recurrence-is-common":
    "Back pain comes back within a year for {{least}} to {{most}} of people. Exercise with knowledge about it lowers that.",
  "notice.no-promise":
    "We promise nothing: a tested app with advice fitted to each person had a small effect.",
  "notice.single-run-bound":
    "No single run above {{bound}}: a tenth more than your longest of the last 30 days, {{longest}}. Runs that hurt and sudden jumps do not count.",
  "notice.bound-not-known":
    "No run of the last 30 days tells how far you are used to going, so running starts from the beginning.",
  "notice.bound-from-painful-runs":
    "All runs of the last 30 days hurt or were jumps, so none may be longer than the shortest of them, {{bound}}.",
  "notice.doubtful-run-sets-no-bound":
    "A run of {{distance}} is in your last 30 days: more than {{times}} times as far as you usually ran in these weeks, or faster than anyone runs. It may be right, and it may be a mistake. Your limit does not rise because of it until you say on its page how far it was.",
  "notice.hills-bounded":
    "No run with more than {{descent}} downhill: a tenth above the most of your last 30 days.",
  "notice.flat-only": "Flat ground for now.",
  "notice.rest-days": "Runs in any seven days: at most {{runs}}. The other days are without running.",
  "notice.easy-effort-only":
    "All runs are easy: you can talk in whole sentences. No sprints while the back is in question.",
  "notice.running-not-harmful":
    "Running does no harm to a healthy back. The pause is for what hurts now, not because running is bad for it.",
  "notice.cadence-drill-offered":
    "You took fewer steps a minute than usual for you. Slightly more steps may lower the load; no trial shows that it eases back pain. Say if you want to try.",
  "notice.cadence-drill-on":
    "A few minutes of slightly quicker steps are part of some easy runs. Stop them when calf or Achilles hurt above 3 of 10.",
  "notice.sleep-matters": "Poor sleep goes together with back pain. It is worth as much care as an exercise.",
  "notice.stress-and-breathing":
    "Stress goes together with back pain. A few minutes of slow breathing are part of the plan.",
  "notice.worry-and-damage":
    "Pain is rarely a sign of damage here, and worry slows recovery. Moving is safe within the rules of this plan.",
  "notice.fuel-and-fluid":
    "Eat and drink enough for your running. It is good for you; that it helps a back is not shown.",
  "notice.shoes-worn":
    "Your shoes have gone far. Many would replace them by now, though old shoes are not tied to back pain.",
  "notice.shoes-changed":
    "You changed shoes. Go back and forth between the old and the new pair for some weeks.",
  "notice.shoes-comfort-first": "Choose shoes by comfort.",
  "notice.maintain-two-strength-sessions":
    "Walking, two strength sessions a week and knowing your own limits keep it away longer in studies.",
  "notice.heart-kidney-stomach-ask-first":
    "With kidney, stomach or heart trouble, ask your doctor before hard effort and before any painkiller.",
  "notice.under-18-with-an-adult":
    "Go through this plan with a parent, and show it to whoever looked at your back.",
  "notice.direction-matched":
    "The test showed which movement eases your back, so exercises of that kind come first. Research on this is mixed.",
  "notice.direction-test-would-help":
    "All exercises are neutral for now. A short test of bending and arching can show whether one of them eases.",
  "notice.ordinary-soreness":
    "It reads like ordinary soreness after more than usual: at its worst within three days, and gone within a week.",
  "notice.dangers-asked-at-phase-start": "A new phase begins: go through the danger signs once more.",

  "relief.heat": "Warmth on the back for a quarter of an hour, as often as it feels good",
  "relief.easy-positions": "A position that eases, such as lying with the lower legs on a chair",
  "relief.change-position": "Change position often; none is bad for long",
  "relief.short-walks": "Short easy walks through the day",
  "relief.slow-breathing": "A few slow breaths when it tightens",

  "gate.pain-before-at-most": "Run only if the pain before is {{pain}} of 10 or less.",
  "gate.no-limp": "Run only if you walk without a limp.",
  "gate.stop-above": "Stop and walk home if it rises above {{pain}} of 10.",
  "gate.stop-if-sharp": "Stop if it turns sharp, or goes into a leg.",
  "gate.next-only-if-not-worse-after-24-h": "Run again only if it is no worse after 24 hours.",

  "advice.no-bracing-while-running": "Learn it lying down; do not brace while you run.",
  "advice.upright-bicycle": "On a bicycle sit upright if bending hurts.",
  "advice.no-breaststroke": "No breaststroke if arching hurts.",
  "advice.only-free-of-pain": "Only while nothing hurts at all.",
  "advice.keep-breathing": "Keep breathing while you hold.",

  "move.not-in-plan": "That day is not in the plan.",
  "move.nothing-to-move": "There is no run on that day.",
  "move.day-is-taken": "There is a run on that day already.",
  "move.needs-a-day-between": "There has to be a day without a run between two runs for now.",
  "move.too-many-runs": "That would be more runs in seven days than the plan allows.",
  "move.above-bound": "By that day the bound for a single run is lower than this run.",
  "move.too-early": "Your back gets time to settle first, so this day is too early for a run.",

  "needs-triage.pain-7-or-more": "You logged pain of 7 or more. Go through the danger signs first.",
  "needs-triage.new-leg-symptom": "You logged something new in a leg. Go through the danger signs first.",
  "needs-triage.phase-starts": "A new phase begins. Go through the danger signs first.",
  "needs-triage.something-changed": "Something has changed. Go through the danger signs first.",
  "needs-triage.not-sure-answered": "A danger sign was answered “not sure”. Go through it again first.",
  "needs-triage.a-week-with-pain": "A week with pain has passed. Go through the danger signs again.",

  "outcome.worse": "worse by an amount that matters",
  "outcome.too-small-to-tell": "too small a change to tell",
  "outcome.small": "better by a small amount that matters",
  "outcome.medium": "better by an amount that matters",
  "outcome.large": "much better",
  "outcome.recovered": "free of pain",

  "checkpoint.two-weeks": "Two weeks: if it is not better by then, see a physiotherapist.",
  "checkpoint.six-weeks": "Six weeks: if it is not clearly better by then, have it assessed.",
  "checkpoint.twelve-weeks": "Twelve weeks: if it is still there, a wider plan follows.",

  "run.run-walk": "{{repeats}} times: {{run}} running, {{walk}} walking",
  "run.easy": "Easy run, {{distance}}",
  "run.longest": "Longest run of the week, easy, {{distance}}",
  "run.none": "No run",
  "run.warm-up": "First {{minutes}} of leg swings and easy drills",
  "run.warm-up-easier": "First {{minutes}} of brisk walking",
  "run.at-most": "Never more than {{bound}} in all",
  "run.descent-at-most": "At most {{descent}} downhill",
  "run.flat": "On flat ground",
  "run.cadence": "For {{minutes}}, at easy speed, take {{target}} instead of your own {{own}}",
  "exercise.each-side": "on each side",
  "exercise.easier": "The easier form",
  "exercise.harder": "The harder form",
  "dose.unproven": "How much of it is common practice, unproven.",
  "product-choice": "No study sets this: it is a choice of this product.",
};
