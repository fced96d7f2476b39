import type { PlanOutcome } from "../../app/advice.ts";
import type { HistoryAnswer, Overview, WhyAnswer } from "../../app/answers.ts";
import type { DiaryRead } from "../../app/diary.ts";
import type { Outcomes } from "../../engine/plan/outcomes.ts";
import type { TriageOutcome } from "../../engine/triage/triage.ts";
import { addDays, type Day } from "../../engine/units/day.ts";

export const PARTS = ["pain", "findings", "plan", "tests", "danger", "unknown"] as const;
export type Part = (typeof PARTS)[number];
export const PERIODS = ["episode", "month", "quarter", "year"] as const;
export type Period = (typeof PERIODS)[number];

/** Everything a summary is made of. */
export interface Known {
  readonly overview: Overview;
  readonly outcomes: Outcomes;
  readonly history: HistoryAnswer;
  readonly why: WhyAnswer;
  readonly plan: PlanOutcome;
  readonly told: DiaryRead;
  readonly triage: TriageOutcome;
}

/** What was chosen for the page. */
export interface Chosen {
  readonly period: Period;
  readonly parts: ReadonlySet<Part>;
  readonly name: string;
}

const DAYS = { month: 30, quarter: 91, year: 365 } as const;
const DAYS_BEFORE = 28;

/** The days of a summary; a stretch of pain comes with the month before it. */
export function daysOf(
  period: Period,
  { overview, outcomes, why }: Known,
): { readonly from: Day; readonly to: Day } {
  const to = overview.today;
  if (period !== "episode") return { from: addDays(to, -DAYS[period]), to };
  const began = outcomes.episodes.at(-1)?.beganOnDay ?? (why.painSinceGiven ? why.painSince : undefined);
  return { from: addDays(began ?? to, -DAYS_BEFORE), to };
}

/** The chosen parts as data: what the page says, for a program to read. */
export function summaryAsData(known: Known, { period, parts }: Chosen): string {
  const { from, to } = daysOf(period, known);
  const within = ({ day }: { readonly day: Day }): boolean => day >= from && day <= to;
  const { outcomes, history, why, plan, told, triage, overview } = known;
  const summary = {
    format: "backstride-summary",
    version: 1,
    madeOnDay: overview.today,
    from,
    to,
    isSimulated: overview.isSimulated,
    ...(parts.has("pain") && {
      pain: {
        byDay: outcomes.pain.byDay.filter(within),
        change: outcomes.pain.change,
        episodes: outcomes.episodes,
        ability: outcomes.ability,
        confidence: outcomes.confidence.filter(within),
      },
      runs: history.days.filter(within),
    }),
    ...(parts.has("findings") && {
      painSince: why.painSince,
      findings: why.findings,
      references: why.references,
    }),
    ...(parts.has("plan") && { plan: plan.kind === "plan" ? plan.plan : { kind: plan.kind } }),
    ...(parts.has("tests") && { homeTests: told.homeTests }),
    ...(parts.has("danger") && {
      danger: {
        outcome: triage.outcome,
        isComplete: triage.isComplete,
        fired: triage.fired.map(({ rule, level, because, questions }) => ({
          rule: rule.id,
          level,
          because,
          questions,
        })),
        answers: told.answers,
        assessments: told.assessments,
      },
    }),
    ...(parts.has("unknown") && {
      notKnown: { questions: triage.unanswered, causes: missingIn(why) },
    }),
  };
  return `${JSON.stringify(summary, null, 2)}\n`;
}

/** What would have to be known to say more of a cause, each once. */
export const missingIn = ({ findings }: WhyAnswer): readonly string[] => [
  ...new Set(findings.flatMap(({ missing }) => missing)),
];
