import type { ExperimentView } from "../../app/experiments.ts";
import type { Block } from "../../engine/personal/experiment/protocol.ts";
import { addDays, type Day, daysBetween } from "../../engine/units/day.ts";
import { todayHere } from "../answers/local-diary.ts";
import { usePersonalWords } from "./personal-words.ts";

/** The blocks as a calendar: a row a pair, a cell a day; the arm in words, never in colour alone. */
export function ExperimentBlocks({ view: { protocol } }: { readonly view: ExperimentView }) {
  const { say } = usePersonalWords();
  const today = todayHere();
  const pairs = Array.from({ length: protocol.pairs }, (_, pair) =>
    protocol.blocks.filter((block) => block.pair === pair),
  );
  return (
    <div className="stack-1">
      <h4>{say("try.blocks")}</h4>
      <ol className="block-pairs">
        {pairs.map((blocks, pair) => (
          <li key={blocks[0]?.fromDay ?? pair} className="block-pair">
            {blocks.map((block) => (
              <OneBlock key={block.fromDay} block={block} today={today} />
            ))}
          </li>
        ))}
      </ol>
      {protocol.washOutDays === 0 ? null : <p className="soft small">{say("try.blocks.key")}</p>}
    </div>
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
