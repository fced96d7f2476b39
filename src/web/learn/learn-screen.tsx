import { Link, useNavigate, useSearch } from "@tanstack/react-router";
import { useDeferredValue } from "react";
import { SHELVES } from "../../engine/learn/cards.ts";
import { Field } from "../design/asking.tsx";
import { Icon } from "../design/icon.tsx";
import { Page } from "../design/page.tsx";
import { EnglishNote } from "../words/language-choice.tsx";
import { learnEn } from "../words/learn-en.ts";
import { addWords, useWords } from "../words/words.tsx";
import { Answers } from "./answers.tsx";
import { CardTitle, ShelfTitle } from "./titles.tsx";
import "./learn.css";

addWords(learnEn);

/** Everything there is to read, by shelf, and a box to ask in: words of an emergency get the danger answer first. */
export function LearnScreen() {
  const { say } = useWords();
  const { q = "" } = useSearch({ from: "/learn" });
  const navigate = useNavigate();
  const asked = useDeferredValue(q.trim());
  return (
    <Page title={say("learn.title")} lead={say("learn.lead")}>
      <search className="learn-search">
        <Field
          label={say("learn.search")}
          hint={say("learn.search.hint")}
          type="search"
          autoComplete="off"
          maxLength={300}
          value={q}
          onChange={({ target: { value } }) =>
            void navigate({ to: "/learn", search: value === "" ? {} : { q: value }, replace: true })
          }
        />
      </search>
      {asked.length < 2 ? null : <Answers asked={asked} />}
      <section aria-labelledby="shelves">
        <h2 id="shelves" className="visually-hidden">
          {say("learn.shelves")}
        </h2>
        <Link to="/learn/$id" params={{ id: "articles" }} className="learn-articles">
          <span>
            <strong>{say("learn.articles")}</strong>
            <span className="soft small">{say("learn.articles.about")}</span>
          </span>
          <Icon name="right" size={20} />
        </Link>
        <EnglishNote what="cards" />
        <div className="shelves">
          {SHELVES.map((shelf, at) => (
            <section key={shelf.title} className="shelf" aria-labelledby={`shelf-${at}`}>
              <h3 id={`shelf-${at}`}>
                <ShelfTitle shelf={shelf} />
              </h3>
              <ul>
                {shelf.cards.map((card) => (
                  <li key={card.id}>
                    <Link to="/learn/$id" params={{ id: card.id }} className="shelf-card" hrefLang="en">
                      <CardTitle card={card} />
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </section>
      <p className="soft small reading learn-foot">{say("learn.not-reviewed")}</p>
    </Page>
  );
}
