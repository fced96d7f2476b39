import type { Statement, StatementGrade } from "../../engine/learn/statement.ts";
import { Icon, type IconName } from "../design/icon.tsx";
import { ExplainedEnglish } from "../words/explained.tsx";
import { useWords } from "../words/words.tsx";
import { shortSource } from "./sources.tsx";

const MARKS: Readonly<Record<StatementGrade, { readonly icon: IconName; readonly tone: string }>> = {
  supported: { icon: "check", tone: "go" },
  mixed: { icon: "diamond", tone: "ease" },
  weak: { icon: "question", tone: "unknown" },
  contradicted: { icon: "cross", tone: "stop" },
  custom: { icon: "circle", tone: "unknown" },
  safety: { icon: "alert", tone: "stop" },
  product: { icon: "person", tone: "unknown" },
};

/** How far a sentence can be trusted, by a shape and in words. */
function GradeMark({ grade, isOfIdea }: { readonly grade: StatementGrade; readonly isOfIdea: boolean }) {
  const { say } = useWords();
  const { icon, tone } = MARKS[grade];
  return (
    <span className={`grade grade-${tone}`}>
      <Icon name={icon} size={16} />
      {say(isOfIdea ? `learn.idea.${grade}` : `learn.grade.${grade}`)}
    </span>
  );
}

/** Statements of a card, each with its grade and the names of its sources. */
export function Statements({ statements }: { readonly statements: readonly Statement[] }) {
  const { say } = useWords();
  return (
    <ul className="statements">
      {statements.map(({ text, idea, grade, references }) => {
        const sources = references.flatMap((id) => shortSource(id) ?? []);
        return (
          <li key={text} className="statement">
            {idea === undefined ? null : (
              <p className="statement-idea">
                <span className="soft small">{say("learn.often-said")}</span> “
                <ExplainedEnglish>{idea}</ExplainedEnglish>”
              </p>
            )}
            <p>
              <ExplainedEnglish>{text}</ExplainedEnglish>
            </p>
            <p className="statement-foot small">
              <GradeMark grade={grade} isOfIdea={idea !== undefined} />
              {sources.length === 0 ? null : (
                <span className="soft">
                  {say("learn.cites")} <span lang="en">{sources.join("; ")}</span>
                </span>
              )}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
