import { type Session, type SessionStep, type Side, workFrom } from "../../../engine/exercises/session.ts";
import type { Stand } from "../../../engine/exercises/timeline.ts";
import { isTimed } from "../exercise-keys.ts";
import type { ExerciseWords } from "../exercise-words.ts";

/** What a screen reader and the voice say when a stretch begins. Nothing more is said until the next one. */
export function sayStep(words: ExerciseWords, session: Session, stand: Pick<Stand, "at" | "isDone">): string {
  const { say, nameOf, format } = words;
  const step = session.steps[stand.at];
  if (stand.isDone || step === undefined) return say("player.say.done");
  const name = nameOf(idOf(session, step));
  const time = format.durationWords(step.durationS);
  switch (step.kind) {
    case "get-ready":
      return say("player.say.ready", { name });
    case "next":
      return say("player.say.next", { name, time });
    case "rest":
      return say("player.say.rest", { time });
    case "change-side":
      return say("player.say.change", { side: sideWord(words, step.side) });
    case "work": {
      const { set, sets, side } = step;
      const told = { name, set: set + 1, sets, amount: amountOf(words, step) };
      return side === undefined
        ? say("player.say.work", told)
        : say("player.say.work-side", { ...told, side: sideWord(words, side) });
    }
  }
}

/** What follows a stretch that is no work, in one line; nothing while one works. */
export function sayThen(words: ExerciseWords, session: Session, at: number): string | undefined {
  const step = session.steps[at];
  const next = workFrom(session, at);
  if (step === undefined || next === undefined || step.kind === "work") return undefined;
  const { say, nameOf } = words;
  const what = [
    step.kind === "next" || step.kind === "get-ready" ? nameOf(idOf(session, next)) : undefined,
    next.sets > 1 ? say("player.set", { set: next.set + 1, sets: next.sets }) : undefined,
    next.side === undefined ? undefined : sideWord(words, next.side),
    amountOf(words, next),
  ].filter((part) => part !== undefined);
  return say("player.then", { what: what.join(" · ") });
}

export const sideWord = ({ say }: Pick<ExerciseWords, "say">, side: Side): string =>
  say(`player.side.${side}`);

export const idOf = ({ exercises }: Session, { exercise }: SessionStep): string =>
  exercises[exercise]?.exerciseId ?? "";

function amountOf({ say, format }: ExerciseWords, work: SessionStep & { kind: "work" }): string {
  if (isTimed(work)) return say("player.say.for", { time: format.durationWords(work.holdS) });
  if (work.reps === 1 && work.holdS > 0)
    return say("player.say.hold", { time: format.durationWords(work.holdS) });
  return say("player.say.times", { count: work.reps });
}
