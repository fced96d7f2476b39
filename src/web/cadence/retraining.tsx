import { useQuery } from "@tanstack/react-query";
import { useEffect, useId, useState } from "react";
import type { CadenceRetraining, DynamicsChange } from "../../engine/history/cadence-retraining.ts";
import { dayFromText } from "../../engine/units/day.ts";
import { tell } from "../answers/local-diary.ts";
import { useTriage } from "../answers/use-triage.ts";
import { Field, Fold } from "../design/asking.tsx";
import { Failed, Waiting } from "../design/states.tsx";
import { TableFrame } from "../design/table-frame.tsx";
import { retrainingQuestion } from "../server/questions.ts";
import { Explained } from "../words/explained.tsx";
import type { Format } from "../words/format.ts";
import { useFormat } from "../words/formatting.tsx";
import { retrainingEn } from "../words/retraining-en.ts";
import { addWords, useWords } from "../words/words.tsx";
import "./retraining.css";

addWords(retrainingEn);

/** Where the day was kept before it belonged to the diary. */
const KEY_BEFORE = "backstride.cadence-since";
/** Half a step in a hundred: less is how runs waver. */
const RISE_WORTH_SAYING = 0.005;
const IS_DAY = /^\d{4}-\d\d-\d\d$/;

/** What was done of the drill in later runs, and what the watch saw change. */
export function Retraining() {
  const { say } = useWords();
  const id = useId();
  const { told, isKnown } = useTriage();
  const kept = told.cadenceDrill?.sinceDay ?? "";
  const [typed, setTyped] = useState<string>();
  const since = typed ?? kept;
  useEffect(() => {
    if (isKnown) moveIn(told.cadenceDrill !== undefined);
  }, [isKnown, told]);
  return (
    <section className="retraining stack" aria-labelledby={id}>
      <h2 id={id}>{say("retrain.title")}</h2>
      <p className="soft reading">{say("retrain.lead")}</p>
      <div className="retraining-since">
        <Field
          label={say("retrain.since")}
          hint={say("retrain.since.hint")}
          type="date"
          value={since}
          onChange={({ target: { value } }) => {
            setTyped(value);
            if (value !== kept && (value === "" || isPlausible(value))) noteSince(value);
          }}
        />
      </div>
      {isPlausible(since) ? <Gone since={since} /> : null}
    </section>
  );
}

/** A year that is being typed passes through the first centuries. */
const isPlausible = (day: string): boolean => IS_DAY.test(day) && day >= "2000";

const noteSince = (since: string): void =>
  void tell({ kind: "cadence-drill", sinceDay: dayFromText(since) ?? null });

/** A day that this browser alone knew goes into the diary, unless the diary knows better. */
function moveIn(isToldAlready: boolean): void {
  const before = localStorage.getItem(KEY_BEFORE);
  if (before === null) return;
  localStorage.removeItem(KEY_BEFORE);
  if (!isToldAlready && isPlausible(before)) noteSince(before);
}

function Gone({ since }: { readonly since: string }) {
  const { say } = useWords();
  const gone = useQuery(retrainingQuestion(since));
  if (gone.isPending) return <Waiting />;
  if (gone.isError) return <Failed problem={gone.error} onRetry={() => void gone.refetch()} />;
  if (gone.data.kind === "not-known")
    return <p>{say(gone.data.because === "no-line-before" ? "retrain.no-line" : "retrain.no-runs")}</p>;
  return <Known gone={gone.data} />;
}

type KnownRetraining = Extract<CadenceRetraining, { kind: "known" }>;

