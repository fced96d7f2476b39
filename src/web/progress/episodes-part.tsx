import { Link } from "@tanstack/react-router";
import type { HistoryAnswer } from "../../app/answers.ts";
import type { Episode } from "../../engine/plan/episode.ts";
import { addDays, type Day, daysBetween } from "../../engine/units/day.ts";
import { spikesIn } from "../history/spikes-in.ts";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";

const DAYS_BEFORE = 30;

/** Each stretch of pain: how long it took, and what stood out in the month before. Newest first. */
export function EpisodesPart({
  episodes,
  history,
  today,
}: {
  readonly episodes: readonly Episode[];
  readonly history: HistoryAnswer;
  readonly today: Day;
}) {
  const { say } = useWords();
  return (
    <section className="progress-part" aria-labelledby="progress-episodes">
      <h2 id="progress-episodes">{say("progress.episodes.title")}</h2>
      <p className="soft small">
        {say(episodes.length === 0 ? "progress.episodes.none" : "progress.episodes.lead")}
      </p>
      <ol className="episodes">
        {episodes.toReversed().map((episode) => (
          <EpisodeLine key={episode.beganOnDay} episode={episode} history={history} today={today} />
        ))}
      </ol>
    </section>
  );
}

function EpisodeLine({
  episode: { beganOnDay, recoveredOnDay },
  history,
  today,
}: {
  readonly episode: Episode;
  readonly history: HistoryAnswer;
  readonly today: Day;
}) {
  const { say } = useWords();
  const format = useFormat();
  const length = format.quantityText(Math.max(1, daysBetween(beganOnDay, recoveredOnDay ?? today)), "days");
  const before = history.days.filter(
    ({ day }) => day >= addDays(beganOnDay, -DAYS_BEFORE) && day <= beganOnDay,
  );
  const jump = spikesIn(before).toSorted((a, b) => b.ratio - a.ratio)[0];
  return (
    <li className="episode">
      <h3>
        {recoveredOnDay === undefined
          ? say("progress.episode.now", { day: format.day(beganOnDay) })
          : format.dayRange(beganOnDay, recoveredOnDay)}
      </h3>
      <p>
        {say(recoveredOnDay === undefined ? "progress.episode.lasting" : "progress.episode.lasted", {
          length,
        })}
      </p>
      <p className="soft">
        {jump !== undefined
          ? say("progress.episode.jump", {
              distance: format.distanceText(jump.distanceM),
              ratio: format.number(jump.ratio, 2),
              day: format.shortDay(jump.day),
            })
          : say(before.length === 0 ? "progress.episode.no-runs" : "progress.episode.calm")}
      </p>
      <Link to="/why" search={{ since: beganOnDay }}>
        {say("progress.episode.why")}
        <span className="visually-hidden">: {format.day(beganOnDay)}</span>
      </Link>
    </li>
  );
}
