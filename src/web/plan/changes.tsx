import type { Plan } from "../../engine/plan/plan.ts";
import { Explained } from "../words/explained.tsx";
import { usePlanWords } from "./plan-words.ts";

/** What is different from before and why, the newest first. */
export function Changes({ changes }: { readonly changes: Plan["changes"] }) {
  const { say, sayWith, format, exerciseName } = usePlanWords();
  return (
    <section className="changes" aria-labelledby="changes-title">
      <h2 id="changes-title">{say("plan.changes")}</h2>
      {changes.length === 0 ? (
        <p className="soft">{say("plan.changes.none")}</p>
      ) : (
        <ol>
          {changes.map((change) => (
            <li key={`${change.onDay} ${change.key} ${change.exerciseId ?? ""} ${change.to ?? ""}`}>
              <p className="soft small">
                {format.day(change.onDay)}
                {change.from === undefined || change.to === undefined
                  ? null
                  : ` · ${say("plan.changes.phase", { from: say(`phase.${change.from}`), to: say(`phase.${change.to}`) })}`}
                {change.exerciseId === undefined ? null : ` · ${exerciseName(change.exerciseId)}`}
              </p>
              <p>
                <Explained>
                  {change.reason === undefined
                    ? sayWith(`change.${change.key}`, change.numbers)
                    : sayWith(`phase-reason.${change.reason.key}`, change.reason.numbers)}
                </Explained>
                {change.isProductChoice ? <span className="soft"> {say("product-choice")}</span> : null}
              </p>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
