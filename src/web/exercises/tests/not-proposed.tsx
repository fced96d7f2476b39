import type { Proposal } from "../../../engine/answers/home-tests.ts";
import { dayFromNumber } from "../../../engine/units/day.ts";
import { useExerciseWords } from "../exercise-words.ts";

/** Why a test is not done now, in one sentence. */
export function NotProposed({ proposal }: { readonly proposal: Extract<Proposal, { may: false }> }) {
  const { say, format } = useExerciseWords();
  switch (proposal.because) {
    case "done-lately":
      return say("tests.done-lately", { day: format.day(dayFromNumber(proposal.againOnDayNumber)) });
    case "ask-first":
      return say("tests.ask-first", { count: proposal.questions.length });
    case "never":
    case "part-of-triage":
    case "not-a-test":
    case "unknown-test":
    case "screen-not-clear":
    case "not-adult":
    case "pain-too-high":
    case "caution":
      return say(`tests.${proposal.because}`);
  }
}
