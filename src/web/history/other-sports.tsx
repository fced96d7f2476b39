import { useState } from "react";
import type { CrossTraining } from "../../engine/run/run.ts";
import { Fold } from "../design/asking.tsx";
import { Button } from "../design/pressing.tsx";
import { useFormat } from "../words/formatting.tsx";
import { useWords } from "../words/words.tsx";

const SHOWN_AT_ONCE = 30;

/** Everything else that loads the body, newest first. */
export function OtherSports({ sessions }: { readonly sessions: readonly CrossTraining[] }) {
  const { say, sayIfKnown } = useWords();
  const format = useFormat();
  const [shown, setShown] = useState(SHOWN_AT_ONCE);
  if (sessions.length === 0) return null;
  const newest = [...sessions].reverse();
  return (
    <section className="other-sports">
      <Fold summary={say("others.title", { count: sessions.length })}>
        <p className="soft small">{say("others.lead")}</p>
        <ul>
          {newest.slice(0, shown).map(({ id, onDay, sport, name, durationS }) => (
            <li key={id} className="other-sport">
              <span>
                {name ?? sayIfKnown(`sport.${sport}`) ?? sport}
                <span className="soft small"> · {format.dayOfYear(onDay)}</span>
              </span>
              <span>{durationS === undefined ? "" : format.duration(durationS)}</span>
            </li>
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
