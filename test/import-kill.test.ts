import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type ExportedActivity, stravaExport } from "../fixtures/archives.ts";
import { writeZip } from "../fixtures/zip.ts";
import { writeFit } from "../src/engine/activity/fit/write-fit.ts";
import { writeGpx } from "../src/engine/activity/gpx/write-gpx.ts";
import { anActivity } from "../src/engine/activity/make-activity.ts";
import { seededRandom } from "../src/engine/simulate/random.ts";
import { openBackstride } from "../src/node/open-backstride.ts";

const KILLS = 20;
const RUNS = 400;
const ROOT = resolve(import.meta.dirname, "..");

let folder = "";
let archive = "";
beforeAll(async () => {
  // Beside the packages, so that the bundle finds the one it cannot hold.
  mkdirSync(join(ROOT, "node_modules/.cache"), { recursive: true });
  folder = mkdtempSync(join(ROOT, "node_modules/.cache/backstride-kill-"));
  archive = join(folder, "export.zip");
  writeFileSync(archive, writeZip(anExport()));
  await build({
    entryPoints: {
      "import-until": join(import.meta.dirname, "import-programs/import-until.ts"),
      "import-worker": join(ROOT, "src/node/import/worker.ts"),
    },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    platform: "node",
    format: "esm",
    external: ["@photostructure/sqlite"],
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every eighth run was recorded twice, once richer and once poorer than the one met before. */
function anExport() {
  const activities = Array.from({ length: RUNS }, (_, n): ExportedActivity[] => {
    const startedAtMs = Date.UTC(2020, 0, 1 + n, 6, 0, (n * 37) % 3000); // no two at the same second of their hour
    const run = anActivity({ startedAtMs, durationS: 300 + (n % 60) });
    const told = { startedAtMs, name: `Run ${n}`, sport: "run", gear: n < 200 ? "Old" : "New" } as const;
    const first = { ...told, fileName: `${n}.fit`, bytes: writeFit(run) };
    return n % 8 === 0 ? [first, { ...told, fileName: `${n}.gpx`, bytes: writeGpx(run) }] : [first];
  });
  return stravaExport(activities.flat(), {
    shoes: ["Old", "New"].map((name) => ({ name, brand: "Made up", model: name })),
  });
}

const importUntil = (home: string, lastAsk: number) => {
  const program = join(folder, "import-until.mjs");
  const ran = spawnSync(process.execPath, [program, archive, home, String(lastAsk)], { encoding: "utf8" });
  const lines = ran.stdout.split("\n").slice(0, -1);
  if (ran.signal === null && ran.status !== 0) throw new Error(ran.stderr);
  return {
    wasKilled: ran.signal === "SIGKILL",
    acknowledged: lines.filter((line) => !line.startsWith("asks ")),
    lines,
  };
};

/** What a person would find in the store afterwards. */
async function whatIsThere(home: string) {
  const backstride = await openBackstride(home, { workers: 0 });
  const outcomes = await backstride.importOutcomes("one");
  const there = {
    runs: (await backstride.runs()).map(({ run }) => run),
    shoes: (await backstride.shoes()).map(({ shoe, distanceM }) => [shoe.name, distanceM]),
    outcomes: outcomes.ok ? outcomes.value.map(({ kind, name }) => `${kind} ${name}`) : [],
  };
  await backstride.close();
  return there;
}

describe("an import that is killed again and again", () => {
  it("loses nothing it acknowledged, opens, goes on, and ends as if nothing had happened", async () => {
    const undisturbed = importUntil(join(folder, "undisturbed"), Number.POSITIVE_INFINITY);
    const expected = await whatIsThere(join(folder, "undisturbed"));
    expect(expected.runs).toHaveLength(RUNS);
    const asks = Number(undisturbed.lines.at(-1)?.slice("asks ".length));
    const random = seededRandom(7);

    let kills = 0;
    for (let life = 0; kills < KILLS; life++) {
      const home = join(folder, `home-${life}`);
      for (let wasKilled = true; wasKilled; ) {
        const isLast = kills === KILLS;
        const ran = importUntil(
          home,
          isLast ? Number.POSITIVE_INFINITY : 1 + Math.floor(random() * asks * 0.4),
        );
        wasKilled = ran.wasKilled;
        if (wasKilled) kills++;
        const there = await whatIsThere(home);
        expect(there.outcomes).toEqual(expect.arrayContaining(ran.acknowledged));
        if (!wasKilled) expect(there).toEqual(expected);
      }
    }
    expect(kills).toBe(KILLS);
  }, 120_000);
});
