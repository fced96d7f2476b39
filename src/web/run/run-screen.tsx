import { useQuery } from "@tanstack/react-query";
import { Link, useParams } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import type { RunPage } from "../../app/answers.ts";
import { Fold } from "../design/asking.tsx";
import { Icon } from "../design/icon.tsx";
import { BigNumbers } from "../design/number.tsx";
import { Page } from "../design/page.tsx";
import { ButtonLink } from "../design/pressing.tsx";
import { Failed, Waiting } from "../design/states.tsx";
import { TableFrame } from "../design/table-frame.tsx";
import { nameOfRun } from "../history/name-of-run.ts";
import { runQuestion } from "../server/questions.ts";
import { useFormat } from "../words/formatting.tsx";
import { numbersEn } from "../words/numbers-en.ts";
import { progressEn } from "../words/progress-en.ts";
import { runEn } from "../words/run-en.ts";
import { addWords, useWords } from "../words/words.tsx";
import { Circumstances } from "./circumstances.tsx";
import { Corrections } from "./corrections.tsx";
import { Measures } from "./measures.tsx";
import { PainOfRun, usePainOfRun } from "./pain-of-run.tsx";
import { SpikeSentence } from "./spike-sentence.tsx";
import "./run.css";

addWords({ ...numbersEn, ...progressEn, ...runEn });

const Recording = lazy(() => import("./recording.tsx").then((module) => ({ default: module.Recording })));

/** One run: its few large numbers, how it stood against the month before, then everything the recording tells. */
export function RunScreen() {
  const { id } = useParams({ from: "/runs/$id" });
  const { say } = useWords();
  const page = useQuery(runQuestion(id));

  if (page.isPending) return <Waiting />;
  if (page.isError)
    return (
      <Page title={say("run.not-there")}>
        <Failed problem={page.error} onRetry={() => void page.refetch()} />
        <ButtonLink to="/runs">{say("import.to-runs")}</ButtonLink>
      </Page>
    );
  return <OneRun key={id} page={page.data} />;
}

function OneRun({ page }: { readonly page: RunPage }) {
  const words = useWords();
  const { say } = words;
  const format = useFormat();
  const { run, isExcluded } = page;
  const painOfRun = usePainOfRun(run);
  const hasRecording = page.series.elapsedS.length > 1;

  return (
    <article className={isExcluded ? "run run-is-excluded" : "run"}>
      <Page
        title={nameOfRun(words, run)}
        eyebrow={
          <>
            {format.day(run.ranOnDay)}
            {" · "}
            {run.source === "by-hand" ? null : `${format.clock(run.startedAtMs, run.utcOffsetS)} `}
            {say(`day-basis.${run.dayBasis}`)}
          </>
        }
      >
        <Marks page={page} />
        <BigNumbers
          numbers={[
            {
              label: say("measure.distanceM"),
              shown: run.distanceM === undefined ? undefined : format.distance(run.distanceM, 2),
            },
            {
              label: say("measure.movingTimeS"),
              shown:
                run.movingTimeS === undefined
                  ? undefined
                  : { number: format.duration(run.movingTimeS), unit: "" },
              ...(run.elapsedTimeS !== undefined &&
                run.elapsedTimeS - (run.movingTimeS ?? 0) > 60 && {
                  note: say("run.elapsed", { time: format.duration(run.elapsedTimeS) }),
                }),
            },
            {
              label: say("measure.speedMeanMps"),
              shown:
                run.speedMeanMps === undefined || run.speedMeanMps <= 0
                  ? undefined
                  : format.pace(run.speedMeanMps),
            },
            {
              label: say("measure.cadence.meanSpm"),
              shown: run.cadence && format.quantity(run.cadence.meanSpm, "steps/min"),
            },
            {
              label: say("measure.heartRateMeanBpm"),
              shown:
                run.heartRateMeanBpm === undefined ? undefined : format.quantity(run.heartRateMeanBpm, "bpm"),
            },
          ]}
        />
        <Circumstances run={run} />
        <PainOfRun told={painOfRun} />
        <SpikeSentence page={page} />
        {hasRecording ? (
          <Suspense fallback={<div className="recording-place" />}>
            <Recording
              series={page.series}
              {...(painOfRun?.painBeganAtM !== undefined && { painFromM: painOfRun.painBeganAtM })}
            />
          </Suspense>
        ) : (
          <p className="soft">{say("run.no-recording")}</p>
        )}
        <Measures run={run} />
        <Laps page={page} />
        <Corrections page={page} />
        <Origin page={page} />
        <nav className="run-neighbours" aria-label={say("run.neighbours")}>
          {page.previousId === undefined ? (
            <span />
          ) : (
            <ButtonLink to="/runs/$id" params={{ id: page.previousId }} icon="left">
              {say("run.previous")}
            </ButtonLink>
          )}
          {page.nextId === undefined ? null : (
            <ButtonLink to="/runs/$id" params={{ id: page.nextId }} className="run-next">
              {say("run.next")}
              <Icon name="right" />
            </ButtonLink>
          )}
        </nav>
      </Page>
    </article>
  );
}

