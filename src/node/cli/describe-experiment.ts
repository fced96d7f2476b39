import type { ExperimentRefusal, ExperimentView, Proposal } from "../../app/experiments.ts";
import { fillPlaces } from "../../app/words/fill-places.ts";
import { personalEn } from "../../app/words/personal-en.ts";
import type { ExperimentResult } from "../../engine/personal/experiment/analyse-experiment.ts";
import type { DesignField } from "../../engine/personal/experiment/begin-experiment.ts";
import { changeMade } from "../../engine/personal/experiment/change-made.ts";
import { type ExperimentStanding, hasEnded } from "../../engine/personal/experiment/experiment-record.ts";
import type { PainBaseline } from "../../engine/personal/experiment/pain-baseline.ts";
import { type Arm, daysOfProtocol, type Protocol } from "../../engine/personal/experiment/protocol.ts";
import { isAskedAbout } from "../../engine/personal/experiment/was-changed.ts";
import { percent } from "./print.ts";
import { table } from "./terminal.ts";

/** Why it was refused, in words. */
export function describeRefusal(because: ExperimentRefusal): string {
  switch (because.kind) {
    case "not-cleared":
      return because.problem.kind === "unfinished"
        ? "The danger questions come before any experiment: backstride triage --interactive"
        : "No experiment now: your answers to the danger questions come first. backstride plan says why.";
    case "no-such-experiment":
      return personalEn["experiment.no-such"];
    case "no-such-shoe":
      return `${fillPlaces(personalEn["design.no-such-shoe"], { shoe: because.shoeId })} backstride shoes lists them.`;
    case "note-would-not-count":
      return personalEn[`note.${because.because}`];
    case "not-now":
      return fillPlaces(personalEn["experiment.not-now"], { standing: because.standing });
    case "hopeless":
      return [
        fillPlaces(personalEn["design.hopeless"], {
          matters: String(because.power.matters),
          chance: percent(because.power.atWhatMatters),
        }),
        ...(because.pairsEnough === undefined
          ? []
          : [fillPlaces(personalEn["design.hopeless.enough"], { pairs: String(because.pairsEnough) })]),
      ].join(" ");
    case "out-of-range":
      return fillPlaces(personalEn["design.out-of-range"], {
        field: OPTION_OF[because.field],
        from: String(because.from),
        to: String(because.to),
      });
    case "begins-in-the-past":
      return fillPlaces(personalEn["design.begins-in-the-past"], { day: because.beginsOnDay });
    case "begins-too-late":
      return fillPlaces(personalEn["design.begins-too-late"], {
        day: because.beginsOnDay,
        last: because.lastDay,
      });
    case "too-few-pairs":
      return fillPlaces(personalEn["design.too-few-pairs"], {
        pairs: String(because.pairs),
        needed: String(because.pairsNeeded),
      });
    case "pain-above-limit":
      return fillPlaces(personalEn["design.pain-above-limit"], {
        pain: String(because.pain),
        day: because.onDay,
      });
    case "another-running":
      return fillPlaces(personalEn["design.another-running"], { id: because.id });
    case "running-locked":
      return personalEn["design.running-locked"];
    case "no-running-planned":
    case "lever-cautioned":
      return personalEn[`design.${because.kind}`];
  }
}

/** What the field of a design is called where it is typed; the rise of the steps is not. */
const OPTION_OF: Readonly<Record<DesignField, string>> = {
  pairs: "--pairs",
  blockDays: "--block-days",
  washOutDays: "--wash-out",
  abovePain: "--stop-above",
  ratio: "--lever cadence",
};

/** What a design would be: the change, what it could find, and when it ends. */
export const describeProposal = (proposal: Proposal): string =>
  [
    ...agreedLines(proposal, proposal),
    fillPlaces(personalEn["experiment.days"], { from: proposal.fromDay, to: proposal.toDay }),
  ].join("\n");

/** What was agreed, with every block. */
export function describeAgreed(view: ExperimentView): string {
  const { seed, blocks } = view.protocol;
  return [
    ...agreedLines(view.protocol, view),
    fillPlaces(personalEn["experiment.drawn"], { seed: String(seed) }),
    table(
      ["from", "counts from", "to", ""],
      blocks.map(({ fromDay, countsFromDay, toDay, arm }) => [
        fromDay,
        countsFromDay,
        toDay,
        personalEn[`arm.${arm}`],
      ]),
    ).trimEnd(),
  ].join("\n");
}

type Agreed = Pick<Protocol, "lever" | "outcome" | "power" | "stopping">;
type Around = Pick<ExperimentView, "shoeName" | "painBaseline">;

function agreedLines({ lever, outcome, power, stopping }: Agreed, around: Around): readonly string[] {
  return [
    `${leverText(lever, "changed", around)} / ${leverText(lever, "usual", around)}`,
    `Compared: ${personalEn[`outcome.${outcome}`]}.`,
    fillPlaces(personalEn["experiment.power"], {
      matters: String(power.matters),
      chance: percent(power.atWhatMatters),
    }),
    power.smallestFound === undefined
      ? personalEn["experiment.power-none"]
      : fillPlaces(personalEn["experiment.power-smallest"], { points: String(power.smallestFound) }),
    ...(power.rests.isAssumed
      ? [fillPlaces(personalEn["experiment.assumed"], { ratings: String(power.rests.ratings) })]
      : []),
    fillPlaces(personalEn["ends.always"], { above: String(stopping.abovePain) }),
    riseText(stopping, around.painBaseline),
  ];
}

