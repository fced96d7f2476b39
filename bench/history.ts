import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addDays } from "../src/engine/units/day.ts";
import { openBackstride } from "../src/node/open-backstride.ts";
import { median } from "./contest.ts";

const TARGET_MS = 150;
const ROUNDS = 7;

/** A whole long history from the store to findings, each time from cold: opened, loaded, analysed. */
export async function benchHistory(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), "backstride-bench-history-"));
  try {
    const filled = await openBackstride(home);
    const loaded = await filled.loadSample("thirteen-years");
    if (!loaded.ok) throw new Error(loaded.problem.kind);
    await filled.close();

    const cpuMs: number[] = [];
    const nextMs: number[] = [];
    const personalMs: number[] = [];
    let runs = 0;
    for (let round = 0; round <= ROUNDS; round++) {
      const backstride = await openBackstride(home);
      const before = process.cpuUsage();
      const history = await backstride.history();
      const { lastDay } = await backstride.overview();
      const why = await backstride.why(lastDay === undefined ? {} : { since: addDays(lastDay, -20) });
      runs = (await backstride.runs()).length;
      const { user, system } = process.cpuUsage(before);
      if (history.weeks.length === 0 || why.findings.length === 0) throw new Error("nothing was analysed");
      const beforeNext = process.cpuUsage();
      if ((await backstride.next()).length === 0) throw new Error("there is always something to ask next");
      const next = process.cpuUsage(beforeNext);
      if (round > 0) cpuMs.push((user + system) / 1000); // the first warms up
      if (round > 0) nextMs.push((next.user + next.system) / 1000);
      await backstride.close();
      if (round > 0) personalMs.push(await personalFromCold(home));
    }
    const withoutPersonal = median(cpuMs.map((all, round) => all - (personalMs[round] ?? 0)));
    const perThreeThousand = (withoutPersonal / runs) * 3000;
    console.log(`${runs} runs from the store: weeks, spikes, shoes, cadence lines and all findings`);
    console.log(
      `  median ${median(cpuMs).toFixed(0)} ms of CPU, the personal model among it ${median(personalMs).toFixed(0)} ms (a target of its own);`,
    );
    console.log(
      `  without that ${withoutPersonal.toFixed(0)} ms; for 3,000 runs ${perThreeThousand.toFixed(0)} ms (target ${TARGET_MS})`,
    );
    console.log(`  what to ask next: median ${median(nextMs).toFixed(0)} ms of CPU`);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}

/** CPU time of the personal model alone: nothing of the runner's own days is remembered, but the history is loaded. */
async function personalFromCold(home: string): Promise<number> {
  const backstride = await openBackstride(home);
  await backstride.history();
  const before = process.cpuUsage();
  if ((await backstride.personal()) === undefined) throw new Error("nothing was said of the own days");
  const { user, system } = process.cpuUsage(before);
  await backstride.close();
  return (user + system) / 1000;
}