function Marks({ page: { run, isExcluded } }: { readonly page: RunPage }) {
  const { say } = useWords();
  return (
    <div className="run-state">
      {isExcluded ? (
        <div className="note note-ease">
          <Icon name="cross" />
          <p>{say("run.excluded.note")}</p>
        </div>
      ) : null}
      {run.isPartial ? (
        <div className="note note-ease">
          <Icon name="alert" />
          <p>{say("run.partial.note")}</p>
        </div>
      ) : null}
    </div>
  );
}

function Laps({ page: { laps } }: { readonly page: RunPage }) {
  const { say } = useWords();
  const format = useFormat();
  if (laps.length < 2) return null;
  return (
    <Fold summary={say("laps.title", { count: laps.length })}>
      <TableFrame label={say("laps.label")}>
        <thead>
          <tr>
            <th scope="col">{say("col.lap")}</th>
            <th scope="col">{say("col.distance")}</th>
            <th scope="col">{say("col.time")}</th>
            <th scope="col">{say("col.pace")}</th>
            <th scope="col">{say("col.heart-rate")}</th>
            <th scope="col">{say("col.cadence")}</th>
          </tr>
        </thead>
        <tbody>
          {laps.map(({ distanceM, elapsedTimeS, heartRateMeanBpm, cadenceMeanSpm }, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: laps keep their order
            <tr key={at}>
              <th scope="row">{at + 1}</th>
              <td>{distanceM === undefined ? "–" : format.distanceText(distanceM, 2)}</td>
              <td>{elapsedTimeS === undefined ? "–" : format.duration(elapsedTimeS)}</td>
              <td>
                {distanceM === undefined || elapsedTimeS === undefined || distanceM < 1
                  ? "–"
                  : format.text(format.pace(distanceM / elapsedTimeS))}
              </td>
              <td>
                {heartRateMeanBpm === undefined ? "–" : format.text(format.quantity(heartRateMeanBpm, "bpm"))}
              </td>
              <td>
                {cadenceMeanSpm === undefined
                  ? "–"
                  : format.text(format.quantity(cadenceMeanSpm, "steps/min"))}
              </td>
            </tr>
          ))}
        </tbody>
      </TableFrame>
    </Fold>
  );
}

function Origin({ page }: { readonly page: RunPage }) {
  const { say, sayIfKnown } = useWords();
  const format = useFormat();
  const { original, duplicates, run } = page;
  if (run.source === "by-hand") return null;
  return (
    <Fold summary={say("origin.title")}>
      <div className="stack-1">
        <p>
          {say("origin.file", {
            name: original.name,
            size: format.bytes(original.bytes),
            kind: sayIfKnown(`source.${run.source}`) ?? run.source,
          })}
        </p>
        <p className="soft small">{say("origin.kept")}</p>
        {duplicates.length === 0 ? null : (
          <>
            <p>{say("origin.duplicates", { count: duplicates.length })}</p>
            <ul>
              {duplicates.map(({ activityId, name, source }) => (
                <li key={activityId} className="origin-copy">
                  {name} <span className="soft">({sayIfKnown(`source.${source}`) ?? source})</span>
                </li>
              ))}
            </ul>
          </>
        )}
        {run.shoeId === undefined ? null : <Link to="/shoes">{say("origin.shoes")}</Link>}
      </div>
    </Fold>
  );
}
