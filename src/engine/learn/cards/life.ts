import type { Card } from "../card.ts";
import { onIdea, ours, reports, safety, says } from "../statement.ts";

/** Food, drink, stress, and who you are. */
export const LIFE_CARDS: readonly Card[] = [
  {
    id: "hydration-and-food",
    title: "Drinking and eating",
    questions: [
      "Does dehydration cause back pain?",
      "Should I drink more?",
      "Do electrolytes help?",
      "What should I eat for my back?",
    ],
    statements: [
      onIdea(
        "Too little water and poor food make muscles cramp, also in the back.",
        ["S1-15"],
        "Losing water did not make muscles cramp more in a test. No link with back pain was found.",
        ["miller2021", "miller2010"],
      ),
      onIdea(
        "Salts, protein and certain foods keep the back working.",
        ["S1-16"],
        "For back pain we found no study. Eating enough matters for your bones.",
      ),
      safety("Drinking far too much is dangerous. Drink when you are thirsty.", ["miller2021"]),
    ],
    whatToDo: [ours("Eat enough and drink to thirst. We do not score it.")],
    seeAlso: ["energy", "bone-stress"],
    searchWords:
      "water hydration dehydrated electrolytes salt protein diet nutrition food cramp drink fuel magnesium vitamin alcohol caffeine coffee supplements smoking",
  },
  {
    id: "energy",
    title: "Eating enough for your training",
    questions: [
      "What is low energy availability?",
      "Am I eating enough for my running?",
      "What are REDs?",
      "Do missed periods matter?",
    ],
    statements: [
      reports(
        "supported",
        ["mountjoy2023"],
        "When you eat less than training and body need, the body saves: bones get weaker, in women and in men. Experts call it low energy availability, or REDs.",
      ),
      reports(
        "supported",
        ["roche2023"],
        "Women runners with many of its signs had about four times the bone stress in bones such as those of the pelvis (the ring of bone at your hips).",
      ),
    ],
    whatToDo: [
      safety(
        "Missed periods, a low weight, repeated bone stress or worry about eating: speak with a doctor. With pain on one side of the low back, within days.",
        ["mountjoy2023", "roche2023"],
      ),
    ],
    seeAlso: ["bone-stress", "hydration-and-food"],
    searchWords:
      "reds red-s periods amenorrhea weight eating disorder calories underfuelling triad low testosterone energy",
  },
  {
    id: "stress-and-worry",
    title: "Stress and worry",
    questions: [
      "Can stress make my back hurt?",
      "Is my back pain from anxiety?",
      "Does worry make pain worse?",
    ],
    statements: [
      says(
        ["S1-17"],
        "Stress goes with back pain in athletes, and poor sleep comes before it. Whether tense muscles are the link is not proven.",
        ["heidari2019", "agmon2014", "puschmann2020"],
      ),
      reports(
        "supported",
        ["henschke2008"],
        "Low mood, and the belief that it will not go away, went with slower recovery.",
      ),
    ],
    whatToDo: [
      ours("The pain is real, whatever feeds it. Name what weighs on you, and try the breathing exercise."),
      safety(
        "If you feel hopeless or think of harming yourself, talk to someone today. The safety questions show a crisis line.",
      ),
    ],
    seeAlso: ["mindfulness", "sleep", "how-long"],
    searchWords:
      "stress anxiety worry depression mood mental psychological fear tension mind hopeless suicide suicidal self-harm kill myself depressed sad anxious scared afraid",
  },
  {
    id: "mindfulness",
    title: "Mindfulness and slow breathing",
    questions: ["Does meditation help back pain?", "Does deep breathing help?"],
    statements: [
      says(
        ["S1-18"],
        "Mindfulness means to notice what you feel without judging it. For back pain that has lasted over twelve weeks it is among the first things a guideline recommends.",
      ),
    ],
    whatToDo: [ours("Try the guided breathing for a few minutes a day.")],
    seeAlso: ["stress-and-worry", "yoga"],
    searchWords: "meditation mindful relax relaxation breathing calm mindfulness app",
  },
  {
    id: "earlier-injury",
    title: "Earlier pain and injuries",
    questions: ["Does an old injury make my back hurt?", "I had back pain before, does it matter?"],
    statements: [
      says(
        ["S3-11"],
        "Earlier injury brought first back pain sooner in soldiers. Runners who once had back pain still move a bit more stiffly after it has gone. In one marathon survey old injuries made no difference.",
      ),
    ],
    whatToDo: [ours("Tell us about earlier spells. They make the plan more careful, not hopeless.")],
    seeAlso: ["coming-back", "leg-strength"],
    searchWords: "old injury previous past history rehabilitated before earlier",
  },
  {
    id: "who-can-help",
    title: "Physiotherapist, chiropractor, coach",
    questions: [
      "Should I see a physiotherapist?",
      "Can a chiropractor fix my back?",
      "Does massage or manual therapy help?",
    ],
    statements: [
      says(
        ["S2-33"],
        "Physiotherapists offer exercise, hands-on treatment and help with how you move. Hands-on treatment should come together with exercise.",
      ),
      onIdea(
        "A physiotherapist or chiropractor can find and correct what is out of line.",
        ["S1-14"],
        "Hands-on treatment may be added to exercise. But putting things back in line is not what helps.",
      ),
      reports(
        "supported",
        ["nice_ng59"],
        "A national guideline advises against belts, traction (pulling the spine), electric current (TENS) and needles (acupuncture) for back pain.",
      ),
    ],
    whatToDo: [ours("Take your report along: it shows your runs, your pain and what you tried.")],
    seeAlso: ["when-to-get-help", "form-check"],
    searchWords:
      "physio physical therapist physiotherapy chiropractor osteopath massage manual therapy coach adjust alignment acupuncture tens brace belt corset tape traction ultrasound needles",
  },
  {
    id: "pregnancy",
    title: "Pregnancy and after birth",
    questions: ["Can I run while pregnant with back pain?", "When can I run after giving birth?"],
    statements: [
      safety(
        "Pregnant, and bleeding, leaking fluid, regular tightenings, a swollen calf, chest pain or dizziness: get help now.",
        ["acog_exercise"],
      ),
      safety(
        "You could be pregnant, and the pain is low on one side, with fainting or pain at the tip of the shoulder: get help now.",
        ["ectopic_trust"],
      ),
      safety(
        "After birth: no running in the first 12 weeks, and only after a check of the pelvic floor (the muscles that hold bladder and womb).",
      ),
    ],
    whatToDo: [ours("Until then: walking, and strength that your midwife or physiotherapist agrees with.")],
    seeAlso: ["emergency-signs", "front-of-pelvis"],
    searchWords: "pregnant pregnancy postpartum postnatal birth baby midwife pelvic floor girdle",
  },
  {
    id: "young-runners",
    title: "Runners under 18",
    questions: ["I am a teenager and my back hurts when I run", "Is back pain normal in children?"],
    statements: [
      reports(
        "supported",
        ["patel2017", "selhorst2019"],
        "In young athletes a tired bone at the back of the spine is the most common reason that can be named. In one clinic 30 in 100 with back pain had it.",
      ),
      safety(
        "Under 18, with fever, pain that wakes you, weight loss, new weakness or numbness, or a change of bladder or bowel: emergency.",
        ["pch_backpain", "nenc_child_back"],
      ),
      safety(
        "Pain for more than 2 weeks, on one side, after sport or when bending back: see a doctor within days.",
      ),
    ],
    whatToDo: [safety("Show this to a parent or another adult you trust.")],
    seeAlso: ["emergency-signs", "bone-stress", "when-to-get-help"],
    searchWords:
      "teen teenager child children young adolescent kid school spondylolysis youth 13 14 15 16 17 year old teenage son daughter",
  },
  {
    id: "what-we-promise",
    title: "What Backstride can and cannot do",
    questions: [
      "Does this app work?",
      "Can Backstride help me?",
      "Is this a medical device?",
      "How do you grade the evidence?",
    ],
    statements: [
      reports(
        "supported",
        ["sandal2021"],
        "A well-tested app with advice made to fit each person had a small effect on back pain, perhaps too small to matter. We claim no more for ours.",
      ),
      ours("It is not a medical device and names no illness. No clinician has reviewed its rules yet."),
      ours(
        "Each sentence says how good the research behind it is: it supports it, is mixed, is weak, or speaks against it. What has no source is called unproven.",
      ),
    ],
    whatToDo: [ours("Use it to see your own numbers, to stay safe and to go step by step.")],
    seeAlso: ["is-it-serious", "changing-one-thing"],
    searchWords: "app promise work product evidence grade sources limits disclaimer clinician trust",
  },
];
