import { Link } from "@tanstack/react-router";
import type { Run } from "../../engine/run/run.ts";
import { Fold } from "../design/asking.tsx";
import { Quantity } from "../design/number.tsx";
import { Explained } from "../words/explained.tsx";
import { useFormat } from "../words/formatting.tsx";
import { useWords, type WordKey } from "../words/words.tsx";
import { absentMeasures, type GroupName, type MeasureRow, measureGroups } from "./measure-groups.ts";

/** Everything measured, with what each means, and an honest list of what this recording cannot tell. */
export function Measures({ run }: { readonly run: Run }) {
  const { say } = useWords();
  const format = useFormat();
  const groups = measureGroups(run, format);
  const absent = [...absentMeasures(run)];

  return (
    <section className="measures" aria-labelledby="measures-title">
      <h2 id="measures-title">{say("measures.title")}</h2>
      <div className="measure-groups">
        {groups.map(({ name, rows }) => (
          <section key={name} className="measure-group" aria-labelledby={`group-${name}`}>
            <h3 id={`group-${name}`}>{say(`group.${name}`)}</h3>
            <p className="soft small">
              <Explained>{say(noteOf(name, run))}</Explained>
            </p>
            <dl>
              {rows.map((row) => (
                <Measure key={row.id} row={row} />
              ))}
            </dl>
          </section>
        ))}
      </div>
      {absent.length === 0 ? null : (
        <Fold summary={say("absent.title")}>
          <ul className="stack-1 absent">
            {absent.map(([reason, ids]) => (
              <li key={reason}>
                <strong>{say(`absent.${reason}`)}</strong>{" "}
                <span className="soft">{ids.map((id) => say(`measure.${id}`)).join(", ")}</span>
                {reason === "no-heart-rate-limits" ? (
                  <>
                    {" "}
                    <Link to="/more">{say("absent.settings")}</Link>
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </section>
  );
}

function Measure({ row }: { readonly row: MeasureRow }) {
  const { say } = useWords();
  return (
    <div className="measure">
      <dt>
        <Explained>{say(`measure.${row.id}`)}</Explained>
      </dt>
      <dd>
        <Quantity shown={row.shown} isPlain />
      </dd>
    </div>
  );
}

const noteOf = (name: GroupName, run: Run): WordKey => {
  if (name === "load" && run.loading !== undefined) return `group.load.${run.loading.basis}`;
  if (name === "climb" && run.climb !== undefined) return `group.climb.${run.climb.basis}`;
  if (name === "load" || name === "climb") return "group.steps.note";
  return `group.${name}.note`;
};
