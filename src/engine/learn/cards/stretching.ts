import type { Card } from "../card.ts";
import { onIdea, ours, reports, says } from "../statement.ts";

/** Stretching, tight muscles and sitting. */
export const STRETCHING_CARDS: readonly Card[] = [
  {
    id: "stretching",
    title: "Does stretching help?",
    questions: [
      "Does stretching help back pain?",
      "Should I stretch before or after running?",
      "Does foam rolling help?",
    ],
    statements: [
      onIdea(
        "Stretching the hips and the back of the thighs puts the hips straight again.",
        ["S0-20"],
        "It does not. Stretching did not change how the hips tilt, and the tilt does not go with pain anyway. Stretch for comfort and range.",
      ),
      onIdea(
        "Moving stretches and foam rolling loosen the hips and ease the back.",
        ["S1-07"],
        "This was not tested for back pain in runners. Do it if it feels good.",
      ),
    ],
    whatToDo: [ours("Stretch when it feels good after. Put your effort into strength and walking first.")],
    seeAlso: ["which-stretches", "hip-flexors", "hamstrings", "leg-strength"],
    searchWords: "stretch flexibility foam roller tight loosen mobility supple",
  },
  {
    id: "which-stretches",
    title: "Which stretches, if any",
    questions: [
      "Which stretches are good for runners with back pain?",
      "Are there specific stretches for lower back pain?",
      "Is child's pose good for my back?",
    ],
    statements: [
      says(
        ["S1-28"],
        "Cat-cow, child's pose and thigh stretches are fine for comfort. For long-lasting back pain, stretching did no better than doing nothing special.",
      ),
      onIdea(
        "Child's pose and pulling the knees to the chest relieve the back.",
        ["S0-15"],
        "They help people whose pain eases when they bend. If yours eases when you arch back, they may make it worse. So find out first.",
      ),
    ],
    whatToDo: [
      ours(
        "Do the direction test. It shows whether bending or arching eases your pain, and the plan picks moves to match. Until then it uses moves that suit both.",
        ["long2004"],
      ),
    ],
    seeAlso: ["stretching", "direction", "yoga"],
    searchWords: "cat cow childs pose knee to chest hamstring stretch list exercises cobra",
  },
  {
    id: "direction",
    title: "Bending or arching: what eases it",
    questions: [
      "Should I bend forward or arch back?",
      "What is the direction test?",
      "Do back extension exercises help?",
    ],
    statements: [
      says(
        ["S3-12"],
        "Training the back muscles by arching eases pain about as much as other exercise. After a year it had done slightly better than bending exercise.",
      ),
      reports(
        "mixed",
        ["long2004"],
        "In one trial 74 of 100 people had a direction that eased their pain. Moves that matched it did better than moves that did not.",
      ),
    ],
    whatToDo: [ours("Do the direction test with care, and stop if pain goes down the leg.")],
    seeAlso: ["which-stretches", "posture-and-arch", "downhill"],
    searchWords:
      "extension flexion mckenzie press-up cobra bend forward backward lean back lumbar bend over bending arching hurts",
  },
  {
    id: "hip-flexors",
    title: "Tight hip flexors",
    questions: ["Are tight hip flexors hurting my back?", "How do I loosen my hip flexors?"],
    statements: [
      onIdea(
        "Tight hip flexors (the muscles at the front of the hip) pull on the lower back.",
        ["S1-06"],
        "People with back pain can move the leg back about 10 degrees less, on average. But stretching these muscles did no better than not doing it.",
      ),
      onIdea(
        "Tight hip flexors tip the hips forward and deepen the arch.",
        ["S0-10"],
        "The tilt of the hips and the arch of the back are the same in people with and without back pain.",
      ),
    ],
    whatToDo: [
      ours("Stretch them for comfort if you like. Do not expect it to change your pain.", ["hatefi2021"]),
    ],
    seeAlso: ["stretching", "sitting", "posture-and-arch"],
    searchWords: "hip flexor psoas iliopsoas thomas test front of hip tight",
  },
  {
    id: "hamstrings",
    title: "Tight hamstrings",
    questions: ["Do tight hamstrings cause back pain?", "Should I stretch my hamstrings?"],
    statements: [
      says(
        ["S3-22"],
        "Tight hamstrings (the muscles at the back of the thigh) came slightly more often before back pain. The link is small.",
      ),
      onIdea(
        "Tight hamstrings make a runner arch the back.",
        ["S0-12"],
        "Stretching them did not change the tilt of the hips. And they limit how far the leg goes forward, not back. So this story does not hold.",
      ),
    ],
    whatToDo: [ours("Stretch them a few times a week if they feel short. It is a small thing.")],
    seeAlso: ["stretching", "leg-strength"],
    searchWords: "hamstring back of thigh tight flexible touch toes",
  },
  {
    id: "sitting",
    title: "Sitting and driving",
    questions: ["Does sitting all day hurt my back when I run?", "Is my desk job to blame?"],
    statements: [
      onIdea(
        "Sitting at work or in the car builds up problems that show when you run.",
        ["S3-28"],
        "No study that we know of has tested this in runners.",
      ),
    ],
    whatToDo: [ours("If sitting makes your pain worse, get up often. If it does not, leave it.")],
    seeAlso: ["hip-flexors", "posture-and-arch"],
    searchWords: "desk office chair driving car sit job work computer",
  },
  {
    id: "yoga",
    title: "Yoga and Pilates",
    questions: ["Does yoga help back pain?", "Is Pilates good for runners with back pain?"],
    statements: [
      says(
        ["S1-29"],
        "Yoga can be tried for back pain that has lasted over twelve weeks. The gain is small, and some people are sore for a while.",
      ),
      says(
        ["S1-05"],
        "Pilates (slow strength work for the middle of the body) did best of all kinds of exercise in one large comparison for long-lasting pain. Planks and bridges are standard too.",
      ),
    ],
    whatToDo: [ours("Pick the one you will keep doing. Skip poses that make the pain worse.")],
    seeAlso: ["core", "which-stretches", "mindfulness"],
    searchWords: "yoga pilates class pose",
  },
];
