import { describe, expect, test } from "vitest";
import { cardById } from "./cards.ts";
import { openLibrary } from "./library.ts";

const ask = openLibrary();

/** What the four articles ask, in our words; some ask the same. */
const QUESTIONS: readonly (readonly [article: string, question: string, card: string])[] = [
  ["S1", "Why does my lower back hurt when I run", "why-backs-hurt"],
  ["S1", "Can a treadmill bring on lower back pain", "treadmill"],
  ["S1", "How do I prevent back pain while running", "prevention"],
  ["S1", "Should I stop running when my lower back hurts", "rest-or-run"],
  ["S1", "Are there specific stretches for a runner's back pain", "which-stretches"],
  ["S1", "Can weightlifting reduce back pain from running", "weights"],
  ["S2", "Do I have to stop running completely with back pain", "rest-or-run"],
  ["S2", "How can I tell whether my shoes add to my back pain", "worn-shoes"],
  ["S2", "Difference between normal soreness after a run and worrying back pain", "soreness-or-pain"],
  ["S2", "Can strengthening prevent future episodes of back pain", "coming-back"],
  ["S2", "When should I see a professional about back pain from running", "when-to-get-help"],
  ["S3", "Why do runners get lower back pain", "why-backs-hurt"],
  ["S3", "Is it good to keep the core engaged during a run", "bracing"],
  ["S3", "Could changing one small thing stop my pain", "changing-one-thing"],
  ["S3", "Can trying something new ease the pain instantly", "changing-one-thing"],
  ["S0", "When is the pain serious", "is-it-serious"],
];

describe("every question the articles ask", () => {
  test.each(QUESTIONS)("%s: “%s” is answered by the card %s", (_, question, card) => {
    expect(ask(question).best?.id).toBe(card);
    expect(cardById(card)?.statements.length).toBeGreaterThan(0);
  });
});
