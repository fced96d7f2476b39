import type { Card } from "../card.ts";
import { onIdea, ours, reports, says } from "../statement.ts";

/** How long it lasts, the stages on the way, and its coming back. */
export const TIME_CARDS: readonly Card[] = [
  {
    id: "how-long",
    title: "How long it takes",
    questions: [
      "How long will it take until my back is better?",
      "How long does back pain last?",
      "When will I be able to run again?",
      "Will I soon feel a difference?",
    ],
    statements: [
      reports(
        "supported",
        ["henschke2008"],
        "Of people who saw their doctor with new back pain, half were back to normal life in about a month (31 days). Half were free of pain in about two months (58 days). After a year, 72 in 100 were fully well. These people were not runners.",
      ),
      onIdea(
        "You will soon feel a difference.",
        ["S3-26"],
        "Some do. But more than one in four were still not fully well after a year, so we do not promise it.",
      ),
      onIdea(
        "Early treatment stops it from lasting.",
        ["S2-04"],
        "Most new pain gets better by itself within six weeks. Exercise in that time shows no clear gain. It makes sense to do more when getting better stalls.",
      ),
    ],
    whatToDo: [
      ours("Look at the line over weeks, not at single days. A change of 2 points out of 10 is a real one.", [
        "ostelo2008",
      ]),
    ],
    seeAlso: ["phases", "coming-back", "when-to-get-help"],
    searchWords: "recover recovery heal weeks months days prognosis time duration fast",
  },
  {
    id: "phases",
    title: "Stages: settle, build, return, maintain",
    questions: [
      "What do acute, subacute and chronic mean?",
      "Which stage am I in?",
      "What are the phases of the plan?",
    ],
    statements: [
      onIdea(
        "The first stage, called acute, is the first three days.",
        ["S2-35"],
        "In guidelines acute means the first four to six weeks. Our first step, settle, is the first three days: calm it down and keep moving.",
      ),
      onIdea(
        "Subacute is from day three to week six.",
        ["S2-36"],
        "In guidelines subacute starts at week four or six and ends at week twelve. Our step for up to six weeks is called build.",
      ),
      onIdea(
        "Pain is chronic after six weeks.",
        ["S2-37"],
        "Guidelines say so only after twelve weeks. From then on we speak of pain that stays and change the plan.",
        ["acp2017"],
      ),
    ],
    whatToDo: [
      ours(
        "Settle (first 3 days), build (to 6 weeks), return (while running is built up again), maintain (when you are well). The plan moves on when your check-ins say so, and tells you why.",
        ["wallwork2024", "acp2017"],
      ),
    ],
    seeAlso: ["how-long", "rest-or-run"],
    searchWords: "acute subacute chronic persistent stage phase",
  },
  {
    id: "coming-back",
    title: "When it comes back",
    questions: [
      "Why does my back pain keep coming back?",
      "How do I stop it from coming back?",
      "Can strengthening prevent future episodes?",
    ],
    statements: [
      onIdea(
        "Pain that keeps coming back means something is wrong with how you move.",
        ["S2-09"],
        "Coming back is common: it happens to 30 to 70 in 100 people within a year. It does not point to a fault.",
      ),
      says(
        ["S2-43"],
        "Exercise together with learning about back pain about halves the risk of a new spell. Regular walking helped too: it took 208 days until the next spell, against 112 days without.",
        ["steffens2016", "walkback2024"],
      ),
    ],
    whatToDo: [
      ours("When you are well, keep walking, do strength twice a week, and let the weekly look warn you.", [
        "walkback2024",
        "steffens2016",
      ]),
    ],
    seeAlso: ["prevention", "leg-strength", "earlier-injury"],
    searchWords: "recurrence recurring again return relapse flare episodes repeated",
  },
  {
    id: "prevention",
    title: "Keeping it away",
    questions: ["How can I prevent back pain when I run?", "What protects my back best?"],
    statements: [
      says(
        ["S1-26"],
        "Exercise together with learning about back pain about halves new spells. Posture, stretching and shoes have no such proof.",
        ["steffens2016", "lauersen2014"],
      ),
      says(
        ["S2-45"],
        "Train the legs as much as the middle and the hips. Extra hip work alone gave only a small gain: about 5 points out of 100.",
      ),
    ],
    whatToDo: [
      ours("Keep any one run within a tenth more than your longest of the last 30 days.", ["frandsen2025"]),
      ours("Do leg strength twice a week, walk often, and look after sleep.", [
        "cai2017",
        "walkback2024",
        "agmon2014",
      ]),
    ],
    seeAlso: ["coming-back", "sudden-jumps", "leg-strength", "warm-up"],
    searchWords: "prevent avoid protect stop prevention keep away",
  },
];
