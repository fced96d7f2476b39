import { useState } from "react";
import { countryOfLocale, listedCountries } from "../../engine/triage/emergency-numbers.ts";

const KEY = "backstride.country";

/** The country whose numbers are shown: the one chosen, else the one of this device's time zone or language. */
export function useCountry(): readonly [string | undefined, (country: string) => void] {
  const [country, setCountry] = useState(() => readCountry() ?? countryHere());
  return [
    country,
    (chosen) => {
      setCountry(chosen);
      try {
        localStorage.setItem(KEY, chosen);
      } catch {
        // Shown all the same; asked again next time.
      }
    },
  ];
}

/** Every listed country by its name in this language, sorted as its readers sort. */
export function countriesByName(
  language: string,
): readonly { readonly code: string; readonly name: string }[] {
  const names = new Intl.DisplayNames([language], { type: "region" });
  return listedCountries()
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
}

/** What to put behind `tel:`. */
export const telephoneLink = (number: string): string =>
  `tel:${number.replace(/[^\d+*#]/g, "").replace("#", "%23")}`;

/** A time zone says where the device is; a language only where it was bought. */
export function countryOf(timeZone: string, languages: readonly string[]): string | undefined {
  const place = timeZone.split("/").at(-1) ?? "";
  const byZone = timeZone.startsWith("Australia/") ? "AU" : COUNTRY_BY_CITY[place];
  return byZone ?? languages.map(countryOfLocale).find((country) => country !== undefined);
}

const countryHere = (): string | undefined =>
  countryOf(Intl.DateTimeFormat().resolvedOptions().timeZone, navigator.languages);

function readCountry(): string | undefined {
  try {
    return localStorage.getItem(KEY) ?? undefined;
  } catch {
    return undefined;
  }
}

/** The last part of the time zones of the listed countries. */
const COUNTRY_BY_CITY: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries({
    AR: "Buenos_Aires Cordoba",
    AT: "Vienna",
    BE: "Brussels",
    BG: "Sofia",
    BR: "Sao_Paulo Fortaleza Bahia Recife Manaus",
    CA: "Toronto Vancouver Edmonton Winnipeg Halifax Regina St_Johns Montreal",
    CH: "Zurich",
    CL: "Santiago",
    CN: "Shanghai",
    CY: "Nicosia",
    CZ: "Prague",
    DE: "Berlin Busingen",
    DK: "Copenhagen",
    EE: "Tallinn",
    ES: "Madrid Canary Ceuta",
    FI: "Helsinki",
    FR: "Paris",
    GB: "London Belfast",
    GR: "Athens",
    HK: "Hong_Kong",
    HR: "Zagreb",
    HU: "Budapest",
    IE: "Dublin",
    IL: "Jerusalem",
    IN: "Kolkata Calcutta",
    IS: "Reykjavik",
    IT: "Rome",
    JP: "Tokyo",
    KR: "Seoul",
    LT: "Vilnius",
    LU: "Luxembourg",
    LV: "Riga",
    MT: "Malta",
    MX: "Mexico_City Monterrey Tijuana Cancun",
    NL: "Amsterdam",
    NO: "Oslo",
    NZ: "Auckland",
    PL: "Warsaw",
    PT: "Lisbon Madeira Azores",
    RO: "Bucharest",
    SE: "Stockholm",
    SG: "Singapore",
    SI: "Ljubljana",
    SK: "Bratislava",
    US: "New_York Chicago Denver Los_Angeles Phoenix Anchorage Honolulu Detroit Boise Indianapolis",
    ZA: "Johannesburg",
  }).flatMap(([country, cities]) => cities.split(" ").map((city) => [city, country])),
);
