import { describe, expect, it } from "vitest";
import { personalScreensEs } from "./es/personal-screens.ts";
import { personalScreensEn } from "./personal-screens-en.ts";

/** What these places hold is never one, whoever the runner is. */
const NEVER_ONE = new Set(["needed", "eventsNeeded", "matters"]);
/** These are said only above a least number of days, blocks, pairs or ratings. */
const SAID_ABOVE_ONE =
  /^(own\.(none\.about|no-diary|still|days\.|row|table|col)|try\.(power|pairs|block|result\.(means|done))|warn\.silent\.pain-not-told)/;
const MANY_OF_ONE =
  /(?<![\d.,])1\s(?:such |more |other )?(days|pairs|ratings|points|weeks|días|pares|puntos|semanas)\b/;

describe("the words of the runner's own days", () => {
  it.each([
    ["English", personalScreensEn],
    ["Spanish", personalScreensEs],
  ])("are right in %s where a number is one", (_, catalogue) => {
    const wrong = Object.entries(catalogue)
      .filter(([key]) => !key.endsWith("_other") && !SAID_ABOVE_ONE.test(key))
      .map(([key, text]) => {
        const said = text.replaceAll(/\{\{(\w+)\}\}/g, (_place, name: string) =>
          NEVER_ONE.has(name) ? "10" : "1",
        );
        return `${key}: ${said}`;
      })
      .filter((sentence) => MANY_OF_ONE.test(sentence));
    expect(wrong).toEqual([]);
  });
});
