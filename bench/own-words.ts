import {
  HELD_OUT_EMERGENCIES,
  HELD_OUT_ORDINARY,
  HELD_OUT_TRAPS,
} from "../src/engine/answers/own-words/phrases/held-out.ts";
import type { Phrase } from "../src/engine/answers/own-words/phrases/phrase.ts";
import {
  TUNING_EMERGENCIES,
  TUNING_ORDINARY,
  TUNING_TRAPS,
} from "../src/engine/answers/own-words/phrases/tuning.ts";
import { readOwnWords } from "../src/engine/answers/own-words/read-own-words.ts";
import { falseAlarms, missingReads, scoreEmergencies } from "../src/engine/answers/own-words/score.ts";
import { vignettes } from "./vignettes.ts";

const share = (count: number, of: number): string =>
  `${count} of ${of} (${((100 * count) / of).toFixed(1)} %)`;

/** How many emergencies in free text are noticed, how often it rings for nothing, and how long a text takes. */
export async function benchOwnWords(): Promise<void> {
  report("tuning (shaped on these)", TUNING_EMERGENCIES, TUNING_TRAPS, TUNING_ORDINARY);
  report("held out (never looked at)", HELD_OUT_EMERGENCIES, HELD_OUT_TRAPS, HELD_OUT_ORDINARY);

  console.log("\nper question, all sentences: opened of all that name it first");
  const all = [...TUNING_EMERGENCIES, ...HELD_OUT_EMERGENCIES];
  for (const id of [...new Set(all.map(({ opens }) => opens[0] ?? ""))].toSorted()) {
    const { opened, sentences } = scoreEmergencies(all.filter(({ opens }) => opens[0] === id));
    console.log(`  ${id.padEnd(28)} ${opened} of ${sentences}`);
  }
  await timeTexts();
}

function report(
  name: string,
  emergencies: readonly Phrase[],
  traps: readonly Phrase[],
  ordinary: readonly Phrase[],
): void {
  const { opened, sentences } = scoreEmergencies(emergencies);
  const quiet = [...traps, ...ordinary];
  const reads = quiet.reduce((sum, phrase) => sum + phrase.reads.length, 0);
  console.log(`${name}`);
  console.log(`  emergencies noticed  ${share(opened, sentences)}`);
  console.log(`  false alarms         ${share(falseAlarms(quiet).length, quiet.length)}`);
  console.log(`  everyday answers     ${share(reads - missingReads(quiet).length, reads)}`);
}

async function timeTexts(): Promise<void> {
  const texts = await vignettes();
  if (texts === undefined) {
    console.log("\nspeed on clinical vignettes: left out, there is no data folder (BACKSTRIDE_DATA)");
    return;
  }
  for (const text of texts.slice(0, 50)) readOwnWords(text);
  const times = texts.map((text) => {
    const startedAt = performance.now();
    readOwnWords(text);
    return performance.now() - startedAt;
  });
  const sorted = times.toSorted((a, b) => a - b);
  const at = (ratio: number): string => (sorted[Math.floor(ratio * (sorted.length - 1))] ?? 0).toFixed(2);
  console.log(`\n${texts.length} clinical vignettes: median ${at(0.5)} ms, 99 in 100 under ${at(0.99)} ms`);
  const long = texts.join("\n").slice(0, 100_000);
  const startedAt = performance.now();
  readOwnWords(long);
  console.log(`100,000 characters: ${(performance.now() - startedAt).toFixed(0)} ms`);
}
