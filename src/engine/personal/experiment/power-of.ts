import { dayNumber } from "../../units/day.ts";
import { normalDeviate, type Random, seededRandom, seedOfPart } from "../../units/random.ts";
import { comparePairs } from "./compare-pairs.ts";
import { drawBlocks } from "./draw-blocks.ts";
import { type Block, LEVEL, type PastOutcome, type Power, type Protocol } from "./protocol.ts";

// Product choices: docs/evidence/experiments.md.
const RUNS_SIMULATED = 300;
const POWER_WANTED = 0.8;
/** Points of change tried, smallest first. */
const CHANGES: readonly number[] = [0.5, 1, 1.5, 2, 2.5, 3, 4, 5];
const ORDERS_TRIED = 256;
const MOST_PAIN = 10;

/**
 * What a design could find: made-up runners like this one live through it, with ratings that are whole numbers from
 * 0 to 10, hang together from day to day, and are missing as often as this runner's. Less pain than 0 cannot be told,
 * so that low pain makes a change hard to see: that is found here, and said. It does not rest on the draw: asking again
 * gives the same answer.
 */
export function powerOf(design: Sized, past: PastOutcome, matters: number): Power {
  const smallestFound = CHANGES.find((change) => chanceToFind(design, past, change) >= POWER_WANTED);
  return {
    atWhatMatters: chanceToFind(design, past, matters),
    matters,
    ...(smallestFound !== undefined && { smallestFound }),
    rests: past,
  };
}

type Sized = Pick<Protocol, "pairs" | "blockDays" | "washOutDays">;

/** Share of the made-up runners in whom a change of this size is found. */
export function chanceToFind(design: Sized, past: PastOutcome, change: number): number {
  let found = 0;
  for (let life = 0; life < RUNS_SIMULATED; life++) {
    if (isFound(design, past, change, seedOfPart(LIVES_SEED, life))) found++; // the same lives for every change
  }
  return found / RUNS_SIMULATED;
}

const LIVES_SEED = 2;

function isFound(design: Sized, past: PastOutcome, change: number, seed: number): boolean {
  const random = seededRandom(seed);
  const blocks = drawBlocks({ ...design, seed }, FIRST_DAY);
  const means = blocks.map((block) => blockMean(block, { past, change, random, pain: { deviation: 0 } }));
  const differences: number[] = [];
  for (let place = 0; place < blocks.length; place += 2) {
    const [first, second] = [means[place], means[place + 1]];
    if (first === undefined || second === undefined) continue;
    differences.push(blocks[place]?.arm === "changed" ? first - second : second - first);
  }
  const compared = comparePairs(differences, { level: LEVEL, seed, mostOrders: ORDERS_TRIED });
  return compared !== undefined && compared.p <= LEVEL && compared.difference < 0;
}

const FIRST_DAY = "2000-01-03" as Block["fromDay"]; // any day: only the distances between days count

function blockMean(
  block: Block,
  life: {
    readonly past: PastOutcome;
    readonly change: number;
    readonly random: Random;
    readonly pain: { deviation: number };
  },
): number | undefined {
  const { past, random, pain } = life;
  const noise = past.deviation * Math.sqrt(1 - past.correlation ** 2);
  let total = 0;
  let ratings = 0;
  for (let day = dayNumber(block.fromDay); day <= dayNumber(block.toDay); day++) {
    pain.deviation = past.correlation * pain.deviation + noise * normalDeviate(random);
    const isTold = random() < (past.runsAWeek / 7) * past.toldRatio;
    if (!isTold || day < dayNumber(block.countsFromDay)) continue;
    const felt = past.mean + pain.deviation - (block.arm === "changed" ? life.change : 0);
    total += Math.round(Math.min(MOST_PAIN, Math.max(0, felt)));
    ratings++;
  }
  return ratings === 0 ? undefined : total / ratings;
}
