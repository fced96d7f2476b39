import { useMemo } from "react";
import { compareClips, type MeasureChange } from "../../../engine/gait/compare-clips.ts";
import type { GaitClip } from "../../../engine/gait/gait-clip.ts";
import { Fold } from "../../design/asking.tsx";
import { Icon } from "../../design/icon.tsx";
import { Explained } from "../../words/explained.tsx";
import { useFormat } from "../../words/formatting.tsx";
import { useWords } from "../../words/words.tsx";
import { measuredText, smallText, withUnit } from "./measured-text.ts";

/** What differs between two clips: beyond noise first, the noise last. */
export function Changes({ before, after }: { readonly before: GaitClip; readonly after: GaitClip }) {
  const { say } = useWords();
  const format = useFormat();
  const { changes, doubts } = useMemo(() => compareClips(before, after), [before, after]);
  if (before.result.view !== after.result.view)
    return (
      <p className="note note-ease">
        <Icon name="alert" />
        <span>{say("form.compare.views")}</span>
      </p>
    );
  const of = (verdict: MeasureChange["verdict"]) => changes.filter((change) => change.verdict === verdict);
  const [changed, perhaps, noise] = [of("changed"), of("perhaps"), of("noise")];
  return (
    <div className="stack">
      {doubts.length === 0 ? null : (
        <div className="note note-ease">
          <Icon name="alert" />
          <div>
            {doubts.map((doubt) => (
              <p key={doubt}>{say(`form.compare.doubt.${doubt}`)}</p>
            ))}
          </div>
        </div>
      )}
      <section className="stack-1" aria-labelledby="form-changed">
        <h2 id="form-changed">{say("form.compare.changed")}</h2>
        {changed.length === 0 ? <p>{say("form.compare.changed.none")}</p> : <ChangeList changes={changed} />}
      </section>
      {perhaps.length === 0 ? null : (
        <section className="stack-1" aria-labelledby="form-perhaps">
          <h2 id="form-perhaps">{say("form.compare.perhaps")}</h2>
          <p className="soft reading">{say("form.compare.perhaps.lead")}</p>
          <ChangeList changes={perhaps} />
        </section>
      )}
      {noise.length === 0 ? null : (
        <Fold summary={say("form.compare.noise", { count: format.number(noise.length) })}>
          <p className="soft reading">{say("form.compare.noise.lead")}</p>
          <ChangeList changes={noise} />
        </Fold>
      )}
    </div>
  );
}

function ChangeList({ changes }: { readonly changes: readonly MeasureChange[] }) {
  const words = useWords();
  const { say } = words;
  const format = useFormat();
  return (
    <ul className="clip-changes">
      {changes.map(({ key, before, after, difference, noise }) => (
        <li key={key} className="change">
          <h3>
            <Explained>{say(`gait.${key}`)}</Explained>
          </h3>
          <p className="change-size">
            {say(difference < 0 ? "form.compare.less" : "form.compare.more", {
              amount: withUnit(words, after, smallText(format, after, difference)),
            })}
          </p>
          <p className="soft small">
            {say("form.compare.from-to", {
              before: measuredText(words, format, before),
              after: measuredText(words, format, after),
            })}
            {" · "}
            {noise === undefined
              ? say("form.compare.no-noise")
              : say("form.compare.beyond", {
                  noise: withUnit(words, after, smallText(format, after, noise)),
                })}
          </p>
        </li>
      ))}
    </ul>
  );
}
