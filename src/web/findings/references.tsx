import type { WhyAnswer } from "../../app/answers.ts";
import type { Rule } from "../../engine/findings/finding.ts";
import { SourceList } from "../design/source-list.tsx";
import { useWords } from "../words/words.tsx";

/** What research says, and where it can be read. Nothing is asked of the outside until a link is pressed. */
export function References({
  rule,
  references,
}: {
  readonly rule: Rule;
  readonly references: WhyAnswer["references"];
}) {
  const { say, sayIfKnown } = useWords();
  const cited = rule.references.flatMap((id) => references[id] ?? []);
  const grade = rule.grade === undefined ? undefined : sayIfKnown(`grade.${rule.grade}`);
  if (cited.length === 0 && grade === undefined) return null;
  return (
    <section>
      <h3>{say("finding.research")}</h3>
      {grade === undefined ? null : <p>{grade}</p>}
      {cited.length === 0 ? <p className="soft small">{say("finding.no-reference")}</p> : null}
      <SourceList sources={cited} />
    </section>
  );
}
