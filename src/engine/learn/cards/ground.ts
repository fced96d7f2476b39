import type { Card } from "../card.ts";
import { onIdea, ours, says } from "../statement.ts";

/** Where you run. */
export const GROUND_CARDS: readonly Card[] = [
  {
    id: "impact-and-surfaces",
    title: "Hard and soft ground",
    questions: [
      "Is running on concrete bad for my back?",
      "Should I run on grass?",
      "Does a softer surface help?",
    ],
    statements: [
      onIdea(
        "Concrete and asphalt send large shocks up the body.",
        ["S2-12"],
        "Measured at the lower back, concrete gave only slightly more than grass or track.",
      ),
      says(
        ["S1-09"],
        "Softer ground lowers the shock at the shin a little. The force on the whole body stays the same. Uneven grass can even give more.",
        ["mitchell2023", "waite2021", "ferro2023"],
      ),
      onIdea(
        "Too much hard ground wears out the body's own springs.",
        ["S2-13"],
        "No study shows it directly.",
      ),
    ],
    whatToDo: [
      ours("Run where you like to run. Log the ground, and we show whether your own pain follows it."),
    ],
    seeAlso: ["trails", "treadmill", "is-running-bad"],
    searchWords: "concrete asphalt road pavement tarmac grass track surface hard soft impact shock",
  },
  {
    id: "trails",
    title: "Trails",
    questions: ["Are trails better for my back?", "Does trail running hurt the back?"],
    statements: [
      onIdea(
        "Uneven trails tire the back.",
        ["S2-14"],
        "Both sides have a point. Runners of very long trail races report a lot of back pain. But among them, those who trained in the mountains had less.",
      ),
    ],
    whatToDo: [ours("Build up trail time as you would distance, and compare your own pain by ground.")],
    seeAlso: ["downhill", "impact-and-surfaces"],
    searchWords: "trail mountain uneven forest terrain ultra off-road",
  },
  {
    id: "downhill",
    title: "Running downhill",
    questions: ["Why does my back hurt downhill?", "Is running downhill bad for my back?"],
    statements: [
      onIdea(
        "Downhill you lean forward, and that stresses the back.",
        ["S2-15"],
        "Downhill does give more shock and more sore muscles. But the lower back is more arched there, not bent forward.",
        ["levine2007", "waite2021"],
      ),
    ],
    whatToDo: [
      ours(
        "If arching hurts you, go easy on downhill for a while. After a new downhill, expect sore muscles for some days.",
        ["levine2007"],
      ),
    ],
    seeAlso: ["soreness-or-pain", "direction", "trails"],
    searchWords: "downhill descent hill steep slope hills",
  },
  {
    id: "treadmill",
    title: "Treadmill",
    questions: [
      "Can running on a treadmill bring on lower back pain?",
      "Is the treadmill worse than outside?",
      "Does treadmill incline help my back?",
    ],
    statements: [
      onIdea(
        "A treadmill is bad for the back because each step is the same.",
        ["S1-24"],
        "Running on a treadmill and on the ground are nearly the same. We found no study of it and back pain.",
      ),
      onIdea(
        "Changing the incline (the slope of the belt) and your form helps.",
        ["S1-25"],
        "Uphill, the back is less arched and the shin takes less shock. What that does for pain is not known.",
      ),
    ],
    whatToDo: [
      ours("Try it as a test: same time, same speed, a slight slope, and see how you are the next day."),
    ],
    seeAlso: ["changing-one-thing", "impact-and-surfaces", "downhill"],
    searchWords: "treadmill belt indoor gym incline uphill machine",
  },
];
