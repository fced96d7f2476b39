import { EXIT } from "../exit-codes.ts";
import { distance } from "../print.ts";
import { type Command, printJson, table } from "../terminal.ts";

/** `backstride shoes`: every shoe with what it has run. */
export const shoesCommand: Command = async (terminal) => {
  const backstride = await terminal.backstride();
  const { settings, isSimulated } = await backstride.overview();
  const shoes = await backstride.shoes();
  if (terminal.wantsJson) {
    printJson(terminal, "backstride.shoes/1", { simulated: isSimulated, shoes });
    return EXIT.done;
  }
  if (isSimulated) terminal.out("Simulated runner.\n");
  if (shoes.length === 0) {
    terminal.out("No shoes yet. They come with a Strava export, or are added in the app.\n");
    return EXIT.done;
  }
  terminal.out(
    table(
      ["shoe", "distance>", "runs>", "first worn", "last worn", ""],
      shoes.map(({ shoe, runs, distanceM, firstRunOnDay, lastRunOnDay }) => [
        shoe.name,
        distance(distanceM, settings.distanceUnit),
        String(runs),
        firstRunOnDay ?? "–",
        lastRunOnDay ?? "–",
        shoe.retiredOnDay === undefined ? "" : `retired ${shoe.retiredOnDay}`,
      ]),
    ),
  );
  return EXIT.done;
};
