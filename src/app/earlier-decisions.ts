import type { ImportOutcome } from "./answers.ts";

/**
 * What an import that was cut short had already decided. Items come in the same order again, so that the
 * second item of a name meets the second decision about that name.
 */
export interface EarlierDecisions {
  /** For each new outcome the earlier one that stands in its place, if any. Changes nothing. */
  standingFor(outcomes: readonly ImportOutcome[]): readonly (ImportOutcome | undefined)[];
  /** Goes on behind these outcomes, once they are durable. */
  pass(outcomes: readonly ImportOutcome[]): void;
}

export function earlierDecisions(decided: readonly ImportOutcome[]): EarlierDecisions {
  const decidedByName = new Map<string, ImportOutcome[]>();
  for (const outcome of decided) {
    const ofName = decidedByName.get(outcome.name);
    if (ofName === undefined) decidedByName.set(outcome.name, [outcome]);
    else ofName.push(outcome);
  }
  const passedByName = new Map<string, number>();
  const count = (counts: Map<string, number>, { name }: ImportOutcome): number => {
    const before = counts.get(name) ?? 0;
    counts.set(name, before + 1);
    return before;
  };

  return {
    standingFor(outcomes) {
      const counts = new Map(passedByName);
      return outcomes.map((outcome) => {
        const earlier = decidedByName.get(outcome.name)?.[count(counts, outcome)];
        return earlier !== undefined && stands(earlier, outcome) ? earlier : undefined;
      });
    },
    pass(outcomes) {
      if (decidedByName.size > 0) for (const outcome of outcomes) count(passedByName, outcome);
    },
  };
}

/** The first decision stands, unless more could be read this time. */
const stands = (earlier: ImportOutcome, outcome: ImportOutcome): boolean =>
  outcome.kind !== "added" && !(outcome.kind === "duplicate" && earlier.kind === "skipped");
