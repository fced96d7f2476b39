import { existsSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { openBackstride } from "../../src/node/open-backstride.ts";

/** Where prepared data folders stand for all test files of one run. */
export const PREPARED = "BACKSTRIDE_PREPARED_HOMES";

/**
 * A data folder in which this sample runner was loaded at this instant, made by the first test of a run that asks for
 * it: to be copied, never opened.
 */
export async function preparedHome(life: string, nowMs: number): Promise<string> {
  const folder = process.env[PREPARED];
  if (folder === undefined) throw new Error(`${PREPARED} names no folder`);
  const prepared = join(folder, `${life}-${nowMs}`);
  if (existsSync(prepared)) return prepared;
  const making = mkdtempSync(join(folder, "making-"));
  const backstride = await openBackstride(making, { nowMs: () => nowMs, workers: 0 });
  const loaded = await backstride.loadSample(life);
  await backstride.close();
  if (!loaded.ok) throw new Error(`sample not loaded: ${loaded.problem.kind}`);
  try {
    renameSync(making, prepared);
  } catch (refused) {
    if (!existsSync(prepared)) throw refused;
    rmSync(making, { recursive: true, force: true }); // another file was first
  }
  return prepared;
}
