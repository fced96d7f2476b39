import { useMemo } from "react";
import type { RunSeries } from "../../app/answers.ts";
import { TableFrame } from "../design/table-frame.tsx";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import type { Channel } from "./channels.ts";

const SPLIT_S = 300;

/** The recording as numbers: the mean of each channel over every kilometre or mile, or every five minutes. */
export function SplitsTable({
  series,
  channels,
}: {
  readonly series: RunSeries;
  readonly channels: readonly Channel[];
}) {
  const { say } = useWords();
  const format = useFormat();
  const splits = useMemo(() => splitsOf(series, format.unitM), [series, format]);
  const isByDistance = series.columns.distanceM !== undefined;
  return (
    <TableFrame label={say("recording.table")}>
      <thead>
        <tr>
          <th scope="col">{isByDistance ? format.distanceUnit : say("col.from")}</th>
          <th scope="col">{say("col.time")}</th>
          {channels.map(({ column }) => (
            <th scope="col" key={column}>
              {say(`channel.${column}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {splits.map(({ number, elapsedS, meanOf }) => (
          <tr key={number}>
            <th scope="row">{isByDistance ? number + 1 : format.duration(number * SPLIT_S)}</th>
            <td>{format.duration(elapsedS)}</td>
            {channels.map(({ column, show }) => {
              const mean = column === "speedMps" ? meanOf("speedMps") : meanOf(column);
              return <td key={column}>{mean === undefined ? "–" : format.text(show(mean, format))}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </TableFrame>
  );
}

interface Split {
  readonly number: number;
  readonly elapsedS: number;
  readonly meanOf: (column: string) => number | undefined;
}

function splitsOf(series: RunSeries, unitM: number): readonly Split[] {
  const { distanceM } = series.columns;
  const placesByNumber = new Map<number, number[]>();
  series.elapsedS.forEach((elapsedS, at) => {
    const distance = distanceM?.[at];
    const number =
      distanceM === undefined
        ? Math.floor(elapsedS / SPLIT_S)
        : distance == null
          ? undefined
          : Math.floor(distance / unitM);
    if (number === undefined) return;
    const places = placesByNumber.get(number);
    if (places === undefined) placesByNumber.set(number, [at]);
    else places.push(at);
  });
  return [...placesByNumber].map(([number, places]) => ({
    number,
    elapsedS: (series.elapsedS[places.at(-1) ?? 0] ?? 0) - (series.elapsedS[places[0] ?? 0] ?? 0),
    meanOf: (column) => {
      const known = places
        .map((at) => series.columns[column]?.[at] ?? null)
        .filter((value) => value !== null);
      return known.length === 0 ? undefined : known.reduce((sum, value) => sum + value, 0) / known.length;
    },
  }));
}
