import type { SharedWordKey } from "./en.ts";

// Causes that runners' answers, home tests and the pattern of their runs speak to. The sentence says what was
// found, then how good the research is, in plain words.

export const CAUSES = {
  "finding.intensity-rise.title": "More hard runs than you were used to",
  "finding.intensity-rise.likely":
    "In the two weeks before the pain {{hard-runs-14-days}} of your runs were hard; {{usual-hard-runs-14-days}} is usual for you. More hard running likely adds to it.",
  "finding.intensity-rise.possible":
    "Your running was harder before the pain than you were used to. It may add to it.",
  "finding.intensity-rise.unlikely": "You ran no harder before the pain than you are used to.",
  "finding.intensity-rise.cannot-tell":
    "We do not know how hard your runs were against what is usual for you.",

  "finding.frequency-rise.title": "Running more often than you were used to",
  "finding.frequency-rise.likely":
    "In the two weeks before the pain you ran {{runs-14-days}} times; {{usual-runs-14-days}} is usual for you. Running more often likely adds to it.",
  "finding.frequency-rise.possible": "You ran more before the pain than you were used to. It may add to it.",
  "finding.frequency-rise.unlikely": "You ran about as often as you are used to.",
  "finding.frequency-rise.cannot-tell": "The log does not say how often you usually run.",

  "finding.late-fatigue.title": "Pain that comes late in runs",
  "finding.late-fatigue.likely": "It comes late in your runs. Tired muscles likely add to it.",
  "finding.late-fatigue.possible":
    "It comes late in your runs, so tiring may add to it. Runners who called themselves tired had more back pain in one survey; measured back muscles tired no faster.",
  "finding.late-fatigue.unlikely": "It does not wait for the end of your runs.",
  "finding.late-fatigue.cannot-tell": "We do not know when in a run it comes.",

  "finding.earlier-injury.title": "Earlier back pain or an old injury",
  "finding.earlier-injury.likely":
    "Your back has hurt before: {{episodes-in-year}} times in a year. A back that has hurt before likely hurts again more easily; that is common and no sign of damage.",
  "finding.earlier-injury.possible":
    "An old injury that never quite healed may add to it. Studies do not agree on this.",
  "finding.earlier-injury.unlikely": "This is new, and no old injury stands behind it.",
  "finding.earlier-injury.cannot-tell": "We do not know whether your back has hurt before.",

  "finding.poor-sleep.title": "Bad or short nights",
  "finding.poor-sleep.likely":
    "You sleep badly. Bad sleep made back pain more likely later in studies, and likely adds to it.",
  "finding.poor-sleep.possible": "Your nights are short. That may add to it.",
  "finding.poor-sleep.unlikely": "You sleep well.",
  "finding.poor-sleep.cannot-tell": "We do not know how you sleep.",

  "finding.stress.title": "Stress",
  "finding.stress.likely":
    "You put your stress at {{stress}} of 10. Stress went with more back pain in athletes and likely adds to it.",
  "finding.stress.possible": "You put your stress at {{stress}} of 10. It may add to it.",
  "finding.stress.unlikely": "You put your stress at {{stress}} of 10, which is little.",
  "finding.stress.cannot-tell": "We do not know how much stress there was.",

  "finding.worry.title": "Worry about the back",
  "finding.worry.likely":
    "You are worried about your back or sure that it will last. Worry is common, likely adds to it, and eases once a back is better understood.",
  "finding.worry.possible":
    "Some worry or a low mood is there. It may add to it, and it may come from the pain itself.",
  "finding.worry.unlikely": "You are not much worried about your back.",
  "finding.worry.cannot-tell": "We do not know whether it worries you.",

  "finding.leg-strength.title": "Less strength in the legs",
  "finding.leg-strength.likely":
    "One leg falls behind the other and you stand up fewer times than before. In one study runners with back pain had weaker thighs, so this likely adds to it. Leg training helped such runners most.",
  "finding.leg-strength.possible":
    "Your chair test shows less strength, on one side or against your own earlier test. It may add to it; leg training helped such runners most.",
  "finding.leg-strength.unlikely": "Your legs are even and as strong as in your earlier test.",
  "finding.leg-strength.cannot-tell":
    "Strength of the legs cannot be told from one even test. Leg training is part of every plan all the same.",

  "finding.trunk-endurance.title": "A trunk that tires early",
  "finding.trunk-endurance.likely":
    "You held less long than the mean of people with back pain in one study. It likely adds to it, or the pain shortens what you can hold: nobody has shown which comes first.",
  "finding.trunk-endurance.possible":
    "What you held lies between people with and without back pain, or one side falls behind. It may add to it.",
  "finding.trunk-endurance.unlikely": "You held as long as people without back pain do.",
  "finding.trunk-endurance.cannot-tell": "We do not know how long your trunk holds.",

  "finding.over-striding.title": "Landing far in front of the body",
  "finding.over-striding.likely": "You land far in front of the body, which likely adds to it.",
  "finding.over-striding.possible":
    "You land far in front of the body. That brakes each step and may add to it, a little; whether it brings back pain is unproven.",
  "finding.over-striding.unlikely": "Nobody has seen you land far in front of the body.",
  "finding.over-striding.cannot-tell": "We do not know where your foot lands.",

  "finding.hip-flexor-tightness.title": "Tight hip flexors",
  "finding.hip-flexor-tightness.likely": "One hip flexor is much tighter than the other.",
  "finding.hip-flexor-tightness.possible":
    "One hip flexor is tighter than the other. It may add to it, a little. That they tip the pelvis and so hurt the back is often said, not supported.",
  "finding.hip-flexor-tightness.unlikely": "Your hip flexors are about even.",
  "finding.hip-flexor-tightness.cannot-tell":
    "We do not know how your hip flexors compare. A phone on the thigh can tell, roughly.",

  "finding.hamstring-tightness.title": "Tight hamstrings",
  "finding.hamstring-tightness.likely": "One hamstring is much tighter than the other.",
  "finding.hamstring-tightness.possible":
    "One hamstring is tighter than the other. Tight hamstrings came before back pain in studies, by a little, and may add to it.",
  "finding.hamstring-tightness.unlikely": "Your hamstrings are about even.",
  "finding.hamstring-tightness.cannot-tell": "We do not know how your hamstrings compare.",

  "finding.arching-provoked.title": "A back that dislikes arching",
  "finding.arching-provoked.likely":
    "Arching your back brings the pain on. Running downhill holds the back more arched, so both likely add to it.",
  "finding.arching-provoked.possible": "Arching back or running downhill makes it worse. That may add to it.",
  "finding.arching-provoked.unlikely": "Arching the back does not bring it on.",
  "finding.arching-provoked.cannot-tell": "We do not know which movements make it worse.",

  "finding.leg-length.title": "Legs of unequal length",
  "finding.leg-length.likely":
    "A professional measured one leg as shorter by {{leg-length-difference-mm}} mm.",
  "finding.leg-length.possible":
    "A professional measured one leg as shorter by {{leg-length-difference-mm}} mm. It may add to it; the one trial was with people who work standing.",
  "finding.leg-length.unlikely": "Your legs were measured as equal or nearly so.",
  "finding.leg-length.cannot-tell":
    "Nobody has measured your legs. A tape at home is too rough, so leave it at that.",

  "finding.warm-up.title": "No warm-up",
  "finding.warm-up.likely": "You mostly run without warming up.",
  "finding.warm-up.possible":
    "You mostly run without warming up. Runners who did so reported more back pain in one survey, from memory; it may add to it.",
  "finding.warm-up.unlikely": "You warm up before you run.",
  "finding.warm-up.cannot-tell": "We do not know whether you warm up.",

  "finding.needs-a-clinician.title": "Signs that a clinician should look at",
  "finding.needs-a-clinician.likely":
    "Some of what you said should be looked at by a clinician soon. Some pains need a clinician to tell apart; what to do is said with the danger questions.",
  "finding.needs-a-clinician.possible":
    "Something you said is worth a routine appointment. Some pains need a clinician to tell apart.",
  "finding.needs-a-clinician.unlikely":
    "None of your answers asks for a clinician. Most back pain is not serious, though nobody can name the tissue it comes from.",
  "finding.needs-a-clinician.cannot-tell":
    "The danger questions are not all answered, so nothing is ruled out. Some pains need a clinician to tell apart.",

  "finding.trunk-lean.title": "Leaning forward from the waist",
  "finding.trunk-lean.likely": "You lean forward from the waist.",
  "finding.trunk-lean.possible":
    "You lean forward from the waist. It may add to it, very little: lean ranges widely among runners and no limit for the back exists.",
  "finding.trunk-lean.unlikely": "Nobody has seen you lean from the waist.",
  "finding.trunk-lean.cannot-tell": "We do not know how upright you run.",

  "finding.hunched-shoulders.title": "Hunched shoulders",
  "finding.hunched-shoulders.likely": "You run with hunched shoulders.",
  "finding.hunched-shoulders.possible":
    "You run with hunched shoulders. It may add to it, very little: only what runners thought of their own posture was tied to back pain, not what was measured.",
  "finding.hunched-shoulders.unlikely": "Nobody has seen you hunch your shoulders.",
  "finding.hunched-shoulders.cannot-tell": "We do not know how you hold your shoulders.",

  "finding.side-to-side.title": "Rocking from side to side",
  "finding.side-to-side.likely": "Your hips rock from side to side.",
  "finding.side-to-side.possible":
    "Your hips rock, or the time on your left and right foot has shifted. It may add to it, very little: runners with back pain swayed two millimetres more.",
  "finding.side-to-side.unlikely": "You run about as evenly as you always do.",
  "finding.side-to-side.cannot-tell": "We do not know how evenly you run.",

  "finding.hard-ground.title": "Road and pavement",
  "finding.hard-ground.likely":
    "In the four weeks before the pain you ran {{hard-ground-28-days}} on hard ground; {{usual-hard-ground-28-days}} would be usual. A change can add to it, very little: softer ground hardly lowers what reaches the back.",
  "finding.hard-ground.possible":
    "You run on hard ground. It may add to it, very little: at the low back concrete and grass differ by next to nothing.",
  "finding.hard-ground.unlikely": "You ran on the ground you are used to.",
  "finding.hard-ground.cannot-tell": "We do not know what ground you ran on.",

  "finding.trail-running.title": "Trails",
  "finding.trail-running.likely":
    "In the four weeks before the pain you ran {{trail-28-days}} on trails; {{usual-trail-28-days}} would be usual. A change can add to it. Research is mixed: trail runners report more back pain, mountain training less.",
  "finding.trail-running.possible":
    "You run on trails. It may add to it. Research is mixed: trail runners report more back pain, mountain training less.",
  "finding.trail-running.unlikely": "You ran on trails about as much as you are used to.",
  "finding.trail-running.cannot-tell": "We do not know how much you ran on trails.",

  "finding.treadmill-running.title": "The treadmill",
  "finding.treadmill-running.likely":
    "In the four weeks before the pain you ran {{treadmill-28-days}} on a treadmill; {{usual-treadmill-28-days}} would be usual. A change can add to it, though treadmill and ground are nearly the same to the body.",
  "finding.treadmill-running.possible":
    "You run on a treadmill. It may add to it, very little: treadmill and ground are nearly the same to the body.",
  "finding.treadmill-running.unlikely": "You ran on the treadmill about as much as you are used to.",
  "finding.treadmill-running.cannot-tell": "We do not know how much you ran on a treadmill.",

  "finding.shoe-fit.title": "Shoes that do not fit or are worn on one side",
  "finding.shoe-fit.likely": "Your shoes are uncomfortable or worn down on one side.",
  "finding.shoe-fit.possible":
    "Your shoes are uncomfortable or worn down on one side. It may add to it, very little; comfort is the best guide there is.",
  "finding.shoe-fit.unlikely": "Your shoes are comfortable.",
  "finding.shoe-fit.cannot-tell": "We do not know whether your shoes are comfortable.",

  "finding.shoe-cushioning.title": "Very soft or corrective shoes",
  "finding.shoe-cushioning.likely": "Your shoes are very soft or made to correct.",
  "finding.shoe-cushioning.possible":
    "Your shoes are very soft or made to correct. That this disturbs how you run is often said; in a trial softer shoes came with fewer injuries, so it counts for very little.",
  "finding.shoe-cushioning.unlikely": "Your shoes are neither very soft nor made to correct.",
  "finding.shoe-cushioning.cannot-tell": "We do not know what kind of shoes you wear.",

  "finding.sitting.title": "Long sitting",
  "finding.sitting.likely": "You sit for {{sitting-hours}} hours a day.",
  "finding.sitting.possible":
    "You sit for {{sitting-hours}} hours a day. It may add to it, very little: no study we found tested it in runners.",
  "finding.sitting.unlikely": "You sit for {{sitting-hours}} hours a day, which is not much.",
  "finding.sitting.cannot-tell": "We do not know how long you sit.",

  "finding.arched-back.title": "An arched low back",
  "finding.arched-back.likely":
    "Often said, not supported: a flatter back came before pain in studies, and an arch takes up shock. Nothing needs flattening; what counts is whether arching hurts.",
  "finding.arched-back.possible":
    "Often said, not supported: a flatter back came before pain in studies, and an arch takes up shock. Nothing needs flattening; what counts is whether arching hurts.",
  "finding.arched-back.unlikely":
    "Often said, not supported: a flatter back came before pain in studies, and an arch takes up shock. Nothing needs flattening; what counts is whether arching hurts.",
  "finding.arched-back.cannot-tell": "Not asked. It matters little: what counts is whether arching hurts.",

  "finding.chest-first.title": "Leading with the chest",
  "finding.chest-first.likely": "Often said, not supported: we found no study of it.",
  "finding.chest-first.possible": "Often said, not supported: we found no study of it.",
  "finding.chest-first.unlikely": "Often said, not supported: we found no study of it.",
  "finding.chest-first.cannot-tell": "Not asked, and no study says that it matters.",

  "finding.breathing-pattern.title": "Breathing out on every step",
  "finding.breathing-pattern.likely": "Often said, not supported: we found no study of it.",
  "finding.breathing-pattern.possible": "Often said, not supported: we found no study of it.",
  "finding.breathing-pattern.unlikely": "Often said, not supported: we found no study of it.",
  "finding.breathing-pattern.cannot-tell": "Not asked, and no study says that it matters.",

  "finding.glute-strength.title": "Weak glutes and hips",
  "finding.glute-strength.likely":
    "Often said, not supported: runners with and without back pain had equally strong hips.",
  "finding.glute-strength.possible":
    "Often said, not supported: runners with and without back pain had equally strong hips.",
  "finding.glute-strength.unlikely":
    "Often said, not supported: runners with and without back pain had equally strong hips.",
  "finding.glute-strength.cannot-tell":
    "Not measured. That weak glutes hurt the back is often said, not supported: runners with and without back pain had equally strong hips.",

  "finding.pelvic-tilt.title": "A tilted pelvis",
  "finding.pelvic-tilt.likely":
    "Often said, not supported: tilt is the same in people with and without pain, and cannot be told at home.",
  "finding.pelvic-tilt.possible":
    "Often said, not supported: tilt is the same in people with and without pain, and cannot be told at home.",
  "finding.pelvic-tilt.unlikely":
    "Often said, not supported: tilt is the same in people with and without pain, and cannot be told at home.",
  "finding.pelvic-tilt.cannot-tell": "Not asked. Tilt is the same in people with and without pain.",

  "finding.muscle-imbalance.title": "Muscles out of balance",
  "finding.muscle-imbalance.likely":
    "Often said, not supported: runners with back pain had weaker thighs, not stronger ones.",
  "finding.muscle-imbalance.possible":
    "Often said, not supported: runners with back pain had weaker thighs, not stronger ones.",
  "finding.muscle-imbalance.unlikely":
    "Often said, not supported: runners with back pain had weaker thighs, not stronger ones.",
  "finding.muscle-imbalance.cannot-tell":
    "Not measured. Imbalance is often blamed, and that is not supported: runners with back pain had weaker thighs, not stronger ones.",

  "finding.impact-loading.title": "Impact wearing the back down",
  "finding.impact-loading.likely": "Often said, not supported: runners have less back pain than most people.",
  "finding.impact-loading.possible":
    "Often said, not supported: runners have less back pain than most people.",
  "finding.impact-loading.unlikely":
    "Often said, not supported: runners have less back pain than most people.",
  "finding.impact-loading.cannot-tell":
    "Not estimated. That impact wears the back down is often said, not supported: runners have less back pain than most people.",

  "finding.orthotics.title": "Insoles",
  "finding.orthotics.likely":
    "Often said, not supported: in trials insoles neither treated nor prevented back pain. We do not suggest them, and comfortable ones can stay.",
  "finding.orthotics.possible":
    "Often said, not supported: in trials insoles neither treated nor prevented back pain. We do not suggest them, and comfortable ones can stay.",
  "finding.orthotics.unlikely":
    "Often said, not supported: in trials insoles neither treated nor prevented back pain. We do not suggest them, and comfortable ones can stay.",
  "finding.orthotics.cannot-tell": "Not asked. In trials insoles neither treated nor prevented back pain.",

  "finding.hydration-and-fuel.title": "Too little to drink or eat",
  "finding.hydration-and-fuel.likely":
    "Often said, not supported: no study ties thirst or hunger to back pain. Eating enough matters for bones, and drinking too much is dangerous.",
  "finding.hydration-and-fuel.possible":
    "Often said, not supported: no study ties thirst or hunger to back pain. Eating enough matters for bones, and drinking too much is dangerous.",
  "finding.hydration-and-fuel.unlikely":
    "Often said, not supported: no study ties thirst or hunger to back pain. Eating enough matters for bones, and drinking too much is dangerous.",
  "finding.hydration-and-fuel.cannot-tell": "Not asked. No study ties thirst or hunger to back pain.",

  "finding.years-running.title": "Many years of running",
  "finding.years-running.likely": "Running for {{years-running}} years.",
  "finding.years-running.possible":
    "With {{years-running}} years you are past six years of running, which went with more back pain in a review. Nothing follows from it: it is here because newcomers are often blamed, and that is not so.",
  "finding.years-running.unlikely":
    "Newcomers are often said to hurt more. It was more years, not fewer, that went with back pain.",
  "finding.years-running.cannot-tell": "We do not know for how many years you run.",
} as const satisfies Partial<Record<SharedWordKey, string>>;
