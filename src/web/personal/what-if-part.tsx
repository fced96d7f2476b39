import { useQuery } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import type { FlareForecast } from "../../engine/personal/forecast/forecast.ts";
import type { Choice, WhatIf } from "../../engine/personal/forecast/what-if.ts";
import type { PlanDay, RunSession } from "../../engine/plan/plan.ts";
import type { Day } from "../../engine/units/day.ts";
import { Icon, type IconName } from "../design/icon.tsx";
import { Button } from "../design/pressing.tsx";
import { Failed, Waiting } from "../design/states.tsx";
import { usePlanWords } from "../plan/plan-words.ts";
import type { PlanShown } from "../plan/use-plan.ts";
import { whatIfQuestion } from "../server/questions.ts";
import { Explained } from "../words/explained.tsx";
import { distancesAround } from "./distances-around.ts";
import { type PersonalWords, usePersonalWords } from "./personal-words.ts";

/** Where a plan gives no distance: what is asked about first, in the runner's unit. */
const SHORT_RUN = 3;

type RunDay = PlanDay & { readonly run: RunSession };

/** "What if the next run were longer?": the forecast and the single-run rule side by side; the plan goes before both. */
export function WhatIfPart({ shown: { plan, day: today } }: { readonly shown: PlanShown }) {
  const { say, format } = usePersonalWords();
  const next = plan.days.find(
    (one): one is RunDay => one.day >= today.day && one.run !== undefined && !one.isRunDone,
  );
  return (
    <section className="what-if" aria-labelledby="what-if-title">
      <h3 id="what-if-title">{say("if.title")}</h3>
      {next === undefined ? (
        <p className="soft">{say("if.no-run")}</p>
      ) : (
        <>
          <p>{say("if.lead", { day: `${format.weekdayName(next.day)} ${format.shortDay(next.day)}` })}</p>
          <Asked key={next.day} next={next} />
        </>
      )}
    </section>
  );
}

function Asked({ next: { day, run, runBoundM } }: { readonly next: RunDay }) {
  const { format } = usePersonalWords();
  const shortM = SHORT_RUN * format.unitM;
  const plannedM = run.kind === "run" ? run.distanceM : undefined;
  const aroundM = plannedM ?? run.distanceAtMostM ?? shortM;
  const distancesM = useMemo(
    () => distancesAround(aroundM, runBoundM, format.unitM),
    [aroundM, runBoundM, format.unitM],
  );
  const answer = useQuery(whatIfQuestion({ onDay: day, distancesM }));
  if (answer.isPending) return <Waiting />;
  if (answer.isError) return <Failed problem={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data.kind !== "forecast" || answer.data.whatIf === undefined) return null;
  const { whatIf, forecast } = answer.data;
  return <Chooser whatIf={whatIf} forecast={forecast} day={day} run={run} startM={plannedM ?? shortM} />;
}

function Chooser({
  whatIf: { choices, reachM },
  forecast,
  day,
  run,
  startM,
}: {
  readonly whatIf: WhatIf;
  readonly forecast: FlareForecast;
  readonly day: Day;
  /** Running and walking in turns is planned by the clock: nothing of the plan is a distance to begin at. */
  readonly run: RunSession;
  readonly startM: number;
}) {
  const words = usePersonalWords();
  const { say, format } = words;
  const { sessionTitle } = usePlanWords();
  const [at, setAt] = useState(() => nearest(choices, startM));
  const choice = choices[at];
  if (choice === undefined) return null;
  const distance = format.distanceText(choice.distanceM);
  const verdict = say(`if.verdict.${choice.verdict}`);
  return (
    <div className="what-if-body">
      <div className="what-if-choose">
        <label htmlFor="what-if-distance" className="field-label">
          {say("if.distance", { day: format.weekdayName(day) })}
        </label>
        <p className="what-if-distance" aria-hidden="true">
          {distance}
        </p>
        <div className="what-if-slider">
          <Button
            className="what-if-step"
            aria-disabled={at === 0}
            onPress={() => setAt(Math.max(0, at - 1))}
            aria-label={say("if.less")}
          >
            <span aria-hidden="true">−</span>
          </Button>
          <input
            id="what-if-distance"
            type="range"
            min={0}
            max={choices.length - 1}
            step={1}
            value={at}
            aria-valuetext={distance}
            onChange={(event) => setAt(Number(event.target.value))}
          />
          <Button
            className="what-if-step"
            aria-disabled={at === choices.length - 1}
            onPress={() => setAt(Math.min(choices.length - 1, at + 1))}
            aria-label={say("if.more")}
          >
            <span aria-hidden="true">+</span>
          </Button>
        </div>
        <p className="soft small">
          {run.kind === "run"
            ? say("if.planned", { distance: format.distanceText(run.distanceM) })
            : say("if.planned.run-walk", { session: sessionTitle(run) })}
        </p>
      </div>
      <dl className="what-if-sides">
        {forecast.answer.kind === "silent" ? null : (
          <div>
            <dt>{say("if.model")}</dt>
            <ModelSays choice={choice} reachM={reachM} forecast={forecast} words={words} />
          </div>
        )}
        <div>
          <dt>
            <Explained>{say("if.rule")}</Explained>
          </dt>
          <RuleSaysShown choice={choice} words={words} />
        </div>
      </dl>
      <Verdict choice={choice} text={verdict} />
      <p className="visually-hidden" role="status">
        {spoken(choice, reachM, forecast, words)}
      </p>
      <p className="soft small">{say("forecast.is-no-permission")}</p>
    </div>
  );
}

