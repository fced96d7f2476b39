import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { articlesAgainstEvidence, type DoubtfulIdea } from "../../engine/learn/articles-against-evidence.ts";
import { Fold } from "../design/asking.tsx";
import { Page } from "../design/page.tsx";
import { Explained } from "../words/explained.tsx";
import { useWords } from "../words/words.tsx";
import { DisagreementNote } from "./disagreement-note.tsx";
import { GradeMark } from "./graded.tsx";
import { Sources } from "./sources.tsx";

/** Where the articles behind the product part from each other and from research. */
export function ArticlesPage() {
  const { say } = useWords();
  const { disagreements, ideas } = useMemo(articlesAgainstEvidence, []);
  const graded = (grade: DoubtfulIdea["grade"]) => ideas.filter((idea) => idea.grade === grade);
  return (
    <Page
      title={say("learn.articles")}
      lead={say("learn.articles.lead")}
      eyebrow={<Link to="/learn">{say("learn.title")}</Link>}
    >
      <div className="learn-card">
        <section className="stack">
          <h2>{say("learn.disagree")}</h2>
          {disagreements.map((one) => (
            <DisagreementNote key={one.id} disagreement={one} />
          ))}
        </section>
        <Ideas title={say("learn.against")} ideas={graded("contradicted")} />
        <Ideas title={say("learn.weak")} ideas={graded("weak")} />
        <p className="soft small reading">{say("learn.not-reviewed")}</p>
      </div>
    </Page>
  );
}

function Ideas({ title, ideas }: { readonly title: string; readonly ideas: readonly DoubtfulIdea[] }) {
  const { say } = useWords();
  return (
    <section className="stack">
      <h2>{title}</h2>
      <ul className="statements">
        {ideas.map(({ claim, articleSays, grade, researchFound, weSay, references, cards }) => (
          <li key={claim} className="statement">
            <p className="statement-idea">
              <span className="soft small">{say("learn.articles-say")}</span> “
              <Explained>{articleSays}</Explained>”
            </p>
            {weSay.length === 0 ? (
              <p>{say("learn.no-card")}</p>
            ) : (
              weSay.map((text) => (
                <p key={text}>
                  <Explained>{text}</Explained>
                </p>
              ))
            )}
            <p className="statement-foot small">
              <GradeMark grade={grade} isOfIdea />
              {cards[0] === undefined ? null : (
                <Link to="/learn/$id" params={{ id: cards[0] }}>
                  {say("learn.card-says")}
                  <span className="visually-hidden">: {articleSays}</span>
                </Link>
              )}
            </p>
            <Fold summary={say("learn.research-found")}>
              <div className="stack-1">
                <p className="small">
                  <Explained>{researchFound}</Explained>
                </p>
                <Sources ids={references} />
              </div>
            </Fold>
          </li>
        ))}
      </ul>
    </section>
  );
}
