import type { Card } from "../card.ts";
import { onIdea, ours, reports, says } from "../statement.ts";

/** What the pain is, how common it is, and whether running brings it. */
export const PAIN_CARDS: readonly Card[] = [
  {
    id: "why-backs-hurt",
    title: "Why a runner's lower back hurts",
    questions: [
      "Why does my lower back hurt when I run?",
      "Why do runners get lower back pain?",
      "What is the main cause of back pain in runners?",
    ],
    statements: [
      says(
        ["S0-02", "S1-19"],
        "Most back pain is not a sign of serious disease. Of 100 people who see their doctor with back pain, about one has a serious illness.",
      ),
      says(
        ["S1-01"],
        "Back pain mostly has many parts at once: how much you run, how your body copes, sleep, stress and worry. In nearly everyone, no test can show which part of the back hurts.",
      ),
      onIdea(
        "Poor form and uneven muscles are the main reason.",
        ["S2-01", "S3-02"],
        "No study found one main reason in runners. Neither a way of moving nor a weak muscle stood out as the main one.",
      ),
      says(
        ["S2-02", "S1-10"],
        "Of the things you can change, one run that is much longer than you are used to has the best evidence. Shoes and ground matter little.",
        ["frandsen2025", "mitchell2023", "relph2022"],
      ),
    ],
    whatToDo: [
      ours(
        "Look at your own numbers. Backstride holds your runs against each thing that is often blamed and shows what it found, what speaks against it and what is missing.",
      ),
    ],
    seeAlso: ["is-it-serious", "sudden-jumps", "muscle-imbalance", "stress-and-worry"],
    searchWords: "reason causes lumbar soreness ache sore hurts",
  },
  {
    id: "how-common",
    title: "How many runners get back pain",
    questions: ["How common is back pain in runners?", "Do new runners get more back pain?"],
    statements: [
      onIdea(
        "Back pain is common in runners, most of all in new ones.",
        ["S0-01", "S3-01"],
        "Runners report less back pain than most people. More years of running, not fewer, went with it. People who run very long trail races report it often: 42 in 100.",
      ),
      says(["S2-05"], "It can come at every level, from the first weeks to the top of the sport."),
      reports(
        "mixed",
        ["maselli2020"],
        "In some studies runners who were taller, heavier or had run for more than six years had more back pain. That says little about one person.",
      ),
    ],
    seeAlso: ["why-backs-hurt", "is-running-bad", "trails"],
    searchWords:
      "beginner novice elite statistics how many age older old weight overweight heavy bmi tall height years",
  },
  {
    id: "is-running-bad",
    title: "Does running harm the back?",
    questions: [
      "Is running bad for my back?",
      "Does running damage the discs?",
      "Will running wear out my spine?",
    ],
    statements: [
      onIdea(
        "Each step does a little damage to the back.",
        ["S1-08"],
        "This was not found. Runners have low rates of back pain. In one trial with 40 adults, a run-walk plan lowered long-lasting back pain. Discs (the soft pads between the bones of the spine) get a little thinner during a run, with or without back pain.",
      ),
      onIdea(
        "Running itself makes you tight and brings many problems.",
        ["S3-17"],
        "Running goes with less back pain, not more.",
      ),
      says(
        ["S0-03"],
        "Your foot meets the ground with more than twice your body weight. Three times is reached at fast speeds. That is what running is, and bodies get used to it.",
      ),
      says(
        ["S0-04"],
        "Some of the shock of each step does reach the lower back. Discs lose a little height for a while after a run. They lost as much in runners with back pain as in those without.",
      ),
      says(["S2-46"], "Most runners with back pain can carry on in some form."),
    ],
    whatToDo: [
      ours("Keep running when the pain rules allow it, and watch your knees and ankles when you build up.", [
        "neason2024",
      ]),
    ],
    seeAlso: ["rest-or-run", "run-walk", "impact-and-surfaces"],
    searchWords: "harmful damage wear tear disc spine safe degenerate",
  },
  {
    id: "muscle-imbalance",
    title: "Uneven muscles and the chain of joints",
    questions: [
      "Is a muscle imbalance behind my back pain?",
      "What is the kinetic chain?",
      "Am I quad dominant?",
      "Do days off fix an imbalance?",
    ],
    statements: [
      onIdea(
        "An uneven body makes one muscle after another tight, until the back hurts.",
        ["S3-04", "S3-08"],
        "No study shows this. People with and without back pain stand with the same tilt of the hips and the same curve of the back.",
      ),
      onIdea(
        "Strong legs with a weak middle are the usual problem.",
        ["S2-07"],
        "It was the other way round. Runners with back pain had weaker front thigh muscles, by about 12 in 100.",
      ),
      onIdea(
        "Runners who work mostly with the front of the thigh get back pain.",
        ["S3-09"],
        "Runners with back pain were weaker in the front of the thigh, not stronger.",
      ),
      onIdea(
        "Days off let an uneven body put itself right.",
        ["S3-24"],
        "A rest is fine. But strength does not even out by itself; it takes training.",
      ),
    ],
    whatToDo: [
      ours("Train the legs, both sides alike. Backstride puts leg strength into every plan.", ["cai2017"]),
    ],
    seeAlso: ["leg-strength", "glutes", "core", "rest-days"],
    searchWords: "imbalances kinetic chain quads dominant alignment unstable pelvis uneven asymmetry",
  },
];
