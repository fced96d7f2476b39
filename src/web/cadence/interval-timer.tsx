import { useEffect, useMemo, useState } from "react";
import { exerciseById } from "../../engine/exercises/catalogue.ts";
import { MOVEMENTS } from "../../engine/exercises/figure/movements.ts";
import {
  cuesOfRunWalk,
  type RunWalkStretch,
  runWalkTimeline,
} from "../../engine/exercises/run-walk-timeline.ts";
import { type Stand, totalSOf } from "../../engine/exercises/timeline.ts";
import type { RunSession } from "../../engine/plan/plan.ts";
import { Page } from "../design/page.tsx";
import { Button, ButtonLink } from "../design/pressing.tsx";
import { Empty } from "../design/states.tsx";
import { type ExerciseWords, useExerciseWords } from "../exercises/exercise-words.ts";
import { MovingFigure } from "../exercises/figure/moving-figure.tsx";
import { Controls, CueButton } from "../exercises/player/controls.tsx";
import { useSpoken } from "../exercises/player/player.tsx";
import { Ring } from "../exercises/player/ring.tsx";
import type { MayDoNow } from "../exercises/player/use-may-do.ts";
import { useTimeline } from "../exercises/player/use-timeline.ts";
import { WhyNot } from "../exercises/why-not.tsx";
import type { PlanShown } from "../plan/use-plan.ts";
import { RunAfter } from "./run-after.tsx";
import "../exercises/player/player.css";
import "./cadence.css";

type RunWalkSession = RunSession & { readonly kind: "run-walk" };

/** Today's running and walking in turn, from the plan and nowhere else. */
export function IntervalTimer({ plan, now }: { readonly plan: PlanShown; readonly now: MayDoNow }) {
  const { say } = useExerciseWords();
  const [stage, setStage] = useState<"look" | "go" | { readonly hurtAtS?: number }>("look");
  const { run, isRunDone } = plan.day;
  const allowed = now.of(exerciseById("E33"));
  if (typeof stage === "object") return <RunAfter {...stage} painLimit={run?.painLimit ?? 3} />;
  if (run?.kind !== "run-walk" || isRunDone)
    return (
      <Page title={say("interval.title")}>
        <Empty title={say("interval.none")}>
          <p className="soft">{say("interval.none.lead")}</p>
          <ButtonLink to="/plan">{say("interval.to-plan")}</ButtonLink>
        </Empty>
      </Page>
    );
  if (allowed.kind === "no")
    return (
      <Page title={say("interval.title")}>
        <WhyNot answer={allowed} />
      </Page>
    );
  return stage === "go" ? (
    <Timer run={run} onEnd={(hurtAtS) => setStage(hurtAtS === undefined ? {} : { hurtAtS })} />
  ) : (
    <Before run={run} onStart={() => setStage("go")} />
  );
}

/** What holds before a step is run: the plan's own rules, said once more. */
function Before({ run, onStart }: { readonly run: RunWalkSession; readonly onStart: () => void }) {
  const { say, format } = useExerciseWords();
  const minutes = (count: number): string => format.durationWords(count * 60);
  const total = totalSOf(timelineOf(run));
  return (
    <Page
      title={say("interval.title")}
      lead={say("interval.of", {
        turns: run.repeats,
        run: minutes(run.runMinutes),
        walk: minutes(run.walkMinutes),
        warmUp: minutes(run.warmUp.minutes),
      })}
    >
      <div className="stack reading">
        <section>
          <h2>{say("interval.before")}</h2>
          <ul className="interval-gates">
            {run.gates.map(({ key, pain }) => (
              <li key={key}>{say(`gate.${key}`, { pain: pain ?? run.painLimit })}</li>
            ))}
            {run.distanceAtMostM === undefined ? null : (
              <li>{say("run.at-most", { bound: format.distanceText(run.distanceAtMostM) })}</li>
            )}
          </ul>
        </section>
        <Button kind="main" icon="play" className="interval-begin" onPress={onStart}>
          {say("exercise.start-for", { time: format.durationWords(total) })}
        </Button>
        <CueButton />
      </div>
    </Page>
  );
}

const timelineOf = ({
  runMinutes,
  walkMinutes,
  repeats,
  warmUp,
}: RunWalkSession): readonly RunWalkStretch[] =>
  runWalkTimeline({ runMinutes, walkMinutes, repeats, warmUpMinutes: warmUp.minutes });

