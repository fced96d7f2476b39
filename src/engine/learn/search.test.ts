import { describe, expect, test } from "vitest";
import { CARDS } from "./cards.ts";
import { findableOfCard, openSearch } from "./search.ts";

const search = openSearch(CARDS.map(findableOfCard));
const first = (text: string): string | undefined => search(text)[0]?.id;

describe("search", () => {
  test.each([
    ["does ice help", "heat-and-cold"],
    ["heat or cold", "heat-and-cold"],
    ["how long will it take", "how-long"],
    ["when will i be able to run again", "how-long"],
    ["should i stop running", "rest-or-run"],
    ["rest or keep going", "rest-or-run"],
    ["worn shoes", "worn-shoes"],
    ["when to replace my shoes", "worn-shoes"],
    ["what shoes should i buy", "which-shoes"],
    ["orthotics", "insoles"],
    ["treadmill back pain", "treadmill"],
    ["weak glutes", "glutes"],
    ["sciatica", "leg-pain"],
    ["pain shooting down my leg", "leg-pain"],
    ["slipped disc", "named-conditions"],
    ["tingling in foot", "numbness"],
    ["stress fracture", "bone-stress"],
    ["10 percent rule", "ten-percent-rule"],
    ["increased my distance too fast", "sudden-jumps"],
    ["ibuprofen before a race", "medicines"],
    ["what cadence", "cadence"],
    ["hamstring stretch", "hamstrings"],
    ["which stretches", "which-stretches"],
    ["can strength training help", "leg-strength"],
    ["lifting weights", "weights"],
    ["see a doctor", "when-to-get-help"],
    ["chiropractor", "who-can-help"],
    ["is running bad for my spine", "is-running-bad"],
    ["running on concrete", "impact-and-surfaces"],
    ["downhill", "downhill"],
    ["anxiety", "stress-and-worry"],
    ["pregnant", "pregnancy"],
    ["my daughter is a teenager", "young-runners"],
    ["normal soreness", "soreness-or-pain"],
    ["keeps coming back", "coming-back"],
    ["dehydration", "hydration-and-food"],
    ["swimming instead", "cross-training"],
    ["red flags", "emergency-signs"],
    ["missed periods", "energy"],
    ["pain in the groin", "front-of-pelvis"],
    ["does your app work", "what-we-promise"],
    ["how much water", "hydration-and-food"],
    ["acupuncture", "who-can-help"],
    ["back spasm", "after-a-run"],
    ["my 15 year old", "young-runners"],
    ["warm up before running", "warm-up"],
    ["mri scan", "named-conditions"],
    ["why does it hurt more at night", "is-it-serious"],
  ])("finds for “%s” the card %s", (text, card) => {
    expect(first(text)).toBe(card);
  });

  test.each([
    ["tredmill", "treadmill"],
    ["streching", "stretching"],
    ["hamstrngs", "hamstrings"],
    ["sciatca", "leg-pain"],
    ["dehidration", "hydration-and-food"],
    ["cadance", "cadence"],
    ["chiropracter", "who-can-help"],
  ])("finds for the misspelt “%s” the card %s", (text, card) => {
    expect(first(text)).toBe(card);
  });

  test("finds each card by its own title and by each of its questions", () => {
    const asked = CARDS.flatMap(({ id, title, questions }) =>
      [title, ...questions].map((text) => [id, text] as const),
    );
    const missed = asked.filter(
      ([id, text]) =>
        !search(text)
          .slice(0, 3)
          .some((hit) => hit.id === id),
    );
    expect(missed).toEqual([]);
  });

  test.each(["neck pain", "my tailbone hurts", "painting"])(
    "finds nothing for “%s”, which has no card",
    (text) => {
      expect(search(text)).toEqual([]);
    },
  );

  test("finds nothing for nothing", () => {
    expect(search("")).toEqual([]);
    expect(search("the of and")).toEqual([]);
  });
});
