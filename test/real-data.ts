import { existsSync } from "node:fs";
import { resolve } from "node:path";

/** The folder of real recordings, which is never part of the project; absent when there is none. */
export function realDataFolder(): string | undefined {
  const folder = process.env.BACKSTRIDE_DATA ?? resolve(import.meta.dirname, "../../shared/data");
  if (existsSync(folder)) return folder;
  console.log(`Left out: no real recordings at ${folder}; BACKSTRIDE_DATA can name their folder.`);
  return undefined;
}
