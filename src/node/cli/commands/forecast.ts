import type { ForecastAnswer } from "../../../app/personal.ts";
import type { Day } from "../../../engine/units/day.ts";
import { metresFromMiles } from "../../../engine/units/quantities.ts";
import { describeForecast } from "../describe-forecast.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import { readPlannedFile } from "../planned-file.ts";
import { type Command, printJson } from "../terminal.ts";
import { exitOf, refusalOf } from "./plan.ts";

export interface ForecastWords {
  /** A file with `{"planned": [{"day", "distanceM"}]}`. */
  readonly plan?: string;
  readonly above?: number;
  /** Distances to compare, in the runner's unit. */
  readonly whatIf?: readonly number[];
  /** The day of them; the next one without a run unless given. */
  readonly on?: Day;
}

/** `backstride forecast [--plan FILE] [--what-if KM,KM]`: the flare warning, or why it is silent. */
export function forecastCommand(words: ForecastWords): Command {
  return async (terminal) => {
    const backstride = await terminal.backstride();
    const { settings, isSimulated } = await backstride.overview();
    const planned = words.plan === undefined ? undefined : readPlannedFile(words.plan);
    if (planned !== undefined && !planned.ok) {
      terminal.remark(`${planned.problem}\n`);
      return EXIT.nothingRead;
    }
    const asked = await backstride.forecast({
      ...(planned !== undefined && { planned: planned.value }),
      ...(words.above !== undefined && { abovePain: words.above }),
      ...(words.whatIf !== undefined && {
        whatIf: {
          distancesM: words.whatIf.map((value) =>
            settings.distanceUnit === "mi" ? metresFromMiles(value) : value * 1000,
          ),
          ...(words.on !== undefined && { onDay: words.on }),
        },
      }),
    });
    if (!asked.ok) {
      const { problem } = asked;
      terminal.remark(
        problem.kind === "bad-field"
          ? `${refusedWords(problem, settings.distanceUnit)}\n`
          : "Not possible.\n",
      );
      return EXIT.badUsage;
    }
    const answer = asked.value;
    const exit = exitOfForecast(answer);
    if (terminal.wantsJson)
      printJson(terminal, "backstride.forecast/1", { simulated: isSimulated, ...answer });
    else if (answer.kind !== "forecast") terminal.remark(`${refusalOf(answer)}\n`);
    else terminal.out(`${isSimulated ? "Simulated runner.\n" : ""}${describeForecast(answer, settings)}\n`);
    return exit;
  };
}

const exitOfForecast = (answer: ForecastAnswer): ExitCode =>
  answer.kind === "forecast" ? EXIT.done : exitOf(answer);

/** Why it was not understood, in the words of the option that brought it. */
function refusedWords(
  { field, reason }: { readonly field: string; readonly reason: string },
  unit: "km" | "mi",
): string {
  const most = unit === "mi" ? "310 miles" : "500 km";
  switch (field) {
    case "planned":
      return `--plan: each run needs a day of the next two weeks, each day once, and no more than 500000 m, down no further than along.`;
    case "onDay":
      return reason === "has-a-run"
        ? "--on: a run of that day is recorded already. Ask about a later day."
        : "--on: it must be a day of the next two weeks.";
    case "distancesM":
      return `--what-if: one to ten distances, none above ${most}.`;
    default:
      return `${field}: ${reason}.`;
  }
}
