import { openAsk } from "../../../app/ask.ts";
import { learnWords } from "../../../app/words/learn.ts";
import type { Emergency, Reply } from "../../../engine/learn/library.ts";
import { cardAsJson, describeCard, sourcesOf, wrapped } from "../describe-card.ts";
import { EXIT } from "../exit-codes.ts";
import { type Command, printJson } from "../terminal.ts";

const ALSO_SHOWN = 5;

/** `backstride ask "..."`: the card that answers best, sentence by sentence, and what else was found. */
export function askCommand(asked: string): Command {
  return async (terminal) => {
    const reply = openAsk()(asked);
    if (terminal.wantsJson) printJson(terminal, "backstride.ask/1", asJson(asked, reply));
    else terminal.out(describeReply(reply));
    return reply.best === undefined && reply.emergency === undefined ? EXIT.notFound : EXIT.done;
  };
}

const asJson = (asked: string, { emergency, best, hits }: Reply): object => ({
  ...(emergency && { emergency }),
  asked,
  ...(best && { best: cardAsJson(best) }),
  hits,
  references: Object.fromEntries((best ? sourcesOf(best) : []).map((source) => [source.id, source])),
});

function describeReply({ emergency, best, hits }: Reply): string {
  const others = hits.filter(({ kind, id }) => kind !== "card" || id !== best?.id).slice(0, ALSO_SHOWN);
  return [
    ...(emergency === undefined ? [] : [describeEmergency(emergency)]),
    best === undefined ? `${learnWords["nothing-found"]}\n` : describeCard(best),
    ...(others.length === 0
      ? []
      : [learnWords["also-found"], ...others.map(({ title, kind, id }) => `  ${title} (${kind} ${id})`), ""]),
    wrapped(learnWords["not-reviewed"], 0),
    "",
  ].join("\n");
}

const describeEmergency = ({ lines, action, opens }: Emergency): string =>
  [
    ...(opens.includes("mood") ? [wrapped(learnWords["harm-thoughts"], 0), ""] : []),
    learnWords["emergency-first"],
    ...lines.map(({ sign }) => wrapped(`- ${sign}`, 2, 2)),
    wrapped(action, 0),
    "",
  ].join("\n");
