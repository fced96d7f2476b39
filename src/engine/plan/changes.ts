import type { Day } from "../units/day.ts";
import type { ChoiceInput } from "./choose-exercises.ts";
import type { Change } from "./plan.ts";
import { RUN_WALK_STEPS } from "./run-walk.ts";
import type { Running } from "./running.ts";
import type { StepBack } from "./step-back.ts";
import { say } from "./vocabulary.ts";

/** What is different from before and why, the newest first. */
export function changesOf(input: {
  readonly phaseChanges: readonly Change[];
  readonly running: Running;
  readonly levels: ChoiceInput["levels"];
  readonly stepBack?: StepBack;
  readonly today: Day;
}): readonly Change[] {
  const { phaseChanges, stepBack } = input;
  return [
    ...(stepBack === undefined
      ? []
      : [{ ...say(stepBack.because, PAIN_RULE), onDay: stepBack.onDay } as const]),
    ...runningChanges(input.running, input.today),
    ...phaseChanges,
    ...exerciseChanges(input.levels),
  ].toSorted((a, b) => (a.onDay > b.onDay ? -1 : a.onDay < b.onDay ? 1 : 0)); // stable: the order above within a day
}

const PAIN_RULE = { rules: ["R3"], references: ["vincent2017"] } as const;

function runningChanges(running: Running, today: Day): readonly Change[] {
  if (running.mode === "none") return [];
  const changed = running.replay?.changed;
  const step = RUN_WALK_STEPS[Math.min(running.runWalkStep ?? 0, RUN_WALK_STEPS.length - 1)];
  const isRunWalk = running.mode === "run-walk";
  return [
    ...(isRunWalk && changed !== undefined && step !== undefined
      ? [
          {
            ...say(changed.to === "up" ? "run-walk-step-up" : "run-walk-step-back", {
              numbers: {
                run: { value: step.runMinutes * 60, unit: "s" },
                walk: { value: step.walkMinutes * 60, unit: "s" },
              },
              rules: ["R3", "E33"],
              references: ["vincent2017"],
              isProductChoice: true,
            } as const),
            onDay: changed.onDay,
          },
        ]
      : []),
    ...(running.isStartAgain
      ? [{ ...say("start-again-after-break", { rules: ["R1", "E33"] }), onDay: today }]
      : []),
    ...(!isRunWalk && running.isAfterDaysOff
      ? [{ ...say("back-after-days-off", { isProductChoice: true }), onDay: today }]
      : []),
    ...(isRunWalk
      ? []
      : [
          {
            ...say(running.mayGrow ? "longest-run-may-grow" : "no-growth-until-known", {
              rules: ["R1", "R3"],
              references: ["frandsen2025", "vincent2017"],
              isProductChoice: true,
            }),
            onDay: today,
          },
        ]),
  ];
}

const exerciseChanges = (levels: ChoiceInput["levels"]): readonly Change[] =>
  [...levels].flatMap(([exerciseId, { changed }]) =>
    changed === undefined
      ? []
      : [
          {
            ...say(changed.to === "harder" ? "exercise-harder" : "exercise-easier", {
              rules: [exerciseId],
              references: ["vincent2017"],
            }),
            onDay: changed.onDay,
            exerciseId,
          },
        ],
  );