function nearest(choices: readonly Choice[], distanceM: number): number {
  const away = choices.map((choice) => Math.abs(choice.distanceM - distanceM));
  return Math.max(0, away.indexOf(Math.min(...away)));
}

/** What a forecast that speaks says of this run, or why it says nothing; why a silent one is silent stands above. */
function ModelSays({
  choice,
  reachM,
  forecast,
  words,
}: {
  readonly choice: Choice;
  readonly reachM: number;
  readonly forecast: FlareForecast;
  readonly words: PersonalWords;
}) {
  const { say, chance } = words;
  if (choice.probability !== undefined)
    return (
      <>
        <dd className="what-if-number">{chance(choice.probability)}</dd>
        <dd className="soft small">{say("warn.chance", { above: forecast.threshold.abovePain })}</dd>
      </>
    );
  return (
    <>
      <dd className="what-if-number what-if-silent">{say("if.model.silent")}</dd>
      <dd className="soft small">{whyNoChance(choice, reachM, words)}</dd>
    </>
  );
}

/** Nothing where the warning as a whole is silent: that stands above. */
function whyNoChance(
  { modelSilent }: Choice,
  reachM: number,
  { say, format }: PersonalWords,
): string | undefined {
  if (modelSilent === undefined || modelSilent === "warning-silent") return undefined;
  if (modelSilent !== "beyond-own-days") return say(`if.model.${modelSilent}`);
  return reachM === 0
    ? say("if.model.beyond-own-days.none")
    : say("if.model.beyond-own-days", { reach: format.distanceText(reachM) });
}

function RuleSaysShown({
  choice: { rule },
  words: { say, format },
}: {
  readonly choice: Choice;
  readonly words: PersonalWords;
}) {
  if (rule.kind !== "scored")
    return (
      <>
        <dd className="what-if-number what-if-silent">{say("if.rule.cannot")}</dd>
        <dd className="soft small">{say(`if.rule.${rule.kind}`)}</dd>
      </>
    );
  return (
    <>
      <dd className="what-if-number">{format.number(rule.ratio, 2)} ×</dd>
      <dd className="soft small">
        {say("if.rule.of-longest", { longest: format.distanceText(rule.longestBeforeM) })}
      </dd>
    </>
  );
}

/** Never green: nothing here permits a run. */
const LOOK_BY_VERDICT: Readonly<Record<Choice["verdict"], readonly [tone: string, icon: IconName]>> = {
  "plan-forbids": ["note-stop", "cross"],
  "rule-warns": ["note-ease", "triangle"],
  "more-than-planned": ["note-ease", "triangle"],
  "run-walk-planned": ["note-ease", "triangle"],
  "no-plan": ["what-if-neutral", "question"],
  "cannot-tell": ["what-if-neutral", "question"],
  "nothing-against": ["what-if-neutral", "circle"],
};

function Verdict({ choice, text }: { readonly choice: Choice; readonly text: string }) {
  const [tone, icon] = LOOK_BY_VERDICT[choice.verdict];
  return (
    <div className={`note what-if-verdict ${tone}`}>
      <Icon name={icon} size={20} />
      <p className="sentence-start">{text}</p>
    </div>
  );
}

/** What changed, in a few sentences, for whoever does not see it. */
function spoken(choice: Choice, reachM: number, forecast: FlareForecast, words: PersonalWords): string {
  const { say, format, chance } = words;
  const { probability, rule, distanceM, verdict } = choice;
  const silence = whyNoChance(choice, reachM, words);
  return [
    say("if.said", { distance: format.distanceText(distanceM), verdict: say(`if.verdict.${verdict}`) }),
    ...(probability === undefined
      ? []
      : [say("if.model.chance", { chance: chance(probability), above: forecast.threshold.abovePain })]),
    ...(silence === undefined ? [] : [`${say("if.model")}: ${silence}`]),
    ...(rule.kind === "scored" ? [say("if.rule.scored", { ratio: format.number(rule.ratio, 2) })] : []),
  ].join(" ");
}
