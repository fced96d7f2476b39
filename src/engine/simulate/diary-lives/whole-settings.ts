import type { WholeLife } from "./whole-life.ts";

const DESCENT: WholeLife = {
  name: "descent, mornings",
  ratedDays: 60,
  cause: "descent",
  dayAfter: 1.5,
  entered: "morning",
};

/** Whole lives in which all that is promised must hold. */
export const WHOLE_SETTINGS: readonly WholeLife[] = [
  DESCENT,
  { ...DESCENT, name: "descent, told at any time", entered: "any" },
  { ...DESCENT, name: "descent, pain without memory", lasts: 0, skips: { better: 0.15, worse: 0.35 } },
  { ...DESCENT, name: "little sleep, evenings", cause: "sleep", entered: "evening" },
  { ...DESCENT, name: "distance, told at any time", cause: "distance", entered: "any" },
  {
    ...DESCENT,
    name: "strength helps, evenings",
    cause: "strength-done",
    dayAfter: -1.5,
    entered: "evening",
  },
  { ...DESCENT, name: "sitting, evenings", cause: "sitting", entered: "evening" },
  { name: "nothing, told at any time", ratedDays: 60, entered: "any" },
  {
    name: "nothing, 180 evenings, much less running when sore",
    ratedDays: 180,
    entered: "evening",
    lessWhenSore: 2.5,
  },
  {
    name: "nothing, weekdays hurt and Sundays are long, 180",
    ratedDays: 180,
    entered: "morning",
    hasWeeks: true,
  },
];

/** Where less is promised: coverage and false discoveries hold, the ranking may not. */
export const HARD_WHOLE_SETTINGS: readonly WholeLife[] = [
  { ...DESCENT, name: "speed: eight days of sixty show it", cause: "speed" },
  { ...DESCENT, name: "distance, steps and load known too", cause: "distance", hasSteps: true },
  { ...DESCENT, name: "steps, distance and load known too", cause: "steps", hasSteps: true },
  { ...DESCENT, name: "descent: evening 0.75, day after 1.5", entered: "evening", sameEvening: 0.75 },
  {
    ...DESCENT,
    name: "strength relieves one evening, 180",
    ratedDays: 180,
    cause: "strength-done",
    dayAfter: 0,
    sameEvening: -1.5,
    entered: "evening",
    lasts: 0.8,
  },
  {
    ...DESCENT,
    name: "distance hurts one evening, 180",
    ratedDays: 180,
    cause: "distance",
    dayAfter: 0,
    sameEvening: 1.5,
    entered: "evening",
    lasts: 0.6,
  },
];
