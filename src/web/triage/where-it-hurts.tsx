import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { type Answer, NOT_SURE } from "../../engine/answers/question.ts";
import { useTellHere, useTriage } from "../answers/use-triage.ts";
import { Icon } from "../design/icon.tsx";
import { Page } from "../design/page.tsx";
import { Button } from "../design/pressing.tsx";
import { LanguageChoice, TranslationNote } from "../words/language-choice.tsx";
import { useWording } from "../words/wording.ts";
import { useWords } from "../words/words.tsx";
import { BodyMap } from "./body-map.tsx";
import { StepFoot, useGoOn } from "./group-screen.tsx";
import { OwnWordsFold } from "./own-words-fold.tsx";
import { ShortSigns } from "./short-signs.tsx";
import "./where-it-hurts.css";

const ELSEWHERE = "elsewhere";
/** The first question of all, with what would be an emergency in short beside it. */
export function WhereItHurts() {
  const { say, language } = useWords();
  const { told } = useTriage();
  const goOn = useGoOn();
  const navigate = useNavigate();
  const [places, setPlaces] = useState<readonly string[]>(() => placesOf(told.answers.places));
  const tellHere = useTellHere();
  const [isAsked, setAsked] = useState(false);

  const toggle = (place: string): void => {
    setAsked(false);
    setPlaces((chosen) =>
      chosen.includes(place) ? chosen.filter((one) => one !== place) : [...chosen, place],
    );
  };
  const add = (more: readonly string[]): void => setPlaces((chosen) => [...new Set([...chosen, ...more])]);
  const finish = (answer: Answer): void => {
    if (JSON.stringify(told.answers.places) !== JSON.stringify(answer)) tellHere({ places: answer });
    if (typeof answer === "object" && answer.every((place) => place === ELSEWHERE))
      void navigate({ to: "/triage" });
    else goOn();
  };

  return (
    <section className="where">
      <div className="where-head">
        <Page title={say("map.title")} lead={say("map.lead")}>
          <ShortSigns />
        </Page>
      </div>
      <form
        className="where-map"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (places.length === 0) setAsked(true);
          else finish(places);
        }}
      >
        <fieldset>
          <legend className="visually-hidden">{say("map.legend")}</legend>
          <BodyMap chosen={places} onToggle={toggle} />
        </fieldset>
        <Chosen places={places} onRemove={toggle} />
        <div className="where-else">
          <button
            type="button"
            className="where-quiet"
            aria-pressed={places.includes(ELSEWHERE)}
            onClick={() => toggle(ELSEWHERE)}
          >
            {say("map.elsewhere")}
          </button>
          <button type="button" className="where-quiet" onClick={() => finish(NOT_SURE)}>
            {say("map.not-sure")}
          </button>
        </div>
        {language === "en" ? <OwnWordsFold onPlaces={add} /> : null}
        <LanguageChoice />
        <TranslationNote />
        <StepFoot>
          <Button kind="main" type="submit" className="step-on">
            {say("ask.on")}
          </Button>
          <a href="#ways" className="where-runs">
            {say("map.only-runs")}
            <Icon name="down" size={20} />
          </a>
          {isAsked ? (
            <p className="field-problem" role="alert">
              <Icon name="alert" size={18} />
              {say("map.pick")}
            </p>
          ) : null}
        </StepFoot>
      </form>
    </section>
  );
}

/** What was chosen in words, each with a way to take it back; read out as it changes. */
function Chosen({
  places,
  onRemove,
}: {
  readonly places: readonly string[];
  readonly onRemove: (place: string) => void;
}) {
  const wording = useWording();
  const { say } = useWords();
  return (
    <>
      <ul className="where-chosen" aria-label={say("map.chosen")}>
        {places.map((place) => (
          <li key={place}>
            <button
              type="button"
              onClick={() => onRemove(place)}
              aria-label={say("map.remove", { place: wording.place(place) })}
            >
              {wording.place(place)}
              <Icon name="cross" size={16} />
            </button>
          </li>
        ))}
      </ul>
      <p className="visually-hidden" role="status">
        {places.length === 0 ? "" : say("map.count", { count: places.length })}
      </p>
    </>
  );
}

const placesOf = (answer: Answer | undefined): readonly string[] =>
  typeof answer === "object" ? answer : [];
