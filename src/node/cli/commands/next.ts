import { wordsOr } from "../../../app/words/fill-words.ts";
import { homeTestById } from "../../../engine/answers/home-tests.ts";
import { questionById } from "../../../engine/answers/questionnaire.ts";
import type { NextStep } from "../../../engine/findings/next-best.ts";
import { EXIT } from "../exit-codes.ts";
import { type Command, printJson } from "../terminal.ts";

const SHOWN = 5;

/** `backstride next`: what to answer, test or note next, because it would tell the most for the least effort. */
export const nextCommand: Command = async (terminal) => {
  const backstride = await terminal.backstride();
  const steps = await backstride.next();
  if (terminal.wantsJson) {
    printJson(terminal, "backstride.next/1", { steps });
    return EXIT.done;
  }
  if (steps.length === 0) terminal.out("Nothing is left that would change the picture.\n");
  for (const step of steps.slice(0, SHOWN)) terminal.out(`${describeStep(step)}\n`);
  return EXIT.done;
};

function describeStep({ kind, id, effortS, about }: NextStep): string {
  const minutes = effortS < 60 ? `${Math.round(effortS)} s` : `${Math.round(effortS / 60)} min`;
  const what =
    kind === "question"
      ? `Answer (${id}): ${questionById(id)?.wording ?? id}`
      : kind === "home-test"
        ? `Test (${id}): ${homeTestById(id)?.name ?? id}`
        : `In your runs: ${wordsOr(`missing.${id}`)}`;
  const titles = about.map((cause) => wordsOr(`finding.${cause}.title`));
  return `${what}  [about ${minutes}]\n    tells about: ${titles.join("; ")}`;
}
