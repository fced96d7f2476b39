import { describe, expect, it } from "vitest";
import { countryOfLocale, helpNumbersFor, listedCountries } from "./emergency-numbers.ts";

describe("emergency numbers", () => {
  it.each([
    ["GB", ["999", "112"], "111", "116 123"],
    ["DE", ["112"], "116117", "0800 1110111"],
    ["US", ["911"], undefined, "988"],
    ["AU", ["000", "112"], "1800 022 222", "13 11 14"],
  ])("of %s are kept", (country, emergency, urgentCare, crisis) => {
    const numbers = helpNumbersFor(country);
    expect(numbers).toMatchObject({ country, emergency, isGuess: false });
    expect(numbers.urgentCare).toBe(urgentCare);
    expect(numbers.crisis?.number).toBe(crisis);
  });

  it("fall back to 112, and say that it is a guess", () => {
    for (const country of [undefined, "", "ZZ", "toString"])
      expect(helpNumbersFor(country)).toEqual({ emergency: ["112"], isGuess: true });
  });

  it("are found in any case of letters", () => {
    expect(helpNumbersFor("gb").country).toBe("GB");
  });

  it("are numbers that can be dialled", () => {
    for (const country of listedCountries()) {
      const { emergency, urgentCare, crisis } = helpNumbersFor(country);
      expect(country).toMatch(/^[A-Z]{2}$/);
      for (const number of [...emergency, urgentCare ?? "1", crisis?.number ?? "1"])
        expect(number, country).toMatch(/^#?[\d ]+$/);
    }
  });

  it.each([
    ["en-GB", "GB"],
    ["en_US.UTF-8", "US"],
    ["zh-Hant-HK", "HK"],
    ["en", undefined],
    ["C.UTF-8", undefined],
    [undefined, undefined],
  ])("locale %s names %s", (locale, country) => {
    expect(countryOfLocale(locale)).toBe(country);
  });
});
