import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { realDataFolder } from "../test/real-data.ts";

/** The texts of the clinical vignettes in the data folder, each with what is absent; nothing when there is no folder. */
export async function vignettes(): Promise<readonly string[] | undefined> {
  const folder = realDataFolder();
  if (folder === undefined) return undefined;
  const file = join(folder, "vignettes", "avey_vignettes.jsonl");
  if (!existsSync(file)) return undefined;
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const { presentation, absent_findings } = JSON.parse(line) as Record<string, string>; // the data's own shape
      return `${presentation ?? ""} ${absent_findings ?? ""}`;
    });
}
