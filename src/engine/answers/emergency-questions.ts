import type { Group, Question } from "./question.ts";

// The six screens that settle "emergency or not". Wording follows redflags.json in plain words.

export const EMERGENCY_GROUPS: readonly Group[] = [
  {
    id: "numbness",
    title: "Numbness, bladder and bowel",
    isEmergency: true,
    lead: "Is any of these new since your back began to hurt?",
  },
  {
    id: "legs",
    title: "Your legs",
    isEmergency: true,
    lead: "Is any of these new? Plain muscle soreness after a hard run does not count.",
  },
  {
    id: "chest-and-belly",
    title: "Chest, belly and side",
    isEmergency: true,
    lead: "With this back pain, do you have any of these?",
  },
  {
    id: "feeling-ill",
    title: "Feeling ill",
    isEmergency: true,
    lead: "With this back pain, do you have any of these?",
  },
  {
    id: "falls-and-medicine",
    title: "Falls, hard efforts and medicine",
    isEmergency: true,
    lead: "Is any of these true?",
  },
  {
    id: "about-you",
    title: "About you",
    isEmergency: true,
    lead: "Some dangers depend on age and pregnancy.",
  },
];

const asksDanger = ["triage"] as const;

const yesNo = (
  group: Question["group"],
  id: string,
  wording: string,
  more: Partial<Question> = {},
): Question => ({
  id,
  group,
  wording,
  kind: "yes-no",
  informs: asksDanger,
  ...more,
});

/** Under 18; also when the age is not known, the questions for the young are asked. */
const IS_UNDER_18 = { chosen: "age-band", among: ["under-10", "10-17"] } as const;
const IS_60_OR_OVER = { chosen: "age-band", among: ["60-65", "66-75", "over-75"] } as const;
const COULD_BE_PREGNANT = { chosen: "pregnancy", among: ["pregnant", "could-be"] } as const;

