import { useId } from "react";
import { useWords } from "../words/words.tsx";
import { Button } from "./pressing.tsx";
import "./score-scale.css";

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** A number from 0 to 10, each wide enough for a thumb. Nothing chosen is not known. */
export function ScoreScale({
  label,
  hint,
  ends,
  value,
  onChange,
}: {
  readonly label: string;
  /** Read out where the ends are written. */
  readonly hint?: string;
  /** What stands below the first and the last number. */
  readonly ends?: readonly [string, string];
  readonly value: number | undefined;
  readonly onChange: (value: number | undefined) => void;
}) {
  const { say } = useWords();
  const id = useId();
  return (
    <fieldset className="ten" aria-describedby={hint === undefined ? `${id}-ends` : `${id}-hint`}>
      <legend className="field-label">{label}</legend>
      {hint === undefined ? null : (
        <p className={ends === undefined ? "field-hint" : "visually-hidden"} id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <div className="ten-numbers">
        {SCORES.map((score) => (
          <label key={score} className="ten-number">
            <input
              className="over-label"
              type="radio"
              name={id}
              checked={value === score}
              onChange={() => onChange(score)}
            />
            <span>{score}</span>
          </label>
        ))}
      </div>
      {ends === undefined ? null : (
        <p className="ten-ends" id={`${id}-ends`} aria-hidden={hint === undefined ? undefined : true}>
          <span>0 {ends[0]}</span>
          <span>10 {ends[1]}</span>
        </p>
      )}
      {value === undefined ? null : (
        <TakeBack question={label} onPress={() => onChange(undefined)} say={say} />
      )}
    </fieldset>
  );
}

/** Makes an answer not known again. */
function TakeBack({
  question,
  onPress,
  say,
}: {
  readonly question: string;
  readonly onPress: () => void;
  readonly say: ReturnType<typeof useWords>["say"];
}) {
  return (
    <Button
      kind="plain"
      className="take-back"
      onPress={({ currentTarget }) => {
        currentTarget.closest("fieldset")?.querySelector("input")?.focus(); // the button goes away with the answer
        onPress();
      }}
      aria-label={say("take-back-one", { question })}
    >
      {say("take-back")}
    </Button>
  );
}

/** A few answers side by side, none of which has to hold. */
export function Picks<Value extends string>({
  label,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value | undefined) => void;
}) {
  const { say } = useWords();
  const name = useId();
  return (
    <fieldset className="ten">
      <legend className="field-label">{label}</legend>
      <div className="picks-row">
        {options.map((option) => (
          <label key={option.value} className="ten-number">
            <input
              className="over-label"
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      {value === undefined ? null : (
        <TakeBack question={label} onPress={() => onChange(undefined)} say={say} />
      )}
    </fieldset>
  );
}
