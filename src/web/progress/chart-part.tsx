import { type ReactNode, useState } from "react";
import { Button } from "../design/pressing.tsx";
import { TableFrame } from "../design/table-frame.tsx";
import { useWords } from "../words/words.tsx";

/** A question, the chart that answers it, what is pointed at, and the same as a table. */
export function ChartPart({
  id,
  title,
  lead,
  readout,
  missing,
  chart,
  table,
  children,
}: {
  readonly id: string;
  readonly title: string;
  /** The answer in words, before the chart. */
  readonly lead?: ReactNode;
  readonly readout?: ReactNode;
  /** What still has to be told before there is anything to draw; then neither chart nor table is shown. */
  readonly missing?: string | undefined;
  readonly chart: ReactNode;
  readonly table: {
    readonly label: string;
    readonly head: readonly string[];
    /** Newest first; the first of each row names it. */
    readonly rows: readonly (readonly string[])[];
    /** How its columns are read. */
    readonly note?: ReactNode;
  };
  readonly children?: ReactNode;
}) {
  const { say } = useWords();
  const [isTable, setTable] = useState(false);
  return (
    <section className="progress-part" aria-labelledby={id}>
      <div className="chart-head">
        <h2 id={id}>{title}</h2>
        {missing === undefined ? (
          <Button kind="plain" icon={isTable ? "chart" : "table"} onPress={() => setTable(!isTable)}>
            {say(isTable ? "as-chart" : "as-table")}
            <span className="visually-hidden">: {title}</span>
          </Button>
        ) : null}
      </div>
      {lead}
      {missing === undefined ? null : <p className="soft reading">{missing}</p>}
      {missing !== undefined ? null : isTable ? (
        <>
          <TableFrame label={table.label}>
            <thead>
              <tr>
                {table.head.map((name) => (
                  <th scope="col" key={name}>
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([name, ...values]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {values.map((value, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a column keeps its place
                    <td key={at}>{value}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </TableFrame>
          {table.note}
        </>
      ) : (
        <div className="chart-figure">
          {readout === undefined ? null : (
            <p className="chart-readout" aria-hidden="true">
              {readout}
            </p>
          )}
          {chart}
        </div>
      )}
      {children}
    </section>
  );
}
