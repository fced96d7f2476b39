import type { Disagreement } from "../../engine/learn/disagreements.ts";
import { Explained } from "../words/explained.tsx";
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
      <h3>{topic}</h3>
      <p>
        <span className="soft">{say("learn.articles-say")}</span> <Explained>{articlesSay}</Explained>
      </p>
      <p>
        <strong>{say("learn.we-do")}</strong> <Explained>{weDo}</Explained>
      </p>
      {isSourced ? <Sources ids={references} /> : null}
    </section>
  );
}