const riseText = ({ rise }: Protocol["stopping"], baseline: PainBaseline): string =>
  fillPlaces(personalEn[`ends.rise.${baseline.kind}`], {
    rise: String(rise),
    ...(baseline.kind === "known"
      ? { before: baseline.pain.toFixed(1) }
      : { ratings: String(baseline.ratings), needed: String(baseline.ratingsNeeded) }),
  });

/** The change or its absence, with the shoes or the ground it is about. */
function leverText(lever: Protocol["lever"], arm: Arm, { shoeName }: Pick<Around, "shoeName">): string {
  return fillPlaces(personalEn[`lever.${lever.kind}${arm === "changed" ? "" : ".usual"}`], {
    ...(lever.kind === "shoes" && { shoe: shoeName ?? lever.shoeId }),
    ...(lever.kind === "surface" && { ground: personalEn[`ground.${lever.surface}`] }),
  });
}

/** How it stands, what today asks for, and the result once there is one. */
export function describeView(view: ExperimentView): string {
  const { protocol, standing, asked, adherence, daysToAsk, result, painBaseline } = view;
  const { lever } = protocol;
  const { from, to } = daysOfProtocol(protocol);
  return [
    `${protocol.id}: ${leverText(lever, "changed", view)}, ${from} to ${to}`,
    `  ${describeStanding(standing)}`,
    ...(asked === undefined
      ? asksNothing(standing)
      : [
          `  ${fillPlaces(personalEn["experiment.if-you-run"], { what: leverText(lever, asked.arm, view) })}`,
          ...(asked.isWashOut ? [`  ${personalEn["experiment.wash-out"]}`] : []),
        ]),
    `  ${view.daysRated} of ${view.daysCounted} days with a run are rated.`,
    ...(["changed", "usual"] as const).map(
      (arm) =>
        `  ${fillPlaces(personalEn["experiment.followed"], {
          arm: personalEn[`arm.${arm}`],
          followed: String(adherence[arm].followed),
          not: String(adherence[arm].notFollowed),
          unknown: String(adherence[arm].unknown),
        })}`,
    ),
    ...(daysToAsk.length === 0
      ? []
      : [
          `  ${fillPlaces(personalEn[isAskedAbout(lever) ? "experiment.to-ask" : "experiment.from-runs"], {
            days: daysToAsk.slice(-5).join(", "),
          })}`,
        ]),
    ...(hasEnded(standing) || painBaseline.kind === "known"
      ? []
      : [`  ${riseText(protocol.stopping, painBaseline)}`]),
    ...(result === undefined
      ? hasEnded(standing) && view.daysCounted > 0
        ? [`  ${personalEn["experiment.to-show"]}`]
        : []
      : [...describeResult(result), personalEn["experiment.shown"]].map((line) => `  ${line}`)),
  ].join("\n");
}

/** Said on its days only: after the last one nothing is left to ask for. */
const asksNothing = (standing: ExperimentStanding): readonly string[] =>
  standing.kind === "running" && standing.daysLeft > 0 ? [`  ${personalEn["experiment.asks-nothing"]}`] : [];

function describeStanding(standing: ExperimentStanding): string {
  const said = personalEn[`standing.${standing.kind}`];
  switch (standing.kind) {
    case "waiting":
      return fillPlaces(said, { day: standing.beginsOnDay });
    case "running":
      return fillPlaces(said, { days: String(standing.daysLeft), day: standing.lastDay });
    case "stopped":
      return `${fillPlaces(said, { day: standing.onDay })}. ${personalEn[`stopped.${standing.because}`]}`;
    case "over":
      return fillPlaces(said, { day: standing.lastDay });
  }
}

function describeResult({ asDrawn, asDone, adherence }: ExperimentResult): readonly string[] {
  if (asDrawn.kind === "cannot-tell")
    return [
      fillPlaces(personalEn["experiment.cannot-tell"], {
        pairs: String(asDrawn.pairs),
        needed: String(asDrawn.pairsNeeded),
      }),
    ];
  const made = changeMade(adherence);
  const { difference } = asDrawn;
  const size = Math.abs(difference).toFixed(1);
  const side = size === "0.0" ? "same" : difference < 0 ? "lower" : "higher";
  return [
    ...(made.kind === "mostly"
      ? []
      : [
          fillPlaces(
            personalEn[`result.made.${made.kind}`],
            "days" in made ? { made: String(made.made), days: String(made.days) } : {},
          ),
        ]),
    fillPlaces(personalEn[`result.${side}`], { points: size }),
    fillPlaces(personalEn["experiment.range"], rangeOf(asDrawn)),
    fillPlaces(personalEn["experiment.p"], { chance: percent(asDrawn.p) }),
    asDone.kind === "compared"
      ? fillPlaces(personalEn["experiment.as-done"], {
          difference: signed(asDone.difference),
          ...rangeOf(asDone),
        })
      : fillPlaces(personalEn["result.done-cannot"], {
          pairs: String(asDone.pairs),
          needed: String(asDone.pairsNeeded),
        }),
  ];
}

type Compared = Extract<ExperimentResult["asDrawn"], { readonly kind: "compared" }>;

const rangeOf = ({ interval, pairs }: Compared): Readonly<Record<"low" | "high" | "pairs", string>> => ({
  low: signed(interval.low),
  high: signed(interval.high),
  pairs: String(pairs),
});

/** Points with their sign: less pain is minus, and what is shown as none has no side. */
function signed(points: number): string {
  const shown = points.toFixed(1);
  if (Number(shown) === 0) return "0.0";
  return points > 0 ? `+${shown}` : shown;
}
