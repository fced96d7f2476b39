import type { ExperimentView } from "../../app/experiments.ts";
import type { PainBaseline } from "../../engine/personal/experiment/pain-baseline.ts";
import type { StoppingRules } from "../../engine/personal/experiment/protocol.ts";
import { type PersonalWords, usePersonalWords } from "./personal-words.ts";

/** What ends it before its last day: every rule that holds, and none that cannot. */
export function EndsTold({
  stopping: { abovePain, rise },
  painBaseline,
}: {
  readonly stopping: StoppingRules;
  readonly painBaseline: PainBaseline;
}) {
  const words = usePersonalWords();
  return (
    <>
      <p>{words.say("ends.always", { above: abovePain })}</p>
      <p>{riseText(rise, painBaseline, words)}</p>
    </>
  );
}

/** Why a slow rise of pain does not end it, or not yet; nothing where it does. */
export function RiseNotSeen({ view }: { readonly view: ExperimentView }) {
  const words = usePersonalWords();
  const { painBaseline, protocol } = view;
  if (painBaseline.kind === "known") return null;
  return <p className="soft small">{riseText(protocol.stopping.rise, painBaseline, words)}</p>;
}

const riseText = (rise: number, baseline: PainBaseline, { say, format, points }: PersonalWords): string =>
  say(`ends.rise.${baseline.kind}`, {
    rise: format.number(rise),
    ...(baseline.kind === "known"
      ? { before: points(baseline.pain) }
      : { ratings: baseline.ratings, needed: baseline.ratingsNeeded }),
  });
