import { useQuery } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense } from "react";
import type { ForecastAnswer } from "../../app/personal.ts";
import type { FlareForecast, SilentBecause } from "../../engine/personal/forecast/forecast.ts";
import { clear } from "../../engine/triage/cleared-triage.ts";
import { locksFound } from "../../engine/triage/triage.ts";
import { useTriage } from "../answers/use-triage.ts";
import { Failed, Waiting } from "../design/states.tsx";
import { alarmIn } from "../plan/plan-now.ts";
import { forecastQuestion } from "../server/questions.ts";
import { TermsOf } from "../words/explained.tsx";
import { useDangersFirst } from "./dangers-first.tsx";
import { FlareLine } from "./flare-line.tsx";
import { LateFold } from "./late-fold.tsx";
import { type PersonalWords, usePersonalWords } from "./personal-words.ts";
import { ToTriage } from "./to-triage.tsx";
import { useSeen } from "./use-seen.ts";

/** Its drawings come when they are asked for. */
const BackTestShown = lazy(() =>
  import("./back-test.tsx").then((module) => ({ default: module.BackTestShown })),
);

/** How likely a flare-up is in the next three days, or why nothing is said; and how it would have done so far. */
export function WarningPart() {
  const { say } = usePersonalWords();
  const { place, isSeen } = useSeen<HTMLElement>();
  return (
    <section ref={place} className="progress-part warning" aria-labelledby="warning-title">
      <h2 id="warning-title">{say("warn.title")}</h2>
      {isSeen ? <Asked /> : null}
      <TermsOf sentences={[say("warn.title")]} />
    </section>
  );
}

function Asked() {
  const words = usePersonalWords();
  const { say } = words;
  const { told, outcome, today } = useTriage();
  const cleared = clear(outcome);
  const isDanger =
    (!cleared.ok && (cleared.problem.kind !== "unfinished" || locksFound(outcome) !== "none")) ||
    alarmIn(told, today, Date.now()) !== undefined;
  const answer = useQuery({ ...forecastQuestion, enabled: !isDanger });
  if (isDanger) return <NotNow />;
  if (answer.isPending) return <Waiting />;
  if (answer.isError) return <Failed problem={answer.error} onRetry={() => void answer.refetch()} />;
  if (answer.data.kind !== "forecast") return <NotNow />;
  const { forecast } = answer.data;
  return (
    <div className="stack">
      {cleared.ok ? null : (
        <div className="stack-1">
          <p className="reading">{say("forecast.dangers-open")}</p>
          <ToTriage />
        </div>
      )}
      <WarningTold forecast={forecast}>
        {forecast.answer.kind === "speaks" ? (
          <p className="soft reading">
            {countsOn(answer.data, words)} {say("forecast.is-no-permission")}
          </p>
        ) : null}
      </WarningTold>
      <FlareLine threshold={forecast.threshold} />
      {forecast.backTest.scores.model === undefined ? null : (
        <LateFold summary={say("warn.past")}>
          <Suspense fallback={<Waiting />}>
            <BackTestShown backTest={forecast.backTest} />
          </Suspense>
        </LateFold>
      )}
    </div>
  );
}

/** The way to the questions stands above where a danger was found; where a new phase asks them again, it stands here. */
function NotNow() {
  const { say } = usePersonalWords();
  const areDangersFirst = useDangersFirst();
  return (
    <div className="stack-1">
      <p className="reading">{say("warn.not-cleared")}</p>
      {areDangersFirst ? null : <ToTriage />}
    </div>
  );
}

/** The chance in large, or the silence and its reason in one sentence. */
export function WarningTold({
  forecast: { answer, threshold, daysToldLate, fromDay, toDay },
  children,
}: {
  readonly forecast: FlareForecast;
  readonly children?: ReactNode;
}) {
  const words = usePersonalWords();
  const { say, format, chance } = words;
  if (answer.kind === "silent")
    return (
      <p className="reading warning-silent">
        <strong>{say("warn.silent")}</strong> {whySilent(answer.because, words)}
        {daysToldLate === 0 ? "" : ` ${say("warn.silent.told-late", { count: daysToldLate })}`}
      </p>
    );
  return (
    <div className="stack-1">
      <p className="warning-chance">
        <span className="warning-number">{chance(answer.probability)}</span>
        <span>
          {say("warn.chance", { above: threshold.abovePain })}
          <br />
          {say("warn.days", { days: format.dayRange(fromDay, toDay) })}
        </span>
      </p>
      <p>{say("warn.usual", { chance: chance(answer.ownBaseRate) })}</p>
      {children}
    </div>
  );
}

/** Whose runs it counts on, and the days of which none is planned. */
export function countsOn(
  { plannedFrom, usualDays }: Extract<ForecastAnswer, { kind: "forecast" }>,
  { say, format }: PersonalWords,
): string {
  const from = say(`forecast.from-${plannedFrom}`);
  if (plannedFrom === "usual-week" || usualDays.length === 0) return from;
  return `${from} ${say("forecast.usual-days", { days: usualDays.map(format.shortDay).join(", ") })}`;
}

/** Why no warning is given, in one sentence. */
export function whySilent(because: SilentBecause, { say, format }: PersonalWords): string {
  switch (because.kind) {
    case "too-few-ratings":
      return say("warn.silent.too-few-ratings", { count: because.needed - because.ratings });
    case "too-few-in-a-row":
      return say("warn.silent.too-few-in-a-row", { inARow: because.inARow, needed: because.needed });
    case "too-few-forecasts":
      return say("warn.silent.too-few-forecasts", {
        forecasts: format.number(because.forecasts),
        events: format.number(because.events),
        needed: because.needed,
        eventsNeeded: because.eventsNeeded,
      });
    case "no-better-than": {
      const [a = "", b] = because.baselines.map((id) => say(`warn.baseline.${id}`));
      return say("warn.silent.no-better", { baselines: b === undefined ? a : say("warn.or", { a, b }) });
    }
    case "pain-not-told":
      return say("warn.silent.pain-not-told", { days: because.days });
    case "run-beyond-own-days":
      return say("if.model.beyond-own-days", { reach: format.distanceText(because.reachM) });
    case "more-not-higher":
      return say("if.model.more-not-higher");
    case "no-running-planned":
      return say("if.no-run");
  }
}
