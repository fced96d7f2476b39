import { useId, useState } from "react";
import type { ClipPage, FittingRun } from "../../../app/clips.ts";
import { Button } from "../../design/pressing.tsx";
import { problemWords } from "../../design/states.tsx";
import { useChange } from "../../server/questions.ts";
import type { Format } from "../../words/format.ts";
import { useFormat } from "../../words/formatting.tsx";
import { useWords } from "../../words/words.tsx";

/** Which run the clip was filmed during: asked where its time leaves a doubt, said where it is known. */
export function WhichRun({ page }: { readonly page: ClipPage }) {
  const { say } = useWords();
  const format = useFormat();
  const [isChanging, setChanging] = useState(false);
  const { clip, fitting } = page;
  if (fitting === undefined) return null;
  const run = fitting.find(({ id }) => id === clip.runId);
  const isKnown = run !== undefined || clip.isOfNoRun === true;
  if (!isKnown || isChanging)
    return <Asked clipId={clip.id} fitting={fitting} onAnswered={() => setChanging(false)} />;
  return (
    <p className="which-run-known">
      <span>
        {run === undefined
          ? say("form.run.none-of-them")
          : say("form.run.known", { run: runText(format, run) })}
      </span>
      <Button kind="plain" onPress={() => setChanging(true)}>
        {say("form.run.change")}
      </Button>
    </p>
  );
}

function Asked({
  clipId,
  fitting,
  onAnswered,
}: {
  readonly clipId: string;
  readonly fitting: readonly FittingRun[];
  readonly onAnswered: () => void;
}) {
  const words = useWords();
  const { say } = words;
  const format = useFormat();
  const id = useId();
  const save = useChange("PUT /api/clips/:id/run");
  const answer = (runId: string | null): void =>
    save.mutate({ params: { id: clipId }, body: { runId } }, { onSuccess: onAnswered });
  return (
    <section className="which-run" aria-labelledby={id}>
      <h2 id={id}>{say("form.run.which")}</h2>
      <p className="soft reading">{say(fitting.length > 1 ? "form.run.several" : "form.run.perhaps")}</p>
      <ul>
        {fitting.map((run) => (
          <li key={run.id}>
            <Button isDisabled={save.isPending} onPress={() => answer(run.id)}>
              {runText(format, run)}
            </Button>
          </li>
        ))}
        <li>
          <Button kind="plain" isDisabled={save.isPending} onPress={() => answer(null)}>
            {say("form.run.none")}
          </Button>
        </li>
      </ul>
      {save.isError ? <p role="alert">{problemWords(words, save.error)}</p> : null}
    </section>
  );
}

const runText = (
  format: Format,
  { ranOnDay, startedAtMs, utcOffsetS, name, distanceM }: FittingRun,
): string =>
  [
    `${format.dayOfYear(ranOnDay)}, ${format.clock(startedAtMs, utcOffsetS)}`,
    ...(distanceM === undefined ? [] : [format.distanceText(distanceM)]),
    ...(name === undefined ? [] : [name]),
  ].join(" · ");
