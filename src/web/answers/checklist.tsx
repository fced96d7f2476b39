import { useId } from "react";
import { type Answer, NOT_SURE, type Question } from "../../engine/answers/question.ts";
import { Icon } from "../design/icon.tsx";
import { TermsOf } from "../words/explained.tsx";
import { useWording } from "../words/wording.ts";
import { useWords } from "../words/words.tsx";
import "./answers.css";

/** Statements to tick where they are true. A row that is not sure says so by itself; the rest is said at the foot. */
export function Checklist({
  label,
  questions,
  draft,
  onAnswer,
}: {
  readonly label: string;
  readonly questions: readonly Question[];
  readonly draft: Readonly<Record<string, Answer>>;
  /** Without an answer the row is left as it was: neither ticked nor unsure. */
  readonly onAnswer: (id: string, answer: Answer | undefined) => void;
}) {
  return (
    <ul className="checks" aria-label={label}>
      {questions.map((question) => (
        <Row
          key={question.id}
          question={question}
          answer={draft[question.id]}
          onAnswer={(answer) => onAnswer(question.id, answer)}
        />
      ))}
    </ul>
  );
}

function Row({
  question: asked,
  answer,
  onAnswer,
}: {
  readonly question: Question;
  readonly answer: Answer | undefined;
  readonly onAnswer: (answer: Answer | undefined) => void;
}) {
  const { say } = useWords();
  const question = useWording().question(asked);
  const id = useId();
  const isYes = answer === "yes";
  const isUnsure = answer === NOT_SURE;
  return (
    <li className={isYes ? "check check-yes" : isUnsure ? "check check-unsure" : "check"}>
      <label className="check-label">
        <input
          type="checkbox"
          checked={isYes}
          aria-describedby={question.explanation === undefined ? undefined : `${id}-why`}
          onChange={() => onAnswer(isYes ? undefined : "yes")}
        />
        <span className="check-box" aria-hidden="true">
          {isYes ? <Icon name="check" size={20} /> : null}
        </span>
        <span id={id}>{question.wording}</span>
        {question.explanation === undefined ? null : (
          <span className="check-why" id={`${id}-why`}>
            {question.explanation}
          </span>
        )}
      </label>
      <button
        type="button"
        className="check-doubt"
        aria-pressed={isUnsure}
        aria-describedby={id}
        onClick={() => onAnswer(isUnsure ? undefined : NOT_SURE)}
      >
        {say("ask.not-sure")}
      </button>
      <TermsOf sentences={[question.wording, question.explanation ?? ""]} />
    </li>
  );
}
