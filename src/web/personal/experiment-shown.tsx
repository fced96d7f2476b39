import { useState } from "react";
import type { ExperimentView } from "../../app/experiments.ts";
import { hasEnded } from "../../engine/personal/experiment/experiment-record.ts";
import type { Arm } from "../../engine/personal/experiment/protocol.ts";
import { isAskedAbout } from "../../engine/personal/experiment/was-changed.ts";
import { Fold } from "../design/asking.tsx";
import { Button } from "../design/pressing.tsx";
import { useTell } from "../shell/notice.tsx";
import { RiseNotSeen } from "./ends-told.tsx";
import { AllBlocks, BlocksNow } from "./experiment-blocks.tsx";
import { ExperimentDays } from "./experiment-days.tsx";
import { ExperimentNow } from "./experiment-now.tsx";
import { ExperimentResultShown } from "./experiment-result.tsx";
import { NotToldByRuns } from "./not-told-by-runs.tsx";
import { type PersonalWords, usePersonalWords } from "./personal-words.ts";
import { ProtocolShown } from "./protocol-shown.tsx";
import { useExperimentChange } from "./use-experiment-change.ts";

const ARMS: readonly Arm[] = ["changed", "usual"];

/** One experiment as it stands. Nothing of its result is shown while it runs, nor before the runner asks for it. */
export function ExperimentShown({ view }: { readonly view: ExperimentView }) {
  const words = usePersonalWords();
  const { say } = words;
  const { protocol, standing, result, daysCounted } = view;
  const [isAsked, setAsked] = useState(false);
  const isOver = hasEnded(standing);
  const isForHarm = standing.kind === "stopped" && standing.because !== "runner";
  return (
    <article className="card experiment" aria-label={say(`try.lever.${protocol.lever.kind}`)}>
      <div>
        <h3>{say(`try.lever.${protocol.lever.kind}`)}</h3>
        <p className="soft">{standingText(view, words)}</p>
      </div>
      {standing.kind === "stopped" ? (
        <div className={isForHarm ? "stack-1 note note-ease" : "stack-1"}>
          <div className="stack-1">
            <p>{say(`stopped.${standing.because}`)}</p>
            {isForHarm ? <p>{say("try.harm")}</p> : null}
          </div>
        </div>
      ) : null}
      <ExperimentNow isInside />
      <BlocksNow view={view} />
      {result === undefined ? null : <ExperimentResultShown result={result} isAskedFor={isAsked} />}
      <ToAsk view={view} />
      {standing.kind === "waiting" || daysCounted === 0 ? null : <Followed view={view} />}
      {standing.kind === "running" ? <p className="soft small">{say("try.later")}</p> : null}
      {isOver ? <ToShow view={view} onAsked={() => setAsked(true)} /> : <RiseNotSeen view={view} />}
      <div>
        {result === undefined || result.days.length === 0 ? null : (
          <Fold summary={say("try.days", { count: result.days.length })}>
            <ExperimentDays days={result.days} outcome={protocol.outcome} />
          </Fold>
        )}
        <Fold summary={say("try.blocks.all", { count: protocol.blocks.length })}>
          <AllBlocks view={view} />
        </Fold>
        <Fold summary={say("try.protocol")}>
          <ProtocolShown view={view} />
        </Fold>
      </div>
      {isOver ? null : <Stop experimentId={protocol.id} />}
    </article>
  );
}

/** How many days went as drawn, in both arms; and how far it is, while that can still grow. */
function Followed({
  view: { adherence, standing, daysRated, daysCounted },
}: {
  readonly view: ExperimentView;
}) {
  const { say } = usePersonalWords();
  return (
    <>
      <dl className="followed">
        {ARMS.map((arm) => (
          <div key={arm}>
            <dt>{say(`try.arm.${arm}`)}</dt>
            <dd>
              {say("try.followed", {
                followed: adherence[arm].followed,
                not: adherence[arm].notFollowed,
                unknown: adherence[arm].unknown,
              })}
            </dd>
          </div>
        ))}
      </dl>
      {standing.kind === "running" ? (
        <p className="soft small">{say("try.counted", { rated: daysRated, days: daysCounted })}</p>
      ) : null}
    </>
  );
}

