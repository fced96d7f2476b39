import { useState } from "react";
import type { WeekRow } from "../../app/answers.ts";
import { addDays } from "../../engine/units/day.ts";
import { Button } from "../design/pressing.tsx";
import { TableFrame } from "../design/table-frame.tsx";
import { Explained } from "../words/explained.tsx";
import type { Format } from "../words/format.ts";
import { useFormat } from "../words/formatting.tsx";
import { useWords, type WordKey } from "../words/words.tsx";
import { highestPain, type PainOfDay } from "./highest-pain.ts";
import type { Spike } from "./spikes-in.ts";

interface Column {
  readonly word: WordKey;
  readonly text: (week: WeekRow, format: Format) => string;
}

const ABSENT = "–";
const maybe = (value: number | undefined, text: (value: number) => string): string =>
  value === undefined ? ABSENT : text(value);

const COLUMNS: Readonly<Record<"distances" | "growth", readonly Column[]>> = {
  distances: [
    { word: "col.runs", text: ({ runs }, format) => format.number(runs) },
    { word: "col.distance", text: ({ distanceM }, format) => format.distanceText(distanceM) },
    { word: "col.longest", text: ({ longestM }, format) => format.distanceText(longestM) },
    { word: "col.time", text: ({ movingTimeS }, format) => format.duration(movingTimeS) },
    {
      word: "col.descent",
      text: ({ descentM }, format) => maybe(descentM, (metres) => format.text(format.height(metres))),
    },
    {
      word: "col.other",
      text: ({ crossTrainingS }, format) => (crossTrainingS > 0 ? format.duration(crossTrainingS) : ABSENT),
    },
    { word: "col.rest", text: ({ restDays }, format) => format.number(restDays) },
  ],
  growth: [
    { word: "col.distance", text: ({ distanceM }, format) => format.distanceText(distanceM) },
    {
      word: "col.growth",
      text: ({ growthRatio }, format) => maybe(growthRatio, (ratio) => format.percent(ratio)),
    },
    {
      word: "col.acwr",
      text: ({ acuteChronicRatio }, format) => maybe(acuteChronicRatio, (ratio) => format.number(ratio, 2)),
    },
    {
      word: "col.monotony",
      text: ({ monotony }, format) => maybe(monotony, (value) => format.number(value, 1)),
    },
  ],
};

const SHOWN_AT_ONCE = 26;

/** The weeks as numbers, newest first. */
export function WeeksTable({
  weeks,
  columns,
  spikes,
  pain = [],
}: {
  readonly weeks: readonly WeekRow[];
  readonly columns: "distances" | "growth";
  readonly spikes: readonly Spike[];
  readonly pain?: readonly PainOfDay[];
}) {
  const { say } = useWords();
  const format = useFormat();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const newest = [...weeks].reverse();
  const painOfWeeks = highestPain(weeks, pain)?.reverse();
  const spikeOf = (week: WeekRow): Spike | undefined =>
    spikes.findLast(({ day }) => day >= week.startsOnDay && day < addDays(week.startsOnDay, 7));

  return (
    <div className="stack-1">
      <TableFrame label={say(columns === "growth" ? "growth.table" : "weeks.table")}>
        <thead>
          <tr>
            <th scope="col">{say("col.week")}</th>
            {COLUMNS[columns].map(({ word }) => (
              <th scope="col" key={word}>
                <Explained>{say(word)}</Explained>
              </th>
            ))}
            {columns === "distances" ? <th scope="col">{say("col.spike")}</th> : null}
            {painOfWeeks === undefined ? null : <th scope="col">{say("col.pain")}</th>}
          </tr>
        </thead>
        <tbody>
          {newest.slice(0, shown).map((week, at) => {
            const spike = spikeOf(week);
            return (
              <tr key={week.startsOnDay}>
                <th scope="row">{format.day(week.startsOnDay)}</th>
                {COLUMNS[columns].map(({ word, text }) => (
                  <td key={word}>{text(week, format)}</td>
                ))}
                {columns === "distances" ? (
                  <td>{spike === undefined ? "" : `${format.number(spike.ratio, 2)} ×`}</td>
                ) : null}
                {painOfWeeks === undefined ? null : <td>{painOfWeeks[at] ?? ABSENT}</td>}
              </tr>
            );
          })}
        </tbody>
      </TableFrame>
      {newest.length > shown ? (
        <div>
          <Button onPress={() => setShown(newest.length)}>
            {say("show-more", { left: format.number(newest.length - shown) })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
