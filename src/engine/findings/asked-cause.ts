import { cannotTell, type Evidence, type Finding, type Rule, type Verdict } from "./finding.ts";
import type { FindingInput } from "./finding-input.ts";
import { answered, saidNumber, saidOption, saidSince, saidYes } from "./said.ts";
import { type AnswerKey, type CaveatKey, type MissingKey, measured } from "./vocabulary.ts";

/** A cause that nothing records: one yes-or-no answer, or one option of several, is all there is. */
export interface AskedCause {
  readonly rule: Rule;
  readonly question: string;
  /** The option that says it is there; absent for a yes-or-no question. */
  readonly option?: string;
  readonly measure: AnswerKey;
  readonly missing: MissingKey;
  /** `possible` unless research gives the cause real weight; `unlikely` where it gives none. */
  readonly whenThere?: Exclude<Verdict, "cannot-tell">;
  readonly caveats: readonly CaveatKey[];
}

/** The finding of a cause that is asked about and graded, and never measured. */
export const findAsked =
  (cause: AskedCause) =>
  (input: FindingInput): Finding => {
    const { rule, question, option, measure, missing, caveats, whenThere = "possible" } = cause;
    const isThere = option === undefined ? saidYes(input, question) : saidOption(input, question, option);
    if (isThere === undefined) return cannotTell(rule, missing);
    return {
      rule,
      verdict: isThere ? whenThere : "unlikely",
      evidence: [answered(input, question, measure, isThere)],
      missing: [],
      caveats,
    };
  };

/** A cause that one number of the runner's own speaks to. */
export interface NumberedCause {
  readonly rule: Rule;
  readonly question: AnswerKey & MissingKey;
  readonly unit: Evidence["unit"];
  /** From this number on, tolerant of nothing: numbers are said, not measured. */
  readonly possibleFrom: number;
  readonly likelyFrom?: number;
  readonly caveats: readonly CaveatKey[];
}

/** The finding of a cause that is asked about as a number. */
export const findNumbered =
  (cause: NumberedCause) =>
  (input: FindingInput): Finding => {
    const { rule, question, unit, possibleFrom, likelyFrom, caveats } = cause;
    const value = saidNumber(input, question);
    if (value === undefined) return cannotTell(rule, question);
    const isLikely = likelyFrom !== undefined && value >= likelyFrom;
    const isPossible = value >= possibleFrom;
    return {
      rule,
      verdict: isLikely ? "likely" : isPossible ? "possible" : "unlikely",
      evidence: [
        measured({
          measure: question,
          value,
          unit,
          side: isPossible ? "for" : "against",
          threshold: possibleFrom,
          ...saidSince(input, question),
        }),
      ],
      missing: [],
      caveats,
    };
  };
