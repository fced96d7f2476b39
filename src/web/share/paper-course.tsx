import { exerciseById } from "../../engine/exercises/catalogue.ts";
import type { Finding } from "../../engine/findings/finding.ts";
import { isSignForClinician, speaksFor } from "../../engine/findings/ranking.ts";
import { medianOf } from "../../engine/history/median-of.ts";
import type { Plan } from "../../engine/plan/plan.ts";
import { type Day, daysBetween } from "../../engine/units/day.ts";
import { limitText } from "../findings/limit-text.ts";
import { usePersonalWords } from "../personal/personal-words.ts";
import { Explained } from "../words/explained.tsx";
import { useFormat } from "../words/formatting.tsx";
import { useWording } from "../words/wording.ts";
import { useWords } from "../words/words.tsx";
import { PainPicture } from "./pain-picture.tsx";
import type { Known } from "./summary.ts";

/** Pain and running over the chosen days, and the change held against the one that matters. */
export function PainPart({
  known: { outcomes, history, overview, why },
  days: { from, to },
}: {
  readonly known: Known;
  readonly days: { readonly from: Day; readonly to: Day };
}) {
  const { say } = useWords();
  const format = useFormat();
  const within = ({ day }: { readonly day: Day }): boolean => day >= from && day <= to;
  const pain = outcomes.pain.byDay.filter(within).map(({ day, pain: value }) => ({ day, value }));
  const runs = history.days.filter(within).map(({ day, distanceM: value }) => ({ day, value }));
  const { change } = outcomes.pain;
  const since = outcomes.episodes.at(-1)?.beganOnDay ?? (why.painSinceGiven ? why.painSince : undefined);
  const sinceOnset = pain.filter(({ day }) => since !== undefined && day >= since);
  const told = sinceOnset.length === 0 ? pain : sinceOnset; // the days before it would only make it look milder
  const newest = told.at(-1);
  const { ability } = outcomes;
  const amount = (value: number): string => format.number(value, Number.isInteger(value) ? 0 : 1);
  return (
    <section>
      <h3>
        <Explained>{say("paper.pain")}</Explained>
      </h3>
      {pain.length + runs.length === 0 ? null : <PainPicture from={from} to={to} pain={pain} runs={runs} />}
      <ul>
        {since === undefined ? null : (
          <li>
            {say("paper.pain.since", {
              day: format.day(since),
              length: format.quantityText(daysBetween(since, overview.today), "days"),
            })}{" "}
            {say("paper.pain.episodes", { count: outcomes.episodes.length })}
          </li>
        )}
        <li>
          {newest === undefined
            ? say("paper.pain.none")
            : say(told === sinceOnset ? "paper.pain.newest" : "paper.pain.newest-of-days", {
                pain: newest.value,
                day: format.shortDay(newest.day),
                most: Math.max(...told.map(({ value }) => value)),
                median: amount(medianOf(told.map(({ value }) => value)) ?? 0),
                count: told.length,
              })}{" "}
          {change === undefined
            ? say("paper.pain.no-change")
            : say("paper.pain.change", {
                from: amount(change.from),
                to: amount(change.to),
                size: say(`outcome.${change.size}`),
                matters: change.matters,
              })}
        </li>
        {ability.change === undefined ? null : (
          <li>
            {say("paper.pain.ability", {
              from: format.number(ability.change.from, 1),
              to: format.number(ability.change.to, 1),
            })}
          </li>
        )}
        {runs.length === 0 ? null : (
          <li>
            {say("paper.runs", {
              count: runs.length,
              distance: format.distanceText(runs.reduce((sum, { value }) => sum + value, 0)),
              longest: format.distanceText(Math.max(...runs.map(({ value }) => value))),
            })}
          </li>
        )}
      </ul>
    </section>
  );
}

const MOST_FINDINGS = 4;
const MOST_NUMBERS = 3;

