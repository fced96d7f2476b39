/** Makers a runner is likely to own something of, by the number the protocol gave them. */
const MAKERS_BY_NUMBER: Readonly<Record<number, string>> = {
  1: "Garmin",
  13: "Dynastream",
  15: "Dynastream",
  23: "Suunto",
  32: "Wahoo Fitness",
  38: "O-synce",
  69: "Stages",
  70: "Sigma Sport",
  71: "TomTom",
  76: "Moxy",
  89: "Tacx",
  95: "Stryd",
  123: "Polar",
  255: "Development",
  258: "Lezyne",
  260: "Zwift",
  263: "Favero",
  265: "Strava",
  267: "Bryton",
  282: "The Sufferfest",
  289: "Hammerhead",
  294: "COROS",
};

/** The maker's name, or its number as text when we do not know it. */
export const makerNameOf = (number: number): string => MAKERS_BY_NUMBER[number] ?? String(number);

/** The number of a maker's name, for writing; undefined when we do not know it. */
export function makerNumberOf(name: string): number | undefined {
  const found = Object.entries(MAKERS_BY_NUMBER).find(([, known]) => known === name);
  if (found) return Number(found[0]);
  return /^\d{1,5}$/.test(name) ? Number(name) : undefined;
}
