import type { Overview, RunRow } from "../../../app/answers.ts";
import { dayFromText } from "../../../engine/units/day.ts";
import { describeRun } from "../describe-run.ts";
import { EXIT } from "../exit-codes.ts";
import { distance, duration, number, pace } from "../print.ts";
import { type Command, printJson, table } from "../terminal.ts";

/** `backstride runs [--last N]`: the history, oldest first. */
export function runsCommand(options: { readonly last?: number }): Command {
  return async (terminal) => {
    const backstride = await terminal.backstride();
    const { settings, isSimulated } = await backstride.overview();
    const all = await backstride.runs();
    const rows = options.last === undefined ? all : all.slice(-options.last);
    if (terminal.wantsJson) {
      printJson(terminal, "backstride.runs/1", { simulated: isSimulated, runs: rows });
      return EXIT.done;
    }
    if (isSimulated) terminal.out("Simulated runner.\n");
    if (rows.length === 0) terminal.out("No runs yet. Bring some: backstride import PATH\n");
    else terminal.out(runTable(rows, settings));
    return EXIT.done;
  };
}

export interface RunWords {
  readonly confirmDistance?: true;
}

/**
 * `backstride run ID [--confirm-distance]`: one run with everything measured. A day works as an id when one run was on
 * it. A confirmed distance counts as told by the runner, as on the run's page.
 */
export function runCommand(idOrDay: string, { confirmDistance }: RunWords = {}): Command {
  return async (terminal) => {
    const backstride = await terminal.backstride();
    const day = dayFromText(idOrDay);
    const onDay =
      day === undefined ? [] : (await backstride.runs()).filter((row) => row.run.ranOnDay === day);
    if (onDay.length > 1) {
      terminal.remark(`${onDay.length} runs on ${idOrDay}: ${onDay.map((row) => row.run.id).join(", ")}\n`);
      return EXIT.badUsage;
    }
    const id = onDay[0]?.run.id ?? idOrDay;
    const found = await backstride.run(id);
    if (confirmDistance && found.ok) {
      const { distanceM } = found.value.run;
      if (distanceM === undefined) {
        terminal.remark(`Nobody knows how far ${idOrDay} was, so there is nothing to confirm.\n`);
        return EXIT.badUsage;
      }
      await backstride.correctRun(id, { distanceM });
    }
    const page = confirmDistance ? await backstride.run(id) : found;
    if (!page.ok) {
      terminal.remark(`No run is called ${idOrDay}. \`backstride runs\` lists them.\n`);
      return EXIT.notFound;
    }
    const { settings, isSimulated } = await backstride.overview();
    if (terminal.wantsJson) {
      printJson(terminal, "backstride.run/1", { simulated: isSimulated, ...page.value });
      return EXIT.done;
    }
    const { shoeId } = page.value.run;
    const worn = (await backstride.shoes()).find(({ shoe }) => shoe.id === shoeId);
    terminal.out(describeRun(page.value, settings, worn?.shoe.name));
    return EXIT.done;
  };
}

type Units = Pick<Overview["settings"], "distanceUnit">;

const runTable = (rows: readonly RunRow[], { distanceUnit }: Units): string =>
  table(
    ["day", "distance>", "moving>", "pace>", "cadence>", "against the month before>", "id"],
    rows.map(({ run, spike, isExcluded }) => [
      run.ranOnDay,
      distance(run.distanceM, distanceUnit),
      duration(run.movingTimeS),
      pace(run.speedMeanMps, distanceUnit),
      number(run.cadence?.meanSpm),
      isExcluded ? "left out" : spike === undefined ? "–" : `${spike.ratio.toFixed(2)} x`,
      run.id,
    ]),
  );
