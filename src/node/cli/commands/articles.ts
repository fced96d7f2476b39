import { learnWords } from "../../../app/words/learn.ts";
import {
  articlesAgainstEvidence,
  type DoubtfulIdea,
} from "../../../engine/learn/articles-against-evidence.ts";
import type { Disagreement } from "../../../engine/learn/disagreements.ts";
import { wrapped } from "../describe-card.ts";
import { EXIT } from "../exit-codes.ts";
import { type Command, printJson } from "../terminal.ts";

/** `backstride learn --articles`: where the articles part from each other and from research. */
export const articlesCommand: Command = async (terminal) => {
  const page = articlesAgainstEvidence();
  if (terminal.wantsJson) {
    printJson(terminal, "backstride.articles/1", page);
    return EXIT.done;
  }
  const graded = (grade: DoubtfulIdea["grade"]): readonly string[] =>
    page.ideas.filter((idea) => idea.grade === grade).map(describeIdea);
  terminal.out(
    [
      learnWords["they-disagree"],
      ...page.disagreements.map(describeDisagreement),
      learnWords["research-against"],
      ...graded("contradicted"),
      learnWords["research-weak"],
      ...graded("weak"),
      learnWords["not-reviewed"],
      "",
    ].join("\n"),
  );
  return EXIT.done;
};

const describeDisagreement = ({ topic, articlesSay, weDo, card }: Disagreement): string =>
  [
    wrapped(`${topic} (card ${card})`, 2),
    wrapped(`${learnWords["articles-say"]} ${articlesSay}`, 4),
    wrapped(`${learnWords["we-do"]} ${weDo}`, 4),
    "",
  ].join("\n");

const describeIdea = ({ articleSays, weSay, cards }: DoubtfulIdea): string =>
  [
    wrapped(`“${articleSays}”${cards.length === 0 ? "" : ` (card ${cards.join(", ")})`}`, 2),
    ...(weSay.length === 0 ? [learnWords["no-card"]] : weSay).map((text) => wrapped(text, 4)),
    "",
  ].join("\n");
