import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { ImportProgress, Overview } from "../../app/answers.ts";
import { Page } from "../design/page.tsx";
import { Button, ButtonLink } from "../design/pressing.tsx";
import { Failed, Waiting } from "../design/states.tsx";
import { importQuestion, overviewQuestion, useChange } from "../server/questions.ts";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";
import { BringRuns } from "./bring-runs.tsx";
import { ImportOutcomes } from "./import-outcomes.tsx";
import { ProgressLine } from "./progress-line.tsx";
import { type Sending, useSending } from "./sending.ts";

/** One import from the first byte sent to the last outcome; the address holds it, so a reload finds it again. */
export function ImportView({ importId }: { readonly importId: string }) {
  const { say } = useWords();
  const sending = useSending(importId);
  const progress = useQuery(importQuestion(importId));
  const stage = progress.data?.stage;
  useFreshAnswers(stage === "finished");

  if (sending !== undefined && !sending.isDone) return <SendingView sending={sending} />;
  if (sending?.problem !== undefined)
    return (
      <Page title={say("import.not-started")}>
        <Failed problem={sending.problem} />
        <BringRuns />
      </Page>
    );
  if (progress.isPending) return <Waiting />;
  if (progress.isError)
    return (
      <Page title={say("import.gone")} lead={say("import.gone.lead")}>
        <Failed problem={progress.error} onRetry={() => void progress.refetch()} />
        <BringRuns />
      </Page>
    );
  switch (progress.data.stage) {
    case "finished":
      return <Finished progress={progress.data} lost={sending?.lost ?? []} />;
    case "failed":
      return (
        <Page title={say("import.failed")} lead={say("import.failed.lead")}>
          <BringRuns />
        </Page>
      );
    case "waiting":
      return sending === undefined ? (
        <Interrupted importId={importId} />
      ) : (
        <Reading progress={progress.data} />
      );
    default:
      return <Reading progress={progress.data} />;
  }
}

function SendingView({ sending }: { readonly sending: Sending }) {
  const { say } = useWords();
  const format = useFormat();
  const passedS = (Date.now() - sending.startedAtMs) / 1000;
  const leftS = (passedS * (sending.bytes - sending.sentBytes)) / Math.max(1, sending.sentBytes);
  return (
    <Page title={say("import.sending")} lead={say("import.stay")}>
      <ProgressLine
        label={say("import.sending.label")}
        done={sending.sentBytes}
        total={sending.bytes}
        said={say("import.sent", {
          sent: format.number(sending.sent),
          count: sending.files,
          done: format.bytes(sending.sentBytes),
          size: format.bytes(sending.bytes),
        })}
        left={sending.sent >= 3 && passedS > 2 ? leftS : undefined}
      />
    </Page>
  );
}

function Reading({ progress }: { readonly progress: ImportProgress }) {
  const { say } = useWords();
  const format = useFormat();
  const isCounted = progress.total !== undefined && progress.total > 0;
  return (
    <Page title={say("import.reading")} lead={say("import.leave")}>
      <ProgressLine
        label={say("import.reading.label")}
        done={progress.done}
        total={isCounted ? progress.total : undefined}
        said={
          isCounted
            ? say("import.read", {
                done: format.number(progress.done),
                count: progress.total ?? 0,
                total: format.number(progress.total ?? 0),
              })
            : say("import.looking")
        }
        left={progress.remainingS}
      />
      <Counts counts={progress} />
    </Page>
  );
}

function Interrupted({ importId }: { readonly importId: string }) {
  const { say } = useWords();
  const start = useChange("POST /api/imports/:id/start");
  return (
    <Page title={say("import.interrupted")} lead={say("import.interrupted.lead")}>
      {start.isError ? <Failed problem={start.error} /> : null}
      <div className="row">
        <Button
          kind="main"
          isDisabled={start.isPending}
          onPress={() => start.mutate({ params: { id: importId } })}
        >
          {say("import.read-arrived")}
        </Button>
      </div>
      <BringRuns />
    </Page>
  );
}

function Finished({ progress, lost }: { readonly progress: ImportProgress; readonly lost: Sending["lost"] }) {
  const { say } = useWords();
  const format = useFormat();
  const overview = useQuery(overviewQuestion).data;
  const hasRuns = overview !== undefined && overview.runs > 0;
  const title =
    progress.added > 0
      ? say("import.added", { count: progress.added, number: format.number(progress.added) })
      : say("import.nothing-new");
  return (
    <Page
      title={title}
      lead={hasRuns ? <HistoryNow overview={overview} /> : say("import.no-runs")}
      actions={
        <>
          {hasRuns ? (
            <ButtonLink to="/why" kind="main">
              {say("import.to-why")}
            </ButtonLink>
          ) : null}
          {hasRuns ? <ButtonLink to="/runs">{say("import.to-runs")}</ButtonLink> : null}
          <ButtonLink to="/bring" kind={hasRuns ? "plain" : "main"} icon="plus">
            {say("import.more")}
          </ButtonLink>
        </>
      }
    >
      <p className="visually-hidden" role="status">
        {title}
      </p>
      <Counts counts={progress} />
      {lost.length === 0 ? null : (
        <p role="alert" className="note note-ease">
          {say("import.lost", {
            count: lost.length,
            names: lost
              .slice(0, 3)
              .map(({ name }) => name)
              .join(", "),
          })}
        </p>
      )}
      <ImportOutcomes importId={progress.importId} />
    </Page>
  );
}

function HistoryNow({ overview: { runs, crossTraining } }: { readonly overview: Overview }) {
  const { say } = useWords();
  const format = useFormat();
  return (
    <>
      {say("import.history", { count: runs, number: format.number(runs) })}
      {crossTraining === 0
        ? null
        : ` ${say("import.others", { count: crossTraining, number: format.number(crossTraining) })}`}
    </>
  );
}

const COUNTED = ["added", "known", "duplicates", "skipped"] as const;

function Counts({ counts }: { readonly counts: Pick<ImportProgress, (typeof COUNTED)[number]> }) {
  const { say } = useWords();
  const format = useFormat();
  return (
    <dl className="counts">
      {COUNTED.map((name) => (
        <div key={name} className={counts[name] === 0 ? "count count-none" : "count"}>
          <dt>{say(`count.${name}`)}</dt>
          <dd>{format.number(counts[name])}</dd>
        </div>
      ))}
    </dl>
  );
}

/** When an import ends, everything that was asked before is old. */
function useFreshAnswers(isFinished: boolean): void {
  const client = useQueryClient();
  useEffect(() => {
    if (isFinished) void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== "import" });
  }, [client, isFinished]);
}
