import { type StandingOut, whatStandsOut } from "../../../engine/findings/standing-out.ts";
import type { GaitClip } from "../../../engine/gait/gait-clip.ts";
import { Explained } from "../../words/explained.tsx";
import type { Format } from "../../words/format.ts";
import { useFormat } from "../../words/formatting.tsx";
import { useWords, type Words } from "../../words/words.tsx";
import { measuredText } from "./measured-text.ts";

/** The one sentence that leads the screen, and how sure it is. */
export function StandsOut({ clip, clips }: { readonly clip: GaitClip; readonly clips: readonly GaitClip[] }) {
  const words = useWords();
  const { say } = words;
  const format = useFormat();
  const found = whatStandsOut(clip, clips);
  return (
    <div className="stands-out">
      <p className="stands-out-sentence">
        <Explained>{sentenceOf(words, format, found)}</Explained>
      </p>
      <p className="soft">
        {"confidence" in found
          ? `${say("form.out.sure", {
              confidence: say(`gait.confidence.${found.confidence}`),
              steps: format.number(clip.result.steps),
            })} `
          : null}
        {say("form.out.little")}
      </p>
    </div>
  );
}

function sentenceOf(words: Words, format: Format, found: StandingOut): string {
  const { say } = words;
  switch (found.kind) {
    case "nothing":
      return say("form.out.nothing");
    case "too-few-steps":
      return say("form.out.few", { steps: format.number(found.steps), needed: format.number(found.needed) });
    case "uneven-steps":
      return say(found.measure.value > 0 ? "form.out.uneven.right" : "form.out.uneven.left", {
        percent: format.number(Math.abs(found.measure.value) * 100),
      });
    case "lands-ahead":
      return say("form.out.ahead", {
        before: format.number(found.change.before.value),
        after: format.number(found.change.after.value),
      });
    case "changed": {
      const { change, since } = found;
      return say("form.out.changed", {
        measure: say(`gait.${change.key}`),
        day: format.dayOfYear(since.filmedOnDay),
        before: measuredText(words, format, change.before),
        after: measuredText(words, format, change.after),
      });
    }
  }
}
