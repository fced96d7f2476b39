import type { ClipPage } from "../../../app/clips.ts";
import { useFormat } from "../../words/formatting.tsx";
import { useWords } from "../../words/words.tsx";
import { MovingPicture } from "./moving-picture.tsx";
import { frameAt } from "./places.ts";
import { placeWords, Scrubber } from "./scrubber.tsx";
import { useClipPicture } from "./use-clip-picture.ts";
import { usePlayback } from "./use-playback.ts";

/** The clip or its figure, to be looked at contact by contact. */
export function ClipPlayer({ page }: { readonly page: ClipPage }) {
  const words = useWords();
  const { say } = words;
  const format = useFormat();
  const picture = useClipPicture(page);
  const { contacts, heading, view } = page.clip.result;
  const playback = usePlayback(contacts);
  if (picture === undefined) return <p className="soft">{say("form.play.none")}</p>;
  const place = placeWords(words, format, contacts, playback.place);
  return (
    <section className="clip-player" aria-label={say("form.play.title")}>
      <MovingPicture
        {...picture}
        video={picture.video}
        frame={frameAt(contacts, playback.place)}
        heading={heading}
        label={say("form.play.picture", { place })}
      />
      <Scrubber contacts={contacts} playback={playback} />
      <p className="soft small">
        {say(picture.video === undefined ? "form.play.drawn" : "form.play.video")}{" "}
        {view === "side" ? say("form.play.near") : null}
      </p>
    </section>
  );
}
