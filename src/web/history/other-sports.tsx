import { useState } from "react";
import type { CrossTraining } from "../../engine/run/run.ts";
import { Fold } from "../design/asking.tsx";
import { Button } from "../design/pressing.tsx";
import { problemWords } from "../design/states.tsx";
import { useCorrection } from "../server/questions.ts";
import { useTell } from "../shell/notice.tsx";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";

const SHOWN_AT_ONCE = 30;

/** Everything else that loads the body, newest first. */
export function OtherSports({ sessions }: { readonly sessions: readonly CrossTraining[] }) {
  const { say } = useWords();
  const format = useFormat();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  if (sessions.length === 0) return null;
  const newest = [...sessions].reverse();
  return (
    <section className="other-sports">
      <Fold summary={say("others.title", { count: sessions.length })}>
        <p className="soft small">{say("others.lead")}</p>
        <ul>
          {newest.slice(0, shown).map((session) => (
            <OtherSport key={session.id} session={session} />
          ))}
        </ul>
        {newest.length > shown ? (
          <Button onPress={() => setShown(newest.length)}>
            {say("show-more", { left: format.number(newest.length - shown) })}
          </Button>
        ) : null}
      </Fold>
    </section>
  );
}

function OtherSport({ session }: { readonly session: CrossTraining }) {
  const { id, onDay, sport, name, durationS } = session;
  const words = useWords();
  const { say, sayIfKnown } = words;
  const format = useFormat();
  const tell = useTell();
  const { correct, isPending, error } = useCorrection(id);
  const called = (name && (sayIfKnown(`name.${name}`) ?? name)) ?? sayIfKnown(`sport.${sport}`) ?? sport;

  const countAsRun = async (): Promise<void> => {
    const { movedToSport } = await correct({ sport: "running" });
    if (movedToSport === undefined) {
      tell({ text: say("others.is-run"), undo: () => void correct({ sport }) });
      return;
    }
    await correct({ sport: null }); // the recording holds nothing that a run is measured by
    tell({ text: say("others.cannot-be-run") });
  };

  return (
    <li className="other-sport">
      <span>
        {called}
        <span className="soft small"> · {format.dayOfYear(onDay)}</span>
        {error === null ? null : <span role="alert"> {problemWords(words, error)}</span>}
      </span>
      <span>{durationS === undefined ? "" : format.duration(durationS)}</span>
      <Button
        kind="plain"
        isDisabled={isPending}
        aria-label={say("others.was-run.of", { name: called, day: format.dayOfYear(onDay) })}
        onPress={() => void countAsRun().catch(() => {})}
      >
        {say("others.was-run")}
      </Button>
    </li>
  );
}
