import { Link } from "@tanstack/react-router";
import type { RunPage } from "../../app/answers.ts";
import { Icon } from "../design/icon.tsx";
import { isSpike } from "../history/spikes-in.ts";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";

/** How this run stood against the longest of the thirty days before it. */
export function SpikeSentence({ page: { run, spike, isExcluded } }: { readonly page: RunPage }) {
  const { say } = useWords();
  const format = useFormat();
  if (isExcluded) return null;
  if (spike === undefined || run.distanceM === undefined)
    return <p className="soft run-spike-none">{say("spike.unknown")}</p>;

  const values = {
    ratio: format.number(spike.ratio, 2),
    longest: format.distanceText(spike.longestBeforeM),
    distance: format.distanceText(run.distanceM),
  };
  const isOver = isSpike(spike.ratio);
  return (
    <div className={isOver ? "note note-ease run-spike" : "note run-spike"}>
      <Icon name={isOver ? "diamond" : "circle"} />
      <div>
        <p>
          <strong>{say(isOver ? "spike.over" : "spike.within", values)}</strong>{" "}
          {say(isOver ? "spike.over.why" : "spike.within.why", values)}
        </p>
        <Link to="/runs/$id" params={{ id: spike.longestRunId }} className="small">
          {say("spike.before")}
        </Link>
      </div>
    </div>
  );
}
