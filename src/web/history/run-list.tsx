import { Link } from "@tanstack/react-router";
import { useCallback, useDeferredValue, useMemo, useState } from "react";
import type { RunListRow } from "../../app/answers.ts";
import { Choice, Field } from "../design/asking.tsx";
import { Icon } from "../design/icon.tsx";
import { Quantity } from "../design/number.tsx";
import { Button } from "../design/pressing.tsx";
import type { Format } from "../words/format.ts";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import { nameOfRun } from "./name-of-run.ts";
import { isSpike } from "./spikes-in.ts";

const KINDS = ["all", "spikes", "excluded", "by-hand", "partial"] as const;
type Kind = (typeof KINDS)[number];
const SHOWN_AT_ONCE = 40;
const SHOWN_MORE = 100;

/** Every run, newest first, by month. Only what is asked for is drawn: a long history stays quick. */
export function RunList({ runs }: { readonly runs: readonly RunListRow[] }) {
  const words = useWords();
  const { say } = words;
  const format = useFormat();
  const [kind, setKind] = useState<Kind>("all");
  const [year, setYear] = useState("all");
  const [text, setText] = useState("");
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  const sought = useDeferredValue(text.trim().toLowerCase());

  const years = useMemo(
    () => [...new Set(runs.map(({ ranOnDay }) => ranOnDay.slice(0, 4)))].reverse(),
    [runs],
  );
  const asWritten = useCallback(
    (row: RunListRow): string => `${nameOfRun(words, row)} ${row.ranOnDay} ${format.day(row.ranOnDay)}`,
    [words, format],
  );
  const matching = useMemo(
    () =>
      runs
        .filter((row) => isOf(row, kind))
        .filter(({ ranOnDay }) => year === "all" || ranOnDay.startsWith(year))
        .filter((row) => sought === "" || asWritten(row).toLowerCase().includes(sought))
        .reverse(),
    [runs, kind, year, sought, asWritten],
  );
  const months = groupByMonth(matching.slice(0, shown));

  return (
    <section className="run-list" aria-labelledby="run-list-title">
      <h2 id="run-list-title">
        {say("list.title", { count: runs.length, number: format.number(runs.length) })}
      </h2>
      <div className="run-filters">
        <Field
          label={say("list.search")}
          type="search"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <Choice label={say("list.year")} value={year} onChange={(event) => setYear(event.target.value)}>
          <option value="all">{say("list.every-year")}</option>
          {years.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </Choice>
        <Choice
          label={say("list.kind")}
          value={kind}
          onChange={(event) => setKind(KINDS.find((option) => option === event.target.value) ?? "all")}
        >
          {KINDS.map((option) => (
            <option key={option} value={option}>
              {say(`list.kind.${option}`)}
            </option>
          ))}
        </Choice>
      </div>
      <p className="visually-hidden" role="status">
        {say("list.found", { count: matching.length })}
      </p>
      {matching.length === 0 ? <p className="soft">{say("list.nothing")}</p> : null}
      {months.map(({ month, rows }) => (
        <section key={month} className="month" aria-label={month}>
          <h3 className="month-name">{month}</h3>
          <ul>
            {rows.map((row) => (
              <li key={row.id}>
                <RunLine row={row} format={format} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {matching.length > shown ? (
        <div>
          <Button onPress={() => setShown(shown + SHOWN_MORE)}>
            {say("list.older", { left: format.number(matching.length - shown) })}
          </Button>
        </div>
      ) : null}
    </section>
  );

  function groupByMonth(rows: readonly RunListRow[]) {
    const groups: { month: string; rows: RunListRow[] }[] = [];
    for (const row of rows) {
      const month = format.month(row.ranOnDay);
      const last = groups.at(-1);
      if (last?.month === month) last.rows.push(row);
      else groups.push({ month, rows: [row] });
    }
    return groups;
  }
}

function RunLine({ row: run, format }: { readonly row: RunListRow; readonly format: Format }) {
  const words = useWords();
  const { say } = words;
  return (
    <Link
      to="/runs/$id"
      params={{ id: run.id }}
      preload={false}
      className={run.isExcluded ? "run-line run-line-excluded" : "run-line"}
    >
      <span className="run-date">
        <span className="run-weekday">{format.weekday(run.ranOnDay)}</span>
        <span className="run-day">{format.dayOfMonth(run.ranOnDay)}</span>
      </span>
      <span className="run-what">
        <span className="run-name">{nameOfRun(words, run)}</span>
        <span className="run-facts">
          {run.movingTimeS === undefined ? null : <span>{format.duration(run.movingTimeS)}</span>}
          {run.speedMeanMps === undefined || run.speedMeanMps <= 0 ? null : (
            <span>{format.text(format.pace(run.speedMeanMps))}</span>
          )}
          {run.source === "by-hand" ? <span>{say("run.by-hand")}</span> : null}
          {run.isPartial ? <span>{say("run.partial")}</span> : null}
        </span>
      </span>
      <span className="run-marks">
        {run.isExcluded ? (
          <span className="chip tone-unknown">
            <Icon name="cross" />
            {say("run.excluded")}
          </span>
        ) : isSpike(run.spikeRatio) ? (
          <span className="chip tone-ease">
            <Icon name="diamond" />
            {say("run.spike", { ratio: format.number(run.spikeRatio, 2) })}
          </span>
        ) : null}
      </span>
      <span className="run-distance">
        {run.distanceM === undefined ? (
          <span className="soft small">{say("no-distance")}</span>
        ) : (
          <Quantity shown={format.distance(run.distanceM)} />
        )}
      </span>
    </Link>
  );
}

const isOf = ({ isExcluded, spikeRatio, source, isPartial }: RunListRow, kind: Kind): boolean => {
  switch (kind) {
    case "all":
      return true;
    case "spikes":
      return !isExcluded && isSpike(spikeRatio);
    case "excluded":
      return isExcluded;
    case "by-hand":
      return source === "by-hand";
    case "partial":
      return isPartial;
  }
};