/** What the time before the pain or the runner's own days speak for, each with the numbers it rests on. */
export function FindingsPart({ known: { why } }: { readonly known: Known }) {
  const { say } = useWords();
  const format = useFormat();
  const counted = why.findings.filter(speaksFor).slice(0, MOST_FINDINGS);
  const isAnythingTold = why.findings.some(({ verdict }) => verdict !== "cannot-tell");
  return (
    <section>
      <h3>{say("paper.findings", { day: format.day(why.painSince) })}</h3>
      {counted.length > 0 ? null : (
        <p>{say(isAnythingTold ? "paper.findings.none" : "paper.findings.unknown")}</p>
      )}
      <ul>
        {counted.map((finding) => (
          <FindingLine key={finding.rule.id} finding={finding} />
        ))}
      </ul>
      {isAnythingTold ? (
        <p className="paper-small">
          {say("paper.findings.more", { count: why.findings.length - counted.length })}
        </p>
      ) : null}
    </section>
  );
}

function FindingLine({ finding: { rule, verdict, evidence, personal } }: { readonly finding: Finding }) {
  const { say, sayIfKnown } = useWords();
  const { ownDaysText } = usePersonalWords();
  const counts = sayIfKnown(`verdict.${verdict}`) ?? verdict;
  const format = useFormat();
  const numbers = evidence.filter(({ side }) => side === "for").slice(0, MOST_NUMBERS);
  return (
    <li>
      <strong>{sayIfKnown(`finding.${rule.id}.title`) ?? rule.id}</strong> (
      {personal === undefined ? counts : say("paper.findings.as-a-whole", { verdict: counts })}
      {isSignForClinician({ rule }) ? "" : `, ${sayIfKnown(`weight.${rule.weight}`)}`})
      {numbers.map(({ measure, value, unit, threshold, onDay }) => (
        <span key={`${measure} ${value} ${onDay}`}>
          {"; "}
          <Explained>{sayIfKnown(`measure.${measure}`) ?? measure}</Explained>:{" "}
          {format.quantityText(value, unit)}
          {threshold === undefined
            ? ""
            : ` (${say("paper.findings.limit", { limit: limitText(format, threshold, unit) })})`}
          {onDay === undefined ? "" : `, ${format.dayOfYear(onDay)}`}
        </span>
      ))}
      {personal === undefined ? null : (
        <>
          {"; "}
          <Explained>{say("paper.findings.own-days", { what: ownDaysText(personal) })}</Explained>
        </>
      )}
    </li>
  );
}

/** The phase, what may be run, and the exercises of the day. */
export function PlanPart({ known: { plan, outcomes } }: { readonly known: Known }) {
  const { say } = useWords();
  const recent = outcomes.adherence.slice(-4);
  const sum = (of: (week: (typeof recent)[number]) => number): number =>
    recent.reduce((all, one) => all + of(one), 0);
  return (
    <section>
      <h3>{say("paper.plan")}</h3>
      {plan.kind === "plan" ? (
        <PlanLines plan={plan.plan} />
      ) : (
        <p>
          <Explained>{say("paper.plan.not")}</Explained>
        </p>
      )}
      {sum(({ daysTold }) => daysTold) === 0 ? null : (
        <p>
          {say("paper.plan.done", {
            done: sum(({ daysWithExercise }) => daysWithExercise),
            told: sum(({ daysTold }) => daysTold),
          })}
        </p>
      )}
    </section>
  );
}

function PlanLines({ plan: { phase, running, today } }: { readonly plan: Plan }) {
  const { say } = useWords();
  const format = useFormat();
  const wording = useWording();
  const names = today.exercises.map(({ exerciseId }) => wording.exercise(exerciseById(exerciseId)).name);
  const { runsAWeek: count, noRunBefore } = running;
  const what =
    running.mode === "graded"
      ? running.boundM === undefined
        ? say("paper.plan.run-graded-open", { count })
        : say("paper.plan.run-graded", { count, bound: format.distanceText(running.boundM) })
      : say(`paper.plan.run-${running.mode}`, { count });
  return (
    <ul>
      <li>
        <Explained>
          {say("paper.plan.phase", {
            phase: say(`phase.${phase.phase}`),
            day: format.day(phase.sinceDay),
            about: say(`phase.${phase.phase}.about`),
          })}
        </Explained>
      </li>
      <li>
        <Explained>
          {noRunBefore !== undefined && noRunBefore > today.day && running.mode !== "none"
            ? say("paper.plan.running-from", { day: format.day(noRunBefore), what })
            : say("paper.plan.running", { what })}
        </Explained>
      </li>
      <li>
        {names.length === 0
          ? say("paper.plan.no-exercises")
          : say("paper.plan.exercises", { names: names.join(", ") })}
      </li>
    </ul>
  );
}
