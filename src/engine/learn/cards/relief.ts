import type { Card } from "../card.ts";
import { onIdea, ours, reports, safety, says } from "../statement.ts";

/** What to do while it hurts. */
export const RELIEF_CARDS: readonly Card[] = [
  {
    id: "rest-or-run",
    title: "Rest or run: should I stop?",
    questions: [
      "Should I stop running if my lower back hurts?",
      "Should I stop running completely?",
      "Should I rest or keep running with back pain?",
      "Can I run with back pain?",
    ],
    statements: [
      says(
        ["S2-27", "S2-32"],
        "Mostly no. Staying active is a little better than bed rest. Movement does not have to be free of pain: mild pain that you can bear is fine.",
      ),
      says(
        ["S2-38"],
        "Cut back instead: shorter, slower or fewer runs, then step by step back. In one trial, three sessions a week of 30 minutes of running and walking lowered long-lasting back pain.",
      ),
      onIdea(
        "Mild pain gets better with rest and stretching.",
        ["S1-27"],
        "Staying active beats rest by a little. What matters is how the pain reacts, not rest for its own sake.",
      ),
      safety(
        "With an emergency sign, pain down the leg below the knee, or signs of bone stress: stop, and get help first.",
      ),
    ],
    whatToDo: [
      ours("Use the pain rules for each run. They tell you when to run, when to ease off and when to stop.", [
        "vincent2017",
      ]),
    ],
    seeAlso: ["pain-rules", "run-walk", "cross-training", "emergency-signs"],
    searchWords:
      "break pause quit relative bed stop running carry on continue spasm seized locked up stuck straight scared afraid marathon race",
  },
  {
    id: "pain-rules",
    title: "The pain rules for a run",
    questions: [
      "How much pain is okay when I run?",
      "When should I stop during a run?",
      "Should I listen to my body?",
    ],
    statements: [
      says(
        ["S1-31"],
        "Listening to your body makes sense, but a written rule is easier to keep. Pain is counted from 0 (none) to 10 (the worst you can think of).",
      ),
      ours("Run only if the pain before is 3 or less and you do not limp.", ["vincent2017"]),
      ours("Stop if it goes above 3 or turns sharp.", ["vincent2017"]),
      ours("Run again only if it is no worse a day later.", ["vincent2017"]),
    ],
    whatToDo: [safety("With bone stress, no pain at all is allowed.")],
    seeAlso: ["rest-or-run", "bone-stress", "soreness-or-pain"],
    searchWords: "traffic light scale 0-10 listen body rule limp threshold",
  },
  {
    id: "run-walk",
    title: "Run-walk: the way back",
    questions: ["How do I start running again?", "What is run-walk?", "Is walking breaks good for my back?"],
    statements: [
      says(
        ["S2-38"],
        "Run-walk means short runs with walks between them. It was tested in 40 adults with long-lasting back pain, three times a week. Pain went down by 15 out of 100. That is less than most people would call a clear change.",
        ["neason2024"],
      ),
      reports(
        "mixed",
        ["neason2024"],
        "Watch your legs: in that trial most of the trouble was in the legs, not in the back.",
      ),
    ],
    whatToDo: [ours("After 30 days or more without running, start again with run-walk.")],
    seeAlso: ["rest-or-run", "pain-rules", "sudden-jumps"],
    searchWords: "couch return start again walk intervals comeback",
  },
  {
    id: "heat-and-cold",
    title: "Heat and cold",
    questions: ["Does ice help?", "Heat or ice for back pain?", "Should I use a heating pad?"],
    statements: [
      says(
        ["S0-16"],
        "Heat helps a little for a short time. A warm wrap eased back pain that was days or weeks old.",
      ),
      onIdea(
        "Heat is for stiffness that has lasted long.",
        ["S2-30"],
        "The tests that showed a gain were done in the first weeks. So heat may be used early.",
      ),
      onIdea(
        "Put ice on it for the first one or two days.",
        ["S2-29", "S0-17"],
        "There is too little research on cold for back pain. Use it if you like how it feels; no time rule stands.",
      ),
      says(["S0-14"], "Soon after a run, heat and easy movement are fine. Stretching is for comfort only."),
    ],
    whatToDo: [
      ours("Warm, not hot, with a cloth between, for as long as it feels good. Cold is a matter of taste.", [
        "french2006",
      ]),
    ],
    seeAlso: ["after-a-run", "medicines"],
    searchWords: "ice icing cold pack heat warm bath bottle wrap inflammation swelling",
  },
  {
    id: "medicines",
    title: "Pain medicines: what to know",
    questions: [
      "Should I take painkillers?",
      "Can I take ibuprofen before a run?",
      "Does paracetamol help back pain?",
    ],
    statements: [
      says(
        ["S2-31"],
        "Anti-inflammatory medicines such as ibuprofen help a little for a short time. Paracetamol alone is not recommended for back pain.",
        ["vandergaag2020", "nice_ng59", "acp2017"],
      ),
      safety(
        "Do not take anti-inflammatory medicines during long or hot runs, or when you have drunk too little. In a very long race the kidneys suffered in 52 of 100 runners who took ibuprofen and in 34 of 100 who did not; chance may be part of that gap.",
        ["lipman2017"],
      ),
      safety(
        "Ask a pharmacist first if your kidneys, stomach or heart need care, if you are pregnant, or if you take blood thinners.",
      ),
      safety("Black stool, vomiting blood or very little urine after such medicines is an emergency."),
    ],
    whatToDo: [
      ours(
        "We never give amounts. Read the leaflet and ask a pharmacist or doctor, who can look at the rest of your health.",
      ),
    ],
    seeAlso: ["heat-and-cold", "emergency-signs"],
    searchWords:
      "nsaid ibuprofen advil nurofen paracetamol tylenol acetaminophen naproxen tablets pills painkiller",
  },
  {
    id: "soreness-or-pain",
    title: "Soreness or pain?",
    questions: [
      "What is the difference between normal soreness and worrying back pain?",
      "Is it normal to be sore after a run?",
      "How long does muscle soreness last?",
    ],
    statements: [
      onIdea(
        "Normal soreness is mild, on both sides, and better within one or two days.",
        ["S2-40"],
        "Nearly right, but one or two days is too short. Sore muscles after hard or new effort can be at their worst up to the third day and take up to a week to fade.",
      ),
      ours(
        "We call it soreness when all of this is true: the muscles are tender on both sides, it was worst by the third day, it is fading, it is gone by day seven, and it does not wake you or go into a leg. All else is treated as pain.",
        ["vickers2001", "cleary2002"],
      ),
    ],
    whatToDo: [
      ours("Take easy days until it fades. The same effort some weeks later will hurt less.", ["cleary2002"]),
    ],
    seeAlso: ["is-it-serious", "pain-rules", "downhill"],
    searchWords: "doms sore stiff aching muscle both sides normal concerning next day",
  },
  {
    id: "after-a-run",
    title: "Right after a run that hurt",
    questions: [
      "What should I do right after a run when my back hurts?",
      "What helps my back after running?",
    ],
    statements: [
      says(
        ["S0-33"],
        "Keep moving gently rather than lying down. It is a little better than rest. No single exercise is proven for this.",
      ),
    ],
    whatToDo: [
      ours("Walk for ten minutes, use heat if you like it, and note the pain tonight and tomorrow morning.", [
        "dahm2010",
        "french2006",
      ]),
    ],
    seeAlso: ["heat-and-cold", "which-stretches", "soreness-or-pain"],
    searchWords: "relief immediate post-run cool down ease quick spasm",
  },
];
