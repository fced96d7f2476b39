import { useMemo } from "react";
import type { ClipPage } from "../../../app/clips.ts";
import type { FootContact } from "../../../engine/gait/gait-result.ts";
import { useFormat } from "../../words/formatting.tsx";
import { useWords } from "../../words/words.tsx";
import { MovingPicture } from "./moving-picture.tsx";
import { alignContacts, frameAt } from "./places.ts";
import { placeWords, Scrubber } from "./scrubber.tsx";
import { useClipPicture } from "./use-clip-picture.ts";
import { usePlayback } from "./use-playback.ts";

/** Two clips on one scrubber: whatever is shown, both stand at the same place of the same step. */
export function SideBySide({ before, after }: { readonly before: ClipPage; readonly after: ClipPage }) {
  const { say } = useWords();
  const contacts = useMemo(
    () => alignContacts(before.clip.result.contacts, after.clip.result.contacts),
    [before, after],
  );
  const playback = usePlayback(contacts.after);
  return (
    <section className="side-by-side" aria-label={say("form.play.title")}>
      <div className="side-by-side-pictures">
        <One name="before" page={before} contacts={contacts.before} place={playback.place} />
        <One name="after" page={after} contacts={contacts.after} place={playback.place} />
      </div>
      <Scrubber contacts={contacts.after} playback={playback} />
    </section>
  );
}

function One({
  name,
  page,
  contacts,
  place,
}: {
  readonly name: "before" | "after";
  readonly page: ClipPage;
  readonly contacts: readonly FootContact[];
  readonly place: number;
}) {
  const words = useWords();
  const { say } = words;
  const format = useFormat();
  const picture = useClipPicture(page);
  const label = say("form.play.picture", { place: placeWords(words, format, contacts, place) });
  return (
    <figure>
      <figcaption>
        <strong>{say(`form.compare.${name}`)}</strong>{" "}
        <span className="soft small">{format.dayOfYear(page.clip.filmedOnDay)}</span>
      </figcaption>
      {picture === undefined ? (
        <p className="soft">{say("form.play.none")}</p>
      ) : (
        <MovingPicture
          {...picture}
          video={picture.video}
          frame={frameAt(contacts, place)}
          heading={page.clip.result.heading}
          label={label}
        />
      )}
    </figure>
  );
}
