import { Link } from "@tanstack/react-router";
import type { ClipPage } from "../../../app/clips.ts";
import { type BesideWatch, besideWatch } from "../../../engine/gait/compare-clips.ts";
import { Explained } from "../../words/explained.tsx";
import type { Format } from "../../words/format.ts";
import { useFormat } from "../../words/formatting.tsx";
import { useWords } from "../../words/words.tsx";

/** The clip's measures beside what the watch recorded of the same moments. */
export function BesideTheWatch({ page }: { readonly page: ClipPage }) {
  const { say } = useWords();
  const format = useFormat();
  const { clip, watch } = page;
  const pairs = watch === undefined ? [] : besideWatch(clip.result, watch);
  const speed = clip.speedMps ?? watch?.speedMps;
  const lead =
    watch === undefined
      ? say("form.watch.none")
      : pairs.length === 0
        ? say("form.watch.nothing")
        : speed === undefined
          ? say("form.watch.lead.no-speed")
          : say("form.watch.lead", { speed: format.text(format.pace(speed)) });
  return (
    <section className="stack" aria-labelledby="form-watch">
      <h2 id="form-watch">{say("form.watch.title")}</h2>
      <p className="soft reading">{lead}</p>
      {pairs.length === 0 ? null : (
        <table className="pairs">
          <thead>
            <tr>
              <th scope="col">{say("form.col.measure")}</th>
              <th scope="col">{say("form.watch.clip")}</th>
              <th scope="col">{say("form.watch.watch")}</th>
            </tr>
          </thead>
          <tbody>
            {pairs.map((pair) => (
              <tr key={pair.key}>
                <th scope="row">
                  <Explained>{say(`form.watch.${pair.key}`)}</Explained>
                </th>
                <td>{pairText(format, pair.key, pair.clip)}</td>
                <td>{pairText(format, pair.key, pair.watch)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {clip.runId === undefined ? null : (
        <p>
          <Link to="/runs/$id" params={{ id: clip.runId }}>
            {say("form.watch.run")}
          </Link>
        </p>
      )}
    </section>
  );
}

function pairText(format: Format, key: BesideWatch["key"], value: number): string {
  switch (key) {
    case "cadence":
      return format.quantityText(value, "steps/min");
    case "contact-time":
      return `${format.number(value * 1000)} ms`;
    case "contact-balance":
      return format.percent(value, 1);
    default:
      return format.text(format.smallLength(value));
  }
}
