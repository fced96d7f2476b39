import { describe, expect, it } from "vitest";
import { checkFrom, type WeekDraft } from "./week-draft.ts";

const draft = (part: Partial<WeekDraft>): WeekDraft => ({ activities: [], back: {}, ...part });
const whole = { couldNotTakePart: "0", ranLess: "1", ranWorse: "2", hurt: "3" } as const;

describe("a weekly check that is written", () => {
  it("tells what was answered and nothing else", () => {
    expect(
      checkFrom(
        draft({
          activities: [
            { key: 0, name: " tie shoes ", ability: 4 },
            { key: 1, name: "run 5 km" },
            { key: 2, name: "" },
          ],
          back: whole,
          change: "-1",
        }),
      ),
    ).toEqual({
      ok: true,
      value: {
        activities: [{ name: "tie shoes", ability: 4 }],
        backCheck: { couldNotTakePart: 0, ranLess: 1, ranWorse: 2, hurt: 3 },
        globalChange: -1,
      },
    });
  });

  it.each([
    ["nothing was answered", {}, "nothing"],
    ["a rated activity has no name", { activities: [{ key: 0, name: " ", ability: 0 }] }, "name-missing"],
    ["one of the four is open", { back: { ...whole, hurt: undefined } }, "back-incomplete"],
  ] as const)("is refused when %s", (_, part, problem) => {
    expect(checkFrom(draft(part))).toEqual({ ok: false, problem });
  });
});
