import type { OutlineWeek, Plan } from "../../engine/plan/plan.ts";
import { RUN_WALK_STEPS } from "../../engine/plan/run-walk.ts";
import { Icon } from "../design/icon.tsx";
import { Explained } from "../words/explained.tsx";
import { type PlanWords, usePlanWords } from "./plan-words.ts";

/** Twelve weeks in rough lines, each with how long its longest run may be. */
export function Outline({ weeks }: { readonly weeks: Plan["outline"] }) {
  const words = usePlanWords();
  const { say, format } = words;
  const farthestM = Math.max(...weeks.map(({ longestRunAtMostM }) => longestRunAtMostM ?? 0));
  return (
    <section className="outline" aria-labelledby="outline-title">
      <h2 id="outline-title">{say("plan.outline")}</h2>
      <p className="soft reading">{say("plan.outline.lead")}</p>
      <ol>
        {weeks.map((week) => (
          <li key={week.fromDay} className="outline-week">
            <h3>
              {say("plan.week", { number: week.week + 1 })}
              <span className="soft">
                {" "}
                {say("plan.outline.from", { day: format.shortDay(week.fromDay) })}
              </span>
            </h3>
            <span className="chip tone-unknown outline-phase">{say(`phase.${week.phase}`)}</span>
            <p className="outline-what">
              <Explained>{`${runsOf(week, words)}; ${strengthOf(week, words)}`}</Explained>
            </p>
            {farthestM > 0 && week.longestRunAtMostM !== undefined ? (
              <svg className="outline-bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                <rect x={0} y={0} width={(100 * week.longestRunAtMostM) / farthestM} height={6} rx={1} />
              </svg>
            ) : null}
            {week.checkpoint === undefined ? null : (
              <p className="outline-checkpoint">
                <Icon name="diamond" size={18} />
                <span>
                  <Explained>{say(`checkpoint.${week.checkpoint}`)}</Explained>
                </span>
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}

function runsOf({ runs, longestRunAtMostM, runWalkStep }: OutlineWeek, { say, format }: PlanWords): string {
  if (runs === 0) return say("plan.outline.runs-none");
  const count = say("plan.outline.runs", { count: runs });
  if (runWalkStep !== undefined)
    return runWalkStep >= RUN_WALK_STEPS.length
      ? `${count}, ${say("plan.outline.steps-done")}`
      : `${count}, ${say("plan.outline.step", { step: runWalkStep + 1, steps: RUN_WALK_STEPS.length })}`;
  return longestRunAtMostM === undefined
    ? count
    : `${count}, ${say("plan.outline.longest", { distance: format.distanceText(longestRunAtMostM) })}`;
}

const strengthOf = ({ strengthSessions }: OutlineWeek, { say }: PlanWords): string =>
  strengthSessions === 0
    ? say("plan.outline.strength-none")
    : say("plan.outline.strength", { count: strengthSessions });