export const EMERGENCY_QUESTIONS: readonly Question[] = [
  yesNo(
    "numbness",
    "saddle-numbness",
    "Numbness or an odd feeling between the legs, round the back passage, the buttocks or the genitals, or when wiping",
  ),
  yesNo(
    "numbness",
    "bladder-change",
    "Trouble starting, stopping or feeling your pee, a weaker flow, not knowing when you are full, or leaking",
  ),
  yesNo("numbness", "bowel-change", "Loss of bowel control, or not feeling when you poo"),
  yesNo(
    "numbness",
    "genital-change",
    "Loss of feeling in the genitals, or a change in erection or ejaculation",
  ),

  yesNo(
    "legs",
    "both-legs",
    "Pain shooting from the back down both legs, or tingling, numbness or weakness in both legs",
  ),
  yesNo("legs", "clumsy-legs", "Severe back pain with heavy or clumsy legs, or trouble walking"),
  yesNo("legs", "severe-leg-weakness", "Leg weakness that is severe, in both legs, or worse within hours"),
  yesNo(
    "legs",
    "leg-getting-weaker",
    "A foot that drops, or a leg that is weak, gives way or gets weaker over hours or days",
  ),
  yesNo("legs", "one-leg-numb", "One leg or foot that is numb or tingling"),

  yesNo("chest-and-belly", "chest-signs", "Chest pain, breathlessness, or pain in the arm or jaw"),
  yesNo(
    "chest-and-belly",
    "sudden-severe-faint",
    "Sudden severe pain in the back, belly or side with faintness, sweating, or a beating lump in the belly",
  ),
  yesNo(
    "chest-and-belly",
    "severe-belly-signs",
    "Severe belly pain, vomiting that will not stop, vomiting blood, or black poo",
  ),
  yesNo(
    "chest-and-belly",
    "colic-waves",
    "Waves of severe pain from the side to the groin so that you cannot lie still, or blood in your pee",
  ),
  yesNo("chest-and-belly", "colic-uncontrolled", "With that: no pee, or pain that nothing controls", {
    askedWhen: { yes: "colic-waves" },
  }),
  yesNo("chest-and-belly", "side-pain-urine-signs", "Side pain with burning when you pee or shivers"),

  yesNo("feeling-ill", "fever", "Fever, shivers or feeling ill"),
  yesNo("feeling-ill", "confusion", "Confusion or slurred speech"),
  yesNo("feeling-ill", "extreme-shivering", "Extreme shivering"),
  yesNo("feeling-ill", "no-urine-in-a-day", "No pee for a day"),
  yesNo("feeling-ill", "severe-breathlessness", "Severe breathlessness"),
  yesNo("feeling-ill", "mottled-skin", "Skin that is blotchy or has changed colour"),

  yesNo("falls-and-medicine", "serious-fall", "A serious fall, crash or blow before the pain"),
  yesNo("falls-and-medicine", "any-fall", "Any other fall or blow, even a small one"),
  yesNo("falls-and-medicine", "sudden-severe-pain", "Back pain that came suddenly and is severe"),
  yesNo("falls-and-medicine", "blood-thinners", "You take blood thinners", {
    explanation: "Medicine that keeps blood from clotting. Your pharmacist can tell if yours is one.",
  }),
  yesNo(
    "falls-and-medicine",
    "hard-effort-dark-urine",
    "Very severe, tight back muscles after a hard effort, with dark pee",
    {
      explanation: "Dark like cola or strong tea.",
    },
  ),
  yesNo("falls-and-medicine", "numb-swollen-back-muscle", "A numb patch over a swollen back muscle"),
  yesNo(
    "falls-and-medicine",
    "tablet-harm-signs",
    "You took anti-inflammatory tablets and since then have black poo, vomit blood or pee very little",
  ),
  yesNo("falls-and-medicine", "past-cancer", "You have had cancer", {
    explanation: "Some cancers can come back in bone: breast, prostate, lung, kidney, thyroid, myeloma.",
  }),

  {
    id: "age-band",
    group: "about-you",
    wording: "How old are you?",
    kind: "one-of",
    options: [
      { id: "under-10", wording: "Under 10" },
      { id: "10-17", wording: "10 to 17" },
      { id: "18-34", wording: "18 to 34" },
      { id: "35-44", wording: "35 to 44" },
      { id: "45-49", wording: "45 to 49" },
      { id: "50-59", wording: "50 to 59" },
      { id: "60-65", wording: "60 to 65" },
      { id: "66-75", wording: "66 to 75" },
      { id: "over-75", wording: "Over 75" },
    ],
    informs: ["triage", "plan"],
  },
  {
    id: "pregnancy",
    group: "about-you",
    wording: "Are you pregnant, or could you be?",
    kind: "one-of",
    options: [
      { id: "pregnant", wording: "Yes, pregnant" },
      { id: "could-be", wording: "Could be" },
      { id: "birth-in-12-weeks", wording: "I gave birth in the last 12 weeks" },
      {
        id: "birth-unchecked",
        wording: "I gave birth 3 to 12 months ago and have not had my pelvic floor checked since",
      },
      { id: "no", wording: "No" },
    ],
    informs: ["triage", "plan"],
  },
  yesNo(
    "about-you",
    "first-stone-pain",
    "The pain is like a first kidney stone: severe, from the side to the groin",
    { askedWhen: IS_60_OR_OVER },
  ),
  yesNo(
    "about-you",
    "pregnancy-danger-signs",
    "Bleeding, fluid leaking, regular tightenings, a swollen calf, chest pain or dizziness",
    {
      askedWhen: COULD_BE_PREGNANT,
    },
  ),
  yesNo("about-you", "one-sided-low-pain", "Pain low down on one side, in the belly or pelvis", {
    askedWhen: COULD_BE_PREGNANT,
  }),
  yesNo("about-you", "shoulder-tip-or-fainting", "Pain at the tip of the shoulder, or fainting", {
    askedWhen: COULD_BE_PREGNANT,
  }),
  yesNo(
    "about-you",
    "young-danger-signs",
    "Waking at night with the pain, losing weight, not wanting to walk, or new weakness or numbness",
    {
      askedWhen: IS_UNDER_18,
    },
  ),
];
