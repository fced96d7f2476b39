import type { Card } from "../card.ts";
import { onIdea, ours, reports, safety, says } from "../statement.ts";

/** Shoes, insoles and legs of unequal length. */
export const SHOE_CARDS: readonly Card[] = [
  {
    id: "worn-shoes",
    title: "Worn shoes",
    questions: [
      "How can I tell if my running shoes add to my back pain?",
      "Are my worn shoes hurting my back?",
      "When should I replace my running shoes?",
    ],
    statements: [
      onIdea(
        "Worn shoes send more shock to the back.",
        ["S0-24"],
        "In a test with shoes worn for 200 miles (320 km), the load did not go up: runners adapted. In a marathon survey the type of shoe made no difference.",
      ),
      onIdea(
        "Shoes are finished after 300 to 500 miles, or when the sole looks worn.",
        ["S0-25", "S2-39"],
        "That is common practice, unproven. No study ties the age of a shoe to back pain.",
        ["kong2009", "agresta2022"],
      ),
      says(
        ["S2-16", "S1-22"],
        "Worn shoes change how you run a little: the foot stays longer on the ground and the body is more upright.",
        ["kong2009"],
      ),
    ],
    whatToDo: [
      ours("See the distance on your shoes as a soft reminder. Change them when they stop feeling good."),
      ours("Ask yourself when you last changed shoes. A change near the start of the pain is worth a note."),
    ],
    seeAlso: ["which-shoes", "cushioning", "insoles"],
    searchWords:
      "shoe old worn out miles mileage kilometres replace wear pattern midsole sole uneven trainers sneakers",
  },
  {
    id: "which-shoes",
    title: "Which shoes",
    questions: [
      "Which running shoes are best for back pain?",
      "Should shoes match my foot type?",
      "Am I in the wrong shoes?",
    ],
    statements: [
      says(
        ["S0-26"],
        "Comfort is the best guide we have. Softer shoes meant fewer injuries, but only in lighter runners.",
        ["nigg2015", "malisoux2020"],
      ),
      onIdea(
        "Shoes should match how you move and where you run.",
        ["S2-47"],
        "Picking shoes by foot type or way of running was not shown to change injuries.",
      ),
    ],
    whatToDo: [
      ours("Choose the pair that feels best in a short run, and change over step by step.", ["nigg2015"]),
    ],
    seeAlso: ["cushioning", "worn-shoes", "insoles"],
    searchWords:
      "wrong shoes fit buy best brand pronation stability neutral footwear ill-fitting comfort new",
  },
  {
    id: "cushioning",
    title: "Cushioning: much or little",
    questions: ["Do cushioned shoes help my back?", "Can shoes be too soft?", "Are barefoot shoes better?"],
    statements: [
      onIdea(
        "Too much cushioning or support gets in the way of natural movement.",
        ["S2-17"],
        "Every theory about shoes has little behind it. In one large trial softer shoes went with fewer injuries.",
      ),
      reports(
        "supported",
        ["malisoux2020"],
        "In that trial hard shoes meant about half as many injuries again. This was seen in lighter runners, not in heavier ones.",
      ),
    ],
    whatToDo: [ours("No rule. Take what feels good.")],
    seeAlso: ["which-shoes", "impact-and-surfaces"],
    searchWords:
      "cushion cushioned soft maximal hoka barefoot minimal motion control support foam zero drop carbon plate",
  },
  {
    id: "insoles",
    title: "Insoles and orthotics",
    questions: ["Do insoles help back pain?", "Do I need orthotics?", "Should I buy supportive insoles?"],
    statements: [
      onIdea(
        "Supportive shoes and orthotics (made insoles) help.",
        ["S1-23"],
        "Insoles neither treat back pain nor keep it away. A national guideline says not to offer them.",
        ["chuter2014", "sahar_insoles", "nice_ng59"],
      ),
    ],
    whatToDo: [
      ours("We never suggest insoles for back pain. If you wear some for another reason, that is fine."),
    ],
    seeAlso: ["leg-length", "which-shoes"],
    searchWords: "orthotic orthotics insole arch support inserts custom flat feet",
  },
  {
    id: "leg-length",
    title: "Legs of unequal length",
    questions: [
      "Does a leg length difference matter?",
      "One leg is shorter than the other, does it hurt my back?",
    ],
    statements: [
      says(
        ["S2-11"],
        "A leg-length difference was one of the things that went with back pain in runners. In one small trial a heel lift helped people who stand all day at work. They were not runners.",
        ["maselli2020", "rannisto2019"],
      ),
      safety(
        "A home test of leg length is not good enough. Only a difference that a clinician measured counts here.",
      ),
    ],
    whatToDo: [ours("If one was measured, tell us. If not, leave it.")],
    seeAlso: ["insoles", "posture-and-arch"],
    searchWords: "leg length discrepancy short leg longer unequal heel lift",
  },
];
