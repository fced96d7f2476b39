import { EXERCISES } from "../../../engine/exercises/catalogue.ts";
import { EXIT } from "../exit-codes.ts";
import { type Command, printJson, table } from "../terminal.ts";

/** `backstride exercises`: the catalogue, with what each is for. Needs no data. */
export const exercisesCommand: Command = async (terminal) => {
  if (terminal.wantsJson) printJson(terminal, "backstride.exercises/1", { exercises: EXERCISES });
  else
    terminal.out(
      table(
        ["id", "exercise", "for", "needs"],
        EXERCISES.map(({ id, name, purpose, needs }) => [id, name, purpose, needs.join(", ")]),
      ),
    );
  return EXIT.done;
};
