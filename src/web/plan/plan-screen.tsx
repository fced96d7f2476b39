import { lazy, Suspense } from "react";
import type { PlanMoves } from "../../engine/plan/with-moves.ts";
import { tell } from "../answers/local-diary.ts";
import { Icon } from "../design/icon.tsx";
import { Page } from "../design/page.tsx";
import { Button } from "../design/pressing.tsx";
import { Failed, Waiting } from "../design/states.tsx";
import { Explained } from "../words/explained.tsx";
import { TranslationNote } from "../words/language-choice.tsx";
import { Changes } from "./changes.tsx";
import { NotYet } from "./not-yet.tsx";
import { Outline } from "./outline.tsx";
import { usePlanWords } from "./plan-words.ts";
import { ToAnswer } from "./to-answer.tsx";
import { TwoWeeks } from "./two-weeks.tsx";
import { type PlanShown, usePlan } from "./use-plan.ts";
import "./plan.css";

const PlanSection = lazy(() =>
  import("../personal/plan-section.tsx").then((module) => ({ default: module.PlanSection })),
);

/** The next weeks: two in full, twelve in rough lines, and what changed. */
export function PlanScreen() {
  const { say } = usePlanWords();
  const now = usePlan();
  switch (now.kind) {
    case "waiting":
      return <Waiting />;
    case "failed":
      return (
        <Page title={say("plan.title")}>
          <Failed problem={now.problem} onRetry={now.retry} />
        </Page>
      );
    case "not-yet":
      return <NotYet because={now.because} />;
    case "plan":
      return <ThePlan shown={now} />;
  }
}

function ThePlan({ shown }: { readonly shown: PlanShown }) {
  const { say, format } = usePlanWords();
  const { plan, moves, isBehind } = shown;
  const { phase, running } = plan;
  const runsFrom = plan.days.find(({ run }) => run !== undefined)?.day;
  return (
    <Page
      title={say("plan.title")}
      eyebrow={<span className="chip tone-unknown">{say(`phase.${phase.phase}`)}</span>}
      lead={
        <Explained>
          {phase.phase === "settle" && runsFrom !== undefined
            ? say("plan.settle-until", {
                day: `${format.weekdayName(runsFrom)} ${format.shortDay(runsFrom)}`,
              })
            : say(`phase.${phase.phase}.about`)}
        </Explained>
      }
    >
      <div className="plan">
        {isBehind ? (
          <div className="note">
            <Icon name="undo" size={20} />
            <p>{say("today.behind")}</p>
          </div>
        ) : null}
        {running.whyNone === undefined || running.whyNone === "settling" ? null : (
          <div className="note note-ease">
            <Icon name="triangle" size={20} />
            <div className="stack-1">
              <p>
                <Explained>{say(`no-run.${running.whyNone}`)}</Explained>
              </p>
              <ToAnswer whyNone={running.whyNone} />
            </div>
          </div>
        )}
        <Dropped dropped={moves?.dropped ?? []} />
        <TwoWeeks plan={plan} moves={moves} />
        <Suspense fallback={null}>
          <PlanSection shown={shown} />
        </Suspense>
        <Changes changes={plan.changes} />
        <Outline weeks={plan.outline} />
        <TranslationNote />
      </div>
    </Page>
  );
}

/** Moves that were safe when they were made and are not any more. */
function Dropped({ dropped }: { readonly dropped: PlanMoves["dropped"] }) {
  const { say, format } = usePlanWords();
  return dropped.map(({ from, to, movedAtMs, refusal }) => (
    <div key={movedAtMs} className="note note-ease">
      <Icon name="undo" size={20} />
      <div className="stack-1">
        <p>
          {say("plan.dropped", {
            from: format.day(from),
            to: format.day(to),
            why: say(`move.${refusal.kind}`),
          })}
        </p>
        <Button onPress={() => void tell({ kind: "plan-move", from, to, isTakenBack: true })}>
          {say("plan.dropped.ok")}
        </Button>
      </div>
    </div>
  ));
}
