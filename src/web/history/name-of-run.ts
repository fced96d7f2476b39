import type { Words } from "../words/words.tsx";

interface Named {
  readonly name?: string;
  readonly isTreadmill?: boolean;
  readonly isTrail?: boolean;
}

/** What a run is called: the name it came with, a made-up run's in the runner's language, or the kind of run it was. */
export function nameOfRun({ say, sayIfKnown }: Pick<Words, "say" | "sayIfKnown">, run: Named): string {
  if (run.name !== undefined) return sayIfKnown(`name.${run.name}`) ?? run.name;
  if (run.isTreadmill) return say("run.name.treadmill");
  return say(run.isTrail ? "run.name.trail" : "run.name.run");
}
