import { describe, expect, it } from "vitest";
import { countryOf, telephoneLink } from "./country.ts";

describe("country", () => {
  it.each([
    ["Europe/London", ["en-US"], "GB"],
    ["America/New_York", [], "US"],
    ["Australia/Perth", ["en"], "AU"],
    ["UTC", ["de-AT", "en-US"], "AT"],
    ["UTC", ["en"], undefined],
  ])("of %s and %j is %s", (timeZone, languages, country) => {
    expect(countryOf(timeZone, languages)).toBe(country);
  });

  it("writes numbers so that a telephone takes them", () => {
    expect(telephoneLink("1800 022 222")).toBe("tel:1800022222");
    expect(telephoneLink("#7119")).toBe("tel:%237119");
  });
});
