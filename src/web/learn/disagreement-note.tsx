import type { Disagreement } from "../../engine/learn/disagreements.ts";
import { ExplainedEnglish } from "../words/explained.tsx";
import { useWords } from "../words/words.tsx";
import { Sources } from "./sources.tsx";

/** One matter on which articles differ: what each says, and what the product does about it. */
export function DisagreementNote({
  disagreement: { topic, articlesSay, weDo, references },
  isSourced = false,
}: {
  readonly disagreement: Disagreement;
  readonly isSourced?: boolean;
}) {
  const { say } = useWords();
  return (
    <section className="disagreement">
      <h3 lang="en">{topic}</h3>
      <p>
        <span className="soft">{say("learn.articles-say")}</span>{" "}
        <ExplainedEnglish>{articlesSay}</ExplainedEnglish>
      </p>
      <p>
        <strong>{say("learn.we-do")}</strong> <ExplainedEnglish>{weDo}</ExplainedEnglish>
      </p>
      {isSourced ? <Sources ids={references} /> : null}
    </section>
  );
}
