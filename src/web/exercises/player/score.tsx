import { useId } from "react";

const SCORES = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10] as const;

/** A number from 0 to 10. Nothing chosen is not known. */
export function Score({
  label,
  ends,
  value,
  onChange,
}: {
  readonly label: string;
  /** What 0 and 10 mean. */
  readonly ends: readonly [string, string];
  readonly value: number | undefined;
  readonly onChange: (value: number) => void;
}) {
  const id = useId();
  return (
    <fieldset className="score" aria-describedby={`${id}-ends`}>
      <legend className="field-label">{label}</legend>
      <div className="score-numbers">
        {SCORES.map((score) => (
          <label key={score} className="score-number">
            <input type="radio" name={id} checked={value === score} onChange={() => onChange(score)} />
            <span>{score}</span>
          </label>
        ))}
      </div>
      <p className="score-ends" id={`${id}-ends`}>
        <span>0 {ends[0]}</span>
        <span>10 {ends[1]}</span>
      </p>
    </fieldset>
  );
}
