import { Link, useParams } from "@tanstack/react-router";
import type { Card } from "../../engine/learn/card.ts";
import { statementsOf } from "../../engine/learn/card.ts";
import { cardById, SHELVES } from "../../engine/learn/cards.ts";
import { DISAGREEMENTS } from "../../engine/learn/disagreements.ts";
import { Fold } from "../design/asking.tsx";
import { Page } from "../design/page.tsx";
import { ButtonLink } from "../design/pressing.tsx";
import { EnglishNote } from "../words/language-choice.tsx";
import { learnEn } from "../words/learn-en.ts";
import { addWords, useWords } from "../words/words.tsx";
import { ArticlesPage } from "./articles-page.tsx";
import { DisagreementNote } from "./disagreement-note.tsx";
import { Statements } from "./graded.tsx";
import { Sources } from "./sources.tsx";
import { CardTitle, ShelfTitle, useCardTitle } from "./titles.tsx";
import "./learn.css";

addWords(learnEn);

/** One card: what it says and how far each sentence can be trusted, what to do, where articles disagree, the sources. */
export function CardScreen() {
  const { say } = useWords();
  const { id } = useParams({ from: "/learn/$id" });
  if (id === "articles") return <ArticlesPage />;
  const card = cardById(id);
  if (card === undefined)
    return (
      <Page title={say("learn.card-gone")} lead={say("learn.card-gone.lead")}>
        <ButtonLink to="/learn">{say("learn.back")}</ButtonLink>
      </Page>
    );
  return <CardPage key={id} card={card} />;
}

function CardPage({ card }: { readonly card: Card }) {
  const { say } = useWords();
  const title = useCardTitle(card);
  const shelf = SHELVES.find(({ cards }) => cards.includes(card));
  const disagreements = DISAGREEMENTS.filter((one) => one.card === card.id);
  const sources = statementsOf(card).flatMap(({ references }) => references);
  return (
    <Page
      title={title ?? card.title}
      {...(title === undefined && { titleLang: "en" })}
      eyebrow={
        <Link to="/learn">{shelf === undefined ? say("learn.back") : <ShelfTitle shelf={shelf} />}</Link>
      }
    >
      <article className="learn-card">
        {title === undefined ? (
          <EnglishNote what="cards" />
        ) : (
          <div>
            <EnglishNote what="cards" />
            <p className="learn-original" lang="en">
              {card.title}
            </p>
          </div>
        )}
        <Statements statements={card.statements} />
        {card.whatToDo === undefined ? null : (
          <section className="learn-do">
            <h2>{say("learn.what-to-do")}</h2>
            <Statements statements={card.whatToDo} />
          </section>
        )}
        {disagreements.map((one) => (
          <DisagreementNote key={one.id} disagreement={one} />
        ))}
        {sources.length === 0 ? null : (
          <Fold summary={say("learn.sources")}>
            <Sources ids={sources} />
          </Fold>
        )}
        {card.seeAlso.length === 0 ? null : (
          <nav aria-label={say("learn.see-also")} className="learn-see-also">
            <h2>{say("learn.see-also")}</h2>
            <ul className="hits">
              {card.seeAlso.flatMap((other) => {
                const known = cardById(other);
                return known === undefined ? [] : [<SeeAlso key={other} card={known} />];
              })}
            </ul>
          </nav>
        )}
        <p className="soft small reading">{say("learn.not-reviewed")}</p>
      </article>
    </Page>
  );
}

const SeeAlso = ({ card }: { readonly card: Card }) => (
  <li>
    <Link to="/learn/$id" params={{ id: card.id }} className="hit" hrefLang="en">
      <CardTitle card={card} />
    </Link>
  </li>
);
