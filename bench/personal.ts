import type { Timeline } from "../src/engine/personal/days/timeline.ts";
import { effectsOf } from "../src/engine/personal/effects/effects.ts";
import { diaryLife, USUAL_DIARY } from "../src/engine/simulate/diary-lives/diary-life.ts";
import { DIARY_SETTINGS, HARD_DIARY_SETTINGS } from "../src/engine/simulate/diary-lives/diary-settings.ts";
import {
  type EffectScores,
  scoreEffects,
  scoreWholeLives,
} from "../src/engine/simulate/diary-lives/score-effects.ts";
import { HARD_WHOLE_SETTINGS, WHOLE_SETTINGS } from "../src/engine/simulate/diary-lives/whole-settings.ts";
import { median } from "./contest.ts";
import { firstByKnowing } from "./knowing-ranker.ts";

const RUNNERS = 500;
/** No model was chosen on these lives. */
const SEED = 70_000_000;
const LIMITS = { coverage: [0.85, 0.95], falseShare: 0.1, first: 0.8, slope: [0.8, 1.2] } as const;

/** Simulated runners with known effects, and the time of a refit. */
export async function benchPersonal(): Promise<void> {
  refit(); // first, in a process that has fitted nothing else, as a runner's has
  console.log(`${RUNNERS} runners in each setting; 60 rated days and one cause of 1.5 points unless said.\n`);
  console.log(
    "| setting | covers none | covers cause | false | told | first | or named | slope |\n|---|---|---|---|---|---|---|---|",
  );
  let outside = 0;
  for (const setting of DIARY_SETTINGS)
    outside += printed(setting.name, scoreEffects(setting, RUNNERS, SEED), "all");
  for (const setting of WHOLE_SETTINGS)
    outside += printed(setting.name, scoreWholeLives(setting, RUNNERS, SEED), "all");
  console.log("\nWhere the ranking is not promised:\n");
  for (const setting of HARD_DIARY_SETTINGS)
    outside += printed(setting.name, scoreEffects(setting, RUNNERS, SEED), "without-ranking");
  for (const setting of HARD_WHOLE_SETTINGS)
    outside += printed(setting.name, scoreWholeLives(setting, RUNNERS, SEED), "without-ranking");
  console.log(outside === 0 ? "\nAll within the limits." : `\n${outside} outside the limits, marked !`);
  if (outside > 0) process.exitCode = 1;
  attainable();
}

const RUNNERS_KNOWN = 200;

/** What the ranking could be at most, beside what it is, on the same runners. */
function attainable(): void {
  console.log(
    `\nStrongest cause first, of ${RUNNERS_KNOWN}: ours, and by knowing how the runner was made.\n`,
  );
  for (const setting of [...DIARY_SETTINGS, ...HARD_DIARY_SETTINGS]) {
    if (Object.keys(setting.effects).length === 0 || setting.ratedDays > FEW_DAYS) continue;
    const ours = scoreEffects(setting, RUNNERS_KNOWN, SEED).firstShare;
    const known = firstByKnowing(setting, RUNNERS_KNOWN, SEED);
    console.log(`| ${setting.name} | ${ours.toFixed(3)} | ${known.toFixed(3)} |`);
  }
}

const FEW_DAYS = 100;

function printed(name: string, scores: EffectScores, promised: "all" | "without-ranking"): number {
  const marks = marksOf(scores, promised);
  const cell = (value: number, isOutside = false): string =>
    Number.isNaN(value) ? "-" : `${value.toFixed(3)}${isOutside ? "!" : ""}`;
  const ofCauses = (value: number): number => (hasCauses(scores) ? value : Number.NaN);
  const cells = [
    cell(scores.coverage.ofNone, marks.none),
    cell(scores.coverage.ofCauses, marks.causes),
    cell(scores.falseShare, marks.falseShare),
    cell(scores.toldShare),
    cell(ofCauses(scores.firstShare), marks.first),
    cell(ofCauses(scores.firstOrNamedShare)),
    cell(ofCauses(scores.slope), marks.slope),
  ];
  console.log(`| ${[name, ...cells].join(" | ")} |`);
  return Object.values(marks).filter(Boolean).length;
}

const hasCauses = (scores: EffectScores): boolean => scores.intervals.ofCauses > 0;

function marksOf(scores: EffectScores, promised: "all" | "without-ranking") {
  const isWithin = (value: number, [low, high]: readonly [number, number]): boolean =>
    Number.isNaN(value) || (value >= low && value <= high);
  const isHard = promised !== "all" || !hasCauses(scores);
  return {
    none: !isWithin(scores.coverage.ofNone, LIMITS.coverage),
    causes: !isWithin(scores.coverage.ofCauses, LIMITS.coverage),
    falseShare: scores.falseShare > LIMITS.falseShare,
    first: !isHard && scores.firstShare < LIMITS.first,
    slope: !isHard && !isWithin(scores.slope, LIMITS.slope),
  };
}

const THIRTEEN_YEARS = 4750;

/** Thirteen years rated every day, 20 exposures, refitted from the timeline. */
function refit(): void {
  const life = diaryLife({ ...USUAL_DIARY, exposures: 20, ratedDays: THIRTEEN_YEARS, missingShare: 0 }, 1);
  const evenings = {
    ...life.timeline,
    exposures: life.timeline.exposures.map((column) => ({ ...column, beforeRating: column.byDay })),
  };
  console.log(
    `${THIRTEEN_YEARS} days, 20 exposures, refitted: ${timesOf(life.timeline)} rated in the morning, ${timesOf(evenings)} rated after the run.\n`,
  );
}

/** What is waited for, and what all threads did meanwhile: collecting garbage and compiling are among it. */
function timesOf(timeline: Timeline): string {
  const times = Array.from({ length: 12 }, () => {
    const cpuBefore = process.cpuUsage();
    const before = performance.now();
    effectsOf(timeline);
    const elapsedMs = performance.now() - before;
    const { user, system } = process.cpuUsage(cpuBefore);
    return { elapsedMs, cpuMs: (user + system) / 1000 };
  }).slice(2);
  const [elapsedMs, cpuMs] = [
    median(times.map((one) => one.elapsedMs)),
    median(times.map((one) => one.cpuMs)),
  ];
  return `${elapsedMs.toFixed(0)} ms (${cpuMs.toFixed(0)} of CPU)`;
}
