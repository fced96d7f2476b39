import { useQuery } from "@tanstack/react-query";
import { type ComponentType, lazy, Suspense, useEffect, useRef } from "react";
import { EXPORT_PATH } from "../../app/routes.ts";
import type { Question } from "../../engine/answers/question.ts";
import { questionById } from "../../engine/answers/questionnaire.ts";
import { helpNumbersFor, NUMBERS_AS_OF } from "../../engine/triage/emergency-numbers.ts";
import type { Day } from "../../engine/units/day.ts";
import type { TriageNow } from "../answers/use-triage.ts";
import { Icon } from "../design/icon.tsx";
import { overviewQuestion } from "../server/questions.ts";
import { useFormat } from "../words/formatting.tsx";
import { TranslationNote } from "../words/language-choice.tsx";
import { useWording } from "../words/wording.ts";
import { useWords } from "../words/words.tsx";
import { AssessmentForm } from "./assessment-form.tsx";
import { countriesByName, telephoneLink, useCountry } from "./country.ts";
import { mayBe } from "./may-be.ts";
import { allSaid, chosenWords, signsOf } from "./what-to-say.ts";
import "./emergency.css";

/**
 * One message, the whole screen, nowhere else to go. Once it stands it needs nothing: its links and folds work
 * without scripts and without a network, and it can be printed.
 */
export function Emergency({ now }: { readonly now: TriageNow }) {
  const words = useWords();
  const { say, language } = words;
  const wording = useWording();
  const format = useFormat();
  const heading = useRef<HTMLHeadingElement>(null);
  const [country, setCountry] = useCountry();
  const numbers = helpNumbersFor(country);
  const [first = "112", ...others] = numbers.emergency;
  const countries = countriesByName(language);
  const reasons = mayBe(words, now.outcome);

  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
    document.title = `${say("emergency.title")} · ${say("product")}`;
  }, [say]);

  return (
    <main className="emergency" id="main">
      <div className="emergency-body">
        <header className="emergency-head">
          <p className="emergency-mark">
            <Icon name="alert" />
            {say("emergency.mark")}
          </p>
          <h1 ref={heading} tabIndex={-1}>
            {say("emergency.title")}
          </h1>
          <p className="emergency-action">{wording.card.action}</p>
        </header>

        <section className="emergency-call" aria-label={say("emergency.call.label")}>
          <a className="emergency-number" href={telephoneLink(first)}>
            <Icon name="phone" size={32} />
            <span>
              {say("emergency.call")} <strong>{first}</strong>
            </span>
          </a>
          {others.map((number) => (
            <a key={number} className="emergency-other" href={telephoneLink(number)}>
              {say("emergency.or-call", { number })}
            </a>
          ))}
          <label className="emergency-country">
            <span>{say("emergency.country")}</span>
            <select value={numbers.country ?? ""} onChange={({ target }) => setCountry(target.value)}>
              <option value="">{say("emergency.country.other")}</option>
              {countries.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </select>
          </label>
          {numbers.isGuess ? <p>{say("call.guess")}</p> : null}
        </section>

        <section aria-labelledby="may-be">
          <h2 id="may-be">{say("emergency.may-be")}</h2>
          <ul className="emergency-list">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
          <p className="emergency-calm">{say("emergency.may-be.calm")}</p>
        </section>

        <section aria-labelledby="say-this">
          <h2 id="say-this">{say("emergency.say")}</h2>
          <ReadOut now={now} />
        </section>

        <section aria-labelledby="until">
          <h2 id="until">{say("emergency.until")}</h2>
          <ul className="emergency-list">
            <li>{say("emergency.until.1")}</li>
            <li>{say("emergency.until.2")}</li>
            <li>{say("emergency.until.3")}</li>
          </ul>
        </section>

        <ShowDoctor now={now} isOpen />

        <TranslationNote />

        <details className="emergency-more">
          <summary>{say("emergency.numbers")}</summary>
          <ul className="emergency-numbers">
            {countries.map(({ code, name }) => (
              <li key={code}>
                <span>{name}</span>
                {helpNumbersFor(code).emergency.map((number) => (
                  <a key={number} href={telephoneLink(number)}>
                    {number}
                  </a>
                ))}
              </li>
            ))}
          </ul>
          <p className="emergency-small">
            {say("numbers.dated", { day: format.dayOfYear(NUMBERS_AS_OF as Day) })}
          </p>
        </details>

        <details className="emergency-more emergency-seen">
          <summary>{say("assessed.summary")}</summary>
          <p>{say("assessed.lead")}</p>
          <AssessmentForm now={now} level="emergency-now" />
        </details>
        <p className="emergency-small">{say("emergency.stays")}</p>
        <YourData />
      </div>
    </main>
  );
}

