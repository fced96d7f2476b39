import type { ExperimentView } from "../../app/experiments.ts";
import type { Block, Protocol } from "../../engine/personal/experiment/protocol.ts";
import { addDays, type Day, daysBetween } from "../../engine/units/day.ts";
import { todayHere } from "../answers/local-diary.ts";
import { usePersonalWords } from "./personal-words.ts";

/** The pair of blocks that today lies in, of an experiment that runs. */
export function BlocksNow({ view: { protocol, standing } }: { readonly view: ExperimentView }) {
  const { say } = usePersonalWords();
  const today = todayHere();
  const now = pairsOf(protocol).find((blocks) => blocks.some(({ toDay }) => toDay >= today));
  if (standing.kind !== "running" || now === undefined) return null;
  return (
    <div className="stack-1">
      <h4>{say("try.blocks")}</h4>
      <Pairs pairs={[now]} today={today} />
    </div>
  );
}

/** All blocks as a calendar: a row a pair, a cell a day; the arm in words, never in colour alone. */
export function AllBlocks({ view: { protocol } }: { readonly view: ExperimentView }) {
  const { say } = usePersonalWords();
  return (
    <div className="stack-1">
      <Pairs pairs={pairsOf(protocol)} today={todayHere()} />
      {protocol.washOutDays === 0 ? null : <p className="soft small">{say("try.blocks.key")}</p>}
    </div>
  );
}

const pairsOf = ({ pairs, blocks }: Protocol): readonly (readonly Block[])[] =>
  Array.from({ length: pairs }, (_, pair) => blocks.filter((block) => block.pair === pair));

function Pairs({ pairs, today }: { readonly pairs: readonly (readonly Block[])[]; readonly today: Day }) {
  return (
    <ol className="block-pairs">
      {pairs.map((blocks, pair) => (
        <li key={blocks[0]?.fromDay ?? pair} className="block-pair">
          {blocks.map((block) => (
            <OneBlock key={block.fromDay} block={block} today={today} />
          ))}
        </li>
      ))}
    </ol>
  );
}

function OneBlock({ block, today }: { readonly block: Block; readonly today: Day }) {
  const { say, format } = usePersonalWords();
  const days = Array.from({ length: daysBetween(block.fromDay, block.toDay) + 1 }, (_, at) =>
    addDays(block.fromDay, at),
  );
  const isNow = block.fromDay <= today && today <= block.toDay;
  return (
    <div className={`block block-${block.arm}`} aria-current={isNow ? "date" : undefined}>
      <p className="block-name">
        <strong>{say(`try.arm.${block.arm}`)}</strong>{" "}
        <span className="soft">{`${format.shortDay(block.fromDay)} – ${format.shortDay(block.toDay)}`}</span>
      </p>
      <span className="block-days" aria-hidden="true">
        {days.map((day) => (
          <span
            key={day}
            className={[
              "block-day",
              day < block.countsFromDay ? "block-day-pale" : "",
              day === today ? "block-day-today" : "",
            ].join(" ")}
          />
        ))}
      </span>
    </div>
  );
}
