import { type ReactNode, useId } from "react";
import { type Answer, NOT_SURE, type Question } from "../../engine/answers/question.ts";
import { addDays, type Day, dayFromText } from "../../engine/units/day.ts";
import { Explained, TermsOf } from "../words/explained.tsx";
import { useFormat } from "../words/formatting.tsx";
import { useWording } from "../words/wording.ts";
import { useWords, type WordKey } from "../words/words.tsx";
import "./answers.css";

interface Asked {
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly today: Day;
  readonly onAnswer: (answer: Answer | undefined) => void;
  readonly problem?: string | undefined;
}

/** One question of any kind, every one with "not sure" beside its answers. */
export function AskOne({ question: asked, answer, today, onAnswer, problem }: Asked) {
  const { say } = useWords();
  const question = useWording().question(asked);
  const id = useId();
  const hints = [
    question.explanation === undefined ? "" : `${id}-why`,
    problem === undefined ? "" : `${id}-problem`,
  ];
  return (
    <fieldset
      className="asked"
      id={`asked-${question.id}`}
      aria-describedby={hints.filter(Boolean).join(" ") || undefined}
    >
      <legend className="asked-wording">{question.wording}</legend>
      {question.explanation === undefined ? null : (
        <p className="asked-why" id={`${id}-why`}>
          <Explained>{question.explanation}</Explained>
        </p>
      )}
      <Answers {...{ question, answer, today, onAnswer }} name={id} />
      <TermsOf sentences={[question.wording, ...(question.options ?? []).map(({ wording }) => wording)]} />
      {problem === undefined ? null : (
        <p className="field-problem" id={`${id}-problem`} role="alert">
          {problem === "" ? say("ask.pick") : problem}
        </p>
      )}
    </fieldset>
  );
}

type Named = Asked & { readonly name: string };

function Answers(asked: Named): ReactNode {
  switch (asked.question.kind) {
    case "yes-no":
      return <YesNo {...asked} />;
    case "one-of":
      return <OneOf {...asked} />;
    case "several-of":
      return <SeveralOf {...asked} />;
    case "number":
      return isScale(asked.question) ? <Scale {...asked} /> : <Amount {...asked} />;
    case "day":
      return <WhichDay {...asked} />;
  }
}

const isScale = ({ range }: Question): boolean => range !== undefined && range[0] === 0 && range[1] === 10;

function YesNo(asked: Named) {
  const { say } = useWords();
  return (
    <div className="picks">
      <Pick {...asked} value="yes" label={say("ask.yes")} />
      <Pick {...asked} value="no" label={say("ask.no")} />
      <Pick {...asked} value={NOT_SURE} label={say("ask.not-sure")} isQuiet />
    </div>
  );
}

function OneOf(asked: Named) {
  const { say } = useWords();
  const options = asked.question.options ?? [];
  const isShort = options.every(({ wording }) => wording.length <= SHORT);
  return (
    <div className={isShort ? "picks" : "picks picks-rows"}>
      {options.map(({ id, wording }) => (
        <Pick key={id} {...asked} value={id} label={wording} />
      ))}
      <Pick {...asked} value={NOT_SURE} label={say("ask.not-sure")} isQuiet />
    </div>
  );
}

const SHORT = 12;

/** One answer of several that exclude each other. */
function Pick({
  name,
  answer,
  onAnswer,
  value,
  label,
  isQuiet,
}: Named & { readonly value: string; readonly label: string; readonly isQuiet?: true }) {
  return (
    <label className={isQuiet ? "pick pick-quiet" : "pick"}>
      <input
        className="over-label"
        type="radio"
        name={name}
        checked={answer === value}
        onChange={() => onAnswer(value)}
      />
      <span>{label}</span>
    </label>
  );
}

function SeveralOf({ question, answer, onAnswer, ...asked }: Named) {
  const { say } = useWords();
  const chosen = typeof answer === "object" ? answer : [];
  const toggle = (id: string): void =>
    onAnswer(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id]);
  return (
    <div className="picks">
      {(question.options ?? []).map(({ id, wording }) => (
        <label key={id} className="pick">
          <input
            className="over-label"
            type="checkbox"
            checked={chosen.includes(id)}
            onChange={() => toggle(id)}
          />
          <span>{wording}</span>
        </label>
      ))}
      <label className="pick pick-quiet">
        <input
          className="over-label"
          type="checkbox"
          checked={typeof answer === "object" && answer.length === 0}
          onChange={() => onAnswer([])}
        />
        <span>{say("ask.none")}</span>
      </label>
      <Pick
        {...{ question, answer, onAnswer, ...asked }}
        value={NOT_SURE}
        label={say("ask.not-sure")}
        isQuiet
      />
    </div>
  );
}