/** A quiet fold at the very end: what was told stays the runner's to take along or to erase. */
function YourData() {
  const { say } = useWords();
  const isSimulated = useQuery(overviewQuestion).data?.isSimulated === true;
  return (
    <details className="emergency-data">
      <summary>{say("emergency.data")}</summary>
      <p className="emergency-small">{say("emergency.data.lead")}</p>
      <div className="emergency-data-ways">
        <a className="button button-quiet" href={EXPORT_PATH} download>
          {say("export.go")}
        </a>
        <Suspense>
          <EraseAll isSimulated={isSimulated} />
        </Suspense>
      </div>
    </details>
  );
}

/** Out of reach without a network, it is left out: nothing may keep the emergency from being shown. */
const EraseAll = lazy<ComponentType<{ readonly isSimulated: boolean }>>(() =>
  import("../settings/erase-all.tsx").then(
    (module) => ({ default: module.EraseAll }),
    () => ({ default: () => null }),
  ),
);

/** Three or four short sentences to read to whoever answers. */
function ReadOut({ now: { told, outcome } }: { readonly now: TriageNow }) {
  const { say, sayIfKnown } = useWords();
  const wording = useWording();
  const wordingOf = (id: string): string | undefined => {
    const question = questionById(id);
    return question === undefined ? undefined : wording.question(question).wording;
  };
  const format = useFormat();
  const { answers } = told;
  const since = answers["pain-since"];
  const age = answers["age-band"];
  const background = ["blood-thinners", "past-cancer"].filter((id) => answers[id] === "yes");
  const signs = [...new Set([...signsOf(outcome), ...background])].filter((id) => id !== "age-band");
  const ageWords =
    age === undefined || age === "not-sure"
      ? ""
      : chosenWords(wording.question(questionById("age-band") ?? NONE), answers);
  return (
    <blockquote className="emergency-say">
      <p>{say("said.open")}</p>
      <p>
        {typeof since === "string" && since !== "not-sure"
          ? say("said.back-since", { day: format.dayOfYear(since as Day) }) // answers are checked when read
          : say("said.back")}
      </p>
      {signs.map((id) => (
        <p key={id}>
          {answers[id] === "not-sure" ? `${say("said.perhaps")} ` : ""}
          {sayIfKnown(`said.${id}.${String(answers[id])}`) ?? sayIfKnown(`said.${id}`) ?? wordingOf(id)}
        </p>
      ))}
      {ageWords === "" ? null : <p>{say("said.age", { age: ageWords })}</p>}
      <p>{say("said.close")}</p>
    </blockquote>
  );
}

const NONE = { id: "", group: "about-you", wording: "", kind: "one-of", informs: [] } as const;

/** Every answer, what speaks for danger first, for whoever examines the back. */
export function ShowDoctor({ now: { told }, isOpen }: { readonly now: TriageNow; readonly isOpen?: true }) {
  const { say } = useWords();
  const wording = useWording();
  const format = useFormat();
  const said = allSaid(told.answers, wording);
  const yes = said.filter(({ polarity }) => polarity === "yes");
  const unsure = said.filter(({ polarity }) => polarity === "not-sure");
  const no = said.filter(({ polarity }) => polarity === "no");
  /** A sign has a day on which it was first there; an age or a place needs none. */
  const since = (id: string): string => {
    const day = told.answeredSince[id];
    return day === undefined ? "" : say("doctor.since", { day: format.dayOfYear(day) });
  };
  const shown = (question: Question, chosen: string): string =>
    question.kind === "day" ? format.dayOfYear(chosen as Day) : chosen; // answers are checked when read
  return (
    <details className="emergency-more" open={isOpen === true}>
      <summary>{say("doctor.title")}</summary>
      <ul className="doctor-list">
        {yes.map(({ question, chosen }) => (
          <li key={question.id}>
            <span>
              {question.wording}
              {chosen === undefined ? null : (
                <>
                  {" "}
                  <strong>{shown(question, chosen)}</strong>
                </>
              )}
            </span>
            {chosen === undefined ? <span>{since(question.id)}</span> : null}
          </li>
        ))}
        {unsure.map(({ question }) => (
          <li key={question.id}>
            <span>{question.wording}</span>
            <span>{say("ask.not-sure")}</span>
          </li>
        ))}
      </ul>
      {no.length === 0 ? null : (
        <details className="doctor-no">
          <summary>{say("doctor.no", { count: no.length })}</summary>
          <ul>
            {no.map(({ question }) => (
              <li key={question.id}>{question.wording}</li>
            ))}
          </ul>
        </details>
      )}
    </details>
  );
}
