import { describe, expect, it } from "vitest";
import { toAskAnew } from "./to-ask-anew.ts";

describe("something changed", () => {
  it("opens every no and not-sure of the emergency screens again, and lets a yes stand", () => {
    expect(
      toAskAnew({
        fever: "no",
        confusion: "not-sure",
        "past-cancer": "yes",
        pregnancy: "no",
        "age-band": "35-44",
        "weight-loss": "no",
      }),
    ).toEqual({ fever: null, confusion: null, pregnancy: null });
  });
});