const STEPS = Array.from({ length: 11 }, (_, at) => at);

/** 0 to 10 as a row to slide along: arrow keys move it, a press sets it, and it is empty until it is answered. */
function Scale({ name, answer, onAnswer, question }: Named) {
  const { say } = useWords();
  const value = typeof answer === "number" ? answer : undefined;
  const isPain = question.id.startsWith("pain");
  const ends: readonly [WordKey, WordKey] = isPain
    ? ["scale.pain.0", "scale.pain.10"]
    : ["scale.0", "scale.10"];
  return (
    <div className="scale">
      <div className="scale-row">
        {STEPS.map((step) => (
          <label
            key={step}
            className={value !== undefined && step <= value ? "scale-step scale-filled" : "scale-step"}
          >
            <input
              className="over-label"
              type="radio"
              name={name}
              checked={value === step}
              onChange={() => onAnswer(step)}
              aria-label={isPain ? say("scale.step", { step, words: say(painWords(step)) }) : String(step)}
            />
            <span aria-hidden="true">{step}</span>
          </label>
        ))}
      </div>
      <div className="scale-ends" aria-hidden="true">
        <span>{say(ends[0])}</span>
        {value === undefined || !isPain ? null : <strong>{say(painWords(value))}</strong>}
        <span>{say(ends[1])}</span>
      </div>
      <Doubt answer={answer} onAnswer={onAnswer} />
    </div>
  );
}

const painWords = (step: number): WordKey =>
  step === 0
    ? "scale.pain.none"
    : step <= 3
      ? "scale.pain.mild"
      : step <= 6
        ? "scale.pain.medium"
        : step <= 9
          ? "scale.pain.strong"
          : "scale.pain.worst";

function Amount({ question, answer, onAnswer }: Named) {
  const [least, most] = question.range ?? [0, 1000];
  return (
    <div className="amount">
      <input
        className="input"
        type="number"
        inputMode="numeric"
        aria-label={question.wording}
        min={least}
        max={most}
        step={1}
        value={typeof answer === "number" ? answer : ""}
        onChange={({ target }) => {
          const number = target.valueAsNumber;
          onAnswer(number >= least && number <= most ? number : undefined);
        }}
      />
      <Doubt answer={answer} onAnswer={onAnswer} />
    </div>
  );
}

const DAYS_AGO = [
  [0, "day.today"],
  [1, "day.yesterday"],
  [7, "day.week"],
  [28, "day.month"],
] as const satisfies readonly (readonly [number, WordKey])[];

function WhichDay({ question, answer, onAnswer, today }: Named) {
  const { say } = useWords();
  const format = useFormat();
  const day = typeof answer === "string" ? dayFromText(answer) : undefined;
  return (
    <div className="which-day">
      <div className="picks">
        {DAYS_AGO.map(([ago, word]) => (
          <button
            key={ago}
            type="button"
            className="pick pick-button"
            aria-pressed={day === addDays(today, -ago)}
            onClick={() => onAnswer(addDays(today, -ago))}
          >
            {say(word)}
          </button>
        ))}
      </div>
      <div className="amount">
        <input
          className="input"
          type="date"
          aria-label={question.wording}
          max={today}
          value={day ?? ""}
          onChange={({ target }) => {
            const told = dayFromText(target.value);
            onAnswer(told !== undefined && told <= today && told > "1930" ? told : undefined);
          }}
        />
        <Doubt answer={answer} onAnswer={onAnswer} />
      </div>
      <p className="asked-why" role="status">
        {day === undefined ? say("day.about") : format.day(day)}
      </p>
    </div>
  );
}

/** "Not sure" beside a control that is no list of answers. */
function Doubt({ answer, onAnswer }: Pick<Asked, "answer" | "onAnswer">) {
  const { say } = useWords();
  const isUnsure = answer === NOT_SURE;
  return (
    <button
      type="button"
      className="check-doubt"
      aria-pressed={isUnsure}
      onClick={() => onAnswer(isUnsure ? undefined : NOT_SURE)}
    >
      {say("ask.not-sure")}
    </button>
  );
}

/** A question in a row of questions rather than a statement to tick. */
export const isAskedAlone = ({ kind, wording }: Question): boolean =>
  kind !== "yes-no" || wording.endsWith("?");
