import { type InputHTMLAttributes, type ReactNode, type SelectHTMLAttributes, useId } from "react";
import { Icon } from "./icon.tsx";

interface Asked {
  readonly label: string;
  readonly hint?: ReactNode;
  readonly problem?: string | undefined;
}

/** A question with one line to answer it. */
export function Field({
  label,
  hint,
  problem,
  unit,
  ...input
}: Asked & { readonly unit?: string } & InputHTMLAttributes<HTMLInputElement>) {
  const { id, describedBy, around } = useAsked({ label, hint, problem });
  return around(
    <span className="input-with-unit">
      <input
        {...input}
        id={id}
        className="input"
        aria-describedby={describedBy}
        aria-invalid={problem === undefined ? undefined : true}
      />
      {unit === undefined ? null : <span className="soft input-unit">{unit}</span>}
    </span>,
  );
}

/** A question with few answers that need no comparing. */
export function Choice({
  label,
  hint,
  problem,
  children,
  ...select
}: Asked & SelectHTMLAttributes<HTMLSelectElement>) {
  const { id, describedBy, around } = useAsked({ label, hint, problem });
  return around(
    <select {...select} id={id} className="input" aria-describedby={describedBy}>
      {children}
    </select>,
  );
}

/** Two to five answers side by side; one always holds. */
export function Segmented<Value extends string>({
  label,
  isLabelShown,
  value,
  options,
  onChange,
}: {
  readonly label: string;
  readonly isLabelShown?: true;
  readonly value: Value;
  /** An answer in another language than the screen says which. */
  readonly options: readonly { readonly value: Value; readonly label: string; readonly lang?: string }[];
  readonly onChange: (value: Value) => void;
}) {
  const name = useId();
  return (
    <fieldset className="field">
      <legend className={isLabelShown ? "field-label" : "visually-hidden"}>{label}</legend>
      <div className="segmented">
        {options.map((option) => (
          <label key={option.value} lang={option.lang}>
            <input
              className="over-label"
              type="radio"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** More for those who want it. */
export function Fold({
  summary,
  isOpen,
  children,
}: {
  readonly summary: ReactNode;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <details className="fold" open={isOpen}>
      <summary>
        <span>{summary}</span>
        <Icon name="down" size={20} />
      </summary>
      <div className="fold-body">{children}</div>
    </details>
  );
}

function useAsked({ label, hint, problem }: Asked) {
  const id = useId();
  const described = [hint === undefined ? "" : `${id}-hint`, problem === undefined ? "" : `${id}-problem`];
  return {
    id,
    describedBy: described.filter(Boolean).join(" ") || undefined,
    around: (control: ReactNode) => (
      <div className="field">
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
        {control}
        {hint === undefined ? null : (
          <span className="field-hint" id={`${id}-hint`}>
            {hint}
          </span>
        )}
        {problem === undefined ? null : (
          <span className="field-problem" id={`${id}-problem`}>
            <Icon name="alert" size={18} />
            {problem}
          </span>
        )}
      </div>
    ),
  };
}
