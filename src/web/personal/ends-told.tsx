import type { PainBaseline } from "../../engine/personal/experiment/pain-baseline.ts";
import type { StoppingRules } from "../../engine/personal/experiment/protocol.ts";
import { usePersonalWords } from "./personal-words.ts";

/** What ends it before its last day: every rule that holds, and none that cannot. */
export function EndsTold({
  stopping: { abovePain, rise },
  painBaseline,
}: {
  readonly stopping: StoppingRules;
  readonly painBaseline: PainBaseline;
}) {
  const { say, format, points } = usePersonalWords();
  return (
    <>
      <p>{say("ends.always", { above: abovePain })}</p>
      <p>
        {say(`ends.rise.${painBaseline.kind}`, {
          rise: format.number(rise),
          ...(painBaseline.kind === "known"
            ? { before: points(painBaseline.pain) }
            : { ratings: painBaseline.ratings, needed: painBaseline.ratingsNeeded }),
        })}
      </p>
    </>
  );
}
