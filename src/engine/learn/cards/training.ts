import type { Card } from "../card.ts";
import { onIdea, ours, reports, safety, says } from "../statement.ts";

/** How much, how hard, how often. */
export const TRAINING_CARDS: readonly Card[] = [
  {
    id: "sudden-jumps",
    title: "One run much longer than usual",
    questions: [
      "Did I do too much too soon?",
      "Is increasing my distance too fast hurting my back?",
      "How far can I run safely?",
    ],
    statements: [
      says(
        ["S1-10", "S2-10"],
        "In 5,205 runners, one run more than a tenth longer than the longest of the last 30 days went with about half as many injuries again, or a bit more. More than double the longest went with over twice as many. All running injuries were counted, not back pain alone.",
        ["frandsen2025"],
      ),
      reports(
        "supported",
        ["frandsen2025"],
        "How much a whole week grew made no difference in the same study.",
      ),
    ],
    whatToDo: [
      ours(
        "Keep each run within a tenth more than your longest of the last 30 days. Runs that hurt, or that were jumps themselves, do not count as your longest.",
        ["frandsen2025"],
      ),
    ],
    seeAlso: ["ten-percent-rule", "intensity-and-frequency", "run-walk"],
    searchWords:
      "overtraining overuse spike load volume too much too fast increase distance mileage jump longest marathon",
  },
  {
    id: "ten-percent-rule",
    title: "The ten-percent rule",
    questions: ["Is the ten percent rule true?", "How much should I increase my weekly mileage?"],
    statements: [
      onIdea(
        "Add no more than ten percent to your distance each week.",
        ["S2-20"],
        "It did not hold up. In a trial with 532 new runners it made no difference. In 5,205 runners the change from week to week was not tied to injury.",
        ["buist2008", "frandsen2025"],
      ),
    ],
    whatToDo: [
      ours(
        "Look at single runs instead: none much longer than your longest of the last 30 days. The week's change is shown because many ask, never as a warning.",
        ["frandsen2025"],
      ),
    ],
    seeAlso: ["sudden-jumps", "intensity-and-frequency"],
    searchWords: "10% 10 percent rule weekly mileage increase week acwr ratio progression",
  },
  {
    id: "intensity-and-frequency",
    title: "Speed, hills and number of runs",
    questions: [
      "Does speed work hurt my back?",
      "How often should I run?",
      "Are hill sprints good for my back?",
    ],
    statements: [
      says(["S2-21"], "Distance is not all. How hard you run counts too; for bones it counts most."),
      onIdea(
        "Hill sprints or running with the hands behind the back can ease it at once.",
        ["S3-16"],
        "No study shows it. Sprints raise the load on bones most of all, so leave them while it hurts.",
      ),
    ],
    whatToDo: [
      safety("No sprints while your back hurts.", ["warden2021"]),
      ours("Raise one thing at a time: first how often, then how far, last how fast."),
    ],
    seeAlso: ["sudden-jumps", "bone-stress", "rest-days"],
    searchWords: "intensity speed interval fast tempo frequency sprint sprints hard often days hill",
  },
  {
    id: "rest-days",
    title: "Days off and recovery",
    questions: ["How many rest days do I need?", "Are rest days important?", "Do I run too often?"],
    statements: [
      says(["S1-12"], "Days off make sense. No study says how many."),
      says(
        ["S2-22"],
        "Runners who did no other sport had more back pain in some studies. Whether days off and other sport keep it away was not tested.",
      ),
    ],
    whatToDo: [ours("At least one day a week without a run. On bad days, walk.")],
    seeAlso: ["sleep", "cross-training", "sudden-jumps"],
    searchWords: "rest day recovery off days easy overtraining break",
  },
  {
    id: "sleep",
    title: "Sleep",
    questions: ["Does bad sleep make back pain worse?", "How does sleep affect my back?"],
    statements: [
      reports(
        "mixed",
        ["agmon2014"],
        "In people at work, sleep that got worse raised the chance of back pain later by about 40 in 100. It did not work the other way round.",
      ),
    ],
    whatToDo: [ours("Treat sleep as part of training. The plan counts poor nights.")],
    seeAlso: ["stress-and-worry", "rest-days"],
    searchWords: "sleep insomnia tired night bed mattress",
  },
  {
    id: "warm-up",
    title: "Warm-up",
    questions: ["Should I warm up before running?", "Does warming up prevent back pain?"],
    statements: [
      says(
        ["S2-03"],
        "Marathon runners with back pain more often said that they had warmed up too little. They were asked afterwards, so it is not proof.",
        ["wu2021"],
      ),
    ],
    whatToDo: [ours("Start with five easy minutes, then some leg swings. It costs little.")],
    seeAlso: ["stretching", "prevention"],
    searchWords: "warmup warm up cold start drills before leg swings dynamic",
  },
  {
    id: "cross-training",
    title: "Other sport: swim, cycle, walk",
    questions: [
      "Can I cycle or swim instead?",
      "What can I do instead of running?",
      "Does cross-training help?",
    ],
    statements: [
      says(
        ["S2-28"],
        "Swimming, cycling and the elliptical (a machine to run on without impact) keep you fit. Such exercise is recommended for back pain.",
      ),
      reports(
        "supported",
        ["owen2020"],
        "For long-lasting back pain it is among the kinds of exercise that work best.",
      ),
    ],
    whatToDo: [ours("Swap some runs, not all of them, when the pain rules allow running.")],
    seeAlso: ["rest-or-run", "rest-days"],
    searchWords: "cross training swim swimming bike cycling cycle elliptical pool rowing alternative aqua",
  },
  {
    id: "changing-one-thing",
    title: "Changing one thing at a time",
    questions: [
      "Can one small change stop my back pain?",
      "How do I find out what helps me?",
      "What should I change first?",
    ],
    statements: [
      onIdea(
        "Changing one small thing, such as distance or speed, can stop the pain for good.",
        ["S3-15"],
        "That is a story from practice, unproven. But you can test it on yourself: change one thing, keep the rest, and compare.",
      ),
    ],
    whatToDo: [
      ours(
        "Pick one change. Run some weeks with it and some without, in an order that is set beforehand. Backstride keeps the count and says when it cannot tell.",
      ),
    ],
    seeAlso: ["cadence", "treadmill", "what-we-promise"],
    searchWords:
      "experiment test try trying something new change variation n-of-1 trial different instantly ease",
  },
];
