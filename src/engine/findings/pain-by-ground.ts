import type { Run } from "../run/run.ts";
import type { Evidence } from "./finding.ts";
import type { FindingInput } from "./finding-input.ts";
import { measured } from "./vocabulary.ts";

/** The runner's own pain on one kind of ground against all others, from check-ins that name their run. */
export interface PainByGround {
  readonly isMoreThere: boolean;
  readonly evidence: readonly Evidence[];
}

// Product choices: docs/evidence/hard-ground.md.
const RUNS_NEEDED = 3;
/** The change in pain that is known to matter. */
const MORE_BY = 2;

/** Absent before three runs with pain noted on the ground and three elsewhere; a run that hides its ground is left out. */
export function painByGround(
  input: FindingInput,
  isOn: (run: Run) => boolean | undefined,
): PainByGround | undefined {
  const painByRunId = new Map(
    (input.told?.checkIns ?? []).flatMap(({ runId, painDuringRun, onDay }) =>
      runId === undefined || painDuringRun === undefined || onDay > input.onDay
        ? []
        : [[runId, painDuringRun]],
    ),
  );
  if (painByRunId.size < 2 * RUNS_NEEDED) return undefined;
  const noted = input.history.runs.filter(({ id }) => painByRunId.has(id));
  const painsWhere = (isThere: boolean): readonly number[] =>
    noted.filter((run) => isOn(run) === isThere).flatMap(({ id }) => painByRunId.get(id) ?? []);
  const [there, elsewhere] = [painsWhere(true), painsWhere(false)];
  if (there.length < RUNS_NEEDED || elsewhere.length < RUNS_NEEDED) return undefined;

  const [painThere, painElsewhere] = [meanOf(there), meanOf(elsewhere)];
  const isMoreThere = painThere - painElsewhere >= MORE_BY;
  const evidence = [
    measured({
      measure: "pain-on-this-ground",
      value: painThere,
      unit: "score",
      side: isMoreThere ? "for" : "against",
      threshold: painElsewhere + MORE_BY,
    }),
    measured({ measure: "pain-elsewhere", value: painElsewhere, unit: "score", side: "context" }),
  ];
  return { isMoreThere, evidence };
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
