import { useId, useState } from "react";
import type { Assessment } from "../../engine/triage/assessment.ts";
import { dayFromText } from "../../engine/units/day.ts";
import { tell } from "../answers/local-diary.ts";
import type { TriageNow } from "../answers/use-triage.ts";
import { useWords } from "../words/words.tsx";
import { useGoOn } from "./group-screen.tsx";
import "./assessment-form.css";

const WHO = ["doctor", "emergency-department", "physiotherapist"] as const;
const ALLOWED = ["running", "gentle-movement", "nothing"] as const;

/** A dated record that someone qualified looked at what warns. It is the only way past an emergency. */
export function AssessmentForm({
  now: { outcome, told, today },
  level,
}: {
  readonly now: TriageNow;
  readonly level: "emergency-now" | "other";
}) {
  const { say } = useWords();
  const id = useId();
  const goOn = useGoOn();
  const [by, setBy] = useState<Assessment["by"]>();
  const [allowed, setAllowed] = useState<Assessment["allowed"]>();
  const [day, setDay] = useState("");
  const [problem, setProblem] = useState<"who" | "day" | "early" | "allowed">();
  const flags = [...new Set(outcome.fired.map(({ rule }) => rule.flag))];
  const signs = outcome.fired.flatMap(({ questions }) =>
    questions.map((one) => told.answeredSince[one] ?? ""),
  );
  const firedOn = told.earlierEmergencies.map(({ firedOnDay }) => firedOnDay);
  const since = [...signs, ...firedOn].reduce((latest, one) => (one > latest ? one : latest), "");
  const who = level === "emergency-now" ? WHO.filter((one) => one !== "physiotherapist") : WHO;

  const keep = (): void => {
    const on = dayFromText(day);
    const isDay = on !== undefined && on <= today;
    if (by !== undefined && isDay && on >= since && allowed !== undefined) {
      tell({ kind: "assessment", assessment: { assessedOnDay: on, by, flags, allowed } });
      goOn();
    } else setProblem(by === undefined ? "who" : !isDay ? "day" : on < since ? "early" : "allowed");
  };

  return (
    <form
      className="assessment"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <fieldset>
        <legend>{say("assessed.who")}</legend>
        {who.map((one) => (
          <label key={one} className="assessment-pick">
            <input type="radio" name={`${id}-who`} checked={by === one} onChange={() => setBy(one)} />
            {say(`assessed.by.${one}`)}
          </label>
        ))}
      </fieldset>
      <label className="assessment-day">
        <span>{say("assessed.day")}</span>
        <input
          type="date"
          value={day}
          min={since}
          max={today}
          onChange={({ target }) => setDay(target.value)}
        />
      </label>
      <fieldset>
        <legend>{say("assessed.allowed")}</legend>
        {ALLOWED.map((one) => (
          <label key={one} className="assessment-pick">
            <input
              type="radio"
              name={`${id}-allowed`}
              checked={allowed === one}
              onChange={() => setAllowed(one)}
            />
            {say(`assessed.allowed.${one}`)}
          </label>
        ))}
      </fieldset>
      {problem === undefined ? null : <p role="alert">{say(`assessed.problem.${problem}`)}</p>}
      <button type="submit" className="assessment-keep">
        {say("assessed.keep")}
      </button>
    </form>
  );
}
