import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { articlesAgainstEvidence, type DoubtfulIdea } from "../../engine/learn/articles-against-evidence.ts";
import { SHELVES } from "../../engine/learn/cards.ts";
import { Fold } from "../design/asking.tsx";
import { Page } from "../design/page.tsx";
import { ExplainedEnglish, TermsOf } from "../words/explained.tsx";
import { EnglishNote } from "../words/language-choice.tsx";
import { useWords } from "../words/words.tsx";
import { DisagreementNote } from "./disagreement-note.tsx";
import { Sources } from "./sources.tsx";
import { ShelfTitle } from "./titles.tsx";

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
        <EnglishNote what="cards" />
        <section className="stack">
          <h2>{say("learn.disagree")}</h2>
          {disagreements.map((one) => (
            <DisagreementNote key={one.id} disagreement={one} />
          ))}
        </section>
        <section className="stack-1">
          <h2>{say("learn.against")}</h2>
          <Ideas ideas={graded("contradicted")} />
        </section>
        <section className="stack">
          <h2>{say("learn.weak")}</h2>
          {ideasByShelf(graded("weak")).map(({ shelf, ideas }) => (
            <div key={shelf.title} className="stack-1">
              <h3>
                <ShelfTitle shelf={shelf} />
              </h3>
              <Ideas ideas={ideas} />
            </div>
          ))}
        </section>
        <p className="soft small reading">{say("learn.not-reviewed")}</p>
      </div>
    </Page>
  );
}

/** Of many ideas, those one shelf of cards speaks of. */
function ideasByShelf(ideas: readonly DoubtfulIdea[]) {
  return SHELVES.map((shelf) => ({
    shelf,
    ideas: ideas.filter((idea) => shelf.cards.some(({ id }) => id === idea.cards[0])),
  })).filter((one) => one.ideas.length > 0);
}

/** Each idea in one line, and what is to be said of it behind it. */
function Ideas({ ideas }: { readonly ideas: readonly DoubtfulIdea[] }) {
  const { say } = useWords();
  return (
    <ul className="ideas">
      {ideas.map(({ claim, articleSays, researchFound, weSay, references, cards }) => (
        <li key={claim}>
          <Fold summary={<span lang="en">“{articleSays}”</span>}>
            <div className="stack-1">
              {weSay.length === 0 ? (
                <p>{say("learn.no-card")}</p>
              ) : (
                weSay.map((text) => (
                  <p key={text}>
                    <ExplainedEnglish>{text}</ExplainedEnglish>
                  </p>
                ))
              )}
              {cards[0] === undefined ? null : (
                <Link to="/learn/$id" params={{ id: cards[0] }}>
                  {say("learn.card-says")}
                  <span className="visually-hidden" lang="en">
                    : {articleSays}
                  </span>
                </Link>
              )}
              <p className="field-label">{say("learn.research-found")}</p>
              <p className="small">
                <ExplainedEnglish>{researchFound}</ExplainedEnglish>
              </p>
              <Sources ids={references} />
              <TermsOf sentences={[articleSays]} inLanguage="en" />
            </div>
          </Fold>
        </li>
      ))}
    </ul>
  );
}
