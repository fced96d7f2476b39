import { Link } from "@tanstack/react-router";
import type { ClipPage } from "../../../app/clips.ts";
import { type BesideWatch, besideWatch } from "../../../engine/gait/compare-clips.ts";
import { TableFrame } from "../../design/table-frame.tsx";
import { Explained } from "../../words/explained.tsx";
import type { Format } from "../../words/format.ts";
import { useFormat } from "../../words/formatting.tsx";
import { useWords } from "../../words/words.tsx";

/** The clip's measures beside what the watch recorded of the same moments, and what it usually says at that speed. */
export function BesideTheWatch({ page }: { readonly page: ClipPage }) {
  const { say } = useWords();
  const format = useFormat();
  const { clip, watch, usual } = page;
  const pairs = watch === undefined ? [] : besideWatch(clip.result, watch);
  const usually = usual === undefined ? [] : besideWatch(clip.result, usual.form);
  const rows = [...new Set([...pairs, ...usually].map(({ key }) => key))].map((key) => ({
    key,
    pair: pairs.find((one) => one.key === key),
    usual: usually.find((one) => one.key === key),
  }));
  const speed = clip.speedMps ?? watch?.speedMps;
  const lead =
    watch === undefined
      ? say(usually.length === 0 || speed === undefined ? "form.watch.none" : "form.watch.only-usual", {
          speed: speed === undefined ? "" : format.text(format.pace(speed)),
        })
      : pairs.length === 0
        ? say("form.watch.nothing")
        : speed === undefined
          ? say("form.watch.lead.no-speed")
          : say("form.watch.lead", { speed: format.text(format.pace(speed)) });
  return (
    <section className="stack" aria-labelledby="form-watch">
      <h2 id="form-watch">{say("form.watch.title")}</h2>
      <p className="soft reading">{lead}</p>
      {rows.length === 0 ? null : (
        <TableFrame label={say("form.watch.table")}>
          <thead>
            <tr>
              <th scope="col">{say("form.col.measure")}</th>
              <th scope="col">{say("form.watch.clip")}</th>
              {pairs.length === 0 ? null : <th scope="col">{say("form.watch.watch")}</th>}
              {usually.length === 0 ? null : <th scope="col">{say("form.watch.usual")}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, pair, usual: like }) => (
              <tr key={key}>
                <th scope="row">
                  <Explained>{say(`form.watch.${key}`)}</Explained>
                </th>
                <td>{valueText(format, key, (pair ?? like)?.clip)}</td>
                {pairs.length === 0 ? null : <td>{valueText(format, key, pair?.watch)}</td>}
                {usually.length === 0 ? null : <td>{valueText(format, key, like?.watch)}</td>}
              </tr>
            ))}
          </tbody>
        </TableFrame>
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

function valueText(format: Format, key: BesideWatch["key"], value: number | undefined): string {
  if (value === undefined) return "–";
  switch (key) {
    case "cadence":
      return format.quantityText(value, "steps/min").replace("\u00a0", " "); // three of them fit a phone in two lines
    case "contact-time":
      return `${format.number(value * 1000)} ms`;
    case "contact-balance":
      return format.percent(value, 1);
    default:
      return format.text(format.smallLength(value));
  }
}
