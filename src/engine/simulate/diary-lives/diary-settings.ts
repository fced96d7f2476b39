import { type DiarySetting, USUAL_DIARY } from "./diary-life.ts";

/** Ways in which a diary may mislead, one at a time. Here all that is promised must hold. */
export const DIARY_SETTINGS: readonly DiarySetting[] = [
  USUAL_DIARY,
  { ...USUAL_DIARY, name: "nothing moves it", effects: {} },
  { ...USUAL_DIARY, name: "nothing moves it, 20 exposures", effects: {}, exposures: 20, painPersisting: 0.8 },
  { ...USUAL_DIARY, name: "effect fades with pain", after: "fades" },
  { ...USUAL_DIARY, name: "pain without memory", painPersisting: 0 },
  { ...USUAL_DIARY, name: "pain with much memory", painPersisting: 0.8 },
  { ...USUAL_DIARY, name: "much memory, fades", painPersisting: 0.8, after: "fades" },
  { ...USUAL_DIARY, name: "exposures in long spells", persisting: 0.6 },
  { ...USUAL_DIARY, name: "the more the worse", shape: "slope" },
  { ...USUAL_DIARY, name: "runs much less when sore", lessWhenSore: 0.6 },
  { ...USUAL_DIARY, name: "heavy tails", hasHeavyTails: true },
  { ...USUAL_DIARY, name: "5 exposures", exposures: 5 },
  { ...USUAL_DIARY, name: "20 exposures", exposures: 20, alike: 0.3 },
  { ...USUAL_DIARY, name: "protects", effects: { 2: -1.5 } },
];

/** Of three years, the newest ratings are of another time than most. */
const CALM_OF_LATE: DiarySetting = {
  ...USUAL_DIARY,
  name: "nothing, flares of weeks, calm of late, 1,200 days",
  effects: {},
  ratedDays: 1200,
  painPersisting: 0.3,
  painLevel: 2.5,
  painDeviation: 0.8,
  flares: { points: 4, days: 40, calmRatings: 420 },
};

/** Where less is promised: coverage and false discoveries hold, the ranking may not. */
export const HARD_DIARY_SETTINGS: readonly DiarySetting[] = [
  { ...USUAL_DIARY, name: "6 days of 10 missing, at random", missingShare: 0.6, ratedWhenSore: 0 },
  { ...USUAL_DIARY, name: "6 days of 10 missing, good days more", missingShare: 0.6 },
  { ...USUAL_DIARY, name: "exposures nearly alike", exposures: 16, alike: 0.8 },
  { ...USUAL_DIARY, name: "over two days", byLag: [0.6, 0.4] },
  { ...USUAL_DIARY, name: "a day later only, 180 days", byLag: [0, 1], ratedDays: 180 },
  { ...USUAL_DIARY, name: "noisy pain", painDeviation: 1.5 },
  { ...USUAL_DIARY, name: "mostly no pain", painLevel: 1.5 },
  { ...USUAL_DIARY, name: "two smaller causes, 200 days", ratedDays: 200, effects: { 0: 1, 2: 0.7 } },
  { ...USUAL_DIARY, name: "small causes, 1,000 days", ratedDays: 1000, effects: { 0: 0.5, 2: 0.3 } },
  CALM_OF_LATE,
];
