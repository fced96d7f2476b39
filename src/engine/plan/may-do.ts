import type { Told } from "../answers/told.ts";
import type { AdviceKey, Exercise, Phase } from "../exercises/exercise.ts";
import { adviceFor, type CautionContext, mayOffer, truthOfCaution } from "../exercises/may-offer.ts";
import { directionOf } from "../findings/direction.ts";
import { historyOf } from "../history/history-of.ts";
import { clear, type NotCleared } from "../triage/cleared-triage.ts";
import type { TriageOutcome } from "../triage/triage.ts";
import type { Day } from "../units/day.ts";
import { GENTLE } from "./choose-exercises.ts";
import { diaryOf } from "./diary.ts";
import { cautionContext } from "./standing.ts";

/** May this runner do this exercise now? The same rules as the plan's, for an exercise that was opened by itself. */
export type MayDo =
  | { readonly kind: "yes"; readonly form: "named" | "easier"; readonly advice: readonly AdviceKey[] }
  /** The danger questions come first, or have said no. */
  | { readonly kind: "no"; readonly because: NotCleared["kind"] | "asked-again" }
  /** Running is locked, or a stressed bone is in question: only the gentlest. */
  | { readonly kind: "no"; readonly because: "gentle-only" }
  /** It bends or arches, and no direction test says that this eases. */
  | { readonly kind: "no"; readonly because: "direction-not-known" | "other-direction" }
  /** The plan has not come to it yet. */
  | { readonly kind: "no"; readonly because: "settles-first" }
  | { readonly kind: "no"; readonly because: "caution"; readonly cautions: Exercise["cautions"] }
  /** Something is missing that could speak against it: answers, or runs where `ask` is empty. */
  | { readonly kind: "no"; readonly because: "not-known"; readonly ask: readonly string[] };

export interface MayDoInput {
  readonly triage: TriageOutcome;
  readonly told: Told;
  readonly today: Day;
  /** Something was logged since that sends back to the danger questions. */
  readonly isAskedAgain: boolean;
  /** Of the plan; absent while there is none. */
  readonly phase?: Phase;
  /** From runs; absent is not known. */
  readonly easyCadenceSpm?: number;
}

/** Danger first, then what the plan leaves out, then the exercise's own cautions. Not known is never yes. */
export function mayDo(exercise: Exercise, input: MayDoInput): MayDo {
  const cleared = clear(input.triage);
  if (!cleared.ok) return { kind: "no", because: cleared.problem.kind };
  if (input.isAskedAgain) return { kind: "no", because: "asked-again" };

  const { told, today, easyCadenceSpm } = input;
  const context: CautionContext = {
    ...cautionContext(
      { cleared: cleared.value, told, history: NO_RUNS, today },
      diaryOf(told.checkIns, today),
    ),
    ...(easyCadenceSpm !== undefined && { easyCadenceSpm }),
  };
  const offer = mayOffer(exercise, context);
  const met = exercise.cautions.filter((caution) => truthOfCaution(caution, context) === "met");
  if (offer.kind === "no" && met.length > 0) return { kind: "no", because: "caution", cautions: met };
  if (isGentleOnly(context) && !GENTLE_ENOUGH.includes(exercise.id))
    return { kind: "no", because: "gentle-only" };
  const wrongWay = directionAgainst(exercise, told);
  if (wrongWay !== undefined) return { kind: "no", because: wrongWay };
  if (input.phase === "settle" && isOfLaterPhase(exercise)) return { kind: "no", because: "settles-first" };
  if (offer.kind === "no") return { kind: "no", because: "not-known", ask: offer.ask };
  return {
    kind: "yes",
    form: offer.kind === "easier-form" ? "easier" : "named",
    advice: adviceFor(exercise, context),
  };
}

/** Cautions read one thing of runs, and that is given. */
const NO_RUNS = historyOf([]);

/** A walk is allowed wherever its own cautions allow it. */
const GENTLE_ENOUGH: readonly string[] = [...GENTLE, "E01"];

const isGentleOnly = ({ locks, boneStress }: CautionContext): boolean =>
  locks === "running" || boneStress === "suspected" || boneStress === "cannot-tell";

function directionAgainst(
  { moves }: Exercise,
  told: Told,
): "direction-not-known" | "other-direction" | undefined {
  if (moves === "neutral" || moves === "varies") return undefined;
  const { confirmed } = directionOf(told);
  if (confirmed === undefined) return "direction-not-known";
  return moves === confirmed || moves === "both" ? undefined : "other-direction";
}

const isOfLaterPhase = ({ phases, role }: Exercise): boolean =>
  !phases.includes("settle") && role !== "mobility" && role !== "breathing" && role !== "walk";
