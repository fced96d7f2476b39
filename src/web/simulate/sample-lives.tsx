import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { sendAll } from "../answers/local-diary.ts";
import { Icon } from "../design/icon.tsx";
import { Failed, Waiting } from "../design/states.tsx";
import { savePainSince } from "../findings/pain-since.ts";
import { samplesQuestion, useChange } from "../server/questions.ts";
import { useWords } from "../words/words.tsx";
import "./sample-lives.css";

/** Six made-up runners to look around with. One press loads one and goes to its answer. */
export function SampleLives() {
  const { say, sayIfKnown } = useWords();
  const lives = useQuery(samplesQuestion);
  const load = useChange("POST /api/samples/:id");
  const navigate = useNavigate();
  const [chosen, setChosen] = useState<string>();

  if (lives.isPending) return <Waiting />;
  if (lives.isError) return <Failed problem={lives.error} onRetry={() => void lives.refetch()} />;

  const choose = async (id: string): Promise<void> => {
    setChosen(id);
    await sendAll(); // what the person told before is the person's, not the sample's
    savePainSince("");
    await load.mutateAsync({ params: { id } }).then(
      () => navigate({ to: "/why" }),
      () => setChosen(undefined),
    );
  };

  return (
    <>
      {load.isError ? <Failed problem={load.error} /> : null}
      <ul className="lives">
        {lives.data.map(({ id, runs }) => (
          <li key={id}>
            <button
              type="button"
              className="life"
              disabled={load.isPending}
              onClick={() => void choose(id)}
              aria-describedby={`life-${id}`}
            >
              <span className="life-name">{sayIfKnown(`life.${id}`) ?? id}</span>
              <span className="life-story" id={`life-${id}`}>
                {sayIfKnown(`life.${id}.story`)} {say("samples.runs", { count: runs })}
              </span>
              {chosen === id ? (
                <span className="life-wait">{say("samples.loading")}</span>
              ) : (
                <Icon name="right" size={20} />
              )}
            </button>
          </li>
        ))}
      </ul>
      <p className="visually-hidden" role="status">
        {chosen === undefined ? "" : say("samples.loading")}
      </p>
    </>
  );
}
