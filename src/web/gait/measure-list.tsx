import { shownMeasure } from "../../app/gait/shown-measure.ts";
import type { GaitMeasure, GaitResult, SideValue } from "../../engine/gait/gait-result.ts";
import { Fold } from "../design/asking.tsx";
import { Explained } from "../words/explained.tsx";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import { CameraDoubt } from "./camera-doubt.tsx";

/** Below this many steps every number is rough. */
const STEPS_FOR_MORE = 6;

/** Everything measured in one clip, with how sure each number is. */
export function MeasureList({ result }: { readonly result: GaitResult }) {
  const { say } = useWords();
  const format = useFormat();
  return (
    <div className="stack">
      <p>
        {say("form.result.steps", {
          steps: format.number(result.steps),
          view: say(`form.view.${result.view}.seen`),
        })}
      </p>
      {result.steps < STEPS_FOR_MORE ? <p className="note note-ease">{say("form.result.few")}</p> : null}
      <CameraDoubt result={result} />
      <ul className="form-measures">
        {result.measures.map((measure) => (
          <MeasureRow key={measure.key} measure={measure} />
        ))}
      </ul>
      <p className="soft small reading">{say("form.result.noise")}</p>
    </div>
  );
}

function MeasureRow({ measure }: { readonly measure: GaitMeasure }) {
  const { say } = useWords();
  const format = useFormat();
  const shown = shownMeasure(measure);
  const number = (value: number, more = 0) => format.number(value, shown.digits + more);
  const side = ({ value }: SideValue) => number(shownMeasure({ ...measure, value }).value);
  return (
    <li className={`form-measure form-measure-${measure.confidence}`}>
      <div className="form-measure-head">
        <h2>
          <Explained>{say(`gait.${measure.key}`)}</Explained>
        </h2>
        <span className="chip tone-unknown">{say(`gait.confidence.${measure.confidence}`)}</span>
      </div>
      <p>
        <span className="number number-plain">
          {number(shown.value)}
          <span className="number-unit">{say(`form.unit.${shown.unit}`)}</span>
        </span>
        {shown.cm === undefined ? null : (
          <span className="soft"> {say("form.cm", { cm: format.number(shown.cm) })}</span>
        )}
        {shown.standardError === undefined ? null : (
          <span className="soft small">
            {" "}
            {say("form.give-or-take", { error: number(shown.standardError, 1) })}
          </span>
        )}
      </p>
      {measure.left === undefined || measure.right === undefined ? null : (
        <p className="soft small">
          {say("form.sides", { left: side(measure.left), right: side(measure.right) })}
        </p>
      )}
      <p className="soft small">
        <Explained>{say(`gait.${measure.key}.means`)}</Explained>
      </p>
      {measure.reasons.length === 0 ? null : (
        <Fold summary={say("form.why-doubt")}>
          <ul>
            {measure.reasons.map((reason) => (
              <li key={reason} className="small">
                <Explained>{say(`gait.doubt.${reason}`)}</Explained>
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </li>
  );
}
