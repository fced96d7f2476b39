import { effectsOf } from "../src/engine/personal/effects.ts";
import { type DiarySetting, diaryLife, USUAL_DIARY } from "../src/engine/simulate/diary-lives/diary-life.ts";
import { DIARY_SETTINGS, HARD_DIARY_SETTINGS } from "../src/engine/simulate/diary-lives/diary-settings.ts";
import { type EffectScores, scoreEffects } from "../src/engine/simulate/diary-lives/score-effects.ts";
import { median } from "./contest.ts";

const RUNNERS = 500;
const LIMITS = { coverage: [0.85, 0.95], falseShare: 0.1, first: 0.8, slope: [0.8, 1.2] } as const;

/** Simulated runners with known effects, and the time of a refit. */
export async function benchPersonal(): Promise<void> {
  console.log(`${RUNNERS} runners in each setting; 60 rated days and one cause of 1.5 points unless said.\n`);
  console.log(`  ${"setting".padEnd(40)}covers none  covers cause  false  told  first  slope`);
  let outside = 0;
  for (const setting of DIARY_SETTINGS) outside += printed(setting, "all");
  console.log("\nWhere the ranking is not promised:");
  for (const setting of HARD_DIARY_SETTINGS) outside += printed(setting, "without-ranking");
  console.log(outside === 0 ? "\nAll within the limits." : `\n${outside} outside the limits, marked !`);
  if (outside > 0) process.exitCode = 1;
  refit();
}

function printed(setting: DiarySetting, promised: "all" | "without-ranking"): number {
  const scores = scoreEffects(setting, RUNNERS);
  const marks = marksOf(scores, promised);
  const cell = (value: number, isOutside: boolean, width: number): string =>
    `${Number.isNaN(value) ? "-" : value.toFixed(3)}${isOutside ? "!" : " "}`.padStart(width);
  console.log(
    `  ${setting.name.padEnd(40)}${cell(scores.coverage.ofNone, marks.none, 11)}${cell(scores.coverage.ofCauses, marks.causes, 14)}${cell(scores.falseShare, marks.falseShare, 7)}${cell(scores.toldShare, false, 7)}${cell(hasCauses(scores) ? scores.firstShare : Number.NaN, marks.first, 7)}${cell(hasCauses(scores) ? scores.slope : Number.NaN, marks.slope, 7)}`,
  );
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
  const times = Array.from({ length: 12 }, () => {
    const before = process.cpuUsage();
    effectsOf(life.timeline);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  console.log(
    `\n${THIRTEEN_YEARS} days, 20 exposures: refitted in ${median(times.slice(2)).toFixed(0)} ms (CPU).`,
  );
}
