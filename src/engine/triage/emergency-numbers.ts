/** Whom to call in one country. Numbers change: see `NUMBERS_AS_OF`. */
export interface HelpNumbers {
  /** ISO 3166-1 alpha-2; absent when the country is not known. */
  readonly country?: string;
  readonly emergency: readonly string[];
  /** For the same day, where a country has one line for it. */
  readonly urgentCare?: string;
  /** Someone to talk to when life feels too hard, day and night; absent where we are not sure of one. */
  readonly crisis?: { readonly name: string; readonly number: string };
  /** Not in the list: 112 works in many countries and on most mobile phones, but not everywhere. */
  readonly isGuess: boolean;
}

/** When the list was last gone through. Whoever shows a number says that it can have changed. */
export const NUMBERS_AS_OF = "2026-11-22";

/** The numbers of a country by its two letters, any case; for all others 112 and the wish to use the local one. */
export function helpNumbersFor(country: string | undefined): HelpNumbers {
  const code = country?.toUpperCase();
  const line = code !== undefined && Object.hasOwn(NUMBERS, code) ? NUMBERS[code] : undefined;
  if (code === undefined || line === undefined) return { emergency: ["112"], isGuess: true };
  const [emergency = "", urgentCare = ""] = line.split("|").map((part) => part.trim());
  const crisis = CRISIS_LINES[code];
  return {
    country: code,
    emergency: emergency.split(" "),
    ...(urgentCare === "" ? {} : { urgentCare }),
    ...(crisis === undefined ? {} : { crisis }),
    isGuess: false,
  };
}

/** The country of a locale such as en-GB, en_GB.UTF-8 or de-CH; nothing when it names none. */
export function countryOfLocale(locale: string | undefined): string | undefined {
  return /^[a-z]{2,3}(?:[-_][A-Za-z]{4})?[-_]([A-Z]{2})\b/.exec(locale ?? "")?.[1];
}

export const listedCountries = (): readonly string[] => Object.keys(NUMBERS);

/** Emergency numbers for an ambulance; after the bar a line for the same day, where it is one for the whole country. */
const NUMBERS: Readonly<Record<string, string>> = {
  AR: "107 911",
  AT: "144 112 | 1450",
  AU: "000 112 | 1800 022 222",
  BE: "112 | 1733",
  BG: "112",
  BR: "192",
  CA: "911 | 811",
  CH: "144 112",
  CL: "131",
  CN: "120",
  CY: "112",
  CZ: "155 112",
  DE: "112 | 116117",
  DK: "112",
  EE: "112",
  ES: "112",
  FI: "112 | 116117",
  FR: "15 112 | 116117",
  GB: "999 112 | 111",
  GR: "166 112",
  HK: "999 112",
  HR: "194 112",
  HU: "112",
  IE: "112 999",
  IL: "101 112",
  IN: "112 108",
  IS: "112 | 1700",
  IT: "112 | 116117",
  JP: "119 | #7119",
  KR: "119",
  LT: "112",
  LU: "112",
  LV: "112 113",
  MT: "112",
  MX: "911",
  NL: "112",
  NO: "113 112 | 116117",
  NZ: "111 | 0800 611 116",
  PL: "112 999",
  PT: "112 | 808 24 24 24",
  RO: "112",
  SE: "112 | 1177",
  SG: "995",
  SI: "112",
  SK: "155 112",
  TR: "112",
  UA: "103 112",
  US: "911",
  ZA: "112 10177",
};

const CRISIS_LINES: Readonly<Record<string, { readonly name: string; readonly number: string }>> = {
  AT: { name: "Telefonseelsorge", number: "142" },
  AU: { name: "Lifeline", number: "13 11 14" },
  CA: { name: "988 Suicide Crisis Helpline", number: "988" },
  CH: { name: "Die Dargebotene Hand", number: "143" },
  DE: { name: "Telefonseelsorge", number: "0800 1110111" },
  ES: { name: "Línea 024", number: "024" },
  FR: { name: "3114", number: "3114" },
  GB: { name: "Samaritans", number: "116 123" },
  IE: { name: "Samaritans", number: "116 123" },
  NL: { name: "113 Zelfmoordpreventie", number: "113" },
  NZ: { name: "1737", number: "1737" },
  US: { name: "988 Suicide and Crisis Lifeline", number: "988" },
};
