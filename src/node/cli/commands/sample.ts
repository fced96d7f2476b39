import { EXIT } from "../exit-codes.ts";
import { type Command, printJson } from "../terminal.ts";
import { describeImport, progressLine } from "./import.ts";

/** `backstride sample [LIFE]`: a simulated runner, through the ordinary importer. */
export function sampleCommand(life: string | undefined): Command {
  return async (terminal) => {
    const backstride = await terminal.backstride();
    const lives = backstride.sampleLives();
    const chosen = life ?? lives[0]?.id;
    if (chosen === undefined) throw new Error("the program ships without sample lives");
    const show = progressLine(terminal);
    const loaded = await backstride.loadSample(chosen, show);
    show.end();
    if (loaded.ok) {
      if (terminal.wantsJson)
        printJson(terminal, "backstride.import/1", { simulated: true, ...loaded.value });
      else terminal.out(`Simulated runner "${chosen}".\n${describeImport(loaded.value)}`);
      return EXIT.done;
    }
    if (loaded.problem.kind === "not-found") {
      terminal.remark(
        `There is no sample life "${chosen}". There are: ${lives.map(({ id }) => id).join(", ")}.\n`,
      );
      return EXIT.notFound;
    }
    const { isSimulated } = await backstride.overview();
    terminal.remark(
      `This folder already holds ${isSimulated ? "a simulated runner" : "a runner's own history"}. Choose another with --home.\n`,
    );
    return EXIT.wouldMixSample;
  };
}
