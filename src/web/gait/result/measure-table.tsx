import { sharedDoubts } from "../../../app/gait/shared-doubts.ts";
import { shownMeasure } from "../../../app/gait/shown-measure.ts";
import type { GaitMeasure, GaitResult } from "../../../engine/gait/gait-result.ts";
import { Fold } from "../../design/asking.tsx";
import { Explained } from "../../words/explained.tsx";
import { useFormat } from "../../words/formatting.tsx";
import { useWords } from "../../words/words.tsx";
import { measuredText, plainNumber, smallText, withUnit } from "./measured-text.ts";

/** Every measure with its number, how sure it is, and what else moves it. */
export function MeasureTable({ result }: { readonly result: GaitResult }) {
  const { say } = useWords();
  const format = useFormat();
  const trend = result.measures.filter(({ confidence }) => confidence === "trend-only");
  const readable = result.measures.filter(({ confidence }) => confidence !== "trend-only");
  return (
    <section className="stack" aria-labelledby="form-measures">
      <h2 id="form-measures">{say("form.measures.title")}</h2>
      {readable.length === 0 ? null : <Measures label={say("form.measures.readable")} measures={readable} />}
      {trend.length === 0 ? null : (
        <Fold summary={say("form.measures.trend", { count: format.number(trend.length) })}>
          <Measures
            label={say("form.measures.trend", { count: format.number(trend.length) })}
            measures={trend}
          />
        </Fold>
      )}
      <p className="soft small reading">
        <Explained>{say("form.measure.error-means")}</Explained> {say("form.result.noise")}
      </p>
    </section>
  );
}

function Measures({
  label,
  measures,
}: {
  readonly label: string;
  readonly measures: readonly GaitMeasure[];
}) {
  const { say } = useWords();
  const shared = sharedDoubts(measures);
  return (
    <div className="measures-room">
      {shared.length === 0 ? null : (
        <p className="soft small reading">
          <Explained>
            {say("form.measures.shared", {
              doubts: shared.map((doubt) => say(`gait.doubt.${doubt}`)).join(" "),
            })}
          </Explained>
        </p>
      )}
      <table className="clip-measures" aria-label={label}>
        <thead>
          <tr>
            <th scope="col">{say("form.col.measure")}</th>
            <th scope="col">{say("form.col.value")}</th>
            <th scope="col">{say("form.col.sure")}</th>
            <th scope="col">{say("form.col.moves")}</th>
          </tr>
        </thead>
        <tbody>
          {measures.map((measure) => (
            <MeasureRow
              key={measure.key}
              measure={measure}
              doubts={measure.reasons.filter((doubt) => !shared.includes(doubt))}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function MeasureRow({
  measure,
  doubts,
}: {
  readonly measure: GaitMeasure;
  /** Those of this measure alone. */
  readonly doubts: GaitMeasure["reasons"];
}) {
  const words = useWords();
  const { say } = words;
  const format = useFormat();
  const shown = shownMeasure(measure);
  const number = (value: number): string => plainNumber(format, measure, value);
  const { left, right, reference, standardError } = measure;
  return (
    <tr>
      <th scope="row">
        <Explained>{say(`gait.${measure.key}`)}</Explained>
        <span className="measures-means">
          <Explained>{say(`gait.${measure.key}.means`)}</Explained>
        </span>
      </th>
      <td className="measures-value">
        <strong>{measuredText(words, format, measure)}</strong>
        {standardError === undefined ? null : (
          <span className="soft">
            {" "}
            {say("form.measure.error", { error: smallText(format, measure, standardError) })}
          </span>
        )}
        {shown.cm === undefined ? null : (
          <span className="measures-line">
            {say("form.cm", { cm: format.number(shown.cm, shown.cm < 20 ? 1 : 0) })}
          </span>
        )}
        {left === undefined || right === undefined ? null : (
          <span className="measures-line">
            {say("form.measure.sides", { left: number(left.value), right: number(right.value) })}
          </span>
        )}
      </td>
      <td className="measures-sure">
        <span className={`chip sure-${measure.confidence}`}>
          {say(`gait.confidence.${measure.confidence}`)}
        </span>
        <span className="measures-line">
          {say("form.measure.from", { steps: format.number(measure.steps) })}
        </span>
      </td>
      <td className="measures-moves">
        {reference === undefined ? null : (
          <span>
            {say(`form.measure.band.${reference.of}`, {
              from: number(reference.from),
              to: withUnit(words, measure, number(reference.to)),
            })}{" "}
          </span>
        )}
        <Explained>{doubts.map((doubt) => say(`gait.doubt.${doubt}`)).join(" ")}</Explained>
      </td>
    </tr>
  );
}
