import type { Card } from "../card.ts";
import { onIdea, ours, says } from "../statement.ts";

/** What strength does, legs first. */
export const STRENGTH_CARDS: readonly Card[] = [
  {
    id: "leg-strength",
    title: "Leg strength first",
    questions: [
      "Can strength training help my back?",
      "Why squats for back pain?",
      "Which exercises help runners with back pain most?",
      "Do strengthening exercises help?",
    ],
    statements: [
      says(
        ["S3-18"],
        "Leg training is the best-tested help for runners with back pain. In a trial with 84 runners it made running easier, more than back or core training did. Pain went down about as much with each of the three.",
        ["cai2017"],
      ),
      says(["S0-18"], "For back pain in general, all regular exercise works about equally well.", [
        "hayden2021",
        "owen2020",
      ]),
      says(
        ["S1-30"],
        "In new runners, training of hips and middle under a coach's eye meant fewer leg injuries. Done alone it did not. Back pain was not counted.",
        ["leppanen2024", "toresdahl2020"],
      ),
    ],
    whatToDo: [
      ours(
        "Squats, lunges and step-ups are in every plan from the build phase on. If one is not for you, the plan takes the nearest that is.",
        ["cai2017"],
      ),
    ],
    seeAlso: ["weights", "core", "glutes", "muscle-imbalance"],
    searchWords: "strength strong strengthening squat lunge step-up quads legs thigh gym exercise workout",
  },
  {
    id: "weights",
    title: "Lifting weights",
    questions: [
      "Can weightlifting help back pain from running?",
      "Is it safe to lift weights with back pain?",
      "Are deadlifts bad for my back?",
    ],
    statements: [
      says(
        ["S1-30"],
        "Strength training is one of the kinds of exercise that work for long-lasting back pain. Whether it keeps runners' backs from hurting was not measured.",
        ["owen2020", "leppanen2024"],
      ),
      ours("Start light. Add weight when the next morning is no worse.", ["vincent2017"]),
    ],
    whatToDo: [ours("Begin with your own weight, then hold something. Legs come first.", ["cai2017"])],
    seeAlso: ["leg-strength", "pain-rules"],
    searchWords: "weight lifting gym barbell deadlift resistance dumbbell heavy",
  },
  {
    id: "core",
    title: "The core",
    questions: [
      "Is a weak core behind my back pain?",
      "Which core exercises are best?",
      "Should I do planks?",
    ],
    statements: [
      says(
        ["S0-09", "S1-04"],
        "The core is the muscles round your middle. People with back pain can hold a plank for a much shorter time. That may come from the pain rather than lead to it; no study has followed runners to find out.",
        ["schellenberg2007", "kazemkhani2022"],
      ),
      onIdea(
        "When the core is weak or tired, the small back muscles have to do too much and ache.",
        ["S0-07", "S2-08", "S0-06"],
        "In runners with back pain the back muscles did not tire faster, and the hips moved the same. When runners tired their core on purpose, the shock of each step went down, not up.",
        ["cai2015", "drozda2024", "chaudhari2020"],
      ),
      says(
        ["S0-19", "S2-19"],
        "Bridge, bird-dog, plank, dead bug and side plank train these muscles and are recommended for long-lasting back pain. They were not shown to steady the hips while you run.",
        ["george2021", "owen2020"],
      ),
      onIdea(
        "Core training has to work in all directions with a straight back.",
        ["S2-18"],
        "No style is clearly better than another.",
      ),
    ],
    whatToDo: [ours("Do a few minutes, often. Treat it as fitness for your back, not as a repair.")],
    seeAlso: ["leg-strength", "bracing", "yoga"],
    searchWords: "core abs abdominal stability plank bridge bird dog dead bug stabilise trunk deep muscles",
  },
  {
    id: "bracing",
    title: "Holding the belly tight",
    questions: [
      "Should I keep my core tight while I run?",
      "Should I engage my core when running?",
      "Does pulling in the belly button help?",
    ],
    statements: [
      onIdea(
        "A tight core during the run keeps the hips steady.",
        ["S3-13"],
        "Runners with back pain already move more stiffly than others. We do not suggest holding tight.",
      ),
      onIdea(
        "Draw in the belly button for 10 to 15 seconds each day.",
        ["S3-19"],
        "The deep belly muscle was no different in runners with back pain. Other exercise does as well.",
      ),
    ],
    whatToDo: [ours("Let the trunk turn freely when you run, and breathe.", ["seay2011"])],
    seeAlso: ["core", "breathing-and-chest"],
    searchWords: "brace bracing engage tighten navel transversus draw in abs activate",
  },
  {
    id: "glutes",
    title: "The glutes",
    questions: ["Are weak glutes behind my back pain?", "Do my glutes not fire?", "Do glute exercises help?"],
    statements: [
      onIdea(
        "Weak glutes (the buttock muscles) let one hip drop and overload the back.",
        ["S0-08"],
        "In runners this was not found: hip strength and hip movement were the same with and without back pain. A dropping hip goes with leg injuries only.",
        ["cai2015", "drozda2024", "bramah2018"],
      ),
      onIdea(
        "Waking up the glutes with light drills takes load off the back.",
        ["S3-14"],
        "Light drills do not build strength. To get stronger, the work has to get harder over time.",
      ),
      says(
        ["S3-20"],
        "Hip strength work on top of other exercise gives a small gain, about 5 points out of 100. Most people would not notice it.",
      ),
    ],
    whatToDo: [ours("Train them as part of leg work: squats, step-ups, single-leg bridges.")],
    seeAlso: ["leg-strength", "muscle-imbalance", "hip-sway"],
    searchWords: "glute gluteal buttock bum medius hip drop trendelenburg activation weak",
  },
];
