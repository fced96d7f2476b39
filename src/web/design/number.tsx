import type { ReactNode } from "react";
import type { Shown } from "../words/format.ts";

/** A number with its unit small beside it. */
export function Quantity({ shown, isPlain }: { readonly shown: Shown; readonly isPlain?: true }) {
  return (
    <span className={isPlain ? "number number-plain" : "number"}>
      {shown.number}
      {shown.unit === "" ? null : <span className="number-unit">{shown.unit}</span>}
    </span>
  );
}

/** The few numbers that lead a screen. */
export function BigNumbers({
  numbers,
}: {
  readonly numbers: readonly {
    readonly label: string;
    readonly shown: Shown | undefined;
    readonly note?: ReactNode;
  }[];
}) {
  return (
    <dl className="big-numbers">
      {numbers.map(({ label, shown, note }) =>
        shown === undefined ? null : (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              <Quantity shown={shown} />
            </dd>
            {note === undefined ? null : <dd className="big-note">{note}</dd>}
          </div>
        ),
      )}
    </dl>
  );
}