function Known({ gone }: { readonly gone: KnownRetraining }) {
  const { say } = useWords();
  const format = useFormat();
  const { easy, ownSpm, targetSpm, runs, effects } = gone;
  const own = format.quantityText(ownSpm, "steps/min");
  return (
    <>
      <p className="retraining-share">
        {say(easy.secondsAtTarget === 0 ? "retrain.share.none" : "retrain.share", {
          share: format.percent(easy.atTargetRatio),
          day: format.dayOfYear(gone.sinceDay),
          target: format.quantityText(targetSpm, "steps/min"),
        })}
      </p>
      <p className="reading">
        {easy.riseRatio >= RISE_WORTH_SAYING
          ? say("retrain.rise", { rise: format.percent(easy.riseRatio, 1), own })
          : say("retrain.rise.none", { own })}{" "}
        <span className="soft">{say("retrain.rise.usual")}</span>
      </p>
      <RunBars runs={runs} />
      <h3>{say("retrain.effect")}</h3>
      {effects.length === 0 ? (
        <p className="soft">{say("retrain.effect.none")}</p>
      ) : (
        <>
          <p className="soft">{say("retrain.effect.lead")}</p>
          <Effects effects={effects} />
          <p className="soft small">{say("retrain.effect.doubt")}</p>
        </>
      )}
    </>
  );
}

const BARS = { width: 320, height: 64, gap: 3 };

function RunBars({ runs }: { readonly runs: KnownRetraining["runs"] }) {
  const { say } = useWords();
  const format = useFormat();
  return (
    <div>
      {runs.some(({ atTargetRatio }) => atTargetRatio > 0) ? <Bars runs={runs} /> : null}
      <Fold summary={say("retrain.runs")}>
        <TableFrame label={say("retrain.runs")}>
          <thead>
            <tr>
              <th scope="col">{say("retrain.run")}</th>
              <th scope="col">{say("retrain.at-target")}</th>
              <th scope="col">{say("retrain.easy-time")}</th>
            </tr>
          </thead>
          <tbody>
            {runs.toReversed().map(({ runId, ranOnDay, atTargetRatio, seconds }) => (
              <tr key={runId}>
                <th scope="row">{format.dayOfYear(ranOnDay)}</th>
                <td>{format.percent(atTargetRatio)}</td>
                <td>{format.duration(seconds)}</td>
              </tr>
            ))}
          </tbody>
        </TableFrame>
      </Fold>
    </div>
  );
}

function Bars({ runs }: { readonly runs: KnownRetraining["runs"] }) {
  const { say } = useWords();
  const format = useFormat();
  const wide = Math.min(24, BARS.width / runs.length);
  return (
    <svg
      className="retraining-bars"
      viewBox={`0 0 ${BARS.width} ${BARS.height}`}
      role="img"
      aria-label={say("retrain.runs.picture", { count: format.number(runs.length) })}
    >
      {runs.map(({ runId, atTargetRatio }, at) => (
        <g key={runId}>
          <rect className="bar-all" x={at * wide} y={0} width={wide - BARS.gap} height={BARS.height} rx={2} />
          <rect
            className="bar-done"
            x={at * wide}
            y={BARS.height * (1 - atTargetRatio)}
            width={wide - BARS.gap}
            height={BARS.height * atTargetRatio}
            rx={2}
          />
        </g>
      ))}
    </svg>
  );
}

function Effects({ effects }: { readonly effects: readonly DynamicsChange[] }) {
  const { say } = useWords();
  const format = useFormat();
  return (
    <ul className="drill-effects">
      {effects.map(({ key, before, since, runsBefore, runsSince, isBeyondChance }) => (
        <li key={key}>
          <h4>
            <Explained>{say(`retrain.effect.${key}`)}</Explained>
          </h4>
          <dl>
            <div>
              <dt>{say("retrain.effect.before")}</dt>
              <dd>
                <strong>{dynamicsText(format, key, before)}</strong>
                <span className="soft small">{say("retrain.effect.runs", { count: runsBefore })}</span>
              </dd>
            </div>
            <div>
              <dt>{say("retrain.effect.since")}</dt>
              <dd>
                <strong>{dynamicsText(format, key, since)}</strong>
                <span className="soft small">{say("retrain.effect.runs", { count: runsSince })}</span>
              </dd>
            </div>
          </dl>
          <p className="soft small">
            {say(isBeyondChance ? "retrain.effect.beyond" : "retrain.effect.chance")}
          </p>
        </li>
      ))}
    </ul>
  );
}

const dynamicsText = (format: Format, key: DynamicsChange["key"], value: number): string =>
  key === "contact-time" ? `${format.number(value * 1000)} ms` : format.text(format.smallLength(value));
