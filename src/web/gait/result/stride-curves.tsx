import type { CurveKey, GaitResult, StrideCurve } from "../../../engine/gait/gait-result.ts";
import { Fold } from "../../design/asking.tsx";
import { TableFrame } from "../../design/table-frame.tsx";
import { Explained } from "../../words/explained.tsx";
import { useFormat } from "../../words/formatting.tsx";
import { useWords } from "../../words/words.tsx";
import { CurveChart } from "./curve-chart.tsx";

const ORDER: readonly CurveKey[] = ["hip", "knee", "ankle", "trunk", "pelvis"];
/** Every tenth part of a stride stands in the table. */
const ROWS = Array.from({ length: 11 }, (_, tenth) => tenth * 10);

/** Joint angles over the mean stride, left against right, each with the spread between strides. */
export function StrideCurves({ result }: { readonly result: GaitResult }) {
  const { say } = useWords();
  const { curves, view } = result;
  const keys = ORDER.filter((key) => curves.some((curve) => curve.key === key));
  const leaves = result.measures.find(({ key }) => key === "duty-factor")?.value;
  return (
    <section className="stack" aria-labelledby="form-curves">
      <h2 id="form-curves">
        <Explained>{say("form.curves.title")}</Explained>
      </h2>
      {keys.length === 0 ? (
        <p className="soft">
          <Explained>{say(view === "rear" ? "form.curves.rear" : "form.curves.none")}</Explained>
        </p>
      ) : (
        <>
          <p className="soft reading">
            <Explained>{say("form.curves.lead")}</Explained>
          </p>
          <div className="curves">
            {keys.map((key) => (
              <CurveChart
                key={key}
                name={key}
                curves={curves.filter((curve) => curve.key === key)}
                leavesRatio={leaves}
              />
            ))}
          </div>
          <Fold summary={say("form.curves.table")}>
            <CurveTable curves={curves} />
          </Fold>
        </>
      )}
    </section>
  );
}

function CurveTable({ curves }: { readonly curves: readonly StrideCurve[] }) {
  const { say } = useWords();
  const format = useFormat();
  return (
    <TableFrame label={say("form.curves.table")}>
      <thead>
        <tr>
          <th scope="col">{say("form.curve.part")}</th>
          {curves.map(({ key, side }) => (
            <th scope="col" key={`${key} ${side}`}>
              {say("form.curve.of", {
                joint: say(`form.curve.${key}`),
                side: say(`form.curve.${side ?? "both"}`),
              })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ROWS.map((at) => (
          <tr key={at}>
            <th scope="row">{format.percent(at / 100)}</th>
            {curves.map(({ key, side, meanDeg, spreadDeg }) => (
              <td key={`${key} ${side}`}>
                {format.number(meanDeg[at] ?? Number.NaN)}° ± {format.number(spreadDeg[at] ?? Number.NaN)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}
