import type { Ref } from "react";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import { DangerPart, TestsPart, UnknownPart } from "./paper-answers.tsx";
import { FindingsPart, PainPart, PlanPart } from "./paper-course.tsx";
import { type Chosen, daysOf, type Known } from "./summary.ts";

/** The page itself: black on white, in the terms of the field, the same on the screen, on paper and in a file. */
export function Paper({
  known,
  chosen,
  ref,
}: {
  readonly known: Known;
  readonly chosen: Chosen;
  readonly ref: Ref<HTMLElement>;
}) {
  const { say } = useWords();
  const format = useFormat();
  const days = daysOf(chosen.period, known);
  const { parts } = chosen;
  const name = chosen.name.trim();
  return (
    <article className="paper" ref={ref} aria-label={say("share.preview")}>
      <header className="paper-head">
        <h2>{say("paper.title")}</h2>
        <p>
          {name === "" ? null : <strong>{say("paper.for", { name })} · </strong>}
          {say("paper.made", {
            day: format.day(known.overview.today),
            days: format.dayRange(days.from, days.to),
          })}
        </p>
        {known.overview.isSimulated ? (
          <p>
            <strong>{say("paper.simulated")}</strong>
          </p>
        ) : null}
        <p className="paper-small">{say("paper.what")}</p>
      </header>
      {parts.has("danger") ? <DangerPart known={known} /> : null}
      {parts.has("pain") ? <PainPart known={known} days={days} /> : null}
      {parts.has("findings") ? <FindingsPart known={known} /> : null}
      {parts.has("plan") ? <PlanPart known={known} /> : null}
      {parts.has("tests") ? <TestsPart known={known} /> : null}
      {parts.has("unknown") ? <UnknownPart known={known} /> : null}
      <p className="paper-small paper-foot">
        {say("paper.terms")} {say("paper.foot")}
      </p>
    </article>
  );
}
