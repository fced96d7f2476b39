import type { Card } from "../card.ts";
import { onIdea, ours, reports, safety, says } from "../statement.ts";

/** Signs that come before any training advice. */
export const DANGER_CARDS: readonly Card[] = [
  {
    id: "emergency-signs",
    title: "Signs that need help now",
    questions: [
      "Which signs are an emergency?",
      "When should I go to the emergency department with back pain?",
      "What are red flags?",
    ],
    statements: [
      says(
        ["S0-32"],
        "Any new change in how you pass or hold urine or stool is an emergency. So is numbness between the legs or a change in sexual feeling. Do not wait until control is lost: that is late.",
        ["ces_card", "finucane2020", "girft2023"],
      ),
      safety(
        "New pain, tingling, numbness or weakness in both legs is an emergency. So is a leg that is very weak or gets weaker by the hour.",
        ["nhs_backpain", "ahcpr1994", "finucane2020"],
      ),
      safety(
        "Back pain with chest pain, trouble breathing, or pain in an arm or the jaw is an emergency. So is sudden very bad pain with fainting or sweating.",
        ["nhs_backpain"],
      ),
      safety(
        "Back pain after a serious fall or crash is an emergency. So is fever with weak or numb legs, or with confusion.",
        ["nhs_backpain", "berbari2015", "sepsis_safetynet"],
      ),
    ],
    whatToDo: [
      safety(
        "Stop here. Go to an emergency department or call the emergency number now. Do not drive yourself.",
        ["ces_card"],
      ),
    ],
    seeAlso: ["is-it-serious", "numbness", "when-to-get-help"],
    searchWords:
      "red flag urgent ambulance hospital bladder bowel cauda equina incontinence pee poo saddle numb danger",
  },
  {
    id: "is-it-serious",
    title: "Is it serious?",
    questions: [
      "Is my back pain serious?",
      "How do I know if my back pain is dangerous?",
      "Is sharp pain a bad sign?",
      "Should I worry about pain at night?",
    ],
    statements: [
      says(
        ["S0-30"],
        "Pain that never lets up, or is worse at rest or at night, should be looked at. With fever or weight loss it needs a doctor the same day.",
      ),
      onIdea(
        "Sharp pain, or pain that gets worse when you move, is a reason to worry.",
        ["S2-41", "S2-48"],
        "Ordinary back pain is often sharp and often worse with movement. On its own that is not a warning sign. Pain that runs down the leg is one.",
      ),
      reports(
        "supported",
        ["finucane2020"],
        "One weak sign alone tells little. Signs that come together, and your own story, tell more.",
      ),
    ],
    whatToDo: [
      ours(
        "Answer the safety questions first. They take about a minute, and no plan is made until they are done.",
      ),
      safety("If something new comes up, answer them again. The button is on every screen."),
    ],
    seeAlso: ["emergency-signs", "when-to-get-help", "soreness-or-pain", "bone-stress"],
    searchWords: "worried dangerous cancer infection night rest sharp severe stabbing bad",
  },
  {
    id: "numbness",
    title: "Numbness, tingling and weakness",
    questions: [
      "What does numbness or tingling mean?",
      "My foot tingles when my back hurts, what now?",
      "My leg feels weak, is that bad?",
    ],
    statements: [
      says(
        ["S0-29"],
        "How urgent it is depends on where it is. In both legs or between the legs: emergency. New or growing weakness in a leg: the same day. Tingling in one leg only: within days.",
      ),
      onIdea(
        "Any numbness or tingling needs a doctor at once.",
        ["S2-42"],
        "That is too broad. Numbness between the legs or in both legs is an emergency; tingling on one side should be seen within days.",
      ),
      says(["S1-21"], "Pain with numbness or tingling is a reason to see someone."),
    ],
    whatToDo: [
      safety(
        "Do the heel and toe walk: ten steps on your heels, ten on your toes. If one side newly cannot do it, see a doctor the same day.",
        ["scot_msk", "ahcpr1994"],
      ),
    ],
    seeAlso: ["emergency-signs", "leg-pain", "when-to-get-help"],
    searchWords: "numb pins needles tingle weak foot drop saddle nerve",
  },
  {
    id: "leg-pain",
    title: "Pain that runs down the leg",
    questions: [
      "Why does the pain shoot down my leg?",
      "What is sciatica?",
      "Is pain below the knee a bad sign?",
    ],
    statements: [
      says(
        ["S0-27"],
        "Pain that runs down one leg past the knee can come from a nerve in the back that is irritated. People call it sciatica. It should be looked at within days, and the same day if the leg is weak. Half of these pains settle within six weeks.",
        ["scot_msk"],
      ),
      says(["S0-28"], "Electric or shooting pain is typical of such a nerve."),
      safety("Pain in one leg that stays above the knee, with no numbness, is less urgent.", ["scot_msk"]),
    ],
    whatToDo: [
      safety(
        "Running waits until this is checked. Walk and move gently. If the pain goes into both legs, or a leg gets weak, get help at once.",
        ["nhs_backpain"],
      ),
    ],
    seeAlso: ["numbness", "emergency-signs", "named-conditions"],
    searchWords:
      "sciatica radiating shooting electric nerve calf thigh buttock radicular slipped disc piriformis",
  },
  {
    id: "when-to-get-help",
    title: "When to get help",
    questions: [
      "When should I see a doctor about my back?",
      "How long should I wait before I get help?",
      "When should a runner see a professional about back pain?",
    ],
    statements: [
      safety("At once: any of the emergency signs.", ["ces_card", "nhs_backpain"]),
      safety("The same day: a leg that gets weaker, or fever or weight loss with the pain.", [
        "ahcpr1994",
        "nhs_backpain",
      ]),
      safety(
        "Within days: tingling down one leg, pain that stops daily life or sleep, or signs of bone stress.",
        ["scot_msk", "nice_ng59"],
      ),
      onIdea(
        "See someone after one week, or after two to three weeks.",
        ["S0-31", "S2-44"],
        "No study sets one of these times. Guidelines look at your risk, and at whether you get better over about four to six weeks. If it limits daily life or runs down a leg, do not wait.",
      ),
      says(["S3-25"], "If it stays, a physiotherapist (an expert in how bodies move) is the right person."),
    ],
    whatToDo: [
      ours(
        "No better after 2 weeks: we suggest a physiotherapist. Not clearly better at 6 weeks: get it checked. Still there at 12 weeks: the plan changes to the one for pain that stays. The 2-week step is our own choice; no study sets it.",
        ["menezes2012", "wallwork2024"],
      ),
      safety("Under 18: get it seen if it lasts more than 2 weeks. Possible bone stress: now, not later."),
    ],
    seeAlso: ["emergency-signs", "who-can-help", "how-long", "young-runners"],
    searchWords: "doctor gp professional appointment seek consult wait weeks persistent",
  },
  {
    id: "front-of-pelvis",
    title: "Pain at the front of the hips, groin or side",
    questions: [
      "My back pain goes to the front of my pelvis, what is it?",
      "Why do I feel it in my groin?",
      "Why does my side hurt with my back?",
    ],
    statements: [
      says(
        ["S2-34"],
        "Pain at the front can come from the hip, the belly, the kidneys or a pregnancy. It needs questions of its own, so we ask them.",
      ),
      safety(
        "Waves of very bad pain from the side to the groin, when you cannot lie still, need a doctor the same day. With fever or burning when you pass urine, too.",
        ["cornwall_colic", "nhs_backpain"],
      ),
    ],
    whatToDo: [ours("Mark the front on the body map. The questions that fit will follow.")],
    seeAlso: ["is-it-serious", "pregnancy", "emergency-signs"],
    searchWords: "front pelvis groin flank abdomen stomach kidney stone hip radiating belly",
  },
  {
    id: "named-conditions",
    title: "Discs, arthritis, narrow spine: what names tell",
    questions: [
      "Could it be a slipped disc?",
      "Is it arthritis or a herniated disc?",
      "What is spinal stenosis?",
      "Do I need a scan?",
    ],
    statements: [
      says(
        ["S1-20"],
        "A disc that presses on a nerve, worn joints (arthritis) or a narrow nerve channel (stenosis) can be behind back pain. About 5 in 100 people with back pain have pain from a nerve or a narrow channel.",
      ),
      reports(
        "supported",
        ["hartvigsen2018", "foster2018"],
        "In nearly everyone, no single part can be named. Scans are done more often than they help.",
      ),
      ours("Backstride does not put a name to your pain. Only a clinician who sees you can do that."),
    ],
    whatToDo: [ours("If you were told such a name by a clinician, ask them what it means for running.")],
    seeAlso: ["leg-pain", "when-to-get-help", "is-it-serious"],
    searchWords:
      "herniated slipped bulging disc arthritis stenosis scan mri xray diagnosis facet spondylosis sacroiliac si joint",
  },
  {
    id: "bone-stress",
    title: "Bone stress: a bone that had too much",
    questions: [
      "Could it be a stress fracture?",
      "What is a bone stress injury?",
      "Pain on one side of my lower back that gets worse every run",
      "When can I run after a stress fracture?",
    ],
    statements: [
      says(
        ["S1-11"],
        "Bone stress comes from more load than a bone can mend between runs. Eating too little makes it worse.",
      ),
      reports(
        "mixed",
        ["fredericson2003"],
        "A stress fracture of the sacrum (the bone at the bottom of the spine) is often missed in distance runners. It mostly follows a recent rise in distance or speed, or a new surface.",
      ),
      safety(
        "Take these as signs: pain in one spot on one side of the low back or buttock, that grows with each run, hurts when you walk or hop, or at night.",
        ["fredericson2003", "germanj2022", "warden2021"],
      ),
      safety("Do not hop to test it yourself."),
      reports(
        "weak",
        ["fredericson2003"],
        "When it was found early, runners in one report were back in about 12 to 14 weeks.",
      ),
    ],
    whatToDo: [
      safety(
        "Stop running and get it checked within days. Running stays locked until a clinician has cleared you. After that, no pain at all is allowed on the way back: walk 30 minutes without pain first, then run-walk every second day.",
      ),
    ],
    seeAlso: ["energy", "sudden-jumps", "when-to-get-help"],
    searchWords: "stress fracture sacral sacrum crack bone one-sided hop reaction",
  },
];