function standingText({ standing }: ExperimentView, { say, format }: PersonalWords): string {
  switch (standing.kind) {
    case "waiting":
      return say("try.status.waiting", { day: format.day(standing.beginsOnDay) });
    case "running":
      return say("try.status.running", { count: standing.daysLeft, day: format.day(standing.lastDay) });
    case "stopped":
      return say("try.status.stopped", { day: format.day(standing.onDay) });
    case "over":
      return say("try.status.over", { day: format.day(standing.lastDay) });
  }
}

/** The newest day of which nothing tells whether the change was made. What is not known stays not known. */
function ToAsk({ view: { protocol, daysToAsk } }: { readonly view: ExperimentView }) {
  const words = usePersonalWords();
  const { say, format } = words;
  const change = useExperimentChange();
  const tell = useTell();
  const { lever } = protocol;
  const day = daysToAsk.at(-1);
  if (day === undefined) return null;
  if (!isAskedAbout(lever)) return <NotToldByRuns lever={lever} days={daysToAsk} />;
  const note = (wasChanged: boolean): void =>
    change.send({ kind: "note", experimentId: protocol.id, onDay: day, wasChanged }, () =>
      tell({ text: say("try.ask.kept", { day: format.day(day) }) }),
    );
  return (
    <fieldset className="stack-1">
      <legend className="field-label">{say(`try.ask.${lever.kind}`, { day: format.day(day) })}</legend>
      <div className="row">
        <Button aria-disabled={change.isPending} onPress={() => note(true)}>
          {say("try.ask.yes")}
        </Button>
        <Button aria-disabled={change.isPending} onPress={() => note(false)}>
          {say("try.ask.no")}
        </Button>
        {daysToAsk.length === 1 ? null : (
          <span className="soft small">{say("try.ask.more", { count: daysToAsk.length - 1 })}</span>
        )}
      </div>
      <p className="soft small">{say("try.ask.unknown")}</p>
      <Trouble text={change.trouble} />
    </fieldset>
  );
}

/** The result is shown and written down in one, when the runner has told what they know. */
function ToShow({
  view: { protocol, result, daysCounted },
  onAsked,
}: {
  readonly view: ExperimentView;
  readonly onAsked: () => void;
}) {
  const { say } = usePersonalWords();
  const change = useExperimentChange();
  if (result !== undefined) return <p className="soft small">{say("try.result.shown")}</p>;
  if (daysCounted === 0) return null; // it ended before a day of it was lived
  return (
    <div className="stack-1">
      <p>{say("try.result.before")}</p>
      <div className="row">
        <Button
          kind="main"
          aria-disabled={change.isPending}
          onPress={() => {
            onAsked();
            change.send({ kind: "finish", experimentId: protocol.id }, () => {});
          }}
        >
          {say("try.result.show")}
        </Button>
      </div>
      <Trouble text={change.trouble} />
    </div>
  );
}

type Stopping = "not-asked" | "sure?" | "goes-on";

function Stop({ experimentId }: { readonly experimentId: string }) {
  const { say } = usePersonalWords();
  const [stopping, setStopping] = useState<Stopping>("not-asked");
  const change = useExperimentChange();
  const tell = useTell();
  if (stopping !== "sure?")
    return (
      <div className="row">
        <Button autoFocus={stopping === "goes-on"} onPress={() => setStopping("sure?")}>
          {say("try.stop")}
        </Button>
      </div>
    );
  return (
    <fieldset className="stack-1">
      <legend>{say("try.stop.sure")}</legend>
      <div className="row">
        <Button
          kind="danger"
          autoFocus
          aria-disabled={change.isPending}
          onPress={() =>
            change.send({ kind: "stop", experimentId }, () => tell({ text: say("try.stopped") }))
          }
        >
          {say("try.stop.yes")}
        </Button>
        <Button onPress={() => setStopping("goes-on")}>{say("try.stop.no")}</Button>
      </div>
      <Trouble text={change.trouble} />
    </fieldset>
  );
}

function Trouble({ text }: { readonly text: string | undefined }) {
  return text === undefined ? null : <p role="alert">{text}</p>;
}
