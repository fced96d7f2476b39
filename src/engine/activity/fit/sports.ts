import type { Sport } from "../activity.ts";

/** Numbers the protocol gives to sports we tell apart; the rest is `other`. */
const SPORTS_BY_NUMBER: Readonly<Record<number, Sport>> = {
  1: "running",
  2: "cycling",
  3: "multisport-transition",
  5: "swimming",
  11: "walking",
  12: "skiing",
  13: "skiing",
  15: "rowing",
  17: "hiking",
  21: "cycling",
};

const SUB_SPORTS_BY_NUMBER: Readonly<Record<number, string>> = {
  1: "treadmill",
  2: "street",
  3: "trail",
  4: "track",
  5: "spin",
  6: "indoor-cycling",
  7: "road",
  8: "mountain",
  9: "downhill",
  11: "cyclocross",
  13: "track-cycling",
  14: "indoor-rowing",
  15: "elliptical",
  16: "stair-climbing",
  17: "lap-swimming",
  18: "open-water",
  19: "flexibility-training",
  20: "strength-training",
  21: "warm-up",
  22: "match",
  23: "exercise",
  25: "indoor-skiing",
  26: "cardio-training",
  27: "indoor-walking",
  30: "casual-walking",
  31: "speed-walking",
  37: "backcountry",
  42: "skate-skiing",
  43: "yoga",
  44: "pilates",
  45: "indoor-running",
  46: "gravel-cycling",
  58: "virtual",
  59: "obstacle",
  67: "ultra",
};

/** Indoor machines share one sport number; the finer one tells what was done on them. */
const SPORTS_BY_SUB_SPORT: Readonly<Record<string, Sport>> = {
  treadmill: "running",
  "indoor-running": "running",
  "indoor-walking": "walking",
  "indoor-cycling": "cycling",
  spin: "cycling",
  "indoor-rowing": "rowing",
  "strength-training": "strength",
  "lap-swimming": "swimming",
};

const FITNESS_EQUIPMENT = 4;
const TRAINING = 10;

/** Our sport for the two numbers of a session; a missing one is NaN. */
export function sportFrom(sportNumber: number, subSportNumber: number): { sport: Sport; subSport?: string } {
  const subSport = SUB_SPORTS_BY_NUMBER[subSportNumber];
  const isUnclear = [FITNESS_EQUIPMENT, TRAINING, 0].includes(sportNumber) || Number.isNaN(sportNumber);
  const sport =
    SPORTS_BY_NUMBER[sportNumber] ??
    (isUnclear && subSport !== undefined ? SPORTS_BY_SUB_SPORT[subSport] : undefined) ??
    "other";
  return { sport, ...(subSport === undefined ? {} : { subSport }) };
}

/** The numbers to write for a sport; `other` becomes generic. */
export function numbersOfSport(sport: Sport, subSport?: string): { sport: number; subSport: number } {
  const sportNumber =
    sport === "strength" ? TRAINING : numberWithValue(SPORTS_BY_NUMBER, sport, sport === "skiing" ? 12 : 0);
  const subSportNumber = numberWithValue(
    SUB_SPORTS_BY_NUMBER,
    subSport ?? (sport === "strength" ? "strength-training" : ""),
    0,
  );
  return { sport: sportNumber, subSport: subSportNumber };
}

const numberWithValue = (
  table: Readonly<Record<number, string>>,
  value: string,
  otherwise: number,
): number => {
  const found = Object.entries(table).find(([, name]) => name === value);
  return found ? Number(found[0]) : otherwise;
};