function Timer({ run, onEnd }: { readonly run: RunWalkSession; readonly onEnd: (hurtAtS?: number) => void }) {
  const words = useExerciseWords();
  const { say, format } = words;
  const [hurtAtS, setHurtAt] = useState<number>();
  const steps = useMemo(() => timelineOf(run), [run]);
  const cues = useMemo(() => cuesOfRunWalk(steps), [steps]);
  const { stand, press, isFresh } = useTimeline({ steps, cues, title: say("interval.title") });
  const step = steps[Math.min(stand.at, steps.length - 1)];
  const said = sayStretch(words, stand.isDone ? undefined : step);

  useEffect(() => press("start"), [press]);
  useEffect(() => {
    scrollTo(0, 0);
  }, []);
  useEffect(() => {
    if (stand.isDone) onEnd(hurtAtS);
  }, [stand.isDone, hurtAtS, onEnd]);
  useSpoken(said, stand.isRunning, words.language);

  if (step === undefined) return null;
  const movement = MOVEMENTS.get(step.kind === "run" ? "E33" : "E01");
  const isPaused = !stand.isRunning && !isFresh;
  return (
    <section className="player" aria-label={say("player.label")}>
      <header className="player-head">
        <h1 className="player-name" tabIndex={-1}>
          {say("interval.title")}
        </h1>
        <p className="soft small">{turnOf(words, step, run)}</p>
      </header>
      <div className="player-figure">
        {movement === undefined ? null : (
          <MovingFigure movement={movement} isPlaying={stand.isRunning} shape={1.25} />
        )}
      </div>
      <div className="player-side">
        <p className={isPaused ? "player-now player-paused" : "player-now"} aria-hidden="true">
          {isPaused ? say("player.paused") : say(`interval.${step.kind}`)}
        </p>
        <Ring share={stand.leftS / step.durationS} isQuiet={step.kind !== "run"}>
          <strong className="ring-time">{format.duration(Math.ceil(stand.leftS))}</strong>
          <span>{say("player.minutes")}</span>
        </Ring>
        <p className="player-detail" aria-hidden="true">
          {nextOf(words, steps, stand)}
        </p>
        <Controls isRunning={stand.isRunning} isFresh={isFresh} press={press} />
        <div className="interval-hurts">
          {hurtAtS === undefined ? (
            <Button kind="danger" onPress={() => setHurtAt(stand.elapsedS)}>
              {say("interval.hurts")}
            </Button>
          ) : (
            <p className="small" role="status">
              {say("interval.hurts.at", { time: format.duration(hurtAtS) })}{" "}
              {say("interval.pain-limit", { limit: run.painLimit })}
            </p>
          )}
        </div>
        <p className="player-stop small">{say("player.stop-if")}</p>
        <footer className="player-foot">
          <progress
            max={totalSOf(steps)}
            value={stand.elapsedS}
            aria-label={say("player.left", { time: format.durationWords(stand.leftInAllS) })}
          />
          <span className="soft small">
            {say("player.left", { time: format.duration(stand.leftInAllS) })}
          </span>
          <CueButton />
          <Button kind="plain" onPress={() => onEnd(hurtAtS)}>
            {say("player.finish")}
          </Button>
        </footer>
      </div>
      <p className="visually-hidden" role="status">
        {isPaused ? say("player.paused") : said}
      </p>
    </section>
  );
}

function sayStretch({ say, format }: ExerciseWords, step: RunWalkStretch | undefined): string {
  if (step === undefined) return say("player.say.done");
  return say(`interval.say.${step.kind}`, { time: format.durationWords(step.durationS) });
}

const turnOf = ({ say }: ExerciseWords, { turn }: RunWalkStretch, { repeats }: RunWalkSession): string =>
  turn === undefined ? "" : say("interval.turn", { turn: turn + 1, turns: repeats });

function nextOf({ say, format }: ExerciseWords, steps: readonly RunWalkStretch[], { at }: Stand): string {
  const next = steps[at + 1];
  if (next === undefined) return "";
  return say("player.then", {
    what: `${say(`interval.${next.kind}`)} · ${format.durationWords(next.durationS)}`,
  });
}
